#pragma once

class QPainter;

namespace touyan {

class PageLayout;

/// Paints page @p page of @p layout; @p painter's unit is the point, its origin the page's top left
/// corner. The paper itself is not painted.
void paintPage(const PageLayout& layout, int page, QPainter& painter);

} // namespace touyan
