#include "layout/timelinescene.h"

#include "layout/timelineaxis.h"
#include "layout/timelinecells.h"
#include "layout/timelinechart.h"

#include <algorithm>
#include <cmath>

namespace touyan {

namespace {

/// Grounds and separators of the lines between @p left and @p right.
void drawGrounds(Scene& scene, const TimelineTable& table, const TimelineFrame& frame,
                 const std::vector<PlacedLine>& lines, const QRectF& area)
{
    for (const PlacedLine& placed : lines) {
        const double bottom = placed.top + frame.rowHeight;
        if (const auto role = groundOf(placed.line, table, frame)) {
            scene.add(SceneRect{{area.left(), placed.top, area.width(), frame.rowHeight}}, *role);
        }
        scene.add(SceneLine{{area.left(), bottom}, {area.right(), bottom}}, StyleRole::RowLine);
    }
}

/// A line with what it shows.
struct ShownLine
{
    const TimelineGroup* group = nullptr; ///< null: a project
    TimelineRow row;
    double top = 0;
};

std::vector<ShownLine> shownLines(const TimelineTable& table, const std::vector<PlacedLine>& lines)
{
    std::vector<ShownLine> shown;
    shown.reserve(lines.size());
    for (const PlacedLine& placed : lines) {
        const bool isGroup = placed.line.isGroup();
        shown.push_back({isGroup ? &table.group(placed.line) : nullptr,
                         isGroup ? TimelineRow() : table.row(placed.line), placed.top});
    }
    return shown;
}

void drawChart(Scene& scene, const TimelineFrame& frame, const std::vector<ShownLine>& lines,
               const TextMeasure& measure)
{
    TimelineChart chart(frame, measure, scene);
    for (const ShownLine& line : lines) {
        if (line.group != nullptr)
            chart.drawGroup(*line.group, line.top);
        else
            chart.drawRow(line.row, line.top);
    }
    chart.drawDependencies();
    chart.drawToday();
}

void drawCells(Scene& scene, const TimelineFrame& frame, const std::vector<ShownLine>& lines,
               const TextMeasure& measure)
{
    TimelineCells cells(frame, measure, scene);
    for (const ShownLine& line : lines) {
        if (line.group != nullptr)
            cells.drawGroup(*line.group, line.top);
        else
            cells.drawRow(line.row, line.top);
    }
}

void addChart(Scene& scene, const TimelineTable& table, const TimelineFrame& frame,
              const std::vector<PlacedLine>& lines, const std::vector<ShownLine>& shown,
              const TextMeasure& measure)
{
    TimelineAxis axis(frame, measure, scene);
    scene.add(SceneRect{{{0, 0}, frame.size}}, StyleRole::Canvas);
    axis.drawFreeDays();
    drawGrounds(scene, table, frame, lines, frame.chart());
    axis.drawGrid();
    drawChart(scene, frame, shown, measure);
}

void addHeader(Scene& scene, const TimelineFrame& frame, const TextMeasure& measure)
{
    const QRectF chart = frame.chart();
    TimelineAxis(frame, measure, scene).drawHeader();
    TimelineCells(frame, measure, scene).drawHeader();
    scene.add(SceneLine{{chart.left(), 0}, {chart.left(), chart.bottom()}}, StyleRole::PanelLine);
    scene.add(SceneLine{{0, chart.top()}, {chart.right(), chart.top()}}, StyleRole::PanelLine);
}

} // namespace

std::optional<StyleRole> groundOf(const TimelineLine& line, const TimelineTable& table,
                                  const TimelineFrame& frame)
{
    if (line.isGroup())
        return StyleRole::GroupRow;
    const qint64 id = table.outline(line).id;
    if (frame.selected != 0 && id == frame.selected)
        return StyleRole::SelectedRow;
    if (frame.hovered != 0 && id == frame.hovered)
        return StyleRole::HoveredRow;
    return {};
}

std::vector<PlacedLine> visibleLines(const TimelineTable& table, const TimelineFrame& frame)
{
    const double height = frame.chart().height();
    const int first = std::max(0, static_cast<int>(std::floor(frame.scrollY / frame.rowHeight)));
    const int end = std::min(
        table.lineCount(), static_cast<int>(std::ceil((frame.scrollY + height) / frame.rowHeight)));
    std::vector<PlacedLine> lines;
    for (int i = first; i < end; ++i)
        lines.push_back({table.lines()[static_cast<size_t>(i)], frame.lineTop(i)});
    return lines;
}

Scene timelineScene(const TimelineTable& table, const TimelineFrame& frame,
                    const TextMeasure& measure)
{
    return timelineScene(table, frame, visibleLines(table, frame), measure);
}

Scene timelineScene(const TimelineTable& table, const TimelineFrame& frame,
                    const std::vector<PlacedLine>& lines, const TextMeasure& measure)
{
    // Later parts cover what reaches beyond the area of earlier ones: milestones at the left edge
    // go below the columns, half lines at the top below the header.
    const QRectF chart = frame.chart();
    const QRectF columns(0, chart.top(), frame.columns.width(), chart.height());
    const std::vector<ShownLine> shown = shownLines(table, lines);
    Scene scene(frame.size);
    addChart(scene, table, frame, lines, shown, measure);
    scene.add(SceneRect{columns}, StyleRole::Panel);
    drawGrounds(scene, table, frame, lines, columns);
    drawCells(scene, frame, shown, measure);
    addHeader(scene, frame, measure);
    return scene;
}

Scene timelineChart(const TimelineTable& table, const TimelineFrame& frame,
                    const std::vector<PlacedLine>& lines, const TextMeasure& measure)
{
    Scene scene(frame.size);
    addChart(scene, table, frame, lines, shownLines(table, lines), measure);
    return scene;
}

Scene timelineLineCells(const TimelineTable& table, const TimelineLine& line,
                        const TimelineFrame& frame, const TextMeasure& measure)
{
    const QRectF area(0, 0, frame.columns.width(), frame.rowHeight);
    const std::vector<PlacedLine> lines{{line, 0}};
    Scene scene(area.size());
    scene.add(SceneRect{area}, StyleRole::Panel);
    scene.add(SceneLine{area.topLeft(), area.topRight()}, StyleRole::RowLine);
    drawGrounds(scene, table, frame, lines, area);
    drawCells(scene, frame, shownLines(table, lines), measure);
    return scene;
}

Scene timelineHeader(const TimelineFrame& frame, const TextMeasure& measure)
{
    Scene scene(frame.size);
    addHeader(scene, frame, measure);
    return scene;
}

} // namespace touyan
