#include "reports/statedlines.h"

namespace touyan {

QStringList statedLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    }
    return lines;
}

} // namespace touyan
