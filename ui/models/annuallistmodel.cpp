#include "models/annuallistmodel.h"

#include "domain/field.h"
#include "domain/fieldtext.h"
#include "models/cellrole.h"
#include "models/celltext.h"
#include "models/differingstretch.h"
#include "models/workspace.h"
#include "selection/issue.h"
#include "selection/listentries.h"
#include "selection/printedorder.h"
#include "selection/revision.h"

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

using Texts = std::array<QString, AnnualListModel::ColumnCount>;

void setSums(Texts& texts, const RollUp& sums)
{
    texts[AnnualListModel::TotalColumn] = shortMoney(sums.total);
    texts[AnnualListModel::DoneBeforeColumn] = shortMoney(sums.doneBefore);
    texts[AnnualListModel::PlannedColumn] = shortMoney(sums.planned);
    texts[AnnualListModel::DoneColumn] = shortMoney(sums.done);
    if (!sums.planned.isZero())
        texts[AnnualListModel::PercentColumn] = shortPercent(sums.percent());
}

QString monthText(QDate day)
{
    return day.isValid() ? day.toString(u"yyyy-MM"_s) : notStatedText();
}

QString periodText(const Project& project)
{
    const QDate start = project.actualStart.isValid() ? project.actualStart : project.plannedStart;
    const QDate finish =
        project.actualFinish.isValid() ? project.actualFinish : project.plannedFinish;
    return QString(monthText(start) % u" – " % monthText(finish));
}

bool isAmount(int column)
{
    return column == AnnualListModel::NumberColumn
        || (column >= AnnualListModel::TotalColumn && column <= AnnualListModel::PercentColumn);
}

} // namespace

/// A group or an entry, resolved to texts: the model keeps nothing of the file.
struct AnnualListModel::Line
{
    qint64 key = 0; ///< of the group, or id of the project
    bool isGroup = false;
    Texts texts;
    Light light = Light::None;
    std::optional<AnnualCategory> category;
    QString reasons;

    bool isSameRow(const Line& other) const { return key == other.key && isGroup == other.isGroup; }
    bool operator==(const Line&) const = default;
};

/// A project as the issued text has it: amounts and nature of that day, the rest as it is now.
struct AnnualListModel::IssuedProject
{
    IssuedProject(const JudgedProject& judged, const ListRow& row)
        : project(*judged.project)
        , facts(*judged.facts)
    {
        project.name = row.name;
        project.totalInvestment = row.total;
        project.actualStart = row.period.first;
        project.actualFinish = row.period.last;
        facts.category = row.category;
        facts.planned = row.planned;
        facts.doneBefore = row.done.value_or(Money());
    }

    Project project;
    ProjectYear facts;
};

AnnualListModel::AnnualListModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_lines(makeLines())
{
    connect(&workspace, &Workspace::filterChanged, this, &AnnualListModel::follow);
    connect(&workspace, &Workspace::changed, this, &AnnualListModel::follow);
}

AnnualListModel::~AnnualListModel() = default;

int AnnualListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int AnnualListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnnualListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::array Titles = {tr("No."),
                               QString(),
                               tr("Project"),
                               tr("Nature"),
                               tr("District"),
                               tr("Responsible units"),
                               tr("Period"),
                               tr("Total"),
                               tr("Done before"),
                               tr("Year's plan"),
                               tr("Done in year"),
                               tr("Done"),
                               tr("On the list as"),
                               tr("Outcome"),
                               tr("What shows it"),
                               tr("Notes")};
    if (role == Qt::TextAlignmentRole)
        return int((isAmount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return section == LightColumn ? tr("Light") : Titles.at(static_cast<size_t>(section));
    return role == Qt::DisplayRole ? QVariant(Titles.at(static_cast<size_t>(section))) : QVariant();
}

Qt::ItemFlags AnnualListModel::flags(const QModelIndex& index) const
{
    return index.isValid() && isGroup(index.row()) ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                                   : QAbstractTableModel::flags(index);
}

QVariant AnnualListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case PreciseRole:
        return line.texts.at(static_cast<size_t>(index.column()));
    case Qt::ToolTipRole:
        return index.column() == LightColumn && !line.isGroup
            ? line.reasons
            : line.texts.at(static_cast<size_t>(index.column()));
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case CellLookRole:
        return QVariant::fromValue(lookAt(index));
    case IdRole:
        return line.isGroup ? QVariant() : QVariant(line.key);
    default:
        return {};
    }
}

