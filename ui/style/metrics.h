#pragma once

#include <QSize>

namespace touyan::metrics {

// Logical pixels on a grid of 8, with 4 for what belongs closely together.
inline constexpr int Grid = 8;
inline constexpr int HalfGrid = 4;
inline constexpr int PageMargin = 16;
inline constexpr int CardGap = 12;
inline constexpr int CardMargin = 14;
inline constexpr int CardRadius = 8;
inline constexpr int ControlRadius = 6;
inline constexpr int BadgeRadius = 4;

inline constexpr int RowHeight = 28;
inline constexpr int HeaderHeight = 30;
inline constexpr int ControlHeight = 28;
inline constexpr int TopBarHeight = 44;
inline constexpr int StatusHeight = 26;
inline constexpr int NavigationWidth = 176;
inline constexpr int NavigationIconWidth = 48;
inline constexpr int InspectorWidth = 368;
inline constexpr int IconSize = 20;
inline constexpr int SmallIconSize = 16;
inline constexpr int ScrollBarWidth = 12;

// About what the frame that the desktop draws around a window takes of the screen
inline constexpr QSize WindowFrame(16, 48);

// Text in pixels
inline constexpr int TextSize = 13;
inline constexpr int SmallTextSize = 12;
inline constexpr int TinyTextSize = 11; // digits only: Chinese needs 12
inline constexpr int CardTitleSize = 14;
inline constexpr int PageTitleSize = 18;
inline constexpr int FigureSize = 26;

} // namespace touyan::metrics
