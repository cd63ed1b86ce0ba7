#include "commands/optimiserules.h"

#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/listtask.h"
#include "domain/field.h"
#include "domain/fieldtext.h"
#include "selection/listrules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Error badWord(const QString& text)
{
    return {ErrorCode::Parse, text, {}};
}

/// An option and the field of the list that it states.
struct StatedBound
{
    QLatin1StringView option;
    QLatin1StringView key;
};
constexpr std::array StatedBounds = {StatedBound{"quota"_L1, "quota"_L1},
                                     StatedBound{"budget"_L1, "budget"_L1},
                                     StatedBound{"new-share"_L1, "minimum_new_share"_L1},
                                     StatedBound{"per-applicant"_L1, "applicant_limit"_L1},
                                     StatedBound{"days"_L1, "publicity_days"_L1}};

bool statesBounds(const Arguments& arguments)
{
    return std::any_of(StatedBounds.begin(), StatedBounds.end(),
                       [&](const StatedBound& it) { return arguments.has(it.option); });
}

bool statesRules(const Arguments& arguments)
{
    const QStringList options{u"limit"_s, u"must-in"_s, u"must-out"_s, u"one-of"_s, u"no-order"_s};
    return statesBounds(arguments)
        || std::any_of(options.begin(), options.end(),
                       [&](const QString& option) { return arguments.has(option); });
}

/// The programme, district or unit that @p text names; "district:NAME" looks among districts only.
Result<RecordRef> subjectFrom(const QString& text, const Records& records)
{
    const qsizetype colon = text.indexOf(u':');
    const auto only = colon < 0 ? std::nullopt : kindFromKey(QStringView(text).left(colon));
    const QString name = only ? text.mid(colon + 1) : text;
    QList<RecordRef> found;
    const auto look = [&](const auto& rows, RecordKind kind) {
        if (only && *only != kind)
            return;
        for (const auto& row : rows) {
            bool isNamed = row.name == name || row.code == name;
            if constexpr (requires { row.shortName; })
                isNamed = isNamed || row.shortName == name;
            if (isNamed)
                found.append({kind, row.id.value});
        }
    };
    look(records.all<Programme>(), RecordKind::Programme);
    look(records.all<District>(), RecordKind::District);
    look(records.all<Unit>(), RecordKind::Unit);
    if (found.size() == 1)
        return found.first();
    return Error{ErrorCode::NotFound,
                 (found.isEmpty()
                      ? QCoreApplication::translate("Command",
                                                    "There is no programme, district or unit “%1”.")
                      : QCoreApplication::translate("Command",
                                                    "Several are called “%1”: write programme:, "
                                                    "district: or unit: before the name."))
                     .arg(text),
                 {}};
}

/// One side of a limit; empty text is no bound.
Result<std::optional<int>> boundFrom(const QString& text, const QString& whole)
{
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int bound = text.toInt(&isNumber);
    if (isNumber && bound >= 0)
        return std::optional(bound);
    return badWord(QCoreApplication::translate("Command", "--limit takes NAME=MIN..MAX, not “%1”.")
                       .arg(whole));
}

/// From "NAME=MIN..MAX"; "NAME=" takes the limit away.
Result<SelectionLimit> limitFrom(const QString& text, const Records& records)
{
    const qsizetype at = text.lastIndexOf(u'=');
    const QString bounds = text.mid(at + 1);
    const qsizetype dots = bounds.indexOf(u".."_s);
    if (at < 1 || (!bounds.isEmpty() && dots < 0))
        return badWord(
            QCoreApplication::translate("Command", "--limit takes NAME=MIN..MAX, not “%1”.")
                .arg(text));
    const auto about = subjectFrom(text.left(at), records);
    if (!about)
        return about.error();
    const auto minimum = boundFrom(dots < 0 ? QString() : bounds.left(dots), text);
    if (!minimum)
        return minimum.error();
    const auto maximum = boundFrom(dots < 0 ? QString() : bounds.mid(dots + 2), text);
    if (!maximum)
        return maximum.error();
    SelectionLimit limit;
    limit.about = *about;
    limit.minimum = *minimum;
    limit.maximum = *maximum;
    return limit;
}

