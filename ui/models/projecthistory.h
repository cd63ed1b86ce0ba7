#pragma once

#include "base/result.h"
#include "domain/recordkind.h"

#include <QDateTime>
#include <QList>

namespace touyan {

class Portfolio;

/// One thing that a journal entry says of a project, in words.
struct HistoryLine
{
    enum class Kind
    {
        Changed,
        Added,
        Removed
    };
    Kind kind = Kind::Changed;
    QString what; ///< the field, with the milestone or month that it belongs to; or what came, went
    QString before;
    QString after;
};

/// One journal entry as far as it concerns a project.
struct HistoryEntry
{
    QDateTime at;
    QString who;
    QString label;
    QList<HistoryLine> lines;
};

/// What was done to @p project and its parts, newest first.
Result<QList<HistoryEntry>> historyOf(ProjectId project, const Portfolio& portfolio);

} // namespace touyan
