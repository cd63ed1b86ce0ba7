#include "pages/selection/screeningmodel.h"

#include "models/cellrole.h"
#include "pages/selection/boardtexts.h"
#include "style/fonts.h"

#include <algorithm>
#include <array>

namespace touyan {

int verdictBadgeWidth()
{
    int widest = 0;
    for (const Choice& verdict : choices<ScreeningVerdict>())
        widest = std::max(widest, badgeWidth(verdict.translatedTitle(), smallFont()));
    return widest;
}

ScreeningModel::ScreeningModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ScreeningModel::setEntries(const std::vector<EntryScreening>& screened, const Records& records)
{
    std::vector<Row> rows;
    for (const EntryScreening& screening : screened) {
        const ListEntry* entry = records.find(screening.entry);
        const Project* project = records.find(screening.project);
        if (!entry || !project)
            continue;
        rows.push_back(
            {screening.entry, screening.project, screening.suggested(), entry->screening,
             project->name, project->undertaker,
             entry->screeningReason.isEmpty() ? screening.reasons() : entry->screeningReason});
    }
    replace(std::move(rows));
}

/// Rows that stay change in place, so that selection and scroll position stay too.
void ScreeningModel::replace(std::vector<Row> rows)
{
    const bool areSame = std::equal(m_rows.begin(), m_rows.end(), rows.begin(), rows.end(),
                                    [](const Row& a, const Row& b) { return a.entry == b.entry; });
    if (!areSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (int at = 0; at < rowCount(); ++at) {
        Row& row = m_rows[static_cast<size_t>(at)];
        if (row == rows[static_cast<size_t>(at)])
            continue;
        row = rows[static_cast<size_t>(at)];
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

int ScreeningModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ScreeningModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ScreeningModel::text(const Row& row, int column) const
{
    switch (column) {
    case SuggestedColumn:
        return choice(row.suggested).translatedTitle();
    case VerdictColumn:
        return choice(row.verdict).translatedTitle();
    case NameColumn:
        return row.name;
    case UndertakerColumn:
        return row.undertaker;
    case ReasonColumn:
        return row.reason;
    default:
        return {};
    }
}

QVariant ScreeningModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case CellLookRole:
        return QVariant::fromValue(lookAt(index));
    case IdRole:
        return row.project.value;
    default:
        return {};
    }
}

QVariant ScreeningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    const std::array Titles = {tr("Suggested"), tr("Verdict"), tr("Project"),
                               tr("Undertaking organisation"), tr("Reasons")};
    return Titles.at(static_cast<size_t>(section));
}

CellLook ScreeningModel::lookAt(const QModelIndex& index) const
{
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    CellLook look;
    if (index.column() == SuggestedColumn || index.column() == VerdictColumn) {
        look.form = CellLook::Form::Badge;
        look.tone = toneOf(index.column() == SuggestedColumn ? row.suggested : row.verdict);
    } else {
        look.isFaint = index.column() != NameColumn;
    }
    return look;
}

ListEntryId ScreeningModel::entryAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].entry : ListEntryId();
}

ProjectId ScreeningModel::projectAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].project : ProjectId();
}

int ScreeningModel::rowOf(ProjectId project) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [project](const Row& row) { return row.project == project; });
    return at == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), at));
}

int ScreeningModel::countOf(ScreeningVerdict verdict) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [verdict](const Row& row) {
        return row.verdict == verdict;
    }));
}

} // namespace touyan
