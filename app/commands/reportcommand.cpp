#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/output.h"
#include "printing/pagelayout.h"
#include "printing/pdfexport.h"
#include "reports/annuallistpaper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Ending run(const Arguments& arguments, Console& console)
{
    if (arguments.operand(1) != u"annual-list")
        return misused(QCoreApplication::translate("Command", "There is no paper “%1”; there is %2.")
                           .arg(arguments.operand(1), u"annual-list"_s));
    const QString path = arguments.operand(2);
    if (suffixOf(path) != u"pdf")
        return misused(
            QCoreApplication::translate("Command", "Papers are written as PDF: OUT.pdf"));
    if (const auto fault = outputFault(arguments))
        return misused(*fault);
    const auto source = openSource(arguments, console);
    if (!source)
        return failed(source.error());

    AnnualListPaperOptions options;
    options.paper = paperFrom(arguments);
    const PageLayout layout(annualListPaper(annualListOf(*source, arguments), options), PaperFonts());
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
    return {"report", "FILE annual-list OUT.pdf",
            QT_TRANSLATE_NOOP("Command", "Writes a printed paper as PDF"),
            {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the paper")},
             {"paper", "A3|A4", QT_TRANSLATE_NOOP("Command", "size of the sheets; A4")},
             {"as", "issued|force",
              QT_TRANSLATE_NOOP("Command",
                                "the list as it was issued, or with its revisions; force")}},
            true, run};
}

} // namespace touyan
