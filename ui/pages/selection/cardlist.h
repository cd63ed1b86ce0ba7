#pragma once

#include "domain/annuallist.h"
#include "views/accessiblerows.h"

#include <QAbstractScrollArea>

#include <optional>

namespace touyan {

class BoardModel;
class BoardView;

/// The cards of one column of the board. Paints only those in sight; what a press, a drag or a key
/// does is the board's to say.
class CardList : public QAbstractScrollArea, public AccessibleRows
{
    Q_OBJECT
public:
    static constexpr int CardHeight = 50;
    static constexpr int CardStep = CardHeight + 8;

    CardList(BoardView& board, EntryStatus status, QWidget* parent);

    EntryStatus status() const { return m_status; }
    /// To be called when cards, selection or current card changed.
    void follow();
    /// In the coordinates of the viewport; also of cards out of sight. @p row is one of the model.
    QRect cardRect(int row) const;
    /// The model's row at @p place of the viewport, or -1.
    int rowAt(const QPoint& place) const;
    void showCard(int row);
    /// Scrolls a little when @p place, in the viewport, is near its upper or lower border.
    void scrollNear(const QPoint& place);

    int accessibleRowCount() const override;
    QString accessibleRowText(int row) const override;
    QRect accessibleRowRect(int row) const override;
    bool isAccessibleRowSelected(int row) const override;
    int currentAccessibleRow() const override;
    void pressAccessibleRow(int row) override;

    QSize minimumSizeHint() const override { return {60, 2 * CardStep}; }

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    /// A press that may become a drag.
    struct Press
    {
        QPoint at;
        int row = -1;
        bool selectsOnRelease = false; ///< on one of several selected cards
    };

    const BoardModel& model() const;
    void paintHint(QPainter& painter) const;
    void setHovered(int row);
    void updateScrollBar();
    bool showToolTip(const QPoint& place, const QPoint& global);

    BoardView& m_board;
    EntryStatus m_status;
    std::optional<Press> m_press;
    int m_hovered = -1;
};

} // namespace touyan
