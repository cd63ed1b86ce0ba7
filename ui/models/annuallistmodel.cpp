#include "models/annuallistmodel.h"

#include "models/annuallistlines.h"
#include "models/cellrole.h"
#include "models/celltext.h"
#include "models/workspace.h"

#include <algorithm>
#include <array>
#include <utility>

namespace touyan {
namespace {

bool isAmount(int column)
{
    return column == AnnualListModel::NumberColumn
        || (column >= AnnualListModel::TotalColumn && column <= AnnualListModel::PercentColumn);
}

} // namespace

AnnualListModel::AnnualListModel(Workspace& workspace, QObject* parent)
    : LineModel(parent)
    , m_workspace(workspace)
{
    m_lines = makeLines();
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
                                                   : LineModel::flags(index);
}

QVariant AnnualListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AnnualListLine& line = m_lines[static_cast<size_t>(index.row())];
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
    const AnnualListLine& line = m_lines[static_cast<size_t>(index.row())];
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
    const auto at =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [project](const AnnualListLine& line) {
            return !line.isGroup && line.key == project.value;
        });
    return at == m_lines.cend() ? -1 : static_cast<int>(std::distance(m_lines.cbegin(), at));
}

QStringList AnnualListModel::totalTexts() const
{
    if (m_lines.empty())
        return {};
    auto texts = sumTexts(m_totals);
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

bool AnnualListModel::hasNotes() const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [](const AnnualListLine& line) {
        return !line.texts.at(NotesColumn).isEmpty();
    });
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
    std::vector<AnnualListLine> lines = makeLines();
    const DifferingStretch stretch =
        differingStretch(m_lines, lines, [](const AnnualListLine& a, const AnnualListLine& b) {
            return a.isSameRow(b);
        });
    replaceLines(m_lines, std::move(lines), stretch);
    Q_EMIT totalsChanged();
}

std::vector<AnnualListLine> AnnualListModel::makeLines()
{
    AnnualListLines made = annualListLines(m_workspace, m_grouping, m_edition);
    m_totals = made.totals;
    return std::move(made.lines);
}

} // namespace touyan
