#include "layout/monthchart.h"

#include "domain/wancolumn.h"
#include "layout/roundstep.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double AxisWidth = 64;
constexpr double LabelHeight = 20;
constexpr double LegendHeight = 26;
constexpr double TextHeight = 16;
constexpr int MostSteps = 5;

QString axisText(double value, int decimals)
{
    static const QLocale Chinese(QLocale::Chinese, QLocale::China);
    return Chinese.toString(value, 'f', decimals);
}

class ChartDrawing
{
public:
    ChartDrawing(const MonthChart& chart, QSizeF size)
        : m_chart(chart)
        , m_scene(size)
        , m_plot(AxisWidth, LegendHeight, size.width() - AxisWidth - 4,
                 size.height() - LegendHeight - LabelHeight)
    {
        double highest = 0;
        for (const double value : chart.planned)
            highest = std::max(highest, value);
        for (const auto& value : chart.done)
            highest = std::max(highest, value.value_or(0));
        m_step = highest > 0 ? roundStep(highest, MostSteps) : 1;
        m_top = highest > 0 ? std::ceil(highest / m_step - 1e-9) * m_step : m_step;
    }

    Scene scene()
    {
        m_scene.add(SceneRect{{{0, 0}, m_scene.size()}}, StyleRole::Canvas);
        drawAxis();
        for (size_t month = 0; month < m_chart.done.size(); ++month)
            drawMonth(month);
        drawLastFigure();
        drawLegend();
        return m_scene;
    }

private:
    double yOf(double value) const { return m_plot.bottom() - m_plot.height() * value / m_top; }
    double monthWidth() const
    {
        return m_plot.width() / static_cast<double>(std::max<size_t>(1, m_chart.done.size()));
    }
    double xOf(size_t month) const
    {
        return m_plot.left() + monthWidth() * static_cast<double>(month);
    }

    void drawAxis()
    {
        const int decimals = m_step < 1 ? static_cast<int>(std::ceil(-std::log10(m_step))) : 0;
        for (double value = 0; value <= m_top * (1 + 1e-9); value += m_step) {
            const double y = yOf(value);
            m_scene.add(SceneLine{{m_plot.left(), y}, {m_plot.right(), y}},
                        value == 0 ? StyleRole::GridMajor : StyleRole::GridMinor);
            m_scene.add(SceneText{{0, y - TextHeight / 2, AxisWidth - 6, TextHeight},
                                  axisText(value, decimals),
                                  TextAlign::Right},
                        StyleRole::Note);
        }
        for (size_t month = 0; month < m_chart.done.size(); ++month)
            m_scene.add(SceneText{{xOf(month), m_plot.bottom() + 2, monthWidth(), TextHeight},
                                  m_chart.labels.value(static_cast<qsizetype>(month)),
                                  TextAlign::Centre},
                        StyleRole::Note);
    }

    void drawBar(double left, double width, double value, StyleRole role)
    {
        if (value > 0)
            m_scene.add(SceneRect{{left, yOf(value), width, m_plot.bottom() - yOf(value)}}, role);
    }

    void drawMonth(size_t month)
    {
        const double width = monthWidth() * 0.32;
        const double left = xOf(month) + monthWidth() * 0.16;
        if (month < m_chart.planned.size())
            drawBar(left, width, m_chart.planned[month], StyleRole::Baseline);
        drawBar(left + width + monthWidth() * 0.04, width, m_chart.done[month].value_or(0),
                StyleRole::BarNone);
    }

    void drawLastFigure()
    {
        for (size_t month = m_chart.done.size(); month-- > 0;) {
            if (!m_chart.done[month])
                continue;
            const double middle = xOf(month) + monthWidth() * 0.5;
            // Above both bars: beside it stands what was planned.
            const double planned = month < m_chart.planned.size() ? m_chart.planned[month] : 0;
            const double y = yOf(std::max(planned, *m_chart.done[month])) - TextHeight;
            m_scene.add(SceneText{{middle - 60, y, 120, TextHeight},
                                  loneFigure(*m_chart.done[month]),
                                  TextAlign::Centre},
                        StyleRole::RowTextMuted);
            return;
        }
    }

    void drawLegend()
    {
        constexpr double Swatch = 10;
        constexpr double Entry = 110;
        const double y = 4;
        m_scene.add(SceneText{{0, y, AxisWidth + 40, TextHeight}, u"单位："_s + m_chart.unit},
                    StyleRole::Note);
        double x = m_scene.size().width() - 2 * Entry;
        const auto entry = [&](const QString& title, StyleRole role) {
            m_scene.add(SceneRect{{x, y + 3, Swatch, Swatch}}, role);
            m_scene.add(SceneText{{x + Swatch + 6, y, Entry - Swatch - 6, TextHeight}, title},
                        StyleRole::Note);
            x += Entry;
        };
        entry(m_chart.plannedTitle, StyleRole::Baseline);
        entry(m_chart.doneTitle, StyleRole::BarNone);
    }

    const MonthChart& m_chart;
    Scene m_scene;
    QRectF m_plot;
    double m_step = 1;
    double m_top = 1;
};

} // namespace

Scene monthChartScene(const MonthChart& chart, QSizeF size)
{
    return ChartDrawing(chart, size).scene();
}

} // namespace touyan
