#include "layout/timelinechart.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

bool isOverdue(const TimelineRow& row, QDate today)
{
    return !row.isFinished && row.planned.isComplete() && row.planned.isOrdered()
        && row.planned.last < today;
}

/// Days from @p due to @p day; 0 when one of them is not known or @p day is not later.
int daysAfter(QDate due, QDate day)
{
    if (!due.isValid() || !day.isValid())
        return 0;
    return static_cast<int>(std::max<qint64>(0, due.daysTo(day)));
}

/// How late a project is, by what weighs most, in full and as a sign for where that has no room.
struct Lateness
{
    QString words;
    int days = 0;
};

std::optional<Lateness> latenessOf(const TimelineRow& row, QDate today, SceneLanguage language)
{
    const QDate due = row.planned.last;
    const int overdue = daysAfter(due, today);
    if (isOverdue(row, today)) {
        return Lateness{
            spoken(language,
                   QCoreApplication::translate("Timeline", "%n day(s) overdue", nullptr, overdue),
                   u"逾期 %1 天"_s.arg(overdue)),
            overdue};
    }
    if (!row.planned.isComplete() || !row.planned.isOrdered())
        return {};
    if (const int days = daysAfter(due, row.forecastFinish); days > 0) {
        return Lateness{spoken(language,
                               QCoreApplication::translate("Timeline", "%n day(s) late by forecast",
                                                           nullptr, days),
                               u"预计晚 %1 天"_s.arg(days)),
                        days};
    }
    if (const int days = daysAfter(row.baseline.last, due); days > 0) {
        return Lateness{spoken(language,
                               QCoreApplication::translate(
                                   "Timeline", "%n day(s) later than the baseline", nullptr, days),
                               u"晚于基线 %1 天"_s.arg(days)),
                        days};
    }
    return {};
}

} // namespace

/// From the planned finish, which is over, to today.
void TimelineChart::drawOverdue(const TimelineRow& row, double top)
{
    if (!isOverdue(row, m_frame.asOf()))
        return;
    const QRectF rect = m_frame.barRect({row.planned.last.addDays(1), m_frame.asOf()}, top);
    drawPart(rect, rect, StyleRole::BarOverdue, row.id);
}

/// The right end of all that is drawn for @p row.
double TimelineChart::rightOf(const TimelineRow& row) const
{
    double x = m_area.left();
    const QDate overdue = isOverdue(row, m_frame.asOf()) ? m_frame.asOf() : QDate();
    for (const QDate day : {row.planned.first, row.planned.last, row.forecastFinish, overdue}) {
        if (day.isValid())
            x = std::max(x, m_frame.xOf(day) + m_frame.scale.pixelsPerDay());
    }
    for (const TimelineMilestone& milestone : row.milestones) {
        if (m_milestones.contains(milestone.id)) {
            x = std::max(x, m_milestones.value(milestone.id).at.x() + m_frame.milestoneRadius());
        }
    }
    return x;
}

/// Says how late a project is: in words where there is room for all of them, else by a sign.
void TimelineChart::drawLateness(const TimelineRow& row, double top)
{
    const auto lateness = latenessOf(row, m_frame.asOf(), m_frame.language);
    const QRectF bar = m_frame.barRect(row.planned, top);
    if (!lateness || bar.right() < m_area.left())
        return;
    const StyleRole role =
        isOverdue(row, m_frame.asOf()) ? StyleRole::OverdueText : StyleRole::LateText;
    const double width = m_measure.width(lateness->words, role) + 2;
    const double left = besideToday(rightOf(row) + 8, width);
    if (left + width <= m_area.right()) {
        m_scene.add(SceneText{{left, bar.center().y() - 9, width, 18}, lateness->words}, role,
                    row.id);
    } else if (bar.right() <= m_area.right()) {
        drawLateSign(row, lateness->days, role, top);
    }
}

/// "+28" behind the bar or, on a ground of its own, over the end of it where it hides no
/// milestone: always at the late end.
void TimelineChart::drawLateSign(const TimelineRow& row, int days, StyleRole role, double top)
{
    static constexpr double Height = 14;
    const QString sign = u'+' % QString::number(days);
    const QRectF bar = m_frame.barRect(row.planned, top);
    const double width = m_measure.width(sign, role) + 6;
    QRectF plate(rightOf(row) + 6, bar.center().y() - Height / 2, width, Height);
    if (plate.right() > m_area.right()) {
        plate.moveLeft(clearOfMilestones(row, m_area.right() - width - 1, width, bar.left()));
        m_scene.add(SceneRect{plate, 3, 3}, StyleRole::Canvas, row.id);
    }
    m_scene.add(SceneText{plate, sign, TextAlign::Centre}, role, row.id);
}

/// The place nearest to @p last, at its left but not before @p first, where what is @p width wide
/// hides no milestone; @p last where there is none.
double TimelineChart::clearOfMilestones(const TimelineRow& row, double last, double width,
                                        double first) const
{
    static constexpr double Step = 4;
    const double radius = m_frame.milestoneRadius();
    const auto hides = [&](double left) {
        return std::any_of(row.milestones.cbegin(), row.milestones.cend(),
                           [&](const TimelineMilestone& it) {
                               const auto drawn = m_milestones.constFind(it.id);
                               return drawn != m_milestones.cend() && drawn->at.x() + radius > left
                                   && drawn->at.x() - radius < left + width;
                           });
    };
    double left = last;
    while (left > std::max(m_area.left(), first) && hides(left))
        left -= Step;
    return hides(left) ? last : left;
}

} // namespace touyan
