#include "views/charts/rollingflowview.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int BlockWidth = 18;
constexpr int BlockGap = 4;
constexpr int YearHeight = 24;
constexpr int YearWidth = 80;
constexpr int LabelHeight = 15;
constexpr int AtLeft = int(Qt::AlignLeft) | int(Qt::AlignVCenter);
constexpr int AtRight = int(Qt::AlignRight) | int(Qt::AlignVCenter);

} // namespace

RollingFlowView::RollingFlowView(QWidget* parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Rolling flow between the years' lists"));
}

void RollingFlowView::setFlow(std::vector<FlowYear> flow)
{
    m_flow = std::move(flow);
    m_current = -1;
    buildBlocks();
    buildBands();
    setAccessibleDescription(lines().join(u"; "_s));
    update();
}

QStringList RollingFlowView::lines() const
{
    QStringList lines;
    for (const Block& block : m_blocks)
        lines.append(u"%1 %2"_s.arg(QString::number(block.year), block.label));
    return lines;
}

QSize RollingFlowView::sizeHint() const
{
    return {320, 240};
}

QSize RollingFlowView::minimumSizeHint() const
{
    return {240, 190};
}

void RollingFlowView::buildBlocks()
{
    m_blocks.clear();
    for (const FlowYear& column : m_flow) {
        // The first year shows where its projects went, the others where they came from.
        if (!column.hasYearBefore && column.hasYearAfter)
            addFateBlocks(column);
        else
            addOriginBlocks(column);
    }
}

void RollingFlowView::addFateBlocks(const FlowYear& column)
{
    const auto count = [&](EntryFate fate) { return column.count(fate); };
    addBlock(column, Part::Completed, tr("Completed %1").arg(count(EntryFate::Completed)),
             column.projectsOf(EntryFate::Completed));
    addBlock(column, Part::Carried, tr("Carried on %1").arg(count(EntryFate::Carried)),
             column.projectsOf(EntryFate::Carried));
    addBlock(column, Part::Undecided, tr("Undecided %1").arg(count(EntryFate::Undecided)),
             column.projectsOf(EntryFate::Undecided));
    addBlock(column, Part::Left, tr("Taken off %1").arg(count(EntryFate::Left)),
             column.projectsOf(EntryFate::Left));
}

void RollingFlowView::addOriginBlocks(const FlowYear& column)
{
    const int fresh = column.count(EntryOrigin::New);
    const int carried = column.count(EntryOrigin::Carried);
    addBlock(column, Part::New,
             column.isDraft ? tr("Proposed %1").arg(fresh) : tr("New %1").arg(fresh),
             column.projectsOf(EntryOrigin::New));
    addBlock(column, Part::Carried, tr("Carried over %1").arg(carried),
             column.projectsOf(EntryOrigin::Carried));
}

void RollingFlowView::addBlock(const FlowYear& column, Part tone, const QString& label,
                               const QSet<ProjectId>& projects)
{
    if (projects.isEmpty())
        return;
    Block block;
    block.year = column.year;
    block.tone = tone;
    block.label = label;
    block.projects = projects;
    const bool isLast = column.year == m_flow.back().year && m_flow.size() > 1;
    block.labelSide = isLast ? LabelSide::Left : LabelSide::Right;
    m_blocks.push_back(block);
}

qsizetype RollingFlowView::blockOf(int year, Part tone) const
{
    for (qsizetype at = 0; at < std::ssize(m_blocks); ++at) {
        const Block& block = m_blocks.at(static_cast<size_t>(at));
        if (block.year == year && block.tone == tone)
            return at;
    }
    return -1;
}

