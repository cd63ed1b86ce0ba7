#pragma once

#include "selection/board.h"
#include "widgets/marks.h"

class QFontMetrics;

namespace touyan {

/// Cards of a column and what they add up to; while a filter hides some, those that are shown.
struct ColumnSum
{
    int shown = 0;
    int all = 0;
    Money total; ///< total investment of those shown

    bool operator==(const ColumnSum&) const = default;
};

/// "1.20 亿": an amount in prose.
QString amountText(Money amount);
/// "25 项 · 7.90 亿", or "3/25 项 · 0.90 亿" while a filter hides some.
QString sumText(const ColumnSum& sum);
/// The same where there is little room: the cards tell the unit.
QString shortSumText(const ColumnSum& sum);
/// The score with one decimal; empty without one.
QString scoreText(const BoardCard& card);
/// The figure of a card with what it is: "91.4 分", or "第 3 名" once it is proposed.
struct CardFigure
{
    QString before;
    QString number; ///< empty when the card has none
    QString after;
};
CardFigure figureOf(const BoardCard& card);
/// What stands below a card's name: district, programme or nature, total investment. Without room
/// for it the middle one goes, which the colour of the edge tells too, then of the district what
/// leaves no room for the amount.
QString cardLine(const BoardCard& card, const QFontMetrics& metrics, int width);
/// The whole card in words.
QString cardSentence(const BoardCard& card);

/// What belongs into the column of @p status; shown while it is empty.
QString columnHint(EntryStatus status);

Tone toneOf(ScreeningVerdict verdict);

} // namespace touyan
