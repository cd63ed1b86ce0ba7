#include "domain/changejson.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

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
using RowsById = std::map<qint64, std::optional<T>>;

/// Takes back the deltas of a change, last first, to know each row as it was between two deltas
/// that touch it.
class Rewinder
{
public:
    explicit Rewinder(const Records& after)
        : m_after(after)
    {
    }

    /// False when @p json does not fit the rows.
    bool takeBack(const QJsonObject& json);
    /// What took everything back.
    const ChangeSet& inverse() const { return m_inverse; }

private:
    template <typename T>
    bool takeBack(const QJsonObject& json);
    template <typename T>
    const T* find(Id<T> id) const;
    template <typename T>
    void setRow(Id<T> id, std::optional<T> row)
    {
        std::get<RowsById<T>>(m_rows)[id.value] = std::move(row);
    }

    const Records& m_after;
    AllRecords::TupleOf<RowsById> m_rows; ///< those that differ from m_after by now
    ChangeSet m_inverse;
};

template <typename T>
const T* Rewinder::find(Id<T> id) const
{
    const auto& rows = std::get<RowsById<T>>(m_rows);
    const auto known = rows.find(id.value);
    if (known == rows.end())
        return m_after.find(id);
    return known->second ? &*known->second : nullptr;
}

template <typename T>
bool Rewinder::takeBack(const QJsonObject& json)
{
    T row;
    row.id = Id<T>{json.value(u"id"_s).toString().toLongLong()};
    if (json.contains(u"inserted"_s)) {
        if (!assignFields(row, json.value(u"inserted"_s).toObject()))
            return false;
        m_inverse.remove(row);
        setRow<T>(row.id, {});
        return true;
    }
    if (json.contains(u"removed"_s)) {
        if (!assignFields(row, json.value(u"removed"_s).toObject()))
            return false;
        m_inverse.insert(row);
        setRow<T>(row.id, row);
        return true;
    }
    const T* known = find(row.id);
    if (!known)
        return false;
    T after = *known;
    row = *known;
    if (!assignFields(after, json.value(u"after"_s).toObject())
        || !assignFields(row, json.value(u"before"_s).toObject()))
        return false;
    m_inverse.update(after, row); // NOLINT(readability-suspicious-call-argument): the way back
    setRow<T>(row.id, row);
    return true;
}

bool Rewinder::takeBack(const QJsonObject& json)
{
    const auto kind = kindFromKey(json.value(u"kind"_s).toString());
    bool fits = false;
    if (kind) {
        visitKind(*kind,
                  [&]<typename T>(std::type_identity<T>) { fits = this->takeBack<T>(json); });
    }
    return fits;
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
    const QJsonArray array = document.array();
    Rewinder rewinder(after);
    for (qsizetype i = array.size() - 1; i >= 0; --i) {
        if (!rewinder.takeBack(array.at(i).toObject()))
            return unreadable;
    }
    ChangeSet changes = rewinder.inverse().inverted();
    changes.setLabel(label);
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
