#include "pages/selection/dragghost.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/marks.h"

#include <QPainter>

namespace touyan {
namespace {

constexpr int LineHeight = 18;
constexpr int Margin = 8; ///< for the shadow
constexpr int WidestLine = 320;

} // namespace

DragGhost::DragGhost(QWidget* board)
    : QWidget(board)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DragGhost::show(const BoardCard& card, int colour, QSize size, int count)
{
    m_card = card;
    m_colour = colour;
    m_cardSize = size;
    m_count = count;
    setLines({}, false);
    raise();
    QWidget::show();
}

void DragGhost::setEffect(const QStringList& lines)
{
    setLines(lines, false);
}

void DragGhost::setRefusal(const QString& sentence)
{
    setLines({sentence}, true);
}

void DragGhost::setLines(const QStringList& lines, bool isRefused)
{
    m_lines = lines;
    m_isRefused = isRefused;
    const QFontMetrics metrics(smallFont());
    int width = m_cardSize.width();
    for (const QString& line : lines)
        width = std::max(width, std::min(WidestLine, metrics.horizontalAdvance(line)) + 24);
    const int text = lines.isEmpty() ? 0 : static_cast<int>(lines.size()) * LineHeight + 12;
    resize(width + 2 * Margin, m_cardSize.height() + 2 * Margin + text);
    update();
}

void DragGhost::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    const QRect card(QPoint(Margin, Margin), m_cardSize);
    if (m_count > 1)
        paintBox(painter, card.translated(4, 4), metrics::ControlRadius, tokens.surface,
                 tokens.border);
    paintShadow(painter, card, metrics::ControlRadius, tokens);
    CardLook look;
    look.isSelected = true;
    look.colour = m_colour;
    paintCard(painter, card, m_card, look, tokens);
    if (m_count > 1) {
        const QRect count(card.right() - 20, card.top() - 6, 26, 18);
        paintPlate(painter, count, 9, tokens.accent);
        painter.setFont(tinyFont());
        painter.setPen(tokens.onAccent);
        painter.drawText(count, Qt::AlignCenter, QString::number(m_count));
    }
    if (m_lines.isEmpty())
        return;
    const QRect note(Margin, card.bottom() + 6, width() - 2 * Margin,
                     static_cast<int>(m_lines.size()) * LineHeight + 6);
    paintBox(painter, note, metrics::ControlRadius, m_isRefused ? tokens.redSoft : tokens.surface,
             m_isRefused ? tokens.red : tokens.border);
    painter.setFont(smallFont());
    painter.setPen(m_isRefused ? tokens.redText : tokens.text);
    for (qsizetype at = 0; at < m_lines.size(); ++at) {
        const QRect line(note.left() + 8, note.top() + 3 + static_cast<int>(at) * LineHeight,
                         note.width() - 16, LineHeight);
        painter.drawText(
            line, Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(m_lines.at(at), Qt::ElideMiddle, line.width()));
    }
}

} // namespace touyan