CellLook AnnualListModel::lookAt(const QModelIndex& index) const
{
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    CellLook look;
    if (line.isGroup) {
        look.form = CellLook::Form::Caption;
    } else if (index.column() == LightColumn) {
        look.form = CellLook::Form::Light;
        look.light = line.light;
    } else if (index.column() == CategoryColumn) {
        look.form = CellLook::Form::Badge;
        look.tone = toneOf(line.category);
    } else {
        look.isFaint = index.column() == NumberColumn || index.column() >= StatusColumn;
    }
    return look;
}

bool AnnualListModel::isGroup(int row) const
{
    return m_lines[static_cast<size_t>(row)].isGroup;
}

ProjectId AnnualListModel::projectAt(int row) const
{
    const bool isEntry = row >= 0 && row < rowCount() && !isGroup(row);
    return isEntry ? ProjectId{m_lines[static_cast<size_t>(row)].key} : ProjectId();
}

int AnnualListModel::rowOf(ProjectId project) const
{
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(), [project](const Line& line) {
        return !line.isGroup && line.key == project.value;
    });
    return at == m_lines.cend() ? -1 : static_cast<int>(std::distance(m_lines.cbegin(), at));
}

QStringList AnnualListModel::totalTexts() const
{
    if (m_lines.empty())
        return {};
    Texts texts;
    setSums(texts, m_totals);
    texts[NameColumn] = tr("Total: %n project(s)", nullptr, m_totals.count);
    return QStringList(texts.begin(), texts.end());
}

void AnnualListModel::setGrouping(Dimension grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    remake();
}

void AnnualListModel::setEdition(ListEdition edition)
{
    if (edition == m_edition)
        return;
    m_edition = edition;
    remake();
}

void AnnualListModel::remake()
{
    beginResetModel();
    m_lines = makeLines();
    endResetModel();
    Q_EMIT totalsChanged();
}

/// Order and notes are those of the text that is printed.
void AnnualListModel::readText()
{
    m_issued.clear();
    m_places.clear();
    m_notes.clear();
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
    const bool isAsIssued = m_edition == ListEdition::AsIssued;
    for (const ListRow& row : isAsIssued ? rowsAsIssued(*list) : rowsInForce(records, *list)) {
        m_places.insert(row.project, static_cast<int>(m_places.size()));
        m_notes.insert(row.project, row.notes);
        if (isAsIssued)
            m_issued.insert(row.project, row);
    }
}

bool AnnualListModel::hasNotes() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(),
                       [](const Line& line) { return !line.texts.at(NotesColumn).isEmpty(); });
}

void AnnualListModel::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing && std::exchange(m_isStale, false))
        follow();
}

void AnnualListModel::follow()
{
    m_isStale = !m_isFollowing;
    if (m_isStale)
        return;
    replaceLines(makeLines());
    Q_EMIT totalsChanged();
}

/// Those on the list, or in the text it was issued with: the same as on paper. None where the year
/// has no list.
std::vector<JudgedProject> AnnualListModel::entries() const
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

std::vector<AnnualListModel::Line> AnnualListModel::makeLines()
{
    std::map<qint64, std::vector<JudgedProject>> groups;
    readText();
    std::vector<JudgedProject> all = entries();
    std::vector<IssuedProject> issued;
    issued.reserve(all.size()); // the rows point into it
    for (JudgedProject& row : all) {
        if (const auto text = m_issued.constFind(row.project->id); text != m_issued.cend()) {
            issued.emplace_back(row, *text);
            row = {&issued.back().project, &issued.back().facts};
        }
    }
    m_totals = sumsOf(all);
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

    std::vector<Line> lines;
    int number = 0;
    for (const qint64 key : keys) {
        lines.push_back(groupLine(key, sumsOf(groups[key])));
        for (const JudgedProject& row : groups[key])
            lines.push_back(entryLine(row, m_workspace.view().entryOf(row.project->id), ++number));
    }
    return lines;
}

