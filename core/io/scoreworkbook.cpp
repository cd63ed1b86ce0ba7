#include "io/scoreworkbook.h"

#include "io/scoresheet.h"
#include "io/wholefile.h"
#include "io/workbookwriter.h"

#include <QLocale>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

using namespace scoreplaces;
using Align = SheetLook::Align;
using Fill = SheetLook::Fill;
using Font = SheetLook::Font;
using Frame = SheetLook::Frame;
using Lock = SheetLook::Lock;
using Number = SheetLook::Number;

constexpr int FixedWidths[] = {5, 14, 30, 24};
constexpr int ScoreWidth = 12;
constexpr int TotalWidth = 10;
constexpr int CommentWidth = 36;
constexpr double LinePitch = 14;
constexpr int LongestInputTitle = 32; // characters, as spreadsheet programs allow
constexpr int LongestInputMessage = 255;

const SheetLook HeadLook{.font = Font::HeiTi, .align = Align::Centre, .fill = Fill::Heading};
const SheetLook SubHeadLook{.size = 9, .align = Align::Centre, .fill = Fill::Heading};
const SheetLook WeightLook{
    .size = 9, .align = Align::Centre, .number = Number::Percent, .fill = Fill::Heading};
const SheetLook HintLook{.size = 9, .fill = Fill::Heading};
const SheetLook CentreLook{.align = Align::Centre};
const SheetLook NumberLook{.align = Align::Centre, .number = Number::Integer};
const SheetLook TotalLook{
    .font = Font::HeiTi, .align = Align::Centre, .number = Number::Wan, .fill = Fill::Sum};
const SheetLook InputLook{.align = Align::Centre, .fill = Fill::Input, .lock = Lock::Open};
const SheetLook CommentLook{.fill = Fill::Input, .lock = Lock::Open};
const SheetLook NoteLook{.frame = Frame::None};

/// What the seat has given already, by project and criterion.
class GivenScores
{
public:
    GivenScores(const Records& records, ReviewSeatId seat)
    {
        for (const ReviewScore& score : records.all<ReviewScore>()) {
            if (score.seat == seat)
                m_scores.insert({score.project, score.criterion}, score);
        }
    }
    ReviewScore of(ProjectId project, ReviewCriterionId criterion) const
    {
        return m_scores.value({project, criterion});
    }
    /// The comment on @p project stands with one of its criteria.
    QString comment(ProjectId project, const ScoreSheet& sheet) const
    {
        for (const ScoreSheet::Column& column : sheet.columns) {
            const QString comment = of(project, column.criterion).comment;
            if (!comment.isEmpty())
                return comment;
        }
        return {};
    }

private:
    QHash<std::pair<ProjectId, ReviewCriterionId>, ReviewScore> m_scores;
};

/// Fills the two sheets of a workbook.
class SheetFilling
{
public:
    SheetFilling(const Records& records, const ReviewSeat& seat, const QList<ProjectId>& projects,
                 WorkbookWriter& book)
        : m_records(records)
        , m_seat(seat)
        , m_projects(projects)
        , m_sheet(scoreSheetOf(records, seat, projects))
        , m_given(records, seat.id)
        , m_book(book)
    {
    }

    void run()
    {
        m_lastColumn = commentColumn(m_sheet);
        m_row = FirstProjectRow + static_cast<int>(m_sheet.rows.size());
        writeTop();
        writeHeading();
        writeFixedCells();
        for (size_t i = 0; i < m_sheet.rows.size(); ++i)
            writeInputs(static_cast<int>(i));
        validateInputs();
        writeRecused();
        writeSignature();
        setUp();
        writeKeySheet();
    }

private:
    CellRange wholeRow(int row) const { return {row, 0, row, m_lastColumn}; }
    int columnCount() const { return static_cast<int>(m_sheet.columns.size()); }
    const ScoreSheet::Column& column(int index) const
    {
        return m_sheet.columns.at(static_cast<size_t>(index));
    }

