#include "example/examplelists.h"

#include "analysis/projectyear.h"
#include "domain/fieldtext.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int SupportPercent = 8; ///< of the year's plan, for what is on a list
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

private:
    bool isInPreparation() const { return !m_list.issuedOn.isValid(); }
    std::optional<EntryStatus> statusOf(const ListedProject& listed) const;
    EntryStatus listedStatus(const Project& project) const;
    EntryOutcome outcomeOf(const ListedProject& listed) const;
    std::optional<AnnualCategory> categoryOf(Project project) const;
    const ListRevision* revisionOf(ProjectId project) const;
    void describe(ListEntry& entry) const;

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
    const bool isOver = project.actualFinish.isValid() && project.actualFinish.year() <= m_list.year;
    return isOver ? EntryOutcome::Completed : EntryOutcome::CarriedOn;
}

/// The nature the project had when the list was made, whatever became of it since.
std::optional<AnnualCategory> ListMaker::categoryOf(Project project) const
{
    if (project.actualStart.isValid())
        project.stage = ProjectStage::Active;
    return categoryIn(project, m_list.year);
}

void ListMaker::describe(ListEntry& entry) const
{
    const EntryStatus atFirst
        = entry.status == EntryStatus::Removed ? EntryStatus::Selected : entry.status;
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
    const bool isListed = *status == EntryStatus::Selected || *status == EntryStatus::CarriedOver;
    if (isListed && !isInPreparation())
        entry.supportAmount = Money::fromWan(plan.fen() * SupportPercent / 100 / Money::FenPerWan
                                             / SupportStepWan * SupportStepWan);
    entry.outcome = outcomeOf(listed);
    describe(entry);
    m_entries.append(entry);
}

AnnualList ListMaker::withSnapshot() const
{
    QJsonArray rows;
    for (const ListEntry& entry : m_entries) {
        const ListRevision* revision = revisionOf(entry.project);
        const bool wasIssued = revision ? revision->kind != RevisionKind::Addition
                                        : entry.status != EntryStatus::Deferred;
        if (!wasIssued)
            continue;
        const Project* project = m_records.find(entry.project);
        QJsonObject row{{u"code"_s, project->code}, {u"name"_s, project->name}};
        if (entry.category)
            row.insert(u"category"_s, QLatin1StringView(choice(*entry.category).key));
        if (entry.plannedInvestment)
            row.insert(u"planned_investment"_s, QString::number(entry.plannedInvestment->fen()));
        rows.append(row);
    }
    const QByteArray snapshot = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    AnnualList list = m_list;
    list.snapshot = QString::fromUtf8(snapshot);
    list.snapshotSha256 = QString::fromLatin1(
        QCryptographicHash::hash(snapshot, QCryptographicHash::Sha256).toHex());
    return list;
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
        if (delta.after->issuedOn.isValid())
            delta.after = maker.withSnapshot();
    }
}

} // namespace touyan
