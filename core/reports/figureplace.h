#pragma once

#include <QSizeF>
#include <QtGlobal>

namespace touyan {

/// Where a page layout has put a figure of a section.
struct FigurePlace
{
    qsizetype block = 0; ///< the figure, by its place in the section
    qsizetype behind = -1; ///< the block that it stands behind, which may be one after it
    QSizeF millimetres; ///< without the caption
};

} // namespace touyan
