#include "widgets/elidedlines.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

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

QString fittingText(const QString& text, const QFontMetrics& metrics, int width)
{
    static const QRegularExpression Number(
        QStringLiteral("^[+\\-\u2212]?[0-9,]*\\.?[0-9]+\\s?%?$"));
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    if (!Number.match(text).hasMatch())
        return metrics.elidedText(text, Qt::ElideRight, width);
    const int mark = std::max(1, metrics.horizontalAdvance(u'#'));
    return QString(std::max(1, width / mark), u'#');
}

} // namespace touyan
