#pragma once

#include "base/id.h"
#include "base/money.h"
#include "base/percent.h"
#include "domain/choice.h"
#include "domain/recordkind.h"
#include "domain/value.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>
#include <span>
#include <type_traits>

namespace touyan {

/// How a field's value is written, shown and edited.
enum class FieldType
{
    Text,
    Integer,
    Number,
    Flag,
    Money, ///< fen
    Percent, ///< hundredths of a percent
    Date,
    Moment, ///< ISO date and time, as text
    Choice, ///< index into the field's choices; stored under the choice's key
    Reference, ///< id of one record of the field's target kind
    References, ///< ids in order, as a JSON array
    AnyReference, ///< "kind/id", as text
    Tags ///< words, as a JSON array
};

/// A reference to a record of any kind.
struct RecordRef
{
    RecordKind kind = RecordKind::Project;
    qint64 id = 0;

    bool isValid() const { return id > 0; }
    bool operator==(const RecordRef&) const = default;
};

QString toText(const RecordRef& reference);
bool fromText(RecordRef& reference, const QString& text);
QString toText(const QList<qint64>& ids);
bool fromText(QList<qint64>& ids, const QString& text);
QString toText(const QStringList& words);
bool fromText(QStringList& words, const QString& text);

/// Translates between a member's C++ type and Value. The primary template serves enums.
template <typename V>
struct FieldCodec
{
    static_assert(std::is_enum_v<V>, "this member type has no codec");
    static constexpr FieldType Type = FieldType::Choice;
    static constexpr bool Nullable = false;
    static std::span<const Choice> choiceList() { return choices<V>(); }
    static std::optional<RecordKind> target() { return {}; }
    static Value toValue(V member) { return static_cast<qint64>(member); }
    static bool fromValue(V& member, const Value& value)
    {
        const auto* index = std::get_if<qint64>(&value);
        if (!index || *index < 0 || *index >= static_cast<qint64>(choices<V>().size()))
            return false;
        member = static_cast<V>(*index);
        return true;
    }
};

/// What the codecs of plain types share.
template <FieldType TypeOfField, bool IsNullable = false>
struct PlainCodec
{
    static constexpr FieldType Type = TypeOfField;
    static constexpr bool Nullable = IsNullable;
    static std::span<const Choice> choiceList() { return {}; }
    static std::optional<RecordKind> target() { return {}; }
};

template <>
struct FieldCodec<QString> : PlainCodec<FieldType::Text>
{
    static Value toValue(const QString& member) { return member; }
    static bool fromValue(QString& member, const Value& value);
};

template <>
struct FieldCodec<bool> : PlainCodec<FieldType::Flag>
{
    static Value toValue(bool member) { return qint64(member); }
    static bool fromValue(bool& member, const Value& value);
};

template <>
struct FieldCodec<int> : PlainCodec<FieldType::Integer>
{
    static Value toValue(int member) { return qint64(member); }
    static bool fromValue(int& member, const Value& value);
};

template <>
struct FieldCodec<qint64> : PlainCodec<FieldType::Integer>
{
    static Value toValue(qint64 member) { return member; }
    static bool fromValue(qint64& member, const Value& value);
};

template <>
struct FieldCodec<double> : PlainCodec<FieldType::Number>
{
    static Value toValue(double member) { return member; }
    static bool fromValue(double& member, const Value& value);
};

template <>
struct FieldCodec<Money> : PlainCodec<FieldType::Money>
{
    static Value toValue(Money member) { return member.fen(); }
    static bool fromValue(Money& member, const Value& value);
};

template <>
struct FieldCodec<Percent> : PlainCodec<FieldType::Percent>
{
    static Value toValue(Percent member) { return member.hundredths(); }
    static bool fromValue(Percent& member, const Value& value);
};

template <>
struct FieldCodec<QDate> : PlainCodec<FieldType::Date, true>
{
    static Value toValue(QDate member) { return member.isValid() ? Value(member) : Value(); }
    static bool fromValue(QDate& member, const Value& value);
};

template <>
struct FieldCodec<QDateTime> : PlainCodec<FieldType::Moment>
{
    static Value toValue(const QDateTime& member);
    static bool fromValue(QDateTime& member, const Value& value);
};

template <>
struct FieldCodec<RecordRef> : PlainCodec<FieldType::AnyReference>
{
    static Value toValue(const RecordRef& member) { return toText(member); }
    static bool fromValue(RecordRef& member, const Value& value);
};

template <>
struct FieldCodec<QStringList> : PlainCodec<FieldType::Tags>
{
    static Value toValue(const QStringList& member) { return toText(member); }
    static bool fromValue(QStringList& member, const Value& value);
};

/// "Not stated" beside every value of V.
template <typename V>
struct FieldCodec<std::optional<V>> : FieldCodec<V>
{
    static constexpr bool Nullable = true;
    static Value toValue(const std::optional<V>& member)
    {
        return member ? FieldCodec<V>::toValue(*member) : Value();
    }
    static bool fromValue(std::optional<V>& member, const Value& value)
    {
        if (std::holds_alternative<std::monostate>(value)) {
            member.reset();
            return true;
        }
        V stated{};
        if (!FieldCodec<V>::fromValue(stated, value))
            return false;
        member = stated;
        return true;
    }
};

template <typename Record>
struct FieldCodec<Id<Record>> : PlainCodec<FieldType::Reference, true>
{
    static std::optional<RecordKind> target() { return kindOf<Record>; }
    static Value toValue(Id<Record> member)
    {
        return member.isValid() ? Value(member.value) : Value();
    }
    static bool fromValue(Id<Record>& member, const Value& value)
    {
        const auto* id = std::get_if<qint64>(&value);
        if ((id && *id < 0) || (!id && !std::holds_alternative<std::monostate>(value)))
            return false;
        member = Id<Record>{id ? *id : 0};
        return true;
    }
};

template <typename Record>
struct FieldCodec<QList<Id<Record>>> : PlainCodec<FieldType::References>
{
    static std::optional<RecordKind> target() { return kindOf<Record>; }
    static Value toValue(const QList<Id<Record>>& member)
    {
        QList<qint64> ids;
        ids.reserve(member.size());
        for (const Id<Record> id : member)
            ids.append(id.value);
        return toText(ids);
    }
    static bool fromValue(QList<Id<Record>>& member, const Value& value)
    {
        const auto* text = std::get_if<QString>(&value);
        QList<qint64> ids;
        if (!text || !fromText(ids, *text))
            return false;
        member.clear();
        member.reserve(ids.size());
        for (const qint64 id : std::as_const(ids))
            member.append(Id<Record>{id});
        return true;
    }
};

} // namespace touyan
