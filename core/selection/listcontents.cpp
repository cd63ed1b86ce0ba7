#include "selection/listcontents.h"

#include "analysis/projectyear.h"
#include "selection/issue.h"
#include "selection/liststates.h"
#include "selection/revision.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ListContents", text);
}

Error missing(const QString& message)
{
    return {ErrorCode::NotFound, message, {}};
}

bool isProposed(EntryStatus status)
{
    return status == EntryStatus::Candidate || status == EntryStatus::InReview;
}

/// Reads a list out of records.
class ListReader
{
public:
    ListReader(const Records& records, const AnnualList& list, Proposals proposals)
        : m_records(records)
        , m_list(list)
        , m_isDraft(list.state < ListState::Issued)
        , m_countsProposals(m_isDraft && proposals == Proposals::Counted)
    {
        for (const AnnualGoal& goal : records.all<AnnualGoal>()) {
            if (goal.year == list.year)
                m_goals.insert(goal.project, goal.plannedInvestment);
        }
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
        std::vector<const ListRevision*> revisions = revisionsByNumber(m_records, m_list.id);
        for (auto at = revisions.rbegin(); at != revisions.rend(); ++at) {
            if ((*at)->number > last)
                takeBack(**at);
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
                contents.rows.push_back(rowOf(entry, *project));
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
            entry->status = statusWhenIssued(revision.project);
    }

    /// A project that was already on the list of the year before had been carried over.
    EntryStatus statusWhenIssued(ProjectId project) const
    {
        const AnnualList* before = findList(m_records, m_list.year - 1);
        for (const ListEntry& entry : m_records.all<ListEntry>()) {
            if (before && entry.list == before->id && entry.project == project
                && isOnList(entry.status))
                return EntryStatus::CarriedOver;
        }
        return EntryStatus::Selected;
    }

    ComparedRow rowOf(const ListEntry& entry, const Project& project) const
    {
        QStringList units;
        for (const UnitId unit : project.responsibleUnits)
            units.append(m_records.nameOf(RecordKind::Unit, unit.value));
        ComparedRow row;
        row.project = project.id;
        row.code = project.code;
        row.name = project.name;
        row.undertaker = project.undertaker;
        row.programme = m_records.nameOf(RecordKind::Programme, project.programme.value);
        row.district = m_records.nameOf(RecordKind::District, project.district.value);
        row.units = units.join(u'、');
        row.nature = entry.category ? entry.category : categoryIn(project, m_list.year);
        row.plannedStart =
            project.actualStart.isValid() ? project.actualStart : project.plannedStart;
        row.plannedFinish =
            project.actualFinish.isValid() ? project.actualFinish : project.plannedFinish;
        row.total = project.totalInvestment;
        row.planned = entry.plannedInvestment ? entry.plannedInvestment : m_goals.value(project.id);
        row.support = entry.supportAmount;
        row.status = entry.status;
        return row;
    }

    const Records& m_records;
    const AnnualList& m_list;
    bool m_isDraft;
    bool m_countsProposals;
    QHash<ProjectId, std::optional<Money>> m_goals;
    std::vector<ListEntry> m_entries;
};

ComparedRow comparedRow(const ListRow& issued)
{
    ComparedRow row;
    row.project = issued.project;
    row.code = issued.code;
    row.name = issued.name;
    row.undertaker = issued.undertaker;
    row.programme = issued.programme;
    row.district = issued.district;
    row.units = issued.units.join(u'、');
    row.nature = issued.category;
    row.plannedStart = issued.period.first;
    row.plannedFinish = issued.period.last;
    row.total = issued.total;
    row.planned = issued.planned;
    row.support = issued.support;
    row.status = issued.status;
    return row;
}

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
            translated(QT_TRANSLATE_NOOP("ListContents", "On %1 the file had no list of %2."))
                .arg(moment.day.toString(Qt::ISODate), QString::number(moment.year)));
    if (!list)
        return noListError(moment.year);
    ListReader reader(records, *list, proposals);
    if (moment.state == ListMoment::State::Current || moment.state == ListMoment::State::Date)
        return reader.contents(moment);
    if (list->state < ListState::Issued)
        return missing(
            translated(QT_TRANSLATE_NOOP("ListContents", "The list of %1 is not issued yet."))
                .arg(moment.year));
    const auto revisions = revisionsByNumber(records, list->id);
    const int last = revisions.empty() ? 0 : revisions.back()->number;
    int upTo = last;
    if (moment.state == ListMoment::State::Issued)
        upTo = 0;
    if (moment.state == ListMoment::State::Revision) {
        if (moment.revision < 1 || moment.revision > last)
            return missing(
                translated(QT_TRANSLATE_NOOP("ListContents",
                                             "The list of %1 has no revision %2; the last is %3."))
                    .arg(moment.year)
                    .arg(moment.revision)
                    .arg(last));
        upTo = moment.revision;
    }
    if (hasSnapshot(*list))
        return frozenContents(reader.contents(moment), records, *list, upTo);
    reader.takeBackRevisionsAfter(upTo);
    return reader.contents(moment);
}

} // namespace

Error noListError(int year)
{
    return missing(
        translated(QT_TRANSLATE_NOOP("ListContents", "There is no list of %1.")).arg(year));
}

std::vector<const ListRevision*> revisionsByNumber(const Records& records, AnnualListId list)
{
    std::vector<const ListRevision*> revisions;
    for (const ListRevision& revision : records.all<ListRevision>()) {
        if (revision.list == list)
            revisions.push_back(&revision);
    }
    std::stable_sort(
        revisions.begin(), revisions.end(),
        [](const ListRevision* a, const ListRevision* b) { return a->number < b->number; });
    return revisions;
}

Result<ListContents> listContents(const Records& now, const ListMoment& moment,
                                  const RecordsAt& before, Proposals proposals)
{
    if (moment.state != ListMoment::State::Date)
        return contentsIn(now, moment, proposals);
    const auto records = before(QDateTime(moment.day, QTime(23, 59, 59, 999)));
    if (!records)
        return records.error();
    return contentsIn(*records, moment, proposals);
}

} // namespace touyan
