#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/files.h"
#include "commands/paperarguments.h"
#include "commands/paperwords.h"
#include "commands/progressline.h"
#include "commands/reportactions.h"
#include "commands/selectionyear.h"
#include "portfolio/portfoliosnapshot.h"
#include "printing/paperexport.h"
#include "printing/paperfonts.h"
#include "reports/proofreading.h"
#include "reports/wording.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What `touyan report` does besides writing one paper.
struct ReportAction
{
    const char* name; ///< in the place of the paper's
    Ending (*run)(const Arguments& arguments, Console& console);
};

constexpr std::array ReportActions = {ReportAction{"month", reportMonth},
                                      ReportAction{"proofread", reportProofread}};

/// The kind of file that the arguments ask for; nothing when it is none that papers come as.
std::optional<PaperFile> fileKind(const Arguments& arguments)
{
    const std::optional<PaperFile> kind = paperFileOf(arguments.operand(2));
    return kind == PaperFile::Pdf && arguments.has(u"archive"_s) ? PaperFile::PdfArchive : kind;
}

/// Tells which official fonts others stand in for.
void noteFonts(Console& console)
{
    const QStringList substitutions = PaperFonts().substitutions();
    if (!substitutions.isEmpty())
        console.note(QCoreApplication::translate("Command", "Official fonts that are missing: %1")
                         .arg(substitutions.join(QCoreApplication::translate("Command", "; "))));
}

/// Figures in the wording that the user gives which the records do not bear out.
QStringList wordingRemarks(const PaperEntry& paper, const PaperChoices& choices,
                           const Snapshot& snapshot)
{
    QStringList remarks;
    std::optional<ProofGrounds> grounds;
    for (const PaperOption& option : wordingOptions(paper)) {
        const QString text = choices.text(option.key);
        if (text.isEmpty())
            continue;
        if (!grounds)
            grounds.emplace(snapshot, choices);
        for (const CheckedFigure& figure : grounds->check(text)) {
            if (figure.verdict == FigureVerdict::Wrong)
                remarks.append(QCoreApplication::translate(
                                   "Command", "--%1 says %2, but %3 is %4: check the wording.")
                                   .arg(QLatin1StringView(option.key), figure.quantity.text,
                                        figure.about, figure.expected));
        }
    }
    return remarks;
}

Ending writeOne(const PaperEntry& paper, const Arguments& arguments, Console& console)
{
    const std::optional<PaperFile> kind = fileKind(arguments);
    if (!kind)
        return misused(
            QCoreApplication::translate("Command", "Papers are written as OUT.pdf or OUT.docx"));
    const auto choices = choicesFrom(paper, arguments);
    if (!choices)
        return misused(choices.error().message);
    const auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    // A paper of the selection is about the list in preparation, as the commands that lead to it.
    const int year = paper.group == PaperGroup::Review ? selectionYear(arguments, **portfolio)
                                                       : todayOf(**portfolio).year();
    const Snapshot snapshot = snapshotOf(**portfolio, year);
    const auto document =
        composeInWords(paper, **portfolio, snapshot, *choices, paperWordsFrom(arguments));
    if (!document)
        return failed(document.error());
    const QString path = arguments.operand(2);
    Progress progress;
    auto line = std::make_optional<ProgressLine>(progress, path);
    const auto written = exportPaper(*document, *kind, path, progress);
    line.reset();
    if (!written)
        return failed(written.error());
    const QStringList remarks = document->remarks + wordingRemarks(paper, *choices, snapshot);
    for (const QString& remark : remarks)
        console.note(remark);
    if (arguments.has(u"json"_s)) {
        console.write(toJson({{QString::fromLatin1(paper.name), path, *written}}, remarks));
        return done();
    }
    if (kind != PaperFile::Docx)
        noteFonts(console);
    console.note(*written ? QCoreApplication::translate("Command", "Written: %1 (%n page(s))",
                                                        nullptr, **written)
                                .arg(path)
                          : QCoreApplication::translate("Command", "Written: %1").arg(path));
    return done();
}

Ending runReport(const Arguments& arguments, Console& console)
{
    for (const ReportAction& action : ReportActions) {
        if (arguments.operand(1) == QLatin1StringView(action.name))
            return action.run(arguments, console);
    }
    if (const PaperEntry* paper = findPaper(arguments.operand(1)))
        return writeOne(*paper, arguments, console);
    return misused(QCoreApplication::translate("Command", "There is no paper “%1”; there are: %2.")
                       .arg(arguments.operand(1), paperNames()));
}

QString explanation()
{
    return paperHelp() % u'\n'
        % QCoreApplication::translate(
               "Command",
               "touyan report FILE month OUTDIR [--month MONTH] [--period "
               "month|quarter|half|year] [--format pdf|docx] [--archive] [--template "
               "NAME] [--edited] writes the papers of a month from one state of the "
               "file, with the year's list where there is one. Papers that "
               "have a template of that name are worded after it.")
        % u'\n'
        % QCoreApplication::translate(
               "Command",
               "Papers are printed in generated words, the same on every computer; a template of "
               "the office is in the file and words them anew. What you changed in the window, "
               "paragraphs and wording of one paper of one month, is kept on this computer for "
               "you alone: --edited prints it, and without it the command says where there is "
               "any.")
        % u'\n'
        % QCoreApplication::translate(
               "Command",
               "touyan report FILE proofread TEXT [--month MONTH] [--json] checks the figures of a "
               "speech; the exit status is 1 when one is wrong.")
        % u'\n';
}

std::vector<CommandOption> reportOptions()
{
    std::vector<CommandOption> options = paperOptions();
    options.push_back(
        {"format", "pdf|docx", QT_TRANSLATE_NOOP("Command", "form of a month's papers; pdf")});
    options.push_back(
        {"archive", nullptr, QT_TRANSLATE_NOOP("Command", "as PDF/A, for the archive")});
    for (const CommandOption& option : paperWordsOptions())
        options.push_back(option);
    options.push_back({"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")});
    return options;
}

} // namespace

Command reportCommand()
{
    return {"report",
            "FILE PAPER OUT.pdf|OUT.docx",
            QT_TRANSLATE_NOOP("Command", "Writes papers as PDF or word processor files"),
            reportOptions(),
            true,
            runReport,
            explanation};
}

} // namespace touyan
