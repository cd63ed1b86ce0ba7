#include "models/projecttablemodel.h"

#include "domain/validation.h"
#include "models/cellvalue.h"
#include "models/projectedits.h"
#include "models/workspace.h"
#include "widgets/tableview.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace touyan {
namespace {

/// Above it one reset is cheaper than telling the view of each row.
constexpr qsizetype MostRowsFollowed = 1000;
/// The first frame and the index of the search come before; the first sort comes later. Nor does
/// every one of many changes in a row need ranks.
constexpr auto RanksDelay = 500ms;

/// Kinds whose rows are named in the table's cells.
bool touchesNames(const ChangeSet& changes)
{
    return changes.touches<District>() || changes.touches<Unit>() || changes.touches<Programme>()
        || changes.touches<ScenarioField>() || changes.touches<PlanTask>()
        || changes.touches<Indicator>();
}

bool holds(const std::vector<JudgedProject>& projects, ProjectId id)
{
    const auto at = std::lower_bound(
        projects.cbegin(), projects.cend(), id,
        [](const JudgedProject& row, ProjectId wanted) { return row.project->id < wanted; });
    return at != projects.cend() && at->project->id == id;
}

} // namespace

ProjectTableModel::ProjectTableModel(Workspace& workspace, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_columns(projectColumns())
    , m_order(workspace, m_columns)
    , m_shown(workspace, m_columns)
{
    reload();
    connect(&workspace, &Workspace::filterChanged, this, &ProjectTableModel::onFilterChanged);
    connect(&workspace, &Workspace::changed, this, &ProjectTableModel::onChanged);
    m_untilOrdered.setSingleShot(true);
    m_untilOrdered.setInterval(RanksDelay);
    connect(&m_untilOrdered, &QTimer::timeout, this, &ProjectTableModel::prepareOrder);
    m_untilOrdered.start();
}

/// So that neither a click on the heading of the names nor a key in the search waits for ranks.
void ProjectTableModel::prepareOrder()
{
    m_order.prepare(columnOf("name"_L1));
    m_order.prepare(m_order.column());
}

int ProjectTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProjectTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant ProjectTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ProjectColumn& column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole: // the shapes of the lights speak for themselves
        return column.look == ColumnLook::Light ? QString() : column.title;
    case Qt::ToolTipRole:
        return column.spec.type == FieldType::Money
            ? tr("%1, in units of 10,000 yuan").arg(column.title)
            : column.title;
    case Qt::AccessibleTextRole:
        return column.title;
    case TableView::ColumnKeyRole:
        return QString(QLatin1StringView(column.spec.key));
    case Qt::TextAlignmentRole:
        return column.look == ColumnLook::Number ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                 : int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags ProjectTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && columnAt(index.column()).assign && !m_workspace.portfolio().isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant ProjectTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProjectColumn& column = columnAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == CellLookRole)
        return QVariant::fromValue(lookAt(index));
    if (role == IdRole)
        return QVariant::fromValue(projectAt(index.row()).value);
    ProjectCells* cells = m_shown.cellsOf(projectAt(index.row()));
    if (!cells)
        return {}; // the row is about to go
    switch (role) {
    case Qt::DisplayRole:
        return m_shown.text(*cells, index.column());
    case Qt::EditRole:
    case SortRole:
        return toVariant(column.value(cells->judged()));
    case PreciseRole:
    case CopiedTextRole:
        return m_shown.preciseText(*cells, index.column());
    case Qt::ToolTipRole: {
        const QString text = m_shown.toolTip(*cells, index.column());
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case LightRole:
        return QVariant::fromValue(cells->facts.light);
    case CategoryRole:
        return cells->facts.category ? QVariant(static_cast<int>(*cells->facts.category))
                                     : QVariant();
    default:
        return {};
    }
}

ChangeSet ProjectTableModel::changesOf(const ProjectEdits& edits, const QString& label) const
{
    return edits.changes(label, [this] { return m_workspace.portfolio().newId<AnnualGoal>(); });
}

