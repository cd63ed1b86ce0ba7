#pragma once

#include <QProxyStyle>

namespace touyan {

/// Draws Qt's own widgets in the manner of Touyan: flat, thin lines, one blue. Colours come from
/// the palette of what is drawn (see tokens.h), so a new palette is all that a switch to dark
/// needs.
///
/// Dynamic properties of widgets it obeys: @c primary on a push button (the one blue button of a
/// page), @c danger on a push button, @c invalid on an input (red border).
class TouyanStyle : public QProxyStyle
{
    Q_OBJECT
public:
    TouyanStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                       const QWidget* widget) const override;
    QPalette standardPalette() const override;
    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
};

} // namespace touyan
