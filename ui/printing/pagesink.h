#pragma once

#include "printing/laidtext.h"

#include <QPointF>
#include <QRectF>

namespace touyan {

class Scene;

/// Lines of a text at their place on a page.
struct PageText
{
    const LaidText& text;
    QPointF origin; ///< of the first of the lines
    int first = 0;
    int count = 0;
    bool isTurned = false; ///< reads downwards, turned clockwise about the origin
    bool isRepeated = false; ///< not searched: stands on every page, or is a line of dots
    QRectF box = {}; ///< what the lines must stay within
};

struct PageLine
{
    QPointF from;
    QPointF to;
    double width = 0;
};

/// Takes what stands on a page, piece by piece, from the top. Lengths in twips from the top left
/// corner of the sheet.
class PageSink
{
public:
    virtual ~PageSink() = default;
    virtual void addText(const PageText& text, PaperColour colour) = 0;
    virtual void addLine(const PageLine& line, PaperColour colour) = 0;
    virtual void addFigure(const Figure& figure, const QRectF& box) = 0;
};

} // namespace touyan
