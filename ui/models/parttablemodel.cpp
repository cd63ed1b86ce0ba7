#include "models/parttablemodel.h"

#include "domain/fieldtext.h"
#include "models/cellvalue.h"

#include <QCoreApplication>

namespace touyan {

PartTableModel::PartTableModel(Workspace& workspace, std::vector<const FieldSpec*> specs,
                               QList<int> readOnlyColumns, QObject* parent)
    : GridModel(parent)
    , m_workspace(workspace)
    , m_specs(std::move(specs))
    , m_readOnlyColumns(std::move(readOnlyColumns))
{
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (m_project.isValid())
            follow(changes);
    });
    connect(&workspace, &Workspace::filterChanged, this, [this] {
        if (m_project.isValid())
            reload(); // drafts belong to the year
    });
}

void PartTableModel::setProject(ProjectId project)
{
    if (project == m_project)
        return;
    m_project = project;
    reload();
}

int PartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_specs.size());
}

QVariant PartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return specAt(section).translatedTitle();
    if (role == Qt::TextAlignmentRole)
        return cell({}, section, role);
    return {};
}

CellLook PartTableModel::lookAt(const QModelIndex& index) const
{
    CellLook look;
    look.isFaint = isDraft(index.row());
    return look;
}

Qt::ItemFlags PartTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_workspace.portfolio().isReadOnly()
        && !m_readOnlyColumns.contains(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant PartTableModel::cell(const Value& value, int column, int role) const
{
    const FieldSpec& spec = specAt(column);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case PreciseRole:
        return fieldText(spec, value, m_workspace.records());
    case Qt::EditRole:
    case SortRole:
        return toVariant(value);
    case Qt::TextAlignmentRole: {
        const bool isNumber = spec.type == FieldType::Money || spec.type == FieldType::Percent
            || spec.type == FieldType::Number;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    default:
        return {};
    }
}

template <typename T>
PartsOf<T>::PartsOf(Workspace& workspace, PartLayout<T> layout, QObject* parent)
    : PartTableModel(workspace, specsOf(layout.keys), columnsOf(layout), parent)
    , m_layout(std::move(layout))
{
}

template <typename T>
std::vector<const FieldSpec*> PartsOf<T>::specsOf(const QList<QLatin1StringView>& keys)
{
    std::vector<const FieldSpec*> specs;
    for (const QLatin1StringView key : keys)
        specs.push_back(findField<T>(key));
    return specs;
}

template <typename T>
QList<int> PartsOf<T>::columnsOf(const PartLayout<T>& layout)
{
    QList<int> columns;
    for (const QLatin1StringView key : layout.readOnlyKeys)
        columns.append(static_cast<int>(layout.keys.indexOf(key)));
    return columns;
}

template <typename T>
std::vector<T> PartsOf<T>::rowsOfProject() const
{
    const Records& records = workspace().records();
    const Project* owner = records.find(project());
    if (!owner)
        return {};
    return m_layout.rows(*owner, workspace().view().parts().template rowsOf<T>(project(), records),
                         workspace());
}

template <typename T>
void PartsOf<T>::reload()
{
    beginResetModel();
    m_rows = rowsOfProject();
    endResetModel();
}

template <typename T>
void PartsOf<T>::follow(const ChangeSet& changes)
{
    if (changes.touches<T>() || changes.touches<Project>())
        replaceRows(rowsOfProject());
    const bool decides = changes.touches<ListEntry>() || changes.touches<AnnualList>();
    if (m_layout.decided && decides && rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

template <typename T>
std::optional<DecidedCell> PartsOf<T>::decidedAt(const QModelIndex& index) const
{
    if (!m_layout.decided)
        return {};
    return m_layout.decided(m_rows[static_cast<size_t>(index.row())],
                            m_layout.keys.at(index.column()), workspace());
}

/// Brings @p rows in with as few rows coming and going as their number says; these lie where the
/// ids first differ.
template <typename T>
void PartsOf<T>::replaceRows(std::vector<T> rows)
{
    const auto isSame = [](const T& a, const T& b) { return a.id == b.id; };
    const auto differs =
        std::mismatch(m_rows.cbegin(), m_rows.cend(), rows.cbegin(), rows.cend(), isSame);
    const int at = static_cast<int>(std::distance(m_rows.cbegin(), differs.first));
    const int more = static_cast<int>(rows.size()) - rowCount();
    if (more > 0) {
        beginInsertRows({}, at, at + more - 1);
        m_rows.insert(m_rows.begin() + at, rows.begin() + at, rows.begin() + at + more);
        endInsertRows();
    } else if (more < 0) {
        const int first = std::min(at, rowCount() + more);
        beginRemoveRows({}, first, first - more - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first - more);
        endRemoveRows();
    }
    for (size_t row = 0; row < rows.size(); ++row) {
        if (m_rows[row] == rows[row])
            continue;
        m_rows[row] = std::move(rows[row]);
        const int line = static_cast<int>(row);
        Q_EMIT dataChanged(index(line, 0), index(line, columnCount() - 1));
    }
}

template <typename T>
QVariant PartsOf<T>::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const T& row = m_rows[static_cast<size_t>(index.row())];
    if (role == DraftRole)
        return isDraft(index.row());
    if (role == IdRole)
        return row.id.value;
    const std::optional<DecidedCell> decided = decidedAt(index);
    if (decided && role == Qt::ToolTipRole)
        return decided->why;
    const Value value = decided ? decided->value : fieldAt(index.column()).value(row);
    if (role == Qt::DisplayRole && index.column() == 0 && isDraft(index.row()) && isEmpty(value))
        return m_layout.draftHint;
    return cell(value, index.column(), role);
}

template <typename T>
bool PartsOf<T>::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::EditRole && role != TypedRole) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (const auto decided = decidedAt(index)) {
        Q_EMIT refused(index, decided->why);
        return false;
    }
    const Field<T>& field = fieldAt(index.column());
    const T& before = m_rows[static_cast<size_t>(index.row())];
    const auto after = withGiven(field, before, value, role, workspace().records());
    if (!after) {
        Q_EMIT refused(index, after.error().message);
        return false;
    }
    if (*after == before)
        return true;
    const auto written = setPart(index.row(), *after, field.translatedTitle());
    if (written)
        Q_EMIT accepted();
    else
        Q_EMIT refused(index, written.error().message);
    return written.has_value();
}

