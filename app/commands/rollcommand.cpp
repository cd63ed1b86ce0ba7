#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/files.h"
#include "commands/listlookup.h"
#include "domain/fieldtext.h"
#include "domain/liststatus.h"
#include "selection/carryover.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QByteArray toJson(const CarryOver& carryOver, const Records& records, bool isApplied)
{
    QJsonArray proposals;
    for (const CarryProposal& proposal : carryOver.proposals) {
        const Project* project = records.find(proposal.project);
        QJsonObject row{
            {u"project"_s, QString::number(proposal.project.value)},
            {u"code"_s, project->code},
            {u"name"_s, project->name},
            {u"action"_s, carryActionKey(proposal.action)},
            {u"reason"_s, proposal.reason},
            {u"was_listed"_s, proposal.wasListed},
            {u"settled"_s, proposal.isSettled},
        };
        // In yuan, as everywhere in what programs read.
        if (proposal.remaining)
            row.insert(u"remaining"_s,
                       static_cast<double>(proposal.remaining->fen()) / Money::FenPerYuan);
        if (proposal.planned)
            row.insert(u"planned"_s,
                       static_cast<double>(proposal.planned->fen()) / Money::FenPerYuan);
        proposals.append(row);
    }
    const QJsonObject json{
        {u"from"_s, carryOver.fromYear},
        {u"to"_s, carryOver.toYear()},
        {u"applied"_s, isApplied},
        {u"proposals"_s, proposals},
    };
    return QJsonDocument(json).toJson();
}

void writeText(const CarryOver& carryOver, const Records& records, Console& console)
{
    constexpr int ActionWidth = 14;
    for (const CarryProposal& proposal : carryOver.proposals) {
        const QString action = carryActionTitle(proposal.action);
        const QString name = records.nameOf(RecordKind::Project, proposal.project.value);
        console.writeLine(action % QString(std::max(ActionWidth - terminalWidth(action), 1), u' ')
                          % name % u"  "_s % proposal.reason);
    }
}

void noteCounts(const CarryOver& carryOver, Console& console)
{
    for (int i = 0; i < CarryActionCount; ++i) {
        const auto action = static_cast<CarryAction>(i);
        const auto count = std::count_if(
            carryOver.proposals.cbegin(), carryOver.proposals.cend(),
            [action](const CarryProposal& proposal) { return proposal.action == action; });
        if (count > 0)
            console.note(QCoreApplication::translate("Command", "%1: %2")
                             .arg(carryActionTitle(action), QString::number(count)));
    }
}

/// The action that @p key names.
Result<CarryAction> actionNamed(const QString& key)
{
    QStringList keys;
    for (int i = 0; i < CarryActionCount; ++i) {
        const auto action = static_cast<CarryAction>(i);
        if (key == carryActionKey(action))
            return action;
        keys.append(carryActionKey(action));
    }
    return Error{ErrorCode::Parse,
                 //: 1: option, 2: what was given, 3: what is known
                 QCoreApplication::translate("Command", "--%1 does not know “%2”; it knows %3.")
                     .arg(u"set"_s, key, keys.join(u", "_s)),
                 {}};
}

/// Puts @p action in place of what is proposed for @p project.
Result<void> choose(CarryOver& carryOver, ProjectId project, CarryAction action,
                    const QString& reason, const Records& records)
{
    const QString name = records.nameOf(RecordKind::Project, project.value);
    const auto at = std::find_if(
        carryOver.proposals.begin(), carryOver.proposals.end(),
        [project](const CarryProposal& proposal) { return proposal.project == project; });
    if (at == carryOver.proposals.end())
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Command", "Nothing is proposed for “%1”.").arg(name),
            {}};
    const auto possible = possibleActions(*at);
    if (at->isSettled || std::find(possible.begin(), possible.end(), action) == possible.end()) {
        QStringList titles;
        for (const CarryAction other : possible)
            titles.append(carryActionKey(other));
        return Error{
            ErrorCode::Validation,
            at->isSettled
                ? QCoreApplication::translate(
                      "Command", "“%1” stands in the next list already: move it there.")
                      .arg(name)
                //: 1: project, 2: the words that can be given
                : QCoreApplication::translate("Command", "“%1” can only become one of: %2.")
                      .arg(name, titles.join(u", "_s)),
            {}};
    }
    at->action = action;
    at->reason = reason;
    at->isByHand = true;
    return {};
}

