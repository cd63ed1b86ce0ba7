#pragma once

#include "analysis/moneysum.h"
#include "domain/field.h"
#include "selection/listcontents.h"

#include <span>

namespace touyan {

/// A field of a ComparedRow that comparisons look at. The wording of its values is that of the
/// field table that it comes from.
struct ComparedField
{
    const FieldSpec* spec;
    Value (*value)(const ComparedRow& row);
    const char* name; ///< its key in files
    const char* title; ///< English title, translated in context "Field"

    QLatin1StringView key() const { return QLatin1StringView(name); }
    QString translatedTitle() const;
    /// @p stated as people read it, amounts in 万元; empty when it is not stated.
    QString text(const Value& stated) const;
    QString text(const ComparedRow& row) const { return text(value(row)); }
};

/// All of them, in the order in which they are shown.
std::span<const ComparedField> comparedFields();
/// The one called @p key, which must be one of them.
const ComparedField& comparedField(QLatin1StringView key);

/// A field that has another value on the second list.
struct RowChange
{
    const ComparedField* field;
    Value before;
    Value after;

    QString beforeText() const { return field->text(before); }
    QString afterText() const { return field->text(after); }
    /// After less before, when both are amounts.
    std::optional<Money> difference() const;
};

/// A project on both lists of which something differs.
struct ChangedRow
{
    ComparedRow before;
    ComparedRow after;
    std::vector<RowChange> changes;
};

/// Count and sums of rows of a list.
struct ListFigures
{
    int count = 0;
    MoneySum total;
    MoneySum planned;
    MoneySum support;

    void add(const ComparedRow& row);
    /// The sum, or nothing when no row states the amount.
    std::optional<Money> known(const MoneySum& sum) const
    {
        return count > 0 && sum.unknown == count ? std::nullopt : std::optional(sum.sum);
    }
    bool operator==(const ListFigures&) const = default;
};

/// The figures of one programme on both lists; a project counts under the programme it had there.
struct ProgrammeFigures
{
    QString programme; ///< empty: projects of none
    ListFigures before;
    ListFigures after;

    bool operator==(const ProgrammeFigures&) const = default;
};

/// What differs between two lists. Always: figuresAfter.count = figuresBefore.count + entered −
/// left, and every project of either list is in exactly one of entered, left, changed and
/// unchanged.
struct ListComparison
{
    ListContents before;
    ListContents after;
    std::vector<ComparedRow> entered; ///< in the order of the second list
    std::vector<ComparedRow> left; ///< in the order of the first list
    std::vector<ChangedRow> changed; ///< in the order of the second list
    int unchanged = 0;
    ListFigures figuresBefore;
    ListFigures figuresAfter;
    std::vector<ProgrammeFigures> programmes; ///< by first appearance, those of none last
};

/// How @p row, which left between the two lists, ended with the year of the first, where its
/// closing says so; nothing for a project that was carried on, and between states of the same list.
std::optional<EntryOutcome> endingOf(const ListComparison& comparison, const ComparedRow& row);

/// Between lists of two years the status is not compared: who was chosen is carried over the year
/// after.
ListComparison compareLists(const ListContents& before, const ListContents& after);

} // namespace touyan
