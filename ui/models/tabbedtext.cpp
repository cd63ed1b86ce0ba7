#include "models/tabbedtext.h"

namespace touyan {
namespace {

/// Reads one cell from @p at on; leaves @p at behind it.
QString readCell(const QString& text, qsizetype& at)
{
    QString cell;
    if (at < text.size() && text.at(at) == u'"') {
        for (++at; at < text.size(); ++at) {
            const bool isQuote = text.at(at) == u'"';
            const bool isDoubled = isQuote && at + 1 < text.size() && text.at(at + 1) == u'"';
            if (isQuote && !isDoubled) {
                ++at;
                break;
            }
            cell.append(text.at(at));
            at += isDoubled ? 1 : 0;
        }
    }
    while (at < text.size() && text.at(at) != u'\t' && text.at(at) != u'\n')
        cell.append(text.at(at++));
    return cell;
}

} // namespace

QList<QStringList> cellsOfTabbedText(const QString& text)
{
    QString even = text;
    even.remove(u'\r');
    if (even.endsWith(u'\n'))
        even.chop(1); // the last line is closed, not followed by an empty one
    QList<QStringList> rows = {{}};
    for (qsizetype at = 0;; ++at) {
        rows.last().append(readCell(even, at));
        if (at >= even.size())
            return rows;
        if (even.at(at) == u'\n')
            rows.append(QStringList());
    }
}

} // namespace touyan
