#include "models/annuallistlines.h"

#include "domain/field.h"
#include "domain/fieldtext.h"
#include "domain/liststatus.h"
#include "models/celltext.h"
#include "models/workspace.h"
#include "selection/issue.h"
#include "selection/listentries.h"
#include "selection/printedorder.h"
#include "selection/revision.h"

#include <algorithm>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString monthText(QDate day)
{
    return day.isValid() ? day.toString(u"yyyy-MM"_s) : notStatedText();
}

QString periodText(const DateRange& period)
{
    return QString(monthText(period.first) % u" – " % monthText(period.last));
}

/// A project as the issued text has it: amounts and nature of that day, the rest as it is now.
struct IssuedProject
{
    IssuedProject(const JudgedProject& judged, const ListRow& row)
        : project(*judged.project)
        , facts(*judged.facts)
    {
        project.name = row.name;
        project.totalInvestment = row.total;
        facts.category = row.category;
        facts.planned = row.planned;
        facts.doneBefore = row.done.value_or(Money());
    }

    Project project;
    ProjectYear facts;
};

/// Makes the lines once.
class LineMaker
{
public:
    LineMaker(const Workspace& workspace, Dimension grouping, ListEdition edition)
        : m_workspace(workspace)
        , m_grouping(grouping)
    {
        readText(edition);
    }

    AnnualListLines make() const;

private:
    void readText(ListEdition edition);
    std::vector<JudgedProject> entries() const;
    RollUp sumsOf(const std::vector<JudgedProject>& rows) const;
    AnnualListLine groupLine(qint64 key, const RollUp& sums) const;
    QString numberOf(ProjectId project, int running) const;
    AnnualListLine entryLine(const JudgedProject& judged, const ListEntry* entry,
                             const QString& number) const;

    const Workspace& m_workspace;
    const Dimension m_grouping;
    QHash<ProjectId, ListRow> m_issued; ///< while the issued text is shown
    QHash<ProjectId, int> m_places; ///< as the text that is printed numbers them
    QHash<ProjectId, QString> m_notes;
    QHash<ProjectId, DateRange> m_periods; ///< that the issued text or its revisions state
};

/// Order, days and notes are those of the text that is printed.
void LineMaker::readText(ListEdition edition)
{
    const AnnualList* list = m_workspace.view().list();
    if (!list)
        return;
    const Records& records = m_workspace.records();
    if (!hasSnapshot(*list)) {
        m_places = printedPlaces(records, *list);
        for (const ListEntry* entry : printedEntries(records, *list))
            m_notes.insert(entry->project, entry->notes);
        return;
    }
    const bool isAsIssued = edition == ListEdition::AsIssued;
    const std::vector<ListRow> rows =
        isAsIssued ? rowsAsIssued(*list) : rowsInForce(records, *list);
    m_places = printedPlaces(rows);
    for (const ListRow& row : rows) {
        m_notes.insert(row.project, row.notes);
        m_periods.insert(row.project, row.period);
        if (isAsIssued)
            m_issued.insert(row.project, row);
    }
}

/// Those on the list, or in the text it was issued with: the same as on paper. None where the year
/// has no list.
std::vector<JudgedProject> LineMaker::entries() const
{
    if (!m_workspace.view().list())
        return {};
    const auto isShown = [this](ProjectId project) {
        return m_issued.isEmpty() ? m_workspace.view().isOnList(project)
                                  : m_issued.contains(project);
    };
    const auto placeOf = [this](ProjectId project) {
        return m_places.value(project, std::numeric_limits<int>::max());
    };
    std::vector<JudgedProject> listed;
    for (const JudgedProject& row : m_workspace.projectsIn(ProjectScope::All)) {
        if (isShown(row.project->id))
            listed.push_back(row);
    }
    std::stable_sort(listed.begin(), listed.end(), [&placeOf](const auto& a, const auto& b) {
        return placeOf(a.project->id) < placeOf(b.project->id);
    });
    return listed;
}

AnnualListLines LineMaker::make() const
{
    std::map<qint64, std::vector<JudgedProject>> groups;
    std::vector<JudgedProject> all = entries();
    std::vector<IssuedProject> issued;
    issued.reserve(all.size()); // the rows point into it
    for (JudgedProject& row : all) {
        if (const auto text = m_issued.constFind(row.project->id); text != m_issued.cend()) {
            issued.emplace_back(row, *text);
            row = {&issued.back().project, &issued.back().facts};
        }
    }
    AnnualListLines made;
    made.totals = sumsOf(all);
    // In the order in which they come; what belongs to no group, with key 0, comes last.
    std::vector<qint64> keys;
    for (const JudgedProject& row : all) {
        const qint64 key = keyIn(m_grouping, *row.project, *row.facts);
        if (!groups.contains(key))
            keys.push_back(key);
        groups[key].push_back(row);
    }
    const auto none = std::find(keys.begin(), keys.end(), 0);
    if (none != keys.end())
        std::rotate(none, none + 1, keys.end());

    int running = 0;
    for (const qint64 key : keys) {
        made.lines.push_back(groupLine(key, sumsOf(groups[key])));
        for (const JudgedProject& row : groups[key])
            made.lines.push_back(entryLine(row, m_workspace.view().entryOf(row.project->id),
                                           numberOf(row.project->id, ++running)));
    }
    return made;
}

