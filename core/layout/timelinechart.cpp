#include "layout/timelinechart.h"

#include "layout/timelinehit.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double BarRadius = 3;

StyleRole roleOf(Light light, const std::array<StyleRole, 4>& roles)
{
    return roles.at(static_cast<size_t>(light));
}

constexpr std::array<StyleRole, 4> BarRoles = {StyleRole::BarNone, StyleRole::BarGreen,
                                               StyleRole::BarYellow, StyleRole::BarRed};
constexpr std::array<StyleRole, 4> RestRoles = {StyleRole::RestNone, StyleRole::RestGreen,
                                                StyleRole::RestYellow, StyleRole::RestRed};

/// The left part of @p bar that stands for @p percent of it.
QRectF donePart(const QRectF& bar, double percent)
{
    QRectF rect = bar;
    rect.setWidth(bar.width() * std::clamp(percent, 0.0, 100.0) / 100);
    return rect;
}

/// What is wrong with the dates of a project; empty when nothing is.
QString remarkOn(const DateRange& planned, SceneLanguage language)
{
    if (!planned.first.isValid() && !planned.last.isValid())
        return spoken(language, QCoreApplication::translate("Timeline", "No dates"),
                      u"未填起止日期"_s);
    if (!planned.first.isValid())
        return spoken(language, QCoreApplication::translate("Timeline", "No start date"),
                      u"未填开工日期"_s);
    if (!planned.last.isValid())
        return spoken(language, QCoreApplication::translate("Timeline", "No finish date"),
                      u"未填完工日期"_s);
    if (!planned.isOrdered())
        return spoken(language, QCoreApplication::translate("Timeline", "Finish before start"),
                      u"完工早于开工"_s);
    return {};
}

} // namespace

TimelineChart::TimelineChart(const TimelineFrame& frame, const TextMeasure& measure, Scene& scene)
    : m_frame(frame)
    , m_measure(measure)
    , m_scene(scene)
    , m_area(frame.chart())
{
}

void TimelineChart::drawRow(const TimelineRow& row, double top)
{
    if (m_frame.parts.testFlag(TimelinePart::Baseline) && row.baseline.isComplete()
        && row.baseline.isOrdered()) {
        const QRectF rect = m_frame.baselineRect(row.baseline, top);
        drawPart(rect, rect, StyleRole::Baseline, row.id);
    }
    if (row.planned.isComplete())
        drawBar(row, top);
    else
        drawIncomplete(row, top);
    if (m_frame.parts.testFlag(TimelinePart::Forecast))
        drawForecast(row, top);
    if (m_frame.parts.testFlag(TimelinePart::Lateness))
        drawOverdue(row, top);
    for (const TimelineMilestone& milestone : row.milestones)
        drawMilestone(milestone, row, top);
    drawFinishGrip(row, top);
    drawRemark(row, top);
    if (m_frame.parts.testFlag(TimelinePart::Lateness))
        drawLateness(row, top);
}

void TimelineChart::drawBar(const TimelineRow& row, double top)
{
    if (!row.planned.isOrdered()) {
        const QRectF bar = m_frame.barRect({row.planned.last, row.planned.first}, top);
        drawPart(bar, bar, StyleRole::BarInvalid, row.id);
        return;
    }
    const QRectF bar = m_frame.barRect(row.planned, top);
    drawPart(bar, bar, roleOf(row.light, RestRoles), row.id);
    drawPart(donePart(bar, row.donePercent), bar, roleOf(row.light, BarRoles), row.id);
    drawOutOfSight(bar, row.id);
}

void TimelineChart::drawForecast(const TimelineRow& row, double top)
{
    if (!row.planned.last.isValid() || !row.planned.isOrdered() || !row.forecastFinish.isValid()
        || row.forecastFinish <= row.planned.last)
        return;
    const QRectF rect = m_frame.barRect({row.planned.last.addDays(1), row.forecastFinish}, top);
    drawPart(rect, rect, StyleRole::BarForecast, row.id);
}

