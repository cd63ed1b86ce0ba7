#include "base/sentences.h"

using namespace Qt::StringLiterals;

namespace touyan {

QString joinedSentences(const QStringList& sentences)
{
    QString text;
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty())
            continue;
        if (!text.isEmpty() && !u"。！？；"_s.contains(text.back()))
            text += u' ';
        text += sentence;
    }
    return text;
}

} // namespace touyan
