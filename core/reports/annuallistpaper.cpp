#include "reports/annuallistpaper.h"

#include "domain/wancolumn.h"
#include "reports/projectrows.h"

#include <array>
#include <memory>
#include <vector>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const QString Unknown = u"未明确"_s;

constexpr int TextColumnsBefore = 5; // 序号 to 建设起止年限: what 合计 and a category span
constexpr int SumColumns = 3;
constexpr int TextColumnsAfter = 4; // 年度建设目标 to 备注

/// All amounts of @p list: its three columns stand side by side and have the same decimals.
WanColumn amountsOf(const AnnualListTable& list)
{
    WanColumn amounts;
    for (const AnnualListGroup& group : list.groups) {
        for (const AnnualListRow& row : group.rows) {
            for (const auto& amount : {row.total, row.done, row.planned})
                amounts.add(amount);
        }
    }
    return amounts;
}

QString yearsText(const DateRange& period)
{
    if (!period.first.isValid() && !period.last.isValid())
        return Unknown;
    const QString first = period.first.isValid() ? QString::number(period.first.year()) : Unknown;
    const QString last = period.last.isValid() ? QString::number(period.last.year()) : Unknown;
    return first == last ? first : first % u"—"_s % last;
}

QString orUnknown(const QString& text)
{
    return text.isEmpty() ? Unknown : text;
}

/// Makes the rows of the table one at a time.
class RowMaker
{
public:
    explicit RowMaker(const AnnualListTable& list)
        : m_list(list)
        , m_amounts(amountsOf(list))
    {
        m_places.push_back({-1, -1});
        for (int group = 0; group < m_list.groups.size(); ++group) {
            m_places.push_back({group, -1});
            for (int row = 0; row < m_list.groups.at(group).rows.size(); ++row)
                m_places.push_back({group, row});
        }
        m_isEmpty = m_places.size() == 1;
    }

    int count() const { return static_cast<int>(m_places.size()) + (m_isEmpty ? 1 : 0); }
    bool hasDecimals() const { return m_amounts.hasDecimals(); }

    TableRow at(int index) const
    {
        if (index >= std::ssize(m_places))
            return emptyRow();
        const Place& place = m_places[static_cast<size_t>(index)];
        if (place.group < 0)
            return totalRow();
        if (place.row < 0)
            return categoryRow(place.group);
        return bodyRow(m_list.groups.at(place.group).rows.at(place.row));
    }

private:
    /// A row of the table: a project, or a category (no row), or the sum (no group either).
    struct Place
    {
        int group;
        int row;
    };

    TableRow totalRow() const
    {
        const AnnualListSums sums = sumsOf(m_list);
        const TableCell title = TableCell::of(u"合计（共%1项）"_s.arg(sums.count),
                                              ParagraphAlign::Centre, TextColumnsBefore);
        return sumRow(RowKind::Total, title, sums);
    }

    TableRow categoryRow(int group) const
    {
        const TableCell title =
            TableCell::of(groupLine(m_list, group), ParagraphAlign::Left, TextColumnsBefore);
        return sumRow(RowKind::Category, title, sumsOf(m_list.groups.at(group)));
    }

    /// What a table without projects says.
    static TableRow emptyRow()
    {
        return {RowKind::Body,
                {TableCell::of(u"没有符合条件的项目"_s, ParagraphAlign::Centre,
                               TextColumnsBefore + SumColumns + TextColumnsAfter)}};
    }

    TableRow sumRow(RowKind kind, const TableCell& title, const AnnualListSums& sums) const
    {
        return {kind,
                {title, sumCell(sums.total, sums.count), sumCell(sums.done, sums.count),
                 sumCell(sums.planned, sums.count), TableCell::of(QString(), TextColumnsAfter)}};
    }

    TableRow bodyRow(const AnnualListRow& row) const
    {
        return {RowKind::Body,
                {TableCell::of(row.number > 0 ? QString::number(row.number) : QString()),
                 TableCell::of(row.name), TableCell::of(orUnknown(row.nature)),
                 TableCell::of(orUnknown(row.content)), TableCell::of(yearsText(row.period)),
                 moneyCell(row.total), moneyCell(row.done), moneyCell(row.planned),
                 TableCell::of(orUnknown(row.goal)), TableCell::of(orUnknown(row.units)),
                 TableCell::of(row.leader), TableCell::of(row.notes)}};
    }

    TableCell moneyCell(std::optional<Money> amount) const
    {
        return amount ? TableCell::of(m_amounts.text(*amount))
                      : TableCell::of(Unknown, ParagraphAlign::Centre);
    }

    TableCell sumCell(const MoneySum& sum, int count) const
    {
        const bool isKnown = count == 0 || sum.unknown < count;
        if (!isKnown)
            return moneyCell(std::nullopt);
        return {.runs = {{m_amounts.text(sum.sum), PaperFont::Digits, true}}};
    }

