#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "domain/field.h"
#include "domain/fieldtext.h"
#include "selection/newmeeting.h"
#include "selection/revision.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool revises(const Arguments& arguments)
{
    return arguments.operandCount() > 1;
}

std::optional<QString> wordsFault(const Arguments& arguments)
{
    if (revises(arguments) != arguments.has(u"kind"_s))
        return revises(arguments)
            ? QCoreApplication::translate("Command",
                                          "Say what the revision does: --kind with one of %1.")
                  .arg(keysText(choices<RevisionKind>()))
            : QCoreApplication::translate("Command",
                                          "Name the project that the revision concerns.");
    if (const auto fault = meetingFault(arguments))
        return fault;
    if (const auto fault = valueFault(arguments, u"kind"_s, choices<RevisionKind>()))
        return fault;
    if (const auto fault = valueFault(arguments, u"category"_s, choices<AnnualCategory>()))
        return fault;
    return yearFault(arguments);
}

/// The amount of --@p option, in 10,000 yuan as everywhere where people type.
Result<std::optional<Money>> amountFrom(const Arguments& arguments, const QString& option,
                                        const char* key, const Records& records)
{
    const std::optional<QString> text = arguments.value(option);
    if (!text)
        return std::optional<Money>();
    const auto value =
        parseFieldText(*findField<ListEntry>(QLatin1StringView(key)), *text, records);
    if (!value)
        return value.error();
    const auto* fen = std::get_if<qint64>(&*value);
    return fen ? std::optional(Money::fromFen(*fen)) : std::nullopt;
}

/// What an addition or amendment states of the entry.
Result<void> readStatements(RevisionRequest& request, const Arguments& arguments,
                            const Records& records)
{
    const auto category = choiceFrom(arguments, u"category"_s, choices<AnnualCategory>(), 0);
    if (!category)
        return category.error();
    if (arguments.has(u"category"_s))
        request.category = static_cast<AnnualCategory>(*category);
    const auto planned = amountFrom(arguments, u"planned"_s, "planned_investment", records);
    const auto support = amountFrom(arguments, u"support"_s, "support_amount", records);
    if (!planned || !support)
        return planned ? support.error() : planned.error();
    request.plannedInvestment = *planned;
    request.supportAmount = *support;
    request.isDeferred = arguments.has(u"defer"_s);
    return {};
}

Result<RevisionRequest> requestFrom(const Arguments& arguments, const Portfolio& portfolio)
{
    const Records& records = portfolio.records();
    const auto kind = choiceFrom(arguments, u"kind"_s, choices<RevisionKind>(), 0);
    const auto project = projectCalled(arguments.operand(1), records);
    const auto meeting = meetingFrom(arguments, records);
    const auto day = dateFrom(arguments, u"date"_s, todayOf(portfolio));
    if (!kind || !project)
        return kind ? project.error() : kind.error();
    if (!meeting || !day)
        return meeting ? day.error() : meeting.error();
    RevisionRequest request;
    request.kind = static_cast<RevisionKind>(*kind);
    request.project = (*project)->id;
    request.meeting = *meeting;
    request.madeOn = *day;
    request.today = todayOf(portfolio);
    request.reason = arguments.value(u"reason"_s).value_or(QString()).trimmed();
    request.notes = arguments.value(u"notes"_s).value_or(QString());
    if (const auto read = readStatements(request, arguments, records); !read)
        return read.error();
    return request;
}

/// The revision, with the meeting of --new-meeting if it is given.
Result<ChangeSet> changesOf(const Arguments& arguments, Portfolio& portfolio,
                            const AnnualList& list)
{
    const Records& records = portfolio.records();
    const auto request = requestFrom(arguments, portfolio);
    const auto heldOn = dateFrom(arguments, u"held"_s, todayOf(portfolio));
    if (!request || !heldOn)
        return request ? heldOn.error() : request.error();
    const std::optional<QString> name = arguments.value(u"new-meeting"_s);
    return name ? revisionBy(newMeeting(records, *name, *heldOn, portfolio.ids()), records, list,
                             *request, portfolio.ids())
                : revisionOf(records, list, *request, portfolio.ids());
}

