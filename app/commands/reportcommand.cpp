#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/papers.h"
#include "printing/paperexport.h"
#include "printing/paperfonts.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString paperNames()
{
    QStringList names;
    for (const PaperEntry& paper : allPapers())
        names.append(QLatin1StringView(paper.name) % u" ("
                     % QCoreApplication::translate("Command", paper.title) % u')');
    return names.join(u", "_s);
}

std::optional<QString> faultOf(const PaperEntry& paper, const Arguments& arguments)
{
    if (!paperFileOf(arguments.operand(2)))
        return QCoreApplication::translate("Command", "Papers are written as OUT.pdf or OUT.docx");
    if (const auto fault = outputFault(arguments))
        return fault;
    return paper.fault ? paper.fault(arguments) : std::nullopt;
}

/// Tells which official fonts others stand in for.
void noteFonts(Console& console)
{
    const QStringList substitutions = PaperFonts().substitutions();
    if (!substitutions.isEmpty())
        console.note(QCoreApplication::translate("Command", "Official fonts that are missing: %1")
                         .arg(substitutions.join(QCoreApplication::translate("Command", "; "))));
}

Ending run(const Arguments& arguments, Console& console)
{
    const PaperEntry* paper = findPaper(arguments.operand(1));
    if (!paper)
        return misused(
            QCoreApplication::translate("Command", "There is no paper “%1”; there are: %2.")
                .arg(arguments.operand(1), paperNames()));
    if (const auto fault = faultOf(*paper, arguments))
        return misused(*fault);
    const auto source = openSource(arguments, console);
    if (!source)
        return failed(source.error());
    auto document = paper->compose(*source, arguments);
    if (!document)
        return failed(document.error());

    const QString path = arguments.operand(2);
    Progress progress;
    const auto written = exportPaper(*document, *paperFileOf(path), path, progress);
    if (!written)
        return failed(written.error());
    if (paperFileOf(path) == PaperFile::Pdf)
        noteFonts(console);
    console.note(*written ? QCoreApplication::translate("Command", "Written: %1 (%n page(s))",
                                                        nullptr, **written)
                                .arg(path)
                          : QCoreApplication::translate("Command", "Written: %1").arg(path));
    return done();
}

} // namespace

Command reportCommand()
{
    return {
        "report",
        "FILE PAPER OUT.pdf|OUT.docx",
        QT_TRANSLATE_NOOP("Command", "Writes a paper as PDF or word processor file"),
        {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the paper")},
         {"paper", "A3|A4", QT_TRANSLATE_NOOP("Command", "size of the sheets; A4")},
         {"as", "issued|force",
          QT_TRANSLATE_NOOP("Command", "the list as it was issued, or with its revisions; force")},
         {"round", "NAME", QT_TRANSLATE_NOOP("Command", "round of the list; the last one")},
         {"from", "LIST", QT_TRANSLATE_NOOP("Command", "first list of a comparison")},
         {"to", "LIST", QT_TRANSLATE_NOOP("Command", "second list of a comparison")},
         {"listed-only", nullptr,
          QT_TRANSLATE_NOOP("Command", "without what a draft only proposes")},
         {"deadline", "DATE", QT_TRANSLATE_NOOP("Command", "day until which to supplement")}},
        true,
        run};
}

} // namespace touyan
