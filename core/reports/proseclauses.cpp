#include "reports/proseclauses.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const QString SentenceEnds = u"。；！？\n"_s;
const QString ClauseEnds = u"，、：（）,;。；！？\t\n"_s;

qsizetype startAfter(const QString& text, qsizetype position, const QString& ends)
{
    qsizetype start = position;
    while (start > 0 && !ends.contains(text.at(start - 1)))
        --start;
    return start;
}

} // namespace

qsizetype sentenceStart(const QString& text, qsizetype position)
{
    return startAfter(text, position, SentenceEnds);
}

qsizetype clauseStart(const QString& text, qsizetype position)
{
    qsizetype from = position;
    if (position > 0 && text.at(position - 1) == u'）') {
        const qsizetype open = text.lastIndexOf(u'（', position - 1);
        from = open < 0 ? position : open;
    }
    return startAfter(text, from, ClauseEnds);
}

qsizetype clauseEnd(const QString& text, qsizetype position)
{
    qsizetype end = position;
    while (end < text.size() && !ClauseEnds.contains(text.at(end)))
        ++end;
    return end;
}

} // namespace touyan
