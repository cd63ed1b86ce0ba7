#include "pages/selection/fieldcells.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace touyan {
namespace {

constexpr int RowHeight = 22;
constexpr int CellHeight = 17;
constexpr int CellGap = 4;
constexpr int LabelGap = 8;

} // namespace

FieldCells::FieldCells(QWidget* parent)
    : QWidget(parent)
{
    installAccessibleRows();
    setFont(smallFont());
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Coverage of the scenario fields"));
}

void FieldCells::setCoverage(const std::vector<ProgrammeCoverage>& coverage)
{
    m_coverage = coverage;
    m_cells.clear();
    m_columns = 1;
    m_hovered = -1;
    for (size_t row = 0; row < coverage.size(); ++row) {
        const auto columns = static_cast<int>(coverage[row].fields.size());
        m_columns = std::max(m_columns, columns);
        for (int column = 0; column < columns; ++column)
            m_cells.push_back({static_cast<int>(row), column});
    }
    m_current = std::clamp(m_current, 0, std::max(0, fieldCount() - 1));
    updateGeometry();
    update();
}

int FieldCells::coveredCount() const
{
    int count = 0;
    for (int cell = 0; cell < fieldCount(); ++cell)
        count += field(cell).projects.isEmpty() ? 0 : 1;
    return count;
}

const FieldCoverage& FieldCells::field(int cell) const
{
    const Cell& at = m_cells[static_cast<size_t>(cell)];
    return m_coverage[static_cast<size_t>(at.row)].fields[static_cast<size_t>(at.column)];
}

QSize FieldCells::sizeHint() const
{
    return {200, static_cast<int>(m_coverage.size()) * RowHeight};
}

int FieldCells::labelWidth() const
{
    int widest = 0;
    for (const ProgrammeCoverage& row : m_coverage)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.name));
    return std::min(widest, width() / 3) + LabelGap;
}

QRect FieldCells::cellRect(int cell) const
{
    const Cell& at = m_cells[static_cast<size_t>(cell)];
    const int step = (width() - labelWidth() + CellGap) / m_columns;
    return {labelWidth() + at.column * step, at.row * RowHeight + (RowHeight - CellHeight) / 2,
            step - CellGap, CellHeight};
}

int FieldCells::cellAt(const QPoint& place) const
{
    for (int cell = 0; cell < fieldCount(); ++cell) {
        if (cellRect(cell).contains(place))
            return cell;
    }
    return -1;
}

QString FieldCells::accessibleRowText(int row) const
{
    const FieldCoverage& shown = field(row);
    const QString programme = m_coverage[static_cast<size_t>(m_cells[size_t(row)].row)].name;
    if (shown.projects.isEmpty())
        //: 1: programme, 2: scenario field
        return tr("%1 – %2: no project").arg(programme, shown.name);
    return tr("%1 – %2: %n project(s)", nullptr, static_cast<int>(shown.projects.size()))
        .arg(programme, shown.name);
}

void FieldCells::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setPen(tokens.textMuted);
    for (size_t row = 0; row < m_coverage.size(); ++row) {
        const QRect label(0, static_cast<int>(row) * RowHeight, labelWidth() - LabelGap, RowHeight);
        painter.drawText(
            label, Qt::AlignVCenter | Qt::AlignLeft,
            fontMetrics().elidedText(m_coverage[row].name, Qt::ElideRight, label.width()));
    }
    for (int cell = 0; cell < fieldCount(); ++cell) {
        const QRect rect = cellRect(cell);
        const bool isCovered = !field(cell).projects.isEmpty();
        const bool isHovered = cell == m_hovered;
        if (isCovered)
            paintPlate(painter, rect, 3, isHovered ? tokens.accentHover : tokens.accent);
        else
            paintBox(painter, rect, 3, tokens.sunken,
                     isHovered ? tokens.borderStrong : tokens.border);
        if (hasFocus() && cell == m_current)
            paintFocusRing(painter, rect.adjusted(-2, -2, 2, 2), 4, tokens);
        if (isCovered) {
            painter.setPen(tokens.onAccent);
            painter.setFont(tinyFont());
            painter.drawText(rect, Qt::AlignCenter, QString::number(field(cell).projects.size()));
            painter.setFont(font());
        }
    }
}

bool FieldCells::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int cell = cellAt(help->pos());
    QToolTip::showText(help->globalPos(), cell < 0 ? QString() : accessibleRowText(cell), this);
    return true;
}

void FieldCells::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = cellAt(event->position().toPoint());
    const bool isLink = m_hovered >= 0 && !field(m_hovered).projects.isEmpty();
    setCursor(isLink ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FieldCells::mouseReleaseEvent(QMouseEvent* event)
{
    const int cell = cellAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && cell >= 0)
        activate(cell);
}

void FieldCells::leaveEvent(QEvent* /*event*/)
{
    m_hovered = -1;
    update();
}

void FieldCells::keyPressEvent(QKeyEvent* event)
{
    const int last = fieldCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        m_current = std::max(0, m_current - 1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        m_current = std::max(0, std::min(last, m_current + 1));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (last >= 0)
            activate(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void FieldCells::activate(int cell)
{
    m_current = cell;
    if (!field(cell).projects.isEmpty())
        Q_EMIT projectsRequested(field(cell).projects);
}

} // namespace touyan
