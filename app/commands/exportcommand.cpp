#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listsides.h"
#include "commands/pictures.h"
#include "io/annuallistworkbook.h"
#include "io/csv.h"
#include "io/listcomparisonworkbook.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Result<void> writeAnnualList(const OutputSource& source, const Arguments& arguments,
                             const QString& path)
{
    const auto table = annualListOf(source, arguments);
    if (!table)
        return table.error();
    if (suffixOf(path) == u"csv")
        return writeCsv(annualListSheet(*table), path);
    return writeAnnualListWorkbook(*table, path, paperFrom(arguments));
}

Result<void> writeComparison(const OutputSource& source, const Arguments& arguments,
                             const QString& path)
{
    const auto comparison = comparisonOf(source, arguments);
    return comparison ? writeListComparisonWorkbook(*comparison, path) : comparison.error();
}

/// What can be exported, in which forms, and how.
struct Output
{
    QLatin1StringView name;
    QLatin1StringView suffixes;
    Result<void> (*write)(const OutputSource&, const Arguments&, const QString& path);
    /// What is wrong with the options for it; nullptr: it has none of its own.
    std::optional<QString> (*fault)(const Arguments& arguments) = nullptr;
};

const std::array Outputs = {
    Output{"annual-list"_L1, "xlsx csv"_L1, writeAnnualList},
    Output{"list-comparison"_L1, "xlsx"_L1, writeComparison, comparisonFault},
    Output{"timeline"_L1, "svg pdf png"_L1, writeTimeline},
    Output{"map"_L1, "svg pdf png"_L1, writeMap},
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
    if (const auto fault = outputFault(arguments))
        return fault;
    if (const auto fault = pictureFault(arguments))
        return fault;
    return output.fault ? output.fault(arguments) : std::nullopt;
}

Ending run(const Arguments& arguments, Console& console)
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
    if (const auto written = output->write(*source, arguments, path); !written)
        return failed(written.error());
    console.note(QCoreApplication::translate("Command", "Written: %1").arg(path));
    return done();
}

} // namespace

Command exportCommand()
{
    return {
        "export", "FILE WHAT OUT",
        QT_TRANSLATE_NOOP("Command",
                          "Writes annual-list as xlsx or csv, list-comparison as xlsx, timeline or "
                          "map as svg, pdf or png"),
        {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
         {"paper", "A3|A4", QT_TRANSLATE_NOOP("Command", "size of the sheets")},
         {"as", "issued|force",
          QT_TRANSLATE_NOOP("Command", "the list as it was issued, or with its revisions; force")},
         {"group", "programme|district|unit|nature",
          QT_TRANSLATE_NOOP("Command", "what the timeline is grouped by")},
         {"measure", "count|total|planned|done|completion",
          QT_TRANSLATE_NOOP("Command", "what the map shows")},
         {"from", "LIST", QT_TRANSLATE_NOOP("Command", "first list of a comparison")},
         {"to", "LIST", QT_TRANSLATE_NOOP("Command", "second list of a comparison")},
         {"listed-only", nullptr,
          QT_TRANSLATE_NOOP("Command", "without what a draft only proposes")}},
        true,
        run};
}

} // namespace touyan
