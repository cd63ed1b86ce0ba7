#pragma once

#include "layout/scene.h"
#include "layout/textmeasure.h"

#include <QStringList>

#include <optional>

namespace touyan {

/// What a part of a year's list stands for.
enum class FlowPart
{
    Carried,
    New,
    Completed,
    Left,
    Undecided
};

/// Which half of its column a block fills. The halves stand side by side, each with the whole of
/// what the column stands for.
enum class FlowSide
{
    Both,
    Arriving, ///< the left one: where it came from
    Leaving ///< the right one: what became of it
};

/// A part of a column of a flow.
struct FlowBlock
{
    int column = 0;
    FlowPart part = FlowPart::Carried;
    QString label;
    int count = 0;
    FlowSide side = FlowSide::Both;
};

/// What flows from a block into one of the next column.
struct FlowBand
{
    qsizetype from = 0; ///< index of a block
    qsizetype to = 0;
    int count = 0;
    std::optional<FlowPart> part = {}; ///< what it is made of, where not of the kind of its block
};

/// A flow between columns (a Sankey diagram): blocks from top to bottom, bands in the order in
/// which they arrive at their block.
struct FlowContent
{
    QStringList columns; ///< what is written above each
    std::vector<FlowBlock> blocks;
    std::vector<FlowBand> bands;
};

/// A flow as it is drawn, and where its blocks lie.
struct FlowDrawing
{
    Scene scene;
    std::vector<QRectF> blocks;
    std::vector<QRectF> areas; ///< of the blocks with their labels: what answers the pointer
    std::vector<std::vector<QPointF>> bands; ///< the ring of each

    /// The block at @p point, or else, counted on from the last block, the band there, or -1.
    qsizetype placeAt(const QPointF& point) const;
};

/// Lays @p content out in @p size. Place @p current stands out: a block is framed and its bands
/// stand out, or else, counted on from the last block, a band; -1: none. Heights are in proportion
/// to the counts, with one scale for all columns.
FlowDrawing flowLayout(const FlowContent& content, QSizeF size, const TextMeasure& measure,
                       qsizetype current = -1);

} // namespace touyan
