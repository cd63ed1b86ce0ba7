#include "pages/selection/verdictmodel.h"

#include "models/cellrole.h"
#include "models/celltext.h"
#include "search/pinyin.h"
#include "selection/board.h"
#include "selection/listentries.h"
#include "selection/listscores.h"
#include "selection/liststates.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool isAmount(int column)
{
    return column >= VerdictModel::TotalColumn && column <= VerdictModel::ScoreColumn;
}

} // namespace

Tone toneOf(MeetingVerdict verdict)
{
    switch (verdict) {
    case MeetingVerdict::Open:
        return Tone::Neutral;
    case MeetingVerdict::Approved:
        return Tone::Good;
    case MeetingVerdict::Deferred:
        return Tone::Warning;
    case MeetingVerdict::Refused:
        return Tone::Bad;
    }
    return Tone::Neutral;
}

VerdictModel::VerdictModel(const Records& records, AnnualListId list, QObject* parent)
    : QAbstractTableModel(parent)
    , m_list(list)
    , m_rows(rowsOf(records, list))
{
}

std::vector<VerdictModel::Row> VerdictModel::rowsOf(const Records& records, AnnualListId list)
{
    std::vector<Row> rows;
    const ListScores reviewed(records, list);
    const QHash<ProjectId, double> scores = reviewed.scores();
    const QHash<ProjectId, QString> knockOuts = reviewed.knockOuts();
    for (const ListEntry* entry : entriesForMeeting(records, list)) {
        const Project* project = records.find(entry->project);
        if (!project)
            continue;
        Row row;
        row.now = {entry->id, entry->verdict, entry->verdictReason};
        row.before = row.now;
        row.project = project->id;
        row.status = entry->status;
        row.name = project->name;
        row.code = project->code;
        row.undertaker = project->undertaker;
        row.total = project->totalInvestment;
        row.support = entry->supportAmount;
        if (scores.contains(project->id))
            row.score = scores.value(project->id);
        row.isVotedDown = knockOuts.contains(project->id);
        row.possible = touyan::possibleVerdicts(*entry);
        rows.push_back(std::move(row));
    }
    return rows;
}

void VerdictModel::follow(const Records& records)
{
    std::vector<Row> fresh = rowsOf(records, m_list);
    for (Row& row : fresh) {
        const int known = rowOf(row.project);
        const Row* before = known < 0 ? nullptr : &m_rows[static_cast<size_t>(known)];
        if (before && before->now != before->before)
            row.now = {row.now.entry, before->now.verdict, before->now.reason};
    }
    const bool areSame =
        std::equal(m_rows.begin(), m_rows.end(), fresh.begin(), fresh.end(),
                   [](const Row& a, const Row& b) { return a.now.entry == b.now.entry; });
    if (!areSame) {
        beginResetModel();
        m_rows = std::move(fresh);
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        Row& shown = m_rows[static_cast<size_t>(row)];
        if (shown == fresh[static_cast<size_t>(row)])
            continue;
        shown = std::move(fresh[static_cast<size_t>(row)]);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

bool VerdictModel::needsReason(const Row& row)
{
    return row.now.reason.isEmpty()
        && touyan::needsReason(row.now.verdict, row.status, row.isVotedDown);
}

bool VerdictModel::isToBeListed(const Row& row)
{
    const bool isOpen = row.now.verdict == MeetingVerdict::Open;
    return row.now.verdict == MeetingVerdict::Approved || (isOpen && isOnList(row.status));
}

void VerdictModel::setEditable(bool isEditable)
{
    if (m_isEditable == isEditable)
        return;
    m_isEditable = isEditable;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const QList<MeetingVerdict>& VerdictModel::possibleVerdicts(int row) const
{
    return m_rows[static_cast<size_t>(row)].possible;
}

std::vector<EntryVerdict> VerdictModel::changes() const
{
    std::vector<EntryVerdict> changed;
    for (const Row& row : m_rows) {
        if (!(row.now == row.before))
            changed.push_back(row.now);
    }
    return changed;
}

int VerdictModel::decide(const QList<int>& rows, MeetingVerdict verdict, const QString& reason)
{
    int left = 0;
    for (const int at : rows) {
        Row& row = m_rows[static_cast<size_t>(at)];
        if (!row.possible.contains(verdict)) {
            ++left;
            continue;
        }
        const bool keepsReason = reason.isEmpty() && verdict == row.now.verdict;
        row.now.verdict = verdict;
        if (verdict == MeetingVerdict::Open)
            row.now.reason.clear();
        else if (!keepsReason)
            row.now.reason = reason;
        Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
    return left;
}

int VerdictModel::countOf(MeetingVerdict verdict) const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [verdict](const Row& row) {
        return row.now.verdict == verdict;
    }));
}

UndecidedEntries VerdictModel::undecided() const
{
    UndecidedEntries undecided;
    for (const Row& row : m_rows) {
        if (row.now.verdict != MeetingVerdict::Open)
            continue;
        undecided.listed += isOnList(row.status) ? 1 : 0;
        undecided.applying += isInPlay(row.status) && !isOnList(row.status) ? 1 : 0;
    }
    return undecided;
}

VerdictModel::Outcome VerdictModel::outcome() const
{
    Outcome outcome;
    for (const Row& row : m_rows) {
        if (!isToBeListed(row))
            continue;
        ++outcome.listed;
        outcome.total += row.total.value_or(Money());
        outcome.support += row.support.value_or(Money());
    }
    return outcome;
}

int VerdictModel::rowOf(ProjectId project) const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [project](const Row& row) { return row.project == project; });
    return at == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), at));
}

