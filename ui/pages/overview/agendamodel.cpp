#include "pages/overview/agendamodel.h"

#include "widgets/marks.h"

using namespace Qt::StringLiterals;

namespace touyan {

AgendaModel::AgendaModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void AgendaModel::setItems(std::vector<AgendaItem> items, const Records& records, QDate today,
                           int year)
{
    constexpr int Week = 7;
    beginResetModel();
    m_rows.clear();
    m_today = today;
    m_year = year;
    for (AgendaItem& item : items) {
        Row row;
        row.project = records.nameOf(RecordKind::Project, item.project.value);
        row.isSoon = item.day <= today.addDays(Week);
        row.badge = item.isOverdue ? tr("Overdue") : describe(item.about.kind).translatedTitle();
        row.item = std::move(item);
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int AgendaModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AgendaModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QString AgendaModel::text(const Row& row, int column) const
{
    switch (column) {
    case DayColumn:
        // Beside the figures of another year a bare day would seem to be one of that year.
        return row.item.day.year() == m_today.year() && m_today.year() == m_year
            ? row.item.day.toString(u"MM-dd"_s)
            : row.item.day.toString(Qt::ISODate);
    case TitleColumn:
        return row.project.isEmpty() ? row.item.title
                                     : u"%1 · %2"_s.arg(row.item.title, row.project);
    case KindColumn:
        return row.badge;
    default:
        return {};
    }
}

QVariant AgendaModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return u"%1  %2"_s.arg(row.item.day.toString(Qt::ISODate), text(row, TitleColumn));
    case ToneRole:
        if (row.item.isOverdue)
            return static_cast<int>(Tone::Bad);
        return static_cast<int>(row.isSoon ? Tone::Warning : Tone::Accent);
    default:
        return {};
    }
}

} // namespace touyan
