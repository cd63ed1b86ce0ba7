#pragma once

#include <QPixmap>
#include <QWidget>

#include <vector>

namespace touyan {

/// What a hover card says: a heading and lines of label and value.
struct HoverText
{
    struct Line
    {
        QString label;
        QString value; ///< signs of lights (●◆■○) in it are shown in their colours
        bool isStrong = false; ///< the line that is walked to among several
        bool operator==(const Line&) const = default;
    };
    QString title;
    std::vector<Line> lines;

    bool operator==(const HoverText&) const = default;
    bool isEmpty() const { return title.isEmpty(); }
};

/// The card that own-painted views show beside the pointer. A child of the view, so that it never
/// takes the focus nor leaves the window. Measured and painted once per text: while the pointer
/// moves over one thing, only the card moves.
class HoverCard : public QWidget
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget* view);

    /// Moves the card, as it is, beside @p at.
    void moveTo(QPoint at);
    /// Shows @p text beside @p at, a point of the view; an empty text hides the card.
    void showAt(QPoint at, const HoverText& text);
    const HoverText& text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSize sizeFor(const HoverText& text) const;
    void paintCard(QPainter& painter) const;

    HoverText m_text;
    QPixmap m_picture; ///< null until the card is painted
};

} // namespace touyan
