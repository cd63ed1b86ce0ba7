#include "domain/validation.h"

#include "base/daterange.h"
#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Validation", text);
}

/// Collects the faults of one row, each with the row's kind and id.
template <typename T>
class RowFaults
{
public:
    explicit RowFaults(const T& row, std::vector<Violation>& list)
        : m_row(row)
        , m_list(list)
    {
    }

    void add(QLatin1StringView key, const QString& message)
    {
        m_list.push_back({kindOf<T>, m_row.id.value, key, message});
    }
    /// Dates that are both stated must be in order.
    void requireOrder(QDate first, QDate last, QLatin1StringView lastKey)
    {
        if (!DateRange{first, last}.isOrdered())
            add(lastKey,
                translated(QT_TRANSLATE_NOOP("Validation", "%1 lies before the start (%2)."))
                    .arg(findField<T>(lastKey)->translatedTitle(), first.toString(Qt::ISODate)));
    }

private:
    const T& m_row;
    std::vector<Violation>& m_list;
};

template <typename T>
void addOwnRules(const T& /*row*/, RowFaults<T>& /*faults*/)
{
}

void addOwnRules(const Project& row, RowFaults<Project>& faults)
{
    faults.requireOrder(row.plannedStart, row.plannedFinish, "planned_finish"_L1);
    faults.requireOrder(row.actualStart, row.actualFinish, "actual_finish"_L1);
    if (row.categoryOverride && row.categoryReason.trimmed().isEmpty())
        faults.add("category_reason"_L1,
                   translated(QT_TRANSLATE_NOOP("Validation",
                                                "A nature that is set by hand needs a reason.")));
    const auto isOutside = [](std::optional<double> degrees, double low,
                              double high) { // Dalian with its sea
        return degrees && (*degrees < low || *degrees > high);
    };
    if (isOutside(row.longitude, 120.0, 124.5))
        faults.add("longitude"_L1,
                   translated(QT_TRANSLATE_NOOP(
                       "Validation", "The longitude lies outside Dalian (120 to 124.5).")));
    if (isOutside(row.latitude, 38.0, 40.5))
        faults.add("latitude"_L1,
                   translated(QT_TRANSLATE_NOOP("Validation",
                                                "The latitude lies outside Dalian (38 to 40.5).")));
}

void addOwnRules(const Event& row, RowFaults<Event>& faults)
{
    faults.requireOrder(row.startsOn, row.endsOn, "ends_on"_L1);
}

void addOwnRules(const TalentTeam& row, RowFaults<TalentTeam>& faults)
{
    faults.requireOrder(row.agreedFrom, row.agreedTo, "agreed_to"_L1);
}

void addOwnRules(const AnnualList& row, RowFaults<AnnualList>& faults)
{
    faults.requireOrder(row.publicFrom, row.publicTo, "public_to"_L1);
}

void addOwnRules(const SubsidyRule& row, RowFaults<SubsidyRule>& faults)
{
    faults.requireOrder(row.validFrom, row.validTo, "valid_to"_L1);
}