/// What the options make of the rules of one list.
class RulesChange
{
public:
    RulesChange(const Arguments& arguments, const Records& records, const AnnualList& list,
                IdMaker& ids)
        : m_arguments(arguments)
        , m_records(records)
        , m_list(list)
        , m_ids(ids)
        , m_changes(QCoreApplication::translate("Command", "Rules of the list of %1")
                        .arg(QString::number(list.year)))
    {
    }

    Result<ChangeSet> made()
    {
        for (const auto step : {&RulesChange::takeBounds, &RulesChange::takeLimits,
                                &RulesChange::dropOrders, &RulesChange::takeOrders}) {
            if (const auto taken = (this->*step)(); !taken)
                return taken.error();
        }
        return m_changes;
    }

private:
    Result<void> takeBounds();
    Result<void> takeLimits();
    Result<void> takeOrders();
    Result<void> takeOrder(SelectionOrderKind kind, const QStringList& codes);
    Result<void> dropOrders();

    const Arguments& m_arguments;
    const Records& m_records;
    const AnnualList& m_list;
    IdMaker& m_ids;
    ChangeSet m_changes;
};

Result<void> RulesChange::takeBounds()
{
    if (!statesBounds(m_arguments))
        return {};
    AnnualList after = m_list;
    for (const StatedBound& stated : StatedBounds) {
        const std::optional<QString> text = m_arguments.value(stated.option);
        if (!text)
            continue;
        const Field<AnnualList>& field = *findField<AnnualList>(stated.key);
        const auto value = parseFieldText(field, *text, m_records);
        if (!value)
            return value.error();
        field.assign(after, *value);
    }
    return addBounds(m_records, after, m_changes);
}

Result<void> RulesChange::takeLimits()
{
    for (const QString& text : m_arguments.values(u"limit"_s)) {
        auto limit = limitFrom(text, m_records);
        if (!limit)
            return limit.error();
        limit->list = m_list.id;
        if (auto added = addLimit(m_records, *limit, m_changes, m_ids); !added)
            return added;
    }
    return {};
}

Result<void> RulesChange::dropOrders()
{
    for (const QString& code : m_arguments.values(u"no-order"_s)) {
        const auto project = projectCalled(code, m_records);
        if (!project)
            return project.error();
        if (auto dropped = touyan::dropOrders(m_records, m_list.id, (*project)->id, m_changes);
            !dropped)
            return dropped;
    }
    return {};
}

Result<void> RulesChange::takeOrder(SelectionOrderKind kind, const QStringList& codes)
{
    SelectionOrder order;
    order.list = m_list.id;
    order.kind = kind;
    order.reason = m_arguments.value(u"reason"_s).value_or(QString());
    for (const QString& code : codes) {
        const auto project = projectCalled(code.trimmed(), m_records);
        if (!project)
            return project.error();
        (order.project.isValid() ? order.otherProject : order.project) = (*project)->id;
    }
    return addOrder(m_records, order, m_changes, m_ids);
}

Result<void> RulesChange::takeOrders()
{
    const std::array Forced = {std::pair{u"must-in"_s, SelectionOrderKind::ForcedIn},
                               std::pair{u"must-out"_s, SelectionOrderKind::ForcedOut}};
    for (const auto& [option, kind] : Forced) {
        for (const QString& code : m_arguments.values(option)) {
            if (auto taken = takeOrder(kind, {code}); !taken)
                return taken;
        }
    }
    for (const QString& pair : m_arguments.values(u"one-of"_s)) {
        if (auto taken = takeOrder(SelectionOrderKind::EitherOr, pair.split(u',')); !taken)
            return taken;
    }
    return {};
}

