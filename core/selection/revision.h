#pragma once

#include "base/idmaker.h"
#include "base/result.h"
#include "selection/listrow.h"

namespace touyan {

/// One adjustment to a list that was issued: 增补, 调出 or 变更.
struct RevisionRequest
{
    RevisionKind kind = RevisionKind::Amendment;
    ProjectId project;
    QDate madeOn;
    QDate today; ///< no revision is dated later; not stated: not judged
    MeetingId meeting;
    QString reason;
    QString notes;
    /// What the entry is to say from now on, of an addition or amendment. What is not stated stays
    /// as it is; name, content and total investment come from the project as it is now.
    std::optional<AnnualCategory> category;
    std::optional<Money> plannedInvestment;
    std::optional<Money> supportAmount;
    bool isDeferred = false; ///< of an amendment: the project is put off (暂缓) for the year
};

/// The revisions of @p list by their number.
std::vector<ListRevision> revisionsOf(const Records& records, AnnualListId list);

/// The numbered revision that @p request makes, with the entry it changes. Refused unless the list
/// is issued or in force, reason, day and meeting are stated, the days follow each other (see
/// revisionDayFault()) and those of the revisions before, and the change fits what the list says.
Result<ChangeSet> revisionOf(const Records& records, const AnnualList& list,
                             const RevisionRequest& request, IdMaker& ids);
/// The same decided by @p meeting, which is recorded along with it.
Result<ChangeSet> revisionBy(const Meeting& meeting, const Records& records, const AnnualList& list,
                             RevisionRequest request, IdMaker& ids);

/// What speaks against @p revision of @p list: the bounds that are exceeded once it is made, and
/// that the experts voted down what it adds. Each a sentence; it may be made all the same.
QStringList revisionWarnings(const Records& records, const AnnualList& list,
                             const ChangeSet& revision);

/// The rows of @p list as it was issued with its revisions up to number @p last applied in their
/// order. A list that has no snapshot gives its entries as they are.
std::vector<ListRow> rowsInForce(const Records& records, const AnnualList& list,
                                 std::optional<int> last = {});
/// The number of the last revision of @p list that was made by the end of @p day; 0 for none. One
/// without a day counts with those before it.
int lastRevisionOn(const Records& records, const AnnualList& list, QDate day);

/// What a revision keeps of @p row as its before or after.
QString revisionRow(const ListRow& row);
/// The row that @p text, the before or after of a revision, holds; nothing when it is free text, as
/// in lists from before.
std::optional<ListRow> revisedRow(const QString& text);

/// What @p revision changed, in words: one value a line for an amendment, else the project's name.
QString revisionText(const ListRevision& revision, const Records& records);

} // namespace touyan
