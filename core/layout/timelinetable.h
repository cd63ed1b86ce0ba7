#pragma once

#include "base/daterange.h"
#include "domain/light.h"

#include <QSet>
#include <QStringList>

#include <array>
#include <functional>
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
    /// Whether it should have been reached before @p day, whenever it is expected now.
    bool isOverdue(QDate day) const;

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
    bool isStarted = false; ///< the first day of @c planned is an actual one
    bool isFinished = false; ///< nothing can be late any more
    QStringList reasons = {}; ///< why the light is not green
    std::vector<TimelineMilestone> milestones = {};

    bool operator==(const TimelineRow&) const = default;
};

/// What arranging needs to know of a project. There is one for each project, so that it is small;
/// the row itself is made when it is shown.
struct TimelineOutline
{
    qint64 id = 0;
    int group = 0; ///< index of its group; of no meaning without groups
    Light light = Light::None;
    double donePercent = 0;
    DateRange planned;
};

/// Makes the row of a project.
using TimelineRowSource = std::function<TimelineRow(qint64 id)>;

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
/// projects, once; a picture then makes only the rows that it shows.
class TimelineTable
{
public:
    TimelineTable() = default;
    explicit TimelineTable(std::vector<TimelineRow> rows,
                           TimelineGrouping grouping = TimelineGrouping::ByGroup);
    /// @p groups are the names of the groups in their order; without any there are only projects.
    /// @p source must be able to make the row of every outline.
    TimelineTable(std::vector<TimelineOutline> outlines, const QStringList& groups,
                  TimelineRowSource source);

    int projectCount() const { return static_cast<int>(m_outlines.size()); }
    const std::vector<TimelineOutline>& outlines() const { return m_outlines; }
    const std::vector<TimelineGroup>& groups() const { return m_groups; }
    const std::vector<TimelineLine>& lines() const { return m_lines; }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    const TimelineOutline& outline(const TimelineLine& line) const;
    TimelineRow row(const TimelineLine& line) const { return m_source(outline(line).id); }
    const TimelineGroup& group(const TimelineLine& line) const;

    /// Collapses exactly the groups of these names.
    void setCollapsed(const QSet<QString>& names);
    QSet<QString> collapsed() const;

    /// From the first to the last day of the bars, and of all that belongs to them while there are
    /// few enough rows to look at each.
    const DateRange& span() const { return m_span; }
    /// From the first to the last day that anything in the table names; makes every row.
    DateRange fullSpan() const;
    /// The line that shows project @p id; none when its group is collapsed.
    std::optional<int> lineOf(qint64 id) const;

private:
    void arrangeGroups();
    void arrangeLines();
    void measureSpan();

    std::vector<TimelineOutline> m_outlines;
    TimelineRowSource m_source;
    std::vector<TimelineGroup> m_groups;
    std::vector<std::vector<int>> m_members; ///< rows of each group
    std::vector<TimelineLine> m_lines;
    DateRange m_span;
};

} // namespace touyan
