#pragma once

#include "printing/pagepixmaps.h"
#include "printing/pagesearch.h"
#include "printing/paragraphplace.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <vector>

namespace touyan {

class PageLayout;

/// How large pages are shown.
enum class PageFit
{
    Width, ///< each page as wide as the view
    Page, ///< a whole page at once
    None ///< all at one zoom
};

/// The pages of a document below each other. Only what is in view is painted.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget* parent = nullptr);

    /// @p layout must outlive its being shown; null shows nothing.
    void setPages(const PageLayout* layout);
    /// The same pages with other words: what is in view stays where it is.
    void replacePages(const PageLayout* layout);
    /// Puts a bar beside paragraphs that people have changed.
    void setMarks(const QList<ParagraphPlace>& marks);
    /// Marks what @p search found, the hit @p current more strongly; null marks nothing.
    void setSearch(const PageSearch* search, int current);

    int currentPage() const { return m_page; }
    void goTo(int page);
    /// Scrolls until @p hit, which is on @p page, is in view.
    void goTo(int page, const PageHit& hit);
    /// The same for @p box, twips on the sheet.
    void goTo(int page, const QRectF& box);

    /// Of the current page; 1 is the size on paper.
    double zoom() const { return m_zoom; }
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
    double zoomOf(int page) const;
    double pixelsPerPoint(int page) const;
    QSize pageSize(int page) const;
    /// In the coordinates of the viewport.
    QRect pageRect(int page) const;
    int pageAt(int y) const;
    QRect onScreen(const QRectF& twips, int page) const;
    double fittingZoom(int page) const;
    void takePages(const PageLayout* layout);
    void rescale(PageFit fit, double zoom, const QPointF& anchor);
    void arrange();
    void updateCurrentPage();
    void paintPageAt(QPainter& painter, int page);
    void paintHits(QPainter& painter, int page);
    void paintMarks(QPainter& painter, int page) const;
    const QList<PageHit>& hitsOn(int page);

    const PageLayout* m_layout = nullptr;
    const PageSearch* m_search = nullptr;
    int m_currentHit = -1;
    QHash<int, QList<PageHit>> m_hits; ///< of pages that were in view
    QList<ParagraphPlace> m_marks;
    PageFit m_fit = PageFit::Width;
    double m_zoom = 1; ///< of the current page, or of all when none is fitted
    int m_page = 0;
    int m_width = 0; ///< of the widest page, in pixels
    std::vector<int> m_tops; ///< of the pages, in pixels; the last entry ends the last page
    PagePixmaps m_pixmaps; ///< at the present zoom
    QPoint m_dragStart;
};

} // namespace touyan
