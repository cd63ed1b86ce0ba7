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
#include "selection/selectiondays.h"
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
    checkCarryOver();
}

/// What the year before leaves unfinished goes on, or is left out with a reason.
void StepChecks::checkCarryOver()
{
    const QSet<ProjectId> before = listedBefore(m_records, m_list.year);
    const bool isMade =
        std::any_of(m_entries.begin(), m_entries.end(),
                    [&](const ListEntry* entry) { return before.contains(entry->project); });
    if (before.isEmpty() || isMade)
        return;
    //: n: projects; 1: year before
    warn(counted(QT_TRANSLATE_N_NOOP("ListStep",
                                     "The %n project(s) on the list of %1 are not carried over "
                                     "yet."),
                 static_cast<int>(before.size()))
             .arg(m_list.year - 1));
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
    if (round)
        checkRound(*round);
    else
        warn(translated(QT_TRANSLATE_NOOP("ListStep", "There was no expert review.")));
    const auto unscreened =
        std::count_if(m_entries.begin(), m_entries.end(), [](const ListEntry* entry) {
            return isInPlay(entry->status) && isScreened(*entry)
                && entry->screening != ScreeningVerdict::Passed;
        });
    if (unscreened > 0)
        warn(counted(
            QT_TRANSLATE_N_NOOP("ListStep", "%n candidate(s) have not passed the screening."),
            static_cast<int>(unscreened)));
}

void StepChecks::checkRound(const ReviewRound& round)
{
    const auto hasPart = [&round](const auto& rows) {
        return std::any_of(rows.begin(), rows.end(),
                           [&round](const auto& row) { return row.round == round.id; });
    };
    if (!hasPart(m_records.all<ReviewSeat>()) || !hasPart(m_records.all<ReviewCriterion>())) {
        warn(translated(
            QT_TRANSLATE_NOOP("ListStep", "The expert review has no panel or no criteria yet.")));
        return;
    }
    const CriteriaCheck criteria = checkCriteria(roundRows(m_records, round).criteria);
    for (const QString& fault : criteria.faults)
        warn(fault);
    if (const int missing = missingScores(round); missing > 0)
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
    std::vector<MeetingId> meetings{m_request.meeting.isValid() ? m_request.meeting
                                                                : m_list.meeting};
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
        meetings.push_back(entry->verdictMeeting);
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
    checkDecidingDays(meetings);
    checkKnockOuts(moved);
    if (leftOut > 0)
        warn(
            counted(QT_TRANSLATE_N_NOOP(
                        "ListStep", "%n project(s) that the meeting approved are not on the list."),
                    leftOut));
    checkLimits();
}

/// Each of the @p meetings that decided has to lie before the list becomes public.
void StepChecks::checkDecidingDays(const std::vector<MeetingId>& meetings)
{
    const QDate publicFrom = publicityOf(m_records, m_list, m_request).first;
    QSet<MeetingId> seen;
    for (const MeetingId id : meetings) {
        const Meeting* meeting = m_records.find(id);
        if (!meeting || seen.contains(id))
            continue;
        seen.insert(id);
        const QString notHeld = heldFault(*meeting, m_request.today);
        const QString late = decidedTooLate(*meeting, publicFrom);
        if (!notHeld.isEmpty() || !late.isEmpty())
            block(notHeld.isEmpty() ? late : notHeld, aboutList());
        else if (const QString early =
                     decidedEarly(*meeting, m_list, predecessorOf(m_records, m_list));
                 !early.isEmpty())
            warn(early);
    }
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

} // namespace touyan
