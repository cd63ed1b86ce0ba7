#include "layout/milestonestrip.h"

#include "layout/timelinecells.h"
#include "layout/timescale.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double Side = 12;
constexpr double AxisHeight = 22;
constexpr double BarTop = AxisHeight + 14;
constexpr double BarHeight = 12;
constexpr double LabelLine = 17;
constexpr double LabelTop = BarTop + BarHeight + 12;
constexpr int MostLines = 5;

/// Where a label stands below the bar.
struct StripLabel
{
    QString text;
    double x = 0;
    double left = 0;
    double width = 0;
    int line = 0;
    StyleRole role = StyleRole::RowTextMuted;
};

DateRange spanOf(const TimelineRow& row, QDate today)
{
    DateRange span{today, today};
    const auto include = [&span](QDate day) {
        if (!day.isValid())
            return;
        span.first = span.first.isValid() ? std::min(span.first, day) : day;
        span.last = span.last.isValid() ? std::max(span.last, day) : day;
    };
    include(row.planned.first);
    include(row.planned.last);
    for (const TimelineMilestone& milestone : row.milestones) {
        include(milestone.planned);
        include(milestone.date());
    }
    if (!span.first.isValid())
        return span;
    return {startOf(TimeUnit::Quarter, span.first),
            nextStart(TimeUnit::Quarter, startOf(TimeUnit::Quarter, span.last)).addDays(-1)};
}

StyleRole roleOf(const TimelineMilestone& milestone, QDate today)
{
    if (milestone.isReached())
        return StyleRole::MilestoneReached;
    return milestone.isOverdue(today) ? StyleRole::MilestoneOverdue : StyleRole::MilestoneOpen;
}

/// Where it stands: reached, else planned; a day that is only expected is no plan.
QDate dayOf(const TimelineMilestone& milestone)
{
    return milestone.isReached() || !milestone.planned.isValid() ? milestone.date()
                                                                 : milestone.planned;
}

QString dayText(QDate day)
{
    return day.toString(u"yyyy.M.d"_s);
}

/// 2020.10.6（逾期，预计2021.3.10）
QString dayWords(const TimelineMilestone& milestone, QDate today)
{
    QStringList remarks;
    if (milestone.isOverdue(today))
        remarks.append(u"逾期"_s);
    const QDate expected = milestone.date();
    if (!milestone.isReached() && milestone.forecast.isValid()
        && (expected != milestone.planned || !milestone.planned.isValid()))
        remarks.append(u"预计"_s % dayText(expected));
    return dayText(dayOf(milestone))
        % (remarks.isEmpty() ? QString() : QString(u'（' % remarks.join(u'，') % u'）'));
}

class StripDrawing
{
public:
    StripDrawing(const TimelineRow& row, QDate today, double width, const TextMeasure& measure)
        : m_row(row)
        , m_today(today)
        , m_width(width)
        , m_measure(measure)
        , m_days(spanOf(row, today))
    {
        if (m_days.isComplete())
            m_scale = TimeScale::fitted(m_days, width - 2 * Side);
        placeLabels();
    }

    Scene scene() const
    {
        Scene scene({m_width, height()});
        scene.add(SceneRect{{{0, 0}, scene.size()}}, StyleRole::Canvas);
        if (!m_days.isComplete())
            return scene;
        drawAxis(scene);
        drawBar(scene);
        drawToday(scene);
        drawMilestones(scene);
        return scene;
    }

private:
    double xOf(QDate day) const { return Side + m_scale.toX(day); }
    double height() const
    {
        int lines = 1;
        for (const StripLabel& label : m_labels)
            lines = std::max(lines, label.line + 1);
        return LabelTop + lines * LabelLine + 4;
    }