CellLook ProjectTableModel::lookAt(const QModelIndex& index) const
{
    ProjectCells* cells = m_shown.cellsOf(projectAt(index.row()));
    return cells ? m_shown.look(*cells, index.column()) : CellLook();
}

bool ProjectTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::EditRole && role != TypedRole) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const ProjectColumn& column = columnAt(index.column());
    const auto typed = valueFrom(column.spec, value, role, m_workspace.records());
    if (!typed) {
        Q_EMIT refused(typed.error());
        return false;
    }
    const ProjectId id = projectAt(index.row());
    if (const QString why = column.refusalOf(m_workspace, id); !why.isEmpty()) {
        Q_EMIT refused({ErrorCode::Validation, why, {}});
        return false;
    }
    ProjectEdits edits(m_workspace);
    if (!column.assign(edits, id, *typed)) {
        Q_EMIT refused(misfit(column.title));
        return false;
    }
    //: 1: kind of record, 2: its name, 3: the field
    const QString label = tr("Edit %1 “%2”: %3")
                              .arg(describe(RecordKind::Project).translatedTitle(),
                                   m_workspace.records().find(id)->name, column.title);
    const ChangeSet changes = changesOf(edits, label);
    const std::vector<Violation> faults = m_workspace.portfolio().brokenRules(changes);
    if (!faults.empty()) {
        Q_EMIT refused({ErrorCode::Validation, faults.front().message, {}});
        return false;
    }
    return m_workspace.session().submit(changes).has_value();
}

std::vector<ProjectTableModel::CellFault>
ProjectTableModel::setCells(const std::vector<CellText>& cells, const QString& label)
{
    std::vector<CellFault> faults;
    ProjectEdits edits(m_workspace);
    for (const CellText& cell : cells) {
        const ProjectColumn& column = columnAt(cell.index.column());
        if (!(flags(cell.index) & Qt::ItemIsEditable)) {
            faults.push_back({cell.index, tr("“%1” cannot be edited here.").arg(column.title)});
            continue;
        }
        const ProjectId project = projectAt(cell.index.row());
        if (const QString why = column.refusalOf(m_workspace, project); !why.isEmpty()) {
            faults.push_back({cell.index, why});
            continue;
        }
        const auto typed = valueFrom(column.spec, cell.text, TypedRole, m_workspace.records());
        if (!typed)
            faults.push_back({cell.index, typed.error().message});
        else if (!column.assign(edits, project, *typed))
            faults.push_back({cell.index, misfit(column.title).message});
    }
    const ChangeSet changes = changesOf(edits, label);
    for (const Violation& fault : m_workspace.portfolio().brokenRules(changes)) {
        const int column = columnOf(QLatin1StringView(fault.fieldKey.toLatin1()));
        faults.push_back(
            {index(std::max(0, rowOf(ProjectId{fault.id})), std::max(0, column)), fault.message});
    }
    if (faults.empty()) {
        if (const auto applied = m_workspace.session().submit(changes); !applied)
            faults.push_back({{}, applied.error().message});
    }
    return faults;
}

int ProjectTableModel::columnOf(QLatin1StringView key) const
{
    const auto at = std::find_if(m_columns.cbegin(), m_columns.cend(), [key](const auto& column) {
        return key == QLatin1StringView(column.spec.key);
    });
    return at == m_columns.cend() ? -1 : static_cast<int>(std::distance(m_columns.cbegin(), at));
}

ProjectId ProjectTableModel::projectAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)] : ProjectId();
}

int ProjectTableModel::rowOf(ProjectId project) const
{
    const auto at = std::find(m_rows.cbegin(), m_rows.cend(), project);
    return at == m_rows.cend() ? -1 : static_cast<int>(std::distance(m_rows.cbegin(), at));
}

const RollUp& ProjectTableModel::totals() const
{
    return m_workspace.totals();
}

