#include "models/workspace.h"
#include "pages/selection/boardmodel.h"

namespace touyan {
namespace {

QHash<ListEntryId, const BoardCard*> byEntry(const std::vector<BoardCard>& cards)
{
    QHash<ListEntryId, const BoardCard*> found;
    for (const BoardCard& card : cards)
        found.insert(card.entry, &card);
    return found;
}

} // namespace

void BoardModel::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing && std::exchange(m_isStale, false))
        follow();
}

void BoardModel::follow()
{
    m_isStale = !m_isFollowing;
    if (m_isStale)
        return;
    const AnnualList* list = m_workspace.view().list();
    m_board =
        list ? selectionBoard(m_workspace.records(), m_workspace.view(), *list) : SelectionBoard();
    replaceCards(shownCards());
    Q_EMIT boardChanged();
}

std::vector<BoardCard> BoardModel::shownCards() const
{
    QSet<ProjectId> passing;
    for (const JudgedProject& judged : m_workspace.projectsIn(ProjectScope::All))
        passing.insert(judged.project->id);
    std::vector<BoardCard> cards;
    for (const BoardColumn& column : m_board.columns) {
        for (const BoardCard& card : column.cards) {
            if (passing.contains(card.project))
                cards.push_back(card);
        }
    }
    return cards;
}

/// Rows are taken out, put in order and added rather than reset, so that selections stay.
void BoardModel::replaceCards(std::vector<BoardCard> cards)
{
    removeGone(cards);
    reorder(cards);
    for (size_t at = 0; at < cards.size(); ++at) {
        if (at < m_cards.size() && m_cards[at].entry == cards[at].entry)
            continue;
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at));
        m_cards.insert(m_cards.begin() + static_cast<std::ptrdiff_t>(at), cards[at]);
        updateRanges();
        endInsertRows();
    }
    for (int row = 0; row < rowCount(); ++row) {
        BoardCard& card = m_cards[static_cast<size_t>(row)];
        BoardCard& wanted = cards[static_cast<size_t>(row)];
        if (card == wanted)
            continue;
        card = std::move(wanted);
        updateRanges();
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

void BoardModel::removeGone(const std::vector<BoardCard>& cards)
{
    const auto wanted = byEntry(cards);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (wanted.contains(cardAt(row).entry))
            continue;
        beginRemoveRows({}, row, row);
        m_cards.erase(m_cards.begin() + row);
        updateRanges();
        endRemoveRows();
    }
}

/// Views may look while rows come and go: ranges never reach beyond the rows there are.
void BoardModel::updateRanges()
{
    m_ranges = {};
    for (int row = 0; row < rowCount(); ++row) {
        Range& range = m_ranges.at(static_cast<size_t>(columnIndex(cardAt(row).column)));
        if (range.count++ == 0)
            range.first = row;
    }
}

/// Puts the cards there are into the order they have in @p cards.
void BoardModel::reorder(const std::vector<BoardCard>& cards)
{
    const auto present = byEntry(m_cards);
    std::vector<BoardCard> ordered;
    for (const BoardCard& card : cards) {
        if (const BoardCard* old = present.value(card.entry))
            ordered.push_back(*old);
    }
    const auto isSame = [](const BoardCard& a, const BoardCard& b) { return a.entry == b.entry; };
    if (std::equal(ordered.cbegin(), ordered.cend(), m_cards.cbegin(), m_cards.cend(), isSame))
        return;
    Q_EMIT layoutAboutToBeChanged();
    QHash<ListEntryId, int> rows;
    for (size_t at = 0; at < ordered.size(); ++at)
        rows.insert(ordered[at].entry, static_cast<int>(at));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before)
        after.append(index(rows.value(cardAt(old.row()).entry), old.column()));
    m_cards = std::move(ordered);
    updateRanges();
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

} // namespace touyan
