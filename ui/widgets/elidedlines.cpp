#include "widgets/elidedlines.h"

#include <QFontMetrics>
#include <QTextLayout>

namespace touyan {

QString elidedLines(const QString& text, const QFont& font, int width, int lines)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int begin = 0; // of the last line there is room for
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (++count == lines)
            begin = line.textStart();
        if (count > lines)
            break;
    }
    layout.endLayout();
    if (count <= lines)
        return text;
    return text.left(begin) + QFontMetrics(font).elidedText(text.mid(begin), Qt::ElideRight, width);
}

} // namespace touyan
