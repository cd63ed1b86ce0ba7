#pragma once

#include <QWidget>

namespace touyan {

/// A small chart made of rows, one subject a row, that can be pointed at, clicked and walked
/// through with the arrow keys. Subclasses paint the rows.
class RowChart : public QWidget
{
    Q_OBJECT
public:
    static constexpr int RowHeight = 25; ///< where there is no more room

    explicit RowChart(QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The user clicked a row or pressed Enter on it.
    void activated(const QString& key);

protected:
    virtual int rowCount() const = 0;
    virtual QString rowKey(int row) const = 0;
    virtual QString rowLabel(int row) const = 0;
    /// The row in words, for tool tips and screen readers.
    virtual QString rowSentence(int row) const = 0;
    virtual void paintRow(QPainter& painter, int row, const QRect& rect) const = 0;

    void resizeEvent(QResizeEvent* event) override;
    /// To be called when the rows are other rows.
    void rowsChanged();
    /// The room of the labels: the widest, but at most two fifths of the width.
    int labelWidth() const;
    /// In two lines where one is too narrow.
    void paintLabel(QPainter& painter, int row, const QRect& rect) const;

    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int mostLabelWidth() const;
    int leastRowHeight() const;
    int linesFor(int height) const;
    int rowHeight() const;
    int rowAt(int y) const;
    QRect rowRect(int row) const;
    void setCurrent(int row);
    void tellCurrent();

    int m_widestLabel = 0;
    int m_hovered = -1;
    int m_current = 0;
};

} // namespace touyan
