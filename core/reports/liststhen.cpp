#include "reports/liststhen.h"

#include "domain/liststatus.h"
#include "reports/pastsnapshot.h"
#include "selection/issue.h"
#include "selection/revision.h"
#include "selection/verdicts.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

namespace {

/// Takes the revisions of a day to come back out of records.
class ListsThen
{
public:
    ListsThen(QDate day, const Records& now)
        : m_now(now)
        , m_day(day)
    {
        for (const AnnualList& list : now.all<AnnualList>()) {
            if (!isOpenForPlacing(list.state))
                read(list);
        }
    }

    bool areThoseOfNow() const { return m_first.isEmpty(); }

    Records run() const
    {
        Records then = m_now;
        QList<ListEntry> entries;
        for (ListEntry entry : m_now.all<ListEntry>()) {
            takeBack(entry);
            entries.append(entry);
        }
        then.setAll(Table<ListEntry>(entries));
        QList<Project> projects;
        for (Project project : m_now.all<Project>()) {
            // Whatever ended it came with the revision, or the list would not have had it.
            if (m_returned.contains(project.id)
                && (project.stage == ProjectStage::Withdrawn
                    || project.stage == ProjectStage::Terminated))
                project.stage = ProjectStage::Active;
            projects.append(project);
        }
        then.setAll(Table<Project>(projects));
        QList<ListRevision> revisions;
        for (const ListRevision& revision : m_now.all<ListRevision>()) {
            if (!m_later.contains(revision.id))
                revisions.append(revision);
        }
        then.setAll(Table<ListRevision>(revisions));
        return then;
    }

private:
    using Place = std::pair<AnnualListId, ProjectId>;

    void read(const AnnualList& list)
    {
        const QDate day = list.issuedOn.isValid() ? std::max(m_day, list.issuedOn) : m_day;
        const int last = lastRevisionOn(m_now, list, day);
        for (const ListRevision& revision : revisionsOf(m_now, list.id)) {
            if (revision.number <= last)
                continue;
            m_later.insert(revision.id);
            if (const Place place{list.id, revision.project}; !m_first.contains(place))
                m_first.insert(place, revision.kind);
        }
        if (!hasSnapshot(list))
            return;
        for (const ListRow& row : rowsInForce(m_now, list, last)) {
            const Place place{list.id, row.project};
            if (!m_first.contains(place))
                continue;
            m_rows.insert(place, row);
            const ListEntry* entry = entryNow(place);
            if (entry && !isOnList(entry->status))
                m_returned.insert(row.project);
        }
    }

    const ListEntry* entryNow(const Place& place) const
    {
        const auto& entries = m_now.all<ListEntry>();
        const auto at = std::find_if(entries.begin(), entries.end(), [&](const ListEntry& entry) {
            return entry.list == place.first && entry.project == place.second;
        });
        return at == entries.end() ? nullptr : &*at;
    }

    void takeBack(ListEntry& entry) const
    {
        const Place place{entry.list, entry.project};
        const auto first = m_first.constFind(place);
        if (first == m_first.cend())
            return;
        if (const auto row = m_rows.constFind(place); row != m_rows.cend()) {
            entry.status = row->status;
            entry.category = row->category;
            if (row->planned)
                entry.plannedInvestment = row->planned;
            entry.supportAmount = row->support;
        } else if (*first == RevisionKind::Addition) {
            entry.status = EntryStatus::Candidate;
        } else if (!isOnList(entry.status)) { // a list from before, without its issued text
            entry.status = listedStatus(m_now, entry);
        }
        if (isOnList(entry.status) && entry.outcome == EntryOutcome::Left)
            entry.outcome = EntryOutcome::Open;
    }

    const Records& m_now;
    QDate m_day;
    QHash<Place, RevisionKind> m_first; ///< the first revision since the day
    QHash<Place, ListRow> m_rows; ///< of m_first, as the text of the day has them
    QSet<ListRevisionId> m_later;
    QSet<ProjectId> m_returned;
};

} // namespace

Snapshot withListsOf(QDate day, const Snapshot& snapshot)
{
    if (day >= snapshot.today())
        return snapshot;
    const ListsThen lists(day, snapshot.records());
    if (lists.areThoseOfNow())
        return snapshot;
    const SnapshotOrigin origin{snapshot.source(), snapshot.moment(),
                                [snapshot](const QDateTime& at) { return snapshot.earlier(at); }};
    return {lists.run(), snapshot.year(), snapshot.today(), origin};
}

Snapshot listedAsStated(const Snapshot& snapshot, const PaperChoices& choices)
{
    return withListsOf(statedDay(snapshot, choices), snapshot);
}

QStringList listDayRemarks(const Snapshot& now, const Snapshot& listed, const PaperChoices& choices)
{
    if (&now.records() == &listed.records())
        return {};
    return {QCoreApplication::translate(
                "Paper",
                "The paper goes by the list as it was in force on %1; later revisions of it are "
                "left out.")
                .arg(statedDay(now, choices).toString(Qt::ISODate))};
}

} // namespace touyan
