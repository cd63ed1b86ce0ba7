#include "pages/overview/overviewdelegate.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "widgets/marks.h"

#include <QApplication>
#include <QPainter>

namespace touyan {
namespace {

constexpr int LightSize = 11;

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    const QWidget* widget = option.widget;
    const QStyle* style = widget ? widget->style() : QApplication::style();
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, &painter, widget);
}

} // namespace

LightDelegate::LightDelegate(int role, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void LightDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    paintGround(*painter, option);
    QRectF mark(0, 0, LightSize, LightSize);
    mark.moveCenter(QRectF(option.rect).center());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintLight(*painter, mark, static_cast<Light>(index.data(m_role).toInt()),
               tokensFor(option.palette));
    painter->restore();
}

BadgeDelegate::BadgeDelegate(int role, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void BadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    paintGround(*painter, option);
    painter->save();
    painter->setFont(smallFont());
    paintBadge(*painter, option.rect.adjusted(metrics::HalfGrid, 0, 0, 0),
               index.data(Qt::DisplayRole).toString(),
               static_cast<Tone>(index.data(m_role).toInt()), tokensFor(option.palette));
    painter->restore();
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                              const QModelIndex& index) const
{
    return {badgeWidth(index.data(Qt::DisplayRole).toString(), smallFont()) + metrics::Grid,
            metrics::RowHeight};
}

} // namespace touyan
