#include "domain/fieldtext.h"
#include "pages/selection/boardlane.h"
#include "pages/selection/boardview.h"
#include "pages/selection/cardlist.h"
#include "pages/selection/dragghost.h"

#include <QTimerEvent>

#include <algorithm>

namespace touyan {
namespace {

constexpr int ScrollPause = 30; ///< ms between two steps at the border of a column
constexpr QPoint GhostMargin(8, 8);

/// "Quota 31 / 40 → 32 / 40", and whether that is too much.
QString changeText(const ConstraintMeter& before, const ConstraintMeter& after)
{
    //: 1: a bound of the list, 2: how it stands, 3: how it will
    const QString change = BoardView::tr("%1: %2 → %3").arg(after.title, before.text, after.text);
    if (after.state == MeterState::Over)
        return BoardView::tr("%1 – too many").arg(change);
    return change;
}

} // namespace

void BoardView::beginDrag(int row, QPoint grip, QSize size)
{
    const QList<ListEntryId> entries = selectedEntries();
    if (entries.isEmpty())
        return;
    m_drag = Drag{entries, grip, {}, {}, {}};
    const BoardCard& card = m_model.cardAt(row);
    m_ghost->show(card, colourOf(card.programme), size, static_cast<int>(entries.size()));
    m_scrolling.start(ScrollPause, this);
    updateLanes();
}

std::optional<EntryStatus> BoardView::laneAt(const QPoint& global) const
{
    const QPoint place = mapFromGlobal(global);
    for (const BoardLane* lane : m_lanes) {
        if (lane->geometry().contains(place))
            return lane->status();
    }
    return {};
}

void BoardView::dragTo(const QPoint& global)
{
    if (!m_drag)
        return;
    m_drag->at = global;
    const std::optional<EntryStatus> over = laneAt(global);
    if (over != m_drag->over)
        considerDrop(over);
    const QPoint place = mapFromGlobal(global) - m_drag->grip - GhostMargin;
    m_ghost->move(std::clamp(place.x(), 0, std::max(0, width() - m_ghost->width())),
                  std::clamp(place.y(), 0, std::max(0, height() - m_ghost->height())));
}

void BoardView::considerDrop(std::optional<EntryStatus> to)
{
    m_drag->over = to;
    m_drag->refusal = to ? m_model.refusal(m_drag->entries, *to) : QString();
    const bool isOpen = to && m_drag->refusal.isEmpty();
    if (!m_drag->refusal.isEmpty())
        m_ghost->setRefusal(m_drag->refusal);
    else
        m_ghost->setEffect(isOpen ? effectLines(*to) : QStringList());
    for (BoardLane* lane : m_lanes) {
        const bool isOver = lane->status() == to;
        lane->setInvitation(!isOver      ? BoardLane::Invitation::None
                                : isOpen ? BoardLane::Invitation::Open
                                         : BoardLane::Invitation::Refused);
    }
    updateLanes();
    Q_EMIT placingConsidered(isOpen ? to : std::nullopt);
}

/// What dropping the cards in the column of @p to does; nothing when they are there already.
QStringList BoardView::effectLines(EntryStatus to) const
{
    const ColumnSum before = sumOf(to);
    const ColumnSum after = sumWithDrag(to);
    if (before == after)
        return {};
    //: 1: column of the board, 2: count and sum now, 3: count and sum then
    QStringList lines = {tr("%1: %2 → %3").arg(columnTitle(to), sumText(before), sumText(after))};
    const std::vector<ConstraintMeter>& present = m_model.board().meters;
    const std::vector<ConstraintMeter> then = m_model.forecast(m_drag->entries, to);
    for (size_t at = 0; at < std::min(present.size(), then.size()); ++at) {
        if (present[at].text != then[at].text)
            lines.append(changeText(present[at], then[at]));
    }
    const bool isAsked =
        std::any_of(m_drag->entries.begin(), m_drag->entries.end(), [this, to](ListEntryId entry) {
            const int row = m_model.rowOf(entry);
            if (row < 0)
                return false;
            const BoardCard& card = m_model.cardAt(row);
            return needsReason(card.column, to, !card.knockOut.isEmpty());
        });
    if (isAsked)
        lines.append(tr("You will be asked for the reason."));
    return lines;
}

/// The sum of a column as it would be after dropping.
ColumnSum BoardView::sumWithDrag(EntryStatus status) const
{
    ColumnSum sum = sumOf(status);
    if (!m_drag || !m_drag->over || !m_drag->refusal.isEmpty())
        return sum;
    for (const ListEntryId entry : m_drag->entries) {
        const int row = m_model.rowOf(entry);
        if (row < 0)
            continue;
        const BoardCard& card = m_model.cardAt(row);
        const int by = (m_drag->over == status ? 1 : 0) - (card.column == status ? 1 : 0);
        const Money amount = card.total.value_or(Money());
        sum.shown += by;
        sum.all += by;
        sum.total = by < 0 ? sum.total - amount : by > 0 ? sum.total + amount : sum.total;
    }
    return sum;
}

void BoardView::drop(const QPoint& global)
{
    dragTo(global);
    const std::optional<EntryStatus> over = m_drag ? m_drag->over : std::nullopt;
    cancelDrag();
    if (over)
        Q_EMIT placingRequested(*over);
}

void BoardView::cancelDrag()
{
    if (!m_drag)
        return;
    m_drag.reset();
    m_scrolling.stop();
    m_ghost->hide();
    for (BoardLane* lane : m_lanes)
        lane->setInvitation(BoardLane::Invitation::None);
    updateLanes();
    Q_EMIT placingConsidered({});
}

void BoardView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_scrolling.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (!m_drag || !m_drag->over)
        return;
    CardList& cards = lane(*m_drag->over).cards();
    if (cards.isVisible())
        cards.scrollNear(cards.viewport()->mapFromGlobal(m_drag->at));
}

} // namespace touyan
