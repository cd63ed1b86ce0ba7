#include "io/annuallistworkbook.h"

#include "io/printedrows.h"
#include "io/wholefile.h"
#include "io/workbookwriter.h"

#include <algorithm>
#include <cmath>
#include <xlsxwriter.h>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const QString Unknown = u"未明确"_s;

enum Column
{
    NumberColumn,
    NameColumn,
    NatureColumn,
    ContentColumn,
    StartColumn,
    FinishColumn,
    TotalColumn,
    DoneColumn,
    PlannedColumn,
    GoalColumn,
    UnitsColumn,
    LeaderColumn,
    NotesColumn,
    ColumnCount
};

enum Row
{
    TitleRow,
    StateRow,
    UnitRow,
    UpperHeadRow,
    LowerHeadRow,
    TotalRow
};

constexpr double Widths[ColumnCount] = {5, 22, 8, 32, 11, 11, 13, 13, 13, 24, 18, 9, 8};

constexpr double LinePitch = 13.5; // points
constexpr double HeadHeight = 20 + 30; // of both rows, which each page repeats
constexpr double BeforeHead = 36 + 22 + 15; // title, state and unit
constexpr double SumHeight = 20;
constexpr double SideMargin = 0.6; // inches
constexpr double TopMargin = 0.8;

using Align = SheetLook::Align;
using Font = SheetLook::Font;

const SheetLook HeadLook{
    .font = Font::HeiTi, .align = Align::Centre, .fill = SheetLook::Fill::Heading};
const SheetLook TextLook{};
const SheetLook CentreLook{.align = Align::Centre};
const SheetLook MoneyLook{.align = Align::Right, .number = SheetLook::Number::Wan};
const SheetLook DateLook{.align = Align::Centre, .number = SheetLook::Number::Date};
const SheetLook SumTextLook{.font = Font::HeiTi, .fill = SheetLook::Fill::Sum};
const SheetLook SumLook{.font = Font::HeiTi,
                        .align = Align::Right,
                        .number = SheetLook::Number::Wan,
                        .fill = SheetLook::Fill::Sum};
const SheetLook NoteLook{.size = 9, .frame = SheetLook::Frame::None};

/// Fills the sheet from the top.
class ListWriter
{
public:
    ListWriter(const AnnualListTable& list, WorkbookWriter& book)
        : m_list(list)
        , m_book(book)
    {
    }

    void run(PaperSize paper)
    {
        for (int column = 0; column < ColumnCount; ++column)
            m_book.setColumnWidth(column, Widths[column]);
        writeTitle();
        writeHeading();
        m_row = TotalRow + 1;
        for (int group = 0; group < m_list.groups.size(); ++group)
            writeGroup(group);
        writeSums(TotalRow, u"合计（共%1项）"_s.arg(sumsOf(m_list).count), sumsOf(m_list),
                  m_row - 1);
        m_book.setRowHeight(TotalRow, SumHeight);
        setHeights(paper);
        writeNotes();
        setUp(paper);
    }

private:
    static CellRange wholeRow(int row) { return {row, 0, row, ColumnCount - 1}; }

    void writeTitle()
    {
        const QString state = stateLine(m_list);
        m_book.merged(wholeRow(TitleRow), m_list.title,
                      {.font = Font::XiaoBiaoSong,
                       .size = 20,
                       .align = Align::Centre,
                       .frame = SheetLook::Frame::None});
        m_book.setRowHeight(TitleRow, 36);
        m_book.merged(wholeRow(StateRow), state.isEmpty() ? state : u"（%1）"_s.arg(state),
                      {.font = Font::KaiTi,
                       .size = 14,
                       .align = Align::Centre,
                       .frame = SheetLook::Frame::None});
        m_book.setRowHeight(StateRow, 22);
        m_book.merged(wholeRow(UnitRow), u"单位：万元"_s,
                      {.align = Align::Right, .frame = SheetLook::Frame::None});
    }

    void writeHeading()
    {
        const auto tall = [this](Column column, const QString& text) {
            m_book.merged({UpperHeadRow, column, LowerHeadRow, column}, text, HeadLook);
        };
        const auto low = [this](Column column, const QString& text) {
            m_book.text(LowerHeadRow, column, text, HeadLook);
        };
        tall(NumberColumn, u"序号"_s);
        tall(NameColumn, u"项目名称"_s);
        tall(NatureColumn, u"建设性质"_s);
        tall(ContentColumn, u"建设内容及规模"_s);
        m_book.merged({UpperHeadRow, StartColumn, UpperHeadRow, FinishColumn}, u"建设起止时间"_s,
                      HeadLook);
        low(StartColumn, u"开工"_s);
        low(FinishColumn, u"完工"_s);
        m_book.merged({UpperHeadRow, TotalColumn, UpperHeadRow, PlannedColumn}, u"投资情况"_s,
                      HeadLook);
        low(TotalColumn, u"总投资"_s);
        low(DoneColumn, u"截至上年底累计完成"_s);
        low(PlannedColumn, u"本年度计划投资"_s);
        tall(GoalColumn, u"年度建设目标"_s);
        tall(UnitsColumn, u"责任单位"_s);
        tall(LeaderColumn, u"联系领导"_s);
        tall(NotesColumn, u"备注"_s);
        m_book.setRowHeight(UpperHeadRow, 20);
        m_book.setRowHeight(LowerHeadRow, 30);
    }

