#include "selection/revision.h"

#include "selection/additions.h"
#include "selection/constraintmeters.h"
#include "selection/issue.h"
#include "selection/listentries.h"
#include "selection/listscores.h"
#include "selection/liststates.h"
#include "selection/selectiondays.h"
#include "selection/succession.h"
#include "selection/verdicts.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Error refusal(const char* text)
{
    return {ErrorCode::Validation, QCoreApplication::translate("Revision", text), {}};
}

std::optional<ListRow> rowOf(const std::vector<ListRow>& rows, ProjectId project)
{
    const auto at = std::find_if(rows.begin(), rows.end(),
                                 [project](const ListRow& row) { return row.project == project; });
    return at == rows.end() ? std::nullopt : std::optional(*at);
}

/// The row as the records make it now.
std::optional<ListRow> currentRow(const Records& records, int year, const ListEntry& entry)
{
    const Project* project = records.find(entry.project);
    if (!project)
        return {};
    const ProjectParts parts(records);
    const YearJudge judge(records, parts, year, QDate(year, 1, 1));
    return ListRowMaker(records, parts, year).make(*project, judge.judge(*project), &entry);
}

/// Makes one revision of one list.
class RevisionMaker
{
public:
    RevisionMaker(const Records& records, const AnnualList& list, const RevisionRequest& request)
        : m_records(records)
        , m_list(list)
        , m_request(request)
        , m_entry(entryOn(records, list.id, request.project))
        , m_before(rowOf(rowsInForce(records, list), request.project))
    {
    }

    std::optional<Error> fault() const;
    Result<ChangeSet> make(IdMaker& ids) const;

private:
    std::optional<Error> dayFault() const;
    std::optional<Error> orderFault() const;
    std::optional<Error> successorFault() const;
    bool isListed() const { return m_entry && touyan::isOnList(m_entry->status); }
    ListEntry revisedEntry(IdMaker& ids) const;
    void assignStated(ListEntry& entry) const;

    const Records& m_records;
    const AnnualList& m_list;
    const RevisionRequest& m_request;
    const ListEntry* m_entry;
    std::optional<ListRow> m_before;
};

std::optional<Error> RevisionMaker::fault() const
{
    if (m_list.state != ListState::Issued && m_list.state != ListState::InForce)
        return refusal(QT_TRANSLATE_NOOP(
            "Revision", "Only a list that was issued and is not closed can be revised."));
    if (!m_records.find(m_request.project))
        return refusal(
            QT_TRANSLATE_NOOP("Revision", "Name the project that the revision concerns."));
    if (m_request.reason.trimmed().isEmpty())
        return refusal(QT_TRANSLATE_NOOP("Revision", "A revision needs a reason."));
    if (const auto wrong = dayFault())
        return wrong;
    if (const auto early = orderFault())
        return early;
    if (m_request.kind == RevisionKind::Addition && isListed())
        return refusal(QT_TRANSLATE_NOOP("Revision", "The project is on the list already."));
    if (m_request.kind == RevisionKind::Addition && isOver(*m_records.find(m_request.project)))
        return refusal(QT_TRANSLATE_NOOP(
            "Revision", "The project is finished or broken off: it cannot be added."));
    if (m_request.kind != RevisionKind::Addition && !isListed())
        return refusal(QT_TRANSLATE_NOOP("Revision", "The project is not on the list."));
    return successorFault();
}

/// Before the issue a meeting decides on the draft, not on a revision.
std::optional<Error> RevisionMaker::dayFault() const
{
    const Meeting* meeting = m_records.find(m_request.meeting);
    if (!meeting)
        return refusal(
            QT_TRANSLATE_NOOP("Revision", "Name the meeting that decided the revision."));
    const QString why = revisionDayFault(m_list, *meeting, m_request.madeOn, m_request.today);
    return why.isEmpty() ? std::nullopt : std::optional(Error{ErrorCode::Validation, why, {}});
}

/// What the issued list of the next year carries over cannot leave the one it is carried on from.
std::optional<Error> RevisionMaker::successorFault() const
{
    const bool leaves = m_request.kind == RevisionKind::Removal
        || (m_request.kind == RevisionKind::Amendment && m_request.isDeferred);
    const IssuedSuccessor next(m_records, m_list);
    if (!leaves || !next.isIssued() || !next.carries(m_request.project))
        return {};
    return Error{ErrorCode::Validation,
                 //: 1: project, 2: year of the next list
                 QCoreApplication::translate(
                     "Revision",
                     "“%1” stands on the issued list of %2 as carried over: take it off "
                     "that list by a revision first.")
                     .arg(m_records.nameOf(RecordKind::Project, m_request.project.value),
                          QString::number(next.year())),
                 {}};
}

