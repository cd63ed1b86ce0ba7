#include "layout/lastpage.h"

#include <algorithm>

namespace touyan {
namespace {

constexpr int FewRows = 2; // on a last page that looks forgotten
constexpr int EnoughRows = 3; // no more: the page before would look as empty

/// How many rows of tables stand on @p page, whole.
int rowsOn(const Flow& flow, const PagePlacements& page)
{
    return static_cast<int>(std::count_if(page.cbegin(), page.cend(), [&flow](const Placement& it) {
        return !it.isHead && it.from == 0 && flow.items[static_cast<size_t>(it.index)].head >= 0;
    }));
}

/// The first item on @p page; -1 where it continues one of the page before.
int firstItem(const PagePlacements& page)
{
    for (const Placement& it : page) {
        if (!it.isHead)
            return it.from > 0 ? -1 : it.index;
    }
    return -1;
}

/// The first row on @p page of the table with heading @p head; the number of items if there is
/// none.
int firstRow(const Flow& flow, const PagePlacements& page, int head)
{
    auto first = static_cast<int>(flow.items.size());
    for (const Placement& it : page) {
        if (!it.isHead && flow.items[static_cast<size_t>(it.index)].head == head)
            first = std::min(first, it.index);
    }
    return first;
}

/// Items from @p first on by themselves.
Flow restOf(const Flow& flow, int first)
{
    Flow rest;
    rest.items.assign(flow.items.begin() + first, flow.items.end());
    rest.headHeights = flow.headHeights;
    rest.pageHeight = flow.pageHeight;
    rest.noteGap = flow.noteGap;
    if (flow.cuts)
        rest.cuts = [&flow, first](int index) { return flow.cuts(first + index); };
    return rest;
}

/// Whether a page may begin with item @p index, a row of the same table as the one before.
bool mayBegin(const Flow& flow, int index, int head)
{
    const FlowItem& it = flow.items[static_cast<size_t>(index)];
    const FlowItem& before = flow.items[static_cast<size_t>(index) - 1];
    return it.head == head && before.head == head && !before.keepsWithNext;
}

} // namespace

void fillLastPage(const Flow& flow, std::vector<PagePlacements>& pages)
{
    if (pages.size() < 2 || rowsOn(flow, pages.back()) > FewRows)
        return;
    PagePlacements& before = pages[pages.size() - 2];
    const int begin = firstItem(pages.back());
    const int head = begin > 0 ? flow.items[static_cast<size_t>(begin)].head : -1;
    if (head < 0)
        return;
    const int most = std::min(EnoughRows, (rowsOn(flow, before) + rowsOn(flow, pages.back())) / 2);
    const int first = firstRow(flow, before, head); // a figure put off may stand above it
    for (int rows = rowsOn(flow, pages.back()) + 1, at = begin - 1; at > first; ++rows, --at) {
        if (rows < most || !mayBegin(flow, at, head))
            continue;
        std::vector<PagePlacements> last = paginate(restOf(flow, at));
        if (last.size() != 1)
            return;
        for (Placement& it : last.front()) {
            if (!it.isHead)
                it.index += at;
        }
        std::erase_if(before, [at](const Placement& it) { return !it.isHead && it.index >= at; });
        pages.back() = std::move(last.front());
        return;
    }
}

} // namespace touyan
