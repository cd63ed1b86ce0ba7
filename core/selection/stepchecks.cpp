#include "selection/stepchecks.h"

#include "domain/fieldtext.h"
#include "selection/constraintmeters.h"
#include "selection/firstnames.h"
#include "selection/listentries.h"
#include "selection/listrow.h"
#include "selection/listscores.h"
#include "selection/liststates.h"
#include "selection/rulefindings.h"
#include "selection/scoring.h"
#include "selection/screening.h"
#include "selection/stepmoves.h"
#include "selection/succession.h"

#include <QCoreApplication>

namespace touyan {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ListStep", text);
}

QString counted(const char* text, int count)
{
    return QCoreApplication::translate("ListStep", text, nullptr, count);
}

RecordRef aboutProject(ProjectId project)
{
    return {RecordKind::Project, project.value};
}

} // namespace

StepChecks::StepChecks(const Records& records, const AnnualList& list, const StepRequest& request)
    : m_records(records)
    , m_list(list)
    , m_request(request)
{
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == list.id)
            m_entries.push_back(&entry);
    }
}

std::vector<StepFinding> StepChecks::run()
{
    if (!isStepBack(m_list.state, m_request.to)) {
        switch (m_list.state) {
        case ListState::Collecting:
            checkCollecting();
            break;
        case ListState::Screening:
            checkScreening();
            break;
        case ListState::Review:
            checkReview();
            break;
        case ListState::Deliberation:
            checkDeliberation();
            checkSuccession();
            break;
        case ListState::Publicity:
            checkPublicity();
            checkPredecessor();
            checkSuccession();
            break;
        case ListState::InForce:
            checkInForce();
            break;
        case ListState::Issued:
        case ListState::Closed:
            break;
        }
    }
    // Among many lines on single projects those on the whole list would be overlooked.
    const auto rank = [this](const StepFinding& finding) {
        return std::pair(!finding.isBlocking, !(finding.about == aboutList()));
    };
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [&](const StepFinding& a, const StepFinding& b) { return rank(a) < rank(b); });
    return m_findings;
}

void StepChecks::block(const QString& text, RecordRef about)
{
    m_findings.push_back({text, true, about});
}

void StepChecks::warn(const QString& text)
{
    m_findings.push_back({text, false, aboutList()});
}

QString StepChecks::nameOf(ProjectId project) const
{
    return m_records.nameOf(RecordKind::Project, project.value);
}

void StepChecks::checkCollecting()
{
    if (m_entries.empty())
        block(translated(QT_TRANSLATE_NOOP("ListStep", "No project has applied yet.")),
              aboutList());
    if (!m_list.quota && !m_list.budget)
        warn(translated(
            QT_TRANSLATE_NOOP("ListStep", "Neither a quota nor a support budget is set.")));
}

/// What failed is no hindrance as a candidate: it goes off with the step.
void StepChecks::checkScreening()
{
    for (const ListEntry* entry : m_entries) {
        const bool goesOff =
            isProposed(entry->status) && entry->screening == ScreeningVerdict::Failed;
        if (isInPlay(entry->status) && !goesOff)
            blockUnscreened(*entry);
    }
}

/// Blocks for an entry that applies or is to be listed without having passed the screening.
void StepChecks::blockUnscreened(const ListEntry& entry)
{
    if (!isScreened(entry))
        return;
    QString text;
    switch (entry.screening) {
    case ScreeningVerdict::Passed:
        return;
    case ScreeningVerdict::Open:
        text = translated(QT_TRANSLATE_NOOP("ListStep", "“%1” is not yet screened."));
        break;
    case ScreeningVerdict::Supplement:
        text = translated(
            QT_TRANSLATE_NOOP("ListStep", "“%1” has not yet handed in what it has to supplement."));
        break;
    case ScreeningVerdict::Failed:
        text = translated(QT_TRANSLATE_NOOP(
            "ListStep", "“%1” is to be listed, but it did not pass the screening."));
        break;
    }
    block(text.arg(nameOf(entry.project)), aboutProject(entry.project));
}

