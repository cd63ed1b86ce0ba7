#include "layout/textmeasure.h"

namespace touyan {

double EvenTextMeasure::width(const QString& text, StyleRole role) const
{
    double ems = 0;
    for (const QChar character : text)
        ems += character.unicode() >= 0x2E80 ? 1.0 : 0.5;
    return ems * textSize(role);
}

QString elided(const QString& text, double width, StyleRole role, const TextMeasure& measure)
{
    if (measure.width(text, role) <= width)
        return text;
    const QChar ellipsis = u'…';
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        if (measure.width(text.left(middle) + ellipsis, role) <= width)
            fits = middle;
        else
            tooLong = middle;
    }
    // Half of a surrogate pair would be shown as a box.
    if (fits > 0 && text.at(fits - 1).isHighSurrogate())
        --fits;
    return fits > 0 ? QString(text.left(fits) + ellipsis) : QString();
}

} // namespace touyan
