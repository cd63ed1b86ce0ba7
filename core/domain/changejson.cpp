#include "domain/changejson.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Whole numbers travel as text: a JSON number is a double, which cannot hold every 64-bit value.
QJsonValue toJson(const FieldSpec& field, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        if (field.type == FieldType::Choice)
            return QLatin1StringView(field.choices[static_cast<size_t>(*number)].key);
        return QString::number(*number);
    }
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (const auto* day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    if (const auto* text = std::get_if<QString>(&value))
        return *text;
    return QJsonValue::Null;
}

Value fromJson(const FieldSpec& field, const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return {};
    if (json.isDouble())
        return json.toDouble();
    const QString text = json.toString();
    switch (field.type) {
    case FieldType::Choice:
        return qint64(indexOfKey(field.choices, text));
    case FieldType::Date:
        return QDate::fromString(text, Qt::ISODate);
    case FieldType::Text:
    case FieldType::Moment:
    case FieldType::References:
    case FieldType::AnyReference:
    case FieldType::Tags:
        return text;
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Flag:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Reference:
        return text.toLongLong();
    }
    return {};
}

template <typename T>
QJsonObject rowJson(const T& row)
{
    QJsonObject json;
    for (const Field<T>& field : fields<T>()) {
        const Value value = field.value(row);
        if (!isEmpty(value))
            json.insert(QLatin1StringView(field.key), toJson(field, value));
    }
    return json;
}

template <typename T>
QJsonObject deltaJson(const Delta<T>& delta)
{
    QJsonObject json{{u"kind"_s, QLatin1StringView(describe(kindOf<T>).key)},
                     {u"id"_s, QString::number(delta.any().id.value)}};
    if (!delta.before || !delta.after) {
        json.insert(delta.after ? u"inserted"_s : u"removed"_s, rowJson(delta.any()));
        return json;
    }
    QJsonObject before;
    QJsonObject after;
    for (const Field<T>& field : fields<T>()) {
        const Value old = field.value(*delta.before);
        const Value now = field.value(*delta.after);
        if (old == now)
            continue;
        before.insert(QLatin1StringView(field.key), toJson(field, old));
        after.insert(QLatin1StringView(field.key), toJson(field, now));
    }
    json.insert(u"before"_s, before);
    json.insert(u"after"_s, after);
    return json;
}

/// @p row with the fields that @p json names; false when one does not fit.
template <typename T>
bool assignFields(T& row, const QJsonObject& json)
{
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const QByteArray key = entry.key().toLatin1();
        const Field<T>* field = findField<T>(QLatin1StringView(key));
        if (!field || !field->assign(row, fromJson(*field, entry.value())))
            return false;
    }
    return true;
}

template <typename T>
bool addDelta(ChangeSet& changes, const QJsonObject& json, const Records& records)
{
    T row;
    row.id = Id<T>{json.value(u"id"_s).toString().toLongLong()};
    if (json.contains(u"inserted"_s) || json.contains(u"removed"_s)) {
        const bool isInserted = json.contains(u"inserted"_s);
        if (!assignFields(row, json.value(isInserted ? u"inserted"_s : u"removed"_s).toObject()))
            return false;
        isInserted ? changes.insert(row) : changes.remove(row);
        return true;
    }
    const T* known = records.find(row.id);
    if (!known)
        return false;
    T before = *known;
    T after = *known;
    if (!assignFields(before, json.value(u"before"_s).toObject())
        || !assignFields(after, json.value(u"after"_s).toObject()))
        return false;
    changes.update(before, after);
    return true;
}

bool addDelta(ChangeSet& changes, const QJsonObject& json, const Records& records)
{
    const auto kind = kindFromKey(json.value(u"kind"_s).toString());
    bool added = false;
    if (kind) {
        visitKind(*kind, [&]<typename T>(std::type_identity<T>) {
            added = addDelta<T>(changes, json, records);
        });
    }
    return added;
}

template <typename T>
void appendFieldChanges(std::vector<FieldChange>& list, const Delta<T>& delta,
                        const Records& records)
{
    FieldChange change{kindOf<T>, delta.any().id.value, {}, {}, {}};
    if (!delta.before || !delta.after) {
        (delta.after ? change.after : change.before) = recordName(delta.any(), records);
        list.push_back(change);
        return;
    }
    for (const Field<T>& field : fields<T>()) {
        const Value old = field.value(*delta.before);
        const Value now = field.value(*delta.after);
        if (old == now)
            continue;
        change.fieldKey = QLatin1StringView(field.key);
        change.before = fieldText(field, old, records);
        change.after = fieldText(field, now, records);
        list.push_back(change);
    }
}

} // namespace

QByteArray toJson(const ChangeSet& changes)
{
    QJsonArray array;
    changes.forEachKind([&array](const auto& deltas) {
        for (const auto& delta : deltas)
            array.append(deltaJson(delta));
    });
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<ChangeSet> changeSetFromJson(const QByteArray& json, const QString& label,
                                    const Records& after)
{
    const Error unreadable{
        ErrorCode::Damaged,
        QCoreApplication::translate("Journal", "An entry of the journal cannot be read."),
        QString::fromUtf8(json.left(200))};
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return unreadable;
    ChangeSet changes(label);
    const QJsonArray array = document.array();
    for (const QJsonValue& entry : array) {
        if (!addDelta(changes, entry.toObject(), after))
            return unreadable;
    }
    return changes;
}

std::vector<FieldChange> fieldChanges(const ChangeSet& changes, const Records& records)
{
    std::vector<FieldChange> list;
    changes.forEachKind([&](const auto& deltas) {
        for (const auto& delta : deltas)
            appendFieldChanges(list, delta, records);
    });
    return list;
}

} // namespace touyan