int VerdictModel::rowWithoutReason() const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), &VerdictModel::needsReason);
    return at == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), at));
}

bool VerdictModel::matches(int row, const QString& text) const
{
    const Row& at = m_rows[static_cast<size_t>(row)];
    const std::array Shown = {&at.name, &at.code, &at.undertaker, &at.now.reason};
    return std::any_of(Shown.begin(), Shown.end(),
                       [&text](const QString* shown) { return isFoundBy(*shown, text); });
}

int VerdictModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VerdictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString VerdictModel::textAt(const Row& row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case PlaceColumn:
        return columnTitle(row.status);
    case UndertakerColumn:
        return row.undertaker;
    case TotalColumn:
        return shortMoney(row.total);
    case SupportColumn:
        return row.support ? shortMoney(row.support) : QString();
    case ScoreColumn:
        return row.score ? QString::number(*row.score, 'f', 1) : QString();
    case VerdictColumn:
        return choice(row.now.verdict).translatedTitle();
    case ReasonColumn:
        return needsReason(row) ? tr("Say why") : row.now.reason;
    default:
        return {};
    }
}

QVariant VerdictModel::sortValue(const Row& row, int column) const
{
    switch (column) {
    case PlaceColumn:
        return columnIndex(row.status);
    case TotalColumn:
        return row.total ? QVariant(row.total->fen()) : QVariant();
    case SupportColumn:
        return row.support ? QVariant(row.support->fen()) : QVariant();
    case ScoreColumn:
        return row.score ? QVariant(*row.score) : QVariant();
    case VerdictColumn:
        return static_cast<int>(row.now.verdict);
    default:
        return textAt(row, column);
    }
}

CellLook VerdictModel::lookOf(const Row& row, int column) const
{
    CellLook look;
    if (column == VerdictColumn || (column == ReasonColumn && needsReason(row))) {
        look.form = CellLook::Form::Badge;
        look.tone = column == VerdictColumn ? toneOf(row.now.verdict) : Tone::Bad;
    }
    const bool isWord = column == VerdictColumn || column == ReasonColumn;
    look.isFaint = column == PlaceColumn || column == UndertakerColumn || (isWord && !m_isEditable);
    look.isStrong = column == VerdictColumn && !(row.now == row.before);
    return look;
}

QVariant VerdictModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textAt(row, column);
    case Qt::EditRole:
        if (column == VerdictColumn)
            return static_cast<int>(row.now.verdict);
        return column == ReasonColumn ? row.now.reason : textAt(row, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case SortRole:
        return sortValue(row, column);
    case IdRole:
        return row.project.value;
    case CellLookRole:
        return QVariant::fromValue(lookOf(row, column));
    default:
        return {};
    }
}

bool VerdictModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    Row& row = m_rows[static_cast<size_t>(index.row())];
    if (index.column() == VerdictColumn)
        return decide({index.row()}, static_cast<MeetingVerdict>(value.toInt()), {}) == 0;
    row.now.reason = value.toString().trimmed();
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isAmount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const std::array Titles = {tr("Project"), tr("Column"), tr("Undertaker"), tr("Total"),
                               tr("Support"), tr("Score"),  tr("Decision"),   tr("Reason")};
    return Titles.at(static_cast<size_t>(section));
}

Qt::ItemFlags VerdictModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_isEditable)
        return flags;
    // Without a decision there is nothing to give a reason for.
    const bool isReason =
        index.column() == ReasonColumn && verdictAt(index.row()) != MeetingVerdict::Open;
    return index.column() == VerdictColumn || isReason ? flags | Qt::ItemIsEditable : flags;
}

} // namespace touyan
