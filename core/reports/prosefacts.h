#pragma once

#include "analysis/snapshot.h"
#include "reports/quantities.h"
#include "reports/reportperiod.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace touyan {

/// Of which time a fact is.
enum class FactTense
{
    Known, ///< what has come about
    Planned, ///< what a plan says, in whatever time
    Ahead ///< what is planned, where a sentence looks ahead without naming the plan
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
    /// What the sentence has to speak of, any of them, for a word that others use too; none:
    /// nothing.
    QStringList context = {};
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
};

/// The scopes of @p snapshot at the end of @p period, the city first.
std::vector<FactScope> proseFacts(const Snapshot& snapshot, const ReportPeriod& period);

} // namespace touyan
