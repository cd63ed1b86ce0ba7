#include "printing/pagepixmaps.h"

#include "printing/pagelayout.h"
#include "printing/pagepainter.h"

#include <QPainter>

namespace touyan {
namespace {

constexpr int CacheKilobytes = 96 * 1024;
constexpr int LargestPixmap = 24 * 1024; // kilobytes; what is larger is painted directly

int kilobytes(const QSize& size)
{
    return size.width() * size.height() / 256;
}

void paintScaled(QPainter& painter, const PageLayout& layout, int page, double scale)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintPage(layout, page, painter);
}

} // namespace

PagePixmaps::PagePixmaps()
    : m_pixmaps(CacheKilobytes)
{
}

void PagePixmaps::paint(QPainter& painter, const PageLayout& layout, int page, const QRect& rect,
                        double scale, double pixelRatio)
{
    const QSize pixels = (QSizeF(rect.size()) * pixelRatio).toSize();
    if (kilobytes(pixels) > LargestPixmap) {
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        paintScaled(painter, layout, page, scale);
        painter.restore();
        return;
    }
    if (const QPixmap* known = m_pixmaps.object(page); known && known->size() == pixels) {
        painter.drawPixmap(rect.topLeft(), *known);
        return;
    }
    auto pixmap = std::make_unique<QPixmap>(pixels);
    pixmap->setDevicePixelRatio(pixelRatio);
    pixmap->fill(Qt::white);
    QPainter onPixmap(pixmap.get());
    paintScaled(onPixmap, layout, page, scale);
    onPixmap.end();
    painter.drawPixmap(rect.topLeft(), *pixmap);
    m_pixmaps.insert(page, pixmap.release(), kilobytes(pixels));
}

} // namespace touyan
