#include "reports/unbrokentext.h"

#include <QRegularExpression>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FullLine = 20; // characters; shorter lines are headings

/// Chinese characters and their signs, the wide digits and letters too.
bool isWide(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x3001 && code <= 0x9FFF) || (code >= 0xFF01 && code <= 0xFF60)
        || u"“”‘’—…●◆■〇"_s.contains(character);
}

bool isBlank(QChar character)
{
    return character == u' ' || character == u'\u00A0' || character == u'\u2009';
}

/// Whether the one blank at @p at stands where Chinese is written without any.
bool isStretch(const QString& text, qsizetype at)
{
    if (at == 0 || at + 1 >= text.size())
        return false;
    const QChar before = text.at(at - 1);
    const QChar behind = text.at(at + 1);
    return !before.isSpace() && !behind.isSpace()
        && (isWide(before) || isWide(behind) || behind == u'%');
}

/// Whether a sentence goes on over the line break at @p at.
bool isWithinSentence(const QString& text, qsizetype at)
{
    static const QRegularExpression Beginning(
        u"^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\\d{1,2}[.．、）](?!\\d)|附件|第.{1,3}[章节条])"_s);
    const qsizetype start = at == 0 ? 0 : text.lastIndexOf(u'\n', at - 1) + 1;
    const QStringView line = QStringView(text).mid(start, at - start).trimmed();
    const QStringView next = QStringView(text).mid(at + 1, 12);
    if (line.size() < FullLine || u"。；！？："_s.contains(line.back()))
        return false;
    return !next.isEmpty() && !next.front().isSpace() && !Beginning.match(next).hasMatch();
}

} // namespace

UnbrokenText::UnbrokenText(const QString& given)
    : m_end(given.size())
{
    m_text.reserve(given.size());
    m_places.reserve(static_cast<size_t>(given.size()));
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QChar character = given.at(i);
        const bool isLayout = character == u'\r' || (isBlank(character) && isStretch(given, i))
            || (character == u'\n' && isWithinSentence(given, i));
        if (isLayout)
            continue;
        m_text.append(character);
        m_places.push_back(i);
    }
}

qsizetype UnbrokenText::placeOf(qsizetype position) const
{
    return position < m_text.size() ? m_places[static_cast<size_t>(position)] : m_end;
}

qsizetype UnbrokenText::lengthOf(qsizetype start, qsizetype length) const
{
    return length == 0 ? 0 : placeOf(start + length - 1) + 1 - placeOf(start);
}

} // namespace touyan
