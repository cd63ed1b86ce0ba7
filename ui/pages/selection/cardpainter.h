#pragma once

#include "selection/board.h"

#include <QRect>

class QPainter;

namespace touyan {

struct Tokens;

/// How a card is drawn beside what it says.
struct CardLook
{
    bool isHovered = false;
    bool isSelected = false;
    bool isCurrent = false; ///< the keyboard is on it
    bool isLifted = false; ///< being dragged: only its place is left
    int colour = 0; ///< of the left edge, an index into the series of colours
};

/// One card of the board: white, its left edge in the colour of its programme.
void paintCard(QPainter& painter, const QRect& rect, const BoardCard& card, const CardLook& look,
               const Tokens& tokens);

} // namespace touyan
