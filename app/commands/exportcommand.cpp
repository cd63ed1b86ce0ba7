#include "charts/chartcatalogue.h"
#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listsides.h"
#include "commands/narrowing.h"
#include "commands/pictures.h"
#include "io/annuallistworkbook.h"
#include "io/csv.h"
#include "io/listcomparisonworkbook.h"
#include "reports/annuallist.h"
#include "reports/filterwords.h"
#include "views/charts/chartpictures.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Result<void> writeAnnualList(const OutputSource& source, const Arguments& arguments,
                             const QString& path, Console& /*console*/)
{
    const auto table = annualListOf(source, arguments);
    if (!table)
        return table.error();
    if (suffixOf(path) == u"csv")
        return writeCsv(annualListSheet(*table), path);
    return writeAnnualListWorkbook(*table, path, paperFrom(arguments));
}

Result<void> writeComparison(const OutputSource& source, const Arguments& arguments,
                             const QString& path, Console& /*console*/)
{
    const auto comparison = comparisonOf(source, arguments);
    return comparison ? writeListComparisonWorkbook(*comparison, path) : comparison.error();
}

/// The chart that --chart names, or nullptr.
const ChartEntry* chartFrom(const Arguments& arguments)
{
    return findChart(arguments.value(u"chart"_s).value_or(QString()));
}

Result<void> writeChart(const OutputSource& source, const Arguments& arguments, const QString& path,
                        Console& /*console*/)
{
    const ChartEntry& chart = *chartFrom(arguments);
    const auto filter = narrowingFrom(source.records(), arguments);
    if (!filter)
        return filter.error();
    const auto projects = listedProjects(source.records(), *source.view, *filter);
    ChartSource from{source.records(), *source.view, projects};
    from.filter = narrowingWords(*filter, source.records());
    return exportChartOf(chart, from, path);
}

QString chartNames()
{
    QStringList keys;
    for (const std::span<const ChartEntry> entries : {chartCatalogue(), specialCharts()}) {
        for (const ChartEntry& entry : entries)
            keys.append(QLatin1StringView(entry.key));
    }
    return keys.join(u", "_s);
}

std::optional<QString> chartFault(const Arguments& arguments)
{
    if (chartFrom(arguments)) {
        const auto fault = narrowingFault(arguments);
        return fault ? fault : outputFault(arguments);
    }
    return QCoreApplication::translate("Command", "--chart takes %1.").arg(chartNames());
}

/// The charts of the command, for its help.
QString explanation()
{
    return QCoreApplication::translate("Command", "Charts: %1.").arg(chartNames()) + u'\n';
}

/// Lists are whole.
std::optional<QString> listFault(const Arguments& arguments)
{
    if (isNarrowed(arguments))
        return QCoreApplication::translate(
            "Command", "Only chart, timeline and map can be narrowed to some of the projects.");
    return outputFault(arguments);
}

std::optional<QString> comparisonOptionFault(const Arguments& arguments)
{
    const auto fault = listFault(arguments);
    return fault ? fault : comparisonFault(arguments);
}

/// What can be exported, in which forms, and how.
struct Output
{
    QLatin1StringView name;
    QLatin1StringView suffixes;
    Result<void> (*write)(const OutputSource&, const Arguments&, const QString& path, Console&);
    /// What is wrong with the options for it.
    std::optional<QString> (*fault)(const Arguments& arguments) = outputFault;
};

const std::array Outputs = {
    Output{"annual-list"_L1, "xlsx csv"_L1, writeAnnualList, listFault},
    Output{"list-comparison"_L1, "xlsx"_L1, writeComparison, comparisonOptionFault},
    Output{"chart"_L1, "xlsx csv svg pdf png"_L1, writeChart, chartFault},
    Output{"timeline"_L1, "svg pdf png"_L1, writeTimeline, pictureFault},
    Output{"map"_L1, "svg pdf png"_L1, writeMap, pictureFault},
};

