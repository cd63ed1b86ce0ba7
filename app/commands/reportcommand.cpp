#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/output.h"
#include "commands/paperarguments.h"
#include "portfolio/portfoliosnapshot.h"
#include "printing/pagelayout.h"
#include "printing/pdfexport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Result<int> writePaper(Document document, const QString& path)
{
    const PageLayout layout(std::move(document), PaperFonts());
    Progress progress;
    if (auto written = exportPdf(layout, path, progress); !written)
        return written.error();
    return layout.pageCount();
}

Ending run(const Arguments& arguments, Console& console)
{
    const PaperEntry* paper = findPaper(arguments.operand(1));
    if (!paper)
        return misused(
            QCoreApplication::translate("Command", "There is no paper “%1”; there are: %2.")
                .arg(arguments.operand(1), paperNames()));
    const QString path = arguments.operand(2);
    if (suffixOf(path) != u"pdf")
        return misused(
            QCoreApplication::translate("Command", "Papers are written as PDF: OUT.pdf"));
    const auto choices = choicesFrom(*paper, arguments);
    if (!choices)
        return misused(choices.error().message);
    const auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    auto document = composePaper(*paper, snapshotOf(**portfolio, todayOf(**portfolio).year()),
                                 *choices);
    if (!document)
        return failed(document.error());
    const auto pages = writePaper(std::move(document).value(), path);
    if (!pages)
        return failed(pages.error());
    console.note(
        QCoreApplication::translate("Command", "Written: %1 (%n page(s))", nullptr, *pages)
            .arg(path));
    return done();
}

} // namespace

Command reportCommand()
{
    return {"report",
            "FILE PAPER OUT.pdf",
            QT_TRANSLATE_NOOP("Command", "Writes a printed paper as PDF"),
            paperOptions(),
            true,
            run,
            paperHelp};
}

} // namespace touyan
