#include "views/timelineview.h"

#include "layout/timelinedrag.h"
#include "layout/timelinescene.h"
#include "views/hovercard.h"
#include "views/timelineoverview.h"
#include "views/timelinewords.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace touyan {

namespace {

constexpr int MinNameWidth = 120;

/// The same for the same projects in whatever order.
size_t fingerprint(const TimelineTable& table)
{
    size_t sum = 0;
    for (const TimelineOutline& outline : table.outlines())
        sum += qHash(outline.id, size_t(1));
    return sum;
}

bool showSameProjects(const TimelineTable& a, const TimelineTable& b)
{
    return a.projectCount() == b.projectCount() && fingerprint(a) == fingerprint(b);
}

} // namespace

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_palette(ScenePalette::light())
    , m_measure(std::make_unique<FontMeasure>(m_palette))
    , m_placeholder(tr("No project matches the filters."))
    , m_card(new HoverCard(viewport()))
    , m_overview(new TimelineOverview(this))
{
    installAccessibleRows();
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, 0, 0, TimelineOverview::Height);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_overview->setTable(&m_table);
    connect(m_overview, &TimelineOverview::placeChosen, this, &TimelineView::showWhere);
}

TimelineView::~TimelineView() = default;

void TimelineView::setTable(TimelineTable table)
{
    cancelGrasp();
    hideCard();
    const QSet<QString> collapsed = m_table.collapsed();
    const bool isFitting = m_isFitted && !showSameProjects(m_table, table);
    const bool lackedSelected = !m_table.lineOf(m_selected);
    m_table = std::move(table);
    if (!collapsed.isEmpty())
        m_table.setCollapsed(collapsed);
    m_cells.clear();
    m_current = m_table.lineOf(m_selected).value_or(-1);
    m_overview->setTable(&m_table);
    if (isFitting)
        zoomToFit();
    updateScrollBar();
    if (lackedSelected) // a project that has just come
        showSelected();
    viewport()->update();
}

void TimelineView::setToday(QDate today, QDate judged)
{
    m_today = today;
    m_judged = judged;
    viewport()->update();
}

void TimelineView::setParts(TimelineParts parts)
{
    m_parts = parts;
    viewport()->update();
}

void TimelineView::setCalendar(const WorkCalendar& calendar)
{
    m_calendar = calendar;
    viewport()->update();
}

void TimelineView::setScenePalette(const ScenePalette& palette)
{
    m_palette = palette;
    m_measure = std::make_unique<FontMeasure>(m_palette);
    m_cells.clear();
    m_overview->setScenePalette(palette);
    viewport()->update();
}

void TimelineView::setPlaceholderText(const QString& text)
{
    m_placeholder = text;
    viewport()->update();
}

void TimelineView::setEditing(Editing editing)
{
    cancelGrasp();
    m_editing = editing;
}

void TimelineView::setSelected(qint64 project)
{
    if (project == m_selected)
        return;
    m_selected = project;
    m_current = m_table.lineOf(project).value_or(-1);
    showSelected();
    viewport()->update();
}

void TimelineView::showSelected()
{
    if (const auto line = m_table.lineOf(m_selected))
        ensureVisible(*line);
}

void TimelineView::setCollapsed(const QSet<QString>& groups)
{
    m_table.setCollapsed(groups);
    m_cells.clear();
    m_current = m_table.lineOf(m_selected).value_or(-1);
    m_overview->setTable(&m_table);
    updateScrollBar();
    viewport()->update();
}

void TimelineView::collapseAll()
{
    QSet<QString> names;
    for (const TimelineGroup& group : m_table.groups())
        names.insert(group.name);
    setCollapsed(names);
}

void TimelineView::expandAll()
{
    setCollapsed({});
}