/// The range rule of a field's type, in words; empty when @p value keeps it.
QString rangeFault(const FieldSpec& field, const Value& value)
{
    const auto* number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    if (field.type == FieldType::Money && *number < 0)
        return translated(QT_TRANSLATE_NOOP("Validation", "%1 must not be negative."));
    if (field.type == FieldType::Percent && (*number < 0 || *number > 10'000))
        return translated(QT_TRANSLATE_NOOP("Validation", "%1 must lie between 0 and 100 %."));
    if (field.is(FieldFlag::Year) && (*number < 1990 || *number > 2100))
        return translated(QT_TRANSLATE_NOOP("Validation", "%1 must lie between 1990 and 2100."));
    return {};
}

template <typename T>
void appendRowFaults(const T& row, std::vector<Violation>& list)
{
    RowFaults<T> faults(row, list);
    for (const Field<T>& field : fields<T>()) {
        const Value value = field.value(row);
        const auto* text = std::get_if<QString>(&value);
        if (field.is(FieldFlag::Required)
            && (isEmpty(value) || (text && text->trimmed().isEmpty())))
            faults.add(QLatin1StringView(field.key),
                       translated(QT_TRANSLATE_NOOP("Validation", "%1 must not be empty."))
                           .arg(field.translatedTitle()));
        const QString fault = rangeFault(field, value);
        if (!fault.isEmpty())
            faults.add(QLatin1StringView(field.key), fault.arg(field.translatedTitle()));
    }
    addOwnRules(row, faults);
}

/// One text per group of fields that must not repeat: each Unique field, and all Together fields.
template <typename T>
QStringList uniqueKeys(const T& row)
{
    QStringList keys;
    QString together;
    for (const Field<T>& field : fields<T>()) {
        if (!field.is(FieldFlag::Unique) && !field.is(FieldFlag::Together))
            continue;
        const Value value = field.value(row);
        QString text;
        if (const auto* number = std::get_if<qint64>(&value))
            text = QString::number(*number);
        else if (const auto* day = std::get_if<QDate>(&value))
            text = QString::number(day->toJulianDay());
        else if (const auto* stored = std::get_if<QString>(&value))
            text = *stored;
        if (field.is(FieldFlag::Together))
            together += text % u'\x1f';
        else if (!text.isEmpty())
            keys.append(QLatin1StringView(field.key) % u'=' % text);
    }
    if (!together.isEmpty())
        keys.append(together);
    return keys;
}

template <typename T>
bool hasUniqueFields()
{
    return std::any_of(fields<T>().begin(), fields<T>().end(), [](const Field<T>& field) {
        return field.is(FieldFlag::Unique) || field.is(FieldFlag::Together);
    });
}

template <typename T>
void appendDuplicates(const Table<T>& table, const std::vector<Delta<T>>& deltas,
                      const Records& records, std::vector<Violation>& list)
{
    if (!hasUniqueFields<T>())
        return;
    QHash<QString, qint64> wanted; // key → row that the change gives it to
    QSet<qint64> changed;
    const auto report = [&](qint64 id, const T& other) {
        list.push_back(
            {kindOf<T>,
             id,
             {},
             translated(QT_TRANSLATE_NOOP("Validation", "Another %1 has the same number: “%2”."))
                 .arg(describe(kindOf<T>).translatedTitle(), recordName(other, records))});
    };
    for (const Delta<T>& delta : deltas) {
        changed.insert(delta.any().id.value);
        if (!delta.after || (delta.before && uniqueKeys(*delta.before) == uniqueKeys(*delta.after)))
            continue;
        const QStringList keys = uniqueKeys(*delta.after);
        for (const QString& key : keys) {
            if (wanted.contains(key) && wanted.value(key) != delta.after->id.value)
                report(delta.after->id.value, *delta.after);
            wanted.insert(key, delta.after->id.value);
        }
    }
    if (wanted.isEmpty())
        return;
    for (const T& row : table) {
        if (changed.contains(row.id.value))
            continue;
        const QStringList keys = uniqueKeys(row);
        for (const QString& key : keys) {
            if (wanted.contains(key))
                report(wanted.value(key), row);
        }
    }
}

/// The records that @p value of @p field refers to.
QList<RecordRef> referencesOf(const FieldSpec& field, const Value& value)
{
    QList<RecordRef> references;
    if (field.type == FieldType::Reference) {
        if (const auto* id = std::get_if<qint64>(&value))
            references.append({*field.target, *id});
    } else if (field.type == FieldType::References) {
        QList<qint64> ids;
        fromText(ids, std::get<QString>(value));
        for (const qint64 id : std::as_const(ids))
            references.append({*field.target, id});
    } else if (field.type == FieldType::AnyReference) {
        RecordRef reference;
        if (fromText(reference, std::get<QString>(value)) && reference.isValid())
            references.append(reference);
    }
    return references;
}

/// Which records a change brings or takes, for the check of references without copying the tables.
struct Existence
{
    QSet<std::pair<int, qint64>> inserted;
    QSet<std::pair<int, qint64>> removed;

    explicit Existence(const ChangeSet& changes)
    {
        changes.forEachKind([this]<typename T>(const std::vector<Delta<T>>& deltas) {
            for (const Delta<T>& delta : deltas) {
                const std::pair key(static_cast<int>(kindOf<T>), delta.any().id.value);
                if (!delta.before)
                    inserted.insert(key);
                else if (!delta.after)
                    removed.insert(key);
            }
        });
    }
    bool holds(const Records& records, const RecordRef& reference) const
    {
        const std::pair key(static_cast<int>(reference.kind), reference.id);
        return !removed.contains(key)
            && (inserted.contains(key) || records.contains(reference.kind, reference.id));
    }
};

template <typename T>
void appendDangling(const T& row, const Records& records, const Existence& existence,
                    std::vector<Violation>& list)
{
    for (const Field<T>& field : fields<T>()) {
        if (field.type != FieldType::Reference && field.type != FieldType::References
            && field.type != FieldType::AnyReference)
            continue;
        const QList<RecordRef> references = referencesOf(field, field.value(row));
        for (const RecordRef& reference : references) {
            if (!existence.holds(records, reference))
                list.push_back(
                    {kindOf<T>, row.id.value, QLatin1StringView(field.key),
                     translated(
                         QT_TRANSLATE_NOOP("Validation", "%1 refers to a %2 that does not exist."))
                         .arg(field.translatedTitle(),
                              describe(reference.kind).translatedTitle())});
        }
    }
}

/// Rows that stay but refer to a row that @p existence says is removed.
void appendOrphaned(const Records& records, const ChangeSet& changes, const Existence& existence,
                    std::vector<Violation>& list)
{
    if (existence.removed.isEmpty())
        return;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        QSet<qint64>
            touched; // rows the change itself removes or rewrites are judged by their new state
        for (const Delta<T>& delta : changes.deltas<T>())
            touched.insert(delta.any().id.value);
        for (const T& row : records.all<T>()) {
            if (touched.contains(row.id.value))
                continue;
            std::vector<Violation> dangling;
            appendDangling(row, records, existence, dangling);
            if (!dangling.empty())
                list.push_back(
                    {kindOf<T>, row.id.value, dangling.front().fieldKey,
                     translated(QT_TRANSLATE_NOOP("Validation", "%1 “%2” still refers to it."))
                         .arg(describe(kindOf<T>).translatedTitle(), recordName(row, records))});
        }
    });
}

} // namespace

template <typename T>
std::vector<Violation> violations(const T& row)
{
    std::vector<Violation> list;
    appendRowFaults(row, list);
    return list;
}

std::vector<Violation> violations(const Records& records, const ChangeSet& changes)
{
    std::vector<Violation> list;
    const Existence existence(changes);
    changes.forEachKind([&]<typename T>(const std::vector<Delta<T>>& deltas) {
        for (const Delta<T>& delta : deltas) {
            if (!delta.after)
                continue;
            appendRowFaults(*delta.after, list);
            appendDangling(*delta.after, records, existence, list);
        }
        appendDuplicates(records.all<T>(), deltas, records, list);
    });
    appendOrphaned(records, changes, existence, list);
    return list;
}

std::vector<Violation> violations(const Records& records)
{
    ChangeSet everything;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        for (const T& row : records.all<T>())
            everything.insert(row);
    });
    return violations(Records(), everything);
}

#define TOUYAN_INSTANTIATE(T) template std::vector<Violation> violations<T>(const T&);
TOUYAN_FOR_EACH_RECORD(TOUYAN_INSTANTIATE)
#undef TOUYAN_INSTANTIATE

} // namespace touyan
