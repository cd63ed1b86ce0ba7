#pragma once

#include "analysis/rollingflow.h"

#include <QWidget>

namespace touyan {

/// Draws how the projects of one year's list went into the next: a column for each year, bands for
/// what was carried over. Every block and band can be pointed at, walked to and clicked.
class RollingFlowView : public QWidget
{
    Q_OBJECT
public:
    explicit RollingFlowView(QWidget* parent = nullptr);

    void setFlow(std::vector<FlowYear> flow);
    /// What is drawn, in words, one line for each block.
    QStringList lines() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The projects behind a block or band were asked for.
    void activated(int year, const QSet<touyan::ProjectId>& projects);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Part
    {
        Carried,
        New,
        Completed,
        Left,
        Undecided
    };
    enum class LabelSide
    {
        Left,
        Right
    };
    /// A part of a year's column.
    struct Block
    {
        int year = 0;
        Part tone = Part::Carried;
        QString label;
        QSet<ProjectId> projects;
        QRectF rect;
        LabelSide labelSide = LabelSide::Right;
    };
    /// What flows from one column into the next.
    struct Band
    {
        qsizetype from = 0;
        qsizetype to = 0;
        double fromTop = 0; ///< offset from the top of its block, in projects
        double toTop = 0;
        int count = 0;
        Part tone = Part::Carried;
    };

    void buildBlocks();
    void addOriginBlocks(const FlowYear& column);
    void addFateBlocks(const FlowYear& column);
    void addBlock(const FlowYear& column, Part tone, const QString& label,
                  const QSet<ProjectId>& projects);
    void buildBands();
    void layOut();
    double unitHeight() const;
    qsizetype blockOf(int year, Part tone) const;
    qsizetype blockAt(const QPointF& point) const;
    void setCurrent(qsizetype block);
    void showValues(const QPoint& at);
    QColor colorOf(Part tone) const;
    void paintBands(QPainter& painter) const;
    void paintBlock(QPainter& painter, qsizetype at) const;

    std::vector<FlowYear> m_flow;
    std::vector<Block> m_blocks;
    std::vector<Band> m_bands;
    qsizetype m_current = -1;
};

} // namespace touyan