/// Revisions follow each other in time as in number.
std::optional<Error> RevisionMaker::orderFault() const
{
    for (const ListRevision& earlier : m_records.all<ListRevision>()) {
        if (earlier.list != m_list.id || earlier.madeOn <= m_request.madeOn)
            continue;
        return Error{
            ErrorCode::Validation,
            //: 1: number of a revision, 2: its day
            QCoreApplication::translate("Revision",
                                        "The day of the revision must not lie before "
                                        "that of revision %1, %2.")
                .arg(QString::number(earlier.number), earlier.madeOn.toString(Qt::ISODate)),
            {}};
    }
    return {};
}

void RevisionMaker::assignStated(ListEntry& entry) const
{
    if (m_request.category)
        entry.category = m_request.category;
    if (m_request.plannedInvestment)
        entry.plannedInvestment = m_request.plannedInvestment;
    if (m_request.supportAmount)
        entry.supportAmount = m_request.supportAmount;
}

ListEntry RevisionMaker::revisedEntry(IdMaker& ids) const
{
    ListEntry entry;
    if (m_entry) {
        entry = *m_entry;
    } else {
        entry.id = ids.next<ListEntryId>();
        entry.list = m_list.id;
        entry.project = m_request.project;
    }
    switch (m_request.kind) {
    case RevisionKind::Addition:
        entry.status = listedStatus(m_records, entry);
        entry.outcome = EntryOutcome::Open;
        entry.outcomeEvidence.clear();
        entry.position = lastPosition(m_records, m_list.id) + 1;
        assignStated(entry);
        break;
    case RevisionKind::Removal:
        entry.status = EntryStatus::Removed;
        entry.outcome = EntryOutcome::Left;
        entry.outcomeEvidence = m_request.reason;
        break;
    case RevisionKind::Amendment:
        assignStated(entry);
        if (m_request.isDeferred)
            entry.status = EntryStatus::Deferred;
        break;
    }
    entry.placedByHand = true;
    entry.reason = m_request.reason;
    return entry;
}

Result<ChangeSet> RevisionMaker::make(IdMaker& ids) const
{
    ListEntry entry = revisedEntry(ids);
    ListRevision revision;
    revision.id = ids.next<ListRevisionId>();
    revision.list = m_list.id;
    revision.kind = m_request.kind;
    revision.project = m_request.project;
    revision.madeOn = m_request.madeOn;
    revision.meeting = m_request.meeting;
    revision.reason = m_request.reason;
    revision.notes = m_request.notes;
    for (const ListRevision& earlier : m_records.all<ListRevision>()) {
        if (earlier.list == m_list.id)
            revision.number = std::max(revision.number, earlier.number);
    }
    ++revision.number;
    const std::optional<ListRow> now = currentRow(m_records, m_list.year, entry);
    if (now && !entry.plannedInvestment && isOnList(entry.status))
        entry.plannedInvestment = now->planned; // as at the issue, the list's plan is in force
    if (m_before && m_request.kind != RevisionKind::Addition)
        revision.before = revisionRow(*m_before);
    if (now && m_request.kind != RevisionKind::Removal)
        revision.after = revisionRow(*now);
    if (m_request.kind == RevisionKind::Amendment && revision.before == revision.after)
        return refusal(QT_TRANSLATE_NOOP(
            "Revision", "The list says all this already: there is nothing to amend."));

    //: 1: year, 2: number of the revision, 3: 增补, 调出 or 变更, 4: project
    ChangeSet changes(
        QCoreApplication::translate("Revision", "Revision %2 of the list of %1: %3 “%4”")
            .arg(QString::number(m_list.year), QString::number(revision.number),
                 choice(revision.kind).translatedTitle(),
                 m_records.nameOf(RecordKind::Project, revision.project.value)));
    if (m_entry)
        changes.update(*m_entry, entry);
    else
        changes.insert(entry);
    changes.insert(revision);
    return changes;
}

