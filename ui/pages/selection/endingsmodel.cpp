#include "pages/selection/endingsmodel.h"

#include <array>

namespace touyan {
namespace {

Tone toneFor(EntryOutcome outcome)
{
    switch (outcome) {
    case EntryOutcome::Completed:
        return Tone::Good;
    case EntryOutcome::CarriedOn:
        return Tone::Accent;
    case EntryOutcome::Left:
    case EntryOutcome::Terminated:
        return Tone::Bad;
    case EntryOutcome::Open:
        return Tone::Warning;
    }
    return Tone::Neutral;
}

} // namespace

EndingsModel::EndingsModel(std::vector<EntryEnding> endings, const Records& records,
                           QObject* parent)
    : QAbstractTableModel(parent)
{
    setEndings(std::move(endings), records);
}

void EndingsModel::setEndings(std::vector<EntryEnding> endings, const Records& records)
{
    QStringList names;
    QList<QList<EntryOutcome>> possible;
    for (const EntryEnding& ending : endings) {
        names.append(records.nameOf(RecordKind::Project, ending.project.value));
        const ListEntry* entry = records.find(ending.entry);
        possible.append(entry ? touyan::possibleOutcomes(*entry) : QList<EntryOutcome>());
    }
    m_possible = possible; // it shows in no cell
    if (names == m_names && endings == m_endings) // a cell that is being edited stays open
        return;
    beginResetModel();
    m_endings = std::move(endings);
    m_names = names;
    endResetModel();
}

int EndingsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_endings.size());
}

int EndingsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EndingsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntryEnding& ending = m_endings[static_cast<size_t>(index.row())];
    if (role == CellLookRole)
        return QVariant::fromValue(lookAt(index));
    if (role == Qt::EditRole && index.column() == OutcomeColumn)
        return static_cast<int>(ending.outcome);
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == NameColumn)
        return m_names.at(index.row());
    if (index.column() == OutcomeColumn)
        return choice(ending.outcome).translatedTitle();
    return ending.evidence.isEmpty() && role != Qt::EditRole
        ? tr("Required: what shows it, such as an acceptance report")
        : ending.evidence;
}

CellLook EndingsModel::lookAt(const QModelIndex& index) const
{
    CellLook look;
    if (index.column() == OutcomeColumn) {
        look.form = CellLook::Form::Badge;
        look.tone = toneFor(m_endings[static_cast<size_t>(index.row())].outcome);
    } else if (index.column() == EvidenceColumn) {
        look.isFaint = m_endings[static_cast<size_t>(index.row())].evidence.isEmpty();
    }
    return look;
}

QVariant EndingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    const std::array Titles = {tr("Project"), tr("Outcome"), tr("What shows it")};
    return Titles.at(static_cast<size_t>(section));
}

Qt::ItemFlags EndingsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() != NameColumn ? flags | Qt::ItemIsEditable : flags;
}

bool EndingsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    EntryEnding& ending = m_endings[static_cast<size_t>(index.row())];
    const auto outcome = static_cast<EntryOutcome>(value.toInt());
    if (index.column() == OutcomeColumn && !possibleOutcomes(index.row()).contains(outcome))
        return false;
    if (index.column() == OutcomeColumn)
        setOutcome(ending, outcome);
    else
        ending.evidence = value.toString().trimmed();
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    return true;
}

void EndingsModel::setOutcome(EntryEnding& ending, EntryOutcome outcome)
{
    if (!m_proposed.contains(ending.entry))
        m_proposed.insert(ending.entry, ending);
    const EntryEnding& proposed = m_proposed[ending.entry];
    const bool isOwnWord = !ending.evidence.isEmpty() && ending.evidence != proposed.evidence;
    ending.outcome = outcome;
    if (!isOwnWord)
        ending.evidence = outcome == proposed.outcome ? proposed.evidence : QString();
}

const QList<EntryOutcome>& EndingsModel::possibleOutcomes(int row) const
{
    return m_possible.at(row);
}

int EndingsModel::count(EntryOutcome outcome) const
{
    return static_cast<int>(
        std::count_if(m_endings.begin(), m_endings.end(),
                      [outcome](const EntryEnding& it) { return it.outcome == outcome; }));
}

} // namespace touyan
