#include "layout/pagination.h"

#include <algorithm>
#include <utility>

namespace touyan {
namespace {

/// What rounding may add to a sum of heights without pushing a row off its page.
constexpr double Tolerance = 1e-6;

/// Of a text that is cut, on either page, where it may not be cut anywhere.
constexpr size_t FewestLines = 2;

/// The pages under construction.
class Paginator
{
public:
    explicit Paginator(const Flow& flow)
        : m_flow(flow)
    {
    }

    std::vector<PagePlacements> run()
    {
        for (int i = 0; i < count(); ++i) {
            if (!m_floats.empty() && leadsToFigure(i))
                breakPage();
            bool isPlaced = false;
            while (!isPlaced && movesOn(i)) { // twice when figures take the room of the next page
                isPlaced = placeBeginning(i);
                if (!isPlaced)
                    breakPage();
            }
            if (!isPlaced)
                place(i);
        }
        if (!m_floats.empty())
            breakPage();
        if (!m_page.empty() || m_pages.empty())
            m_pages.push_back(std::move(m_page));
        return std::move(m_pages);
    }

private:
    int count() const { return static_cast<int>(m_flow.items.size()); }
    const FlowItem& item(int index) const { return m_flow.items[static_cast<size_t>(index)]; }
    double headHeight(int head) const
    {
        return head < 0 ? 0 : m_flow.headHeights[static_cast<size_t>(head)];
    }
    double room() const { return m_flow.pageHeight - m_y - m_notes; }
    bool fitsHere(double height) const { return height <= room() + Tolerance; }
    bool fitsAPage(double height) const { return height <= m_flow.pageHeight + Tolerance; }

    /// Whether item @p index begins a run of items that belong together.
    bool startsChain(int index) const
    {
        return item(index).keepsWithNext && (index == 0 || !item(index - 1).keepsWithNext);
    }

    /// Whether item @p index begins such a run that has no room here but on a page of its own.
    bool movesOn(int index) const
    {
        return startsChain(index) && !fitsHere(chainHeight(index)) && fitsAPage(chainHeight(index));
    }

    bool isFigure(int index) const { return item(index).leastHeight > 0; }

    /// Whether item @p index begins such a run with a figure in it.
    bool leadsToFigure(int index) const
    {
        if (!startsChain(index))
            return false;
        while (index < count() && item(index).keepsWithNext)
            ++index;
        return index < count() && isFigure(index);
    }

    /// The height of the notes of item @p index that belong to what is between @p from and @p to.
    double noteHeight(int index, double from, double to) const
    {
        double height = 0;
        for (const FlowNote& note : item(index).notes) {
            if (note.at > from + Tolerance && note.at <= to + Tolerance)
                height += note.height;
        }
        return height;
    }

    /// What @p notes take of the page: the first of a page bring the gap above them.
    double noteRoom(double notes) const
    {
        return notes > 0 && m_notes == 0 ? notes + m_flow.noteGap : notes;
    }

    /// The height that the run beginning at @p first needs so that none of it is left behind.
    double chainHeight(int first) const
    {
        double height = 0;
        double notes = 0;
        int head = m_pageHead;
        for (int i = first; i < count(); ++i) {
            if (item(i).head != head)
                height += headHeight(item(i).head);
            head = item(i).head;
            const bool isLast = !item(i).keepsWithNext;
            const double own = isLast ? leastHeight(i) : item(i).height;
            notes += noteHeight(i, 0, own);
            height += isLast ? own - item(i).trailing : own;
            if (isLast)
                break;
        }
        return height + noteRoom(notes);
    }

    /// The least of item @p index that may stand at the bottom of a page below what leads it in:
    /// two lines, unless that would leave one line for the next page.
    double leastHeight(int index) const
    {
        if (item(index).leastHeight > 0)
            return item(index).leastHeight;
        if (item(index).split == FlowItem::Split::WhenTooTall)
            return item(index).height;
        const std::vector<double> cuts = cutsOf(index);
        return cuts.size() + 1 < 2 * FewestLines
            ? item(index).height
            : std::min(cuts[FewestLines - 1], item(index).height);
    }

    std::vector<double> cutsOf(int index) const
    {
        return m_flow.cuts ? m_flow.cuts(index) : std::vector<double>();
    }

    /// Puts the first lines of a long text onto the page when the rest has to go on with what
    /// follows, two lines at least on either page; false when it cannot be.
    bool placeBeginning(int index)
    {
        const FlowItem& it = item(index);
        if (it.split != FlowItem::Split::AtLines || !it.notes.empty() || it.head >= 0
            || !m_floats.empty())
            return false;
        const std::vector<double> cuts = cutsOf(index); // after each line but the last
        if (cuts.size() + 1 < 2 * FewestLines)
            return false;
        const auto first = cuts.begin() + (FewestLines - 1);
        const auto end = cuts.end() - (FewestLines - 1);
        const auto after = std::upper_bound(first, end, room() + it.trailing + Tolerance);
        if (after == first)
            return false;
        const double cut = *std::prev(after);
        placePiece(index, 0, cut);
        turnPage();
        placePiece(index, cut, it.height - cut);
        placeWaiting();
        return true;
    }

    void breakPage()
    {
        if (m_page.empty())
            return;
        turnPage();
        placeFloats();
    }

    /// Amid an item: no figure stands within a sentence.
    void turnPage()
    {
        m_pages.push_back(std::move(m_page));
        m_page.clear();
        m_y = 0;
        m_notes = 0;
        m_pageHead = -1;
    }

    /// Figures that the page before had no room for stand at the top of the one that begins.
    void placeFloats()
    {
        for (const int index : std::exchange(m_floats, {})) {
            if (!fitsHere(item(index).height) && !m_page.empty())
                breakPage();
            placePiece(index, 0, item(index).height);
        }
    }

