#include "base/halfwidth.h"

#include <algorithm>

namespace touyan {
namespace {

constexpr char16_t FirstWide = u'！';
constexpr char16_t LastWide = u'～';
constexpr char16_t WideToPlain = FirstWide - u'!';

QChar plainOf(QChar character)
{
    const char16_t code = character.unicode();
    if (code >= FirstWide && code <= LastWide)
        return QChar(static_cast<char16_t>(code - WideToPlain));
    if (code == u'\u3000')
        return u' ';
    return code == u'￥' ? QChar(u'¥') : character;
}

} // namespace

QString halfWidth(const QString& text)
{
    QString plain = text;
    std::transform(plain.cbegin(), plain.cend(), plain.begin(), plainOf);
    return plain;
}

} // namespace touyan