template <typename T>
Result<void> PartsOf<T>::setPart(int row, T after, const QString& what)
{
    const T before = m_rows[static_cast<size_t>(row)];
    const QString kind = describe(kindOf<T>).translatedTitle();
    const QString owner = workspace().records().nameOf(RecordKind::Project, project().value);
    ChangeSet changes;
    if (!before.id.isValid()) {
        after.id = workspace().portfolio().template newId<T>();
        //: 1: kind of part, 2: name of the project
        changes.setLabel(
            QCoreApplication::translate("PartTable", "Add %1 to “%2”").arg(kind, owner));
        changes.insert(after);
    } else if (m_layout.isBlank && m_layout.isBlank(after)) {
        changes.setLabel(
            QCoreApplication::translate("PartTable", "Remove %1 from “%2”").arg(kind, owner));
        changes.remove(before);
    } else {
        //: 1: name of the project, 2: kind of part, 3: the field
        changes.setLabel(
            QCoreApplication::translate("PartTable", "Edit “%1”: %2, %3").arg(owner, kind, what));
        changes.update(before, after);
    }
    const QString fault = faultOf(workspace().records(), changes);
    if (!fault.isEmpty())
        return Error{ErrorCode::Validation, fault, {}};
    return workspace().session().submit(changes);
}

template <typename T>
Result<void> PartsOf<T>::removeParts(const QList<int>& rows)
{
    ChangeSet changes(QCoreApplication::translate("PartTable", "Remove %1 from “%2”")
                          .arg(describe(kindOf<T>).translatedTitle(),
                               workspace().records().nameOf(RecordKind::Project, project().value)));
    for (const int row : rows) {
        if (!isDraft(row))
            changes.remove(m_rows[static_cast<size_t>(row)]);
    }
    return workspace().session().submit(changes);
}

template class PartsOf<Milestone>;
template class PartsOf<AnnualGoal>;
template class PartsOf<MonthlyReport>;
template class PartsOf<FundingSource>;

} // namespace touyan
