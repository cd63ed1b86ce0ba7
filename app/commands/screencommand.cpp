#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/files.h"
#include "selection/listcontents.h"
#include "selection/liststates.h"
#include "selection/screeningchanges.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

void writeText(const std::vector<EntryScreening>& screened, const Records& records,
               Console& console)
{
    for (const EntryScreening& screening : screened) {
        const Project* project = records.find(screening.project);
        const ListEntry* entry = records.find(screening.entry);
        const QString suggested = choice(screening.suggested()).translatedTitle();
        const QString set = choice(entry->screening).translatedTitle();
        //: 1: suggested verdict, 2: verdict that was set
        const QString verdicts
            = QCoreApplication::translate("Command", "suggested: %1, set: %2").arg(suggested, set);
        console.writeLine(project->code % u' ' % project->name % u" – " % verdicts);
        for (const ScreeningCheck& check : screening.checks) {
            for (const ScreeningRemark& remark : check.remarks)
                console.writeLine(u"    "_s % titleOf(check.rule) % u": " % reasonText(remark));
        }
    }
}

Result<void> accept(Portfolio& portfolio, int year, Console& console)
{
    const AnnualList* list = findList(portfolio.records(), year);
    if (list && !isOpenForPlacing(list->state))
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate(
                         "Command", "The list of %1 is issued: its screening is over.")
                         .arg(year),
                     {}};
    const auto screened = screenedEntries(portfolio.records(), year);
    if (!screened)
        return screened.error();
    const ChangeSet changes = acceptSuggestions(portfolio.records(), *screened);
    if (!changes.isEmpty()) {
        if (auto applied = portfolio.apply(changes); !applied)
            return applied;
    }
    console.note(QCoreApplication::translate("Command", "Verdicts set: %1").arg(changes.size()));
    return {};
}

Ending run(const Arguments& arguments, Console& console)
{
    if (const auto fault = yearFault(arguments))
        return misused(*fault);
    const bool applies = arguments.has(u"apply"_s);
    const auto portfolio = applies ? openForWriting(arguments.operand(0), console)
                                   : openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    const int year = yearFrom(arguments, **portfolio);
    if (applies) {
        if (const auto accepted = accept(**portfolio, year, console); !accepted)
            return failed(accepted.error());
    }
    const Records& records = (*portfolio)->records();
    const auto screened = screenedEntries(records, year);
    if (!screened)
        return failed(screened.error());
    if (arguments.has(u"json"_s))
        console.write(toJson(*screened, records));
    else
        writeText(*screened, records, console);
    return done();
}

} // namespace

Command screenCommand()
{
    return {"screen", "FILE",
            QT_TRANSLATE_NOOP("Command", "Screens the candidates of a year's list"),
            {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
             {"apply", nullptr,
              QT_TRANSLATE_NOOP("Command", "gives open entries the suggested verdict")},
             {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false, run};
}

} // namespace touyan
