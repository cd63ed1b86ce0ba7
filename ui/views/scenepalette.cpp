#include "views/scenepalette.h"

#include "style/fonts.h"
#include "style/tokens.h"

#include <QHash>

namespace touyan {

namespace {

bool isDark(const Tokens& tokens)
{
    return tokens.surface.lightness() < 128;
}

QColor faded(QColor color, double opacity)
{
    color.setAlphaF(static_cast<float>(opacity));
    return color;
}

QFont sceneFont(int pixelSize, QFont font)
{
    font.setPixelSize(pixelSize);
    return unshaped(font);
}

} // namespace

ScenePalette::ScenePalette(const Tokens& tokens)
{
    setFonts();
    setShared(tokens);
    setBars(tokens);
    setTimeline(tokens);
    setMap(tokens);
    setFlow(tokens);
}

ScenePalette ScenePalette::light()
{
    return ScenePalette(lightTokens());
}

ScenePalette ScenePalette::dark()
{
    return ScenePalette(darkTokens());
}

ScenePalette ScenePalette::print()
{
    Tokens tokens = lightTokens();
    tokens.window = QColor(0xff, 0xff, 0xff);
    tokens.sunken = QColor(0xf3, 0xf5, 0xf8);
    tokens.selection = tokens.surface;
    tokens.hover = tokens.surface;
    tokens.border = QColor(0xb4, 0xbd, 0xc8);
    tokens.hairline = QColor(0xdd, 0xe2, 0xe8);
    tokens.textMuted = QColor(0x3d, 0x48, 0x54);
    return ScenePalette(tokens);
}

/// Roles of one size and weight share a font, so that Qt looks for its glyphs only once.
void ScenePalette::setFonts()
{
    QHash<std::pair<int, bool>, QFont> made;
    for (size_t i = 0; i < StyleRoleCount; ++i) {
        const auto role = static_cast<StyleRole>(i);
        const std::pair key(static_cast<int>(textSize(role)), isBold(role));
        if (!made.contains(key))
            made.insert(key, sceneFont(key.first, key.second ? boldTextFont() : textFont()));
        m_fonts[i] = made.value(key);
    }
}

void ScenePalette::setFill(StyleRole role, const QColor& color)
{
    at(role).fill = color;
}

void ScenePalette::setLine(StyleRole role, const QColor& color, double width, Qt::PenStyle style)
{
    QPen pen(color, width, style, Qt::FlatCap, Qt::MiterJoin);
    at(role).pen = pen;
}

void ScenePalette::setText(StyleRole role, const QColor& color)
{
    at(role).text = color;
    at(role).fill = color; // marks that stand in for a word, such as the triangle of a group
}

void ScenePalette::setShared(const Tokens& tokens)
{
    setFill(StyleRole::Canvas, tokens.surface);
    setFill(StyleRole::Panel, tokens.surface);
    setLine(StyleRole::PanelLine, tokens.border);
    setFill(StyleRole::Header, tokens.surface);
    setFill(StyleRole::GroupRow, tokens.sunken);
    setFill(StyleRole::SelectedRow, tokens.selection);
    setFill(StyleRole::HoveredRow, tokens.hover);
    setLine(StyleRole::RowLine, tokens.hairline);
    setLine(StyleRole::GridMajor, tokens.border);
    setLine(StyleRole::GridMinor, tokens.hairline);
    setFill(StyleRole::RestDay, tokens.sunken);
    setFill(StyleRole::Holiday, blended(tokens.red, tokens.surface, isDark(tokens) ? 0.16 : 0.08));
    setText(StyleRole::Title, tokens.text);
    setText(StyleRole::Subtitle, tokens.textMuted);
    setText(StyleRole::HeaderText, tokens.text);
    setText(StyleRole::HeaderTextMinor, tokens.textMuted);
    setText(StyleRole::HeaderTextFree, tokens.redText);
    setText(StyleRole::GroupText, tokens.accentText);
    setText(StyleRole::RowText, tokens.text);
    setText(StyleRole::RowTextMuted, tokens.textMuted);
    setText(StyleRole::RowTextWarning, tokens.redText);
    setText(StyleRole::LateText, tokens.textMuted);
    setText(StyleRole::OverdueText, tokens.redText);
    setText(StyleRole::Note, tokens.textMuted);
}

void ScenePalette::setBars(const Tokens& tokens)
{
    const QColor none = blended(tokens.accent, tokens.surface, 0.75);
    const double rest = isDark(tokens) ? 0.36 : 0.27;
    const auto setBar = [&](StyleRole bar, StyleRole remainder, StyleRole light,
                            const QColor& color) {
        setFill(bar, color);
        setFill(remainder, blended(color, tokens.surface, rest));
        setFill(light, color);
    };
    setBar(StyleRole::BarNone, StyleRole::RestNone, StyleRole::LightNone, none);
    setBar(StyleRole::BarGreen, StyleRole::RestGreen, StyleRole::LightGreen, tokens.green);
    setBar(StyleRole::BarYellow, StyleRole::RestYellow, StyleRole::LightYellow, tokens.yellow);
    setBar(StyleRole::BarRed, StyleRole::RestRed, StyleRole::LightRed, tokens.red);
    at(StyleRole::LightNone).fill = Qt::NoBrush;
    setLine(StyleRole::LightNone, tokens.textFaint, 1.5);
    setFill(StyleRole::BarInvalid, tokens.redSoft);
    setLine(StyleRole::BarInvalid, tokens.red, 1, Qt::DashLine);
    setFill(StyleRole::BarForecast, faded(tokens.textFaint, 0.12));
    setLine(StyleRole::BarForecast, tokens.textFaint, 1, Qt::DashLine);
    setFill(StyleRole::BarOverdue, faded(tokens.red, 0.1));
    setLine(StyleRole::BarOverdue, tokens.red, 1, Qt::DashLine);
    setFill(StyleRole::Baseline,
            isDark(tokens) ? QColor(0x5c, 0x6b, 0x80) : QColor(0xb9, 0xc6, 0xd8));
    setFill(StyleRole::GroupBar, blended(tokens.accentText, tokens.surface, 0.7));
    setFill(StyleRole::GroupBarRest, blended(tokens.accentText, tokens.surface, 0.25));
    setFill(StyleRole::OutOfSight, tokens.textFaint);
}

void ScenePalette::setTimeline(const Tokens& tokens)
{
    const QColor ink = isDark(tokens) ? QColor(0xf2, 0xf5, 0xf9) : QColor(0x1c, 0x27, 0x33);
    setFill(StyleRole::MilestoneReached, ink);
    setLine(StyleRole::MilestoneReached, tokens.surface, 1);
    setFill(StyleRole::MilestoneOpen, tokens.surface);
    setLine(StyleRole::MilestoneOpen, ink, 1.4);
    setFill(StyleRole::MilestoneOverdue, tokens.surface);
    setLine(StyleRole::MilestoneOverdue, tokens.red, 2);
    setLine(StyleRole::Dependency, tokens.textMuted, 1);
    setFill(StyleRole::Dependency, tokens.textMuted); // the head of the arrow
    setLine(StyleRole::TodayLine, tokens.red, 1.4);
    setFill(StyleRole::TodayLabel, isDark(tokens) ? QColor(0xb8, 0x36, 0x2c) : tokens.red);
    setText(StyleRole::TodayLabelText, QColor(0xff, 0xff, 0xff));
    setFill(StyleRole::DragOutline, faded(tokens.accent, 0.25));
    setLine(StyleRole::DragOutline, tokens.accentText, 1.5);
    setFill(StyleRole::DragLabel, tokens.tooltip);
    setText(StyleRole::DragLabelText, tokens.onTooltip);
    setFill(StyleRole::MinimapWindow, faded(tokens.accentText, 0.12));
    setLine(StyleRole::MinimapWindow, tokens.accentText, 1);
    setLine(StyleRole::FocusFrame, tokens.focusRing, 2);
}

void ScenePalette::setMap(const Tokens& tokens)
{
    const QColor sea = tokens.surface;
    const QColor border = tokens.accentLine;
    setFill(StyleRole::Sea, sea);
    std::array<QColor, 5> ramp = tokens.ramp;
    if (!isDark(tokens))
        ramp[3] = blended(ramp[4], ramp[3], 0.35); // dark enough for white labels
    for (size_t i = 0; i < ramp.size(); ++i) {
        const auto role = static_cast<StyleRole>(static_cast<size_t>(StyleRole::District1) + i);
        setFill(role, ramp.at(i));
        setLine(role, border, 1);
    }
    setFill(StyleRole::DistrictNoValue, tokens.sunken);
    setLine(StyleRole::DistrictNoValue, tokens.borderStrong, 1, Qt::DotLine);
    setLine(StyleRole::DistrictSelected, tokens.red, 2);
    setLine(StyleRole::DistrictHovered, tokens.text, 1.6);
    setLine(StyleRole::LeaderLine, tokens.textMuted, 1);
    setFill(StyleRole::LeaderLine, tokens.textMuted); // the dot at its end
    const QColor strong = isDark(tokens) ? QColor(0x0c, 0x14, 0x1f) : QColor(0xff, 0xff, 0xff);
    setText(StyleRole::MapLabel, tokens.text);
    setText(StyleRole::MapValue, tokens.text);
    setText(StyleRole::MapLabelStrong, strong);
    setText(StyleRole::MapValueStrong, strong);
    for (const StyleRole role : {StyleRole::MapLabel, StyleRole::MapValue, StyleRole::ZoneText})
        setHalo(role, faded(tokens.surface, 0.92));
    for (const StyleRole role :
         {StyleRole::MapLabelStrong, StyleRole::MapValueStrong, StyleRole::ZoneTextStrong})
        setHalo(role, faded(ramp[4], 0.92));
    setFill(StyleRole::Inset, sea);
    setLine(StyleRole::InsetLine, tokens.borderStrong, 1);
    setText(StyleRole::InsetTitle, tokens.textMuted);
    setText(StyleRole::LegendText, tokens.textMuted);
    setFill(StyleRole::ProjectMarker,
            isDark(tokens) ? QColor(0xe0, 0xa0, 0x30) : QColor(0xb8, 0x6e, 0x00));
    setLine(StyleRole::ProjectMarker, sea, 1.2);
    setFill(StyleRole::PlatformMarker,
            isDark(tokens) ? QColor(0x3f, 0xb5, 0xae) : QColor(0x17, 0x7a, 0x75));
    setLine(StyleRole::PlatformMarker, sea, 1.2);
    setText(StyleRole::MarkerText,
            isDark(tokens) ? QColor(0x14, 0x18, 0x1f) : QColor(0xff, 0xff, 0xff));
    setFill(StyleRole::ZonePoint, tokens.surface);
    setLine(StyleRole::ZonePoint, tokens.textMuted, 1.4);
    setText(StyleRole::ZoneText, isDark(tokens) ? tokens.text : tokens.textMuted);
    setText(StyleRole::ZoneTextStrong, strong);
}

void ScenePalette::setFlow(const Tokens& tokens)
{
    const std::array colors = {tokens.accent, tokens.green, tokens.accentLine,
                               blended(tokens.red, tokens.surface, 0.55), tokens.borderStrong};
    for (size_t i = 0; i < colors.size(); ++i) {
        const auto after = [i](StyleRole first) {
            return static_cast<StyleRole>(static_cast<size_t>(first) + i);
        };
        setFill(after(StyleRole::FlowCarried), colors.at(i));
        setFill(after(StyleRole::FlowBandCarried), faded(colors.at(i), 0.22));
    }
    setText(StyleRole::FlowLabel, tokens.text);
}

} // namespace touyan
