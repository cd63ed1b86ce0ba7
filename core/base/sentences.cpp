#include "base/sentences.h"

#include <QCoreApplication>

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

QString joinedNames(const QStringList& names)
{
    //: between names
    return names.join(QCoreApplication::translate("Sentences", ", "));
}

} // namespace touyan
