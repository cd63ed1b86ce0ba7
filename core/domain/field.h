#pragma once

#include "domain/fieldcodec.h"
#include "domain/recordkind.h"

#include <QFlags>

#include <optional>
#include <span>

namespace touyan {

/// What the rest of the program has to know of a field besides its value.
enum class FieldFlag
{
    None = 0,
    Required = 1, ///< must not be empty
    Unique = 2, ///< no two records of the kind share it, unless it is empty
    Together = 4, ///< no two records share all fields with this flag
    Naming = 8, ///< names the record in messages, lists and the journal
    Searched = 16, ///< looked through by the search
    Long = 32, ///< several lines of text
    Year = 64, ///< a calendar year, written without thousands separators
    Month = 128, ///< a day that stands for its month
    Hidden = 256 ///< kept, but not offered for editing or as a column
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// A field without the C++ type of its record.
struct FieldSpec
{
    const char* key; ///< stable name: SQL column, JSON key, import heading
    const char* title; ///< English title, translated in context "Field"
    FieldType type;
    FieldFlags flags;
    std::span<const Choice> choices; ///< of a FieldType::Choice; its value is the index
    std::optional<RecordKind> target; ///< of a FieldType::Reference or References
    bool nullable; ///< whether "not stated" differs from a value

    bool is(FieldFlag flag) const { return flags.testFlag(flag); }
    QString translatedTitle() const;
};

/// One line of a record's field table: how to read and assign the member.
template <typename T>
struct Field : FieldSpec
{
    Value (*value)(const T& record);
    /// False when @p value has the wrong type or lies outside the choices; the record is unchanged.
    bool (*assign)(T& record, const Value& value);
    /// Gives @p record the value that @p other has; texts and lists are shared, not copied.
    void (*copy)(T& record, const T& other);
};

/// The field table of record type T: drives columns, forms, filters, SQL, import, export, journal.
template <typename T>
std::span<const Field<T>> fields();

/// The field of T called @p key, or nullptr.
template <typename T>
const Field<T>* findField(QLatin1StringView key)
{
    for (const Field<T>& field : fields<T>()) {
        if (key == QLatin1StringView(field.key))
            return &field;
    }
    return nullptr;
}

template <typename MemberPointer>
struct MemberTraits;

template <typename Record, typename Member>
struct MemberTraits<Member Record::*>
{
    using RecordType = Record;
    using MemberType = Member;
};

/// The line of the field table for the member @p Pointer.
template <auto Pointer>
constexpr auto field(const char* key, const char* title, FieldFlags flags = FieldFlag::None)
{
    using Traits = MemberTraits<decltype(Pointer)>;
    using T = typename Traits::RecordType;
    using Codec = FieldCodec<typename Traits::MemberType>;
    Field<T> line;
    line.key = key;
    line.title = title;
    line.type = Codec::Type;
    line.flags = flags;
    line.choices = Codec::choiceList();
    line.target = Codec::target();
    line.nullable = Codec::Nullable;
    line.value = [](const T& record) { return Codec::toValue(record.*Pointer); };
    line.assign = [](T& record, const Value& value) {
        return Codec::fromValue(record.*Pointer, value);
    };
    line.copy = [](T& record, const T& other) { record.*Pointer = other.*Pointer; };
    return line;
}

/// What names @p record to people: the value of its Naming field as it is stored.
template <typename T>
Value namingValue(const T& record)
{
    for (const Field<T>& line : fields<T>()) {
        if (line.is(FieldFlag::Naming))
            return line.value(record);
    }
    return {};
}

} // namespace touyan