/// What the rows show adds up: an entry that states the year's plan counts with that.
RollUp AnnualListModel::sumsOf(const std::vector<JudgedProject>& rows) const
{
    RollUp sums = rollUp(rows);
    for (const JudgedProject& row : rows) {
        const ListEntry* entry = m_workspace.view().entryOf(row.project->id);
        if (entry && entry->plannedInvestment && !m_issued.contains(row.project->id))
            sums.planned += *entry->plannedInvestment - row.facts->planned.value_or(Money());
    }
    return sums;
}

AnnualListModel::Line AnnualListModel::groupLine(qint64 key, const RollUp& sums) const
{
    Line line;
    line.key = key;
    line.isGroup = true;
    setSums(line.texts, sums);
    //: 1: name of the group; n: projects in it
    line.texts[NameColumn] = tr("%1 (%n project(s))", nullptr, sums.count)
                                 .arg(nameOf(m_grouping, key, m_workspace.records()));
    return line;
}

AnnualListModel::Line AnnualListModel::entryLine(const JudgedProject& judged,
                                                 const ListEntry* entry, int number) const
{
    const Project& project = *judged.project;
    const Records& records = m_workspace.records();
    const auto textOf = [&](QLatin1StringView key) {
        const Field<Project>* field = findField<Project>(key);
        return fieldText(*field, field->value(project), records);
    };
    Line line;
    line.key = project.id.value;
    line.light = judged.facts->light;
    line.reasons = judged.facts->reasons.join(u'\n');
    const bool isAsIssued = m_issued.contains(project.id);
    line.category = judged.facts->category;
    if (entry && !isAsIssued)
        line.category =
            entry->category ? entry->category : natureOnList(project, m_workspace.year());
    setSums(line.texts, sumsOf({judged}));
    if (!project.totalInvestment)
        line.texts[TotalColumn] = notStatedText();
    line.texts[NumberColumn] = QString::number(number);
    line.texts[LightColumn] = lightTitle(judged.facts->light);
    line.texts[NameColumn] = project.name;
    line.texts[CategoryColumn] =
        line.category ? choice(*line.category).translatedTitle() : QString();
    line.texts[DistrictColumn] = textOf("district"_L1);
    line.texts[UnitsColumn] = textOf("responsible_units"_L1);
    line.texts[PeriodColumn] = periodText(project);
    line.texts[NotesColumn] = m_notes.value(project.id);
    if (isAsIssued)
        line.texts[StatusColumn] = choice(m_issued.value(project.id).status).translatedTitle();
    else if (entry)
        line.texts[StatusColumn] = choice(entry->status).translatedTitle();
    if (entry && entry->outcome != EntryOutcome::Open) {
        line.texts[OutcomeColumn] = choice(entry->outcome).translatedTitle();
        line.texts[EvidenceColumn] = entry->outcomeEvidence;
    }
    return line;
}

/// Only the stretch that differs comes and goes.
void AnnualListModel::replaceLines(std::vector<Line> lines)
{
    const auto [at, gone, come] = differingStretch(
        m_lines, lines, [](const Line& a, const Line& b) { return a.isSameRow(b); });
    if (gone > 0) {
        beginRemoveRows({}, at, at + gone - 1);
        m_lines.erase(m_lines.begin() + at, m_lines.begin() + at + gone);
        endRemoveRows();
    }
    if (come > 0) {
        beginInsertRows({}, at, at + come - 1);
        m_lines.insert(m_lines.begin() + at, lines.begin() + at, lines.begin() + at + come);
        endInsertRows();
    }
    for (int row = 0; row < rowCount(); ++row) {
        Line& line = m_lines[static_cast<size_t>(row)];
        if (line == lines[static_cast<size_t>(row)])
            continue;
        line = std::move(lines[static_cast<size_t>(row)]);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

} // namespace touyan
