#pragma once

#include "reports/annuallist.h"

namespace touyan {

/// A project of an issued list of which the records say something else by now.
struct DriftedProject
{
    QString name; ///< as the list prints it
    QStringList what; ///< titles of the columns: 项目名称, 总投资
};

/// Those of the year's list of @p snapshot as @p edition prints it. None of a draft, which follows
/// the records, nor of the text as issued when revisions were made since: that differs by intent.
QList<DriftedProject> driftedProjects(const Snapshot& snapshot, ListEdition edition);

/// 其中2项的登记内容已有变动：甲项目（总投资）、乙项目（项目名称、总投资）; of many, the first few.
/// Empty when there are none.
QString driftWords(const QList<DriftedProject>& drifted);

} // namespace touyan