QString ProjectTableModel::totalText(int column) const
{
    const ProjectColumn& line = columnAt(column);
    return line.total ? line.total(totals()) : QString();
}

void ProjectTableModel::sort(int column, Qt::SortOrder direction)
{
    if (column >= columnCount())
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QHash<ProjectId, QList<QModelIndex>> indexesOf;
    for (const QModelIndex& index : before)
        indexesOf[projectAt(index.row())].append(index);

    m_order.set(column, direction);
    m_rows = orderedProjects();

    if (!indexesOf.isEmpty()) {
        for (int row = 0; row < rowCount(); ++row) {
            for (const QModelIndex& old : indexesOf.value(projectAt(row)))
                changePersistentIndex(old, createIndex(row, old.column()));
        }
    }
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ProjectTableModel::setFollowing(bool isFollowing)
{
    m_isFollowing = isFollowing;
    if (isFollowing && std::exchange(m_isStale, false))
        reload();
}

void ProjectTableModel::onFilterChanged()
{
    m_isStale = !m_isFollowing;
    if (!m_isStale)
        reload();
}

void ProjectTableModel::reload()
{
    beginResetModel();
    m_rows = orderedProjects();
    m_shown.forgetAll();
    endResetModel();
    Q_EMIT totalsChanged();
}

std::vector<ProjectId> ProjectTableModel::orderedProjects()
{
    std::vector<JudgedProject> projects = m_workspace.projects();
    m_order.sort(projects);
    std::vector<ProjectId> ids;
    ids.reserve(projects.size());
    for (const JudgedProject& row : projects)
        ids.push_back(row.project->id);
    return ids;
}

void ProjectTableModel::onChanged(const ChangeSet& changes, const QSet<ProjectId>& judged)
{
    if (touchesNames(changes))
        m_order.forgetRanks();
    else
        m_order.forgetRanks(changes.deltas<Project>());
    m_untilOrdered.start();
    if (!m_isFollowing) {
        m_isStale = true;
        return;
    }
    if (judged.size() > MostRowsFollowed || changes.touches<AnnualList>()) {
        reload();
        return;
    }
    removeRowsLeaving(judged);
    updateRows(judged);
    insertRowsEntering(judged);
    if (touchesNames(changes))
        forgetAllCells();
    if (!judged.isEmpty())
        Q_EMIT totalsChanged();
}

void ProjectTableModel::removeRowsLeaving(const QSet<ProjectId>& judged)
{
    const std::vector<JudgedProject>& projects = m_workspace.projects();
    const auto isLeaving = [&](int row) {
        return row >= 0 && judged.contains(projectAt(row)) && !holds(projects, projectAt(row));
    };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!isLeaving(last))
            continue;
        int first = last;
        while (isLeaving(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_shown.forget(projectAt(row));
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void ProjectTableModel::updateRows(const QSet<ProjectId>& judged)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!judged.contains(projectAt(row)))
            continue;
        m_shown.forget(projectAt(row));
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void ProjectTableModel::insertRowsEntering(const QSet<ProjectId>& judged)
{
    QSet<ProjectId> known;
    for (const ProjectId row : m_rows) {
        if (judged.contains(row))
            known.insert(row);
    }
    const auto judgedOf = [this](ProjectId id) {
        JudgedProject row;
        row.project = m_workspace.records().find(id);
        row.facts = m_workspace.view().factsOf(id);
        return row;
    };
    for (const ProjectId id : judged) {
        if (known.contains(id) || !holds(m_workspace.projects(), id))
            continue;
        const auto at = std::lower_bound(
            m_rows.cbegin(), m_rows.cend(), id, [&](ProjectId row, ProjectId wanted) {
                return m_order.isBefore(judgedOf(row), judgedOf(wanted));
            });
        const int row = static_cast<int>(std::distance(m_rows.cbegin(), at));
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, id);
        endInsertRows();
    }
}

/// Texts may name records that were renamed.
void ProjectTableModel::forgetAllCells()
{
    m_shown.forgetAll();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace touyan