    void writeTop();
    void writeHeading();
    void writeFixedCells();
    void writeInputs(int index);
    void writeTotal(int row, const std::vector<std::optional<double>>& points);
    QString totalFormula(int row) const;
    void validateInputs();
    void validate(int index, const ReviewCriterion& criterion);
    void writeRecused();
    void writeSignature();
    void setUp();
    void writeKeySheet();
    QString title() const;
    QString expertLine() const;
    QString guidance() const;

    const Records& m_records;
    const ReviewSeat& m_seat;
    const QList<ProjectId>& m_projects;
    const ScoreSheet m_sheet;
    const GivenScores m_given;
    WorkbookWriter& m_book;
    int m_lastColumn = 0;
    int m_row = 0; ///< the next below the projects
};

QString SheetFilling::title() const
{
    const ReviewRound* round = m_records.find(m_seat.round);
    return (round ? onOneLine(round->name) : QString()) % u"专家评分表";
}

QString SheetFilling::expertLine() const
{
    const Expert* expert = m_records.find(m_seat.expert);
    const QString organisation = expert ? onOneLine(expert->organisation) : QString();
    const QString caption = expertCaption(m_records, m_seat);
    return organisation.isEmpty() ? caption : QString(caption % u"（%1）"_s.arg(organisation));
}

QString SheetFilling::guidance() const
{
    return u"填写说明：请只填写黄色单元格。每项分数在0与满分之间；否决项从下拉列表中选“是”"
           "（符合）或“否”。每个项目的各项都要填写，评审意见可以不填，加权总分自动计算。"
           "请勿增删行列、改动项目和指标，也不要另存为其他格式；填好后保存并交回本文件。"_s;
}

void SheetFilling::writeTop()
{
    m_book.merged(
        wholeRow(TitleRow), title(),
        {.font = Font::XiaoBiaoSong, .size = 20, .align = Align::Centre, .frame = Frame::None});
    m_book.setRowHeight(TitleRow, 36);
    m_book.merged(wholeRow(ExpertRow), expertLine(),
                  {.font = Font::KaiTi, .size = 12, .frame = Frame::None});
    m_book.setRowHeight(ExpertRow, 22);
    m_book.merged(wholeRow(GuidanceRow), guidance(), {.size = 9, .frame = Frame::None});
    m_book.setRowHeight(GuidanceRow, 40);
}

void SheetFilling::writeHeading()
{
    for (int row = HeadRow; row <= HintRow; ++row) {
        for (int i = 0; i <= m_lastColumn; ++i)
            m_book.blank(row, i, row == HeadRow ? HeadLook : SubHeadLook);
    }
    m_book.text(MaximumRow, UndertakerColumn, u"满分"_s, SubHeadLook);
    m_book.text(WeightRow, UndertakerColumn, u"权重"_s, SubHeadLook);
    m_book.text(HintRow, UndertakerColumn, u"评分要点"_s, SubHeadLook);
    int hintLines = 1;
    for (int i = 0; i < columnCount(); ++i) {
        const ReviewCriterion* criterion = m_records.find(column(i).criterion);
        const QString hint = criterion ? onOneLine(criterion->guidance) : QString();
        m_book.text(HintRow, FirstScoreColumn + i, hint, HintLook);
        hintLines = std::max(hintLines, widthInDigits(hint) / (ScoreWidth - 2) + 1);
        if (column(i).kind == CriterionKind::KnockOut)
            m_book.text(MaximumRow, FirstScoreColumn + i, u"是/否"_s, SubHeadLook);
    }
    m_book.setRowHeight(HeadRow, 34);
    m_book.setRowHeight(HintRow, std::min(hintLines * LinePitch + 6, 160.0));
}

void SheetFilling::writeFixedCells()
{
    for (const FixedCell& cell : fixedCells(m_sheet)) {
        const auto* text = std::get_if<QString>(&cell.content);
        const double number = text ? 0 : std::get<double>(cell.content);
        if (text && cell.row == HeadRow)
            m_book.text(cell.row, cell.column, *text, HeadLook);
        else if (text)
            m_book.text(cell.row, cell.column, *text,
                        cell.column == CodeColumn ? CentreLook : SheetLook());
        else if (cell.row == WeightRow)
            m_book.number(cell.row, cell.column, number, WeightLook);
        else
            m_book.number(cell.row, cell.column, number,
                          cell.row == MaximumRow ? SubHeadLook : NumberLook);
    }
}

