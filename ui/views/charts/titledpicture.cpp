#include "views/charts/titledpicture.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QPainter>

namespace touyan {

Picture titledPicture(const QString& title, QSizeF size, std::function<void(QPainter&)> paint)
{
    constexpr double Margin = metrics::PageMargin;
    constexpr double TitleHeight = 40;
    return {{size.width() + 2 * Margin, size.height() + TitleHeight + Margin},
            [title, size, paint = std::move(paint)](QPainter& painter) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setFont(cardTitleFont());
                painter.setPen(lightTokens().text);
                painter.drawText(QRectF(Margin, 0, size.width(), TitleHeight), Qt::AlignVCenter,
                                 title);
                painter.translate(Margin, TitleHeight);
                paint(painter);
            },
            lightTokens().surface};
}

} // namespace touyan
