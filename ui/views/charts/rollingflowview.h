#pragma once

#include "analysis/projectfilter.h"
#include "charts/listflow.h"

#include <QWidget>

namespace touyan {

/// Draws how the projects of one year's list went into the next: a column for each year, bands for
/// what was carried over. Every block and band can be pointed at, walked to and clicked.
class RollingFlowView : public QWidget
{
    Q_OBJECT
public:
    explicit RollingFlowView(QWidget* parent = nullptr);

    void setFlow(ListFlow flow);
    const ListFlow& flow() const { return m_flow; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The projects behind a block or band were asked for.
    void activated(int year, const touyan::PickedProjects& projects);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    // A place is a block or, counted on from the last one, a band.
    void setCurrent(qsizetype place);
    void showValues(const QPoint& at);
    void activate(qsizetype place);
    FlowDrawing layOut() const;

    ListFlow m_flow;
    qsizetype m_current = -1;
};

} // namespace touyan
