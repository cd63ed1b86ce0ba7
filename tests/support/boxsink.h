#pragma once

#include "printing/pagesink.h"

namespace touyan {

/// Notes the boxes of texts and what of the texts leaves its box.
class BoxSink final : public PageSink
{
public:
    void addText(const PageText& text, PaperColour /*colour*/) override
    {
        // The dots of a contents line fill what its words leave of their box.
        const bool isLeader = text.isRepeated && text.text.text().startsWith(u"……");
        if (text.isTurned || isLeader || text.text.text().isEmpty())
            return;
        // The blank below the last line of a page may reach below its text area.
        m_boxes.append(text.box.adjusted(0, 0, 0, -text.text.leading()));
        for (int line = text.first; line < text.first + text.count; ++line) {
            QRectF ink = text.text.lineRectangle(line);
            ink.translate(text.origin.x(), text.origin.y() - text.first * text.text.pitch());
            // A twip is a twentieth of a point: rounding, not overprinting.
            if (!text.box.adjusted(-1, -1, 1, 1).contains(ink))
                m_outside.append(text.text.text());
        }
    }
    void addLine(const PageLine& /*line*/, PaperColour /*colour*/) override { }
    void addFigure(const Figure& /*figure*/, const QRectF& /*box*/) override { }

    const QStringList& outside() const { return m_outside; }
    int overlaps() const
    {
        int count = 0;
        for (int i = 0; i < m_boxes.size(); ++i) {
            for (int j = 0; j < i; ++j) {
                const QRectF common = m_boxes.at(i).intersected(m_boxes.at(j));
                count += common.width() > 1 && common.height() > 1 ? 1 : 0;
            }
        }
        return count;
    }
    double bottom() const
    {
        double bottom = 0;
        for (const QRectF& box : m_boxes)
            bottom = qMax(bottom, box.bottom());
        return bottom;
    }

private:
    QList<QRectF> m_boxes;
    QStringList m_outside;
};

} // namespace touyan
