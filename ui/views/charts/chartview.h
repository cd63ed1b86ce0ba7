#pragma once

#include "views/charts/chartdrawing.h"

#include <QChartView>

namespace touyan {

class HoverCard;

/// Draws one ChartTable. Pointing at a row, or walking to it with the arrow keys, shows its exact
/// values; a click or Enter activates it. The arrow keys along a stacked bar walk from part to part
/// of it, and past its ends back to the whole row.
class ChartView : public QChartView
{
    Q_OBJECT
public:
    explicit ChartView(ChartForm form, QWidget* parent = nullptr);

    const ChartTable& table() const { return m_table; }
    void setTable(const ChartTable& table);
    /// What a click does: said below the values of a row that stands for projects.
    void setHint(const QString& hint) { m_hint = hint; }
    /// The row that is pointed at or walked to, or -1.
    qsizetype currentRow() const { return m_current; }
    /// The column whose part of the current row's stacked bar is pointed at or walked to; -1: the
    /// whole row.
    qsizetype currentPart() const { return m_part; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A row was clicked or chosen by the keyboard; @p key is that of the table, @p columnKey that
    /// of the part of a stacked bar that was clicked, or -1.
    void activated(qint64 key, qint64 columnKey);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void redraw();
    void setCurrent(qsizetype row, qsizetype part = -1);
    void stepRow(int by);
    void stepPart(int by);
    void activateCurrent();
    /// Shows and says what was walked to.
    void announceCurrent();
    /// Shows the values of the current row beside @p at, a point of the viewport.
    void showValues(const QPoint& at);
    qsizetype rowAt(const QPoint& point) const;
    /// The column whose part of the stacked bar of @p row lies at @p point or beside it within the
    /// room of the row, or -1.
    qsizetype partAt(qsizetype row, const QPoint& point) const;
    bool isSideways() const;
    bool isStacked() const;
    /// Where row @p row lies, in coordinates of the chart's scene.
    QRectF bandOf(qsizetype row) const;
    /// Where the part of column @p part lies in the stacked bar of @p row.
    QRectF partRect(qsizetype row, qsizetype part) const;
    void paintFigures(QPainter& painter) const;
    void paintWhole(QPainter& painter) const;
    void paintPart(QPainter& painter) const;

    ChartForm m_form;
    ChartTable m_table;
    QString m_hint;
    qsizetype m_current = -1;
    qsizetype m_part = -1;
    QSize m_drawnSize;
    HoverCard* m_card;
};

} // namespace touyan
