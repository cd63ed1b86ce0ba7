#pragma once

#include "analysis/projectyear.h"
#include "base/daterange.h"

#include <QJsonObject>

namespace touyan {

/// Everything that a list prints of one project, resolved to names and amounts: it stays as it was
/// written whatever becomes of the records it was made from.
struct ListRow
{
    ProjectId project;
    QString code;
    QString name;
    QString undertaker;
    QString programme; ///< name; empty: belongs to none
    QString district;
    EntryStatus status = EntryStatus::Selected;
    std::optional<AnnualCategory> category;
    QString content;
    DateRange period;
    std::optional<Money> total; ///< nothing: 未明确
    std::optional<Money> done; ///< to the end of the year before
    std::optional<Money> planned; ///< in the year of the list
    std::optional<Money> support;
    QString goal;
    QStringList units; ///< responsible units in their order
    QString leader;
    QString notes;

    bool operator==(const ListRow&) const = default;
};

/// Makes the rows of one year's list from the records as they are.
class ListRowMaker
{
public:
    /// @p records and @p parts must outlive the maker.
    ListRowMaker(const Records& records, const ProjectParts& parts, int year);

    /// @p facts are those of the year; @p entry may be null where the year has no list.
    ListRow make(const Project& project, const ProjectYear& facts, const ListEntry* entry) const;

private:
    const Records& m_records;
    const ProjectParts& m_parts;
    int m_year;
};

/// The rows of the entries of @p list that are on it, in the order of printing: by programme, then
/// by their order in the list.
std::vector<ListRow> listRows(const Records& records, const AnnualList& list);

/// Money in fen as text, days ISO, choices by key; what is not stated is left out. Qt writes the
/// keys of an object in their order, so that equal rows give equal texts.
QJsonObject toJson(const ListRow& row);
/// Nothing when @p json is no row.
std::optional<ListRow> listRowFromJson(const QJsonObject& json);

/// One printed value that differs between two rows, in words.
struct RowDifference
{
    QString what;
    QString before;
    QString after;
};
std::vector<RowDifference> differences(const ListRow& before, const ListRow& after);

} // namespace touyan
