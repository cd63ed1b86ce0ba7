#include "printing/pageview.h"

#include "printing/pagelayout.h"
#include "printing/units.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace touyan {
namespace {

constexpr int Gap = 16; // around pages, pixels
constexpr int LineStep = 40;
constexpr double SmallestZoom = 0.1;
constexpr double LargestZoom = 5;
constexpr double ZoomStep = 1.2;
constexpr double MarkAway = 3 * TwipsPerMillimetre; // from the text to the bar beside it
constexpr double MarkWidth = 0.8 * TwipsPerMillimetre;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("Pages"));
    verticalScrollBar()->setSingleStep(LineStep);
    horizontalScrollBar()->setSingleStep(LineStep);
    // A scroll bar that comes and goes would change the width that pages are fitted to.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

int PageView::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

void PageView::takePages(const PageLayout* layout)
{
    m_layout = layout;
    m_search = nullptr;
    m_hits.clear();
    m_marks.clear();
    m_pixmaps.clear();
    arrange();
}

void PageView::setPages(const PageLayout* layout)
{
    m_page = 0;
    takePages(layout);
    verticalScrollBar()->setValue(0);
    updateCurrentPage();
    m_zoom = zoomOf(m_page);
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::replacePages(const PageLayout* layout)
{
    if (pageCount() == 0) {
        setPages(layout);
        return;
    }
    const int top = pageAt(verticalScrollBar()->value());
    const int below = verticalScrollBar()->value() - m_tops[static_cast<size_t>(top)];
    const int across = horizontalScrollBar()->value();
    takePages(layout);
    const int page = std::clamp(top, 0, std::max(0, pageCount() - 1));
    verticalScrollBar()->setValue(m_tops[static_cast<size_t>(page)] + below);
    horizontalScrollBar()->setValue(across);
    updateCurrentPage();
    m_zoom = zoomOf(m_page);
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::setMarks(const QList<ParagraphPlace>& marks)
{
    m_marks = marks;
    viewport()->update();
}

void PageView::setSearch(const PageSearch* search, int current)
{
    if (search != m_search)
        m_hits.clear();
    m_search = search;
    m_currentHit = current;
    viewport()->update();
}

double PageView::zoomOf(int page) const
{
    return m_fit == PageFit::None ? m_zoom : fittingZoom(page);
}

double PageView::pixelsPerPoint(int page) const
{
    return zoomOf(page) * logicalDpiX() / PointsPerInch;
}

QSize PageView::pageSize(int page) const
{
    return (m_layout->pageSize(page) / TwipsPerPoint * pixelsPerPoint(page)).toSize();
}

void PageView::arrange()
{
    m_tops.assign(1, Gap);
    m_width = 0;
    for (int page = 0; page < pageCount(); ++page) {
        const QSize size = pageSize(page);
        m_width = std::max(m_width, size.width());
        m_tops.push_back(m_tops.back() + size.height() + Gap);
    }
    const QSize room = viewport()->size();
    verticalScrollBar()->setRange(0, std::max(0, m_tops.back() - room.height()));
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setRange(0, std::max(0, m_width + 2 * Gap - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    if (m_fit != PageFit::None) // narrow pages stand in the middle of what the wide ones need
        horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    viewport()->update();
}

QRect PageView::pageRect(int page) const
{
    const QSize size = pageSize(page);
    const int view = viewport()->width();
    const int room = std::max(view, m_width + 2 * Gap);
    // A page that fits stays in the middle, however far the wide ones beside it are scrolled.
    const int x = size.width() + 2 * Gap <= view
        ? (view - size.width()) / 2
        : (room - size.width()) / 2 - horizontalScrollBar()->value();
    return {QPoint(x, m_tops[static_cast<size_t>(page)] - verticalScrollBar()->value()), size};
}

int PageView::pageAt(int y) const
{
    const auto after = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return std::clamp(static_cast<int>(after - m_tops.begin()) - 1, 0,
                      std::max(0, pageCount() - 1));
}

void PageView::updateCurrentPage()
{
    const int page = pageAt(verticalScrollBar()->value() + viewport()->height() / 3);
    if (page == m_page && !accessibleDescription().isEmpty())
        return;
    m_page = page;
    if (const double zoom = zoomOf(page); !qFuzzyCompare(zoom, m_zoom)) {
        m_zoom = zoom;
        Q_EMIT zoomChanged(zoom);
    }
    setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    Q_EMIT currentPageChanged(page);
}

void PageView::goTo(int page)
{
    if (page < 0 || page >= pageCount())
        return;
    verticalScrollBar()->setValue(m_tops[static_cast<size_t>(page)] - Gap);
    updateCurrentPage();
}

QRect PageView::onScreen(const QRectF& twips, int page) const
{
    const double scale = pixelsPerPoint(page) / TwipsPerPoint;
    const QRectF scaled(twips.topLeft() * scale, twips.size() * scale);
    return scaled.translated(pageRect(page).topLeft()).toAlignedRect();
}

void PageView::goTo(int page, const PageHit& hit)
{
    if (hit.rectangles.isEmpty())
        goTo(page);
    else
        goTo(page, hit.rectangles.first());
}

void PageView::goTo(int page, const QRectF& box)
{
    const QRect place = onScreen(box, page);
    const QRect room = viewport()->rect().adjusted(Gap, Gap, -Gap, -Gap);
    if (!room.contains(place)) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.center().y()
                                      - room.height() / 3);
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + place.center().x()
                                        - room.width() / 2);
    }
    viewport()->update();
}

double PageView::fittingZoom(int page) const
{
    if (page >= pageCount())
        return 1;
    const QSizeF size = m_layout->pageSize(page) / TwipsPerPoint * (logicalDpiX() / PointsPerInch);
    const double across = (viewport()->width() - 2 * Gap) / size.width();
    const double down = (viewport()->height() - 2 * Gap) / size.height();
    return std::clamp(m_fit == PageFit::Page ? std::min(across, down) : across, SmallestZoom,
                      LargestZoom);
}

void PageView::setFit(PageFit fit)
{
    rescale(fit, m_zoom, QPointF());
    if (fit == PageFit::Page)
        goTo(m_page);
}

void PageView::setZoom(double zoom)
{
    rescale(PageFit::None, zoom, viewport()->rect().center());
}

void PageView::zoomIn()
{
    setZoom(m_zoom * ZoomStep);
}

void PageView::zoomOut()
{
    setZoom(m_zoom / ZoomStep);
}

/// What lies under @p anchor stays there. @p zoom counts when nothing is fitted.
void PageView::rescale(PageFit fit, double zoom, const QPointF& anchor)
{
    const int page = pageAt(verticalScrollBar()->value() + qRound(anchor.y()));
    const auto at = static_cast<size_t>(page);
    const bool hasPages = pageCount() > 0;
    const QPointF before = hasPages ? anchor - pageRect(page).topLeft() : QPointF();
    // The view may have another width by now: how high a page was, only the tops know.
    const int height = hasPages ? m_tops[at + 1] - m_tops[at] - Gap : 1;
    m_fit = fit;
    m_zoom = fit == PageFit::None ? std::clamp(zoom, SmallestZoom, LargestZoom) : zoomOf(m_page);
    m_pixmaps.clear();
    arrange();
    if (hasPages) {
        const double factor =
            static_cast<double>(m_tops[at + 1] - m_tops[at] - Gap) / std::max(1, height);
        const QPointF moved = pageRect(page).topLeft() + before * factor - anchor;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(moved.y()));
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + qRound(moved.x()));
        updateCurrentPage();
    }
    Q_EMIT zoomChanged(m_zoom);
}

