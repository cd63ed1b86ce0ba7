#include "support/selectionoffice.h"

#include "domain/validation.h"
#include "selection/listrow.h"
#include "selection/liststates.h"
#include "selection/screening.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto Officer = u"示例-孙七"_s;

} // namespace

SelectionOffice::SelectionOffice()
{
    ChangeSet changes(u"begin"_s);
    Programme programme;
    programme.id = ProgrammeId{1};
    programme.code = u"P1"_s;
    programme.name = u"智能制造工程"_s;
    changes.insert(programme);
    m_records.apply(changes);
}

bool SelectionOffice::apply(const ChangeSet& changes)
{
    const auto faults = violations(m_records, changes);
    m_fault = faults.empty() ? QString() : faults.front().message;
    if (!faults.empty())
        return false;
    const Records before = m_records;
    m_records.apply(changes);
    const Records after = m_records;
    m_records.apply(changes.inverted());
    if (m_records != before) {
        m_fault = u"“%1” cannot be taken back"_s.arg(changes.label());
        return false;
    }
    m_records.apply(changes);
    return m_records == after;
}

bool SelectionOffice::apply(const Result<ChangeSet>& changes)
{
    if (changes)
        return apply(*changes);
    m_fault = changes.error().message;
    return false;
}

ProjectId SelectionOffice::addProject(const QString& name, QDate start, QDate finish,
                                      qint64 totalWan)
{
    Project project;
    project.id = m_ids.next<ProjectId>();
    project.code = name;
    project.name = name;
    project.programme = ProgrammeId{1};
    project.plannedStart = start;
    project.plannedFinish = finish;
    project.totalInvestment = Money::fromWan(totalWan);
    ChangeSet changes(u"project"_s);
    changes.insert(project);
    apply(changes);
    return project.id;
}

AnnualListId SelectionOffice::addList(int year)
{
    AnnualList list;
    list.id = m_ids.next<AnnualListId>();
    list.name = u"%1年度清单（示例）"_s.arg(year);
    list.year = year;
    list.quota = 50;
    ChangeSet changes(u"list"_s);
    changes.insert(list);
    apply(changes);
    return list.id;
}

ListEntryId SelectionOffice::addEntry(AnnualListId list, ProjectId project, EntryStatus status)
{
    ListEntry entry;
    entry.id = m_ids.next<ListEntryId>();
    entry.list = list;
    entry.project = project;
    entry.status = status;
    entry.position = static_cast<int>(m_records.all<ListEntry>().size()) + 1;
    ChangeSet changes(u"entry"_s);
    changes.insert(entry);
    apply(changes);
    return entry.id;
}

MeetingId SelectionOffice::addMeeting(const QString& name, QDate day)
{
    Meeting meeting;
    meeting.id = m_ids.next<MeetingId>();
    meeting.code = name;
    meeting.name = name;
    meeting.heldOn = day;
    ChangeSet changes(u"meeting"_s);
    changes.insert(meeting);
    apply(changes);
    return meeting.id;
}

SelectionOffice::Review SelectionOffice::addReview(AnnualListId list, Percent weight)
{
    ReviewRound round;
    round.id = m_ids.next<ReviewRoundId>();
    round.name = u"第一轮（示例）"_s;
    round.list = list;
    Expert expert;
    expert.id = m_ids.next<ExpertId>();
    expert.name = u"示例专家"_s;
    ReviewSeat seat;
    seat.id = m_ids.next<ReviewSeatId>();
    seat.round = round.id;
    seat.expert = expert.id;
    ReviewCriterion criterion;
    criterion.id = m_ids.next<ReviewCriterionId>();
    criterion.name = u"创新性"_s;
    criterion.round = round.id;
    criterion.weight = weight;
    ChangeSet changes(u"review"_s);
    changes.insert(round);
    changes.insert(expert);
    changes.insert(seat);
    changes.insert(criterion);
    apply(changes);
    return {seat.id, criterion.id};
}

const AnnualList& SelectionOffice::list(int year) const
{
    for (const AnnualList& list : m_records.all<AnnualList>()) {
        if (list.year == year)
            return list;
    }
    qFatal("there is no list of %d", year);
}

bool SelectionOffice::hasEntry(int year, ProjectId project) const
{
    const AnnualListId id = list(year).id;
    const auto& entries = m_records.all<ListEntry>();
    return std::any_of(entries.begin(), entries.end(), [&](const ListEntry& entry) {
        return entry.list == id && entry.project == project;
    });
}

const ListEntry& SelectionOffice::entry(int year, ProjectId project) const
{
    const AnnualListId id = list(year).id;
    for (const ListEntry& entry : m_records.all<ListEntry>()) {
        if (entry.list == id && entry.project == project)
            return entry;
    }
    qFatal("the project has no entry in %d", year);
}

StepRequest SelectionOffice::request(ListState to, QDate day) const
{
    StepRequest request;
    request.to = to;
    request.who = Officer;
    request.at = day.startOfDay();
    request.today = day;
    request.reason = u"按计划推进"_s;
    return request;
}

bool SelectionOffice::step(int year, const StepRequest& request)
{
    return apply(stepOf(m_records, list(year), request, m_ids));
}

bool SelectionOffice::screenAndApprove(int year)
{
    ChangeSet changes(u"screen"_s);
    for (const ListEntry& entry : m_records.all<ListEntry>()) {
        if (entry.list != list(year).id)
            continue;
        ListEntry after = entry;
        if (entry.screening == ScreeningVerdict::Open && isScreened(entry))
            after.screening = ScreeningVerdict::Passed;
        if (entry.verdict == MeetingVerdict::Open)
            after.verdict = MeetingVerdict::Approved;
        changes.update(entry, after);
    }
    return apply(changes);
}

bool SelectionOffice::bringIntoForce(int year, MeetingId meeting)
{
    return makePublic(year, meeting) && issueIntoForce(year);
}

bool SelectionOffice::makePublic(int year, MeetingId meeting)
{
    const QDate begin(year, 3, 1);
    StepRequest publicity = request(ListState::Publicity, begin.addDays(7));
    publicity.meeting = meeting;
    return step(year, request(ListState::Screening, begin)) && screenAndApprove(year)
        && step(year, request(ListState::Review, begin.addDays(2)))
        && step(year, request(ListState::Deliberation, begin.addDays(5))) && step(year, publicity);
}

bool SelectionOffice::issueIntoForce(int year)
{
    const QDate day(year, 3, 31);
    StepRequest issue = request(ListState::Issued, day);
    issue.documentNumber = u"大人工智能办〔%1〕1号（示例）"_s.arg(year);
    issue.issuedOn = day;
    return step(year, issue) && step(year, request(ListState::InForce, day.addDays(1)));
}

bool SelectionOffice::revise(int year, const RevisionRequest& request)
{
    return apply(revisionOf(m_records, list(year), request, m_ids));
}

bool SelectionOffice::close(int year, QDate day)
{
    const StepAuthor author{Officer, day.startOfDay(), u"年度考核结束"_s};
    return apply(closingOf(m_records, list(year), proposedEndings(m_records, list(year), day),
                           author, m_ids));
}

} // namespace touyan
