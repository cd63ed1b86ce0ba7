#include "selection/listcontents.h"

#include "analysis/projectyear.h"
#include "selection/issue.h"
#include "selection/liststates.h"
#include "selection/revision.h"
#include "selection/verdicts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Error missing(const QString& message)
{
    return {ErrorCode::NotFound, message, {}};
}

ComparedRow comparedRow(const ListRow& listed)
{
    ComparedRow row;
    row.project = listed.project;
    row.code = listed.code;
    row.name = listed.name;
    row.undertaker = listed.undertaker;
    row.programme = listed.programme;
    row.district = listed.district;
    row.units = listed.units.join(u'、');
    row.nature = listed.category;
    row.start = listed.period.first;
    row.finish = listed.period.last;
    row.total = listed.total;
    row.planned = listed.planned;
    row.support = listed.support;
    row.status = listed.status;
    return row;
}

/// Reads a list out of records.
class ListReader
{
public:
    ListReader(const Records& records, const AnnualList& list, Proposals proposals)
        : m_records(records)
        , m_list(list)
        , m_isDraft(isOpenForPlacing(list.state))
        , m_countsProposals(m_isDraft && proposals == Proposals::Counted)
        , m_parts(records)
        , m_judge(records, m_parts, list.year, QDate(list.year, 1, 1))
        , m_maker(records, m_parts, list.year)
    {
        for (const ListEntry& entry : records.all<ListEntry>()) {
            if (entry.list == list.id)
                m_entries.push_back(entry);
        }
        std::stable_sort(
            m_entries.begin(), m_entries.end(),
            [](const ListEntry& a, const ListEntry& b) { return a.position < b.position; });
    }

    /// Takes the revisions after number @p last back, newest first.
    void takeBackRevisionsAfter(int last)
    {
        const std::vector<ListRevision> revisions = revisionsOf(m_records, m_list.id);
        for (auto at = revisions.rbegin(); at != revisions.rend(); ++at) {
            if (at->number > last)
                takeBack(*at);
        }
    }

    ListContents contents(const ListMoment& moment) const
    {
        ListContents contents;
        contents.moment = moment;
        contents.name = m_list.name;
        contents.documentNumber = m_list.documentNumber;
        contents.issuedOn = m_list.issuedOn;
        contents.isDraft = m_isDraft;
        for (const ListEntry& entry : m_entries) {
            const Project* project = m_records.find(entry.project);
            const bool counts =
                isOnList(entry.status) || (m_countsProposals && isProposed(entry.status));
            if (project && counts)
                contents.rows.push_back(
                    comparedRow(m_maker.make(*project, m_judge.judge(*project), &entry)));
        }
        return contents;
    }

private:
    void takeBack(const ListRevision& revision)
    {
        const auto entry =
            std::find_if(m_entries.begin(), m_entries.end(), [&](const ListEntry& candidate) {
                return candidate.project == revision.project;
            });
        if (entry == m_entries.end())
            return;
        if (revision.kind == RevisionKind::Addition)
            entry->status = EntryStatus::Candidate;
        else if (!isOnList(entry->status))
            entry->status = listedStatus(m_records, *entry);
    }

    const Records& m_records;
    const AnnualList& m_list;
    bool m_isDraft;
    bool m_countsProposals;
    ProjectParts m_parts;
    YearJudge m_judge;
    ListRowMaker m_maker;
    std::vector<ListEntry> m_entries;
};

/// @p contents with the rows of the frozen text and its revisions up to number @p last.
ListContents frozenContents(ListContents contents, const Records& records, const AnnualList& list,
                            int last)
{
    contents.rows.clear();
    for (const ListRow& row : rowsInForce(records, list, last))
        contents.rows.push_back(comparedRow(row));
    return contents;
}

