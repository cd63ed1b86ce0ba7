#pragma once

#include <functional>
#include <vector>

namespace touyan {

/// A note at the foot of the page on which a line of an item stands.
struct FlowNote
{
    double at = 0; ///< where that line ends, from the top of the item
    double height = 0;
};

/// One thing in the flow of a section: a table row, a paragraph, a figure. Geometry only; who
/// paints knows by the index what it is. All lengths in one unit, whichever.
struct FlowItem
{
    enum class Split
    {
        WhenTooTall, ///< stays whole unless it is taller than a page
        AtLines ///< may go on on the next page after any of its lines
    };

    double height = 0;
    /// Of a figure: to which it may be made lower so that it stands on the page that was begun.
    /// Where even that has no room and what follows fills the page, that comes first and the figure
    /// stands at the top of the next one, below the end of the item that goes on there, unless
    /// something leads it in. 0: it is none.
    double leastHeight = 0;
    int head = -1; ///< index of the heading that stands above it on each page, or -1
    Split split = Split::WhenTooTall;
    bool keepsWithNext = false;
    bool isGap = false; ///< dropped where it would start a page
    bool endsPage = false; ///< nothing but a page break
    bool isAtBottom = false; ///< stands at the bottom of its page, and ends it
    double trailing = 0; ///< blank below each line, which may lie below the end of the page
    std::vector<FlowNote> notes; ///< from the top
};

/// A piece of an item, or of a heading, on a page.
struct Placement
{
    int index = 0; ///< of the item, or of the heading
    bool isHead = false;
    double top = 0; ///< from the top of the text area
    double from = 0; ///< where the piece begins within the item; above 0 it is a continuation
    double height = 0;

    bool operator==(const Placement&) const = default;
};

using PagePlacements = std::vector<Placement>;

struct Flow
{
    std::vector<FlowItem> items;
    std::vector<double> headHeights;
    double pageHeight = 0;
    double noteGap = 0; ///< between the text and the notes of a page
    /// Where item @p index may be cut: ascending distances from its top. Asked only for items that
    /// have to be cut.
    std::function<std::vector<double>(int index)> cuts;
};

/// Distributes the items over pages from top to bottom. Time and memory grow with the number of
/// items; every page but the last holds at least one piece of an item.
std::vector<PagePlacements> paginate(const Flow& flow);

} // namespace touyan
