#include "base/temporaryplace.h"
#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/files.h"
#include "commands/paperarguments.h"
#include "commands/progressline.h"
#include "commands/reportactions.h"
#include "portfolio/portfoliosnapshot.h"
#include "printing/paperexport.h"
#include "reports/partsettings.h"
#include "reports/reportperiod.h"
#include "reports/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
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
                             .arg(key, u"--month, --period, --format, --archive, --template"_s),
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
    std::optional<QString> templateName;
    PaperFile kind = PaperFile::Pdf;
    QString month = {}; ///< 2020-10
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
    const std::vector<const PaperEntry*> papers = papersOfMonth(snapshot);
    if (std::any_of(papers.cbegin(), papers.cend(), [&](const PaperEntry* paper) {
            return findTemplate(snapshot.records(), *paper, name);
        }))
        return {};
    return Error{
        ErrorCode::NotFound,
        QCoreApplication::translate("Command", "None of the papers of a month has a template “%1”.")
            .arg(name),
        {}};
}

/// The choices for @p paper; the parts of a pack are worded after the template, too.
PaperChoices choicesFor(const PaperEntry& paper, const Snapshot& snapshot, const BatchOrder& order)
{
    PaperChoices choices = order.choices.knownTo(paper.options);
    if (!order.templateName || !paper.option(u"with"_s))
        return choices;
    QStringList settings;
    for (const PaperEntry& part : allPapers()) {
        if (part.isPart && findTemplate(snapshot.records(), part, *order.templateName))
            settings += toTexts(part, {.templateName = *order.templateName});
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

/// 2020-10_03_调度通报: by month and in the order of the papers.
QString fileNameOf(const BatchOrder& order, int number, const Document& document)
{
    QString name = document.subject;
    name.remove(document.period);
    if (name.isEmpty())
        name = document.title;
    return u"%1_%2_%3.%4"_s.arg(order.month, QString::number(number).rightJustified(2, u'0'),
                                plainFileName(name), paperSuffix(order.kind));
}

/// Makes every paper of the month in @p folder, or the first failure.
Result<MonthPapers> makePapers(const Snapshot& snapshot, const BatchOrder& order,
                               const QString& folder)
{
    MonthPapers made;
    for (const PaperEntry* paper : papersOfMonth(snapshot)) {
        const PaperChoices choices = choicesFor(*paper, snapshot, order);
        const bool hasTemplate =
            order.templateName && findTemplate(snapshot.records(), *paper, *order.templateName);
        const auto document = hasTemplate
            ? composeAfterTemplate(*paper, snapshot, choices, *order.templateName)
            : composePaper(*paper, snapshot, choices);
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

/// Makes folders, and takes those that it made away again unless they are kept.
class NewFolder
{
public:
    explicit NewFolder(const QString& path)
    {
        for (QDir folder(QDir::cleanPath(QDir(path).absolutePath())); !folder.exists();
             folder.setPath(QFileInfo(folder.path()).path()))
            m_made.append(folder.path());
        m_isThere = QDir().mkpath(path);
    }
    ~NewFolder()
    {
        for (const QString& folder : std::as_const(m_made))
            QDir().rmdir(folder); // not where something is in it
    }
    Q_DISABLE_COPY_MOVE(NewFolder)

    bool isThere() const { return m_isThere; }
    void keep() { m_made.clear(); }

private:
    QStringList m_made; ///< the innermost first
    bool m_isThere = false;
};

/// Makes the papers beside their places, so that moving is renaming and nothing half-done is seen.
Result<MonthPapers> writePapers(const Snapshot& snapshot, const BatchOrder& order,
                                const QString& folder)
{
    NewFolder place(folder);
    if (!place.isThere())
        return notWritable(folder);
    const TemporaryPlace workplace = TemporaryPlace::in(folder);
    if (!QDir().mkdir(workplace.path()))
        return notWritable(folder);
    auto made = makePapers(snapshot, order, workplace.path());
    if (!made)
        return made;
    if (const auto moved = moveAll(made->papers, workplace.path(), folder); !moved)
        return moved.error();
    place.keep();
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
    return BatchOrder{*choices, arguments.value(u"template"_s),
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
    if (!order->choices.has("month"))
        stateMonth(order->choices, period);
    order->month = order->choices.has("month") ? order->choices.text("month")
                                               : period.last.toString(u"yyyy-MM"_s);
    const Snapshot state = snapshot.inYear(period.last.year());
    if (order->templateName) {
        if (const auto found = checkTemplate(state, *order->templateName); !found)
            return failed(found.error());
    }
    const auto made = writePapers(state, *order, arguments.operand(2));
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