void RollingFlowView::buildBands()
{
    m_bands.clear();
    for (const FlowYear& column : m_flow) {
        const qsizetype target = blockOf(column.year + 1, Part::Carried);
        if (!column.hasYearAfter || target < 0)
            continue;
        double arrived = 0;
        for (qsizetype at = 0; at < std::ssize(m_blocks); ++at) {
            const Block& block = m_blocks.at(static_cast<size_t>(at));
            if (block.year != column.year)
                continue;
            QSet<ProjectId> carried = column.projectsOf(EntryFate::Carried);
            Band band;
            band.from = at;
            band.to = target;
            band.count = static_cast<int>(carried.intersect(block.projects).size());
            band.toTop = arrived;
            band.tone = block.tone;
            arrived += band.count;
            if (band.count > 0)
                m_bands.push_back(band);
        }
    }
}

/// Pixels for one project: what the fullest column allows.
double RollingFlowView::unitHeight() const
{
    double unit = 1e9;
    for (const FlowYear& column : m_flow) {
        int blocks = 0;
        qsizetype count = 0;
        for (const Block& block : m_blocks) {
            blocks += block.year == column.year ? 1 : 0;
            count += block.year == column.year ? block.projects.size() : 0;
        }
        // Each block is at least as high as its label.
        const double room = height() - YearHeight - metrics::Grid - BlockGap * blocks - LabelHeight;
        if (count > 0)
            unit = std::min(unit, room / static_cast<double>(count));
    }
    return std::max(0.1, unit);
}

void RollingFlowView::layOut()
{
    const double unit = unitHeight();
    const auto columns = static_cast<int>(m_flow.size());
    const double step =
        columns > 1 ? double(width() - BlockWidth - 2) / static_cast<double>(columns - 1) : 0;
    for (int column = 0; column < columns; ++column) {
        double top = YearHeight;
        for (Block& block : m_blocks) {
            if (block.year != m_flow.at(static_cast<size_t>(column)).year)
                continue;
            const double tall = std::max(3.0, unit * static_cast<double>(block.projects.size()));
            block.rect = QRectF(1 + step * column, top, BlockWidth, tall);
            top += std::max<double>(tall, LabelHeight) + BlockGap;
        }
    }
}

QColor RollingFlowView::colorOf(Part tone) const
{
    const Tokens& tokens = tokensFor(palette());
    switch (tone) {
    case Part::Carried:
        return tokens.accent;
    case Part::New:
        return tokens.green;
    case Part::Completed:
        return tokens.accentLine;
    case Part::Left:
        return blended(tokens.red, tokens.surface, 0.55);
    case Part::Undecided:
        return tokens.borderStrong;
    }
    return tokens.accent;
}

void RollingFlowView::paintBands(QPainter& painter) const
{
    const double unit = unitHeight();
    for (const Band& band : m_bands) {
        const QRectF from = m_blocks.at(static_cast<size_t>(band.from)).rect;
        const QRectF to = m_blocks.at(static_cast<size_t>(band.to)).rect;
        const double tall = unit * band.count;
        const QPointF start(from.right(), from.top() + unit * band.fromTop);
        const QPointF end(to.left(), to.top() + unit * band.toTop);
        const double middle = (start.x() + end.x()) / 2;
        QPainterPath path(start);
        path.cubicTo(middle, start.y(), middle, end.y(), end.x(), end.y());
        path.lineTo(end.x(), end.y() + tall);
        path.cubicTo(middle, end.y() + tall, middle, start.y() + tall, start.x(), start.y() + tall);
        path.closeSubpath();
        const bool isCurrent = m_current == band.from || m_current == band.to;
        QColor color = colorOf(band.tone);
        color.setAlphaF(isCurrent ? 0.38F : 0.22F);
        painter.fillPath(path, color);
    }
}

void RollingFlowView::paintBlock(QPainter& painter, qsizetype at) const
{
    const Block& block = m_blocks.at(static_cast<size_t>(at));
    const Tokens& tokens = tokensFor(palette());
    paintPlate(painter, block.rect, 2, colorOf(block.tone));
    if (at == m_current)
        paintFocusRing(painter, block.rect.adjusted(-2, -2, 2, 2), 3, tokens);
    painter.setFont(smallFont());
    painter.setPen(tokens.text);
    const double tall = std::max<double>(block.rect.height(), LabelHeight);
    const QRectF line(0, block.rect.top() + (block.rect.height() < LabelHeight ? -1 : 0), width(),
                      tall);
    const int beside = BlockWidth + metrics::HalfGrid + 2;
    if (block.labelSide == LabelSide::Right)
        painter.drawText(line.adjusted(block.rect.left() + beside, 0, 0, 0), AtLeft, block.label);
    else
        painter.drawText(line.adjusted(0, 0, block.rect.right() - beside - width(), 0), AtRight,
                         block.label);
}

