#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;
class QHBoxLayout;
class QVBoxLayout;

namespace touyan {

/// A white plate with rounded corners that holds one subject of a page.
class Card : public QFrame
{
    Q_OBJECT
public:
    /// Without a title the body fills the whole card.
    explicit Card(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// A note beside the title.
    void setSubtitle(const QString& subtitle);
    /// A link at the right of the title; tells actionTriggered().
    void setAction(const QString& text);
    /// Where further controls of the header go, right of the title.
    QHBoxLayout* header() const { return m_header; }
    QVBoxLayout* body() const { return m_body; }
    /// Lets the body reach the card's border: for tables and maps. The corners stay round.
    void setFlush();
    /// Draws the eye to the card for a moment: what led here is on it.
    void mark();
    bool isMarked() const { return m_marking.isActive(); }

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* m_head;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
    QLabel* m_title;
    QLabel* m_subtitle;
    QPushButton* m_action;
    QWidget* m_rim = nullptr; ///< only of a flush card
    QTimer m_marking; ///< runs as long as the card is marked
};

} // namespace touyan
