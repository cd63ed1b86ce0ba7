#include "pages/reports/markedtext.h"

#include <algorithm>

namespace touyan {

void MarkedText::setMarks(const QList<Mark>& marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    rehighlight();
}

void MarkedText::highlightBlock(const QString& text)
{
    const qsizetype first = currentBlock().position();
    for (const Mark& mark : std::as_const(m_marks)) {
        const qsizetype start = std::max(mark.stretch.start - first, qsizetype(0));
        const qsizetype end =
            std::min(mark.stretch.start + mark.stretch.length - first, text.size());
        if (start >= end)
            continue;
        QTextCharFormat format;
        format.setBackground(mark.ground);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        setFormat(static_cast<int>(start), static_cast<int>(end - start), format);
    }
}

} // namespace touyan
