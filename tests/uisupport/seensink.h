#pragma once

#include "printing/pagelayout.h"
#include "printing/pagesink.h"

namespace touyan {

/// A piece of text as it stands on a page.
struct Seen
{
    QString text;
    QStringList lines;
    QRectF box;
    QList<QRectF> ink; ///< of each line
    bool isTurned = false;
    bool isRepeated = false;
};

/// Keeps what a page consists of.
class SeenSink final : public PageSink
{
public:
    void addText(const PageText& text, PaperColour colour) override;
    void addLine(const PageLine& line, PaperColour colour) override
    {
        m_lines.append({line, colour});
    }
    void addFigure(const Figure& /*figure*/, const QRectF& box) override { m_figures.append(box); }

    const QList<Seen>& seen() const { return m_seen; }
    const QList<std::pair<PageLine, PaperColour>>& lines() const { return m_lines; }
    const QList<QRectF>& figures() const { return m_figures; }
    /// The text that is @p wanted, or else the first with @p wanted in it.
    Seen find(const QString& wanted) const;

private:
    QList<Seen> m_seen;
    QList<std::pair<PageLine, PaperColour>> m_lines;
    QList<QRectF> m_figures;
};

/// What stands on @p page of @p layout.
SeenSink seenOn(const PageLayout& layout, int page);

/// A document of one upright A4 section.
Document documentOf(const QList<Block>& blocks);

} // namespace touyan