    void writeGroup(int group)
    {
        const int categoryRow = m_row++;
        m_heights.push_back({SumHeight, true});
        for (const AnnualListRow& row : m_list.groups.at(group).rows)
            writeRow(m_row++, row);
        writeSums(categoryRow, groupLine(m_list, group), sumsOf(m_list.groups.at(group)),
                  m_row - 1);
    }

    void writeRow(int at, const AnnualListRow& row)
    {
        const SheetLook numberLook{.align = Align::Centre, .number = SheetLook::Number::Integer};
        if (row.number > 0)
            m_book.number(at, NumberColumn, row.number, numberLook);
        else
            m_book.blank(at, NumberColumn, numberLook);
        m_book.text(at, NameColumn, row.name, TextLook);
        writeText(at, NatureColumn, row.nature, CentreLook);
        writeText(at, ContentColumn, row.content, TextLook);
        writeDate(at, StartColumn, row.period.first);
        writeDate(at, FinishColumn, row.period.last);
        writeMoney(at, TotalColumn, row.total);
        writeMoney(at, DoneColumn, row.done);
        writeMoney(at, PlannedColumn, row.planned);
        writeText(at, GoalColumn, row.goal, TextLook);
        writeText(at, UnitsColumn, row.units, TextLook);
        m_book.text(at, LeaderColumn, row.leader, CentreLook);
        m_book.text(at, NotesColumn, row.notes, CentreLook);
        m_heights.push_back({rowHeight(row)});
    }

    /// Programs differ in whether they fit rows to wrapped text on opening; so it is done here.
    static double rowHeight(const AnnualListRow& row)
    {
        const auto lines = [](Column column, const QString& text) {
            return wrappedLines(text, Widths[column]); // a twentieth more fits in
        };
        const int most = std::max({lines(NameColumn, row.name), lines(ContentColumn, row.content),
                                   lines(GoalColumn, row.goal), lines(UnitsColumn, row.units),
                                   lines(LeaderColumn, row.leader), lines(NotesColumn, row.notes)});
        return std::min(most * LinePitch + 6, TallestRow);
    }

    /// What the sheet is scaled by is how much wider than the paper its columns are.
    static PrintedRoom roomOn(PaperSize paper)
    {
        constexpr double PointsPerInch = 72;
        constexpr double PixelsPerInch = 96;
        double width = 0; // pixels
        for (const double column : Widths)
            width += 7 * column + 5;
        const bool isA3 = paper == PaperSize::A3;
        const double across = (isA3 ? 16.54 : 11.69) - 2 * SideMargin; // inches of landscape paper
        const double down = (isA3 ? 11.69 : 8.27) - 2 * TopMargin;
        const double scale =
            std::min(1.0, std::floor(100 * across * PixelsPerInch / width) / 100); // whole percents
        const double high = down * PointsPerInch / scale - HeadHeight;
        return {high - BeforeHead - SumHeight, high};
    }

    /// Of the categories and projects, which stand below the sum of the whole.
    void setHeights(PaperSize paper)
    {
        keepLeadsFromFoot(m_heights, roomOn(paper));
        int at = TotalRow;
        for (const PrintedRow& row : m_heights) {
            ++at;
            if (row.isLead)
                m_book.setRowHeight(at, row.height);
            else
                m_book.setDetailRowHeight(at, row.height);
        }
    }

    void writeText(int row, int column, const QString& text, const SheetLook& look)
    {
        m_book.text(row, column, text.isEmpty() ? Unknown : text, look);
    }

    void writeDate(int row, int column, QDate day)
    {
        if (day.isValid())
            m_book.date(row, column, day, DateLook);
        else
            m_book.text(row, column, Unknown, CentreLook);
    }

    void writeMoney(int row, int column, std::optional<Money> amount)
    {
        if (amount)
            m_book.number(row, column, amount->wan(), MoneyLook);
        else
            m_book.text(row, column, Unknown, CentreLook);
    }

