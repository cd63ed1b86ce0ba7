#pragma once

#include "base/result.h"
#include "plan/plandocument.h"
#include "plan/planfunding.h"
#include "plan/plangoals.h"
#include "plan/planindustry.h"
#include "plan/planorganisations.h"
#include "plan/planwork.h"

#include <algorithm>

namespace touyan {

/// Everything the Dalian AI plan states, from the resource files in resources/plan.
struct Catalogue
{
    PlanDocument document;
    QList<PlanIndicator> indicators;
    QList<PlanTarget> targets;
    QList<PlanGoal> goals;
    QList<PlanTaskEntry> tasks;
    QList<PlanProgramme> programmes;
    QList<PlanSubsidyRule> subsidyRules;
    QList<PlanUnit> units;
    PlanLeadingGroup leadingGroup;
    QList<PlanDistrict> districts;
    QList<PlanPlatform> platforms;
    PlanAlliances alliances;
    QList<PlanCluster> clusters;
    QList<PlanBase> bases;
    QList<PlanUniversity> universities;
    PlanTeams teams;
    QList<PlanMeasure> measures;
    QList<PlanEvent> events;
    QList<PlanDirection> directions;
    QList<PlanPrinciple> principles;
    QList<PlanProduct> products;
    QList<PlanBaseline> baselines;
    QList<PlanSource> sources;

    bool operator==(const Catalogue&) const = default;
};

/// Reads the catalogue from the files in @p folder. It is strict: a missing or unknown key, a value
/// of the wrong kind, an id or code used twice, or a name that refers to nothing is an error that
/// names file and entry.
Result<Catalogue> loadCatalogue(const QString& folder);
/// Reads the built-in catalogue.
Result<Catalogue> loadCatalogue();

/// The entry with @p code, or nullptr.
template <typename Entry>
const Entry* entryWithCode(const QList<Entry>& entries, QStringView code)
{
    const auto at = std::find_if(entries.cbegin(), entries.cend(),
                                 [code](const Entry& entry) { return entry.code == code; });
    return at != entries.cend() ? &*at : nullptr;
}

/// The entry that the plan calls @p name, or nullptr.
template <typename Entry>
const Entry* entryNamed(const QList<Entry>& entries, QStringView name)
{
    const auto at = std::find_if(entries.cbegin(), entries.cend(),
                                 [name](const Entry& entry) { return entry.name.zh == name; });
    return at != entries.cend() ? &*at : nullptr;
}

/// The units that answer for @p task (a code), in the plan's order.
QStringList unitsOfTask(const Catalogue& catalogue, QStringView task);
/// Codes of the tasks that @p unit answers for.
QStringList tasksOfUnit(const Catalogue& catalogue, const QString& unit);
/// Codes of the money rules that @p unit answers for.
QStringList rulesOfUnit(const Catalogue& catalogue, const QString& unit);
/// Codes of the programmes that are based in @p district.
QStringList programmesBasedIn(const Catalogue& catalogue, const QString& district);
/// The targets that add up to @p target (a code): 60 + 40 = 100 亿元.
QList<PlanTarget> partsOfTarget(const Catalogue& catalogue, QStringView target);

} // namespace touyan
