#include "printing/thumbnaillist.h"

#include "printing/thumbnailmodel.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace touyan {
namespace {

constexpr int ListWidth = 148;

/// A page in the middle of its row, its number right below it.
class ThumbnailDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& tokens = tokensFor(option.palette);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(isCurrent ? tokens.accentSoft : tokens.sunken);
            painter->drawRoundedRect(
                option.rect.adjusted(metrics::HalfGrid, 2, -metrics::HalfGrid, -2),
                metrics::HalfGrid, metrics::HalfGrid);
        }
        const auto picture = index.data(Qt::DecorationRole).value<QPixmap>();
        const QSizeF size = picture.deviceIndependentSize();
        const QPointF corner(option.rect.center().x() + 0.5 - size.width() / 2,
                             option.rect.top() + ThumbnailModel::Margin);
        painter->drawPixmap(corner.toPoint(), picture);
        const QRect number(option.rect.left(), qRound(corner.y() + size.height()),
                           option.rect.width(), ThumbnailModel::NumberHeight);
        painter->setPen(tokens.text);
        painter->drawText(number, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
        painter->restore();
    }
};

} // namespace

ThumbnailList::ThumbnailList(QWidget* parent)
    : QListView(parent)
    , m_model(new ThumbnailModel(this))
{
    setModel(m_model);
    setItemDelegate(new ThumbnailDelegate(this));
    setAccessibleName(tr("Thumbnails of the pages"));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
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