/// How many scores the seats of @p round still owe.
int StepChecks::missingScores(const ReviewRound& round) const
{
    const RoundRows rows = roundRows(m_records, round);
    int missing = 0;
    for (const SeatSheet& sheet : scoreRound(rows).sheets) {
        const bool isOwed =
            sheet.state == SheetState::Empty || sheet.state == SheetState::Incomplete;
        if (isOwed && !rows.departed.contains(sheet.project))
            missing += static_cast<int>(sheet.missing.size());
    }
    return missing;
}

void StepChecks::checkReview()
{
    const ReviewRound* round = nullptr;
    for (const ReviewRound& it : m_records.all<ReviewRound>()) {
        if (it.list == m_list.id)
            round = &it;
    }
    if (!round) {
        warn(translated(QT_TRANSLATE_NOOP("ListStep", "There was no expert review.")));
        return;
    }
    const auto hasPart = [round](const auto& rows) {
        return std::any_of(rows.begin(), rows.end(),
                           [round](const auto& row) { return row.round == round->id; });
    };
    if (!hasPart(m_records.all<ReviewSeat>()) || !hasPart(m_records.all<ReviewCriterion>()))
        warn(translated(
            QT_TRANSLATE_NOOP("ListStep", "The expert review has no panel or no criteria yet.")));
    else if (const int missing = missingScores(*round); missing > 0)
        warn(counted(QT_TRANSLATE_N_NOOP("ListStep", "%n score(s) of the experts are missing."),
                     missing));
}

void StepChecks::checkDeliberation()
{
    QHash<const ListEntry*, EntryMove> moved;
    for (const EntryMove& move : movesOf(m_records, m_list, m_request))
        moved.insert(move.entry, move);
    int listed = 0;
    int undecided = 0;
    int leftOut = 0;
    const bool isNamed = m_request.meeting.isValid() || m_list.meeting.isValid();
    bool isMeetingKnown = isNamed;
    int approved = 0; // by this step
    for (const ListEntry* entry : m_entries) {
        const auto move = moved.constFind(entry);
        const bool isMoved = move != moved.cend();
        const EntryStatus status = isMoved ? move->status : entry->status;
        const MeetingVerdict verdict = isMoved ? move->verdict : entry->verdict;
        isMeetingKnown = isMeetingKnown || entry->verdictMeeting.isValid();
        approved += verdict != entry->verdict ? 1 : 0;
        if (!isOnList(status)) {
            undecided += isProposed(status) && verdict == MeetingVerdict::Open ? 1 : 0;
            leftOut += verdict == MeetingVerdict::Approved ? 1 : 0;
            continue;
        }
        ++listed;
        ListEntry placed = *entry;
        placed.status = status;
        blockUnscreened(placed);
        if (verdict == MeetingVerdict::Open)
            block(translated(
                      QT_TRANSLATE_NOOP("ListStep", "The meeting has not yet decided on “%1”."))
                      .arg(nameOf(entry->project)),
                  aboutProject(entry->project));
        else if (verdict != MeetingVerdict::Approved)
            block(translated(QT_TRANSLATE_NOOP(
                                 "ListStep",
                                 "“%1” was placed on the list by hand, but the meeting did not "
                                 "approve it."))
                      .arg(nameOf(entry->project)),
                  aboutProject(entry->project));
    }
    if (listed == 0)
        block(translated(QT_TRANSLATE_NOOP("ListStep", "No project is to be listed.")),
              aboutList());
    if (!isMeetingKnown || (approved > 0 && !isNamed))
        block(translated(QT_TRANSLATE_NOOP("ListStep", "The deciding meeting is not named.")),
              aboutList());
    if (undecided > 0)
        warn(counted(QT_TRANSLATE_N_NOOP(
                         "ListStep", "%n candidate(s) have no decision and will not be listed."),
                     undecided));
    checkKnockOuts(moved);
    if (leftOut > 0)
        warn(
            counted(QT_TRANSLATE_N_NOOP(
                        "ListStep", "%n project(s) that the meeting approved are not on the list."),
                    leftOut));
    checkLimits();
}

