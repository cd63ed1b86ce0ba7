#pragma once

#include "printing/pagesearch.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QHash>
#include <QPixmap>

#include <vector>

namespace touyan {

class PageLayout;

/// How large pages are shown.
enum class PageFit
{
    Width, ///< as wide as the view
    Page, ///< a whole page at once
    None ///< at a zoom of their own
};

/// The pages of a document below each other. Only what is in view is painted.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    /// @p layout must outlive its being shown; null shows nothing.
    void setPages(const PageLayout* layout);
    /// Marks what @p search found, the hit @p current more strongly; null marks nothing.
    void setSearch(const PageSearch* search, int current);

    int currentPage() const { return m_page; }
    void goTo(int page);
    /// Scrolls until @p hit, which is on @p page, is in view.
    void goTo(int page, const PageHit& hit);

    double zoom() const { return m_zoom; }
    /// 1 is the size on paper.
    void setZoom(double zoom);
    void setFit(PageFit fit);
    PageFit fit() const { return m_fit; }
    void zoomIn();
    void zoomOut();

Q_SIGNALS:
    /// The page that fills most of the view is another one.
    void currentPageChanged(int page);
    void zoomChanged(double zoom);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int pageCount() const;
    double pixelsPerPoint() const;
    QSize pageSize(int page) const;
    /// In the coordinates of the viewport.
    QRect pageRect(int page) const;
    int pageAt(int y) const;
    QRect onScreen(const QRectF& twips, int page) const;
    double fittingZoom() const;
    void applyZoom(double zoom, const QPointF& anchor);
    void arrange();
    void updateCurrentPage();
    void paintPageAt(QPainter& painter, int page);
    void paintContent(QPainter& painter, int page, const QRect& rect);
    void paintHits(QPainter& painter, int page);
    const QList<PageHit>& hitsOn(int page);

    const PageLayout* m_layout = nullptr;
    const PageSearch* m_search = nullptr;
    int m_currentHit = -1;
    QHash<int, QList<PageHit>> m_hits; ///< of pages that were in view
    PageFit m_fit = PageFit::Width;
    double m_zoom = 1;
    int m_page = 0;
    int m_width = 0; ///< of the widest page, in pixels
    std::vector<int> m_tops; ///< of the pages, in pixels; the last entry ends the last page
    QCache<int, QPixmap> m_pixmaps; ///< of pages at the present zoom; cost in kilobytes
    QPoint m_dragStart;
};

} // namespace touyan
