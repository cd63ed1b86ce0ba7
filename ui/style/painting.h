#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QWidget;

namespace touyan {

struct Tokens;

/// A box with rounded corners whose border is one logical pixel inside @p rect.
void paintBox(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill,
              const QColor& border);
/// A filled box with rounded corners and no border.
void paintPlate(QPainter& painter, const QRectF& rect, qreal radius, const QColor& fill);
/// The two-pixel ring around what has the keyboard.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const Tokens& tokens);
/// A soft shadow below @p rect, for what floats above the page.
void paintShadow(QPainter& painter, const QRectF& rect, qreal radius, const Tokens& tokens);

/// @p pixmap with its shape in @p color.
QPixmap recolored(QPixmap pixmap, const QColor& color);

/// Whether a button is drawn in the one blue: the @c primary one, or the one that Enter presses.
bool isFilledButton(const QStyleOption& option, const QWidget* widget);

/// One way to draw one element of a style.
using ElementPainter = void (*)(const QStyleOption& option, QPainter& painter,
                                const QWidget* widget);

/// The painter for @p element, or null where Fusion's drawing is kept.
ElementPainter primitivePainter(QStyle::PrimitiveElement element);
ElementPainter controlPainter(QStyle::ControlElement element);
ElementPainter complexPainter(QStyle::ComplexControl control);

/// For what the style leaves out.
void paintNothing(const QStyleOption& option, QPainter& painter, const QWidget* widget);

} // namespace touyan
