#include "pages/selection/choicemodel.h"

#include "domain/fieldtext.h"
#include "models/celltext.h"
#include "selection/selectionwords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touyan {

ChoiceModel::ChoiceModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

int ChoiceModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ChoiceModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChoiceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool isNumber = section >= ScoreColumn && section <= NeededColumn;
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    const std::array Titles = {tr("Proposal"), tr("Project"),      tr("Score"),
                               tr("Support"),  tr("Points short"), tr("Why")};
    return Titles.at(static_cast<size_t>(section));
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_shown[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return line.texts.at(index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case CellLookRole: {
        CellLook look;
        if (index.column() == FateColumn) {
            look.form = CellLook::Form::Badge;
            look.tone = line.isIn ? Tone::Good : Tone::Neutral;
        }
        look.isFaint = index.column() == ReasonColumn;
        return QVariant::fromValue(look);
    }
    default:
        return {};
    }
}

ChoiceModel::Line ChoiceModel::lineOf(const OptimiserOutcome& outcome, int place) const
{
    const SelectionCandidate& candidate = outcome.problem.candidates[static_cast<size_t>(place)];
    Line line;
    line.project = candidate.project;
    line.isIn = outcome.choice->isIn[static_cast<size_t>(place)];
    line.isDifferent = line.isIn != candidate.isPresent;
    line.value = candidate.value();
    QString fate = line.isIn ? tr("In") : tr("Out");
    if (line.isDifferent)
        fate = line.isIn ? tr("Joins") : tr("Leaves");
    const auto reason =
        std::find_if(outcome.leftOut.cbegin(), outcome.leftOut.cend(),
                     [place](const LeftOut& leftOut) { return leftOut.candidate == place; });
    QString why;
    QString needed;
    if (reason != outcome.leftOut.cend()) {
        why = leftOutText(outcome, *reason);
        const std::optional<qint64> points = reachableNeed(outcome, *reason);
        needed = points ? pointsText(*points) : u"–"_s;
    } else {
        why = settledInText(outcome, place);
        if (why.isEmpty() && line.isDifferent)
            why = tr("Belongs to the choice of the greatest value");
    }
    if (line.isDifferent && candidate.isPlacedByHand)
        why = why.isEmpty() ? tr("Placed by hand: adopting leaves it where it is")
                            : tr("Placed by hand: adopting leaves it where it is. %1").arg(why);
    line.texts = {fate,
                  candidate.name,
                  candidate.isScored
                      ? QString::number(static_cast<double>(candidate.score) / 100, 'f', 2)
                      : u"–"_s,
                  candidate.isSupportStated ? shortMoney(candidate.support) : notStatedText(),
                  needed,
                  why};
    return line;
}

void ChoiceModel::setOutcome(const OptimiserOutcome& outcome)
{
    m_all.clear();
    if (outcome.choice) {
        for (int place = 0; place < static_cast<int>(outcome.problem.candidates.size()); ++place)
            m_all.push_back(lineOf(outcome, place));
        std::stable_sort(m_all.begin(), m_all.end(), [](const Line& a, const Line& b) {
            return a.isIn != b.isIn ? a.isIn : a.value > b.value;
        });
    }
    show();
}

void ChoiceModel::setScope(ChoiceScope scope)
{
    m_scope = scope;
    show();
}

void ChoiceModel::show()
{
    beginResetModel();
    m_shown.clear();
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(m_shown),
                 [this](const Line& line) {
                     switch (m_scope) {
                     case ChoiceScope::All:
                         return true;
                     case ChoiceScope::LeftOut:
                         return !line.isIn;
                     case ChoiceScope::Differences:
                         return line.isDifferent;
                     }
                     return true;
                 });
    endResetModel();
}

ProjectId ChoiceModel::projectAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_shown[static_cast<size_t>(row)].project : ProjectId();
}

} // namespace touyan
