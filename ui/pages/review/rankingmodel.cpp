#include "pages/review/rankingmodel.h"

#include "models/workspace.h"
#include "pages/review/reviewstate.h"
#include "pages/review/scoregridmodel.h"
#include "selection/scoring.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool isNumber(int column)
{
    return column == RankingModel::ScoreColumn || column == RankingModel::DeviationColumn
        || column == RankingModel::CountColumn || column == RankingModel::KnockOutColumn;
}

std::pair<QString, Tone> fateWord(Fate fate)
{
    switch (fate) {
    case Fate::In:
        return {RankingModel::tr("within"), Tone::Good};
    case Fate::AtTheCut:
        return {RankingModel::tr("at the cut"), Tone::Warning};
    case Fate::Out:
        return {RankingModel::tr("beyond"), Tone::Neutral};
    case Fate::Departed:
        return {RankingModel::tr("left the selection"), Tone::Neutral};
    case Fate::KnockedOut:
        return {RankingModel::tr("voted down"), Tone::Bad};
    case Fate::Open:
        break;
    }
    return {RankingModel::tr("no score"), Tone::Neutral};
}

} // namespace

RankingModel::RankingModel(const ReviewState& state, QObject* parent)
    : QAbstractTableModel(parent)
    , m_state(state)
{
}

int RankingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::array Titles = {tr("Rank"),  tr("Project"), tr("Undertaker"),
                               tr("Score"), tr("Spread"),  tr("Range"),
                               u"n"_s,      tr("“No”"),    tr("Places")};
    const std::array Tips = {
        tr("Equal scores share their rank"),
        tr("Project"),
        tr("Undertaker"),
        tr("Out of 100, weighted"),
        tr("Standard deviation of the sheets that count"),
        tr("Lowest and highest total that counts"),
        tr("Sheets that count"),
        QString(tr("Experts who answered a knock-out question with “no”") % u'\n' % knockOutRule()),
        tr("What the rank means under the places that are free")};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return Tips.at(static_cast<size_t>(section));
    return role == Qt::DisplayRole ? QVariant(Titles.at(static_cast<size_t>(section))) : QVariant();
}

Qt::ItemFlags RankingModel::flags(const QModelIndex& index) const
{
    return index.isValid() && isCut(index.row()) ? Qt::ItemFlags(Qt::ItemIsEnabled)
                                                 : QAbstractTableModel::flags(index);
}

QVariant RankingModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    const bool isFate = index.column() == FateColumn || index.column() == KnockOutColumn;
    if (role == Qt::ToolTipRole && isFate && !line.fateTip.isEmpty())
        return line.fateTip;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return line.texts.at(static_cast<size_t>(index.column()));
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

CellLook RankingModel::lookAt(const QModelIndex& index) const
{
    const Line& line = m_lines[static_cast<size_t>(index.row())];
    CellLook look;
    if (isCut(index.row())) {
        look.form = CellLook::Form::Caption;
    } else if (index.column() == FateColumn) {
        look.form = CellLook::Form::Badge;
        look.tone = line.fateTone;
    } else if (index.column() == KnockOutColumn) {
        look.tone = Tone::Bad;
    } else {
        look.isStrong = index.column() == ScoreColumn || index.column() == RankColumn;
        look.isFaint = index.column() == UndertakerColumn || index.column() == CountColumn;
    }
    return look;
}

ProjectId RankingModel::projectAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<size_t>(row)].project : ProjectId();
}

RankingModel::Line RankingModel::lineOf(size_t place) const
{
    const ProjectScore& score = m_state.scores().projects[place];
    const Project* project = m_state.workspace().records().find(score.project);
    Line line{.project = score.project};
    if (score.rank > 0)
        line.texts[RankColumn] =
            score.isTied ? tr("%1 tied").arg(score.rank) : QString::number(score.rank);
    line.texts[NameColumn] = project->name;
    line.texts[UndertakerColumn] = project->undertaker;
    line.texts[ScoreColumn] = score.score ? scoreText(*score.score) : u"–"_s;
    line.texts[DeviationColumn] = score.deviation ? scoreText(*score.deviation) : u"–"_s;
    if (score.count > 0)
        line.texts[RangeColumn] = scoreText(score.lowest) % u" – " % scoreText(score.highest);
    line.texts[CountColumn] = QString::number(score.count);
    if (score.knockOuts > 0)
        line.texts[KnockOutColumn] = u"■ "_s % QString::number(score.knockOuts);
    const Fate fate = m_state.ranking().fates[place];
    const bool isWithoutRank =
        fate == Fate::Open || fate == Fate::Departed || fate == Fate::KnockedOut;
    if (m_state.ranking().places || isWithoutRank)
        std::tie(line.texts[FateColumn], line.fateTone) = fateWord(fate);
    if (fate == Fate::KnockedOut)
        line.fateTip = knockOutText(score.failedQuestions);
    return line;
}

RankingModel::Line RankingModel::cutLine() const
{
    Line line;
    line.texts[NameColumn] = tr("Here the %n place(s) end", nullptr, *m_state.ranking().places);
    return line;
}

void RankingModel::follow()
{
    std::vector<Line> lines;
    bool isCutShown = !m_state.ranking().places;
    for (size_t place = 0; place < m_state.scores().projects.size(); ++place) {
        if (m_state.ranking().fates[place] == Fate::Out && !std::exchange(isCutShown, true))
            lines.push_back(cutLine());
        lines.push_back(lineOf(place));
    }
    if (lines == m_lines)
        return;
    const bool isSame =
        std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                   [](const Line& a, const Line& b) { return a.project == b.project; });
    if (!isSame)
        beginResetModel();
    m_lines = std::move(lines);
    if (isSame)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    else
        endResetModel();
}

} // namespace touyan
