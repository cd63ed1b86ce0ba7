#pragma once

#include "analysis/snapshot.h"
#include "reports/prosefacts.h"
#include "reports/quantities.h"
#include "reports/reportperiod.h"

#include <QHash>
#include <QSet>

namespace touyan {

/// A clause that our own papers say of the city, with its figure.
struct OwnClause
{
    QString about; ///< the clause without its figure: 已销号
    Quantity figure;
};

/// Of which day a paper of our own tells.
enum class OwnDay
{
    PeriodEnd,
    Today
};

/// The clauses of our own papers of a period, for texts that take them over: what stands there in
/// the same words, after the same subject, is right. Another figure may still be of something else.
class OwnClauses
{
public:
    OwnClauses() = default;
    /// Sentences that name one of @p scopes but the first, the city, say nothing of the city.
    OwnClauses(const Snapshot& snapshot, const ReportPeriod& period,
               const std::vector<FactScope>& scopes);

    /// What our papers say of @p day in the words that @p text has around its figure @p quantity;
    /// nothing when they have no such clause, or several with different figures.
    const OwnClause* find(const QString& text, const Quantity& quantity, OwnDay day) const;
    /// The same, but only where @p text names the same date last before the figure: what is of
    /// another time than both days can be right in no other way.
    const OwnClause* findOfDate(const QString& text, const Quantity& quantity, OwnDay day) const;

private:
    using Key = std::pair<QString, int>;

    void add(const QString& text, OwnDay day, const std::vector<FactScope>& scopes);
    void add(const Key& key, const OwnClause& own);

    QHash<Key, OwnClause> m_clauses; ///< by their words, with and without date, and time
    QSet<Key> m_ambiguous;
};

} // namespace touyan