TimelineFrame TimelineView::frame() const
{
    TimelineFrame frame{.size = viewport()->size(), .scale = m_scale};
    frame.columns.name =
        m_nameWidth.value_or(std::clamp(viewport()->width() / 5, MinNameWidth, 280));
    frame.today = m_today;
    frame.judged = m_judged;
    frame.scrollY = verticalScrollBar()->value();
    frame.parts = m_parts;
    frame.calendar = m_calendar;
    frame.selected = m_selected;
    frame.hovered = m_hovered;
    return frame;
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const TimelineFrame shown = frame();
    const std::vector<PlacedLine> lines = visibleLines(m_table, shown);
    paintScene(painter, timelineChart(m_table, shown, lines, *m_measure), m_palette);
    m_cells.paint(painter, m_table, shown, *m_measure, m_palette);
    paintScene(painter, timelineHeader(shown, *m_measure), m_palette);
    if (!dragText().isEmpty())
        paintScene(painter, timelineDragScene(drag(), shown, *m_measure), m_palette);
    if (m_table.lines().empty()) {
        painter.setFont(m_palette.font(StyleRole::RowText));
        painter.setPen(m_palette.style(StyleRole::Note).text);
        painter.drawText(viewport()->rect(), Qt::AlignCenter, m_placeholder);
    }
    // A selected row shows by its ground where the keyboard is; another line needs a frame.
    const bool isOnLine = hasFocus() && m_current >= 0 && m_current < m_table.lineCount();
    if (isOnLine && !isAccessibleRowSelected(m_current)) {
        const QRectF line(0, shown.lineTop(m_current), shown.size.width(), shown.rowHeight);
        painter.setClipRect(QRectF(0, shown.headerHeight, shown.size.width(), shown.size.height()));
        painter.setPen(m_palette.style(StyleRole::FocusFrame).pen);
        painter.drawRect(line.adjusted(1, 1, -1, -1));
    }
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    const auto selected = m_table.lineOf(m_selected);
    const double top = selected ? frame().lineTop(*selected) : -1;
    const bool wasInSight =
        top >= frame().headerHeight && top + frame().rowHeight <= event->oldSize().height();
    placeOverview();
    if (m_isFitted)
        zoomToFit();
    updateScrollBar();
    if (wasInSight) // the strip that tells of it takes room when it has been selected
        ensureVisible(*selected);
}

void TimelineView::placeOverview()
{
    const QRect view = viewport()->geometry();
    const int left = static_cast<int>(frame().columns.width());
    m_overview->setIndent(left);
    m_overview->setGeometry(view.left(), view.bottom() + 1, view.width(), TimelineOverview::Height);
}

void TimelineView::scrollContentsBy(int, int)
{
    hideCard();
    updateOverview();
    viewport()->update();
}

void TimelineView::updateScrollBar()
{
    const TimelineFrame shown = frame();
    const double lines = m_table.lineCount() * shown.rowHeight;
    const auto page = static_cast<int>(shown.chart().height());
    verticalScrollBar()->setPageStep(page);
    verticalScrollBar()->setSingleStep(static_cast<int>(shown.rowHeight));
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(lines)) - page));
    updateOverview();
}

void TimelineView::updateOverview()
{
    const TimelineFrame shown = frame();
    const double lines = std::max(1.0, m_table.lineCount() * shown.rowHeight);
    m_overview->setWindow(shown.visibleDays(), shown.scrollY / lines,
                          std::min(1.0, (shown.scrollY + shown.chart().height()) / lines));
}

void TimelineView::setNameWidth(std::optional<int> width)
{
    const int room = viewport()->width() / 2;
    if (width)
        width = std::clamp(*width, MinNameWidth, std::max(MinNameWidth, room));
    if (width == m_nameWidth)
        return;
    m_nameWidth = width;
    placeOverview();
    if (m_isFitted)
        zoomToFit();
    updateOverview();
    viewport()->update();
}

void TimelineView::ensureVisible(int line)
{
    const TimelineFrame shown = frame();
    const auto top = static_cast<int>(line * shown.rowHeight);
    const auto bottom = static_cast<int>((line + 1) * shown.rowHeight - shown.chart().height());
    QScrollBar* bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value())
        bar->setValue(bottom);
}

QString TimelineView::accessibleRowText(int row) const
{
    return spokenLine(m_table, row);
}

QString TimelineView::accessibleRowValue(int row) const
{
    const TimelineLine& line = m_table.lines()[static_cast<size_t>(row)];
    return doneText(line.isGroup() ? m_table.group(line).donePercent
                                   : m_table.outline(line).donePercent);
}

std::optional<bool> TimelineView::isAccessibleRowExpanded(int row) const
{
    const TimelineLine& line = m_table.lines()[static_cast<size_t>(row)];
    if (!line.isGroup())
        return {};
    return !m_table.group(line).isCollapsed;
}

QRect TimelineView::accessibleRowRect(int row) const
{
    const TimelineFrame shown = frame();
    const QRectF line(0, shown.lineTop(row), shown.size.width(), shown.rowHeight);
    const QRectF body(0, shown.headerHeight, shown.size.width(), shown.chart().height());
    return line.intersected(body).toRect().translated(viewport()->pos());
}

int TimelineView::accessibleRowAt(QPoint at) const
{
    const QPoint inside = at - viewport()->pos();
    if (!viewport()->rect().contains(inside))
        return -1;
    return frame().lineAt(inside.y(), m_table.lineCount()).value_or(-1);
}

bool TimelineView::isAccessibleRowSelected(int row) const
{
    const TimelineLine& line = m_table.lines()[static_cast<size_t>(row)];
    return !line.isGroup() && m_table.outline(line).id == m_selected;
}

void TimelineView::pressAccessibleRow(int row)
{
    if (m_table.lines()[static_cast<size_t>(row)].isGroup())
        toggleGroup(row);
    else
        selectLine(row);
}

} // namespace touyan
