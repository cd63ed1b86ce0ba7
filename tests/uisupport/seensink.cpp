#include "uisupport/seensink.h"

namespace touyan {

void SeenSink::addText(const PageText& text, PaperColour /*colour*/)
{
    QStringList lines;
    QList<QRectF> ink;
    int position = 0;
    for (int line = 0; line < text.text.lineCount(); ++line) {
        const int length = text.text.lineLength(line);
        if (line >= text.first && line < text.first + text.count) {
            lines.append(text.text.text().mid(position, length));
            const double above = text.first * text.text.pitch();
            ink.append(text.text.lineRectangle(line).translated(text.origin - QPointF(0, above)));
            ink.last().setHeight(text.text.pitch() - text.text.leading());
        }
        position += length;
    }
    m_seen.append({text.text.text(), lines, text.box, ink, text.isTurned, text.isRepeated});
}

Seen SeenSink::find(const QString& wanted) const
{
    for (const Seen& it : m_seen) {
        if (it.text == wanted)
            return it;
    }
    for (const Seen& it : m_seen) {
        if (it.lines.join(QString()).contains(wanted))
            return it;
    }
    return {};
}

SeenSink seenOn(const PageLayout& layout, int page)
{
    SeenSink sink;
    layout.emitPage(page, sink);
    return sink;
}

Document documentOf(const QList<Block>& blocks)
{
    Section section = Section::on({});
    section.blocks = blocks;
    return {.sections = {section}};
}

} // namespace touyan
