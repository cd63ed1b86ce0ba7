#pragma once

#include <QColor>

#include <array>

class QPalette;

namespace touyan {

/// Every colour of the interface by its purpose. A widget asks for a purpose, never for a colour,
/// so that light and dark follow from the palette alone.
struct Tokens
{
    // Grounds
    QColor window; ///< behind cards
    QColor surface; ///< cards, tables, inputs
    QColor sidebar; ///< navigation
    QColor sunken; ///< table headers, tracks of bars, disabled inputs
    QColor hover; ///< under the pointer
    QColor selection; ///< selected rows and selected text
    QColor tooltip;

    // Lines
    QColor border; ///< around cards, buttons and inputs
    QColor borderStrong; ///< the same under the pointer
    QColor hairline; ///< between rows
    QColor shadow; ///< below popups and toasts

    // Text
    QColor text;
    QColor textMuted; ///< captions, secondary columns
    QColor textFaint; ///< counts, placeholders
    QColor textDisabled; ///< inactive controls: 3 : 1, since a form's are still to be read
    QColor onTooltip;

    // The one blue
    QColor accent; ///< ground of what is chosen, bars
    QColor accentHover;
    QColor accentPressed;
    QColor onAccent;
    QColor accentText; ///< links and chosen text on a surface
    QColor accentSoft; ///< ground of chips and badges
    QColor accentLine; ///< around chips
    QColor accentPale; ///< plan beside done, ranges of targets
    QColor focusRing;

    // Lights and states: mark for shapes and bars, text for words, soft for grounds
    QColor green;
    QColor greenText;
    QColor greenSoft;
    QColor yellow;
    QColor yellowText;
    QColor yellowSoft;
    QColor red;
    QColor redText;
    QColor redSoft;

    std::array<QColor, 8> series; ///< for categories; the first four are the plan's programmes
    std::array<QColor, 5> ramp; ///< from little to much, for map classes
};

const Tokens& lightTokens();
const Tokens& darkTokens();

/// The tokens that belong to @p palette: told by the lightness of its window colour, so that a
/// widget needs no other source than its own palette.
const Tokens& tokensFor(const QPalette& palette);

/// The palette that makes plain Qt widgets agree with @p tokens.
QPalette paletteFrom(const Tokens& tokens);

/// Contrast of two opaque colours, 1 to 21, as WCAG 2.1 defines it.
double contrastRatio(const QColor& a, const QColor& b);

/// @p over laid over @p under with the given opacity; the result is opaque.
QColor blended(const QColor& over, const QColor& under, double opacity);

} // namespace touyan
