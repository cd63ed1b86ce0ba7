#include "widgets/tabledelegate.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/elidedlines.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace touyan {

namespace {

constexpr double LightSize = 10;
constexpr int ShareWidth = 56;

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& tokens,
                 bool isCurrentRow)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, tokens.selection);
    else if (isCurrentRow)
        painter.fillRect(option.rect, tokens.accentSoft);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, tokens.hover);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     tokens.hairline);
    if (selected && option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(tokens.focusRing);
        painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

QColor textColor(const CellLook& look, const Tokens& tokens)
{
    if (look.tone != Tone::Neutral)
        return toneText(look.tone, tokens);
    return look.isFaint ? tokens.textMuted : tokens.text;
}

void paintText(QPainter& painter, const QRect& rect, const QString& text, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const QFontMetrics metrics = painter.fontMetrics();
    // Measuring is dear; a text with room for a full em a character needs none.
    const bool fits = text.size() * metrics.height() * 3 / 4 <= rect.width();
    const Qt::Alignment horizontal =
        alignment & Qt::AlignHorizontal_Mask ? alignment : alignment | Qt::AlignLeft;
    painter.drawText(rect, static_cast<int>(horizontal | Qt::AlignVCenter) | Qt::TextSingleLine,
                     fits ? text : fittingText(text, metrics, rect.width()));
}

void paintShareCell(QPainter& painter, const QRect& inner, const QString& text,
                    const CellLook& look, const Tokens& tokens)
{
    const int barWidth = std::min(ShareWidth, inner.width() / 2);
    const QRectF track(inner.left(), inner.center().y() - 1, barWidth, 4);
    const QColor color = look.light == Light::None ? tokens.accent : lightColor(look.light, tokens);
    paintShare(painter, track, look.share, color, tokens);
    painter.setPen(tokens.text);
    paintText(painter, inner.adjusted(barWidth + 6, 0, 0, 0), text, Qt::AlignRight);
}

bool isCurrentRow(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr && view->currentIndex().isValid()
        && view->currentIndex().row() == index.row();
}

} // namespace

TableDelegate::TableDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
    , m_look(cellLook)
{
}

void TableDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const Tokens& tokens = tokensFor(option.palette);
    const CellLook look = m_look(index);
    paintGround(*painter, option, tokens, isCurrentRow(option, index));
    const QRect inner = option.rect.adjusted(Padding, 0, -Padding, -1);
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (look.form) {
    case CellLook::Form::Light: {
        QRectF mark(0, 0, LightSize, LightSize);
        mark.moveCenter(QRectF(option.rect).center());
        paintLight(*painter, mark, look.light, tokens);
        break;
    }
    case CellLook::Form::Badge:
        if (!text.isEmpty())
            paintBadge(*painter, inner, text, look.tone, tokens);
        break;
    case CellLook::Form::Share:
        painter->setFont(option.font);
        paintShareCell(*painter, inner, text, look, tokens);
        break;
    case CellLook::Form::Caption:
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), tokens.sunken);
        painter->setFont(boldTextFont());
        painter->setPen(tokens.accentText);
        paintText(*painter, inner, text, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        break;
    case CellLook::Form::Text:
        painter->setFont(look.isStrong ? boldTextFont() : option.font);
        painter->setPen(textColor(look, tokens));
        paintText(*painter, inner, text, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        break;
    }
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CellLook look = m_look(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    int width = option.fontMetrics.horizontalAdvance(text) + 2 * Padding + 2;
    if (look.form == CellLook::Form::Light)
        width = 32;
    else if (look.form == CellLook::Form::Badge)
        width = badgeWidth(text, smallFont()) + 2 * Padding;
    else if (look.form == CellLook::Form::Share)
        width += ShareWidth;
    return {width, metrics::RowHeight};
}

/// Says in full what the cell has no room for.
bool TableDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                              const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const bool isCut = event->type() == QEvent::ToolTip
        && index.data(Qt::ToolTipRole).toString().isEmpty()
        && sizeHint(option, index).width() - 2 > option.rect.width();
    if (!isCut)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), index.data(Qt::DisplayRole).toString(), view->viewport(),
                       option.rect);
    return true;
}

void TableDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

} // namespace touyan
