#include "charts/targetchart.h"

#include "base/sentences.h"
#include "charts/chartparts.h"
#include "domain/records.h"
#include "plan/indicatorname.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

std::optional<double> shareOf(const TargetProgress& target)
{
    if (!target.actual || !target.low || *target.low <= 0)
        return {};
    return 100 * *target.actual / *target.low;
}

void addRow(ChartTable& table, const QString& name, std::optional<double> value = {})
{
    table.rows.append(name);
    table.keys.append(-1);
    if (!table.columns.isEmpty())
        table.columns.first().values.append(value);
}

/// The target with its measure, and with its year where @p year is given.
QString rowName(const TargetProgress& target, std::optional<int> year)
{
    QStringList facts{shownMeasure(target.measure)};
    if (year)
        facts.append(QString::number(*year));
    facts.removeAll(QString());
    const QString name = shownIndicatorName(target.name);
    if (facts.isEmpty())
        return name;
    //: 1: target, 2: its measure and year
    return chartText(QT_TRANSLATE_NOOP("ChartFigures", "%1 (%2)")).arg(name, joinedNames(facts));
}

void addEntered(ChartTable& table, const TargetProgress& target, const Records& records, int year)
{
    table.rowTitle = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Entered for"));
    table.unit = shownMeasure(target.measure);
    table.columns = {columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Value"))};
    for (const IndicatorActual& actual : records.all<IndicatorActual>()) {
        if (actual.indicator == target.indicator && actual.year <= year)
            addRow(table,
                   actual.source.isEmpty() ? QString::number(actual.year)
                                           : u"%1 · %2"_s.arg(actual.year).arg(actual.source),
                   actual.value);
    }
    // Counts are whole; amounts have their hundredths, and so has what is measured more finely.
    table.decimals = 0;
    table.decimals = target.measure == u"亿元" ? 2 : table.tableDecimals();
}

void addOutput(ChartTable& table, const Records& records, int year)
{
    table.rowTitle = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Industry base"));
    table.unit = chartText(QT_TRANSLATE_NOOP("ChartFigures", "100 million yuan"));
    table.columns = {columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Output"))};
    for (const OutputValue& output : records.all<OutputValue>()) {
        if (output.owner.kind == RecordKind::IndustryBase && output.year == year && output.amount)
            addRow(table, records.nameOf(output.owner.kind, output.owner.id), output.amount->yi());
    }
}

} // namespace

ChartTable targetTable(const std::vector<TargetProgress>& targets)
{
    ChartTable table;
    table.title = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Targets of the plan"));
    table.rowTitle = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Target"));
    ChartColumn share =
        columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Reached of the target, %"));
    ChartColumn actual = columnOf(ChartRole::Done, QT_TRANSLATE_NOOP("ChartFigures", "Actual"));
    ChartColumn least = columnOf(ChartRole::Plan, QT_TRANSLATE_NOOP("ChartFigures", "At least"));
    ChartColumn most = columnOf(ChartRole::Plan, QT_TRANSLATE_NOOP("ChartFigures", "At most"));
    for (ChartColumn* column : {&actual, &least, &most})
        column->isDrawn = false;
    const std::optional<int> year = sharedYear(targets);
    for (const TargetProgress& target : targets) {
        if (!target.targetYear) // not due in any year
            continue;
        // Which year a target is for matters where the others are for another.
        addRow(table, rowName(target, year ? std::nullopt : target.targetYear));
        share.values.append(shareOf(target));
        actual.values.append(target.actual);
        least.values.append(target.low);
        most.values.append(target.high);
    }
    table.columns = {share, actual, least, most};
    if (table.rows.isEmpty())
        table.emptyReason =
            chartText(QT_TRANSLATE_NOOP("ChartFigures", "The file holds no target of the plan."));
    return table;
}

ChartTable targetEvidence(const TargetProgress& target, const Records& records, int year)
{
    ChartTable table;
    table.title = shownIndicatorName(target.name);
    table.decimals = 2;
    const Indicator* indicator = records.find(target.indicator);
    if (!indicator)
        return table;
    if (!target.isCounted) {
        addEntered(table, target, records, year);
    } else if (indicator->source == IndicatorSource::OutputValue) {
        addOutput(table, records, year);
    } else {
        table.rowTitle = chartText(QT_TRANSLATE_NOOP("ChartFigures", "Counted record"));
        for (const QString& name : countedNames(*indicator, records, year))
            addRow(table, name);
    }
    if (table.rows.isEmpty())
        table.emptyReason = chartText(QT_TRANSLATE_NOOP(
            "ChartFigures", "Nothing is counted or entered for this target yet."));
    return table;
}

} // namespace touyan
