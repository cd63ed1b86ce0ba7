#include "selection/listcomparison.h"

#include "domain/fieldtext.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

template <auto Member>
Value valueOf(const ComparedRow& row)
{
    using Traits = MemberTraits<decltype(Member)>;
    return FieldCodec<typename Traits::MemberType>::toValue(row.*Member);
}

template <typename T, auto Member>
ComparedField compared(QLatin1StringView key)
{
    const FieldSpec* spec = findField<T>(key);
    return {spec, valueOf<Member>, spec->key, spec->title};
}

/// A day as lists print it, which is the planned or the actual one.
template <auto Member>
ComparedField comparedDay(const char* name, const char* title)
{
    return {findField<Project>("planned_start"_L1), valueOf<Member>, name, title};
}

ProgrammeFigures& figuresOf(std::vector<ProgrammeFigures>& all, const QString& programme)
{
    const auto at = std::find_if(all.begin(), all.end(), [&](const ProgrammeFigures& figures) {
        return figures.programme == programme;
    });
    if (at != all.end())
        return *at;
    all.push_back({programme, {}, {}});
    return all.back();
}

/// How a project came to the list of one year says nothing against how it came to that of another:
/// each that was chosen is carried over the year after.
bool isComparable(const ComparedField& field, bool isSameYear)
{
    return isSameYear || field.key() != "status"_L1;
}

std::vector<RowChange> changesBetween(const ComparedRow& before, const ComparedRow& after,
                                      bool isSameYear)
{
    std::vector<RowChange> changes;
    for (const ComparedField& field : comparedFields()) {
        if (!isComparable(field, isSameYear))
            continue;
        const Value first = field.value(before);
        const Value second = field.value(after);
        if (first != second)
            changes.push_back({&field, first, second});
    }
    return changes;
}

void addFigures(ListComparison& comparison)
{
    for (const ComparedRow& row : comparison.before.rows) {
        comparison.figuresBefore.add(row);
        figuresOf(comparison.programmes, row.programme).before.add(row);
    }
    for (const ComparedRow& row : comparison.after.rows) {
        comparison.figuresAfter.add(row);
        figuresOf(comparison.programmes, row.programme).after.add(row);
    }
    std::stable_partition(
        comparison.programmes.begin(), comparison.programmes.end(),
        [](const ProgrammeFigures& figures) { return !figures.programme.isEmpty(); });
}

} // namespace

QString ComparedField::translatedTitle() const
{
    return QCoreApplication::translate("Field", title);
}

QString ComparedField::text(const Value& stated) const
{
    // References are kept as names, so that no records are needed to word a value.
    if (const auto* words = std::get_if<QString>(&stated))
        return *words;
    return fieldText(*spec, stated, Records());
}

std::span<const ComparedField> comparedFields()
{
    static const std::array Fields = {
        compared<Project, &ComparedRow::code>("code"_L1),
        compared<Project, &ComparedRow::name>("name"_L1),
        compared<Project, &ComparedRow::undertaker>("undertaker"_L1),
        compared<Project, &ComparedRow::programme>("programme"_L1),
        compared<Project, &ComparedRow::district>("district"_L1),
        compared<Project, &ComparedRow::units>("responsible_units"_L1),
        compared<ListEntry, &ComparedRow::nature>("category"_L1),
        comparedDay<&ComparedRow::start>("start", QT_TRANSLATE_NOOP("Field", "Start")),
        comparedDay<&ComparedRow::finish>("finish", QT_TRANSLATE_NOOP("Field", "Finish")),
        compared<Project, &ComparedRow::total>("total_investment"_L1),
        compared<ListEntry, &ComparedRow::planned>("planned_investment"_L1),
        compared<ListEntry, &ComparedRow::support>("support_amount"_L1),
        compared<ListEntry, &ComparedRow::status>("status"_L1),
    };
    return Fields;
}

const ComparedField& comparedField(QLatin1StringView key)
{
    const auto fields = comparedFields();
    const auto at = std::find_if(fields.begin(), fields.end(),
                                 [key](const ComparedField& field) { return field.key() == key; });
    Q_ASSERT(at != fields.end());
    return *at;
}

std::optional<Money> RowChange::difference() const
{
    const auto* first = std::get_if<qint64>(&before);
    const auto* second = std::get_if<qint64>(&after);
    if (field->spec->type != FieldType::Money || !first || !second)
        return {};
    return Money::fromFen(*second - *first);
}

void ListFigures::add(const ComparedRow& row)
{
    ++count;
    total.add(row.total);
    planned.add(row.planned);
    support.add(row.support);
}

std::optional<EntryOutcome> endingOf(const ListComparison& comparison, const ComparedRow& row)
{
    const EntryOutcome outcome = comparison.before.endings.value(row.project, EntryOutcome::Open);
    const bool isEnding = outcome == EntryOutcome::Completed || outcome == EntryOutcome::Left
        || outcome == EntryOutcome::Terminated;
    const bool isForward = comparison.before.moment.year < comparison.after.moment.year;
    return isEnding && isForward ? std::optional(outcome) : std::nullopt;
}

ListComparison compareLists(const ListContents& before, const ListContents& after)
{
    ListComparison comparison;
    comparison.before = before;
    comparison.after = after;
    const bool isSameYear = before.moment.year == after.moment.year;
    QHash<ProjectId, const ComparedRow*> rowsBefore;
    for (const ComparedRow& row : before.rows)
        rowsBefore.insert(row.project, &row);
    for (const ComparedRow& row : after.rows) {
        const ComparedRow* earlier = rowsBefore.take(row.project);
        if (!earlier) {
            comparison.entered.push_back(row);
            continue;
        }
        std::vector<RowChange> changes = changesBetween(*earlier, row, isSameYear);
        if (changes.empty())
            ++comparison.unchanged;
        else
            comparison.changed.push_back({*earlier, row, std::move(changes)});
    }
    for (const ComparedRow& row : before.rows) {
        if (rowsBefore.contains(row.project))
            comparison.left.push_back(row);
    }
    addFigures(comparison);
    return comparison;
}

} // namespace touyan
