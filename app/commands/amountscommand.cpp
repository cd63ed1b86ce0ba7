#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "domain/field.h"
#include "domain/fieldtext.h"
#include "selection/listamounts.h"
#include "selection/listentries.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// An option and the field of an entry that it states.
struct StatedField
{
    QLatin1StringView option;
    QLatin1StringView key;
};
constexpr std::array StatedFields = {StatedField{"support"_L1, "support_amount"_L1},
                                     StatedField{"planned"_L1, "planned_investment"_L1},
                                     StatedField{"nature"_L1, "category"_L1}};

bool statesAny(const Arguments& arguments)
{
    return std::any_of(StatedFields.begin(), StatedFields.end(),
                       [&](const StatedField& it) { return arguments.has(it.option); });
}

/// What the options make of @p entry.
Result<void> state(ListEntry& entry, const Arguments& arguments, const Records& records)
{
    for (const StatedField& stated : StatedFields) {
        const std::optional<QString> text = arguments.value(stated.option);
        if (!text)
            continue;
        const Field<ListEntry>& field = *findField<ListEntry>(stated.key);
        const auto value = parseFieldText(field, *text, records);
        if (!value)
            return value.error();
        field.assign(entry, *value);
    }
    return {};
}

/// The entries of the projects that are named; all of the list where none is.
Result<QList<ListEntry>> entriesFrom(const Arguments& arguments, const Records& records,
                                     const AnnualList& list)
{
    const QList<ListEntry> all = entriesOf(records, list.id);
    if (arguments.operandCount() == 1)
        return all;
    QList<ListEntry> entries;
    for (int i = 1; i < arguments.operandCount(); ++i) {
        const auto project = projectCalled(arguments.operand(i), records);
        if (!project)
            return project.error();
        const auto at = std::find_if(all.begin(), all.end(), [&](const ListEntry& entry) {
            return entry.project == (*project)->id;
        });
        if (at == all.end())
            return Error{
                ErrorCode::NotFound,
                QCoreApplication::translate("Command", "“%1” has no entry in the list of %2.")
                    .arg((*project)->name, QString::number(list.year)),
                {}};
        entries.append(*at);
    }
    return entries;
}

Result<ChangeSet> changesOf(QList<ListEntry> entries, const Arguments& arguments,
                            const Records& records)
{
    for (ListEntry& entry : entries) {
        if (const auto stated = state(entry, arguments, records); !stated)
            return stated.error();
    }
    return withAmounts(records, entries);
}

QJsonObject entryJson(const ListEntry& entry, const Records& records)
{
    QJsonObject json = projectJson(*records.find(entry.project));
    json.insert(u"status"_s, QLatin1StringView(choice(entry.status).key));
    // In yuan, as everywhere in what programs read.
    const auto yuan = [](Money amount) {
        return static_cast<double>(amount.fen()) / Money::FenPerYuan;
    };
    if (entry.supportAmount)
        json.insert(u"support"_s, yuan(*entry.supportAmount));
    if (entry.plannedInvestment)
        json.insert(u"planned"_s, yuan(*entry.plannedInvestment));
    if (entry.category)
        json.insert(u"nature"_s, QLatin1StringView(choice(*entry.category).key));
    return json;
}

void write(const QList<ListEntry>& entries, const Records& records, const Arguments& arguments,
           Console& console)
{
    QJsonArray rows;
    for (const ListEntry& entry : entries) {
        rows.append(entryJson(entry, records));
        if (arguments.has(u"json"_s))
            continue;
        const Project* project = records.find(entry.project);
        QStringList words;
        for (const StatedField& stated : StatedFields) {
            const Field<ListEntry>& field = *findField<ListEntry>(stated.key);
            //: 1: a field, 2: its value
            words.append(
                QCoreApplication::translate("Command", "%1: %2")
                    .arg(field.translatedTitle(), fieldText(field, field.value(entry), records)));
        }
        console.writeLine(project->code % u' ' % project->name % u" – " % words.join(u" · "));
    }
    if (arguments.has(u"json"_s))
        console.write(QJsonDocument(rows).toJson());
}

Ending runAmounts(const Arguments& arguments, Console& console)
{
    const bool states = statesAny(arguments);
    if (states && arguments.operandCount() == 1)
        return misused(
            QCoreApplication::translate("Command", "Name the projects whose amounts are stated."));
    if (const auto fault = yearFault(arguments))
        return misused(*fault);
    ListTask task;
    if (states)
        task.changes = [&](Portfolio& portfolio, const AnnualList& list) -> Result<ChangeSet> {
            const auto entries = entriesFrom(arguments, portfolio.records(), list);
            return entries ? changesOf(*entries, arguments, portfolio.records()) : entries.error();
        };
    task.write = [&](const AnnualList& list, const Records& records) -> Result<void> {
        const auto entries = entriesFrom(arguments, records, list);
        if (!entries)
            return entries.error();
        write(*entries, records, arguments, console);
        return {};
    };
    return runListTask(arguments, console, task);
}

} // namespace

Command amountsCommand()
{
    return {"amounts",
            "FILE [PROJECT…]",
            QT_TRANSLATE_NOOP("Command", "Shows or states support, plan and nature on a list"),
            {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
             {"support", "AMOUNT",
              QT_TRANSLATE_NOOP("Command", "support in 10,000 yuan; \"\" for not stated")},
             {"planned", "AMOUNT",
              QT_TRANSLATE_NOOP("Command", "investment planned in the year, in 10,000 yuan")},
             {"nature", "WHAT",
              QT_TRANSLATE_NOOP("Command", "nature in the year; \"\" for what the dates say")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
             {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false,
            runAmounts};
}

} // namespace touyan
