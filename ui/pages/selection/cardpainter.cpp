#include "pages/selection/cardpainter.h"

#include "pages/selection/boardtexts.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace touyan {
namespace {

constexpr int EdgeWidth = 3;
constexpr int TextLeft = 12;
constexpr int TextRight = 9;
constexpr int NameTop = 6;
constexpr int NameHeight = 20;
constexpr int LineHeight = 17;
constexpr int MarkSize = 9;
constexpr int HandSize = 13;

Light markOf(ScreeningVerdict verdict)
{
    switch (verdict) {
    case ScreeningVerdict::Open:
        return Light::None;
    case ScreeningVerdict::Passed:
        return Light::Green;
    case ScreeningVerdict::Supplement:
        return Light::Yellow;
    case ScreeningVerdict::Failed:
        return Light::Red;
    }
    return Light::None;
}

void paintPlateOf(QPainter& painter, const QRect& rect, const CardLook& look, const Tokens& tokens)
{
    const QColor border = look.isHovered ? tokens.borderStrong : tokens.border;
    paintBox(painter, rect, metrics::ControlRadius,
             look.isSelected ? tokens.accentSoft : tokens.surface, border);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath plate;
    plate.addRoundedRect(rect, metrics::ControlRadius, metrics::ControlRadius);
    painter.setClipPath(plate);
    painter.fillRect(QRect(rect.left(), rect.top(), EdgeWidth, rect.height()),
                     tokens.series.at(static_cast<size_t>(look.colour) % tokens.series.size()));
    painter.restore();
    if (look.isSelected || look.isCurrent)
        paintFocusRing(painter, rect, metrics::ControlRadius, tokens);
}

/// Marks at the right of the name; answers their left end.
int paintMarks(QPainter& painter, const QRect& line, const BoardCard& card, const Tokens& tokens)
{
    int right = line.right() + 1;
    if (card.screening != ScreeningVerdict::Open) {
        right -= MarkSize;
        const QRectF mark(right, line.center().y() - MarkSize / 2.0 + 0.5, MarkSize, MarkSize);
        paintLight(painter, mark, markOf(card.screening), tokens);
        right -= metrics::HalfGrid;
    }
    const auto paintSign = [&](Icon icon, const QColor& color) {
        right -= HandSize;
        paintIcon(painter, icon,
                  QRect(right, line.center().y() - HandSize / 2 + 1, HandSize, HandSize), color);
        right -= metrics::HalfGrid;
    };
    if (card.placedByHand)
        paintSign(Icon::User, tokens.textMuted);
    if (card.verdict == MeetingVerdict::Approved)
        paintSign(Icon::Check, tokens.accentText);
    if (card.openObjections > 0)
        paintSign(Icon::Warning, tokens.red);
    return right;
}

/// The figure at the right of a line of @p width; alone where what it is would leave no room for
/// the words at the left.
CardFigure fittingFigure(const BoardCard& card, int width)
{
    CardFigure figure = figureOf(card);
    const QFontMetrics small(smallFont());
    const int taken = small.horizontalAdvance(figure.before % figure.after)
        + QFontMetrics(boldTextFont()).horizontalAdvance(figure.number) + metrics::HalfGrid;
    if (taken + small.horizontalAdvance(cardLine(card, small, width - taken)) > width)
        figure = {{}, figure.number, {}};
    return figure;
}

/// Paints the figure at the right of @p line, its unit smaller; answers how wide it is.
int paintFigure(QPainter& painter, const QRect& line, const BoardCard& card, const Tokens& tokens)
{
    const CardFigure figure = fittingFigure(card, line.width());
    if (figure.number.isEmpty())
        return 0;
    int right = line.right() + 1;
    const auto paintPart = [&](const QString& text, const QFont& font, const QColor& color) {
        painter.setFont(font);
        painter.setPen(color);
        right -= painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(right, line.top(), line.right() + 1 - right, line.height()),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
    };
    paintPart(figure.after, smallFont(), tokens.textMuted);
    paintPart(figure.number, boldTextFont(), tokens.text);
    paintPart(figure.before, smallFont(), tokens.textMuted);
    return line.right() + 1 - right + metrics::HalfGrid;
}

} // namespace

void paintCard(QPainter& painter, const QRect& rect, const BoardCard& card, const CardLook& look,
               const Tokens& tokens)
{
    painter.save();
    if (look.isLifted)
        painter.setOpacity(0.35);
    paintPlateOf(painter, rect, look, tokens);

    const QRect name(rect.left() + TextLeft, rect.top() + NameTop,
                     rect.width() - TextLeft - TextRight, NameHeight);
    const int nameEnd = paintMarks(painter, name, card, tokens);
    painter.setFont(textFont());
    painter.setPen(tokens.text);
    const int nameWidth = nameEnd - name.left();
    painter.drawText(QRect(name.left(), name.top(), nameWidth, name.height()),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(card.name, Qt::ElideRight, nameWidth));

    const QRect line(name.left(), name.bottom() + 1, name.width(), LineHeight);
    const int lineWidth = line.width() - paintFigure(painter, line, card, tokens);
    painter.setFont(smallFont());
    painter.setPen(tokens.textMuted);
    painter.drawText(
        QRect(line.left(), line.top(), lineWidth, line.height()), Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(cardLine(card, painter.fontMetrics(), lineWidth),
                                         Qt::ElideRight, lineWidth));
    painter.restore();
}

} // namespace touyan