const Output* findOutput(const QString& name)
{
    for (const Output& output : Outputs) {
        if (name == output.name)
            return &output;
    }
    return nullptr;
}

QString outputNames()
{
    QStringList names;
    for (const Output& output : Outputs)
        names.append(output.name);
    return names.join(u", "_s);
}

std::optional<QString> faultOf(const Output& output, const Arguments& arguments)
{
    const QStringList suffixes = QString(output.suffixes).split(u' ');
    if (!suffixes.contains(suffixOf(arguments.operand(2))))
        return QCoreApplication::translate("Command", "“%1” can be written as %2.")
            .arg(output.name, suffixes.join(u", "_s));
    return output.fault(arguments);
}

Ending runExport(const Arguments& arguments, Console& console)
{
    const Output* output = findOutput(arguments.operand(1));
    if (!output)
        return misused(
            QCoreApplication::translate("Command", "“%1” cannot be exported; these can: %2.")
                .arg(arguments.operand(1), outputNames()));
    if (const auto fault = faultOf(*output, arguments))
        return misused(*fault);
    const auto source = openSource(arguments, console);
    if (!source)
        return failed(source.error());
    const QString path = arguments.operand(2);
    if (const auto written = output->write(*source, arguments, path, console); !written)
        return failed(written.error());
    console.note(QCoreApplication::translate("Command", "Written: %1").arg(path));
    return done();
}

std::vector<CommandOption> exportOptions()
{
    std::vector<CommandOption> options{
        {"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
        {"paper", "A0|A1|A2|A3|A4",
         QT_TRANSLATE_NOOP("Command", "size of the sheets; lists know A3 and A4")},
        {"chart", "CHART",
         QT_TRANSLATE_NOOP("Command", "which chart; a word that is none lists them")},
        {"as", "issued|force",
         QT_TRANSLATE_NOOP("Command", "the list as it was issued, or with its revisions; force")},
        {"group", "programme|district|unit|task|nature|light|none",
         QT_TRANSLATE_NOOP("Command", "what the timeline is grouped by")},
        {"baseline", "issued|DAY",
         QT_TRANSLATE_NOOP("Command",
                           "the plan that bars are held against: of the issued list, or of a day")},
        {"days", "FIRST..LAST", QT_TRANSLATE_NOOP("Command", "days that the timeline shows")},
        {"wide", "N", QT_TRANSLATE_NOOP("Command", "pages side by side for the timeline")},
        {"portrait", nullptr, QT_TRANSLATE_NOOP("Command", "sheets higher than wide")},
        {"measure", "MEASURE",
         QT_TRANSLATE_NOOP("Command",
                           "what the map shows: count, total, planned, done, completion, behind, "
                           "platforms, teams, enterprises, leading, output, approved, paid or "
                           "score")},
        {"classes", "natural|equal|quantile",
         QT_TRANSLATE_NOOP("Command", "how the map divides values into classes")},
        {"map", "GEOJSON", QT_TRANSLATE_NOOP("Command", "a map of the office's own")},
        {"approval", "NUMBER",
         QT_TRANSLATE_NOOP("Command", "number under which that map was approved (审图号)")},
        {"from", "LIST", QT_TRANSLATE_NOOP("Command", "first list of a comparison")},
        {"to", "LIST", QT_TRANSLATE_NOOP("Command", "second list of a comparison")},
        {"with-candidates", nullptr,
         QT_TRANSLATE_NOOP("Command", "a comparison: also what a draft only proposes")}};
    const std::vector<CommandOption> narrowing = narrowingOptions();
    options.insert(options.end(), narrowing.cbegin(), narrowing.cend());
    return options;
}

} // namespace

Command exportCommand()
{
    return {
        "export",
        "FILE WHAT OUT",
        QT_TRANSLATE_NOOP("Command",
                          "Writes annual-list as xlsx or csv, list-comparison as xlsx, chart as "
                          "xlsx, csv, svg, pdf or png, timeline or map as svg, pdf or png"),
        exportOptions(),
        true,
        runExport,
        explanation};
}

} // namespace touyan