void TimelineChart::drawIncomplete(const TimelineRow& row, double top)
{
    const double middle = m_frame.barRect({m_frame.today, m_frame.today}, top).center().y();
    const StyleRole role = roleOf(row.light, BarRoles);
    if (row.planned.first.isValid()) {
        const double x = m_frame.xOf(row.planned.first);
        if (isInside(x))
            m_scene.add(SceneMarker{{x + 4, middle}, 5, MarkerShape::TriangleRight}, role, row.id);
    } else if (row.planned.last.isValid()) {
        const double x = m_frame.xOf(row.planned.last) + m_frame.scale.pixelsPerDay();
        if (isInside(x))
            m_scene.add(SceneMarker{{x - 4, middle}, 5, MarkerShape::TriangleLeft}, role, row.id);
    }
}

/// Where words of @p width that would begin at @p left begin, so that the line of no day strikes
/// through them.
double TimelineChart::besideToday(double left, double width) const
{
    static constexpr double Gap = 4;
    for (const QDate day : m_frame.markedDays()) {
        const double line = m_frame.lineX(day);
        if (left - Gap < line && line < left + width + Gap)
            left = line + 2 * Gap;
    }
    return left;
}

/// Of pages side by side one shows where a project is; the first one, where nobody knows.
bool TimelineChart::isOnThisPage(const TimelineRow& row) const
{
    if (!m_frame.sidePage)
        return true;
    const QDate last = row.planned.last.isValid() ? row.planned.last : row.planned.first;
    const QDate day = !last.isValid() && !row.milestones.empty()
        ? row.milestones.front().date()
        : std::max(last, row.planned.first);
    if (!day.isValid())
        return *m_frame.sidePage == 0;
    const double x = m_frame.xOf(day);
    return x >= m_area.left() && x < m_area.right();
}

/// Says what is wrong with the dates of a project.
void TimelineChart::drawRemark(const TimelineRow& row, double top)
{
    const QString words = remarkOn(row.planned, m_frame.language);
    if (words.isEmpty() || !isOnThisPage(row))
        return;
    const double width = m_measure.width(words, StyleRole::RowTextWarning);
    double left = besideToday(rightOf(row) + 8, width);
    if (left + width > m_area.right()) // whole words rather than clear ones
        left = rightOf(row) + 8;
    const QString fitting =
        elided(words, m_area.right() - left, StyleRole::RowTextWarning, m_measure);
    if (fitting.isEmpty())
        return;
    m_scene.add(SceneText{{left, top, m_area.right() - left, m_frame.rowHeight}, fitting},
                StyleRole::RowTextWarning, row.id);
}

void TimelineChart::drawMilestone(const TimelineMilestone& milestone, const TimelineRow& row,
                                  double top)
{
    const QDate day = milestone.date();
    const bool isShown = m_frame.parts.testFlag(TimelinePart::Milestones);
    if (!isShown || !day.isValid())
        return;
    const QPointF centre = m_frame.milestonePoint(day, top);
    if (!isInside(centre.x()))
        return;
    StyleRole role = StyleRole::MilestoneOpen;
    if (milestone.isReached())
        role = StyleRole::MilestoneReached;
    else if (milestone.isOverdue(m_frame.asOf()) || day < m_frame.asOf())
        role = StyleRole::MilestoneOverdue;
    m_scene.add(SceneMarker{centre, m_frame.milestoneRadius(), MarkerShape::Diamond}, role,
                milestone.id);
    m_milestones.insert(milestone.id, {centre, row.id});
    if (milestone.after != 0)
        m_dependencies.emplace_back(milestone.after, milestone.id);
}

/// Beside a diamond that covers the end of a bar, where somebody might want to grasp it.
void TimelineChart::drawFinishGrip(const TimelineRow& row, double top)
{
    const bool isLookedAt =
        row.id != 0 && (row.id == m_frame.hovered || row.id == m_frame.selected);
    if (!isLookedAt || row.isFinished)
        return;
    const QRectF grip = finishGrip(row, m_frame, top);
    if (grip.isNull() || !isInside(grip.left()) || !isInside(grip.right()))
        return;
    const double x = grip.center().x();
    m_scene.add(SceneRect{{x - 1.5, grip.top(), 3, grip.height()}, 1.5, 1.5}, StyleRole::OutOfSight,
                row.id);
}

