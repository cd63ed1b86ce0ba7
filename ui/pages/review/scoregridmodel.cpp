#include "pages/review/scoregridmodel.h"

#include "base/sentences.h"
#include "pages/review/reviewstate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

QString scoreText(double score)
{
    return QString::number(score, 'f', 2);
}

ScoreGridModel::ScoreGridModel(const ReviewState& state, QObject* parent)
    : QAbstractTableModel(parent)
    , m_state(state)
{
}

int ScoreGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ScoreGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant ScoreGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return m_tips.at(section);
    return role == Qt::DisplayRole ? QVariant(m_titles.at(section)) : QVariant();
}

const ScoreGridModel::Cell& ScoreGridModel::cellAt(const QModelIndex& index) const
{
    return m_lines[static_cast<size_t>(index.row())].cells[static_cast<size_t>(index.column())];
}

QVariant ScoreGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::DisplayRole)
        return cellAt(index).text;
    if (role == Qt::ToolTipRole)
        return cellAt(index).tip;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

CellLook ScoreGridModel::lookAt(const QModelIndex& index) const
{
    const Cell& cell = cellAt(index);
    CellLook look;
    look.tone = cell.tone;
    look.isFaint = cell.isFaint;
    look.isStrong = cell.isStrong;
    return look;
}

ProjectId ScoreGridModel::projectAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_lines[static_cast<size_t>(row)].project : ProjectId();
}

ReviewSeatId ScoreGridModel::seatAt(int column) const
{
    const int seat = column - FirstSeatColumn;
    return seat >= 0 && seat < static_cast<int>(m_seats.size()) ? m_seats[static_cast<size_t>(seat)]
                                                                : ReviewSeatId();
}

int ScoreGridModel::columnOf(ReviewSeatId seat) const
{
    const auto at = std::find(m_seats.begin(), m_seats.end(), seat);
    return at == m_seats.end()
        ? -1
        : FirstSeatColumn + static_cast<int>(std::distance(m_seats.begin(), at));
}

int ScoreGridModel::rowOf(ProjectId project) const
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                 [project](const Line& line) { return line.project == project; });
    return at == m_lines.end() ? -1 : static_cast<int>(std::distance(m_lines.begin(), at));
}

ScoreGridModel::Cell ScoreGridModel::sheetCell(ReviewSeatId seat, ProjectId project) const
{
    const SeatSheet* sheet = m_state.scores().sheet(seat, project);
    switch (sheet->state) {
    case SheetState::Recused:
        return {.text = tr("recused"),
                .tip = m_state.rows().recusalReason(m_state.rows().seat(seat)->expert, project),
                .isFaint = true};
    case SheetState::Excluded:
        return {.text = sheet->total ? scoreText(*sheet->total) : tr("excluded"),
                .tip = tr("Does not count: %1").arg(m_state.rows().seat(seat)->exclusionReason),
                .isFaint = true};
    case SheetState::Incomplete:
        return {.text = tr("incomplete"),
                .tip = tr("Missing: %1").arg(joinedNames(sheet->missing)),
                .tone = Tone::Warning};
    case SheetState::Complete:
        break;
    case SheetState::Empty:
        return {.text = u"–"_s, .tip = tr("Not scored yet"), .isFaint = true};
    }
    const QString text = sheet->total ? scoreText(*sheet->total) : u"–"_s;
    if (sheet->knockOuts.isEmpty())
        return {.text = text};
    return {.text = u"■ "_s % text,
            .tip = tr("Answered with “no”: %1").arg(joinedNames(sheet->knockOuts)),
            .tone = Tone::Bad};
}

std::vector<ScoreGridModel::Line> ScoreGridModel::makeLines() const
{
    std::vector<Line> lines;
    for (const ProjectId project : m_state.rows().projects) {
        Line line{project, {}};
        const QString name = m_state.projectName(project);
        line.cells.push_back({.text = QString::number(lines.size() + 1), .isFaint = true});
        line.cells.push_back({.text = name, .tip = name});
        for (const ReviewSeat& seat : m_state.rows().seats)
            line.cells.push_back(sheetCell(seat.id, project));
        const ProjectScore* score = m_state.scores().score(project);
        line.cells.push_back(
            {.text = score->score ? scoreText(*score->score) : u"–"_s, .isStrong = true});
        line.cells.push_back({.text = QString::number(score->count), .isFaint = true});
        lines.push_back(std::move(line));
    }
    return lines;
}

void ScoreGridModel::follow()
{
    QStringList titles = {tr("No."), tr("Project")};
    QStringList tips = titles;
    std::vector<ReviewSeatId> seats;
    for (const ReviewSeat& seat : m_state.rows().seats) {
        seats.push_back(seat.id);
        titles.append(tr("Expert %1").arg(seat.number));
        tips.append(m_state.expertName(seat.expert));
    }
    titles += {tr("Score"), u"n"_s};
    tips += {tr("Score"), tr("Sheets that count")};
    std::vector<Line> lines = makeLines();
    const bool isSame = titles == m_titles && seats == m_seats
        && std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                      [](const Line& a, const Line& b) { return a.project == b.project; });
    m_tips = tips;
    if (!isSame) {
        beginResetModel();
        m_titles = titles;
        m_seats = seats;
        m_lines = std::move(lines);
        endResetModel();
        return;
    }
    for (int row = 0; row < rowCount(); ++row) {
        Line& line = m_lines[static_cast<size_t>(row)];
        if (line == lines[static_cast<size_t>(row)])
            continue;
        line = std::move(lines[static_cast<size_t>(row)]);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

} // namespace touyan
