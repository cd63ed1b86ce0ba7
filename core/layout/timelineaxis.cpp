#include "layout/timelineaxis.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double MinGridGap = 7; // closer lines would be a grey plane
constexpr double Gap = 6; // between a name and the lines beside it, both together

} // namespace

TimelineAxis::TimelineAxis(const TimelineFrame& frame, const TextMeasure& measure, Scene& scene)
    : m_frame(frame)
    , m_measure(measure)
    , m_scene(scene)
    , m_area(frame.chart())
    , m_units(frame.scale.axisUnits())
    , m_days(frame.visibleDays())
{
}

void TimelineAxis::drawGrid()
{
    drawTicks(m_units.minor, StyleRole::GridMinor, m_area.top(), m_area.bottom());
    drawTicks(m_units.major, StyleRole::GridMajor, m_area.top(), m_area.bottom());
}

void TimelineAxis::drawFreeDays()
{
    if (m_units.minor != TimeUnit::Day)
        return;
    for (QDate day = m_days.first; day <= m_days.last; day = day.addDays(1)) {
        if (!m_frame.calendar.isFree(day))
            continue;
        const double left = std::max(m_frame.xOf(day), m_area.left());
        const double right =
            std::min(m_frame.xOf(day) + m_frame.scale.pixelsPerDay(), m_area.right());
        if (right > left) {
            const bool isHoliday = m_frame.calendar.holidays.contains(day);
            m_scene.add(SceneRect{{left, m_area.top(), right - left, m_area.height()}},
                        isHoliday ? StyleRole::Holiday : StyleRole::RestDay);
        }
    }
}

void TimelineAxis::drawTicks(TimeUnit unit, StyleRole role, double top, double bottom)
{
    double last = m_area.left() - MinGridGap;
    for (const DateRange& days : unitsWithin(unit, m_days)) {
        const double x = m_frame.xOf(days.first);
        if (x <= m_area.left() || x > m_area.right() || x - last < MinGridGap)
            continue;
        m_scene.add(SceneLine{{x, top}, {x, bottom}}, role);
        last = x;
    }
}

void TimelineAxis::drawHeader()
{
    const double height = m_frame.headerHeight;
    m_scene.add(SceneRect{{m_area.left(), 0, m_area.width(), height}}, StyleRole::Header);
    drawTicks(m_units.minor, StyleRole::GridMinor, height / 2, height);
    drawTicks(m_units.major, StyleRole::GridMajor, 0, height);
    drawNames(m_units.major, AxisRow::Major);
    drawNames(m_units.minor, AxisRow::Minor);
    m_scene.add(SceneLine{{m_area.left(), height / 2}, {m_area.right(), height / 2}},
                StyleRole::GridMinor);
    drawDayLabels();
}

/// All names of a row are of one length: the longest that fits into every unit.
void TimelineAxis::drawNames(TimeUnit unit, AxisRow row)
{
    const std::vector<DateRange> units = unitsWithin(unit, m_days);
    qsizetype form = 0;
    for (const DateRange& days : units) {
        const QStringList names = unitNames(unit, days.first, row, m_frame.language);
        const double width =
            m_frame.xOf(days.last) - m_frame.xOf(days.first) + m_frame.scale.pixelsPerDay();
        const StyleRole role = nameRole(days.first, unit, row);
        while (form + 1 < names.size() && m_measure.width(names.at(form), role) + Gap > width)
            ++form;
    }
    for (const DateRange& days : units)
        drawName(days, unit, row, form);
}

StyleRole TimelineAxis::nameRole(QDate day, TimeUnit unit, AxisRow row) const
{
    if (row == AxisRow::Major)
        return StyleRole::HeaderText;
    const bool isFree = unit == TimeUnit::Day && m_frame.calendar.isFree(day);
    return isFree ? StyleRole::HeaderTextFree : StyleRole::HeaderTextMinor;
}

void TimelineAxis::drawName(const DateRange& days, TimeUnit unit, AxisRow row, qsizetype form)
{
    const bool isMajor = row == AxisRow::Major;
    const StyleRole role = nameRole(days.first, unit, row);
    const double height = m_frame.headerHeight / 2;
    // A unit that is partly out of sight keeps its name in the part that is seen.
    const double left = std::max(m_frame.xOf(days.first), m_area.left());
    const double right =
        std::min(m_frame.xOf(days.last) + m_frame.scale.pixelsPerDay(), m_area.right());
    const QRectF box(left, isMajor ? 0 : height, right - left, height);
    const QStringList all = unitNames(unit, days.first, row, m_frame.language);
    const QStringList names = all.mid(std::min(form, all.size() - 1));
    for (const QString& name : names) {
        const double width = m_measure.width(name, role);
        if (width + Gap > box.width())
            continue;
        const QRectF words(box.center().x() - width / 2, box.top(), width, height);
        const std::vector<DayLabel> labels = dayLabels();
        const auto hides = [&words](const DayLabel& label) { return label.box.intersects(words); };
        if (std::none_of(labels.cbegin(), labels.cend(), hides))
            m_scene.add(SceneText{box, name, TextAlign::Centre}, role);
        return;
    }
}

/// Today by its month and day; of a year that is over, which has a line of its own, both in full.
QString TimelineAxis::labelOf(QDate day) const
{
    if (!m_frame.judged.isValid() || m_frame.judged == m_frame.today)
        return day.toString(u"MM-dd"_s);
    const QString words = day == m_frame.judged
        //: Beside the line of the day that a year which is over is judged on; %1 is that day
        ? spoken(m_frame.language, QCoreApplication::translate("Timeline", "State of %1"),
                 u"截至 %1"_s)
        : spoken(m_frame.language, QCoreApplication::translate("Timeline", "Today, %1"),
                 u"截止日 %1"_s);
    return words.arg(day.toString(Qt::ISODate));
}

/// Of the days in sight, the first one before all others where there is no room for each.
std::vector<TimelineAxis::DayLabel> TimelineAxis::dayLabels() const
{
    std::vector<DayLabel> labels;
    for (const QDate day : m_frame.markedDays()) {
        const double x = m_frame.lineX(day);
        if (x < m_area.left() || x > m_area.right())
            continue;
        const QString text = labelOf(day);
        const double width = m_measure.width(text, StyleRole::TodayLabelText) + 14;
        const double left = std::clamp(x - width / 2, m_area.left(),
                                       std::max(m_area.left(), m_area.right() - width));
        const QRectF box(left, m_frame.headerHeight - 19, width, 16);
        if (labels.empty() || !labels.back().box.intersects(box))
            labels.push_back({box, x, text});
    }
    return labels;
}

void TimelineAxis::drawDayLabels()
{
    for (const DayLabel& label : dayLabels()) {
        m_scene.add(SceneLine{{label.x, label.box.bottom()}, {label.x, m_frame.headerHeight}},
                    StyleRole::TodayLine);
        m_scene.add(SceneRect{label.box, 8, 8}, StyleRole::TodayLabel);
        m_scene.add(SceneText{label.box, label.text, TextAlign::Centre}, StyleRole::TodayLabelText);
    }
}

} // namespace touyan
