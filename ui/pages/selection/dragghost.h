#pragma once

#include "pages/selection/cardpainter.h"

#include <QWidget>

namespace touyan {

/// The card under the pointer while it is dragged, with what dropping it would do below.
class DragGhost : public QWidget
{
    Q_OBJECT
public:
    explicit DragGhost(QWidget* board);

    /// Shows @p card in @p size; @p count cards are dragged.
    void show(const BoardCard& card, int colour, QSize size, int count);
    /// Lines that say what dropping here does.
    void setEffect(const QStringList& lines);
    /// Why dropping here is refused.
    void setRefusal(const QString& sentence);
    QString text() const { return m_lines.join(u'\n'); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setLines(const QStringList& lines, bool isRefused);

    BoardCard m_card;
    int m_colour = 0;
    int m_count = 1;
    QSize m_cardSize;
    QStringList m_lines;
    bool m_isRefused = false;
};

} // namespace touyan