QJsonObject revisionJson(const ListRevision& revision, const Records& records)
{
    QJsonObject json = projectJson(*records.find(revision.project));
    json.insert(u"number"_s, revision.number);
    json.insert(u"kind"_s, QLatin1StringView(choice(revision.kind).key));
    json.insert(u"date"_s, revision.madeOn.toString(Qt::ISODate));
    json.insert(u"meeting"_s, records.nameOf(RecordKind::Meeting, revision.meeting.value));
    json.insert(u"reason"_s, revision.reason);
    json.insert(u"changes"_s, revisionText(revision, records));
    return json;
}

void write(const AnnualList& list, const Records& records, const Arguments& arguments,
           Console& console)
{
    const std::vector<ListRevision> revisions = revisionsOf(records, list.id);
    if (arguments.has(u"json"_s)) {
        QJsonArray rows;
        for (const ListRevision& revision : revisions)
            rows.append(revisionJson(revision, records));
        console.write(
            QJsonDocument(
                QJsonObject{{u"year"_s, list.year},
                            {u"state"_s, QLatin1StringView(choice(list.state).key)},
                            {u"in_force"_s, static_cast<int>(rowsInForce(records, list).size())},
                            {u"revisions"_s, rows}})
                .toJson());
        return;
    }
    for (const ListRevision& revision : revisions) {
        const Project* project = records.find(revision.project);
        console.writeLine(QString::number(revision.number) % u' '
                          % revision.madeOn.toString(Qt::ISODate) % u' '
                          % choice(revision.kind).translatedTitle() % u' ' % project->code % u' '
                          % project->name % u" – " % revision.reason);
        const QStringList lines = revisionText(revision, records).split(u'\n', Qt::SkipEmptyParts);
        for (const QString& line : lines) {
            if (line != project->name)
                console.writeLine(u"    "_s % line);
        }
    }
}

Ending runRevise(const Arguments& arguments, Console& console)
{
    if (const auto fault = wordsFault(arguments))
        return misused(*fault);
    QStringList warnings;
    ListTask task;
    task.find = listOfTheYear;
    if (revises(arguments))
        task.changes = [&](Portfolio& portfolio, const AnnualList& list) -> Result<ChangeSet> {
            auto changes = changesOf(arguments, portfolio, list);
            if (changes)
                warnings = revisionWarnings(portfolio.records(), list, *changes);
            return changes;
        };
    task.write = [&](const AnnualList& list, const Records& records) -> Result<void> {
        for (const QString& warning : std::as_const(warnings))
            console.note(warning);
        write(list, records, arguments, console);
        return {};
    };
    return runListTask(arguments, console, task);
}

} // namespace

Command reviseCommand()
{
    return {
        "revise",
        "FILE [PROJECT]",
        QT_TRANSLATE_NOOP("Command", "Makes a numbered revision of an issued list, or shows them"),
        {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
         {"kind", "KIND", QT_TRANSLATE_NOOP("Command", "addition, removal or amendment")},
         {"meeting", "CODE", QT_TRANSLATE_NOOP("Command", "code of the deciding meeting")},
         {"new-meeting", "NAME", QT_TRANSLATE_NOOP("Command", "a meeting that is recorded along")},
         {"held", "DATE", QT_TRANSLATE_NOOP("Command", "its day; today")},
         {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "reason of the revision")},
         {"date", "DATE", QT_TRANSLATE_NOOP("Command", "day of the revision; today")},
         {"category", "WHAT",
          QT_TRANSLATE_NOOP("Command", "nature in the year, as new-start; as it is")},
         {"planned", "AMOUNT",
          QT_TRANSLATE_NOOP("Command", "planned investment in 10,000 yuan; as it is")},
         {"support", "AMOUNT", QT_TRANSLATE_NOOP("Command", "support in 10,000 yuan; as it is")},
         {"defer", nullptr,
          QT_TRANSLATE_NOOP("Command", "amendment: the project is put off for the year")},
         {"notes", "TEXT", QT_TRANSLATE_NOOP("Command", "notes on the revision")},
         {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
         {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
        false,
        runRevise};
}

} // namespace touyan
