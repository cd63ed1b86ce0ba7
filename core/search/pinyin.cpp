#include "search/pinyin.h"

#include "base/halfwidth.h"

#include <QHash>

#include <pinyintable.h>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Characters whose commonest reading in names of projects is not the one ICU gives, and the zero
/// of years (二〇二〇), which stands outside the table.
const QHash<QChar, QString>& overrides()
{
    static const QHash<QChar, QString> Readings = {
        {u'重', u"zhong"_s}, {u'长', u"chang"_s}, {u'行', u"hang"_s}, {u'都', u"du"_s},
        {u'调', u"diao"_s},  {u'乐', u"le"_s},    {u'〇', u"ling"_s}};
    return Readings;
}

/// The syllables of the table, made once: all readings share their texts.
const QStringList& syllables()
{
    static const QStringList Texts = [] {
        QStringList texts;
        for (const char* syllable : pinyintable::Syllables)
            texts.append(QString::fromLatin1(syllable));
        return texts;
    }();
    return Texts;
}

} // namespace

QString pinyinOf(QChar character)
{
    const size_t place = size_t(character.unicode()) - pinyintable::First; // wraps below First
    const bool isInTable = place < pinyintable::Readings.size();
    if (!isInTable && character != u'〇')
        return {};
    const auto other = overrides().constFind(character);
    return other != overrides().cend() ? *other : syllables().at(pinyintable::Readings[place]);
}

QString pinyinInitials(const QString& text)
{
    QString initials;
    initials.reserve(text.size());
    for (const QChar character : text) {
        const QString reading = pinyinOf(character);
        initials += reading.isEmpty() ? character.toLower() : reading.front();
    }
    return initials;
}

QString pinyin(const QString& text)
{
    QString reading;
    for (const QChar character : text) {
        const QString one = pinyinOf(character);
        reading += one.isEmpty() ? QString(character.toLower()) : one;
    }
    return reading;
}

bool isFoundBy(const QString& text, const QString& typed)
{
    const QString written = halfWidth(text);
    const QString read = halfWidth(typed).toLower();
    return written.contains(read, Qt::CaseInsensitive) || pinyinInitials(written).contains(read)
        || pinyin(written).contains(read);
}

} // namespace touyan