    /// Figures that waited for the end of a text, as far as its page has room; others wait on.
    void placeWaiting()
    {
        for (const int index : std::exchange(m_floats, {})) {
            if (m_floats.empty() && fitsHere(item(index).height))
                placePiece(index, 0, item(index).height);
            else
                m_floats.push_back(index);
        }
    }

    bool isLedIn(int index) const { return index > 0 && item(index - 1).keepsWithNext; }

    /// Whether item @p index may give way to what follows it, since the page has much room left.
    bool mayFloat(int index) const
    {
        constexpr double MuchRoom = 0.12; // of a page
        return isFigure(index) && !isLedIn(index) && room() > MuchRoom * m_flow.pageHeight
            && isFilledBehind(index);
    }

    /// Whether what follows item @p index fills the page: a note or two would better stand below
    /// it. Other figures do not, for they stay behind it.
    bool isFilledBehind(int index) const
    {
        double height = 0;
        for (int i = index + 1; i < count() && !item(i).endsPage; ++i) {
            if (isFigure(i) && isLedIn(i))
                return false;
            if (isFigure(i))
                continue;
            height += item(i).height;
            if (height >= room())
                return true;
        }
        return false;
    }

    /// Height that the heading of item @p index would take if the item came next.
    double missingHead(int index) const
    {
        return item(index).head == m_pageHead ? 0 : headHeight(item(index).head);
    }

    void placeHead(int index)
    {
        const int head = item(index).head;
        if (head >= 0 && head != m_pageHead) {
            m_page.push_back(
                {.index = head, .isHead = true, .top = m_y, .height = headHeight(head)});
            m_y += headHeight(head);
        }
        m_pageHead = head;
    }

    void placePiece(int index, double from, double height)
    {
        placeHead(index);
        m_page.push_back({.index = index, .top = m_y, .from = from, .height = height});
        m_y += height;
        m_notes += noteRoom(noteHeight(index, from, from + height));
    }

    void placeAtBottom(int index)
    {
        for (int page = 0; page < 2 && !fitsHere(item(index).height); ++page)
            breakPage();
        m_y = std::max(m_y, m_flow.pageHeight - m_notes - item(index).height);
        placePiece(index, 0, item(index).height);
        breakPage();
    }

    /// The height from @p from to the end of item @p index, with its notes.
    double restHeight(int index, double from) const
    {
        const FlowItem& it = item(index);
        return it.height - from - it.trailing + noteRoom(noteHeight(index, from, it.height));
    }

    void place(int index)
    {
        const FlowItem& it = item(index);
        if (it.endsPage) {
            breakPage();
            return;
        }
        if (it.isAtBottom) {
            placeAtBottom(index);
            return;
        }
        if (it.isGap && (m_page.empty() || !fitsHere(it.height)))
            return;
        if (isFigure(index) && !m_floats.empty()) {
            m_floats.push_back(index); // figures keep their order
            return;
        }
        if (fitsHere(missingHead(index) + restHeight(index, 0))) {
            placePiece(index, 0, it.height);
            return;
        }
        if (isFigure(index) && fitsHere(it.leastHeight)) {
            placePiece(index, 0, room());
            return;
        }
        if (!m_page.empty() && mayFloat(index)) {
            m_floats.push_back(index);
            return;
        }
        const bool isTooTall = !fitsAPage(headHeight(it.head) + restHeight(index, 0));
        if (it.split == FlowItem::Split::AtLines || isTooTall) {
            placeInPieces(index);
            return;
        }
        breakPage();
        if (!fitsHere(missingHead(index) + restHeight(index, 0)))
            breakPage(); // what was put off has taken its room
        placePiece(index, 0, it.height);
    }

    /// The last cut of item @p index that leaves the piece from @p from, with its notes, no taller
    /// than @p room; the first one after @p from if only notes are too tall for an empty page; or
    /// 0.
    double lastCut(int index, double from, double room) const
    {
        const std::vector<double> cuts = cutsOf(index);
        const auto first = std::upper_bound(cuts.begin(), cuts.end(), from + Tolerance);
        auto cut = std::upper_bound(first, cuts.end(), from + room + Tolerance);
        if (cut == first)
            return 0;
        const double fallback = m_page.empty() ? *first : 0;
        while (cut != first) {
            --cut;
            if (*cut - from + noteRoom(noteHeight(index, from, *cut)) <= room + Tolerance)
                return *cut;
        }
        return fallback;
    }

    void placeInPieces(int index)
    {
        const double height = item(index).height;
        const double trailing = item(index).trailing;
        double from = 0;
        while (!fitsHere(missingHead(index) + restHeight(index, from))) {
            const double space = room() - missingHead(index) + trailing;
            double to = lastCut(index, from, space);
            if (to <= from + Tolerance) {
                if (!m_page.empty()) {
                    if (from > 0)
                        turnPage();
                    else
                        breakPage();
                    continue;
                }
                // Not even one line fits an empty page: cut where the page ends, to go on at all.
                to = space > Tolerance ? from + space : height;
            }
            placePiece(index, from, std::min(to, height) - from);
            from = std::min(to, height);
            if (height - from <= Tolerance)
                return;
            turnPage();
        }
        placePiece(index, from, height - from);
        if (from > 0)
            placeWaiting();
    }

    const Flow& m_flow;
    std::vector<PagePlacements> m_pages;
    PagePlacements m_page;
    double m_y = 0;
    double m_notes = 0; ///< height of the notes of the page, with the gap above them
    int m_pageHead = -1;
    std::vector<int> m_floats; ///< figures put off to the top of the next page
};

} // namespace

std::vector<PagePlacements> paginate(const Flow& flow)
{
    return Paginator(flow).run();
}

} // namespace touyan
