#pragma once

#include "analysis/rollup.h"
#include "analysis/snapshot.h"
#include "reports/quantities.h"
#include "reports/reportperiod.h"

#include <QHash>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace touyan {

/// Of which time a fact is.
enum class FactTense
{
    Known, ///< what has come about
    Planned, ///< what a plan says, in whatever time
    Ahead ///< what is planned, where a sentence looks ahead without naming the plan
};

/// Over which time a fact was counted.
enum class FactSpan
{
    Moment, ///< as things stand, or as they are planned
    Year, ///< what came together since New Year
    Period ///< what came in the period alone
};

/// A figure that the records bear out, with the words by which a sentence speaks of it.
struct ProseFact
{
    QString about; ///< 总投资
    QStringList words; ///< any of them; none: said of nothing else in its scope
    QuantityUnit unit = QuantityUnit::Count;
    double value = 0; ///< money in yuan
    QString text; ///< as papers print it
    bool isGeneric = false; ///< gives way to facts with closer words
    /// Others may count otherwise: another figure is not wrong.
    bool isCountedDifferently = false;
    QStringList contrary = {}; ///< words that turn it round: 下降 of what has grown
    /// Of what it is a change: meant only where the sentence spoke of that amount last.
    QString comparedWord = {};
    FactTense tense = FactTense::Known;
    FactSpan span = FactSpan::Moment;
    /// What the sentence has to speak of, any of them, for a word that others use too; none:
    /// nothing.
    QStringList context = {};
    /// How things stand, whatever month the sentence spoke of before: 逾期, 尚需.
    bool isStanding = false;
    bool isBehind = false; ///< its word stands behind the figure alone: 11个区市县
};

enum class ScopeKind
{
    City,
    Group, ///< a district, programme or unit
    Project,
    Target
};

/// What the facts are of: the city, a district, a programme, a unit, a project or a target.
struct FactScope
{
    QString name;
    QStringList mentions; ///< how sentences name it; none: when they name nothing else
    std::vector<ProseFact> facts;
    ScopeKind kind = ScopeKind::City;
    std::optional<Dimension> dimension = {}; ///< in which a group is one value
    qint64 key = 0; ///< of that value
};

/// Projects that have any of the values named in each dimension that is named.
using ProjectValues = std::map<Dimension, std::set<qint64>>;

/// How texts call one of several scopes.
struct ScopeName
{
    qsizetype scope = 0; ///< its place
    QString name;
};

/// Everything that sentences can be compared with at the end of a period.
class ProseFacts
{
public:
    /// Nothing but @p scopes, the city first; none: nothing is known.
    explicit ProseFacts(std::vector<FactScope> scopes);
    ProseFacts(const Snapshot& snapshot, const ReportPeriod& period);

    /// The city first.
    const std::vector<FactScope>& scopes() const { return m_scopes; }
    bool isEmpty() const { return m_scopes.empty(); }
    /// All names of scopes that begin with @p first.
    QList<ScopeName> namesFrom(QChar first) const { return m_names.value(first); }
    /// Sums, counts and rates of the projects of @p values taken together, which texts call @p
    /// name; valid as long as this. Nothing where no projects are known.
    const FactScope* sumOf(const ProjectValues& values, const QString& name) const;
    /// @p fact, which a text makes of others, kept as long as this.
    const ProseFact* kept(const ProseFact& fact) const;

private:
    struct Source;

    void collectNames();

    std::shared_ptr<const Source> m_source; ///< of sums
    std::vector<FactScope> m_scopes;
    QHash<QChar, QList<ScopeName>> m_names; ///< by their first character
    mutable std::map<std::pair<ProjectValues, QString>, FactScope> m_sums;
    mutable std::map<QString, ProseFact> m_kept; ///< by what they are about and say
};

/// The scopes of @p snapshot at the end of @p period, the city first.
inline std::vector<FactScope> proseFacts(const Snapshot& snapshot, const ReportPeriod& period)
{
    return ProseFacts(snapshot, period).scopes();
}

} // namespace touyan
