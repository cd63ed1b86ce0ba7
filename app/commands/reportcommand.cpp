#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/output.h"
#include "commands/reviewactions.h"
#include "printing/pagelayout.h"
#include "printing/pdfexport.h"
#include "reports/annuallistpaper.h"
#include "reports/expertdrawpaper.h"
#include "reports/reviewsummarypaper.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// A paper by the name it has as an operand.
struct PaperEntry
{
    const char* name;
    Result<Document> (*make)(const OutputSource& source, const Arguments& arguments);
};

Result<Document> annualList(const OutputSource& source, const Arguments& arguments)
{
    AnnualListPaperOptions options;
    options.paper = paperFrom(arguments);
    return annualListPaper(annualListOf(source, arguments), options);
}

/// The paper of the year's review round.
template <Document (*Compose)(const Records&, const ReviewRound&)>
Result<Document> reviewPaper(const OutputSource& source, const Arguments& arguments)
{
    const auto round = roundFrom(arguments, *source.portfolio);
    if (!round)
        return round.error();
    if (!*round)
        return noRound(arguments, *source.portfolio);
    return Compose(source.records(), **round);
}

/// Every paper there is, one line each.
constexpr std::array Papers = {
    PaperEntry{"annual-list", annualList},
    PaperEntry{"expert-draw", reviewPaper<expertDrawPaper>},
    PaperEntry{"review-summary", reviewPaper<reviewSummaryPaper>},
};

const PaperEntry* findPaper(const QString& name)
{
    const auto at = std::find_if(Papers.begin(), Papers.end(), [&](const PaperEntry& paper) {
        return name == QLatin1StringView(paper.name);
    });
    return at == Papers.end() ? nullptr : &*at;
}

QString paperNames()
{
    QStringList names;
    for (const PaperEntry& paper : Papers)
        names.append(QLatin1StringView(paper.name));
    return names.join(u", "_s);
}

Ending run(const Arguments& arguments, Console& console)
{
    const PaperEntry* paper = findPaper(arguments.operand(1));
    if (!paper)
        return misused(QCoreApplication::translate("Command", "There is no paper “%1”; there is %2.")
                           .arg(arguments.operand(1), paperNames()));
    const QString path = arguments.operand(2);
    if (suffixOf(path) != u"pdf")
        return misused(
            QCoreApplication::translate("Command", "Papers are written as PDF: OUT.pdf"));
    if (const auto fault = outputFault(arguments))
        return misused(*fault);
    const auto source = openSource(arguments, console);
    if (!source)
        return failed(source.error());
    const auto document = paper->make(*source, arguments);
    if (!document)
        return failed(document.error());

    const PageLayout layout(*document, PaperFonts());
    Progress progress;
    if (const auto written = exportPdf(layout, path, progress); !written)
        return failed(written.error());
    console.note(
        QCoreApplication::translate("Command", "Written: %1 (%n page(s))", nullptr, layout.pageCount())
            .arg(path));
    return done();
}

} // namespace

Command reportCommand()
{
    return {"report", "FILE PAPER OUT.pdf",
            QT_TRANSLATE_NOOP("Command", "Writes a printed paper as PDF"),
            {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the paper")},
             {"round", "NAME", QT_TRANSLATE_NOOP("Command", "round of the list; the last one")},
             {"paper", "A3|A4", QT_TRANSLATE_NOOP("Command", "size of the sheets; A4")},
             {"as", "issued|force",
              QT_TRANSLATE_NOOP("Command",
                                "the list as it was issued, or with its revisions; force")}},
            true, run};
}

} // namespace touyan