void SheetFilling::writeInputs(int index)
{
    const ScoreSheet::Row& project = m_sheet.rows.at(static_cast<size_t>(index));
    const int row = FirstProjectRow + index;
    std::vector<std::optional<double>> points;
    for (int i = 0; i < columnCount(); ++i) {
        const ReviewScore given = m_given.of(project.project, column(i).criterion);
        const int at = FirstScoreColumn + i;
        points.push_back(given.points);
        if (column(i).kind == CriterionKind::KnockOut)
            m_book.text(row, at, given.passes ? (*given.passes ? u"是"_s : u"否"_s) : QString(),
                        InputLook);
        else if (given.points)
            m_book.number(row, at, *given.points, InputLook);
        else
            m_book.blank(row, at, InputLook);
    }
    writeTotal(row, points);
    m_book.text(row, commentColumn(m_sheet), m_given.comment(project.project, m_sheet),
                CommentLook);
    const int lines =
        std::max(widthInDigits(project.name) / (FixedWidths[NameColumn] - 2),
                 widthInDigits(project.undertaker) / (FixedWidths[UndertakerColumn] - 2))
        + 1;
    m_book.setRowHeight(row, std::max(lines * LinePitch + 6, 26.0));
}

void SheetFilling::writeTotal(int row, const std::vector<std::optional<double>>& points)
{
    const QString formula = totalFormula(row);
    const auto total = totalOf(m_sheet, points);
    if (formula.isEmpty())
        m_book.blank(row, totalColumn(m_sheet), TotalLook);
    else if (total)
        m_book.formula(row, totalColumn(m_sheet), formula, *total, TotalLook);
    else
        m_book.formula(row, totalColumn(m_sheet), formula, QString(), TotalLook);
}

/// Points over full marks times weight, added up; empty as long as one is missing.
QString SheetFilling::totalFormula(int row) const
{
    QStringList cells;
    QStringList shares;
    for (int i = 0; i < columnCount(); ++i) {
        if (column(i).kind != CriterionKind::Scored)
            continue;
        const int at = FirstScoreColumn + i;
        const QString letters = cellName(0, at).chopped(1);
        cells.append(cellName(row, at));
        shares.append(u"%1/%2$%3*%2$%4"_s.arg(cellName(row, at), letters)
                          .arg(MaximumRow + 1)
                          .arg(WeightRow + 1));
    }
    if (cells.isEmpty())
        return {};
    return u"=IF(COUNT(%1)=%2,ROUND((%3)*100,2),\"\")"_s.arg(
        cells.join(u','), QString::number(cells.size()), shares.join(u'+'));
}

void SheetFilling::validateInputs()
{
    if (m_sheet.rows.empty())
        return;
    for (int i = 0; i < columnCount(); ++i) {
        if (const ReviewCriterion* criterion = m_records.find(column(i).criterion))
            validate(i, *criterion);
    }
}

void SheetFilling::validate(int index, const ReviewCriterion& criterion)
{
    const bool isScored = criterion.kind == CriterionKind::Scored;
    const QString rule = isScored ? u"请填0至%1的数字。"_s.arg(numberText(criterion.maximum))
                                  : u"请从下拉列表中选“是”（符合）或“否”（不符合）。"_s;
    QByteArray title = onOneLine(criterion.name).left(LongestInputTitle).toUtf8();
    QByteArray message =
        QString(rule % onOneLine(criterion.guidance)).left(LongestInputMessage).toUtf8();
    QByteArray errorTitle = u"填写有误"_s.toUtf8();
    QByteArray errorMessage = rule.toUtf8();
    QByteArray yes = u"是"_s.toUtf8();
    QByteArray no = u"否"_s.toUtf8();
    char* answers[] = {yes.data(), no.data(), nullptr};
    lxw_data_validation validation{};
    validation.validate = isScored ? LXW_VALIDATION_TYPE_DECIMAL : LXW_VALIDATION_TYPE_LIST;
    validation.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    validation.minimum_number = 0;
    validation.maximum_number = criterion.maximum;
    if (!isScored)
        validation.value_list = answers;
    validation.input_title = title.data();
    validation.input_message = message.data();
    validation.error_title = errorTitle.data();
    validation.error_message = errorMessage.data();
    const auto at = static_cast<lxw_col_t>(FirstScoreColumn + index);
    worksheet_data_validation_range(
        m_book.sheet(), FirstProjectRow, at,
        static_cast<lxw_row_t>(FirstProjectRow + m_sheet.rows.size() - 1), at, &validation);
}