    void placeLabels()
    {
        if (!m_days.isComplete())
            return;
        std::vector<double> ends(MostLines, -1e9);
        for (const TimelineMilestone& milestone : m_row.milestones) {
            if (!dayOf(milestone).isValid())
                continue;
            StripLabel label;
            label.text = elided(milestone.name, m_width / 3, StyleRole::Note, m_measure) % u' '
                % dayWords(milestone, m_today);
            label.role = roleOf(milestone, m_today) == StyleRole::MilestoneOverdue
                ? StyleRole::RowTextWarning
                : StyleRole::Note;
            label.width = m_measure.width(label.text, StyleRole::HeaderText) + 8;
            label.x = xOf(dayOf(milestone));
            label.left = std::clamp(label.x - label.width / 2, 0.0, m_width - label.width);
            const auto free = std::find_if(ends.begin(), ends.end(),
                                           [&](double end) { return end <= label.left; });
            label.line = static_cast<int>(
                (free == ends.end() ? std::min_element(ends.begin(), ends.end()) : free)
                - ends.begin());
            ends[static_cast<size_t>(label.line)] = label.left + label.width;
            m_labels.push_back(label);
        }
    }

    /// Whether a name at @p day that ends at @p right is in the way of that of the next January.
    bool hidesYear(QDate day, double right) const
    {
        const QDate january(day.year() + 1, 1, 1);
        return january <= m_days.last && right > xOf(january);
    }

    void drawAxis(Scene& scene) const
    {
        const AxisUnits units = m_scale.axisUnits();
        const TimeUnit unit = std::max(units.minor, TimeUnit::Month);
        double named = 0; // up to where names stand
        for (const DateRange& part : unitsWithin(unit, m_days)) {
            const double left = xOf(std::max(part.first, m_days.first));
            scene.add(SceneLine{{left, 4}, {left, BarTop + BarHeight + 6}}, StyleRole::GridMinor);
            const QString name = part.first.toString(u"yyyy.M"_s);
            const double width = m_measure.width(name, StyleRole::Note) + 6;
            if (left < named || hidesYear(part.first, left + width + 4))
                continue;
            scene.add(SceneText{{left + 3, 2, width, AxisHeight - 4}, name}, StyleRole::Note);
            named = left + width + 4;
        }
        scene.add(SceneLine{{Side, AxisHeight}, {m_width - Side, AxisHeight}},
                  StyleRole::GridMajor);
    }

    void drawBar(Scene& scene) const
    {
        if (!m_row.planned.isComplete() || !m_row.planned.isOrdered())
            return;
        const double left = xOf(m_row.planned.first);
        const double right = xOf(m_row.planned.last.addDays(1));
        const double done = left + (right - left) * std::clamp(m_row.donePercent, 0.0, 100.0) / 100;
        scene.add(SceneRect{{left, BarTop, right - left, BarHeight}}, StyleRole::RestNone);
        if (done > left)
            scene.add(SceneRect{{left, BarTop, done - left, BarHeight}}, StyleRole::BarNone);
    }

    void drawToday(Scene& scene) const
    {
        if (!m_today.isValid() || m_today < m_days.first || m_today > m_days.last)
            return;
        const double x = xOf(m_today);
        scene.add(SceneLine{{x, AxisHeight}, {x, BarTop + BarHeight + 6}}, StyleRole::TodayLine);
    }

    void drawMilestones(Scene& scene) const
    {
        const double middle = BarTop + BarHeight / 2;
        for (const StripLabel& label : m_labels) {
            const double y = LabelTop + label.line * LabelLine;
            scene.add(SceneLine{{label.x, middle + 8}, {label.x, y}}, StyleRole::GridMinor);
        }
        for (const TimelineMilestone& milestone : m_row.milestones) {
            if (dayOf(milestone).isValid())
                scene.add(SceneMarker{{xOf(dayOf(milestone)), middle}, 7, MarkerShape::Diamond},
                          roleOf(milestone, m_today), milestone.id);
        }
        for (const StripLabel& label : m_labels) {
            const QRectF box(label.left, LabelTop + label.line * LabelLine, label.width, LabelLine);
            scene.add(SceneRect{box}, StyleRole::Canvas);
            scene.add(SceneText{box, label.text, TextAlign::Centre}, label.role);
        }
    }

    const TimelineRow& m_row;
    QDate m_today;
    double m_width;
    const TextMeasure& m_measure;
    DateRange m_days;
    TimeScale m_scale;
    std::vector<StripLabel> m_labels;
};

} // namespace

Scene milestoneStrip(const TimelineRow& row, QDate today, double width, const TextMeasure& measure)
{
    return StripDrawing(row, today, width, measure).scene();
}

} // namespace touyan
