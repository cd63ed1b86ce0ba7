#pragma once

#include "views/scenepalette.h"

#include <optional>

class QPainter;

namespace touyan {

class PageLayout;

/// Paints pages of one layout, one after the other, as paintPage() does: what their figures need is
/// made once.
class PagePainter
{
public:
    /// @p layout must outlive this.
    explicit PagePainter(const PageLayout& layout);

    void paint(int page, QPainter& painter);

private:
    const PageLayout& m_layout;
    std::optional<ScenePalette> m_palette; ///< once a page had a figure
};

/// Paints page @p page of @p layout; @p painter's unit is the point, its origin the page's top left
/// corner. The paper itself is not painted.
void paintPage(const PageLayout& layout, int page, QPainter& painter);

} // namespace touyan
