#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "commands/screenquestions.h"
#include "selection/listcontents.h"
#include "selection/screeningchanges.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QJsonObject toJson(const ScreeningCheck& check)
{
    QJsonArray reasons;
    QJsonArray supplements;
    for (const ScreeningRemark& remark : check.remarks) {
        reasons.append(reasonText(remark));
        if (const QString supplement = supplementText(remark); !supplement.isEmpty())
            supplements.append(supplement);
    }
    return {{u"check"_s, titleOf(check.rule)},
            {u"verdict"_s, QLatin1StringView(choice(check.verdict()).key)},
            {u"reasons"_s, reasons},
            {u"to_hand_in"_s, supplements}};
}

QJsonObject toJson(const EntryScreening& screening, const Records& records)
{
    const Project* project = records.find(screening.project);
    const ListEntry* entry = records.find(screening.entry);
    QJsonArray checks;
    for (const ScreeningCheck& check : screening.checks)
        checks.append(toJson(check));
    return {{u"code"_s, project->code},
            {u"name"_s, project->name},
            {u"undertaker"_s, project->undertaker},
            {u"suggested"_s, QLatin1StringView(choice(screening.suggested()).key)},
            {u"verdict"_s, QLatin1StringView(choice(entry->screening).key)},
            {u"reason"_s, entry->screeningReason},
            {u"checks"_s, checks}};
}

QByteArray toJson(const std::vector<EntryScreening>& screened, const Records& records)
{
    QJsonArray entries;
    for (const EntryScreening& screening : screened)
        entries.append(toJson(screening, records));
    return QJsonDocument(entries).toJson();
}

QString verdictKeys()
{
    QStringList keys;
    for (const Choice& verdict : choices<ScreeningVerdict>())
        keys.append(QLatin1StringView(verdict.key));
    return keys.join(u", "_s);
}

void writeText(const std::vector<EntryScreening>& screened, const Records& records,
               const Arguments& arguments, Console& console)
{
    for (const EntryScreening& screening : screened) {
        const Project* project = records.find(screening.project);
        const ListEntry* entry = records.find(screening.entry);
        const QString suggested = choice(screening.suggested()).translatedTitle();
        const QString set = choice(entry->screening).translatedTitle();
        const QString verdicts =
            (arguments.has(u"dry-run"_s)
                 //: 1: suggested verdict, 2: verdict that would be set
                 ? QCoreApplication::translate("Command", "suggested: %1, would be set: %2")
                 //: 1: suggested verdict, 2: verdict that was set
                 : QCoreApplication::translate("Command", "suggested: %1, set: %2"))
                .arg(suggested, set);
        console.writeLine(project->code % u' ' % project->name % u" – " % verdicts);
        for (const ScreeningCheck& check : screening.checks) {
            for (const ScreeningRemark& remark : check.remarks)
                console.writeLine(u"    "_s % titleOf(check.rule) % u": " % reasonText(remark));
        }
    }
}

/// What is wrong with --verdict, --project and --reason together, in words.
std::optional<QString> verdictFault(const Arguments& arguments)
{
    const std::optional<QString> verdict = arguments.value(u"verdict"_s);
    if (verdict && indexOfKey(choices<ScreeningVerdict>(), *verdict) < 0)
        return QCoreApplication::translate("Command", "There is no verdict “%1”; there are: %2.")
            .arg(*verdict, verdictKeys());
    if (verdict && arguments.values(u"project"_s).isEmpty())
        return QCoreApplication::translate("Command", "--verdict needs --project CODE.");
    if (!verdict && (arguments.has(u"project"_s) || arguments.has(u"reason"_s)))
        return QCoreApplication::translate("Command",
                                           "--project and --reason belong to a --verdict.");
    if (verdict && arguments.has(u"apply"_s))
        return QCoreApplication::translate("Command", "Either --apply or --verdict.");
    return {};
}

/// The screened entries of the projects with @p codes.
Result<QList<ListEntryId>> entriesWith(const QStringList& codes,
                                       const std::vector<EntryScreening>& screened,
                                       const Records& records)
{
    QList<ListEntryId> entries;
    for (const QString& code : codes) {
        const auto at =
            std::find_if(screened.cbegin(), screened.cend(), [&](const EntryScreening& screening) {
                return records.find(screening.project)->code == code;
            });
        if (at == screened.cend())
            return Error{
                ErrorCode::NotFound,
                QCoreApplication::translate("Command", "No project “%1” is screened for this list.")
                    .arg(code),
                {}};
        if (!entries.contains(at->entry))
            entries.append(at->entry);
    }
    return entries;
}

