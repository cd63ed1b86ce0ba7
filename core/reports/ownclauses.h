#pragma once

#include "analysis/snapshot.h"
#include "reports/quantities.h"
#include "reports/reportperiod.h"

#include <QHash>

namespace touyan {

/// A clause that our own papers say of the city, with its figure.
struct OwnClause
{
    QString about; ///< the clause without its figure: 已销号
    Quantity figure;
};

/// The clauses of our own papers of a period, for texts that take them over: what counts there as
/// a clause of the same words is about the same thing.
class OwnClauses
{
public:
    OwnClauses(const Snapshot& snapshot, const ReportPeriod& period);

    /// What our papers say in the words that @p text has around its figure @p quantity; nothing
    /// when they have no such clause, or several with different figures.
    const OwnClause* find(const QString& text, const Quantity& quantity) const;

private:
    void add(const QString& text);

    QHash<QString, OwnClause> m_clauses; ///< by their words
    QSet<QString> m_ambiguous;
};

} // namespace touyan
