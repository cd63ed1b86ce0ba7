#include "charts/charttable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Halves away from zero, as spreadsheets do: 13.725 becomes 13.73 although its nearest binary
/// fraction lies below it.
double rounded(double value, int decimals)
{
    const double power = std::pow(10.0, decimals);
    const double scaled = std::abs(value) * power;
    return std::copysign(std::floor(scaled + 0.5 + scaled * 1e-12) / power, value);
}

QString numberText(double value, int least, int most)
{
    const QLocale english(QLocale::English);
    QString text = english.toString(rounded(value, most), 'f', most);
    for (int spare = most - least; spare > 0 && text.endsWith(u'0'); --spare)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

} // namespace

QString ChartTable::valueText(qsizetype row, const ChartColumn& column) const
{
    const std::optional<double> value = column.values.value(row);
    // Where each row has a measure of its own, what is whole needs no decimals.
    const int least = unit.isEmpty() ? 0 : decimals;
    return value ? numberText(*value, least, decimals) : QString();
}

QString ChartTable::exactText(qsizetype row, const ChartColumn& column) const
{
    const std::optional<double> value = column.values.value(row);
    const int least = unit.isEmpty() ? 0 : decimals;
    return value ? numberText(*value, least, std::max(decimals, exactDecimals)) : QString();
}

int ChartTable::tableDecimals() const
{
    constexpr int Most = 2;
    if (decimals > 0)
        return decimals;
    const auto isBroken = [](const std::optional<double>& value) {
        return value && rounded(*value, Most) != std::round(*value);
    };
    const bool isAnyBroken =
        std::any_of(columns.cbegin(), columns.cend(), [&isBroken](const ChartColumn& column) {
            return std::any_of(column.values.cbegin(), column.values.cend(), isBroken);
        });
    return isAnyBroken ? Most : 0;
}

std::optional<double> ChartTable::tableValue(qsizetype row, const ChartColumn& column) const
{
    const std::optional<double> value = column.values.value(row);
    return value ? std::optional(rounded(*value, tableDecimals())) : value;
}

QString ChartTable::tableText(qsizetype row, const ChartColumn& column) const
{
    const std::optional<double> value = column.values.value(row);
    const int most = tableDecimals();
    return value ? numberText(*value, unit.isEmpty() ? 0 : most, most) : QString();
}

std::optional<double> ChartTable::exactValue(qsizetype row, const ChartColumn& column) const
{
    const std::optional<double> value = column.values.value(row);
    return value ? std::optional(rounded(*value, std::max(decimals, exactDecimals))) : value;
}

QString ChartTable::titleOfYear() const
{
    if (basis.year == 0)
        return title;
    //: 1: title of a chart, 2: the year it is of
    return QCoreApplication::translate("ChartFigures", "%1, %2")
        .arg(title, QString::number(basis.year));
}

QString ChartTable::fullTitle() const
{
    if (unit.isEmpty())
        return titleOfYear();
    return QCoreApplication::translate("ChartFigures", "%1 (%2)").arg(titleOfYear(), unit);
}

QString ChartTable::basisText() const
{
    QStringList parts;
    if (basis.day.isValid())
        parts.append(QCoreApplication::translate("ChartFigures", "As of %1")
                         .arg(basis.day.toString(Qt::ISODate)));
    if (!basis.filter.isEmpty())
        parts.append(basis.filter);
    if (!note.isEmpty())
        parts.append(note);
    return parts.join(u" · "_s);
}

QString ChartTable::rowText(qsizetype row) const
{
    QStringList lines{rows.value(row)};
    for (const ChartColumn& column : columns) {
        const QString value = exactText(row, column);
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
            cells.append(tableText(row, column).remove(u','));
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
