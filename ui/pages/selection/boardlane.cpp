#include "pages/selection/boardlane.h"

#include "pages/selection/cardlist.h"
#include "style/fonts.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QKeyEvent>
#include <QPainter>

namespace touyan {
namespace {

constexpr int HeadingHeight = 36;
constexpr int TallHeight = 50;
constexpr int TallTitleHeight = 30;
constexpr int FoldSize = 16;
constexpr int HeadingMargin = 12;

/// From top to bottom: Chinese character by character, other words turned.
void paintUpright(QPainter& painter, QRect rect, const QString& text)
{
    const int line = painter.fontMetrics().height();
    const bool isChinese = !text.isEmpty() && text.at(0).script() == QChar::Script_Han;
    if (isChinese) {
        for (const QChar character : text) {
            painter.drawText(rect, Qt::AlignTop | Qt::AlignHCenter, QString(character));
            rect.setTop(rect.top() + line);
        }
        return;
    }
    painter.save();
    painter.translate(rect.center().x(), rect.top());
    painter.rotate(90);
    painter.drawText(QRect(metrics::HalfGrid, -line, rect.height(), 2 * line),
                     Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

} // namespace

BoardLane::BoardLane(BoardView& board, EntryStatus status, QWidget* parent)
    : QWidget(parent)
    , m_cards(new CardList(board, status, this))
{
    setCursor(Qt::ArrowCursor);
    describe();
}

EntryStatus BoardLane::status() const
{
    return m_cards->status();
}

void BoardLane::setSum(const ColumnSum& sum)
{
    m_sum = sum;
    describe();
    update();
}

void BoardLane::describe()
{
    const QString title = columnTitle(status());
    //: for screen readers; 1: column of the board, 2: how many cards and their sum
    m_cards->setAccessibleName(tr("%1, %2").arg(title, sumText(m_sum)));
    setAccessibleName(m_isFolded ? tr("%1, folded").arg(m_cards->accessibleName()) : QString());
    setToolTip(m_isFolded ? m_cards->accessibleName() : QString());
}

void BoardLane::setInvitation(Invitation invitation)
{
    if (invitation == m_invitation)
        return;
    m_invitation = invitation;
    update();
}

void BoardLane::setFolded(bool isFolded, bool isFoldable)
{
    m_isFolded = isFolded;
    m_isFoldable = isFoldable;
    m_cards->setVisible(!isFolded);
    setFocusPolicy(isFolded ? Qt::StrongFocus : Qt::NoFocus);
    describe();
    update();
}

void BoardLane::resizeEvent(QResizeEvent* /*event*/)
{
    layCards();
}

void BoardLane::layCards()
{
    const int top = m_isTall ? TallHeight : HeadingHeight;
    m_cards->setGeometry(0, top, width(), height() - top - metrics::HalfGrid);
}

void BoardLane::setTall(bool isTall)
{
    if (isTall == m_isTall)
        return;
    m_isTall = isTall;
    layCards();
    update();
}

bool BoardLane::fitsOneLine() const
{
    const int title = QFontMetrics(boldTextFont()).horizontalAdvance(columnTitle(status()));
    const int sum = QFontMetrics(smallFont()).horizontalAdvance(sumText(m_sum));
    const int fold = m_isFoldable ? FoldSize : 0;
    return title + sum + fold + 2 * metrics::HalfGrid <= width() - 2 * HeadingMargin;
}

QRect BoardLane::titleRect() const
{
    QRect line(HeadingMargin, 0, width() - 2 * HeadingMargin,
               m_isTall ? TallTitleHeight : HeadingHeight);
    if (m_isFoldable)
        line.setRight(foldRect().left() - metrics::HalfGrid);
    return line;
}

QRect BoardLane::sumRect() const
{
    if (m_isTall)
        return {HeadingMargin, TallTitleHeight - metrics::HalfGrid, width() - 2 * HeadingMargin,
                TallHeight - TallTitleHeight};
    const int title = QFontMetrics(boldTextFont()).horizontalAdvance(columnTitle(status()));
    return titleRect().adjusted(title + metrics::HalfGrid, 0, 0, 0);
}

/// The whole sum, or without its unit, or else how many.
QString BoardLane::shownSum() const
{
    const QFontMetrics metrics(smallFont());
    for (const QString& sum : {sumText(m_sum), shortSumText(m_sum)}) {
        if (metrics.horizontalAdvance(sum) <= sumRect().width())
            return sum;
    }
    return QString::number(m_sum.shown);
}

QRect BoardLane::foldRect() const
{
    const int line = m_isTall ? TallTitleHeight : HeadingHeight;
    return {width() - HeadingMargin - FoldSize + 4, (line - FoldSize) / 2, FoldSize, FoldSize};
}

void BoardLane::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    const bool isChosen = status() == EntryStatus::Selected;
    QColor ground = blended(tokens.border, tokens.window, 0.45);
    if (isChosen)
        ground = blended(tokens.accentSoft, tokens.window, 0.75);
    if (m_invitation == Invitation::Open)
        ground = blended(tokens.accent, ground, 0.14);
    if (m_invitation == Invitation::Refused)
        ground = tokens.redSoft;
    paintPlate(painter, rect(), metrics::CardRadius, ground);
    if (m_invitation == Invitation::Open)
        paintFocusRing(painter, rect(), metrics::CardRadius, tokens);
    if (m_isFolded)
        paintStrip(painter);
    else
        paintHeading(painter);
}

void BoardLane::paintHeading(QPainter& painter) const
{
    const Tokens& tokens = tokensFor(palette());
    if (m_isFoldable)
        paintIcon(painter, Icon::ChevronRight, foldRect(), tokens.textMuted);
    const QRect line = titleRect();
    painter.setFont(boldTextFont());
    painter.setPen(tokens.text);
    painter.drawText(
        line, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(columnTitle(status()), Qt::ElideRight, line.width()));
    painter.setFont(smallFont());
    painter.setPen(m_invitation == Invitation::Open ? tokens.accentText : tokens.textMuted);
    const Qt::Alignment side = m_isTall ? Qt::AlignLeft : Qt::AlignRight;
    painter.drawText(sumRect(), static_cast<int>(side | Qt::AlignVCenter), shownSum());
}

void BoardLane::paintStrip(QPainter& painter) const
{
    const Tokens& tokens = tokensFor(palette());
    if (hasFocus())
        paintFocusRing(painter, rect(), metrics::CardRadius, tokens);
    painter.setFont(boldTextFont());
    painter.setPen(tokens.text);
    painter.drawText(QRect(0, 0, width(), HeadingHeight), Qt::AlignCenter,
                     QString::number(m_sum.shown));
    painter.setPen(tokens.textMuted);
    painter.setFont(smallFont());
    paintUpright(painter, QRect(0, HeadingHeight, width(), height() - HeadingHeight),
                 columnTitle(status()));
}

void BoardLane::mouseReleaseEvent(QMouseEvent* event)
{
    const bool isMark = m_isFoldable && foldRect().contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && (m_isFolded || isMark))
        Q_EMIT foldToggled();
}

void BoardLane::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (m_isFolded && opens)
        Q_EMIT foldToggled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace touyan
