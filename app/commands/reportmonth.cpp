#include "base/temporaryplace.h"
#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/files.h"
#include "commands/paperarguments.h"
#include "commands/reportactions.h"
#include "portfolio/portfoliosnapshot.h"
#include "printing/paperexport.h"
#include "reports/reportperiod.h"

#include <QCoreApplication>
#include <QDir>

#include <filesystem>
#include <system_error>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// The options that the batch itself takes.
const QStringList BatchOptions{u"month"_s, u"period"_s, u"format"_s};

Result<PaperChoices> batchChoices(const Arguments& arguments)
{
    for (const CommandOption& option : paperOptions()) {
        const QString key = QString::fromLatin1(option.name);
        if (arguments.has(key) && !BatchOptions.contains(key))
            return Error{ErrorCode::Parse,
                         QCoreApplication::translate(
                             "Command", "The papers of a month do not take --%1; they take %2.")
                             .arg(key, u"--month, --period, --format"_s),
                         {}};
    }
    const std::vector<PaperOption> options{monthOption(), periodOption()};
    PaperChoices choices;
    for (const PaperOption& option : options) {
        if (const auto value = arguments.value(QString::fromLatin1(option.key)))
            choices.set(QString::fromLatin1(option.key), *value);
    }
    if (const auto fault = faultOf(options, choices))
        return Error{ErrorCode::Parse, *fault, {}};
    return choices;
}

/// The papers of a month by the names of their files, and what is to be known of them.
struct MonthPapers
{
    QList<WrittenPaper> papers;
    QStringList remarks;
};

/// Makes every paper of the month in @p folder, or the first failure.
Result<MonthPapers> makePapers(const Snapshot& snapshot, const PaperChoices& choices,
                               const QString& folder, PaperFile kind)
{
    MonthPapers made;
    for (const PaperEntry& paper : allPapers()) {
        if (!paper.isMonthly)
            continue;
        const auto document = composePaper(paper, snapshot, choices.knownTo(paper.options));
        if (!document)
            return document.error();
        const QString name = u"%1-%2.%3"_s.arg(choices.text("month"), QLatin1StringView(paper.name),
                                               paperSuffix(kind));
        Progress progress;
        const auto written = exportPaper(*document, kind, QDir(folder).filePath(name), progress);
        if (!written)
            return written.error();
        made.papers.append({QString::fromLatin1(paper.name), name, *written});
        made.remarks += document->remarks;
    }
    made.remarks.removeDuplicates();
    return made;
}

Error notWritable(const QString& path)
{
    return {ErrorCode::Io,
            QCoreApplication::translate("Command", "“%1” cannot be written.").arg(path),
            {}};
}

/// Brings the files from @p from to @p to, replacing earlier ones.
Result<void> moveAll(QList<WrittenPaper>& papers, const QString& from, const QString& to)
{
    for (WrittenPaper& paper : papers) {
        const QString name = std::exchange(paper.path, QDir(to).filePath(paper.path));
        std::error_code failure; // a failure leaves the earlier file
        std::filesystem::rename(QDir(from).filePath(name).toStdU16String(),
                                paper.path.toStdU16String(), failure);
        if (failure)
            return notWritable(paper.path);
    }
    return {};
}

} // namespace

Ending reportMonth(const Arguments& arguments, Console& console)
{
    auto choices = batchChoices(arguments);
    if (!choices)
        return misused(choices.error().message);
    const QString form = arguments.value(u"format"_s).value_or(u"pdf"_s);
    const std::optional<PaperFile> kind = paperFileOf(u'.' % form);
    if (!kind)
        return misused(
            QCoreApplication::translate("Command", "--format takes %1.").arg(u"pdf, docx"_s));
    const auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    const QString folder = arguments.operand(2);
    if (!QDir().mkpath(folder))
        return failed(notWritable(folder));
    // Beside the targets, so that moving is renaming and nothing half-done is seen.
    const TemporaryPlace workplace = TemporaryPlace::in(folder);
    if (!QDir().mkdir(workplace.path()))
        return failed(notWritable(folder));

    const Snapshot snapshot = snapshotOf(**portfolio, todayOf(**portfolio).year());
    if (!choices->has("month"))
        choices->set(u"month"_s, periodFrom(snapshot, *choices).last.toString(u"yyyy-MM"_s));
    auto made = makePapers(snapshot, *choices, workplace.path(), *kind);
    if (!made)
        return failed(made.error());
    if (const auto moved = moveAll(made->papers, workplace.path(), folder); !moved)
        return failed(moved.error());
    for (const QString& remark : std::as_const(made->remarks))
        console.note(remark);
    if (arguments.has(u"json"_s)) {
        console.write(toJson(made->papers, made->remarks));
        return done();
    }
    for (const WrittenPaper& paper : std::as_const(made->papers))
        console.note(QCoreApplication::translate("Command", "Written: %1").arg(paper.path));
    return done();
}

} // namespace touyan