void SheetFilling::writeRecused()
{
    QStringList lines;
    for (const ReviewRecusal& recusal : m_records.all<ReviewRecusal>()) {
        const Project* project = m_records.find(recusal.project);
        if (recusal.round == m_seat.round && recusal.expert == m_seat.expert && project
            && m_projects.contains(recusal.project))
            lines.append(u"%1　%2：%3"_s.arg(onOneLine(project->code), onOneLine(project->name),
                                             onOneLine(recusal.reason)));
    }
    if (lines.isEmpty())
        return;
    ++m_row;
    m_book.merged(wholeRow(m_row++), u"回避项目（不评分）"_s,
                  {.font = Font::HeiTi, .frame = Frame::None});
    for (const QString& line : std::as_const(lines))
        m_book.merged(wholeRow(m_row++), line, NoteLook);
}

void SheetFilling::writeSignature()
{
    ++m_row;
    m_book.merged(wholeRow(m_row),
                  u"专家签名：＿＿＿＿＿＿＿＿　　　日期：＿＿＿＿年＿＿月＿＿日"_s,
                  {.font = Font::KaiTi, .size = 12, .align = Align::Right, .frame = Frame::None});
    m_book.setRowHeight(m_row++, 30);
}

void SheetFilling::setUp()
{
    for (int i = 0; i < FirstScoreColumn; ++i)
        m_book.setColumnWidth(i, FixedWidths[i]);
    for (int i = 0; i < columnCount(); ++i)
        m_book.setColumnWidth(FirstScoreColumn + i, ScoreWidth);
    m_book.setColumnWidth(totalColumn(m_sheet), TotalWidth);
    m_book.setColumnWidth(commentColumn(m_sheet), CommentWidth);
    lxw_worksheet* sheet = m_book.sheet();
    lxw_protection allowed{};
    allowed.format_columns = LXW_TRUE;
    allowed.format_rows = LXW_TRUE;
    worksheet_protect(sheet, nullptr, &allowed);
    worksheet_freeze_panes(sheet, FirstProjectRow, UndertakerColumn);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.6);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, HeadRow, WeightRow);
    worksheet_print_area(sheet, 0, 0, static_cast<lxw_row_t>(m_row - 1),
                         static_cast<lxw_col_t>(m_lastColumn));
    worksheet_center_horizontally(sheet);
    worksheet_set_footer(sheet, "&C— &P —&R共&N页");
    m_book.setFacts({.title = title(), .subject = u"专家评分表"_s, .comments = {}, .madeAt = {}});
}

void SheetFilling::writeKeySheet()
{
    m_book.addSheet(u"校验"_s);
    const QList<QStringList> rows = keyRows(m_sheet);
    for (int row = 0; row < rows.size(); ++row) {
        for (int i = 0; i < rows.at(row).size(); ++i)
            m_book.text(row, i, rows.at(row).at(i), NoteLook);
    }
    worksheet_protect(m_book.sheet(), nullptr, nullptr);
    worksheet_hide(m_book.sheet());
}

} // namespace

Result<void> writeScoreWorkbook(const Records& records, const ReviewSeat& seat,
                                const QList<ProjectId>& projects, const QString& path)
{
    return saveWhole(path, [&](const QString& temporary) {
        WorkbookWriter book(temporary, u"评分表"_s, WorkbookWriter::Mode::InMemory);
        SheetFilling(records, seat, projects, book).run();
        return book.close();
    });
}

} // namespace touyan
