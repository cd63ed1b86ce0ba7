#pragma once

#include "layout/rings.h"

namespace touyan {

/// Knows quickly whether a rectangle is free of land: squares that land touches, summed up so that
/// a question costs the same whatever its size.
class LandGrid
{
public:
    LandGrid(const QRectF& area, const std::vector<PolygonRings>& lands);

    static constexpr double CellSize = 8;
    /// False also where @p rect reaches beyond the area.
    bool isFree(const QRectF& rect) const;

private:
    int column(double x) const;
    int row(double y) const;
    void mark(QPointF point);
    void markEdge(QPointF from, QPointF to);
    void fillRow(int row, const PolygonRings& rings);
    void sumUp();
    int& cell(int column, int row);
    int sum(int columns, int rows) const;

    QRectF m_area;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<int> m_cells; ///< first 0 or 1, in the end the count above and to the left
};

} // namespace touyan
