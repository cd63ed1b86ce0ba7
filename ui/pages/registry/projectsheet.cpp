#include "pages/registry/projectsheet.h"

#include "models/projecttablemodel.h"
#include "pages/registry/projecttable.h"

namespace touyan {
namespace {

CellKind cellKind(const ProjectColumn& column)
{
    if (column.look == ColumnLook::Light)
        return CellKind::Text;
    switch (column.spec.type) {
    case FieldType::Money:
        return CellKind::Money;
    case FieldType::Percent:
        return CellKind::Percent;
    case FieldType::Number:
        return CellKind::Number;
    case FieldType::Integer:
        return CellKind::Integer;
    case FieldType::Date:
        return CellKind::Date;
    case FieldType::Text:
    case FieldType::Moment:
    case FieldType::Flag:
    case FieldType::Choice:
    case FieldType::Reference:
    case FieldType::References:
    case FieldType::AnyReference:
    case FieldType::Tags:
        return CellKind::Text;
    }
    return CellKind::Text;
}

Value cellOf(const QModelIndex& index, CellKind kind)
{
    const QVariant value = index.data(SortRole);
    if (!value.isValid() || value.isNull())
        return {};
    switch (kind) {
    case CellKind::Money:
    case CellKind::Percent:
    case CellKind::Integer:
        return value.toLongLong();
    case CellKind::Number:
        return value.toDouble();
    case CellKind::Date:
        return value.toDate();
    case CellKind::Text:
        break;
    }
    const QVariant whole = index.data(PreciseRole);
    return whole.isValid() ? whole.toString() : index.data().toString();
}

} // namespace

Sheet projectSheet(const QString& name, const ProjectTable& table, const ProjectTableModel& model)
{
    QList<int> shown;
    QList<SheetColumn> columns;
    for (const QString& key : table.shownColumns()) {
        const int at = model.columnOf(QLatin1StringView(key.toLatin1()));
        const ProjectColumn& column = model.columns()[static_cast<size_t>(at)];
        shown.append(at);
        columns.append({column.title, cellKind(column)});
    }
    QList<QList<Value>> rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QList<Value> cells;
        for (qsizetype i = 0; i < shown.size(); ++i)
            cells.append(cellOf(model.index(row, shown.at(i)), columns.at(i).kind));
        rows.append(cells);
    }
    return Sheet::of(name, columns, rows);
}

} // namespace touyan