/// Changes the proposals by what --set says, for the reason of --reason.
Result<void> chooseFrom(CarryOver& carryOver, const Arguments& arguments, const Records& records)
{
    const QString reason = arguments.value(u"reason"_s).value_or(QString()).trimmed();
    for (const QString& text : arguments.values(u"set"_s)) {
        const auto given = assignmentFrom(text, records);
        if (!given)
            return given.error();
        const auto action = actionNamed(given->value);
        if (!action)
            return action.error();
        if (auto chosen = choose(carryOver, given->project, *action, reason, records); !chosen)
            return chosen;
    }
    return {};
}

/// The year of --from, or else that of the latest list issued.
Result<int> yearToCarry(const Arguments& arguments, const Records& records, Console& console)
{
    if (const auto from = arguments.value(u"from"_s))
        return from->toInt();
    std::optional<int> latest;
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (!isOpenForPlacing(list.state))
            latest = std::max(list.year, latest.value_or(list.year));
    }
    if (!latest)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate(
                         "Command", "No list is issued yet: say from which year, --from YEAR"),
                     {}};
    console.note(QCoreApplication::translate(
                     "Command", "Taken: %1, the latest list issued. --from takes another.")
                     .arg(*latest));
    return *latest;
}

/// What became of the list.
QString endingText(const CarryOver& carryOver, const ChangeSet& changes, bool isDry)
{
    const QString year = QString::number(carryOver.toYear());
    if (changes.isEmpty())
        return QCoreApplication::translate(
                   "Command", "Nothing to do: the list of %1 has all that is proposed.")
            .arg(year);
    if (isDry)
        return QCoreApplication::translate("Command", "Nothing was changed.");
    return carryOver.to.isValid()
        ? QCoreApplication::translate("Command", "The list of %1 was brought up to date.").arg(year)
        : QCoreApplication::translate("Command", "The list of %1 was begun.").arg(year);
}

Ending runRoll(const Arguments& arguments, Console& console)
{
    if (const auto fault = yearFault(arguments, u"from"_s))
        return misused(*fault);
    if (arguments.has(u"set"_s)
        && arguments.value(u"reason"_s).value_or(QString()).trimmed().isEmpty())
        return misused(QCoreApplication::translate(
            "Command", "Say why the proposals are changed: --reason TEXT"));
    const bool isDry = arguments.has(u"dry-run"_s);
    const auto portfolio = isDry ? openForReading(arguments.operand(0), console)
                                 : openForWriting(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    const Records before = (*portfolio)->records();
    const auto from = yearToCarry(arguments, before, console);
    if (!from)
        return failed(from.error());
    auto carryOver = proposedCarryOver(before, *from, todayOf(**portfolio));
    if (!carryOver)
        return failed(carryOver.error());
    if (const auto chosen = chooseFrom(*carryOver, arguments, before); !chosen)
        return failed(chosen.error());
    const ChangeSet changes = carryOverChanges(before, *carryOver, (*portfolio)->ids());
    if (!isDry) {
        if (const auto applied = (*portfolio)->apply(changes); !applied)
            return failed(applied.error());
    }
    const bool isApplied = !isDry && !changes.isEmpty();
    if (arguments.has(u"json"_s)) {
        console.write(toJson(*carryOver, before, isApplied));
    } else {
        writeText(*carryOver, before, console);
        noteCounts(*carryOver, console);
    }
    if (const QString outside = outsideNote(before, *carryOver); !outside.isEmpty())
        console.note(outside);
    console.note(endingText(*carryOver, changes, isDry));
    return done();
}

} // namespace

Command rollCommand()
{
    return {"roll",
            "FILE",
            QT_TRANSLATE_NOOP("Command", "Proposes the next year's list from the last one"),
            {{"from", "YEAR",
              QT_TRANSLATE_NOOP("Command",
                                "year of the list to carry over from; the latest one issued")},
             {"set", "CODE=ACTION",
              QT_TRANSLATE_NOOP("Command",
                                "another action for one project: carry-on, complete, "
                                "take-off, candidate or leave-out"),
              true},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "why the proposals are changed")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "shows the proposals only")},
             {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false,
            runRoll};
}

} // namespace touyan
