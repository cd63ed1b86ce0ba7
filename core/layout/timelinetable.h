#pragma once

#include "base/daterange.h"
#include "domain/light.h"

#include <QSet>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace touyan {

struct TimelineMilestone
{
    qint64 id = 0;
    QString name;
    QDate planned;
    QDate forecast = {};
    QDate actual = {};
    qint64 after = 0; ///< id of the milestone that this one waits for

    bool isReached() const { return actual.isValid(); }
    /// Where the milestone stands by what is known: reached, else expected, else planned.
    QDate date() const;

    bool operator==(const TimelineMilestone&) const = default;
};

/// One project as the timeline shows it.
struct TimelineRow
{
    qint64 id = 0;
    QString name;
    QString district;
    QString group;
    Light light = Light::None;
    double donePercent = 0;
    DateRange planned;
    DateRange baseline = {};
    QDate forecastFinish = {};
    std::vector<TimelineMilestone> milestones = {};

    bool operator==(const TimelineRow&) const = default;
};

enum class TimelineGrouping
{
    None,
    ByGroup
};

/// What the header row of a group says.
struct TimelineGroup
{
    QString name;
    int count = 0;
    DateRange span;
    double donePercent = 0; ///< mean of its projects
    std::array<int, 4> lights = {}; ///< how many of each Light
    bool isCollapsed = false;
};

/// One line of the timeline: a project, or the header of a group when @c row is -1.
struct TimelineLine
{
    int group = -1;
    int row = -1;

    bool isGroup() const { return row < 0; }
    bool operator==(const TimelineLine&) const = default;
};

/// The projects of the timeline in the order of its lines. Arranging costs time in the number of
/// projects, once; a picture then reads only the lines that it shows.
class TimelineTable
{
public:
    TimelineTable() = default;
    explicit TimelineTable(std::vector<TimelineRow> rows,
                           TimelineGrouping grouping = TimelineGrouping::ByGroup);

    const std::vector<TimelineRow>& rows() const { return m_rows; }
    const std::vector<TimelineGroup>& groups() const { return m_groups; }
    const std::vector<TimelineLine>& lines() const { return m_lines; }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    const TimelineRow& row(const TimelineLine& line) const;
    const TimelineGroup& group(const TimelineLine& line) const;

    /// Collapses exactly the groups of these names.
    void setCollapsed(const QSet<QString>& names);
    QSet<QString> collapsed() const;

    /// From the first to the last day that anything in the table names.
    const DateRange& span() const { return m_span; }
    /// The line that shows project @p id; none when its group is collapsed.
    std::optional<int> lineOf(qint64 id) const;

private:
    void arrangeGroups(TimelineGrouping grouping);
    void arrangeLines();

    std::vector<TimelineRow> m_rows;
    std::vector<TimelineGroup> m_groups;
    std::vector<std::vector<int>> m_members; ///< rows of each group
    std::vector<TimelineLine> m_lines;
    DateRange m_span;
};

} // namespace touyan
