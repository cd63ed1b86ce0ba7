#pragma once

#include "layout/stylerole.h"

#include <QBrush>
#include <QFont>
#include <QPen>

#include <array>

namespace touyan {

struct Tokens;

/// How one role is painted.
struct SceneStyle
{
    QBrush fill = Qt::NoBrush;
    QPen pen = QPen(Qt::NoPen);
    QColor text;
    QColor halo; ///< around text that stands on varied ground; invalid: none
};

/// How every role of a scene looks: on screen by light or by night, or on paper.
class ScenePalette
{
public:
    /// With the colours of the interface.
    explicit ScenePalette(const Tokens& tokens);
    static ScenePalette light();
    static ScenePalette dark();
    /// For paper and picture files: white grounds, darker lines.
    static ScenePalette print();

    const SceneStyle& style(StyleRole role) const& { return m_styles[static_cast<size_t>(role)]; }
    const SceneStyle& style(StyleRole role) const&& = delete;
    const QFont& font(StyleRole role) const& { return m_fonts[static_cast<size_t>(role)]; }
    const QFont& font(StyleRole role) const&& = delete; // it would outlive its palette

private:
    void setFonts();
    void setShared(const Tokens& tokens);
    void setBars(const Tokens& tokens);
    void setTimeline(const Tokens& tokens);
    void setMap(const Tokens& tokens);
    void setFlow(const Tokens& tokens);
    void setFill(StyleRole role, const QColor& color);
    void setLine(StyleRole role, const QColor& color, double width = 1,
                 Qt::PenStyle style = Qt::SolidLine);
    void setText(StyleRole role, const QColor& color);
    void setHalo(StyleRole role, const QColor& color) { at(role).halo = color; }
    SceneStyle& at(StyleRole role) { return m_styles[static_cast<size_t>(role)]; }

    std::array<SceneStyle, StyleRoleCount> m_styles;
    std::array<QFont, StyleRoleCount> m_fonts;
};

} // namespace touyan
