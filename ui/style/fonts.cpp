#include "style/fonts.h"

#include "style/metrics.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

// A simplified Chinese family comes first: a Latin family would leave the choice of the Chinese
// glyphs to fontconfig, which may answer with the Japanese forms.
QStringList interfaceFamilies()
{
    QStringList families{u"Noto Sans CJK SC"_s,   u"Source Han Sans SC"_s, u"Noto Sans SC"_s,
                         u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s,    u"PingFang SC"_s,
                         u"WenQuanYi Micro Hei"_s};
    families << QFontDatabase::systemFont(QFontDatabase::GeneralFont).families();
    return families;
}

QFont interfaceFont(int pixelSize, QFont::Weight weight)
{
    static const QStringList families = interfaceFamilies();
    QFont font(families);
    font.setPixelSize(pixelSize);
    font.setWeight(weight);
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

} // namespace

QFont textFont()
{
    return interfaceFont(metrics::TextSize, QFont::Normal);
}

QFont boldTextFont()
{
    return interfaceFont(metrics::TextSize, QFont::DemiBold);
}

QFont smallFont()
{
    return interfaceFont(metrics::SmallTextSize, QFont::Normal);
}

QFont tinyFont()
{
    return interfaceFont(metrics::TinyTextSize, QFont::Normal);
}

QFont cardTitleFont()
{
    return interfaceFont(metrics::CardTitleSize, QFont::DemiBold);
}

QFont pageTitleFont()
{
    return interfaceFont(metrics::PageTitleSize, QFont::DemiBold);
}

QFont figureFont()
{
    return interfaceFont(metrics::FigureSize, QFont::DemiBold);
}

QFont unshaped(QFont font)
{
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace touyan
