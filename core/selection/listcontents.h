#pragma once

#include "domain/records.h"
#include "selection/listmoment.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace touyan {

/// A project on a list, with what a reader of the list sees of it. References are kept as the names
/// that they had, so that the row says the same whatever is renamed later.
struct ComparedRow
{
    ProjectId project;
    QString code;
    QString name;
    QString undertaker;
    QString programme;
    QString district;
    QString units; ///< responsible units in their order
    std::optional<AnnualCategory> nature;
    QDate start; ///< as the list prints it: the actual day once there is one
    QDate finish; ///< likewise
    std::optional<Money> total;
    std::optional<Money> planned; ///< in the year of the list
    std::optional<Money> support;
    EntryStatus status = EntryStatus::Candidate;

    bool operator==(const ComparedRow&) const = default;
};

/// A year's list at one moment: a plain value that no later change of the file touches.
struct ListContents
{
    ListMoment moment;
    QString name;
    QString documentNumber;
    QDate issuedOn;
    bool isDraft = false; ///< not issued at that moment
    std::vector<ComparedRow> rows; ///< each project once, in the order of the list
    QHash<ProjectId, EntryOutcome> endings; ///< how the year ended for projects, as far as recorded

    bool operator==(const ListContents&) const = default;
};

/// Whether candidates and projects in review count as proposed while a list is a draft, as they do
/// in the rolling flow. On an issued list they never count.
enum class Proposals
{
    Counted,
    LeftOut
};

/// Gives the records as they were at an earlier moment.
using RecordsAt = std::function<Result<Records>(const QDateTime& moment)>;

/// The list that @p moment names. @p now are the records of the file, @p before gives earlier ones.
/// NotFound when there is no such list, it was not issued, or it has no such revision.
Result<ListContents> listContents(const Records& now, const ListMoment& moment,
                                  const RecordsAt& before,
                                  Proposals proposals = Proposals::Counted);

/// NotFound, in words: there is no list of @p year.
Error noListError(int year);

} // namespace touyan
