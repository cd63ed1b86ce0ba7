#include "io/radicals.h"

#include <algorithm>
#include <array>
#include <utility>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t FirstRadical = 0x2E80;
constexpr char16_t LastRadical = 0x2FDF;
constexpr char16_t None = u'\x3000';

// CJK Radicals Supplement from U+2E80 on. Unicode gives nearly none of them a decomposition; these
// are the ideographs that UCD's EquivalentUnifiedIdeograph.txt names, where they lie in the BMP.
constexpr QStringView Supplement = u"　厂乛乚乙亻冂　刀刂卜㔾小小兀尣尢　巳幺彑彐忄心扌攵　旡日"
                                   u"月歺母民氵氺灬爫爫丬牛犭王　目示礻　糹纟罓罒㓁冗　羊　　耂"
                                   u"肀聿肉　艹艹艹虎衤覀西见角　讠贝　车辶辶辶邑钅長镸长门　阝"
                                   u"雨青韦页风飞食　飠饣　马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";

// Other pairs that share a glyph in common Chinese fonts, the first being the lower code point.
constexpr std::array<std::pair<char16_t, char16_t>, 5> Shared{{
    {0x2003, 0x3000}, // em space: ideographic space
    {0x2215, 0xFF0F}, // division slash: ／
    {0x2329, 0x3008}, // 〈
    {0x232A, 0x3009}, // 〉
    {0x301C, 0xFF5E}, // wave dash: ～
}};

// ⼾ decomposes to 戶, but fonts for simplified Chinese draw it as 户.
constexpr char16_t DoorRadical = 0x2F3E;
constexpr char16_t DoorCharacter = 0x6237;

char16_t ordinaryRadical(char16_t c)
{
    const qsizetype index = c - FirstRadical;
    if (index < Supplement.size())
        return Supplement.at(index) == None ? c : Supplement.at(index).unicode();
    if (c == DoorRadical)
        return DoorCharacter;
    const QString plain = QString(QChar(c)).normalized(QString::NormalizationForm_KC);
    return plain.size() == 1 ? plain.at(0).unicode() : c;
}

} // namespace

char16_t ordinaryCharacter(char16_t c)
{
    if (c >= FirstRadical && c <= LastRadical)
        return ordinaryRadical(c);
    const auto pair =
        std::find_if(Shared.begin(), Shared.end(), [c](const auto& it) { return it.first == c; });
    return pair == Shared.end() ? c : pair->second;
}

QString withOrdinaryCharacters(const QString& text)
{
    QString result = text;
    for (QChar& c : result)
        c = QChar(ordinaryCharacter(c.unicode()));
    return result;
}

} // namespace touyan