    /// The sums over the rows below @p row down to @p last. SUBTOTAL leaves out other SUBTOTALs, so
    /// that 合计 counts no project twice, and rows that a filter hides.
    void writeSums(int row, const QString& text, const AnnualListSums& sums, int last)
    {
        m_book.merged({row, NumberColumn, row, FinishColumn}, text, SumTextLook);
        writeSum(row, TotalColumn, sums.total, last);
        writeSum(row, DoneColumn, sums.done, last);
        writeSum(row, PlannedColumn, sums.planned, last);
        m_book.merged({row, GoalColumn, row, NotesColumn}, QString(), SumTextLook);
    }

    void writeSum(int row, int column, const MoneySum& sum, int last)
    {
        if (last <= row) {
            m_book.number(row, column, 0, SumLook);
            return;
        }
        m_book.formula(
            row, column,
            u"=SUBTOTAL(9,%1:%2)"_s.arg(cellName(row + 1, column), cellName(last, column)),
            sum.sum.wan(), SumLook);
    }

    void writeNotes()
    {
        const QStringList notes = footnotes(m_list);
        for (int i = 0; i < notes.size(); ++i) {
            const QString number = notes.size() > 1 ? u"%1."_s.arg(i + 1) : QString();
            m_book.merged(wholeRow(m_row++),
                          (i == 0 ? u"注："_s : u"　　"_s) % number % notes.at(i), NoteLook);
        }
    }

    void setUp(PaperSize paper)
    {
        lxw_worksheet* sheet = m_book.sheet();
        worksheet_freeze_panes(sheet, LowerHeadRow + 1, NatureColumn);
        worksheet_outline_settings(sheet, LXW_TRUE, LXW_FALSE, LXW_TRUE, LXW_FALSE);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, paper == PaperSize::A3 ? 8 : 9);
        worksheet_set_margins(sheet, SideMargin, SideMargin, TopMargin, TopMargin);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, UpperHeadRow, LowerHeadRow);
        worksheet_print_area(sheet, 0, 0, static_cast<lxw_row_t>(m_row - 1), ColumnCount - 1);
        worksheet_center_horizontally(sheet);
        worksheet_set_footer(sheet, "&C— &P —&R共&N页");
        m_book.setFacts({.title = m_list.title,
                         .subject = u"%1年度重点项目清单"_s.arg(m_list.year),
                         .comments = stateLine(m_list),
                         .madeAt = m_list.madeAt});
    }

    const AnnualListTable& m_list;
    WorkbookWriter& m_book;
    int m_row = 0; ///< the next to be written
    std::vector<PrintedRow> m_heights; ///< of the categories and projects
};

Value moneyValue(std::optional<Money> amount)
{
    return amount ? Value(amount->fen()) : Value();
}

QList<Value> sheetRow(const QString& group, const AnnualListRow& row)
{
    return {row.number > 0 ? Value(qint64(row.number)) : Value(),
            group,
            row.name,
            row.nature,
            row.content,
            row.period.first,
            row.period.last,
            moneyValue(row.total),
            moneyValue(row.done),
            moneyValue(row.planned),
            row.goal,
            row.units,
            row.leader,
            row.notes};
}

} // namespace

Result<void> writeAnnualListWorkbook(const AnnualListTable& list, const QString& path,
                                     PaperSize paper)
{
    return saveWhole(path, [&list, paper](const QString& temporary) {
        WorkbookWriter book(temporary, u"%1年度"_s.arg(list.year), WorkbookWriter::Mode::InMemory);
        ListWriter(list, book).run(paper);
        return book.close();
    });
}

Sheet annualListSheet(const AnnualListTable& list)
{
    const QList<SheetColumn> columns{{u"序号"_s, CellKind::Integer},
                                     {u"类别"_s},
                                     {u"项目名称"_s},
                                     {u"建设性质"_s},
                                     {u"建设内容及规模"_s},
                                     {u"开工"_s, CellKind::Date},
                                     {u"完工"_s, CellKind::Date},
                                     {u"总投资（万元）"_s, CellKind::Money},
                                     {u"截至上年底累计完成（万元）"_s, CellKind::Money},
                                     {u"本年度计划投资（万元）"_s, CellKind::Money},
                                     {u"年度建设目标"_s},
                                     {u"责任单位"_s},
                                     {u"联系领导"_s},
                                     {u"备注"_s}};
    QList<QList<Value>> rows;
    for (const AnnualListGroup& group : list.groups) {
        for (const AnnualListRow& row : group.rows)
            rows.append(sheetRow(group.name, row));
    }
    return Sheet::of(u"%1年度"_s.arg(list.year), columns, rows);
}

} // namespace touyan
