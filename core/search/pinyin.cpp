#include "search/pinyin.h"

#include <QHash>

#include <array>
#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Characters whose commonest reading in names of projects is not the one ICU gives.
const QHash<QChar, QString>& overrides()
{
    static const QHash<QChar, QString> Readings = {{u'重', u"zhong"_s}, {u'长', u"chang"_s},
                                                   {u'行', u"hang"_s},  {u'都', u"du"_s},
                                                   {u'调', u"diao"_s},  {u'乐', u"le"_s}};
    return Readings;
}

QString transliterate(QChar character)
{
    UErrorCode status = U_ZERO_ERROR;
    static const std::unique_ptr<icu::Transliterator> Transliterator(
        icu::Transliterator::createInstance("Han-Latin; Latin-ASCII; Lower", UTRANS_FORWARD,
                                            status));
    if (!Transliterator)
        return {};
    icu::UnicodeString text(static_cast<char16_t>(character.unicode()));
    Transliterator->transliterate(text);
    return QString::fromUtf16(text.getBuffer(), text.length()).trimmed();
}

bool isHan(QChar character)
{
    return character.script() == QChar::Script_Han;
}

} // namespace

QString pinyinOf(QChar character)
{
    // ICU takes some 20 µs a character; a file uses a few thousand different ones.
    static QHash<QChar, QString> known = overrides();
    if (!isHan(character))
        return {};
    const auto at = known.constFind(character);
    if (at != known.cend())
        return *at;
    return *known.insert(character, transliterate(character));
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

} // namespace touyan
