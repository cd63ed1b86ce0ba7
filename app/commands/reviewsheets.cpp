#include "commands/reviewsheets.h"

#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/files.h"
#include "commands/listlookup.h"
#include "commands/reviewactions.h"
#include "commands/selectionyear.h"
#include "io/scoresheetimport.h"
#include "io/scoresheets.h"
#include "selection/draw.h"
#include "selection/reviewround.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int FirstPath = 2; ///< operand behind FILE and ACTION

/// The round that the arguments name; having none is an error here.
Result<ReviewRound> wantedRound(const Arguments& arguments, const Portfolio& portfolio,
                                Console& console)
{
    noteSelectionYear(arguments, portfolio, console);
    const auto round = roundFrom(arguments, portfolio);
    if (!round)
        return round.error();
    if (!*round)
        return noRound(arguments, portfolio);
    return **round;
}

void report(const WrittenSheets& written, const Arguments& arguments, Console& console)
{
    if (arguments.has(u"json"_s)) {
        const QJsonObject json{
            {u"files"_s, QJsonArray::fromStringList(written.files)},
            {u"without_projects"_s, QJsonArray::fromStringList(written.withoutProjects)}};
        console.write(QJsonDocument(json).toJson());
        return;
    }
    for (const QString& file : written.files)
        console.writeLine(file);
    for (const QString& expert : written.withoutProjects)
        console.note(QCoreApplication::translate(
                         "Command", "%1 may score none of the projects and gets no workbook.")
                         .arg(expert));
}

Result<WrittenSheets> sheetsOf(const Records& records, const ReviewRound& round,
                               const QString& folder)
{
    return writeScoreSheets(records, round, roundRows(records, round).projectsToScore(), folder);
}

/// What sheetsOf() would write, by writing it where nobody looks.
Result<WrittenSheets> foreseenSheets(const Records& records, const ReviewRound& round,
                                     const QString& folder)
{
    const QTemporaryDir aside;
    if (!aside.isValid())
        return Error{ErrorCode::Io,
                     QCoreApplication::translate(
                         "Command", "No temporary folder could be made. Check the disk's space."),
                     aside.errorString()};
    auto written = sheetsOf(records, round, aside.path());
    if (written) {
        for (QString& file : written->files)
            file = QDir(folder).filePath(QFileInfo(file).fileName());
    }
    return written;
}

QString expertOf(const Records& records, ReviewSeatId id)
{
    const ReviewSeat* seat = records.find(id);
    return seat ? records.nameOf(RecordKind::Expert, seat->expert.value) : QString();
}

QJsonObject toJson(const Issue& issue)
{
    QJsonObject json{{u"file"_s, issue.file}, {u"message"_s, issue.message}};
    if (!issue.sheet.isEmpty())
        json.insert(u"sheet"_s, issue.sheet);
    if (issue.row)
        json.insert(u"row"_s, *issue.row + 1);
    if (issue.column)
        json.insert(u"column"_s, *issue.column + 1);
    if (issue.row && issue.column)
        json.insert(u"cell"_s, issue.cell());
    return json;
}

QByteArray toJson(const ScoreCollection& collection, const Records& records, bool isDryRun)
{
    QJsonArray sheets;
    for (const CollectedSheet& sheet : collection.sheets)
        sheets.append(QJsonObject{{u"file"_s, sheet.file},
                                  {u"seat"_s, QString::number(sheet.seat.value)},
                                  {u"expert"_s, expertOf(records, sheet.seat)},
                                  {u"projects"_s, sheet.projects},
                                  {u"replaced"_s, sheet.isReplacement}});
    QJsonArray issues;
    for (const Issue& issue : collection.issues)
        issues.append(toJson(issue));
    return QJsonDocument(QJsonObject{{u"collected"_s, sheets},
                                     {u"issues"_s, issues},
                                     {u"dry_run"_s, isDryRun}})
        .toJson();
}

void writeLines(const ScoreCollection& collection, const Records& records, Console& console)
{
    for (const CollectedSheet& sheet : collection.sheets)
        console.writeLine(
            QCoreApplication::translate("Command", "%1: %2, %n project(s)", nullptr, sheet.projects)
                .arg(sheet.file, expertOf(records, sheet.seat)));
    for (const Issue& issue : collection.issues)
        console.note(issue.place() % u": " % issue.message);
}

QStringList pathsIn(const Arguments& arguments)
{
    QStringList paths;
    for (int i = FirstPath; i < arguments.operandCount(); ++i)
        paths.append(arguments.operand(i));
    return paths;
}

/// Reads the workbooks and, unless it is a dry run, takes over those that are sound.
Result<ScoreCollection> collect(const Arguments& arguments, Portfolio& portfolio, Console& console)
{
    const auto round = wantedRound(arguments, portfolio, console);
    if (!round)
        return round.error();
    const auto existing =
        arguments.has(u"replace"_s) ? ExistingScores::Replaced : ExistingScores::Kept;
    ScoreCollection collection = collectScoreSheets(portfolio.records(), round->id,
                                                    pathsIn(arguments), existing, portfolio.ids());
    if (!arguments.has(u"dry-run"_s) && !collection.changes.isEmpty()) {
        if (const auto applied = portfolio.apply(collection.changes); !applied)
            return applied.error();
    }
    return collection;
}

} // namespace

Ending reviewSheets(const Arguments& arguments, Console& console)
{
    const QStringList paths = pathsIn(arguments);
    if (paths.size() != 1)
        return misused(QCoreApplication::translate(
            "Command", "The scoring sheets need one folder to be written to: OUTDIR"));
    const auto portfolio = openForChange(arguments, true, console);
    if (!portfolio)
        return failed(portfolio.error());
    const auto round = wantedRound(arguments, **portfolio, console);
    if (!round)
        return failed(round.error());
    const Records& records = (*portfolio)->records();
    const bool isDryRun = arguments.has(u"dry-run"_s);
    const auto written = isDryRun ? foreseenSheets(records, *round, paths.first())
                                  : sheetsOf(records, *round, paths.first());
    if (!written)
        return failed(written.error());
    if (!written->keys.isEmpty() && !isDryRun) {
        if (const auto applied = (*portfolio)->apply(written->keys); !applied)
            return failed(applied.error());
    }
    if (const QString warning = earlyReviewWarning(records, *round); !warning.isEmpty())
        console.note(warning);
    report(*written, arguments, console);
    if (isDryRun)
        console.note(QCoreApplication::translate("Command", "Nothing was changed."));
    return done();
}

Ending reviewCollect(const Arguments& arguments, Console& console)
{
    if (pathsIn(arguments).isEmpty())
        return misused(
            QCoreApplication::translate("Command", "Name the scoring sheets to collect: IN.xlsx…"));
    const bool isDryRun = arguments.has(u"dry-run"_s);
    const auto portfolio = isDryRun ? openForReading(arguments.operand(0), console)
                                    : openForWriting(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    const auto collection = collect(arguments, **portfolio, console);
    if (!collection)
        return failed(collection.error());
    if (arguments.has(u"json"_s))
        console.write(toJson(*collection, (*portfolio)->records(), isDryRun));
    else
        writeLines(*collection, (*portfolio)->records(), console);
    if (collection->issues.empty())
        return done();
    return refused(
        QCoreApplication::translate(
            "Command",
            isDryRun ? QT_TRANSLATE_NOOP("Command", "Sheets that would be taken over: %1 of %2")
                     : QT_TRANSLATE_NOOP("Command", "Sheets taken over: %1 of %2"))
            .arg(QString::number(collection->sheets.size()),
                 QString::number(arguments.operandCount() - FirstPath)));
}

} // namespace touyan
