#pragma once

#include "analysis/snapshot.h"
#include "reports/prosefacts.h"
#include "reports/quantities.h"
#include "reports/reportperiod.h"
#include "reports/spokentime.h"

#include <QHash>
#include <QSet>

namespace touyan {

/// A clause that our own papers say of the city, with its figure.
struct OwnClause
{
    QString about; ///< the clause without its figure: 已销号
    Quantity figure;
    SpokenTime time = SpokenTime::Period; ///< of which its paper tells: of today, or of the period
};

/// The clauses of our own papers of a period, for texts that take them over: what counts there as
/// a clause of the same words is about the same thing.
class OwnClauses
{
public:
    OwnClauses() = default;
    /// Sentences that name one of @p scopes but the first, the city, say nothing of the city.
    OwnClauses(const Snapshot& snapshot, const ReportPeriod& period,
               const std::vector<FactScope>& scopes);

    /// What our papers say of @p time in the words that @p text has around its figure @p quantity;
    /// nothing when they have no such clause, or several with different figures.
    const OwnClause* find(const QString& text, const Quantity& quantity, SpokenTime time) const;

private:
    using Key = std::pair<QString, int>;

    void add(const QString& text, SpokenTime time, const std::vector<FactScope>& scopes);

    QHash<Key, OwnClause> m_clauses; ///< by their words and time
    QSet<Key> m_ambiguous;
};

} // namespace touyan
