#pragma once

#include "domain/light.h"

#include <QRect>

class QChar;
class QColor;
class QFont;
class QPainter;
class QString;

namespace touyan {

struct Tokens;

/// What a badge or a short text means, and so its colour.
enum class Tone
{
    Neutral,
    Accent,
    Good,
    Warning,
    Bad
};

/// Small marks that tables, cards and labels share. The shape says what the colour says:
/// ● on schedule, ◆ behind, ■ far behind.
QColor lightColor(Light light, const Tokens& tokens);
/// The mark of @p light within words: ●, ◆, ■ or ○.
QChar lightSign(Light light);
void paintLight(QPainter& painter, const QRectF& rect, Light light, const Tokens& tokens);

QColor toneText(Tone tone, const Tokens& tokens);
QColor toneGround(Tone tone, const Tokens& tokens);
/// The width that a badge with @p text needs.
int badgeWidth(const QString& text, const QFont& font);
/// A badge of its natural width at the left of @p rect, vertically centred.
void paintBadge(QPainter& painter, const QRect& rect, const QString& text, Tone tone,
                const Tokens& tokens);

/// A track filled up to @p share (0 to 1).
void paintShare(QPainter& painter, const QRectF& track, double share, const QColor& color,
                const Tokens& tokens);

} // namespace touyan
