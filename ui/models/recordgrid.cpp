#include "models/recordgrid.h"

#include "domain/fieldtext.h"
#include "domain/organisation.h"
#include "domain/review.h"
#include "models/cellrole.h"
#include "models/cellvalue.h"

namespace touyan {

RecordGridModel::RecordGridModel(Workspace& workspace, QObject* parent)
    : GridModel(parent)
    , m_workspace(workspace)
{
}

QVariant RecordGridModel::alignment(const FieldSpec& spec) const
{
    const bool isNumber = spec.type == FieldType::Money || spec.type == FieldType::Percent
        || spec.type == FieldType::Number || spec.type == FieldType::Integer;
    return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

Result<void> RecordGridModel::submit(const ChangeSet& changes)
{
    const QString fault = faultOf(m_workspace.records(), changes);
    if (!fault.isEmpty())
        return Error{ErrorCode::Validation, fault, {}};
    return m_workspace.session().submit(changes);
}

template <typename T>
RecordGrid<T>::RecordGrid(Workspace& workspace, GridLayout<T> layout, QObject* parent)
    : RecordGridModel(workspace, parent)
    , m_layout(std::move(layout))
    , m_lines(makeLines())
{
}

template <typename T>
QString RecordGrid<T>::textOf(const T& row, int column) const
{
    const GridColumn<T>& shown = columnAt(column);
    if (shown.text)
        return shown.text(row);
    const Field<T>& field = fieldAt(column);
    return fieldText(field, field.value(row), workspace().records());
}

template <typename T>
auto RecordGrid<T>::makeLines() const -> std::vector<Line>
{
    std::vector<Line> lines;
    for (T& row : m_layout.rows()) {
        Line line{std::move(row), {}};
        for (int column = 0; column < columnCount(); ++column)
            line.texts.append(textOf(line.row, column));
        if (!line.row.id.isValid() && line.texts.first().isEmpty())
            line.texts.first() = m_layout.draftHint;
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Only the stretch that differs comes and goes; rows that others take the place of stay where they
/// are, so that the cursor stays in its cell.
template <typename T>
void RecordGrid<T>::follow()
{
    std::vector<Line> lines = makeLines();
    DifferingStretch stretch = differingStretch(
        m_lines, lines, [](const Line& a, const Line& b) { return a.row.id == b.row.id; });
    if (stretch.gone == stretch.come)
        stretch.gone = stretch.come = 0;
    replaceLines(m_lines, std::move(lines), stretch);
}

template <typename T>
QVariant RecordGrid<T>::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.texts.at(index.column());
    case PreciseRole:
        return line.row.id.isValid() ? line.texts.at(index.column())
                                     : textOf(line.row, index.column());
    case Qt::EditRole:
    case SortRole:
        return toVariant(fieldAt(index.column()).value(line.row));
    case Qt::TextAlignmentRole:
        return alignment(fieldAt(index.column()));
    case IdRole:
        return line.row.id.value;
    case DraftRole:
        return isDraft(index.row());
    default:
        return {};
    }
}

template <typename T>
QVariant RecordGrid<T>::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        const QString title = columnAt(section).title;
        return title.isEmpty() ? fieldAt(section).translatedTitle() : title;
    }
    return role == Qt::TextAlignmentRole ? alignment(fieldAt(section)) : QVariant();
}

template <typename T>
Qt::ItemFlags RecordGrid<T>::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || workspace().portfolio().isReadOnly())
        return flags;
    const GridColumn<T>& column = columnAt(index.column());
    if (column.isEditable && (!m_layout.isOpen || m_layout.isOpen(rowAt(index.row()), column.key)))
        flags |= Qt::ItemIsEditable;
    return flags;
}

template <typename T>
CellLook RecordGrid<T>::lookAt(const QModelIndex& index) const
{
    const GridColumn<T>& column = columnAt(index.column());
    CellLook look = column.look ? column.look(rowAt(index.row())) : CellLook();
    look.isFaint = look.isFaint || isDraft(index.row());
    return look;
}

template <typename T>
bool RecordGrid<T>::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::EditRole && role != TypedRole) || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Field<T>& field = fieldAt(index.column());
    const auto after = withGiven(field, rowAt(index.row()), value, role, workspace().records());
    if (!after) {
        Q_EMIT refused(index, after.error().message);
        return false;
    }
    if (*after == rowAt(index.row()))
        return true;
    const auto written = write(index.row(), *after, field.translatedTitle());
    if (written)
        Q_EMIT accepted();
    else
        Q_EMIT refused(index, written.error().message);
    return written.has_value();
}

template <typename T>
Result<void> RecordGrid<T>::write(int row, T after, const QString& what)
{
    const T before = rowAt(row);
    const QString kind = describe(kindOf<T>).translatedTitle();
    const bool leaves = m_layout.isBlank && m_layout.isBlank(after);
    if (!leaves && m_layout.fault) {
        if (const QString fault = m_layout.fault(after); !fault.isEmpty())
            return Error{ErrorCode::Validation, fault, {}};
    }
    ChangeSet changes;
    if (!before.id.isValid()) {
        if (leaves)
            return {};
        after.id = workspace().portfolio().template newId<T>();
        //: 1: kind of record, 2: its name
        changes.setLabel(
            RecordGridModel::tr("Add %1 “%2”").arg(kind, recordName(after, workspace().records())));
        changes.insert(after);
        return submitDraft(row, after.id, changes);
    }
    if (leaves) {
        changes.setLabel(RecordGridModel::tr("Remove %1 “%2”")
                             .arg(kind, recordName(before, workspace().records())));
        changes.remove(before);
    } else {
        //: 1: kind of record, 2: its name, 3: the field
        changes.setLabel(RecordGridModel::tr("Edit %1 “%2”: %3")
                             .arg(kind, recordName(before, workspace().records()), what));
        changes.update(before, after);
    }
    return submit(changes);
}

template <typename T>
Result<void> RecordGrid<T>::submitDraft(int row, Id<T> id, const ChangeSet& changes)
{
    m_lines[static_cast<size_t>(row)].row.id = id;
    const auto submitted = submit(changes);
    if (!submitted)
        m_lines[static_cast<size_t>(row)].row.id = {};
    return submitted;
}

template <typename T>
Result<void> RecordGrid<T>::removeParts(const QList<int>& rows)
{
    ChangeSet changes;
    for (const int row : rows) {
        if (isDraft(row))
            continue;
        changes.setLabel(RecordGridModel::tr("Remove %1 “%2”")
                             .arg(describe(kindOf<T>).translatedTitle(),
                                  recordName(rowAt(row), workspace().records())));
        changes.remove(rowAt(row));
    }
    return submit(changes);
}

template class RecordGrid<Expert>;
template class RecordGrid<ReviewCriterion>;
template class RecordGrid<ReviewRecusal>;
template class RecordGrid<ReviewScore>;

} // namespace touyan
