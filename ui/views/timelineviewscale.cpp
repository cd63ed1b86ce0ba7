#include "views/timelineview.h"

#include <QScrollBar>

#include <algorithm>

namespace touyan {

namespace {

constexpr double ZoomStep = 1.25;
constexpr double EdgeRoom = 9; // pixels beside the first and the last day, for their milestones
constexpr qint64 FewDays = 3653; // ten years can always be seen at once

} // namespace

void TimelineView::setScale(const TimeScale& scale)
{
    const TimeUnit before = unit();
    m_scale = scale;
    hideCard();
    updateOverview();
    viewport()->update();
    if (unit() != before)
        Q_EMIT unitChanged(unit());
}

void TimelineView::zoomToFit()
{
    m_isFitted = true;
    DateRange days = m_table.span();
    if (!days.isComplete()) {
        const QDate day = m_today.isValid() ? m_today : QDate(2020, 1, 1);
        days = {startOf(TimeUnit::Year, day), startOf(TimeUnit::Year, day).addDays(365)};
    }
    const double width = std::max(100.0, frame().chart().width()) - 2 * EdgeRoom;
    setScale(TimeScale::fitted(wholeUnits(days, width), width).panned(EdgeRoom));
}

/// Pixels per day beyond which there is nothing more to be seen: all days in half of the width.
double TimelineView::coarsestScale() const
{
    const DateRange& span = m_table.span();
    const qint64 days = span.isComplete() ? span.first.daysTo(span.last) + 1 : 0;
    return frame().chart().width() / static_cast<double>(std::max(2 * days, FewDays));
}

void TimelineView::zoomAround(double factor, double x)
{
    m_isFitted = false;
    const double least = std::min(coarsestScale(), m_scale.pixelsPerDay());
    setScale(m_scale.withPixelsPerDay(std::max(least, m_scale.pixelsPerDay() * factor), x));
}

void TimelineView::zoomToProject(qint64 project)
{
    const auto line = m_table.lineOf(project);
    if (!line)
        return;
    const DateRange days = m_table.outline(m_table.lines()[static_cast<size_t>(*line)]).planned;
    if (!days.isComplete() || !days.isOrdered())
        return;
    m_isFitted = false;
    const qint64 room = std::max<qint64>(14, days.first.daysTo(days.last) / 8);
    setScale(TimeScale::fitted({days.first.addDays(-room), days.last.addDays(room)},
                               std::max(100.0, frame().chart().width())));
    ensureVisible(*line);
}

void TimelineView::zoomIn()
{
    zoomAround(ZoomStep, frame().chart().width() / 2);
}

void TimelineView::zoomOut()
{
    zoomAround(1 / ZoomStep, frame().chart().width() / 2);
}

void TimelineView::setUnit(TimeUnit unit)
{
    m_isFitted = false;
    // Around today when it can be seen, since that is what people look at.
    const double middle = frame().chart().width() / 2;
    const double today = chartX(frame().todayX());
    const bool isTodaySeen = m_today.isValid() && today > 0 && today < 2 * middle;
    setScale(m_scale.withPixelsPerDay(comfortableScale(unit), isTodaySeen ? today : middle));
}

void TimelineView::goToToday()
{
    if (!m_today.isValid())
        return;
    m_isFitted = false;
    setScale(m_scale.panned(frame().chart().width() / 2 - m_scale.toX(m_today)));
}

void TimelineView::showWhere(QDate day, double share)
{
    m_isFitted = false;
    setScale(m_scale.panned(frame().chart().width() / 2 - m_scale.toX(day)));
    const double lines = m_table.lineCount() * frame().rowHeight;
    verticalScrollBar()->setValue(static_cast<int>(share * lines - frame().chart().height() / 2));
}

} // namespace touyan
