#include "commands/registrytable.h"

#include "analysis/projectfilter.h"
#include "commands/console.h"
#include "domain/showntext.h"
#include "search/searchwords.h"
#include "search/textindex.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr size_t UsualColumns = 8;
constexpr int WidestColumn = 40; // on a terminal

/// FIELD=VALUE read for rows of kind T.
template <typename T>
struct Condition
{
    const Field<T>* field = nullptr;
    Value value;

    bool holds(const T& row) const
    {
        const Value stated = field->value(row);
        const auto* list = std::get_if<QString>(&stated);
        const auto* wanted = std::get_if<QString>(&value);
        if (field->type == FieldType::Tags && list && wanted)
            return containsAll<QStringList>(*list, *wanted);
        if (field->type == FieldType::References && list && wanted)
            return containsAll<QList<qint64>>(*list, *wanted);
        return stated == value || (isEmpty(stated) && isEmpty(value));
    }

private:
    template <typename List>
    static bool containsAll(const QString& stated, const QString& wanted)
    {
        List all;
        List some;
        fromText(all, stated);
        fromText(some, wanted);
        return std::all_of(some.cbegin(), some.cend(),
                           [&all](const auto& item) { return all.contains(item); });
    }
};

template <typename T>
QString fieldKeys()
{
    QStringList keys;
    for (const Field<T>& field : fields<T>()) {
        if (!field.is(FieldFlag::Hidden))
            keys.append(QLatin1StringView(field.key));
    }
    return keys.join(u", "_s);
}

template <typename T>
Result<const Field<T>*> fieldNamed(const QString& key)
{
    const QByteArray bytes = key.toUtf8();
    if (const Field<T>* field = findField<T>(QLatin1StringView(bytes)))
        return field;
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Command", "%1 has no field “%2”; it has: %3.")
                     .arg(describe(kindOf<T>).translatedTitle(), key, fieldKeys<T>()),
                 {}};
}

template <typename T>
Result<std::vector<Condition<T>>> readConditions(const QStringList& texts, const Records& records)
{
    std::vector<Condition<T>> conditions;
    for (const QString& text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals < 0)
            return Error{
                ErrorCode::Parse,
                QCoreApplication::translate("Command", "“%1” is not of the form FIELD=VALUE.")
                    .arg(text),
                {}};
        const auto field = fieldNamed<T>(text.left(equals));
        if (!field)
            return field.error();
        const auto value = parseFieldText(**field, text.mid(equals + 1), records);
        if (!value)
            return Error{value.error().code, text % u": "_s % value.error().message, {}};
        conditions.push_back({*field, *value});
    }
    return conditions;
}

/// What is asked of a project: not whom to call about it.
std::vector<const Field<Project>*> usualProjectFields()
{
    std::vector<const Field<Project>*> usual;
    for (const QLatin1StringView key :
         {"code"_L1, "name"_L1, "undertaker"_L1, "district"_L1, "programme"_L1, "stage"_L1,
          "planned_start"_L1, "planned_finish"_L1, "total_investment"_L1})
        usual.push_back(findField<Project>(key));
    return usual;
}

/// The key fields of a registry: short ones, most of all the code and the name, and why a row is as
/// it is.
template <typename T>
std::vector<const Field<T>*> usualFields()
{
    if constexpr (std::is_same_v<T, Project>)
        return usualProjectFields();
    std::vector<const Field<T>*> usual;
    for (const Field<T>& field : fields<T>()) {
        const bool isTelling =
            !field.is(FieldFlag::Long) || QLatin1StringView(field.key) == "reason"_L1;
        const bool isShort =
            isTelling && !field.is(FieldFlag::Hidden) && field.type != FieldType::References;
        if (isShort && usual.size() < UsualColumns)
            usual.push_back(&field);
    }
    return usual;
}

template <typename T>
Result<std::vector<const Field<T>*>> chosenFields(const QStringList& keys)
{
    if (keys.isEmpty())
        return usualFields<T>();
    std::vector<const Field<T>*> chosen;
    for (const QString& key : keys) {
        const auto field = fieldNamed<T>(key);
        if (!field)
            return field.error();
        chosen.push_back(*field);
    }
    return chosen;
}

/// Which rows belong to a year: projects by the year's list, other kinds by their year or, in want
/// of one, by their first date.
template <typename T>
class YearTest
{
public:
    YearTest(const RegistryQuery& query, const Records& records)
        : m_year(query.year)
    {
        if (!m_year)
            return;
        if constexpr (std::is_same_v<T, Project>)
            m_view.emplace(records, *m_year, query.today);
        for (const Field<T>& field : fields<T>()) {
            if (field.is(FieldFlag::Year) || (field.type == FieldType::Date && !m_field))
                m_field = &field;
            if (field.is(FieldFlag::Year))
                break;
        }
    }

    bool isPossible() const { return !m_year || m_field || m_view; }

    bool passes(const T& row) const
    {
        if (!m_year)
            return true;
        if constexpr (std::is_same_v<T, Project>)
            return isInScope(row, ProjectScope::YearList, *m_view);
        const Value value = m_field->value(row);
        if (const auto* day = std::get_if<QDate>(&value))
            return day->year() == *m_year;
        return value == Value(qint64(*m_year));
    }

private:
    std::optional<int> m_year;
    std::optional<YearView> m_view;
    const Field<T>* m_field = nullptr;
};

bool holdsAllWords(const QString& text, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString& word) { return text.contains(word); });
}