void PageView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    const Tokens& tokens = tokensFor(palette());
    painter.fillRect(viewport()->rect(), blended(tokens.text, tokens.window, 0.12));
    if (pageCount() == 0)
        return;
    const int last = pageAt(verticalScrollBar()->value() + viewport()->height());
    for (int page = pageAt(verticalScrollBar()->value()); page <= last; ++page)
        paintPageAt(painter, page);
}

void PageView::paintPageAt(QPainter& painter, int page)
{
    const QRect rect = pageRect(page);
    // The shadow of a sheet that lies on the desk.
    for (int i = 3; i >= 1; --i)
        painter.fillRect(rect.adjusted(-i, -i + 1, i, i + 1), QColor(0, 0, 0, 14));
    painter.fillRect(rect, Qt::white);
    m_pixmaps.paint(painter, *m_layout, page, rect, pixelsPerPoint(page), devicePixelRatioF());
    paintMarks(painter, page);
    paintHits(painter, page);
}

const QList<PageHit>& PageView::hitsOn(int page)
{
    const auto known = m_hits.constFind(page);
    return known != m_hits.cend() ? *known : *m_hits.insert(page, m_search->hits(page));
}

void PageView::paintHits(QPainter& painter, int page)
{
    if (!m_search || m_search->hitCount() == 0)
        return;
    const QList<PageHit>& hits = hitsOn(page);
    const int current = m_currentHit - m_search->firstHitFrom(page);
    painter.save();
    // Over white paper whatever the theme, and what is marked must stay legible.
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (int i = 0; i < hits.size(); ++i) {
        const QColor marker = i == current ? QColor(0xff, 0xb3, 0x4d) : QColor(0xff, 0xec, 0xa8);
        for (const QRectF& place : hits.at(i).rectangles)
            painter.fillRect(onScreen(place, page), marker);
    }
    painter.restore();
}

void PageView::paintMarks(QPainter& painter, int page) const
{
    const QColor colour = tokensFor(palette()).accent;
    for (const ParagraphPlace& mark : m_marks) {
        if (mark.page == page)
            painter.fillRect(onScreen({mark.box.left() - MarkAway - MarkWidth, mark.box.top(),
                                       MarkWidth, mark.box.height()},
                                      page),
                             colour);
    }
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (qFuzzyCompare(zoomOf(m_page), m_zoom))
        arrange();
    else
        rescale(m_fit, m_zoom, QPointF());
}

void PageView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    updateCurrentPage();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    rescale(PageFit::None, m_zoom * std::pow(ZoomStep, event->angleDelta().y() / 120.0),
            event->position());
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(pageCount() - 1);
        return;
    case Qt::Key_Left:
        goTo(m_page - 1);
        return;
    case Qt::Key_Right:
        goTo(m_page + 1);
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier)
                                               ? QScrollBar::SliderPageStepSub
                                               : QScrollBar::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    m_dragStart = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint moved = event->pos() - m_dragStart;
    m_dragStart = event->pos();
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
}

void PageView::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    viewport()->setCursor(Qt::OpenHandCursor);
}

} // namespace touyan
