#include "reports/pastsnapshot.h"

#include "analysis/knownrecords.h"
#include "analysis/referencedate.h"
#include "base/monthend.h"
#include "domain/liststatus.h"
#include "reports/reportperiod.h"

#include <algorithm>

namespace touyan {

namespace {

/// Makes the records of a day out of those of today.
class PastRecords
{
public:
    PastRecords(const Records& now, QDate day)
        : m_now(now)
        , m_past(now)
        , m_day(day)
    {
    }

    Records run()
    {
        change<Project>([this](Project& project) { return bringBack(project, m_day); });
        change<Milestone>([this](Milestone& milestone) { return bringBack(milestone, m_day); });
        change<MonthlyReport>([this](MonthlyReport& report) { return bringBack(report, m_day); });
        change<Setting>([this](Setting& setting) {
            if (isReferenceDate(setting))
                setting.value = m_day.toString(Qt::ISODate);
            return true;
        });
        change<Decision>([this](Decision& decision) { return remember(decision); });
        changeLists();
        return std::move(m_past);
    }

private:
    /// Has @p change bring each row to what it was; it answers whether there was one.
    template <typename T, typename Change>
    void change(Change change)
    {
        QList<T> rows;
        for (T row : m_now.all<T>()) {
            if (change(row))
                rows.append(row);
        }
        m_past.setAll(Table<T>(rows));
    }

    bool remember(Decision& decision) const
    {
        const Meeting* meeting = m_now.find(decision.meeting);
        if (meeting && meeting->heldOn > m_day)
            return false;
        if (decision.closedOn > m_day) {
            decision.state = DecisionState::Open;
            decision.closedOn = {};
            decision.progress.clear(); // it tells how it was done
        }
        return true;
    }

    void changeLists()
    {
        for (const AnnualList& list : m_now.all<AnnualList>()) {
            if (wasListOn(m_day, list, m_now))
                m_lists.insert(list.id);
            if (m_day <= endOfYear(list.year) || closedAfter(list))
                m_open.insert(list.id);
        }
        change<AnnualList>([this](AnnualList& list) {
            if (list.state == ListState::Closed && m_open.contains(list.id))
                list.state = ListState::InForce;
            return m_lists.contains(list.id);
        });
        collectLaterRevisions();
        change<ListEntry>([this](ListEntry& entry) { return remember(entry); });
        change<ListRevision>([this](ListRevision& revision) {
            return m_lists.contains(revision.list) && revision.madeOn <= m_day;
        });
    }

    bool closedAfter(const AnnualList& list) const
    {
        const auto& steps = m_now.all<ListTransition>();
        return std::any_of(steps.begin(), steps.end(), [&](const ListTransition& step) {
            return step.list == list.id && step.to == ListState::Closed && step.at.date() > m_day;
        });
    }

    void collectLaterRevisions()
    {
        for (const ListRevision& revision : m_now.all<ListRevision>()) {
            if (revision.madeOn <= m_day)
                continue;
            const ListRevision*& first = m_later[{revision.list, revision.project}];
            if (!first || revision.number < first->number)
                first = &revision;
        }
    }

    bool remember(ListEntry& entry) const
    {
        const ListRevision* first = m_later.value({entry.list, entry.project});
        if (first && first->kind == RevisionKind::Addition)
            entry.status = EntryStatus::Candidate;
        else if (first && !isOnList(entry.status))
            entry.status = EntryStatus::Selected;
        if (first || m_open.contains(entry.list))
            entry.outcome =
                entry.status == EntryStatus::Removed ? entry.outcome : EntryOutcome::Open;
        return m_lists.contains(entry.list);
    }

    const Records& m_now;
    Records m_past;
    QDate m_day;
    QSet<AnnualListId> m_lists; ///< that there were
    QSet<AnnualListId> m_open; ///< not closed then
    /// The first revision since the day, by its list and project.
    QHash<std::pair<AnnualListId, ProjectId>, const ListRevision*> m_later;
};

} // namespace

QDate statedDay(const Snapshot& snapshot, const PaperChoices& choices)
{
    return choices.has("month") ? std::min(periodFrom(snapshot, choices).last, snapshot.today())
                                : snapshot.today();
}

bool wasListOn(QDate day, const AnnualList& list, const Records& records)
{
    if (!isOpenForPlacing(list.state))
        return !list.issuedOn.isValid() || list.issuedOn <= day;
    const auto& steps = records.all<ListTransition>();
    return std::any_of(steps.begin(), steps.end(), [&](const ListTransition& step) {
        return step.list == list.id && step.at.date() <= day;
    });
}

Snapshot snapshotOn(const Snapshot& snapshot, QDate day)
{
    if (day >= snapshot.today())
        return snapshot;
    const SnapshotOrigin origin{snapshot.source(), snapshot.moment(),
                                [snapshot](const QDateTime& at) { return snapshot.earlier(at); }};
    return {PastRecords(snapshot.records(), day).run(), snapshot.year(), day, origin};
}

} // namespace touyan
