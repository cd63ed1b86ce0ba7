#include "example/examplelists.h"

#include "analysis/knownrecords.h"
#include "analysis/projectyear.h"
#include "domain/fieldtext.h"
#include "domain/liststatus.h"
#include "selection/issue.h"
#include "selection/listentries.h"
#include "selection/liststates.h"
#include "selection/revision.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// @p records with no more of the projects than was known on @p day.
Records asKnownOn(QDate day, const Records& records)
{
    std::vector<const Project*> projects;
    for (const Project& project : records.all<Project>())
        projects.push_back(&project);
    const Records known = knownOn(day, projects, records, ProjectParts(records));
    Records all = records;
    all.setAll(known.all<Project>());
    all.setAll(known.all<Milestone>());
    all.setAll(known.all<MonthlyReport>());
    return all;
}

constexpr int SupportPercent = 8; ///< of the year's plan, for what is on a list or may come onto it
constexpr qint64 SupportStepWan = 10;

/// Makes the entries of one list.
class ListMaker
{
public:
    ListMaker(const AnnualList& list, const Records& records, const CourseTexts& texts,
              ExampleIds& ids)
        : m_list(list)
        , m_records(records)
        , m_texts(texts)
        , m_ids(ids)
    {
    }

    void add(const ListedProject& listed);
    const QList<ListEntry>& entries() const { return m_entries; }
    /// The list as issued, word for word, and its hash.
    AnnualList withSnapshot() const;
    /// The list's revisions with what they found and what they left, as revising a list writes it.
    std::vector<ListRevision> revisions(const AnnualList& withSnapshot) const;

private:
    bool isInPreparation() const { return !m_list.issuedOn.isValid(); }
    std::optional<EntryStatus> statusOf(const ListedProject& listed) const;
    EntryStatus listedStatus(const Project& project) const;
    EntryOutcome outcomeOf(const ListedProject& listed) const;
    std::optional<AnnualCategory> categoryOf(Project project) const;
    const ListRevision* revisionOf(ProjectId project) const;
    void describe(ListEntry& entry) const;
    std::optional<ListEntry> asIssued(const ListEntry& entry) const;
    ListRow rowOn(QDate day, const ListEntry& entry, const Records& records) const;

    AnnualList m_list;
    const Records& m_records;
    const CourseTexts& m_texts;
    ExampleIds& m_ids;
    QList<ListEntry> m_entries;
};

const ListRevision* ListMaker::revisionOf(ProjectId project) const
{
    for (const ListRevision& revision : m_records.all<ListRevision>()) {
        if (revision.list == m_list.id && revision.project == project)
            return &revision;
    }
    return nullptr;
}

EntryStatus ListMaker::listedStatus(const Project& project) const
{
    return project.plannedStart.year() < m_list.year ? EntryStatus::CarriedOver
                                                     : EntryStatus::Selected;
}

/// Nothing when the project has no place in the list.
std::optional<EntryStatus> ListMaker::statusOf(const ListedProject& listed) const
{
    const ExampleProject& example = listed.example;
    if (isInPreparation()) {
        if (example.pace == Pace::Candidate || example.pace == Pace::Deferred)
            return EntryStatus::Candidate;
        const bool goesOn = listed.course.project().stage == ProjectStage::Active
            && example.project.plannedFinish.year() >= m_list.year;
        return goesOn && example.listYears.contains(m_list.year - 1)
            ? std::optional(EntryStatus::CarriedOver)
            : std::nullopt;
    }
    if (example.pace == Pace::Deferred && example.project.plannedStart.year() == m_list.year)
        return EntryStatus::Deferred;
    if (!example.listYears.contains(m_list.year))
        return {};
    const ListRevision* revision = revisionOf(example.project.id);
    if (revision && revision->kind == RevisionKind::Removal)
        return EntryStatus::Removed;
    if (revision && revision->kind == RevisionKind::Amendment)
        return EntryStatus::Deferred;
    return listedStatus(example.project);
}

EntryOutcome ListMaker::outcomeOf(const ListedProject& listed) const
{
    if (m_list.state != ListState::Closed)
        return EntryOutcome::Open;
    const Project& project = listed.course.project();
    if (project.stage == ProjectStage::Terminated)
        return EntryOutcome::Terminated;
    const bool isOver =
        project.actualFinish.isValid() && project.actualFinish.year() <= m_list.year;
    return isOver ? EntryOutcome::Completed : EntryOutcome::CarriedOn;
}

/// The nature the project had when the list was made, whatever became of it since.
std::optional<AnnualCategory> ListMaker::categoryOf(Project project) const
{
    if (project.actualStart.isValid())
        project.stage = ProjectStage::Active;
    return natureOnList(project, m_list.year);
}

