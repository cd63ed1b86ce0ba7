#include "pages/map/comparebars.h"

#include "domain/fieldtext.h"
#include "style/fonts.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/accessiblerole.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int RowHeight = 34;
constexpr int HereHeight = 8;
constexpr int CityHeight = 5;
constexpr int AtLeft = int(Qt::AlignLeft) | int(Qt::AlignVCenter);
constexpr int AtRight = int(Qt::AlignRight) | int(Qt::AlignVCenter);

QString textOf(std::optional<double> share)
{
    //: In place of a percentage: there is nothing that it could be a share of
    return share ? percentText(*share) : CompareBars::tr("none");
}

} // namespace

CompareBars::CompareBars(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Chart);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CompareBars::setComparisons(const std::vector<Comparison>& comparisons)
{
    m_comparisons = comparisons;
    QStringList lines;
    for (const Comparison& comparison : comparisons)
        //: 1: what is compared, 2: share of the district, 3: share of the city
        lines.append(tr("%1: here %2, city %3")
                         .arg(comparison.label, textOf(comparison.here), textOf(comparison.city)));
    setAccessibleName(lines.join(u"; "_s));
    setToolTip(lines.join(u'\n'));
    updateGeometry();
    update();
}

QSize CompareBars::sizeHint() const
{
    return {240, RowHeight * static_cast<int>(m_comparisons.size())};
}

void CompareBars::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    const QFontMetrics metrics(smallFont());
    int labelWidth = 0;
    double largest = 100;
    for (const Comparison& comparison : m_comparisons) {
        labelWidth = std::max(labelWidth, metrics.horizontalAdvance(comparison.label));
        largest = std::max({largest, comparison.here.value_or(0), comparison.city.value_or(0)});
    }
    const int figureWidth = metrics.horizontalAdvance(u"100.0%"_s);
    const int left = labelWidth + metrics::CardGap;
    const double room = std::max(20, width() - left - figureWidth - metrics::Grid);
    for (size_t row = 0; row < m_comparisons.size(); ++row) {
        const Comparison& comparison = m_comparisons.at(row);
        const int top = static_cast<int>(row) * RowHeight;
        painter.setPen(tokens.textMuted);
        painter.drawText(QRect(0, top, labelWidth, RowHeight), AtLeft, comparison.label);
        painter.drawText(QRect(width() - figureWidth, top, figureWidth, RowHeight), AtRight,
                         textOf(comparison.here));
        const double middle = top + RowHeight / 2.0;
        const double here = room * comparison.here.value_or(0) / largest;
        const double city = room * comparison.city.value_or(0) / largest;
        paintPlate(painter, QRectF(left, middle - HereHeight, here, HereHeight), 2, tokens.accent);
        paintPlate(painter, QRectF(left, middle + 2, city, CityHeight), 2, tokens.accentPale);
    }
}

} // namespace touyan
