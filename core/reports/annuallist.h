#pragma once

#include "analysis/projectfilter.h"
#include "analysis/snapshot.h"
#include "base/result.h"
#include "reports/annuallisttable.h"

namespace touyan {

/// The projects on the list of the year of @p view, in the order of the list. Where the year has no
/// list yet: those that are under way in it.
std::vector<JudgedProject> listedProjects(const Records& records, const YearView& view);
/// Those that pass @p filter instead, in the same order.
std::vector<JudgedProject> listedProjects(const Records& records, const YearView& view,
                                          const ProjectFilter& filter);

/// By what the rows of a list are grouped; those of no group come last.
enum class ListGrouping
{
    Programme,
    District,
    Unit, ///< the first of the responsible units
    Nature
};

/// Which text of an issued list is meant.
enum class ListEdition
{
    AsIssued, ///< 印发文本: word for word
    InForce ///< 现行文本: with the revisions made since
};

/// @p projects as the list of the year of @p view, grouped. Where that list is issued each has its
/// number in @p edition, else they are numbered through. Name of the database and time of making
/// are for the caller to add.
AnnualListTable annualListTable(const Records& records, const YearView& view,
                                const std::vector<JudgedProject>& projects,
                                ListGrouping grouping = ListGrouping::Programme,
                                ListEdition edition = ListEdition::InForce);

/// NotFound when the year of @p view has no list (what is under way in it is none), and when its
/// list is to be printed as issued and was not issued yet; Damaged when its issued text does not
/// fit its hash: such a text is not printed under that hash.
Result<void> checkEdition(const Records& records, const YearView& view, ListEdition edition);

/// The list of the year of @p view in @p edition. A list that is not issued yet, or was not issued
/// here, has one edition: as it stands.
AnnualListTable annualListTable(const Records& records, const YearView& view, ListEdition edition,
                                ListGrouping grouping = ListGrouping::Programme);

/// The list of the year of @p snapshot in @p edition with the name of its file and its moment, or
/// what checkEdition() says.
Result<AnnualListTable> annualListTable(const Snapshot& snapshot, ListEdition edition,
                                        ListGrouping grouping = ListGrouping::Programme);

} // namespace touyan