void ListMaker::describe(ListEntry& entry) const
{
    const EntryStatus atFirst =
        entry.status == EntryStatus::Removed ? EntryStatus::Selected : entry.status;
    entry.reason = m_texts.entryReasons.value(QLatin1StringView(choice(atFirst).key));
    const ListRevision* revision = revisionOf(entry.project);
    if (!revision)
        return;
    entry.reason = revision->reason;
    if (revision->kind == RevisionKind::Addition)
        entry.notes = m_texts.entryReasons.value(u"addition"_s);
    else if (revision->kind == RevisionKind::Removal)
        entry.outcome = EntryOutcome::Left;
}

void ListMaker::add(const ListedProject& listed)
{
    const std::optional<EntryStatus> status = statusOf(listed);
    if (!status)
        return;
    const Money plan = listed.course.plannedIn(m_list.year);
    ListEntry entry;
    entry.id = m_ids.next<ListEntry>();
    entry.list = m_list.id;
    entry.project = listed.example.project.id;
    entry.status = *status;
    entry.category = categoryOf(listed.course.project());
    entry.position = static_cast<int>(m_entries.size()) + 1;
    if (!plan.isZero())
        entry.plannedInvestment = plan;
    if (isOnList(*status) || (isInPreparation() && isProposed(*status)))
        entry.supportAmount = Money::fromWan(plan.fen() * SupportPercent / 100 / Money::FenPerWan
                                             / SupportStepWan * SupportStepWan);
    entry.outcome = outcomeOf(listed);
    describe(entry);
    m_entries.append(entry);
}

/// The entry as it stood on the day of issue: before the revisions that followed.
std::optional<ListEntry> ListMaker::asIssued(const ListEntry& entry) const
{
    const ListRevision* revision = revisionOf(entry.project);
    if (!revision)
        return isOnList(entry.status) ? std::optional(entry) : std::nullopt;
    if (revision->kind == RevisionKind::Addition)
        return {};
    ListEntry issued = entry;
    issued.status = listedStatus(*m_records.find(entry.project));
    return issued;
}

AnnualList ListMaker::withSnapshot() const
{
    ChangeSet issued;
    for (const ListEntry& entry : m_entries) {
        if (const auto before = asIssued(entry))
            issued.insert(*before);
    }
    Records records = asKnownOn(m_list.issuedOn, m_records);
    records.apply(issued);
    return frozen(m_list, records, listRows(records, m_list));
}

/// @p entry as the list had it on @p day.
ListRow ListMaker::rowOn(QDate day, const ListEntry& entry, const Records& records) const
{
    const Records known = asKnownOn(day, records);
    const ProjectParts parts(known);
    const YearJudge judge(known, parts, m_list.year, m_list.issuedOn);
    const Project& project = *known.find(entry.project);
    return ListRowMaker(known, parts, m_list.year).make(project, judge.judge(project), &entry);
}

std::vector<ListRevision> ListMaker::revisions(const AnnualList& withSnapshot) const
{
    ChangeSet entries;
    for (const ListEntry& entry : m_entries)
        entries.insert(entry);
    Records records = m_records;
    records.apply(entries);
    std::vector<ListRow> issued = rowsAsIssued(withSnapshot);
    std::vector<ListRevision> revisions;
    for (const ListEntry& entry : m_entries) {
        const ListRevision* before = revisionOf(entry.project);
        if (!before)
            continue;
        ListRevision revision = *before;
        const auto row = std::find_if(issued.cbegin(), issued.cend(), [&entry](const ListRow& it) {
            return it.project == entry.project;
        });
        revision.before = row == issued.cend() ? QString() : revisionRow(*row);
        revision.after = revision.kind == RevisionKind::Removal
            ? QString()
            : revisionRow(rowOn(revision.madeOn, entry, records));
        revisions.push_back(revision);
    }
    return revisions;
}

void replace(ChangeSet& changes, const ListRevision& revision)
{
    for (auto& delta : changes.deltas<ListRevision>()) {
        if (delta.after->id == revision.id)
            delta.after = revision;
    }
}

} // namespace

void addListEntries(ChangeSet& changes, const Records& records,
                    const std::vector<ListedProject>& projects, const CourseTexts& texts,
                    ExampleIds& ids)
{
    std::vector<const ListedProject*> ordered;
    for (const ListedProject& listed : projects)
        ordered.push_back(&listed);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const ListedProject* a, const ListedProject* b) {
                         return a->example.project.programme < b->example.project.programme;
                     });
    for (auto& delta : changes.deltas<AnnualList>()) {
        ListMaker maker(*delta.after, records, texts, ids);
        for (const ListedProject* listed : ordered)
            maker.add(*listed);
        for (const ListEntry& entry : maker.entries())
            changes.insert(entry);
        if (!delta.after->issuedOn.isValid())
            continue;
        delta.after = maker.withSnapshot();
        for (const ListRevision& revision : maker.revisions(*delta.after))
            replace(changes, revision);
    }
}

} // namespace touyan
