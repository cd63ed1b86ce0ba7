#include "printing/paperfonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QFontMetricsF>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// Candidates for a typeface, best first: the official ones, then free ones that look like them.
struct Candidates
{
    PaperFont role;
    QString name;
    QStringList official;
    QStringList substitutes;
};

std::array<Candidates, 6> candidates()
{
    const QString notoSerif = u"Noto Serif CJK SC"_s;
    const QString sourceSerif = u"Source Han Serif SC"_s;
    return {{
        {PaperFont::FangSong,
         u"仿宋"_s,
         {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"方正仿宋_GBK"_s, u"FangSong"_s, u"仿宋"_s},
         {u"FandolFang"_s, u"FandolFang R"_s, notoSerif, sourceSerif}},
        {PaperFont::KaiTi,
         u"楷体"_s,
         {u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"方正楷体_GBK"_s, u"KaiTi"_s, u"楷体"_s},
         {u"AR PL KaitiM GB"_s, u"AR PL UKai CN"_s, u"FandolKai"_s, notoSerif, sourceSerif}},
        {PaperFont::XiaoBiaoSong,
         u"小标宋"_s,
         {u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s, u"华文中宋"_s,
          u"STZhongsong"_s},
         {notoSerif, sourceSerif}},
        {PaperFont::HeiTi,
         u"黑体"_s,
         {u"SimHei"_s, u"黑体"_s, u"方正黑体_GBK"_s},
         {u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"WenQuanYi Zen Hei"_s}},
        {PaperFont::SongTi,
         u"宋体"_s,
         {u"SimSun"_s, u"宋体"_s, u"方正书宋_GBK"_s},
         {notoSerif, sourceSerif, u"AR PL UMing CN"_s}},
        {PaperFont::Digits,
         u"Times New Roman"_s,
         {u"Times New Roman"_s},
         {u"Liberation Serif"_s, u"Tinos"_s, u"DejaVu Serif"_s}},
    }};
}

QString firstOf(const QStringList& wanted, const QStringList& installed)
{
    for (const QString& family : wanted) {
        if (installed.contains(family, Qt::CaseInsensitive))
            return family;
    }
    return {};
}

} // namespace

PaperFonts::PaperFonts()
    : PaperFonts(QFontDatabase::families())
{
}

PaperFonts::PaperFonts(const QStringList& installed)
{
    for (const Candidates& it : candidates()) {
        Choice choice{.family = firstOf(it.official, installed), .isOfficial = true};
        if (choice.family.isEmpty()) {
            choice = {.family = firstOf(it.substitutes, installed),
                      .isBold = it.role == PaperFont::XiaoBiaoSong};
        }
        m_choices.insert(it.role, choice);
    }
}

QString PaperFonts::family(PaperFont role) const
{
    return m_choices.value(role).family;
}

const QFont& PaperFonts::font(PaperFont role, double size, bool isBold) const
{
    const FontKey key{role, qMax(1, qRound(size * TwipsPerPoint)), isBold};
    const auto known = m_fonts.find(key);
    return known != m_fonts.end() ? known->second : m_fonts.emplace(key, make(key)).first->second;
}

const std::array<double, 128>& PaperFonts::latinWidths() const
{
    if (m_latinWidths)
        return *m_latinWidths;
    constexpr int Size = 50; // large enough for exact advances
    const QFontMetricsF metrics(font(PaperFont::Digits, Size));
    m_latinWidths.emplace();
    for (size_t c = 0; c < m_latinWidths->size(); ++c) {
        m_latinWidths->at(c) =
            metrics.horizontalAdvance(QChar(static_cast<char16_t>(c))) / (Size * TwipsPerPoint);
    }
    return *m_latinWidths;
}

QFont PaperFonts::make(const FontKey& key) const
{
    const Choice choice = m_choices.value(key.role);
    QStringList families{choice.family};
    // A character that the chosen face lacks comes from the next one rather than from anywhere.
    for (const PaperFont other : {PaperFont::SongTi, PaperFont::HeiTi})
        families.append(family(other));
    families.removeAll(QString());
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(key.pixels);
    font.setBold(key.isBold || choice.isBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

QStringList PaperFonts::substitutions() const
{
    QStringList lines;
    for (const Candidates& it : candidates()) {
        const Choice choice = m_choices.value(it.role);
        if (choice.isOfficial)
            continue;
        lines.append(choice.family.isEmpty()
                         ? QCoreApplication::translate("PaperFonts", "%1: no substitute installed")
                               .arg(it.name)
                         : QCoreApplication::translate("PaperFonts", "%1: replaced by %2")
                               .arg(it.name, choice.family));
    }
    return lines;
}

} // namespace touyan
