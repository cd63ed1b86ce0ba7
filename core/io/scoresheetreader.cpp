#include "io/scoresheetreader.h"

#include "io/xlsxreader.h"
#include "selection/reviewround.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

using namespace scoreplaces;

/// So many changed cells show what happened; more would bury it.
constexpr size_t MostIssues = 20;

/// The texts of @p grid row by row without gaps.
QList<QStringList> textsOf(const CellGrid& grid)
{
    QList<QStringList> rows;
    for (const SheetRow& row : grid.rows()) {
        QStringList texts;
        for (const SheetCell& cell : row.cells) {
            while (texts.size() < std::min(cell.column, 32))
                texts.append(QString());
            texts.append(textOf(cell.content));
        }
        rows.append(texts);
    }
    return rows;
}

/// Where the texts of two sheets differ: rows and columns, in their order.
std::vector<std::pair<int, int>> differences(const QList<QStringList>& a,
                                             const QList<QStringList>& b)
{
    std::vector<std::pair<int, int>> places;
    for (qsizetype row = 0; row < std::max(a.size(), b.size()); ++row) {
        const QStringList ours = a.value(row);
        const QStringList theirs = b.value(row);
        for (qsizetype column = 0; column < std::max(ours.size(), theirs.size()); ++column) {
            if (ours.value(column) != theirs.value(column))
                places.emplace_back(static_cast<int>(row), static_cast<int>(column));
        }
    }
    return places;
}

/// Reads one workbook step by step; the first step with an issue is the last.
class ScoreSheetReading
{
public:
    ScoreSheetReading(const Records& records, ReviewRoundId round, const QString& path)
        : m_records(records)
        , m_round(round)
        , m_path(path)
    {
        m_read.file = QFileInfo(path).fileName();
    }

    ReadScoreSheet run()
    {
        if (open() && checkKey() && checkRecords() && checkExpert() && checkRows()
            && checkFixedCells())
            m_read.rows =
                scoredRows(m_grid, sheet(), [this](int row, int column, const QString& message) {
                    failAt(row, column, message);
                });
        if (!m_read.isSound())
            m_read.rows.clear();
        return std::move(m_read);
    }

private:
    bool open();
    bool checkKey();
    bool checkRecords();
    bool checkExpert();
    bool checkRows();
    bool checkFixedCells();

    bool isRowOf(const ScoreSheet::Row& row, int at) const;
    bool isMissing(size_t row) const;

    bool isAsWritten(const FixedCell& cell) const;
    void checkColumn(const ScoreSheet::Column& column, int at);

    bool fail(const QString& message)
    {
        m_read.issues.push_back({m_read.file, {}, {}, {}, message});
        return false;
    }
    void failAt(int row, int column, const QString& message)
    {
        if (m_read.issues.size() < MostIssues)
            m_read.issues.push_back({m_read.file, m_read.sheetName, row, column, message});
    }
    bool failInKey(const QString& message);
    /// The fault is in what the line @p row above the table says: of which round, of which expert.
    bool failInLine(int row, const QString& message)
    {
        failAt(row, 0, message);
        return false;
    }
    const ScoreSheet& sheet() const { return m_read.sheet; }

    const Records& m_records;
    const ReviewRoundId m_round;
    const QString m_path;
    ReadScoreSheet m_read;
    KeySheet m_key;
    QString m_keySheetName;
    QList<QStringList> m_keyTexts;
    CellGrid m_grid;
};

/// Finds the hidden sheet by its form, and the sheet with the scores as the first one shown.
bool ScoreSheetReading::open()
{
    const auto reader = XlsxReader::open(m_path);
    if (!reader)
        return fail(reader.error().message);
    std::optional<KeySheet> key;
    const auto sheets = reader->sheets();
    for (size_t i = 0; i < sheets.size(); ++i) {
        const auto grid = reader->readGrid(static_cast<int>(i));
        if (!grid)
            return fail(grid.error().message);
        QList<QStringList> texts = textsOf(*grid);
        if (auto found = keySheetFrom(texts); found && !key) {
            key = std::move(found);
            m_keySheetName = sheets.at(i).name;
            m_keyTexts = std::move(texts);
        } else if (m_read.sheetName.isEmpty()
                   && sheets.at(i).visibility == SheetVisibility::Visible) {
            m_read.sheetName = sheets.at(i).name;
            m_grid = *grid;
        }
    }
    if (!key || m_read.sheetName.isEmpty())
        return fail(QCoreApplication::translate(
            "ScoreSheets",
            "This is not a scoring sheet of this program, or its hidden sheet was taken out. Hand "
            "in the workbook that was given out."));
    m_key = *std::move(key);
    m_read.sheet = m_key.sheet;
    return true;
}

