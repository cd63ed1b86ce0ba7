#include "selection/firstnames.h"
#include "selection/listrow.h"
#include "selection/liststates.h"
#include "selection/selectiondays.h"
#include "selection/stepchecks.h"
#include "selection/succession.h"

#include <QCoreApplication>

namespace touyan {

/// A meeting that is named only now may confirm what became of the objections.
void StepChecks::checkConfirmingDay()
{
    const Meeting* named = m_records.find(m_request.meeting);
    const Meeting* decided = m_records.find(m_list.meeting);
    const QString late = named ? confirmedLate(*named, m_list) : QString();
    const QString tooLate =
        decided && !named ? decidedTooLate(*decided, m_list.publicFrom) : QString();
    if (!tooLate.isEmpty())
        block(tooLate, aboutList());
    else if (!late.isEmpty())
        warn(late);
}

/// A day that is not stated yet is asked for when the step is taken.
void StepChecks::checkIssueDay()
{
    if (!m_request.issuedOn.isValid())
        return;
    const Meeting* meeting = m_records.find(decidingMeeting(m_list, m_request));
    const QString fault = issueDayFault(m_list, meeting, m_request.issuedOn, m_request.today);
    if (!fault.isEmpty())
        block(fault, aboutList());
}

void StepChecks::checkPublicity()
{
    if (!m_list.publicTo.isValid())
        block(translated(
                  QT_TRANSLATE_NOOP("ListStep", "It is not said how long the list is public.")),
              aboutList());
    else if (m_request.today <= m_list.publicTo)
        //: 1: last day of the publicity, 2: the reference date
        block(withDateHint(translated(QT_TRANSLATE_NOOP(
                                          "ListStep",
                                          "The list is public to %1 inclusive, and the reference "
                                          "date is %2: it can be issued once that day is over."))
                               .arg(m_list.publicTo.toString(Qt::ISODate),
                                    m_request.today.toString(Qt::ISODate))),
              aboutList());
    else
        checkIssueDay();
    checkConfirmingDay();
    for (const ListEntry* entry : m_entries) {
        if (isOnList(entry->status) && entry->verdict != MeetingVerdict::Approved)
            block(translated(QT_TRANSLATE_NOOP(
                                 "ListStep", "“%1” is on the list without the meeting's approval."))
                      .arg(nameOf(entry->project)),
                  aboutProject(entry->project));
    }
    for (const Objection& objection : m_records.all<Objection>()) {
        if (objection.list == m_list.id && objection.outcome == ObjectionOutcome::Pending)
            block(translated(QT_TRANSLATE_NOOP("ListStep",
                                               "The objection “%1” against “%2” is not settled."))
                      .arg(objection.name, nameOf(objection.project)),
                  {RecordKind::Objection, objection.id.value});
    }
}

/// An office may issue in spring before the year before is assessed, but it has to know that the
/// closing will be bound.
void StepChecks::checkPredecessor()
{
    const AnnualList* before = predecessorOf(m_records, m_list);
    if (!before || before->state == ListState::Closed)
        return;
    //: 1: year before, 2: its state, 3: year of this list
    warn(
        translated(QT_TRANSLATE_NOOP("ListStep",
                                     "The list of %1 is at “%2” and not closed: it will have to be "
                                     "closed with just those projects carried on that the list of "
                                     "%3 takes over."))
            .arg(QString::number(before->year), choice(before->state).translatedTitle(),
                 QString::number(m_list.year)));
}

/// What the closed year before carried on and nobody has put on this list, be it to leave it out:
/// once the list is public, it is late for that.
void StepChecks::checkTakenOver()
{
    QSet<ProjectId> known;
    for (const ListEntry* entry : m_entries)
        known.insert(entry->project);
    QStringList forgotten;
    for (const ListEntry* entry : successionGaps(m_records, m_list).notTakenOver) {
        if (!known.contains(entry->project))
            forgotten.append(nameOf(entry->project));
    }
    if (forgotten.isEmpty())
        return;
    //: n: projects; 1: year before, 2: names of projects
    warn(counted(QT_TRANSLATE_N_NOOP("ListStep",
                                     "%n project(s) that %1 was closed with as carried on are not "
                                     "on this list (%2): carry them over, or they count as ended "
                                     "once it is issued."),
                 forgotten.size())
             .arg(QString::number(m_list.year - 1), firstNames(forgotten)));
}

void StepChecks::checkSuccession()
{
    const SuccessionGaps gaps = successionGaps(m_records, m_list);
    const auto namesOf = [this](const std::vector<const ListEntry*>& entries) {
        QStringList names;
        for (const ListEntry* entry : entries)
            names.append(nameOf(entry->project));
        return firstNames(names);
    };
    const QString before = QString::number(m_list.year - 1);
    if (!gaps.wronglyCarried.empty() && m_list.state == ListState::Publicity)
        //: n: projects; 1: year before, 2: names of projects, 3: state in which the meeting decides
        block(counted(QT_TRANSLATE_N_NOOP("ListStep",
                                          "%n project(s) stand as carried over, but ended with the "
                                          "year %1 (%2): take the list back to “%3” to place them "
                                          "otherwise."),
                      qsizetype(gaps.wronglyCarried.size()))
                  .arg(before, namesOf(gaps.wronglyCarried),
                       choice(ListState::Deliberation).translatedTitle()),
              aboutList());
    else if (!gaps.wronglyCarried.empty())
        //: n: projects; 1: year before, 2: names of projects, 3: a column of the board
        block(counted(QT_TRANSLATE_N_NOOP("ListStep",
                                          "%n project(s) stand as carried over, but ended with the "
                                          "year %1 (%2): place them under “%3”, or take them off."),
                      qsizetype(gaps.wronglyCarried.size()))
                  .arg(before, namesOf(gaps.wronglyCarried),
                       choice(EntryStatus::Selected).translatedTitle()),
              aboutList());
    if (!gaps.notTakenOver.empty() && m_list.state == ListState::Publicity)
        //: n: projects; 1: year before, 2: names of projects
        warn(
            counted(QT_TRANSLATE_N_NOOP("ListStep",
                                        "%n project(s) that %1 was closed with as carried on are "
                                        "not on this list (%2): they are recorded as ended there."),
                    qsizetype(gaps.notTakenOver.size()))
                .arg(before, namesOf(gaps.notTakenOver)));
}

void StepChecks::checkInForce()
{
    if (const QString early = closingDayFault(m_list, m_request.today); !early.isEmpty())
        block(early, aboutList());
    const QStringList conflicts = outcomeConflicts(m_records, m_list);
    for (const QString& conflict : conflicts)
        block(conflict, aboutList());
    for (const ListEntry* entry : m_entries) {
        if (isOnList(entry->status) && entry->outcome == EntryOutcome::Open)
            block(translated(QT_TRANSLATE_NOOP("ListStep", "“%1” has no outcome yet."))
                      .arg(nameOf(entry->project)),
                  aboutProject(entry->project));
    }
}

} // namespace touyan
