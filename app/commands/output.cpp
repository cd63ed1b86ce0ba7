#include "commands/output.h"

#include "commands/arguments.h"
#include "commands/console.h"
#include "portfolio/portfoliosnapshot.h"
#include "reports/annuallist.h"
#include "reports/missinglist.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touyan {

Result<OutputSource> openSource(const Arguments& arguments, Console& console)
{
    auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return portfolio.error();
    OutputSource source;
    source.portfolio = std::move(portfolio).value();
    source.view = std::make_unique<YearView>(
        source.records(), yearFrom(arguments, *source.portfolio), todayOf(*source.portfolio));
    if (listedProjects(source.records(), *source.view).empty())
        console.note(QCoreApplication::translate("Command", "There is no project in %1.")
                         .arg(source.view->year()));
    else if (const QString note = missingListNote(*source.view); !note.isEmpty())
        console.note(note);
    return source;
}

std::optional<PaperSize> paperFrom(const QString& text)
{
    const QString upper = text.toUpper();
    if (upper == u"A3")
        return PaperSize::A3;
    if (upper == u"A4")
        return PaperSize::A4;
    return {};
}

PaperSize paperFrom(const Arguments& arguments)
{
    return paperFrom(arguments.value(u"paper"_s).value_or(u"A4"_s)).value_or(PaperSize::A4);
}

std::optional<QString> outputFault(const Arguments& arguments)
{
    const std::optional<QString> paper = arguments.value(u"paper"_s);
    if (paper && !paperFrom(*paper))
        return QCoreApplication::translate("Command", "--paper takes A3 or A4.");
    const std::optional<QString> edition = arguments.value(u"as"_s);
    if (edition && *edition != u"issued" && *edition != u"force")
        return QCoreApplication::translate("Command", "--as takes issued or force.");
    return yearFault(arguments);
}

Result<AnnualListTable> annualListOf(const OutputSource& source, const Arguments& arguments)
{
    const ListEdition edition =
        arguments.value(u"as"_s) == u"issued"_s ? ListEdition::AsIssued : ListEdition::InForce;
    return annualListTable(snapshotOf(*source.portfolio, source.view->year()), edition);
}

QString suffixOf(const QString& path)
{
    return QFileInfo(path).suffix().toLower();
}

} // namespace touyan
