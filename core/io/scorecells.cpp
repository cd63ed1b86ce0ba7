#include "io/scorecells.h"

#include "io/xlsxreader.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

using namespace scoreplaces;

const auto Yes = u"是"_s;
const auto No = u"否"_s;

/// Reads the cells of one sheet.
class ScoreCells
{
public:
    using Tell = std::function<void(int row, int column, const QString& message)>;

    ScoreCells(const CellGrid& grid, const ScoreSheet& sheet, const Tell& tell)
        : m_grid(grid)
        , m_sheet(sheet)
        , m_tell(tell)
    {
    }

    std::vector<ScoredRow> read() const;

private:
    void readCell(const ScoreSheet::Column& column, int row, int at, ScoredRow& scored) const;
    void readPoints(const ScoreSheet::Column& column, int row, int at, ReviewScore& score) const;
    void readAnswer(int row, int at, ReviewScore& score) const;
    QString commentIn(int row) const;

    const CellGrid& m_grid;
    const ScoreSheet& m_sheet;
    const Tell& m_tell;
};

std::vector<ScoredRow> ScoreCells::read() const
{
    std::vector<ScoredRow> rows;
    for (size_t i = 0; i < m_sheet.rows.size(); ++i) {
        const int row = FirstProjectRow + static_cast<int>(i);
        ScoredRow scored{m_sheet.rows.at(i).project, {}, commentIn(row)};
        for (size_t column = 0; column < m_sheet.columns.size(); ++column)
            readCell(m_sheet.columns.at(column), row, FirstScoreColumn + static_cast<int>(column),
                     scored);
        rows.push_back(std::move(scored));
    }
    return rows;
}

void ScoreCells::readCell(const ScoreSheet::Column& column, int row, int at,
                          ScoredRow& scored) const
{
    const SheetCell* cell = m_grid.find(row, at);
    ReviewScore score;
    score.project = scored.project;
    score.criterion = column.criterion;
    if (!cell || textOf(cell->content).trimmed().isEmpty())
        m_tell(
            row, at,
            QCoreApplication::translate(
                "ScoreSheets", "“%1” is not filled in. Every criterion of every project is needed.")
                .arg(column.name));
    else if (cell->hasFormula)
        m_tell(row, at,
               QCoreApplication::translate("ScoreSheets",
                                           "This is a formula. Enter the score itself instead."));
    else if (column.kind == CriterionKind::Scored)
        readPoints(column, row, at, score);
    else
        readAnswer(row, at, score);
    scored.scores.push_back(score);
}

void ScoreCells::readPoints(const ScoreSheet::Column& column, int row, int at,
                            ReviewScore& score) const
{
    const CellContent content = m_grid.content(row, at);
    const auto* points = std::get_if<double>(&content);
    if (!points)
        m_tell(row, at,
               QCoreApplication::translate("ScoreSheets",
                                           "“%1” is not a number. Enter a number between 0 and %2.")
                   .arg(textOf(content), cellNumber(column.maximum)));
    else if (*points < 0 || *points > column.maximum)
        m_tell(row, at,
               QCoreApplication::translate("ScoreSheets",
                                           "%1 lies outside the limits. Enter a number between "
                                           "0 and %2.")
                   .arg(cellNumber(*points), cellNumber(column.maximum)));
    else
        score.points = *points;
}

void ScoreCells::readAnswer(int row, int at, ReviewScore& score) const
{
    const QString answer = m_grid.text(row, at).trimmed();
    if (answer != Yes && answer != No)
        m_tell(row, at,
               QCoreApplication::translate("ScoreSheets",
                                           "“%1” is no answer. Choose 是 (yes) or 否 (no) from "
                                           "the list.")
                   .arg(answer));
    else
        score.passes = answer == Yes;
}

QString ScoreCells::commentIn(int row) const
{
    QString comment = m_grid.text(row, commentColumn(m_sheet));
    comment.replace(u"\r\n"_s, u"\n"_s);
    comment.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t'); });
    return comment.trimmed();
}

} // namespace

std::vector<ScoredRow>
scoredRows(const CellGrid& grid, const ScoreSheet& sheet,
           const std::function<void(int row, int column, const QString& message)>& tell)
{
    return ScoreCells(grid, sheet, tell).read();
}

QString cellNumber(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace touyan