Result<ListContents> contentsIn(const Records& records, const ListMoment& moment,
                                Proposals proposals)
{
    const AnnualList* list = findList(records, moment.year);
    if (!list && moment.state == ListMoment::State::Date)
        return missing(
            QCoreApplication::translate("ListContents", "On %1 the file had no list of %2.")
                .arg(moment.day.toString(Qt::ISODate), QString::number(moment.year)));
    if (!list)
        return noListError(moment.year);
    ListReader reader(records, *list, proposals);
    if (moment.state == ListMoment::State::Current || moment.state == ListMoment::State::Date)
        return reader.contents(moment);
    if (isOpenForPlacing(list->state))
        return missing(
            QCoreApplication::translate("ListContents", "The list of %1 is not issued yet.")
                .arg(moment.year));
    const std::vector<ListRevision> revisions = revisionsOf(records, list->id);
    const int last = revisions.empty() ? 0 : revisions.back().number;
    int upTo = last;
    if (moment.state == ListMoment::State::Issued)
        upTo = 0;
    if (moment.state == ListMoment::State::Revision) {
        if (moment.revision < 1 || moment.revision > last)
            return missing(QCoreApplication::translate(
                               "ListContents", "The list of %1 has no revision %2; the last is %3.")
                               .arg(moment.year)
                               .arg(moment.revision)
                               .arg(last));
        upTo = moment.revision;
    }
    if (const auto fault = hasSnapshot(*list) ? snapshotWarning(records, *list) : std::nullopt)
        return Error{ErrorCode::Damaged, *fault, {}};
    if (hasSnapshot(*list))
        return frozenContents(reader.contents(moment), records, *list, upTo);
    reader.takeBackRevisionsAfter(upTo);
    return reader.contents(moment);
}

/// As the list's own days have it: issued by the end of the day, with the revisions made by then.
/// Nothing while the list was not issued by then, or its day of issue or issued text is not kept.
std::optional<Result<ListContents>> contentsByItsDays(const Records& now, const ListMoment& moment,
                                                      Proposals proposals)
{
    const AnnualList* list = findList(now, moment.year);
    const bool wasIssued = list && hasSnapshot(*list) && !isOpenForPlacing(list->state)
        && list->issuedOn.isValid() && list->issuedOn <= moment.day;
    if (!wasIssued)
        return {};
    ListMoment text = moment;
    text.revision = lastRevisionOn(now, *list, moment.day);
    text.state = text.revision > 0 ? ListMoment::State::Revision : ListMoment::State::Issued;
    auto contents = contentsIn(now, text, proposals);
    if (contents)
        contents->moment = moment;
    return contents;
}

/// As on the day of the meeting: what was decided there is on that day's list if it was made then.
Result<ListContents> contentsAtMeeting(const Records& now, const ListMoment& moment,
                                       const RecordsAt& before, Proposals proposals)
{
    const auto& meetings = now.all<Meeting>();
    const auto at = std::find_if(meetings.begin(), meetings.end(), [&](const Meeting& meeting) {
        return meeting.code == moment.meeting || meeting.name == moment.meeting;
    });
    if (at == meetings.end())
        return missing(QCoreApplication::translate("ListContents", "There is no meeting “%1”.")
                           .arg(moment.meeting));
    if (!at->heldOn.isValid())
        return missing(
            QCoreApplication::translate("ListContents", "It is not said when “%1” was held.")
                .arg((*at).name));
    ListMoment day;
    day.year = moment.year;
    day.state = ListMoment::State::Date;
    day.day = at->heldOn;
    auto contents = listContents(now, day, before, proposals);
    if (contents)
        contents->moment = moment;
    return contents;
}

Result<ListContents> contentsWithoutEndings(const Records& now, const ListMoment& moment,
                                            const RecordsAt& before, Proposals proposals)
{
    if (moment.state == ListMoment::State::Meeting)
        return contentsAtMeeting(now, moment, before, proposals);
    if (moment.state != ListMoment::State::Date)
        return contentsIn(now, moment, proposals);
    if (const auto contents = contentsByItsDays(now, moment, proposals))
        return *contents;
    const auto records = before(QDateTime(moment.day, QTime(23, 59, 59, 999)));
    if (!records)
        return records.error();
    return contentsIn(*records, moment, proposals);
}

} // namespace

Error noListError(int year)
{
    return missing(
        QCoreApplication::translate("ListContents",
                                    "There is no list of %1: choose another year, or first roll "
                                    "the list of the year before over into it.")
            .arg(year));
}

Result<ListContents> listContents(const Records& now, const ListMoment& moment,
                                  const RecordsAt& before, Proposals proposals)
{
    auto contents = contentsWithoutEndings(now, moment, before, proposals);
    const AnnualList* list = contents ? findList(now, moment.year) : nullptr;
    for (const ListEntry& entry : now.all<ListEntry>()) {
        if (list && entry.list == list->id && entry.outcome != EntryOutcome::Open)
            contents->endings.insert(entry.project, entry.outcome);
    }
    return contents;
}

} // namespace touyan