/// Brings @p revision into @p rows. Free texts of lists from before give the entry as it is now.
void apply(const ListRevision& revision, const Records& records, const AnnualList& list,
           std::vector<ListRow>& rows)
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&revision](const ListRow& row) {
        return row.project == revision.project;
    });
    std::optional<ListRow> after = revisedRow(revision.after);
    const ListEntry* entry = entryOn(records, list.id, revision.project);
    if (!after && entry && revision.kind != RevisionKind::Removal)
        after = currentRow(records, list.year, *entry);
    const bool stays = after && revision.kind != RevisionKind::Removal && isOnList(after->status);
    if (at != rows.end() && stays)
        *at = *after;
    else if (at != rows.end())
        rows.erase(at);
    else if (stays)
        rows.push_back(*after);
}

} // namespace

std::vector<ListRevision> revisionsOf(const Records& records, AnnualListId list)
{
    std::vector<ListRevision> revisions;
    for (const ListRevision& revision : records.all<ListRevision>()) {
        if (revision.list == list)
            revisions.push_back(revision);
    }
    std::sort(revisions.begin(), revisions.end(),
              [](const auto& a, const auto& b) { return a.number < b.number; });
    return revisions;
}

Result<ChangeSet> revisionOf(const Records& records, const AnnualList& list,
                             const RevisionRequest& request, IdMaker& ids)
{
    const RevisionMaker maker(records, list, request);
    if (const auto fault = maker.fault())
        return *fault;
    return maker.make(ids);
}

Result<ChangeSet> revisionBy(const Meeting& meeting, const Records& records, const AnnualList& list,
                             RevisionRequest request, IdMaker& ids)
{
    ChangeSet held;
    held.insert(meeting);
    Records after = records;
    after.apply(held);
    request.meeting = meeting.id;
    auto changes = revisionOf(after, list, request, ids);
    if (changes)
        changes->insert(meeting);
    return changes;
}

QStringList revisionWarnings(const Records& records, const AnnualList& list,
                             const ChangeSet& revision)
{
    Records after = records;
    after.apply(revision);
    QStringList warnings;
    const QHash<ProjectId, QString> knockOuts = listKnockOuts(records, list.id);
    for (const auto& delta : revision.deltas<ListRevision>()) {
        const bool isAdded = delta.after && delta.after->kind == RevisionKind::Addition;
        if (isAdded && knockOuts.contains(delta.after->project))
            //: 1: project, 2: the question and how many denied it
            warnings.append(
                QCoreApplication::translate("Revision", "The experts voted “%1” down: %2")
                    .arg(records.nameOf(RecordKind::Project, delta.after->project.value),
                         knockOuts.value(delta.after->project)));
    }
    for (const ConstraintMeter& meter : constraintMeters(after, list, entriesOf(after, list.id))) {
        if (meter.state == MeterState::Over)
            warnings.append(meterSentence(meter));
    }
    return warnings;
}

std::vector<ListRow> rowsInForce(const Records& records, const AnnualList& list,
                                 std::optional<int> last)
{
    if (!hasSnapshot(list))
        return listRows(records, list);
    std::vector<ListRow> rows = rowsAsIssued(list);
    for (const ListRevision& revision : revisionsOf(records, list.id)) {
        if (!last || revision.number <= *last)
            apply(revision, records, list, rows);
    }
    return rows;
}

int lastRevisionOn(const Records& records, const AnnualList& list, QDate day)
{
    int last = 0;
    for (const ListRevision& revision : revisionsOf(records, list.id)) {
        if (revision.madeOn > day)
            break;
        last = revision.number;
    }
    return last;
}

QString revisionRow(const ListRow& row)
{
    return QString::fromUtf8(QJsonDocument(toJson(row)).toJson(QJsonDocument::Compact));
}

std::optional<ListRow> revisedRow(const QString& text)
{
    return listRowFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
}

QString revisionText(const ListRevision& revision, const Records& records)
{
    const auto before = revisedRow(revision.before);
    const auto after = revisedRow(revision.after);
    if (before && after) {
        QStringList lines;
        for (const RowDifference& difference : differences(*before, *after))
            //: 1: field, 2: old value, 3: new value
            lines.append(QCoreApplication::translate("Revision", "%1: %2 → %3")
                             .arg(difference.what, difference.before, difference.after));
        return lines.join(u'\n');
    }
    if (before || after)
        return (before ? *before : *after).name;
    if (!revision.before.isEmpty() || !revision.after.isEmpty())
        return QString(revision.before % u" → " % revision.after);
    return records.nameOf(RecordKind::Project, revision.project.value);
}

} // namespace touyan