/// The change that the options ask for: the suggestions, or one verdict.
Result<ChangeSet> changesFor(const Arguments& arguments, const Records& records,
                             const std::vector<EntryScreening>& screened)
{
    const std::optional<QString> verdict = arguments.value(u"verdict"_s);
    if (!verdict)
        return acceptSuggestions(records, screened);
    const auto entries = entriesWith(arguments.values(u"project"_s), screened, records);
    if (!entries)
        return entries.error();
    return setScreening(
        records, *entries,
        static_cast<ScreeningVerdict>(indexOfKey(choices<ScreeningVerdict>(), *verdict)),
        arguments.value(u"reason"_s).value_or(QString()));
}

/// The verdicts that the options ask for.
Result<ChangeSet> verdictChanges(const Arguments& arguments, const Records& records,
                                 const AnnualList& list)
{
    if (const QString why = screeningRefusal(list); !why.isEmpty())
        return Error{ErrorCode::Validation, why, {}};
    const auto screened = screenedEntries(records, list.year);
    return screened ? changesFor(arguments, records, *screened) : screened.error();
}

/// Which options belong to which action.
const QList<ActionOptions>& actionOptions()
{
    static const QList<ActionOptions> actions = {
        {{}, {u"apply"_s, u"verdict"_s, u"project"_s, u"reason"_s}},
        {u"questions"_s, {u"add"_s, u"supplement"_s, u"remove"_s}},
        {u"answer"_s, {u"question"_s, u"answer"_s, u"project"_s, u"reason"_s}}};
    return actions;
}

Ending runScreen(const Arguments& arguments, Console& console)
{
    if (const auto fault = yearFault(arguments))
        return misused(*fault);
    const QString action = arguments.operand(1);
    if (std::none_of(actionOptions().begin(), actionOptions().end(),
                     [&](const ActionOptions& known) { return known.action == action; }))
        return misused(QCoreApplication::translate("Command",
                                                   "The screening does not know “%1”; it knows "
                                                   "questions and answer.")
                           .arg(action));
    if (const auto fault = strayOptionFault(arguments, u"screen"_s, actionOptions()))
        return misused(*fault);
    if (action == u"questions")
        return screenQuestions(arguments, console);
    if (action == u"answer")
        return screenAnswer(arguments, console);
    if (const auto fault = verdictFault(arguments))
        return misused(*fault);
    std::optional<int> verdicts;
    ListTask task;
    if (arguments.has(u"apply"_s) || arguments.has(u"verdict"_s))
        task.changes = [&](Portfolio& portfolio, const AnnualList& list) {
            auto changes = verdictChanges(arguments, portfolio.records(), list);
            if (changes)
                verdicts = static_cast<int>(changes->size());
            return changes;
        };
    task.write = [&](const AnnualList& list, const Records& records) -> Result<void> {
        if (verdicts)
            console.note(
                (arguments.has(u"dry-run"_s)
                     ? QCoreApplication::translate("Command", "Verdicts that would be set: %1")
                     : QCoreApplication::translate("Command", "Verdicts set: %1"))
                    .arg(*verdicts));
        const auto screened = screenedEntries(records, list.year);
        if (!screened)
            return screened.error();
        if (arguments.has(u"json"_s))
            console.write(toJson(*screened, records));
        else
            writeText(*screened, records, arguments, console);
        return {};
    };
    return runListTask(arguments, console, task);
}

} // namespace

Command screenCommand()
{
    return {
        "screen",
        "FILE [questions|answer]",
        QT_TRANSLATE_NOOP("Command", "Screens the candidates of a year's list"),
        {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
         {"apply", nullptr,
          QT_TRANSLATE_NOOP("Command", "gives open entries the suggested verdict")},
         {"verdict", "passed|supplement|failed|open",
          QT_TRANSLATE_NOOP("Command", "gives the projects of --project this verdict")},
         {"project", "CODE", QT_TRANSLATE_NOOP("Command", "project to judge; may be repeated"),
          true},
         {"reason", "TEXT",
          QT_TRANSLATE_NOOP("Command",
                            "reason of the verdict; passing against the checks, or with questions "
                            "unanswered, needs one, as does failing without a finding")},
         {"add", "QUESTION",
          QT_TRANSLATE_NOOP("Command", "questions: one more of the office's own; “yes” passes")},
         {"supplement", "TEXT",
          QT_TRANSLATE_NOOP("Command", "questions: what is to be handed in when it is “no”")},
         {"remove", "N", QT_TRANSLATE_NOOP("Command", "questions: takes it and its answers out")},
         {"question", "N", QT_TRANSLATE_NOOP("Command", "answer: number of the question")},
         {"answer", "yes|no|none",
          QT_TRANSLATE_NOOP("Command",
                            "answer: for the projects of --project; --reason is the "
                            "remark")},
         {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
         {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
        false,
        runScreen};
}

} // namespace touyan
