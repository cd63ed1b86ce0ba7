#pragma once

#include "analysis/projectyear.h"

#include <array>
#include <map>
#include <vector>

namespace touyan {

/// What is added up of a project in one year, and the keys it is added under. Kept side by side for
/// all projects, so that sums over them read memory in order.
struct RollUpTerm
{
    DistrictId district;
    ProgrammeId programme;
    UnitId unit; ///< the first of the responsible units
    PlanTaskId planTask;
    Money total;
    Money planned;
    Money done;
    Money doneBefore;
    ProjectStage stage = ProjectStage::Reserve;
    Light light = Light::None;
    std::optional<AnnualCategory> category;

    RollUpTerm() = default;
    RollUpTerm(const Project& project, const ProjectYear& facts);
    bool operator==(const RollUpTerm&) const = default;
};

/// Sums over projects in one year.
struct RollUp
{
    int count = 0;
    Money total; ///< total investment; what is not stated counts as nothing
    Money planned; ///< planned for the year
    Money done; ///< invested in the year
    Money doneBefore; ///< invested to the end of the year before
    std::array<int, 4> lights{}; ///< count by Light
    std::array<int, 4> categories{}; ///< count by AnnualCategory

    void add(const RollUpTerm& term);
    void add(const Project& project, const ProjectYear& facts) { add(RollUpTerm(project, facts)); }
    /// done of planned, in percent.
    double percent() const { return percentOf(done, planned); }
    int countOf(Light light) const { return lights.at(static_cast<size_t>(light)); }
    int countOf(AnnualCategory category) const
    {
        return categories.at(static_cast<size_t>(category));
    }
};

/// "Green", "Yellow", "Red" or "No light".
QString lightTitle(Light light);

/// What projects can be summed up by.
enum class Dimension
{
    District,
    Programme,
    ResponsibleUnit, ///< the first one listed, so that a project is counted once
    PlanTask,
    Category,
    Light,
    Stage
};

/// Key of @p project in @p dimension: an id, or the index of a choice; 0 for "not stated" of ids.
qint64 keyIn(Dimension dimension, const RollUpTerm& term);
inline qint64 keyIn(Dimension dimension, const Project& project, const ProjectYear& facts)
{
    return keyIn(dimension, RollUpTerm(project, facts));
}
QString titleOf(Dimension dimension);
/// What the key @p key of @p dimension is called.
QString nameOf(Dimension dimension, qint64 key, const Records& records);

/// A project with its facts, as the views pass them around.
struct JudgedProject
{
    const Project* project = nullptr;
    const ProjectYear* facts = nullptr;
    const RollUpTerm* term = nullptr; ///< of the two, where it is at hand
};

inline qint64 keyIn(Dimension dimension, const JudgedProject& row)
{
    return row.term ? keyIn(dimension, *row.term) : keyIn(dimension, *row.project, *row.facts);
}

RollUp rollUp(const std::vector<JudgedProject>& projects);
std::map<qint64, RollUp> rollUpBy(Dimension dimension, const std::vector<JudgedProject>& projects);

/// Invested in each month of @p year by the reports of @p projects, cumulative; index 0 is January.
/// A month without a report carries on what was reported before.
std::array<Money, 12> investedByMonth(const std::vector<JudgedProject>& projects, int year,
                                      const Records& records, const ProjectParts& parts);

} // namespace touyan
