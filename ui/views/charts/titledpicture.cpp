#include "views/charts/titledpicture.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QPainter>
#include <QTextLayout>

namespace touyan {

namespace {

/// The words of @p text in lines of no more than @p width.
QStringList linesOf(const QString& text, double width)
{
    QTextLayout layout(text, unshaped(smallFont()));
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

Picture titledPicture(const ChartTable& table, QSizeF size, std::function<void(QPainter&)> paint)
{
    constexpr double Margin = metrics::PageMargin;
    constexpr double TitleHeight = 40;
    constexpr double LineHeight = 18;
    const QString title = table.fullTitle();
    const QStringList basis = linesOf(table.basisText(), size.width());
    const double head = TitleHeight + LineHeight * static_cast<double>(basis.size());
    return {{size.width() + 2 * Margin, size.height() + head + Margin},
            [title, basis, size, head, paint = std::move(paint)](QPainter& painter) {
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setFont(unshaped(cardTitleFont()));
                painter.setPen(lightTokens().text);
                painter.drawText(QRectF(Margin, 0, size.width(), TitleHeight), Qt::AlignVCenter,
                                 title);
                painter.setFont(unshaped(smallFont()));
                painter.setPen(lightTokens().textMuted);
                QRectF line(Margin, TitleHeight - 6, size.width(), LineHeight);
                for (const QString& words : basis) {
                    painter.drawText(line, Qt::AlignVCenter, words);
                    line.translate(0, LineHeight);
                }
                painter.translate(Margin, head);
                paint(painter);
            },
            lightTokens().surface};
}

} // namespace touyan
