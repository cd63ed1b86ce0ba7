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
            checkTakenOver();
            break;
        case ListState::Review:
            checkReview();
            checkTakenOver();
            break;
        case ListState::Deliberation:
            checkDeliberation();
            checkSuccession();
            checkTakenOver();
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

QString StepChecks::translated(const char* text)
{
    return QCoreApplication::translate("ListStep", text);
}

QString StepChecks::counted(const char* text, qsizetype count)
{
    return QCoreApplication::translate("ListStep", text, nullptr, static_cast<int>(count));
}

RecordRef StepChecks::aboutProject(ProjectId project)
{
    return {RecordKind::Project, project.value};
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
                 before.size())
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
            unscreened));
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

StepChecks::Moves StepChecks::movesOfAll() const
{
    Moves moves;
    for (const ListEntry* entry : m_entries)
        moves.insert(entry, {entry, entry->status, entry->verdict, {}});
    for (const EntryMove& move : movesOf(m_records, m_list, m_request))
        moves.insert(move.entry, move);
    return moves;
}

void StepChecks::checkDeliberation()
{
    const Moves moves = movesOfAll();
    bool isAnyListed = false;
    for (const ListEntry* entry : m_entries) {
        const EntryMove moved = moves.value(entry);
        if (!isOnList(moved.status))
            continue;
        isAnyListed = true;
        checkListed(moved);
    }
    if (!isAnyListed)
        block(translated(QT_TRANSLATE_NOOP("ListStep", "No project is to be listed.")),
              aboutList());
    checkDecidingMeeting(moves);
    checkDecidingDays(moves);
    warnOfUnlisted(moves);
    checkKnockOuts(moves);
    checkLimits();
}

/// What is to be listed has passed the screening, and the meeting approved it.
void StepChecks::checkListed(const EntryMove& moved)
{
    ListEntry placed = *moved.entry;
    placed.status = moved.status;
    blockUnscreened(placed);
    if (moved.verdict == MeetingVerdict::Approved)
        return;
    const QString text = moved.verdict == MeetingVerdict::Open
        ? translated(QT_TRANSLATE_NOOP("ListStep", "The meeting has not yet decided on “%1”."))
        : translated(QT_TRANSLATE_NOOP(
            "ListStep",
            "“%1” was placed on the list by hand, but the meeting did not approve it."));
    block(text.arg(nameOf(placed.project)), aboutProject(placed.project));
}

/// A meeting is known from any decision, but what is approved by this step needs that of the step.
void StepChecks::checkDecidingMeeting(const Moves& moves)
{
    const bool isNamed = decidingMeeting(m_list, m_request).isValid();
    const bool isKnown = std::any_of(m_entries.begin(), m_entries.end(), [](const ListEntry* it) {
        return it->verdictMeeting.isValid();
    });
    const bool isDeciding = std::any_of(moves.begin(), moves.end(), [](const EntryMove& it) {
        return it.verdict != it.entry->verdict;
    });
    if (!isNamed && (!isKnown || isDeciding))
        block(translated(QT_TRANSLATE_NOOP("ListStep", "The deciding meeting is not named.")),
              aboutList());
}

/// What will not be listed though nobody, or even the meeting, decided otherwise.
void StepChecks::warnOfUnlisted(const Moves& moves)
{
    const auto undecided = std::count_if(moves.begin(), moves.end(), [](const EntryMove& it) {
        return !isOnList(it.status) && isProposed(it.status) && it.verdict == MeetingVerdict::Open;
    });
    if (undecided > 0)
        warn(counted(QT_TRANSLATE_N_NOOP(
                         "ListStep", "%n candidate(s) have no decision and will not be listed."),
                     undecided));
    const auto leftOut = std::count_if(moves.begin(), moves.end(), [](const EntryMove& it) {
        return !isOnList(it.status) && it.verdict == MeetingVerdict::Approved;
    });
    if (leftOut > 0)
        warn(
            counted(QT_TRANSLATE_N_NOOP(
                        "ListStep", "%n project(s) that the meeting approved are not on the list."),
                    leftOut));
}

/// Each of the meetings that decided has to lie before the list becomes public.
void StepChecks::checkDecidingDays(const Moves& moves)
{
    std::vector<MeetingId> meetings{decidingMeeting(m_list, m_request)};
    for (const ListEntry* entry : m_entries) {
        if (isOnList(moves.value(entry).status))
            meetings.push_back(entry->verdictMeeting);
    }
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
void StepChecks::checkKnockOuts(const Moves& moves)
{
    const QHash<ProjectId, QString> reasons = listKnockOuts(m_records, m_list.id);
    QStringList names;
    for (const ListEntry* entry : m_entries) {
        if (isOnList(moves.value(entry).status) && reasons.contains(entry->project))
            names.append(nameOf(entry->project));
    }
    if (!names.isEmpty())
        //: n: projects; 1: their names
        warn(counted(QT_TRANSLATE_N_NOOP("ListStep",
                                         "%n project(s) would be listed although the experts voted "
                                         "them down: %1."),
                     names.size())
                 .arg(firstNames(names)));
}

/// The bounds of the list against its entries as they will stand after the step.
void StepChecks::checkLimits()
{
    const Moves moves = movesOfAll();
    QList<ListEntry> entries;
    for (const ListEntry* entry : m_entries) {
        entries.append(*entry);
        entries.last().status = moves.value(entry).status;
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
