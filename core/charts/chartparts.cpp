#include "charts/chartparts.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr std::array Lights = {Light::Green, Light::Yellow, Light::Red, Light::None};

/// @p reason, or that there is no project at all.
QString reasonFor(const ChartSource& source, const char* reason)
{
    if (source.projects.empty() && source.filter.isEmpty())
        return chartText(
                   source.view.list()
                       ? QT_TRANSLATE_NOOP("ChartFigures", "There is no project on the list of %1.")
                       : QT_TRANSLATE_NOOP("ChartFigures",
                                           "There is no list of %1, and no project is under "
                                           "way in it by its plan."))
            .arg(source.view.year());
    if (source.projects.empty())
        return chartText(QT_TRANSLATE_NOOP("ChartFigures",
                                           "No project of %1 passes the filter, so there is "
                                           "nothing to draw."))
            .arg(source.view.year());
    return chartText(reason).arg(source.view.year());
}

} // namespace

QString chartText(const char* text)
{
    return QCoreApplication::translate("ChartFigures", text);
}

QString monthName(int month)
{
    static constexpr std::array Names = {
        QT_TRANSLATE_NOOP("ChartFigures", "Jan"), QT_TRANSLATE_NOOP("ChartFigures", "Feb"),
        QT_TRANSLATE_NOOP("ChartFigures", "Mar"), QT_TRANSLATE_NOOP("ChartFigures", "Apr"),
        QT_TRANSLATE_NOOP("ChartFigures", "May"), QT_TRANSLATE_NOOP("ChartFigures", "Jun"),
        QT_TRANSLATE_NOOP("ChartFigures", "Jul"), QT_TRANSLATE_NOOP("ChartFigures", "Aug"),
        QT_TRANSLATE_NOOP("ChartFigures", "Sep"), QT_TRANSLATE_NOOP("ChartFigures", "Oct"),
        QT_TRANSLATE_NOOP("ChartFigures", "Nov"), QT_TRANSLATE_NOOP("ChartFigures", "Dec")};
    return chartText(Names.at(static_cast<size_t>(month - 1)));
}

QString monthOfYear(int month, int year)
{
    //: 1: a month such as Mar, 2: the year
    return chartText(QT_TRANSLATE_NOOP("ChartFigures", "%1 %2"))
        .arg(monthName(month), QString::number(year));
}

void addMonths(ChartTable& table)
{
    table.rowTitle = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Month"));
    for (int month = 1; month <= MonthsPerYear; ++month) {
        table.rows.append(monthName(month));
        table.keys.append(month);
    }
}

ChartColumn columnOf(ChartRole role, const char* name)
{
    ChartColumn column;
    column.role = role;
    column.name = chartText(name);
    return column;
}

QList<ChartColumn> lightColumns()
{
    constexpr std::array Roles = {ChartRole::Green, ChartRole::Yellow, ChartRole::Red,
                                  ChartRole::NoLight};
    QList<ChartColumn> columns;
    for (size_t at = 0; at < Lights.size(); ++at) {
        ChartColumn column;
        column.name = lightTitle(Lights.at(at));
        column.role = Roles.at(at);
        column.key = static_cast<qint64>(Lights.at(at));
        columns.append(column);
    }
    return columns;
}

void appendLights(QList<ChartColumn>& columns, const std::array<int, 4>& lights)
{
    for (size_t at = 0; at < Lights.size(); ++at)
        columns[static_cast<qsizetype>(at)].values.append(
            lights.at(static_cast<size_t>(Lights.at(at))));
}

void setMoneyUnit(ChartTable& table)
{
    constexpr double WanPerYi = 10'000;
    constexpr int DecimalsOfWan = 2;
    constexpr int DecimalsOfYi = 6; // the hundredth of 10,000 yuan
    if (table.greatest(false) >= 1) {
        table.exactDecimals = DecimalsOfYi;
        table.unit = chartText(QT_TRANSLATE_NOOP("ChartFigures", "100 million yuan"));
        return;
    }
    table.unit = chartText(QT_TRANSLATE_NOOP("ChartFigures", "10,000 yuan"));
    table.decimals = 0;
    table.exactDecimals = DecimalsOfWan;
    for (ChartColumn& column : table.columns) {
        for (std::optional<double>& value : column.values) {
            if (value)
                *value *= WanPerYi;
        }
    }
}

void explainIfZero(ChartTable& table, const ChartSource& source, const char* reason)
{
    if (table.rows.isEmpty() || table.greatest(true) <= 0)
        table.emptyReason = reasonFor(source, reason);
}

} // namespace touyan
