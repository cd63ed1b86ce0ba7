#include "base/sentences.h"
#include "commands/arguments.h"
#include "commands/batchfolder.h"
#include "commands/console.h"
#include "commands/files.h"
#include "commands/paperarguments.h"
#include "commands/paperwords.h"
#include "commands/progressline.h"
#include "commands/reportactions.h"
#include "portfolio/portfoliosnapshot.h"
#include "printing/paperexport.h"
#include "reports/partsettings.h"
#include "reports/reportperiod.h"
#include "reports/wording.h"

#include <QCoreApplication>
#include <QDir>

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
            return Error{
                ErrorCode::Parse,
                QCoreApplication::translate("Command",
                                            "The papers of a month do not take --%1; they take %2.")
                    .arg(key, u"--month, --period, --format, --archive, --template, --edited"_s),
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

/// How a batch is made.
struct BatchOrder
{
    PaperChoices choices; ///< the month, unless it is the first one and still runs, and the period
    PaperWords words;
    PaperFile kind = PaperFile::Pdf;
    QString period = {}; ///< what its files are called after: 2020-10, 2020-Q3
};

/// The papers of a month by the names of their files, and what is to be known of them.
struct MonthPapers
{
    QList<WrittenPaper> papers;
    QStringList remarks;
};

/// Those that are made anew each month, and the list of the year where there is one.
std::vector<const PaperEntry*> papersOfMonth(const Snapshot& snapshot)
{
    std::vector<const PaperEntry*> papers;
    for (const PaperEntry& paper : allPapers()) {
        const bool isList = qstrcmp(paper.name, "annual-list") == 0 && snapshot.view().list();
        if (paper.isMonthly || isList)
            papers.push_back(&paper);
    }
    return papers;
}

/// NotFound when no paper of the month has a template of that name.
Result<void> checkTemplate(const Snapshot& snapshot, const QString& name)
{
    QStringList names;
    for (const PaperEntry* paper : papersOfMonth(snapshot))
        names += templateNames(snapshot.records(), *paper);
    if (names.contains(name))
        return {};
    names.removeDuplicates();
    const QString message =
        QCoreApplication::translate("Command", "None of the papers of a month has a template “%1”.")
            .arg(name);
    if (names.isEmpty())
        return Error{ErrorCode::NotFound, message, {}};
    const QString others =
        QCoreApplication::translate("Command", "They have these: %1.").arg(joinedNames(names));
    return Error{ErrorCode::NotFound, joinedSentences({message, others}), {}};
}

/// 2020-10, 2020-Q3, 2020-H1, 2020: what sorts as the periods follow each other.
QString nameOf(const ReportPeriod& period)
{
    switch (period.months()) {
    case 3:
        return period.last.toString(u"yyyy-'Q'"_s) % QString::number(period.last.month() / 3);
    case 6:
        return period.last.toString(u"yyyy-'H'"_s) % QString::number(period.last.month() / 6);
    case 12:
        return period.last.toString(u"yyyy"_s);
    default:
        return period.last.toString(u"yyyy-MM"_s);
    }
}

/// The choices for @p paper; the parts of a pack are worded after the template, too.
PaperChoices choicesFor(const PaperEntry& paper, const Snapshot& snapshot, const BatchOrder& order)
{
    PaperChoices choices = order.choices.knownTo(paper.options);
    const std::optional<QString>& name = order.words.templateName;
    if (!name || !paper.option(u"with"_s))
        return choices;
    QStringList settings;
    for (const PaperEntry& part : allPapers()) {
        if (part.isPart && findTemplate(snapshot.records(), part, *name))
            settings += toTexts(part, {.templateName = *name});
    }
    choices.set(u"with"_s, settings);
    return choices;
}

/// @p title without what file systems refuse.
QString plainFileName(QString title)
{
    for (QChar& c : title) {
        if (u"/\\:*?\"<>|"_s.contains(c) || c < u' ')
            c = u'_';
    }
    return title;
}

/// 2020-10_03_调度通报: by period and in the order of the papers.
QString fileNameOf(const BatchOrder& order, int number, const Document& document)
{
    QString name = document.subject;
    name.remove(document.period);
    if (name.isEmpty())
        name = document.title;
    return u"%1_%2_%3.%4"_s.arg(order.period, QString::number(number).rightJustified(2, u'0'),
                                plainFileName(name), paperSuffix(order.kind));
}

/// Makes every paper of the month in @p folder, or the first failure.
Result<MonthPapers> makePapers(const Portfolio& portfolio, const Snapshot& snapshot,
                               const BatchOrder& order, const QString& folder)
{
    MonthPapers made;
    for (const PaperEntry* paper : papersOfMonth(snapshot)) {
        const PaperChoices choices = choicesFor(*paper, snapshot, order);
        PaperWords words = order.words;
        if (words.templateName && !findTemplate(snapshot.records(), *paper, *words.templateName))
            words.templateName.reset();
        const auto document = composeInWords(*paper, portfolio, snapshot, choices, words);
        if (!document)
            return document.error();
        const QString name = fileNameOf(order, static_cast<int>(made.papers.size()) + 1, *document);
        Progress progress;
        const ProgressLine line(progress, name);
        const auto written =
            exportPaper(*document, order.kind, QDir(folder).filePath(name), progress);
        if (!written)
            return written.error();
        made.papers.append({QString::fromLatin1(paper->name), name, *written});
        made.remarks += document->remarks;
    }
    made.remarks.removeDuplicates();
    return made;
}

/// Makes the papers beside their places, so that moving is renaming and nothing half-done is seen.
Result<MonthPapers> writePapers(const Portfolio& portfolio, const Snapshot& snapshot,
                                const BatchOrder& order, const QString& folder)
{
    auto place = BatchFolder::in(folder);
    if (!place)
        return place.error();
    auto made = makePapers(portfolio, snapshot, order, place->workplace());
    if (!made)
        return made;
    QStringList names;
    for (WrittenPaper& paper : made->papers) {
        names.append(paper.path);
        paper.path = QDir(folder).filePath(paper.path);
    }
    if (const auto finished = place->finish(names); !finished)
        return finished.error();
    return made;
}

/// What the arguments ask for, but for the month, which may be the last one.
Result<BatchOrder> orderFrom(const Arguments& arguments)
{
    const auto choices = batchChoices(arguments);
    if (!choices)
        return choices.error();
    const QString form = arguments.value(u"format"_s).value_or(u"pdf"_s);
    const std::optional<PaperFile> kind = paperFileOf(u'.' % form);
    if (!kind)
        return Error{
            ErrorCode::Parse,
            QCoreApplication::translate("Command", "--format takes %1.").arg(u"pdf, docx"_s),
            {}};
    const bool isArchive = kind == PaperFile::Pdf && arguments.has(u"archive"_s);
    return BatchOrder{*choices, paperWordsFrom(arguments),
                      isArchive ? PaperFile::PdfArchive : *kind};
}

} // namespace