template <typename T>
Result<RegistryTable> tableOf(const RegistryQuery& query, const Records& records)
{
    const auto conditions = readConditions<T>(query.conditions, records);
    if (!conditions)
        return conditions.error();
    const auto chosen = chosenFields<T>(query.columns);
    if (!chosen)
        return chosen.error();
    const YearTest<T> year(query, records);
    if (!year.isPossible())
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("Command", "%1 belongs to no year.")
                         .arg(describe(kindOf<T>).translatedTitle()),
                     {}};
    const QStringList words = searchWords(query.search);

    RegistryTable table;
    table.kind = kindOf<T>;
    table.fields.assign(chosen->cbegin(), chosen->cend());
    for (const T& row : records.all<T>()) {
        const bool isWanted = year.passes(row)
            && std::all_of(conditions->cbegin(), conditions->cend(),
                           [&row](const Condition<T>& condition) { return condition.holds(row); })
            && (words.isEmpty() || holdsAllWords(searchText(row, records), words));
        if (!isWanted)
            continue;
        std::vector<Value> values;
        for (const Field<T>* field : *chosen)
            values.push_back(field->value(row));
        table.ids.push_back(row.id.value);
        table.rows.push_back(std::move(values));
    }
    return table;
}

CellKind cellKindOf(const FieldSpec& field)
{
    switch (field.type) {
    case FieldType::Integer:
        return field.is(FieldFlag::Year) ? CellKind::Text : CellKind::Integer;
    case FieldType::Number:
        return CellKind::Number;
    case FieldType::Money:
        return CellKind::Money;
    case FieldType::Percent:
        return CellKind::Percent;
    case FieldType::Date:
        return field.is(FieldFlag::Month) ? CellKind::Text : CellKind::Date;
    default:
        return CellKind::Text;
    }
}

QJsonValue jsonValue(const FieldSpec& field, const Value& value, const Records& records)
{
    const auto* whole = std::get_if<qint64>(&value);
    if (std::holds_alternative<std::monostate>(value))
        return QJsonValue::Null;
    if (whole && field.type == FieldType::Money)
        return static_cast<double>(*whole) / Money::FenPerYuan;
    if (whole && field.type == FieldType::Percent)
        return Percent::fromHundredths(*whole).points();
    if (whole && field.type == FieldType::Flag)
        return *whole != 0;
    if (whole && field.type == FieldType::Integer)
        return *whole;
    if (const auto* number = std::get_if<double>(&value))
        return *number;
    if (field.type == FieldType::Tags || field.type == FieldType::References)
        return QJsonArray::fromStringList(
            fieldText(field, value, records).split(u'、', Qt::SkipEmptyParts));
    return exchangeText(field, value, records);
}

/// With the unit in which tables write amounts.
QString headingOf(const FieldSpec& field)
{
    const QString title = field.translatedTitle();
    return field.type == FieldType::Money
        ? QCoreApplication::translate("Command", "%1 (10,000 yuan)").arg(title)
        : title;
}

/// @p text cut or filled to @p width columns of a terminal.
QString fitted(const QString& text, int width)
{
    QString cut = text;
    while (terminalWidth(cut) > width)
        cut = cut.left(cut.size() - 2) % u'…';
    return cut % QString(width - terminalWidth(cut), u' ');
}

} // namespace

Result<RegistryTable> registryTable(RecordKind kind, const RegistryQuery& query,
                                    const Records& records)
{
    std::optional<Result<RegistryTable>> table;
    visitKind(kind, [&]<typename T>(std::type_identity<T>) {
        table.emplace(tableOf<T>(query, records));
    });
    return *table;
}

QString toPlainText(const RegistryTable& table, const Records& records)
{
    QList<QStringList> lines(1);
    for (const FieldSpec* field : table.fields)
        lines.first().append(headingOf(*field));
    for (const std::vector<Value>& row : table.rows) {
        QStringList cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells.append(shownText(*table.fields[i], row[i], records).replace(u'\n', u' '));
        lines.append(cells);
    }
    QString text;
    std::vector<int> widths(table.fields.size());
    for (const QStringList& cells : std::as_const(lines)) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            int& width = widths[static_cast<size_t>(i)];
            width = std::max(width, std::min(terminalWidth(cells.at(i)), WidestColumn));
        }
    }
    for (const QStringList& cells : std::as_const(lines)) {
        QString line;
        for (qsizetype i = 0; i < cells.size(); ++i)
            line += fitted(cells.at(i), widths[static_cast<size_t>(i)]) % u"  ";
        while (line.endsWith(u' '))
            line.chop(1);
        text += line % u'\n';
    }
    return text;
}

Sheet toSheet(const RegistryTable& table, const Records& records)
{
    QList<SheetColumn> columns;
    for (const FieldSpec* field : table.fields)
        columns.append({headingOf(*field), cellKindOf(*field)});
    QList<QList<Value>> rows;
    for (const std::vector<Value>& row : table.rows) {
        QList<Value> cells;
        for (size_t i = 0; i < row.size(); ++i)
            cells.append(cellKindOf(*table.fields[i]) == CellKind::Text
                             ? Value(fieldText(*table.fields[i], row[i], records))
                             : row[i]);
        rows.append(cells);
    }
    return Sheet::of(describe(table.kind).translatedPlural(), columns, rows);
}

QJsonArray toJsonRows(const RegistryTable& table, const Records& records)
{
    QJsonArray rows;
    for (size_t row = 0; row < table.rows.size(); ++row) {
        QJsonObject json{{u"id"_s, QString::number(table.ids[row])}};
        for (size_t i = 0; i < table.fields.size(); ++i)
            json.insert(QLatin1StringView(table.fields[i]->key),
                        jsonValue(*table.fields[i], table.rows[row][i], records));
        rows.append(json);
    }
    return rows;
}

} // namespace touyan
