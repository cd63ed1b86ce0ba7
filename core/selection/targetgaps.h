#pragma once

#include "analysis/targetprogress.h"

#include <vector>

namespace touyan {

/// How far a target is with and without the projects that are to be on a list.
struct TargetGap
{
    IndicatorId indicator;
    QString name;
    std::optional<int> year; ///< of the target; nothing: the plan gives none
    std::optional<double> present;
    std::optional<double> after; ///< present and what the list's projects will add
    QString target; ///< "≥25", "≈10", "2–3"
    bool isReached = false; ///< after the selection

    bool operator==(const TargetGap&) const = default;
};

/// The targets of @p year that count projects: nobody enters them, and they are no output.
std::vector<TargetProgress> countedTargets(const Records& records, int year);
/// Whether @p project adds one to @p indicator when it is listed: it serves it and is not among
/// those that count by the end of @p year.
bool addsTo(const Project& project, const Indicator& indicator, int year);
/// How many more projects @p target lacks, at most @p most.
int missingProjects(const Records& records, const TargetProgress& target, int most);

/// The counted targets that are next due in the year of @p list. A project on the list adds one to
/// each indicator that it serves and that does not count it yet.
std::vector<TargetGap> targetGaps(const Records& records, const AnnualList& list,
                                  const QList<ListEntry>& entries);

/// A scenario field and the projects on the list that work in it.
struct FieldCoverage
{
    ScenarioFieldId field;
    QString name;
    QList<ProjectId> projects;

    bool operator==(const FieldCoverage&) const = default;
};

struct ProgrammeCoverage
{
    ProgrammeId programme;
    QString name; ///< short: see programmeWord()
    std::vector<FieldCoverage> fields;

    bool operator==(const ProgrammeCoverage&) const = default;
};

/// All scenario fields by programme, in the plan's order.
std::vector<ProgrammeCoverage> fieldCoverage(const Records& records,
                                             const QList<ListEntry>& entries);

/// The short name of a programme: 智能制造应用示范工程 → 智能制造.
QString programmeWord(const Programme& programme);

} // namespace touyan
