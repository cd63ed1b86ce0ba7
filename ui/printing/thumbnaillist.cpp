#include "printing/thumbnaillist.h"

#include "printing/thumbnailmodel.h"

namespace touyan {
namespace {

constexpr int CellWidth = 124;
constexpr int CellHeight = ThumbnailModel::LongSide + ThumbnailModel::NumberHeight + 10;
constexpr int ListWidth = 148;

} // namespace

ThumbnailList::ThumbnailList(QWidget* parent)
    : QListView(parent)
    , m_model(new ThumbnailModel(this))
{
    setModel(m_model);
    setAccessibleName(tr("Thumbnails of the pages"));
    setViewMode(IconMode);
    setFlow(TopToBottom);
    setWrapping(false);
    setMovement(Static);
    setUniformItemSizes(true);
    setGridSize({CellWidth, CellHeight});
    setIconSize({ThumbnailModel::LongSide, ThumbnailModel::LongSide});
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(ListWidth);
}

void ThumbnailList::setPages(const PageLayout* layout)
{
    m_model->setPages(layout, devicePixelRatioF());
}

void ThumbnailList::setCurrentPage(int page)
{
    m_isFollowing = true;
    setCurrentIndex(m_model->index(page));
    m_isFollowing = false;
}

void ThumbnailList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid())
        Q_EMIT pageChosen(current.row());
}

} // namespace touyan
