#include "pages/reports/proofmodel.h"

#include "style/fonts.h"
#include "widgets/marks.h"

#include <algorithm>

namespace touyan {
namespace {

QString verdictWord(ProofVerdict verdict)
{
    switch (verdict) {
    case ProofVerdict::Right:
        return ProofModel::tr("right");
    case ProofVerdict::Wrong:
        return ProofModel::tr("wrong");
    case ProofVerdict::Unknown:
        return ProofModel::tr("unknown");
    }
    return {};
}

Tone toneOf(ProofVerdict verdict)
{
    switch (verdict) {
    case ProofVerdict::Right:
        return Tone::Good;
    case ProofVerdict::Wrong:
        return Tone::Bad;
    case ProofVerdict::Unknown:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

void ProofModel::setRows(std::vector<ProofRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ProofModel::verdictWidth()
{
    int widest = 0;
    for (const auto verdict : {ProofVerdict::Right, ProofVerdict::Wrong, ProofVerdict::Unknown})
        widest = std::max(widest, badgeWidth(verdictWord(verdict), smallFont()));
    return widest;
}

int ProofModel::countOf(ProofVerdict verdict) const
{
    return static_cast<int>(
        std::count_if(m_rows.cbegin(), m_rows.cend(),
                      [verdict](const ProofRow& row) { return row.verdict == verdict; }));
}

int ProofModel::nextWrong(int row) const
{
    const int count = rowCount();
    for (int step = 1; step <= count; ++step) {
        const int at = (std::max(row, -1) + step) % count;
        if (m_rows.at(static_cast<size_t>(at)).verdict == ProofVerdict::Wrong)
            return at;
    }
    return -1;
}

CellLook ProofModel::lookAt(const QModelIndex& index) const
{
    const ProofRow& row = m_rows.at(static_cast<size_t>(index.row()));
    CellLook look;
    if (index.column() == VerdictColumn) {
        look.form = CellLook::Form::Badge;
        look.tone = toneOf(row.verdict);
    }
    look.isStrong = index.column() == RightColumn && row.verdict == ProofVerdict::Wrong;
    look.isFaint = index.column() == AboutColumn;
    return look;
}

int ProofModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProofModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProofModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ProofRow& row = m_rows.at(static_cast<size_t>(index.row()));
    if (role == Qt::ToolTipRole)
        return row.about;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case VerdictColumn:
        return verdictWord(row.verdict);
    case StatedColumn:
        return row.stated;
    case RightColumn:
        return row.right;
    case AboutColumn:
        return row.about;
    default:
        return {};
    }
}

QVariant ProofModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case VerdictColumn:
        return tr("Verdict");
    case StatedColumn:
        return tr("In the text");
    case RightColumn:
        return tr("In the records");
    case AboutColumn:
        return tr("Taken for");
    default:
        return {};
    }
}

} // namespace touyan