Ending reportMonth(const Arguments& arguments, Console& console)
{
    auto order = orderFrom(arguments);
    if (!order)
        return misused(order.error().message);
    const auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    const Snapshot snapshot = snapshotOf(**portfolio, todayOf(**portfolio).year());
    const ReportPeriod period = periodFrom(snapshot, order->choices);
    // The papers that know no quarters are of its last month.
    // What nobody asked for is not refused: each paper then says that there is nothing yet.
    const bool isEmpty = !hasRecordsOf(snapshot.records(), period.last.year());
    const bool isStated = order->choices.has("month");
    if (period.months() > 1 || !(isStated || isEmpty))
        stateMonth(order->choices, period);
    order->period = nameOf(period);
    const Snapshot state = snapshot.inYear(period.last.year());
    if (const auto& name = order->words.templateName) {
        if (const auto found = checkTemplate(state, *name); !found)
            return failed(found.error());
    }
    const auto made = writePapers(**portfolio, state, *order, arguments.operand(2));
    if (!made)
        return failed(made.error());
    for (const QString& remark : made->remarks)
        console.note(remark);
    if (arguments.has(u"json"_s)) {
        console.write(toJson(made->papers, made->remarks));
        return done();
    }
    for (const WrittenPaper& paper : made->papers)
        console.note(QCoreApplication::translate("Command", "Written: %1").arg(paper.path));
    return done();
}

} // namespace touyan