void RollingFlowView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    layOut();
    paintBands(painter);
    painter.setFont(smallFont());
    const auto last = static_cast<qsizetype>(m_blocks.size()) - 1;
    for (qsizetype at = 0; at <= last; ++at) {
        const Block& block = m_blocks.at(static_cast<size_t>(at));
        painter.setFont(smallFont());
        painter.setPen(tokensFor(palette()).textMuted);
        if (block.rect.top() <= YearHeight) { // the first block of its year
            const bool isLeft = block.labelSide == LabelSide::Right;
            const QRectF room(isLeft ? block.rect.left() : block.rect.right() - YearWidth, 0,
                              YearWidth, YearHeight - metrics::HalfGrid);
            painter.drawText(room, isLeft ? AtLeft : AtRight, QString::number(block.year));
        }
        paintBlock(painter, at);
    }
}

qsizetype RollingFlowView::blockAt(const QPointF& point) const
{
    for (qsizetype at = 0; at < std::ssize(m_blocks); ++at) {
        constexpr double LabelWidth = 90;
        const Block& block = m_blocks.at(static_cast<size_t>(at));
        QRectF area = block.rect.adjusted(-2, -2, 2, 2);
        if (block.labelSide == LabelSide::Right)
            area.setRight(area.right() + LabelWidth);
        else
            area.setLeft(area.left() - LabelWidth);
        area.setHeight(std::max<double>(area.height(), LabelHeight));
        if (area.contains(point))
            return at;
    }
    return -1;
}

void RollingFlowView::setCurrent(qsizetype block)
{
    if (block == m_current)
        return;
    m_current = block;
    setCursor(block >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void RollingFlowView::showValues(const QPoint& at)
{
    if (m_current < 0) {
        QToolTip::hideText();
        return;
    }
    const Block& block = m_blocks.at(static_cast<size_t>(m_current));
    //: 1: year, 2: for example "Carried over 22"
    QToolTip::showText(at, tr("List of %1: %2").arg(QString::number(block.year), block.label),
                       this);
}

void RollingFlowView::mouseMoveEvent(QMouseEvent* event)
{
    setCurrent(blockAt(event->position()));
    showValues(event->globalPosition().toPoint());
}

void RollingFlowView::mouseReleaseEvent(QMouseEvent* event)
{
    const qsizetype at = blockAt(event->position());
    if (event->button() == Qt::LeftButton && at >= 0) {
        const Block& block = m_blocks.at(static_cast<size_t>(at));
        Q_EMIT activated(block.year, block.projects);
    }
}

void RollingFlowView::leaveEvent(QEvent*)
{
    setCurrent(-1);
}

void RollingFlowView::keyPressEvent(QKeyEvent* event)
{
    const qsizetype last = std::ssize(m_blocks) - 1;
    if (last < 0) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Right:
        setCurrent(std::min(m_current + 1, last));
        break;
    case Qt::Key_Up:
    case Qt::Key_Left:
        setCurrent(std::max<qsizetype>(m_current - 1, 0));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            const Block& block = m_blocks.at(static_cast<size_t>(m_current));
            Q_EMIT activated(block.year, block.projects);
        }
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const QRectF rect = m_blocks.at(static_cast<size_t>(m_current)).rect;
    showValues(mapToGlobal(rect.bottomRight().toPoint()));
}

void RollingFlowView::focusOutEvent(QFocusEvent* event)
{
    setCurrent(-1);
    QWidget::focusOutEvent(event);
}

bool RollingFlowView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // shown while pointing, not after a delay
    return QWidget::event(event);
}

} // namespace touyan
