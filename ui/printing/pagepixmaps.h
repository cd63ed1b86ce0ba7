#pragma once

#include <QCache>
#include <QPixmap>

class QPainter;

namespace touyan {

class PageLayout;

/// Pages of a document as pictures, kept for being painted again. Sheets of wall charts are too
/// large to be kept.
class PagePixmaps
{
public:
    PagePixmaps();

    /// To be called when the pages, or their size on the screen, are others.
    void clear() { m_pixmaps.clear(); }
    /// Paints @p page into @p rect of a device of @p pixelRatio; @p scale is pixels per point.
    void paint(QPainter& painter, const PageLayout& layout, int page, const QRect& rect,
               double scale, double pixelRatio);

private:
    QCache<int, QPixmap> m_pixmaps; ///< by page; cost in kilobytes
};

} // namespace touyan