    AnnualListTable m_list;
    WanColumn m_amounts;
    std::vector<Place> m_places;
    bool m_isEmpty = false;
};

/// Widths in millimetres; each sums up to the width of the text.
QList<double> columnWidths(PaperSize paper, bool hasDecimals)
{
    if (paper == PaperSize::A3)
        return {12, 46, 14, 79, 22, 24, 24, 24, 56, 32, 18, 15};
    if (hasDecimals)
        return {8, 29, 11, 35, 12, 18, 18, 17, 30, 23, 14, 10};
    return {8, 29, 11, 39, 12, 15, 17, 14, 33, 23, 14, 10};
}

QList<TableColumn> columns(PaperSize paper, const RowMaker& maker)
{
    constexpr int FiveDigits = 10'000;
    constexpr int NumberColumn = 0;
    constexpr int ContentColumn = 3;

    static constexpr std::array Keys{"number", "name",    "nature", "content", "period", "total",
                                     "done",   "planned", "goal",   "units",   "leader", "notes"};
    using enum ParagraphAlign;
    const QList<ParagraphAlign> aligns{Centre, Left,  Centre, Left,   Centre, Right,
                                       Right,  Right, Left,   Centre, Centre, Centre};
    QList<double> widths = columnWidths(paper, maker.hasDecimals());
    if (maker.count() >= FiveDigits) { // the number would break over two lines
        widths[NumberColumn] += 3;
        widths[ContentColumn] -= 3;
    }
    QList<TableColumn> result;
    for (int i = 0; i < widths.size(); ++i)
        result.append({widths.at(i), aligns.at(i), Keys.at(static_cast<size_t>(i))});
    return result;
}

QList<TableRow> heading()
{
    const auto tall = [](const QString& text) { return TableCell::of(text, 1, 2); };
    return {
        {RowKind::Head,
         {tall(u"序号"_s), tall(u"项目名称"_s), tall(u"建设\n性质"_s), tall(u"建设内容及规模"_s),
          tall(u"建设起止年限"_s), TableCell::of(u"投资情况"_s, 3), tall(u"年度建设目标"_s),
          tall(u"责任单位"_s), tall(u"联系\n领导"_s), tall(u"备注"_s)}},
        {RowKind::Head,
         {TableCell::of(u"总投资"_s), TableCell::of(u"截至上年底\n累计完成"_s),
          TableCell::of(u"本年度\n计划投资"_s)}}};
}

TableStyle tableStyle(PaperSize paper)
{
    if (paper == PaperSize::A3)
        return {.size = 10.5, .pitch = 14, .padding = 3, .minimumHeight = 24};
    return {.size = 8.5, .pitch = 11, .minimumHeight = 20};
}

PaperTable projectTable(const AnnualListTable& list, PaperSize paper)
{
    const auto maker = std::make_shared<const RowMaker>(list);
    return {.columns = columns(paper, *maker),
            .head = heading(),
            .rows = TableRows(maker->count(), [maker](int index) { return maker->at(index); }),
            .style = tableStyle(paper)};
}

QList<Block> noteBlocks(const AnnualListTable& list)
{
    QList<Block> blocks;
    const QStringList notes = footnotes(list);
    for (int i = 0; i < notes.size(); ++i) {
        const QString lead = i == 0 ? u"注："_s : u"　　"_s;
        const QString number = notes.size() > 1 ? u"%1."_s.arg(i + 1) : QString();
        blocks.append(Paragraph::of(ParagraphRole::Note, lead % number % notes.at(i)));
    }
    return blocks;
}

} // namespace

Document annualListPaper(const AnnualListTable& list, const AnnualListPaperOptions& options)
{
    Section section = landscapeSection(options.paper);
    if (options.isNumberedAnnex) {
        section.blocks.append(AnnexHeading{list.title});
    } else {
        if (!options.annexMark.isEmpty())
            section.blocks.append(Paragraph::of(ParagraphRole::AnnexMark, options.annexMark));
        section.blocks.append(Paragraph::of(ParagraphRole::Title, list.title));
    }
    if (const QString state = stateLine(list); !state.isEmpty())
        section.blocks.append(Paragraph::of(ParagraphRole::SubTitle, u"（%1）"_s.arg(state)));
    section.blocks.append(Paragraph::of(ParagraphRole::UnitNote, u"单位：万元"_s));
    section.blocks.append(projectTable(list, options.paper));
    section.blocks.append(noteBlocks(list));
    return {.title = list.title,
            .subject = u"%1年度重点项目清单"_s.arg(list.year),
            .sections = {section}};
}

} // namespace touyan
