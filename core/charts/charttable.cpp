#include "charts/charttable.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

QString ChartTable::valueText(qsizetype row, const ChartColumn& column) const
{
    const std::optional<double> value = column.values.value(row);
    return value ? QLocale(QLocale::English).toString(*value, 'f', decimals) : QString();
}

QString ChartTable::rowText(qsizetype row) const
{
    QStringList lines{rows.value(row)};
    for (const ChartColumn& column : columns) {
        const QString value = valueText(row, column);
        if (!value.isEmpty())
            lines.append(u"%1  %2 %3"_s.arg(column.name, value, unit));
    }
    return lines.join(u'\n');
}

QString ChartTable::toTsv() const
{
    QStringList headings{rowTitle};
    for (const ChartColumn& column : columns)
        headings.append(unit.isEmpty() ? column.name : u"%1 (%2)"_s.arg(column.name, unit));
    QStringList lines{headings.join(u'\t')};
    for (qsizetype row = 0; row < rows.size(); ++row) {
        QStringList cells{rows.at(row)};
        for (const ChartColumn& column : columns) {
            const std::optional<double> value = column.values.value(row);
            cells.append(value ? QString::number(*value, 'f', decimals) : QString());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n') + u'\n';
}

double ChartTable::greatest(bool isStacked) const
{
    double greatest = 0;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        double sum = 0;
        for (const ChartColumn& column : columns) {
            const double value = column.values.value(row).value_or(0);
            sum += value;
            greatest = std::max(greatest, value);
        }
        if (isStacked)
            greatest = std::max(greatest, sum);
    }
    return greatest;
}

double ChartTable::shareOf(qsizetype row) const
{
    double whole = 0;
    for (const std::optional<double>& value : columns.constFirst().values)
        whole += value.value_or(0);
    return whole > 0 ? 100 * columns.constFirst().values.at(row).value_or(0) / whole : 0;
}

} // namespace touyan
