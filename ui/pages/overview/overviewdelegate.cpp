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

/// What an item's text has of its width.
int roomForText(const QStyleOptionViewItem& option)
{
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    return option.rect.width() - 2 * margin;
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

ReasonsDelegate::ReasonsDelegate(int role, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_role(role)
{
}

void ReasonsDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QStringList reasons = index.data(m_role).toStringList();
    const int room = roomForText(*option);
    const auto fits = [&](const QString& text) {
        return option->fontMetrics.horizontalAdvance(text) <= room;
    };
    if (fits(option->text))
        return;
    for (qsizetype shown = reasons.size() - 1; shown > 0; --shown) {
        //: 1: reasons, 2: how many more there are, for which there is no room
        const QString text = tr("%1, +%2").arg(reasons.first(shown).join(tr("; ")),
                                               QString::number(reasons.size() - shown));
        if (fits(text)) {
            option->text = text;
            return;
        }
    }
}

} // namespace touyan
