#include "views/charts/sentence.h"

#include "style/fonts.h"
#include "style/metrics.h"
#include "style/tokens.h"

#include <QPainter>

namespace touyan {

Sentence::Sentence(const QString& text, QWidget* parent)
    : QWidget(parent)
{
    setText(text);
}

void Sentence::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    update();
}

void Sentence::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setFont(textFont());
    painter.setPen(tokensFor(palette()).textMuted);
    painter.drawText(rect().adjusted(metrics::Grid, 0, -metrics::Grid, 0),
                     int(Qt::AlignCenter) | int(Qt::TextWordWrap), m_text);
}

} // namespace touyan