/// What would be listed although the experts voted it down.
void StepChecks::checkKnockOuts(const QHash<const ListEntry*, EntryMove>& moved)
{
    const QHash<ProjectId, QString> reasons = listKnockOuts(m_records, m_list.id);
    QStringList names;
    for (const ListEntry* entry : m_entries) {
        const auto move = moved.constFind(entry);
        const EntryStatus status = move == moved.cend() ? entry->status : move->status;
        if (isOnList(status) && reasons.contains(entry->project))
            names.append(nameOf(entry->project));
    }
    if (!names.isEmpty())
        //: n: projects; 1: their names
        warn(counted(QT_TRANSLATE_N_NOOP("ListStep",
                                         "%n project(s) would be listed although the experts voted "
                                         "them down: %1."),
                     static_cast<int>(names.size()))
                 .arg(firstNames(names)));
}

/// The bounds of the list against its entries as they will stand after the step.
void StepChecks::checkLimits()
{
    QHash<const ListEntry*, EntryStatus> moved;
    for (const EntryMove& move : movesOf(m_records, m_list, m_request))
        moved.insert(move.entry, move.status);
    QList<ListEntry> entries;
    for (const ListEntry* entry : m_entries) {
        entries.append(*entry);
        entries.last().status = moved.value(entry, entry->status);
    }
    for (const ConstraintMeter& meter : constraintMeters(m_records, m_list, entries)) {
        if (const QString sentence = meterSentence(meter); !sentence.isEmpty())
            warn(sentence);
    }
    const QString applicants =
        applicantLimitText(m_list, beyondApplicantLimit(m_records, m_list, entries));
    if (!applicants.isEmpty())
        warn(applicants);
}

void StepChecks::checkPublicity()
{
    if (!m_list.publicTo.isValid())
        block(translated(
                  QT_TRANSLATE_NOOP("ListStep", "It is not said how long the list is public.")),
              aboutList());
    else if (m_request.today <= m_list.publicTo)
        //: 1: last day of the publicity, 2: the reference date
        block(
            translated(QT_TRANSLATE_NOOP("ListStep",
                                         "The list is public to %1 inclusive, and the reference "
                                         "date is %2: it can be issued once that day is over."))
                .arg(m_list.publicTo.toString(Qt::ISODate), m_request.today.toString(Qt::ISODate)),
            aboutList());
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
                      static_cast<int>(gaps.wronglyCarried.size()))
                  .arg(before, namesOf(gaps.wronglyCarried),
                       choice(ListState::Deliberation).translatedTitle()),
              aboutList());
    else if (!gaps.wronglyCarried.empty())
        //: n: projects; 1: year before, 2: names of projects, 3: a column of the board
        block(counted(QT_TRANSLATE_N_NOOP("ListStep",
                                          "%n project(s) stand as carried over, but ended with the "
                                          "year %1 (%2): place them under “%3”, or take them off."),
                      static_cast<int>(gaps.wronglyCarried.size()))
                  .arg(before, namesOf(gaps.wronglyCarried),
                       choice(EntryStatus::Selected).translatedTitle()),
              aboutList());
    if (!gaps.notTakenOver.empty() && m_list.state == ListState::Publicity)
        //: n: projects; 1: year before, 2: names of projects
        warn(
            counted(QT_TRANSLATE_N_NOOP("ListStep",
                                        "%n project(s) that %1 was closed with as carried on are "
                                        "not on this list (%2): they are recorded as ended there."),
                    static_cast<int>(gaps.notTakenOver.size()))
                .arg(before, namesOf(gaps.notTakenOver)));
}

void StepChecks::checkInForce()
{
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