/// Says which cell of the hidden sheet was changed: the first that differs from what was written
/// for the seat whose sheet it fits best.
bool ScoreSheetReading::failInKey(const QString& message)
{
    const ReviewRound* round = m_records.find(m_round);
    const RoundRows rows = round ? roundRows(m_records, *round) : RoundRows();
    std::vector<std::pair<int, int>> changed;
    for (const ReviewSeat& seat : rows.seats) {
        const ScoreSheet written = scoreSheetOf(m_records, seat, rows.projectsToScore());
        if (seat.sheetKey != sheetKeyOf(written))
            continue; // something else was asked since
        const auto differing = differences(keyRows(written), m_keyTexts);
        if (changed.empty() || differing.size() < changed.size())
            changed = differing;
    }
    Issue issue{m_read.file, m_keySheetName, {}, {}, message};
    if (!changed.empty()) {
        issue.row = changed.front().first;
        issue.column = changed.front().second;
    }
    m_read.issues.push_back(issue);
    return false;
}

bool ScoreSheetReading::checkKey()
{
    if (structureHash(sheet()) != m_key.hash || sheetKeyOf(sheet()) != m_key.key)
        return failInKey(QCoreApplication::translate(
            "ScoreSheets",
            "The hidden sheet of the workbook was changed. Copy the scores into the workbook that "
            "was given out."));
    const ReviewSeat* seat = m_records.find(sheet().seat);
    if (sheet().round != m_round)
        return failInLine(
            TitleRow,
            m_records.find(sheet().round)
                ? QCoreApplication::translate("ScoreSheets",
                                              "The sheet is of another review round. Collect it "
                                              "there.")
                : QCoreApplication::translate(
                    "ScoreSheets",
                    "The sheet was written from another database. Collect it there."));
    if (!seat || seat->round != m_round)
        return failInLine(
            ExpertRow,
            QCoreApplication::translate(
                "ScoreSheets",
                "The expert of the sheet is not on the panel of this round: the panel was drawn "
                "anew since, or the sheet is from another file. Leave the workbook out."));
    if (seat->isExcluded)
        return failInLine(
            ExpertRow,
            QCoreApplication::translate(
                "ScoreSheets",
                "The expert of the sheet is excluded; such scores do not count. Leave the workbook "
                "out."));
    if (seat->sheetKey != m_key.key)
        return failInLine(
            ExpertRow,
            QCoreApplication::translate(
                "ScoreSheets",
                "The sheet is not the one last written for this expert. Copy the scores into the "
                "newest one."));
    return true;
}

/// What changed in the database since the sheet was written.
bool ScoreSheetReading::checkRecords()
{
    for (size_t i = 0; i < sheet().columns.size(); ++i)
        checkColumn(sheet().columns.at(i), FirstScoreColumn + static_cast<int>(i));
    const auto& criteria = m_records.all<ReviewCriterion>();
    const auto count = std::count_if(criteria.begin(), criteria.end(),
                                     [this](const auto& row) { return row.round == m_round; });
    if (m_read.isSound() && count != static_cast<qsizetype>(sheet().columns.size()))
        return fail(QCoreApplication::translate(
            "ScoreSheets",
            "Criteria were added since the sheet was written. Write the sheets again."));
    const ReviewSeat& seat = *m_records.find(sheet().seat);
    const RoundRows rows = roundRows(m_records, *m_records.find(seat.round));
    for (size_t i = 0; i < sheet().rows.size(); ++i) {
        const ScoreSheet::Row& row = sheet().rows.at(i);
        const int at = FirstProjectRow + static_cast<int>(i);
        if (!m_records.find(row.project))
            failAt(at, NameColumn,
                   QCoreApplication::translate("ScoreSheets",
                                               "The project “%1” is no longer in the database. "
                                               "Write the sheets again.")
                       .arg(row.name));
        else if (rows.isRecused(seat.expert, row.project))
            failAt(at, NameColumn,
                   QCoreApplication::translate("ScoreSheets",
                                               "The expert is recused from “%1” since the sheet "
                                               "was written. Write the sheets again.")
                       .arg(row.name));
    }
    return m_read.isSound();
}

