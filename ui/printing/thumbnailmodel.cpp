#include "printing/thumbnailmodel.h"

#include "printing/pagelayout.h"
#include "printing/pagepainter.h"

#include <QPainter>
#include <QtMath>

namespace touyan {
namespace {

constexpr int PicturesKept = 200;
constexpr QRgb Edge = 0xffc4ccd8;

} // namespace

ThumbnailModel::ThumbnailModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_pictures(PicturesKept)
{
}

void ThumbnailModel::setPages(const PageLayout* layout, double devicePixelRatio)
{
    beginResetModel();
    m_layout = layout;
    m_ratio = devicePixelRatio;
    m_pictures.clear();
    endResetModel();
}

int ThumbnailModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_layout ? 0 : m_layout->pageCount();
}

QVariant ThumbnailModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        // Not the printed number: letters all begin with 1, and this one runs through.
        return QString::number(index.row() + 1);
    case Qt::AccessibleTextRole:
        return tr("Page %1").arg(index.row() + 1);
    case Qt::DecorationRole:
        return picture(index.row());
    case Qt::SizeHintRole:
        return QSize(LongSide, Margin + qCeil(pictureSize(index.row()).height()) + NumberHeight);
    default:
        return {};
    }
}

QSizeF ThumbnailModel::pictureSize(int page) const
{
    return m_layout->pageSize(page).scaled(LongSide, LongSide, Qt::KeepAspectRatio);
}

QPixmap ThumbnailModel::picture(int page) const
{
    if (const QPixmap* known = m_pictures.object(page))
        return *known;
    const QSizeF points = m_layout->pageSize(page) / TwipsPerPoint;
    const double scale = pictureSize(page).width() / points.width();
    auto* picture = new QPixmap((points * scale * m_ratio).toSize());
    picture->setDevicePixelRatio(m_ratio);
    picture->fill(Qt::white);
    QPainter painter(picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.scale(scale, scale);
    paintPage(*m_layout, page, painter);
    painter.restore();
    painter.setPen(QColor(Edge));
    painter.drawRect(QRectF(QPointF(0.5, 0.5), points * scale - QSizeF(1, 1)));
    painter.end();
    const QPixmap result = *picture;
    m_pictures.insert(page, picture);
    return result;
}

} // namespace touyan
