#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/output.h"
#include "commands/paperarguments.h"
#include "portfolio/portfoliosnapshot.h"
#include "printing/paperexport.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Ending run(const Arguments& arguments, Console& console)
{
    const PaperEntry* paper = findPaper(arguments.operand(1));
    if (!paper)
        return misused(
            QCoreApplication::translate("Command", "There is no paper “%1”; there are: %2.")
                .arg(arguments.operand(1), paperNames()));
    const QString path = arguments.operand(2);
    if (!paperFileOf(path))
        return misused(
            QCoreApplication::translate("Command", "Papers are written as OUT.pdf or OUT.docx"));
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
    Progress progress;
    const auto written = exportPaper(*document, *paperFileOf(path), path, progress);
    if (!written)
        return failed(written.error());
    console.note(*written ? QCoreApplication::translate("Command", "Written: %1 (%n page(s))",
                                                        nullptr, **written)
                                .arg(path)
                          : QCoreApplication::translate("Command", "Written: %1").arg(path));
    return done();
}

} // namespace

Command reportCommand()
{
    return {"report",
            "FILE PAPER OUT.pdf|OUT.docx",
            QT_TRANSLATE_NOOP("Command", "Writes a paper as PDF or word processor file"),
            paperOptions(),
            true,
            run,
            paperHelp};
}

} // namespace touyan