/// What has been issued keeps its numbers whatever is left out of sight or however it is grouped;
/// a draft has none yet and is numbered as it stands.
QString LineMaker::numberOf(ProjectId project, int running) const
{
    if (isOpenForPlacing(m_workspace.view().list()->state))
        return QString::number(running);
    const auto place = m_places.constFind(project);
    return place == m_places.cend() ? QString() : QString::number(*place + 1);
}

/// What the rows show adds up: an entry that states the year's plan counts with that.
RollUp LineMaker::sumsOf(const std::vector<JudgedProject>& rows) const
{
    RollUp sums = rollUp(rows);
    for (const JudgedProject& row : rows) {
        const ListEntry* entry = m_workspace.view().entryOf(row.project->id);
        if (entry && entry->plannedInvestment && !m_issued.contains(row.project->id))
            sums.planned += *entry->plannedInvestment - row.facts->planned.value_or(Money());
    }
    return sums;
}

AnnualListLine LineMaker::groupLine(qint64 key, const RollUp& sums) const
{
    AnnualListLine line;
    line.key = key;
    line.isGroup = true;
    line.texts = sumTexts(sums);
    //: 1: name of the group; n: projects in it
    line.texts[AnnualListModel::NameColumn] =
        AnnualListModel::tr("%1 (%n project(s))", nullptr, sums.count)
            .arg(nameOf(m_grouping, key, m_workspace.records()));
    return line;
}

AnnualListLine LineMaker::entryLine(const JudgedProject& judged, const ListEntry* entry,
                                    const QString& number) const
{
    const Project& project = *judged.project;
    const Records& records = m_workspace.records();
    const auto textOf = [&](QLatin1StringView key) {
        const Field<Project>* field = findField<Project>(key);
        return fieldText(*field, field->value(project), records);
    };
    AnnualListLine line;
    line.key = project.id.value;
    line.light = judged.facts->light;
    line.reasons = judged.facts->reasons.join(u'\n');
    const bool isAsIssued = m_issued.contains(project.id);
    line.category = judged.facts->category;
    if (entry && !isAsIssued)
        line.category = natureOf(*entry, project, m_workspace.year());
    line.texts = sumTexts(sumsOf({judged}));
    if (!project.totalInvestment)
        line.texts[AnnualListModel::TotalColumn] = notStatedText();
    line.texts[AnnualListModel::NumberColumn] = number;
    line.texts[AnnualListModel::LightColumn] = lightTitle(judged.facts->light);
    line.texts[AnnualListModel::NameColumn] = project.name;
    line.texts[AnnualListModel::CategoryColumn] =
        line.category ? choice(*line.category).translatedTitle() : QString();
    line.texts[AnnualListModel::DistrictColumn] = textOf("district"_L1);
    line.texts[AnnualListModel::UnitsColumn] = textOf("responsible_units"_L1);
    line.texts[AnnualListModel::PeriodColumn] =
        periodText(m_periods.value(project.id, project.days()));
    line.texts[AnnualListModel::NotesColumn] = m_notes.value(project.id);
    if (isAsIssued)
        line.texts[AnnualListModel::StatusColumn] =
            choice(m_issued.value(project.id).status).translatedTitle();
    else if (entry)
        line.texts[AnnualListModel::StatusColumn] = choice(entry->status).translatedTitle();
    if (entry && entry->outcome != EntryOutcome::Open) {
        line.texts[AnnualListModel::OutcomeColumn] = choice(entry->outcome).translatedTitle();
        line.texts[AnnualListModel::EvidenceColumn] = entry->outcomeEvidence;
    }
    return line;
}

} // namespace

AnnualListLines annualListLines(const Workspace& workspace, Dimension grouping, ListEdition edition)
{
    return LineMaker(workspace, grouping, edition).make();
}

std::array<QString, AnnualListModel::ColumnCount> sumTexts(const RollUp& sums)
{
    std::array<QString, AnnualListModel::ColumnCount> texts;
    texts[AnnualListModel::TotalColumn] = shortMoney(sums.total);
    texts[AnnualListModel::DoneBeforeColumn] = shortMoney(sums.doneBefore);
    texts[AnnualListModel::PlannedColumn] = shortMoney(sums.planned);
    texts[AnnualListModel::DoneColumn] = shortMoney(sums.done);
    if (!sums.planned.isZero())
        texts[AnnualListModel::PercentColumn] = shortPercent(sums.percent());
    return texts;
}

} // namespace touyan
