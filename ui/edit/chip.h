#pragma once

#include <QAbstractButton>

namespace touyan {

/// A word in a box that can be taken out of its list or moved in it: by the cross, Delete,
/// Ctrl+Left, Ctrl+Right.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const QString& text, QWidget* parent);

    void setRemovable(bool isRemovable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();
    /// @p by is -1 or 1.
    void moved(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QRect crossRect() const;

    bool m_isRemovable = true;
};

} // namespace touyan
