#pragma once

#include "pages/selection/boardtexts.h"

#include <QWidget>

namespace touyan {

class BoardView;
class CardList;

/// A column of the board: its name, what its cards add up to, and the cards. May be folded into a
/// narrow strip that shows the name from top to bottom.
class BoardLane : public QWidget
{
    Q_OBJECT
public:
    static constexpr int FoldedWidth = 36;

    /// What the lane says while cards are dragged.
    enum class Invitation
    {
        None,
        Open, ///< they may be dropped here
        Refused
    };

    BoardLane(BoardView& board, EntryStatus status, QWidget* parent);

    EntryStatus status() const;
    CardList& cards() const { return *m_cards; }
    void setSum(const ColumnSum& sum);
    void setInvitation(Invitation invitation);
    bool isFolded() const { return m_isFolded; }
    /// A lane that @p isFoldable has a mark in its heading to fold it.
    void setFolded(bool isFolded, bool isFoldable);
    /// Whether the name and the whole sum fit beside each other.
    bool fitsOneLine() const;
    /// Puts the sum below the name, as all lanes do where one of them has too little room.
    void setTall(bool isTall);
    bool isTall() const { return m_isTall; }
    /// What the heading says of the sum.
    QString shownSum() const;

Q_SIGNALS:
    /// The user wants the lane folded, or opened again.
    void foldToggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHeading(QPainter& painter) const;
    void paintStrip(QPainter& painter) const;
    void describe();
    void layCards();
    QRect titleRect() const;
    QRect sumRect() const;
    QRect foldRect() const;

    CardList* m_cards;
    ColumnSum m_sum;
    Invitation m_invitation = Invitation::None;
    bool m_isFolded = false;
    bool m_isFoldable = false;
    bool m_isTall = false;
};

} // namespace touyan