/// The chain within a project is read from the order of its diamonds; lines for it are drawn where
/// somebody looks, and elsewhere only those from project to project.
void TimelineChart::drawDependencies()
{
    if (!m_frame.parts.testFlag(TimelinePart::Dependencies))
        return;
    for (const auto& [from, to] : m_dependencies) {
        if (!m_milestones.contains(from))
            continue;
        const DrawnMilestone start = m_milestones.value(from);
        const DrawnMilestone end = m_milestones.value(to);
        if (start.project != end.project)
            drawBetweenRows(start.at, end.at, to);
        else if (end.project == m_frame.selected || end.project == m_frame.hovered)
            drawWithinRow(start.at, end.at, to);
    }
}

void TimelineChart::drawWithinRow(QPointF from, QPointF to, qint64 record)
{
    const double gap = m_frame.milestoneRadius();
    const QPointF start = from + QPointF(gap, 0);
    const QPointF end = to - QPointF(gap, 0);
    // Above the bars, where the line does not hide what is done.
    const double bend = end.y() - m_frame.rowHeight * 0.36;
    m_scene.add(
        ScenePath{{start, {start.x() + 2, bend}, {end.x() + gap, bend}, end + QPointF(gap, -gap)}},
        StyleRole::Dependency, record);
}

void TimelineChart::drawBetweenRows(QPointF from, QPointF to, qint64 record)
{
    static constexpr double Stub = 5;
    const double gap = m_frame.milestoneRadius();
    const QPointF start = from + QPointF(gap, 0);
    const QPointF end = to - QPointF(gap, 0);
    ScenePath path{{start, {start.x() + Stub, start.y()}}};
    if (end.x() - Stub < start.x() + Stub) { // back in time: between the rows
        const double between = to.y() + (to.y() < from.y() ? 0.6 : -0.4) * m_frame.rowHeight;
        path.points.push_back({start.x() + Stub, between});
        path.points.push_back({end.x() - Stub, between});
        path.points.push_back({end.x() - Stub, end.y()});
    } else {
        path.points.push_back({start.x() + Stub, end.y()});
    }
    path.points.push_back(end);
    m_scene.add(path, StyleRole::Dependency, record);
    m_scene.add(SceneMarker{end - QPointF(3, 0), 3, MarkerShape::TriangleRight},
                StyleRole::Dependency, record);
}

void TimelineChart::drawGroup(const TimelineGroup& group, double top)
{
    if (!group.span.isComplete())
        return;
    QRectF bar = m_frame.barRect(group.span, top);
    bar.moveTop(top + m_frame.rowHeight / 2 - 2);
    bar.setHeight(4);
    drawPart(bar, bar, StyleRole::GroupBarRest, {});
    drawPart(donePart(bar, group.donePercent), bar, StyleRole::GroupBar, {});
}

/// Adds what lies in the chart of @p rect, a part of the bar @p whole: an end is round where the
/// bar itself ends there, and square where it was cut or goes on.
void TimelineChart::drawPart(const QRectF& rect, const QRectF& whole, StyleRole role,
                             std::optional<qint64> record)
{
    const double left = std::max(rect.left(), m_area.left());
    const double right = std::min(rect.right(), m_area.right());
    if (right <= left)
        return;
    const double radius = std::min({BarRadius, rect.height() / 2, (right - left) / 2});
    m_scene.add(SceneRect{{left, rect.top(), right - left, rect.height()},
                          left > whole.left() ? 0 : radius,
                          right < whole.right() ? 0 : radius},
                role, record);
}

void TimelineChart::drawOutOfSight(const QRectF& bar, qint64 record)
{
    const double middle = bar.center().y();
    if (bar.right() <= m_area.left()) {
        m_scene.add(SceneMarker{{m_area.left() + 10, middle}, 4, MarkerShape::TriangleLeft},
                    StyleRole::OutOfSight, record);
    } else if (bar.left() >= m_area.right()) {
        m_scene.add(SceneMarker{{m_area.right() - 10, middle}, 4, MarkerShape::TriangleRight},
                    StyleRole::OutOfSight, record);
    }
}

/// The lines of today and of the day that a year which is over is judged on.
void TimelineChart::drawToday()
{
    for (const QDate day : m_frame.markedDays()) {
        const double x = m_frame.lineX(day);
        if (isInside(x))
            m_scene.add(SceneLine{{x, m_area.top()}, {x, m_area.bottom()}}, StyleRole::TodayLine);
    }
}

} // namespace touyan