void ScoreSheetReading::checkColumn(const ScoreSheet::Column& column, int at)
{
    const ReviewCriterion* criterion = m_records.find(column.criterion);
    const bool isSame = criterion && criterion->round == m_round && criterion->kind == column.kind
        && (column.kind == CriterionKind::KnockOut || criterion->maximum == column.maximum);
    if (!isSame)
        failAt(HeadRow, at,
               QCoreApplication::translate("ScoreSheets",
                                           "The criterion “%1” was changed or removed since the "
                                           "sheet was written. Write the sheets again.")
                   .arg(column.name));
}

bool ScoreSheetReading::isAsWritten(const FixedCell& cell) const
{
    const CellContent content = m_grid.content(cell.row, cell.column);
    if (const auto* text = std::get_if<QString>(&cell.content))
        return onOneLine(textOf(content)) == *text
            && (text->isEmpty() || std::holds_alternative<QString>(content));
    const auto* number = std::get_if<double>(&content);
    return number && std::abs(*number - std::get<double>(cell.content)) < 1e-9;
}

/// The hidden key says whose sheet it is; a sheet that shows another name was passed on or mixed
/// up.
bool ScoreSheetReading::checkExpert()
{
    const QString caption = onOneLine(expertCaption(m_records, *m_records.find(sheet().seat)));
    const QString line = onOneLine(m_grid.text(ExpertRow, 0));
    if (line == caption || line.startsWith(caption % u'（'))
        return true;
    //: 1: what has to stand in the cell, 2: what stands there
    return failInLine(
        ExpertRow,
        QCoreApplication::translate(
            "ScoreSheets",
            "This must be “%1” but is “%2”: by its hidden key the workbook is of that "
            "expert. Let the expert fill in the own workbook; if the name was corrected "
            "since, write the sheets again.")
            .arg(caption, line));
}

bool ScoreSheetReading::isRowOf(const ScoreSheet::Row& row, int at) const
{
    return onOneLine(m_grid.text(at, CodeColumn)) == row.code
        && onOneLine(m_grid.text(at, NameColumn)) == row.name;
}

/// Whether the sheet has no row of the project @p row: it is nowhere, and in its place is another
/// project or nothing. Where its name was changed it is there.
bool ScoreSheetReading::isMissing(size_t row) const
{
    const auto& rows = sheet().rows;
    const int place = FirstProjectRow + static_cast<int>(row);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (isRowOf(rows.at(row), FirstProjectRow + static_cast<int>(i)))
            return false;
    }
    const bool isEmpty = onOneLine(m_grid.text(place, CodeColumn)).isEmpty()
        && onOneLine(m_grid.text(place, NameColumn)).isEmpty();
    return isEmpty || std::any_of(rows.begin(), rows.end(), [&](const ScoreSheet::Row& other) {
               return isRowOf(other, place);
           });
}

/// A row that was deleted moves all below it: it alone is told.
bool ScoreSheetReading::checkRows()
{
    for (size_t i = 0; i < sheet().rows.size(); ++i) {
        if (isMissing(i))
            failAt(FirstProjectRow + static_cast<int>(i), NameColumn,
                   QCoreApplication::translate("ScoreSheets",
                                               "The row of the project “%1” is missing here. Copy "
                                               "the scores into the workbook that was given out, "
                                               "and fill in that row as well.")
                       .arg(sheet().rows.at(i).name));
    }
    return m_read.isSound();
}

bool ScoreSheetReading::checkFixedCells()
{
    for (const FixedCell& cell : fixedCells(sheet())) {
        if (isAsWritten(cell))
            continue;
        const auto* text = std::get_if<QString>(&cell.content);
        failAt(cell.row, cell.column,
               QCoreApplication::translate("ScoreSheets",
                                           "This must be “%1” but is “%2”: names, order and full "
                                           "marks may not be changed. Copy the scores into the "
                                           "workbook that was given out.")
                   .arg(text ? *text : cellNumber(std::get<double>(cell.content)),
                        m_grid.text(cell.row, cell.column)));
    }
    return m_read.isSound();
}

} // namespace

ReadScoreSheet readScoreSheet(const Records& records, ReviewRoundId round, const QString& path)
{
    return ScoreSheetReading(records, round, path).run();
}

} // namespace touyan
