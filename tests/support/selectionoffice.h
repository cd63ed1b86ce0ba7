#pragma once

#include "base/idmaker.h"
#include "selection/closing.h"
#include "selection/liststep.h"
#include "selection/revision.h"

namespace touyan {

/// An office that selects projects year by year, for tests: records, and changes that are validated
/// before they are applied, as the file does. Every change is also taken back and made again, and
/// must leave the same records.
class SelectionOffice
{
public:
    SelectionOffice();

    const Records& records() const { return m_records; }
    IdMaker& ids() { return m_ids; }

    /// Applies @p changes; false, with @c fault saying why, when they break a rule.
    bool apply(const ChangeSet& changes);
    bool apply(const Result<ChangeSet>& changes);
    /// Why the last change was refused.
    const QString& fault() const { return m_fault; }

    ProjectId addProject(const QString& name, QDate start, QDate finish, qint64 totalWan);
    /// A list in the state Collecting.
    AnnualListId addList(int year);
    ListEntryId addEntry(AnnualListId list, ProjectId project, EntryStatus status);
    /// A review of @p list by one expert with one criterion of @p weight, not scored yet.
    struct Review
    {
        ReviewSeatId seat;
        ReviewCriterionId criterion;
    };
    Review addReview(AnnualListId list, Percent weight);
    MeetingId addMeeting(const QString& name, QDate day);

    const AnnualList& list(int year) const;
    const ListEntry& entry(int year, ProjectId project) const;
    bool hasEntry(int year, ProjectId project) const;
    const Project& project(ProjectId id) const { return *m_records.find(id); }

    template <typename T>
    bool change(Id<T> id, const std::function<void(T&)>& edit)
    {
        const T before = *m_records.find(id);
        T after = before;
        edit(after);
        ChangeSet changes(QStringLiteral("change"));
        changes.update(before, after);
        return apply(changes);
    }
    template <typename T>
    bool insert(T row)
    {
        row.id = m_ids.next<Id<T>>();
        ChangeSet changes(QStringLiteral("insert"));
        changes.insert(row);
        return apply(changes);
    }

    /// A request for a step on @p day with a reason.
    StepRequest request(ListState to, QDate day) const;
    bool step(int year, const StepRequest& request);
    /// Takes the list from Collecting to InForce: screens, approves and issues everything.
    bool bringIntoForce(int year, MeetingId meeting);
    /// The first part of it, up to the first day on which the list is public, and the second.
    bool makePublic(int year, MeetingId meeting);
    bool issueIntoForce(int year);
    bool revise(int year, const RevisionRequest& request);
    bool close(int year, QDate day);

private:
    bool screenAndApprove(int year);

    Records m_records;
    IdMaker m_ids;
    QString m_fault;
};

} // namespace touyan
