#include "widgets/minibarchart.h"

#include "style/fonts.h"
#include "style/tokens.h"
#include "widgets/accessiblerole.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace touyan {

namespace {

constexpr int LabelHeight = 20;
constexpr int ValueHeight = 16;
constexpr double WidestBar = 24;
constexpr double Gap = 3;

} // namespace

MiniBarChart::MiniBarChart(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Planned and done"));
    setFont(smallFont());
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void MiniBarChart::setPairs(const std::vector<BarPair>& pairs)
{
    m_pairs = pairs;
    m_largest = 0;
    QStringList sentences;
    for (const BarPair& pair : pairs) {
        m_largest = std::max({m_largest, pair.plan, pair.done.value_or(0)});
        sentences << tr("%1: planned %2, done %3")
                         .arg(pair.label, locale().toString(pair.plan),
                              pair.done ? locale().toString(*pair.done) : u"–"_s);
    }
    setAccessibleDescription(sentences.join(u'\n'));
    setToolTip(sentences.join(u'\n'));
    update();
}

void MiniBarChart::paintPair(QPainter& painter, const BarPair& pair, const QRectF& column) const
{
    const Tokens& tokens = tokensFor(palette());
    const double foot = column.bottom() - LabelHeight;
    const double room = foot - column.top() - ValueHeight;
    const double width = std::round(std::min(WidestBar, (column.width() - 3 * Gap) / 2));
    const double left = std::round(column.center().x() - width - Gap / 2);
    const auto bar = [&](double x, double value) {
        const double height = m_largest > 0 ? std::round(room * value / m_largest) : 0;
        return QRectF(x, foot - height, width, height);
    };
    painter.fillRect(bar(left, pair.plan), tokens.accentPale);
    if (pair.done) {
        const QRectF done = bar(left + width + Gap, *pair.done);
        painter.fillRect(done, tokens.accent);
        painter.setPen(tokens.text);
        painter.drawText(
            QRectF(done.center().x() - 40, done.top() - ValueHeight, 80, ValueHeight - 1),
            Qt::AlignHCenter | Qt::AlignBottom, pair.doneText);
    }
    painter.setPen(tokens.textMuted);
    painter.drawText(QRectF(column.left(), foot, column.width(), LabelHeight), Qt::AlignCenter,
                     pair.label);
}

void MiniBarChart::paintEvent(QPaintEvent* /*event*/)
{
    if (m_pairs.empty())
        return;
    QPainter painter(this);
    const double width = this->width() / static_cast<double>(m_pairs.size());
    for (size_t i = 0; i < m_pairs.size(); ++i)
        paintPair(painter, m_pairs[i], QRectF(static_cast<double>(i) * width, 0, width, height()));
    painter.fillRect(QRect(0, height() - LabelHeight, this->width(), 1),
                     tokensFor(palette()).border);
}

} // namespace touyan
