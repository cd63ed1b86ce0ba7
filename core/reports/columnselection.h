#pragma once

#include "domain/papertemplate.h"
#include "reports/document.h"
#include "reports/paperoption.h"

namespace touyan {

/// A column of a table that is to be shown.
struct ChosenColumn
{
    int column = 0; ///< its place in the whole table
    std::optional<double> width; ///< millimetres; nothing: in proportion to what is left

    bool operator==(const ChosenColumn&) const = default;
};

/// @p table with only the columns @p chosen, in ascending order, together as wide as all were.
/// Cells over several columns go on covering those that stay, and vanish with the last of them.
PaperTable withColumns(const PaperTable& table, const QList<ChosenColumn>& chosen);

/// --columns of a paper: @p choices are the keys of the columns of its tables. The column "name",
/// which says what a row is about, always stays. Tables without such keys are not to be chosen
/// from.
PaperOption columnsOption(std::vector<OptionChoice> choices);

/// Every table of @p document with the columns that @p values of @p option name, "name" or
/// "name=46"; all where they name none. Columns that are no choice of it stay, and so does a table
/// of which nothing but number and name would be left.
void chooseColumns(Document& document, const PaperOption& option, const QStringList& values);

/// Gives the columns of every table the titles that @p columns state by key; those that share a
/// key keep their own.
void setColumnTitles(Document& document, const QList<TemplateColumn>& columns);

} // namespace touyan
