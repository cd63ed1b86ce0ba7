#include "layout/landgrid.h"

#include <algorithm>
#include <cmath>

namespace touyan {

LandGrid::LandGrid(const QRectF& area, const std::vector<PolygonRings>& lands)
    : m_area(area)
    , m_columns(std::max(1, static_cast<int>(std::ceil(area.width() / CellSize))))
    , m_rows(std::max(1, static_cast<int>(std::ceil(area.height() / CellSize))))
    , m_cells(static_cast<size_t>(m_columns) * static_cast<size_t>(m_rows))
{
    for (const PolygonRings& rings : lands) {
        for (const PolygonRing& ring : rings) {
            for (size_t i = 0; i < ring.size(); ++i)
                markEdge(ring[i], ring[(i + 1) % ring.size()]);
        }
        for (int y = 0; y < m_rows; ++y)
            fillRow(y, rings);
    }
    sumUp();
}

bool LandGrid::isFree(const QRectF& rect) const
{
    if (!m_area.contains(rect))
        return false;
    const int left = column(rect.left());
    const int right = column(rect.right()) + 1;
    const int top = row(rect.top());
    const int bottom = row(rect.bottom()) + 1;
    return sum(right, bottom) - sum(left, bottom) - sum(right, top) + sum(left, top) == 0;
}

int LandGrid::column(double x) const
{
    return std::clamp(static_cast<int>((x - m_area.left()) / CellSize), 0, m_columns - 1);
}

int LandGrid::row(double y) const
{
    return std::clamp(static_cast<int>((y - m_area.top()) / CellSize), 0, m_rows - 1);
}

int& LandGrid::cell(int column, int row)
{
    return m_cells[static_cast<size_t>(row) * static_cast<size_t>(m_columns)
                   + static_cast<size_t>(column)];
}

int LandGrid::sum(int columns, int rows) const
{
    if (columns == 0 || rows == 0)
        return 0;
    return m_cells[static_cast<size_t>(rows - 1) * static_cast<size_t>(m_columns)
                   + static_cast<size_t>(columns - 1)];
}

void LandGrid::mark(QPointF point)
{
    if (m_area.contains(point))
        cell(column(point.x()), row(point.y())) = 1;
}

void LandGrid::markEdge(QPointF from, QPointF to)
{
    const QPointF way = to - from;
    const int steps = 1 + static_cast<int>(std::hypot(way.x(), way.y()) / (CellSize / 2));
    for (int i = 0; i <= steps; ++i)
        mark(from + way * i / steps);
}

/// Marks the cells whose middle is inside @p rings.
void LandGrid::fillRow(int row, const PolygonRings& rings)
{
    const double y = m_area.top() + (row + 0.5) * CellSize;
    std::vector<double> crossings;
    for (const PolygonRing& ring : rings) {
        for (size_t i = 0; i < ring.size(); ++i) {
            const QPointF a = ring[i];
            const QPointF b = ring[(i + 1) % ring.size()];
            if ((a.y() > y) != (b.y() > y))
                crossings.push_back(a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()));
        }
    }
    std::sort(crossings.begin(), crossings.end());
    for (size_t i = 0; i + 1 < crossings.size(); i += 2) {
        for (double x = crossings[i]; x < crossings[i + 1]; x += CellSize)
            mark({x, y});
    }
}

void LandGrid::sumUp()
{
    for (int y = 0; y < m_rows; ++y) {
        int inRow = 0;
        for (int x = 0; x < m_columns; ++x) {
            inRow += cell(x, y);
            cell(x, y) = inRow + sum(x + 1, y);
        }
    }
}

} // namespace touyan