QJsonValue numberOrNull(const std::optional<int>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonArray limitsJson(const Records& records, AnnualListId list)
{
    QJsonArray rows;
    for (const SelectionLimit& limit : records.all<SelectionLimit>()) {
        if (limit.list == list)
            rows.append(QJsonObject{{u"kind"_s, QLatin1StringView(describe(limit.about.kind).key)},
                                    {u"name"_s, records.nameOf(limit.about.kind, limit.about.id)},
                                    {u"minimum"_s, numberOrNull(limit.minimum)},
                                    {u"maximum"_s, numberOrNull(limit.maximum)}});
    }
    return rows;
}

QJsonArray ordersJson(const Records& records, AnnualListId list)
{
    QJsonArray rows;
    for (const SelectionOrder& order : records.all<SelectionOrder>()) {
        if (order.list != list)
            continue;
        QJsonObject row = projectJson(*records.find(order.project));
        row.insert(u"kind"_s, QLatin1StringView(choice(order.kind).key));
        if (const Project* other = records.find(order.otherProject))
            row.insert(u"other"_s, other->code);
        row.insert(u"reason"_s, order.reason);
        rows.append(row);
    }
    return rows;
}

QJsonObject toJson(const Records& records, const AnnualList& list)
{
    return {{u"year"_s, list.year},
            {u"quota"_s, numberOrNull(list.quota)},
            // In yuan, as everywhere in what programs read.
            {u"budget"_s,
             list.budget ? QJsonValue(static_cast<double>(list.budget->fen()) / Money::FenPerYuan)
                         : QJsonValue()},
            {u"minimum_new_share"_s,
             list.minimumNewShare ? QJsonValue(list.minimumNewShare->points()) : QJsonValue()},
            {u"applicant_limit"_s, numberOrNull(list.applicantLimit)},
            {u"publicity_days"_s, list.publicityDays},
            {u"limits"_s, limitsJson(records, list.id)},
            {u"orders"_s, ordersJson(records, list.id)}};
}

template <typename T>
QString rowText(const T& row, const QList<QLatin1StringView>& keys, const Records& records)
{
    QStringList texts;
    for (const QLatin1StringView key : keys) {
        const Field<T>& field = *findField<T>(key);
        if (const QString text = fieldText(field, field.value(row), records); !text.isEmpty())
            //: 1: a field, 2: its value
            texts.append(QCoreApplication::translate("Command", "%1: %2")
                             .arg(field.translatedTitle(), text));
    }
    return texts.join(u" · "_s);
}

void writeLines(const Records& records, const AnnualList& list, Console& console)
{
    QList<QLatin1StringView> bounds;
    for (const StatedBound& bound : StatedBounds)
        bounds.append(bound.key);
    console.writeLine(rowText(list, bounds, records));
    for (const SelectionLimit& limit : records.all<SelectionLimit>()) {
        if (limit.list == list.id)
            console.writeLine(
                rowText(limit, {"about"_L1, "minimum"_L1, "maximum"_L1, "notes"_L1}, records));
    }
    for (const SelectionOrder& order : records.all<SelectionOrder>()) {
        if (order.list == list.id)
            console.writeLine(rowText(
                order, {"kind"_L1, "project"_L1, "other_project"_L1, "reason"_L1}, records));
    }
}

/// What is wrong with the options of the orders, in words.
std::optional<QString> ordersFault(const Arguments& arguments)
{
    for (const QString& pair : arguments.values(u"one-of"_s)) {
        if (pair.count(u',') != 1)
            return QCoreApplication::translate(
                "Command", "--one-of takes the codes of two projects: CODE,CODE.");
    }
    const bool gives =
        arguments.has(u"must-in"_s) || arguments.has(u"must-out"_s) || arguments.has(u"one-of"_s);
    if (arguments.has(u"reason"_s) && !gives)
        return QCoreApplication::translate(
            "Command", "--reason belongs to --must-in, --must-out or --one-of.");
    return {};
}

} // namespace

Ending optimiseRules(const Arguments& arguments, Console& console)
{
    if (const auto fault = ordersFault(arguments))
        return misused(*fault);
    ListTask task;
    if (statesRules(arguments))
        task.changes = [&](Portfolio& portfolio, const AnnualList& list) {
            return RulesChange(arguments, portfolio.records(), list, portfolio.ids()).made();
        };
    task.write = [&](const AnnualList& list, const Records& records) -> Result<void> {
        if (arguments.has(u"json"_s))
            console.write(QJsonDocument(toJson(records, list)).toJson());
        else
            writeLines(records, list, console);
        return {};
    };
    return runListTask(arguments, console, task);
}

} // namespace touyan
