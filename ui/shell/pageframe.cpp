#include "shell/pageframe.h"

#include "pages/page.h"

#include <QEvent>
#include <QStyle>

namespace touyan {

PageFrame::PageFrame(Page* page, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    for (QWidget* ground : {viewport(), static_cast<QWidget*>(page)})
        ground->setAutoFillBackground(false);
}

Page* PageFrame::page() const
{
    return qobject_cast<Page*>(widget());
}

/// QScrollArea itself gives a page with texts that wrap the height it likes best, not the least.
void PageFrame::fit()
{
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    QSize room = maximumViewportSize();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    if (least.height() > room.height())
        room.rwidth() -= bar;
    if (least.width() > room.width())
        room.rheight() -= bar;
    widget()->resize(least.expandedTo(room));
}

void PageFrame::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool PageFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace touyan
