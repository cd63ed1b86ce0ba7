#pragma once

#include "base/id.h"
#include "base/money.h"
#include "base/percent.h"
#include "domain/choice.h"
#include "plan/planentry.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <functional>
#include <optional>
#include <type_traits>
#include <vector>

namespace touyan {

/// The first thing wrong with a resource file: where, from the outside in, and what.
struct JsonFault
{
    QStringList path;
    QString reason;

    JsonFault in(const QString& place) && { return {QStringList(place) + path, reason}; }
};

/// One key of a JSON object and how its value becomes a member of Record.
template <typename Record>
struct JsonField
{
    QString key;
    std::function<std::optional<JsonFault>(const QJsonValue& value, Record& record)> read;
};

template <typename Record>
using JsonFields = std::vector<JsonField<Record>>;

/// The keys of Record, every one of them required. Specialised in the .cpp file of Record's family.
template <typename Record>
const JsonFields<Record>& jsonFields();

// Readers of one value. None takes null except that of std::optional, which reads it as "not
// stated"; amounts are written in whole 万元 and shares in whole percent.
std::optional<JsonFault> readJson(const QJsonValue& value, QString& text);
std::optional<JsonFault> readJson(const QJsonValue& value, bool& flag);
std::optional<JsonFault> readJson(const QJsonValue& value, int& number);
std::optional<JsonFault> readJson(const QJsonValue& value, Money& amount);
std::optional<JsonFault> readJson(const QJsonValue& value, Percent& share);
std::optional<JsonFault> readJson(const QJsonValue& value, QDate& day);
template <typename Record>
std::optional<JsonFault> readJson(const QJsonValue& value, Id<Record>& id);
template <typename V>
std::optional<JsonFault> readJson(const QJsonValue& value, std::optional<V>& stated);
template <typename V>
std::optional<JsonFault> readJson(const QJsonValue& value, QList<V>& list);
template <typename E>
requires std::is_enum_v<E> std::optional<JsonFault> readJson(const QJsonValue& value, E& chosen);
template <typename Record>
requires std::is_class_v<Record> std::optional<JsonFault> readJson(const QJsonValue& value,
                                                                   Record& record);

/// Reads a text that may be null, which gives an empty one.
std::optional<JsonFault> readOptionalText(const QJsonValue& value, QString& text);

/// The index of the key that @p value holds among @p choices.
std::optional<qsizetype> readChoice(const QJsonValue& value, std::span<const Choice> choices);

/// "3 (T20-TEAM)" for the entry at @p index.
QString entryPlace(qsizetype index, const QJsonValue& entry);

/// A key of @p object that is not among @p keys.
JsonFault unknownKey(const QJsonObject& object, const QStringList& keys);

/// The line of a key table for the member @p member of Record or of a base of it.
template <typename Record, typename Owner, typename Member>
JsonField<Record> field(const char* key, Member Owner::*member)
{
    return {QString::fromLatin1(key), [member](const QJsonValue& value, Record& record) {
                return readJson(value, record.*member);
            }};
}

template <typename Owner, typename Member>
JsonField<Owner> field(const char* key, Member Owner::*member)
{
    return field<Owner, Owner, Member>(key, member);
}

/// Whether an entry must say where the plan names it.
enum class Referenced
{
    Always,
    Perhaps,
    ByParent ///< the entry is part of another one, whose reference holds for it
};

/// The lines for the plan reference of Record.
template <typename Record>
JsonFields<Record> referenceFields(Referenced referenced)
{
    const auto line = [referenced](const char* key, QString PlanReference::*text) {
        return JsonField<Record>{
            QString::fromLatin1(key), [referenced, text](const QJsonValue& value, Record& record) {
                QString& target = record.reference.*text;
                return referenced == Referenced::Always ? readJson(value, target)
                                                        : readOptionalText(value, target);
            }};
    };
    if (referenced == Referenced::ByParent)
        return {};
    return {line("section", &PlanReference::section), line("quote", &PlanReference::quote)};
}

/// The key table of an entry: @p own lines and those every entry has.
template <typename Record>
JsonFields<Record> entryFields(JsonFields<Record> own, Referenced referenced = Referenced::Always)
{
    JsonFields<Record> all{field<Record>("id", &Record::id), field<Record>("code", &Record::code),
                           field<Record>("name", &Record::name)};
    all.insert(all.end(), own.begin(), own.end());
    const JsonFields<Record> reference = referenceFields<Record>(referenced);
    all.insert(all.end(), reference.begin(), reference.end());
    return all;
}

template <typename Record>
std::optional<JsonFault> readJson(const QJsonValue& value, Id<Record>& id)
{
    int number = 0;
    if (auto fault = readJson(value, number))
        return fault;
    if (number <= 0)
        return JsonFault{{},
                         QCoreApplication::translate("Catalogue", "an id is greater than zero")};
    id.value = number;
    return {};
}

template <typename V>
std::optional<JsonFault> readJson(const QJsonValue& value, std::optional<V>& stated)
{
    if (value.isNull()) {
        stated.reset();
        return {};
    }
    return readJson(value, stated.emplace());
}

template <typename V>
std::optional<JsonFault> readJson(const QJsonValue& value, QList<V>& list)
{
    if (!value.isArray())
        return JsonFault{{}, QCoreApplication::translate("Catalogue", "a list is expected")};
    const QJsonArray array = value.toArray();
    list.clear();
    list.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (auto fault = readJson(array.at(i), list.emplaceBack()))
            return std::move(*fault).in(entryPlace(i, array.at(i)));
    }
    return {};
}

template <typename E>
requires std::is_enum_v<E> std::optional<JsonFault> readJson(const QJsonValue& value, E& chosen)
{
    const auto index = readChoice(value, choices<E>());
    if (!index)
        return JsonFault{
            {}, QCoreApplication::translate("Catalogue", "the word is not one of those expected")};
    chosen = static_cast<E>(*index);
    return {};
}

template <typename Record>
requires std::is_class_v<Record> std::optional<JsonFault> readJson(const QJsonValue& value,
                                                                   Record& record)
{
    if (!value.isObject())
        return JsonFault{{}, QCoreApplication::translate("Catalogue", "an object is expected")};
    const QJsonObject object = value.toObject();
    QStringList keys;
    for (const JsonField<Record>& line : jsonFields<Record>()) {
        const auto at = object.constFind(line.key);
        if (at == object.constEnd())
            return JsonFault{{line.key},
                             QCoreApplication::translate("Catalogue", "the key is missing")};
        if (auto fault = line.read(at.value(), record))
            return std::move(*fault).in(line.key);
        keys.append(line.key);
    }
    if (object.size() > keys.size())
        return unknownKey(object, keys);
    return {};
}

} // namespace touyan
