#include "style/tokens.h"

#include <QPalette>

#include <cmath>

namespace touyan {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value | 0xff000000U);
}

Tokens makeLightTokens()
{
    return {
        .window = rgb(0xf4f6f9),
        .surface = rgb(0xffffff),
        .sidebar = rgb(0xfbfcfd),
        .sunken = rgb(0xf1f4f8),
        .hover = rgb(0xf0f4f9),
        .selection = rgb(0xdfeafa),
        .tooltip = rgb(0x25313f),
        .border = rgb(0xdfe5ec),
        .borderStrong = rgb(0xbcc8d6),
        .hairline = rgb(0xedf1f5),
        .shadow = QColor(22, 40, 66, 46),
        .text = rgb(0x1c2733),
        .textMuted = rgb(0x55616f),
        .textFaint = rgb(0x647081),
        .textDisabled = rgb(0x7c8896),
        .onTooltip = rgb(0xf4f7fa),
        .accent = rgb(0x1d4f91),
        .accentHover = rgb(0x255ca6),
        .accentPressed = rgb(0x163f76),
        .onAccent = rgb(0xffffff),
        .accentText = rgb(0x1d4f91),
        .accentSoft = rgb(0xe8f0fa),
        .accentLine = rgb(0xa9c2e4),
        .accentPale = rgb(0xcfdcec),
        .focusRing = rgb(0x5b8fd6),
        .green = rgb(0x2e8b57),
        .greenText = rgb(0x1f6b41),
        .greenSoft = rgb(0xe6f4ec),
        .yellow = rgb(0xc98200),
        .yellowText = rgb(0x855500),
        .yellowSoft = rgb(0xfdf3e0),
        .red = rgb(0xc8372d),
        .redText = rgb(0xb32b22),
        .redSoft = rgb(0xfdeceb),
        .series = {rgb(0x1d4f91), rgb(0xb86e00), rgb(0x1f8a85), rgb(0x7a4ea3), rgb(0x4f86cc),
                   rgb(0x8a6d3b), rgb(0xb0487a), rgb(0x6b7a8c)},
        .ramp = {rgb(0xe8f0fa), rgb(0xc6daf2), rgb(0x94b8e2), rgb(0x5a8fcf), rgb(0x1d4f91)},
    };
}

Tokens makeDarkTokens()
{
    return {
        .window = rgb(0x11161d),
        .surface = rgb(0x1a212b),
        .sidebar = rgb(0x151b23),
        .sunken = rgb(0x222b37),
        .hover = rgb(0x26303d),
        .selection = rgb(0x22406a),
        .tooltip = rgb(0x35414f),
        .border = rgb(0x2e3947),
        .borderStrong = rgb(0x4a586a),
        .hairline = rgb(0x252e3a),
        .shadow = QColor(0, 0, 0, 120),
        .text = rgb(0xe4eaf1),
        .textMuted = rgb(0xa9b5c3),
        .textFaint = rgb(0x98a5b5),
        .textDisabled = rgb(0x768393),
        .onTooltip = rgb(0xf4f7fa),
        .accent = rgb(0x2c67b4),
        .accentHover = rgb(0x3470c0),
        .accentPressed = rgb(0x23569a),
        .onAccent = rgb(0xffffff),
        .accentText = rgb(0x86b6f5),
        .accentSoft = rgb(0x1d3150),
        .accentLine = rgb(0x3d639b),
        .accentPale = rgb(0x34506f),
        .focusRing = rgb(0x5b95e0),
        .green = rgb(0x3fa873),
        .greenText = rgb(0x71d09f),
        .greenSoft = rgb(0x1a352a),
        .yellow = rgb(0xe0a030),
        .yellowText = rgb(0xf0bf66),
        .yellowSoft = rgb(0x3a2f18),
        .red = rgb(0xe5584d),
        .redText = rgb(0xff9a90),
        .redSoft = rgb(0x41211f),
        .series = {rgb(0x5b95e0), rgb(0xe0a030), rgb(0x3fb5ae), rgb(0xa884d4), rgb(0x9cc3f5),
                   rgb(0xc2a36b), rgb(0xd97ba7), rgb(0x93a1b2)},
        .ramp = {rgb(0x1f2f45), rgb(0x25466f), rgb(0x2f63a0), rgb(0x4a8bd4), rgb(0x93c0f7)},
    };
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

const Tokens& lightTokens()
{
    static const Tokens tokens = makeLightTokens();
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens = makeDarkTokens();
    return tokens;
}

const Tokens& tokensFor(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkTokens()
                                                                               : lightTokens();
}

QPalette paletteFrom(const Tokens& tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.sunken);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.textFaint);
    palette.setColor(QPalette::Button, tokens.surface);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.redText);
    palette.setColor(QPalette::Highlight, tokens.selection);
    palette.setColor(QPalette::HighlightedText, tokens.text);
    palette.setColor(QPalette::Link, tokens.accentText);
    palette.setColor(QPalette::LinkVisited, tokens.accentText);
    palette.setColor(QPalette::ToolTipBase, tokens.tooltip);
    palette.setColor(QPalette::ToolTipText, tokens.onTooltip);
    palette.setColor(QPalette::Light, tokens.surface);
    palette.setColor(QPalette::Midlight, tokens.hairline);
    palette.setColor(QPalette::Mid, tokens.border);
    palette.setColor(QPalette::Dark, tokens.borderStrong);
    palette.setColor(QPalette::Shadow, tokens.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, tokens.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.sunken);
    return palette;
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QColor blended(const QColor& over, const QColor& under, double opacity)
{
    const auto mix = [opacity](int top, int bottom) {
        return static_cast<int>(std::lround(top * opacity + bottom * (1.0 - opacity)));
    };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()),
            mix(over.blue(), under.blue())};
}

} // namespace touyan
