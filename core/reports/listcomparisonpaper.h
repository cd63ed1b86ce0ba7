#pragma once

#include "reports/document.h"
#include "selection/listcomparison.h"

#include <QDateTime>

namespace touyan {

struct ListComparisonPaperOptions
{
    PaperSize paper = PaperSize::A4;
    QString source; ///< name of the database that it was made from
    QDateTime madeAt;
};

/// The paper 两期清单对比: the sums of both lists by programme, then what entered, what left, and
/// what changed with its old and new value; landscape.
Document listComparisonPaper(const ListComparison& comparison,
                             const ListComparisonPaperOptions& options = {});

/// How each project that left ended, as papers word it; empty texts for those of which it is not
/// known, and no texts where it is known of none.
QStringList endingWords(const ListComparison& comparison);

/// A changed value as papers word it; 未明确 when it is empty.
QString changeWords(const ComparedField& field, const Value& value);

} // namespace touyan
