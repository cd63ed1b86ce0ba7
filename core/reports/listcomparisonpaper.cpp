#include "reports/listcomparisonpaper.h"

#include "domain/fieldtext.h"
#include "domain/wancolumn.h"
#include "reports/chinesewords.h"
#include "reports/columnselection.h"
#include "reports/commonoptions.h"
#include "reports/listtable.h"
#include "reports/papercatalogue.h"
#include "reports/projectrows.h"
#include "selection/namedlists.h"

#include <QCoreApplication>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

using enum ParagraphAlign;

struct Column
{
    QString title;
    double width; ///< millimetres on A4, of 225
    ParagraphAlign align;
    const char* key = nullptr;
};

/// A table of @p columns that fills the text of @p paper.
PaperTable tableOf(const QList<Column>& columns, const QList<TableRow>& rows, PaperSize paper)
{
    constexpr double A3Growth = 366.0 / 225.0;
    PaperTable table;
    TableRow head{RowKind::Head, {}};
    for (const Column& column : columns) {
        table.columns.append({paper == PaperSize::A3 ? column.width * A3Growth : column.width,
                              column.align, column.key});
        head.cells.append(TableCell::of(column.title));
    }
    table.head = {head};
    table.rows = rows;
    table.style = paper == PaperSize::A3
        ? TableStyle{.size = 10.5, .pitch = 14, .padding = 3, .minimumHeight = 24}
        : TableStyle{.size = 8.5, .pitch = 11.5, .minimumHeight = 20};
    return table;
}

QString signedCount(int difference)
{
    return difference > 0 ? u"+%1"_s.arg(difference) : QString::number(difference);
}

QString plusOf(Money difference)
{
    return difference.fen() > 0 ? u"+"_s : QString();
}

QString signedWan(const WanColumn& column, Money difference)
{
    return plusOf(difference) + column.text(difference);
}

QString wanOrDash(const WanColumn& column, std::optional<Money> amount)
{
    return amount ? column.text(*amount) : u"—"_s;
}

/// The three columns of each amount: before, after and their difference have the same decimals.
struct FiguresMoney
{
    WanColumn total;
    WanColumn planned;
    WanColumn support;

    void add(const ListFigures& figures)
    {
        total.add(figures.total.sum);
        planned.add(figures.planned.sum);
        support.add(figures.support.sum);
    }
};

TableRow figuresRow(RowKind kind, const QString& title, const FiguresMoney& money,
                    const ListFigures& before, const ListFigures& after)
{
    QStringList texts{title, QString::number(before.count), QString::number(after.count),
                      signedCount(after.count - before.count)};
    const auto add = [&](const WanColumn& column, const MoneySum& first, const MoneySum& second) {
        const std::optional<Money> from = before.known(first);
        const std::optional<Money> to = after.known(second);
        texts += {wanOrDash(column, from), wanOrDash(column, to),
                  from && to ? signedWan(column, *to - *from) : u"—"_s};
    };
    add(money.total, before.total, after.total);
    add(money.planned, before.planned, after.planned);
    add(money.support, before.support, after.support);
    return textRow(texts, kind);
}

PaperTable figuresTable(const ListComparison& comparison, PaperSize paper)
{
    FiguresMoney money;
    for (const ProgrammeFigures& figures : comparison.programmes) {
        money.add(figures.before);
        money.add(figures.after);
    }
    QList<TableRow> rows{figuresRow(RowKind::Total, u"合计"_s, money, comparison.figuresBefore,
                                    comparison.figuresAfter)};
    for (const ProgrammeFigures& figures : comparison.programmes)
        rows.append(figuresRow(RowKind::Body,
                               figures.programme.isEmpty() ? u"其他项目"_s : figures.programme,
                               money, figures.before, figures.after));
    QList<Column> columns{{{}, 27, Left}, {{}, 10, Right}, {{}, 10, Right}, {{}, 10, Right}};
    for (int i = 0; i < 3; ++i)
        columns += {{{}, 18, Right}, {{}, 18, Right}, {{}, 20, Right}};
    PaperTable table = tableOf(columns, rows, paper);
    TableRow upper{RowKind::Head, {TableCell::of(u"示范工程"_s, 1, 2)}};
    TableRow lower{RowKind::Head, {}};
    for (const QString& title : {u"项目数"_s, u"总投资"_s, u"年度计划投资"_s, u"支持金额"_s}) {
        upper.cells.append(TableCell::of(title, 3));
        for (const QString& part : {u"前期"_s, u"后期"_s, u"增减"_s})
            lower.cells.append(TableCell::of(part));
    }
    table.head = {upper, lower};
    return table;
}

QString periodWords(const ComparedRow& row)
{
    const auto month = [](QDate day) {
        return day.isValid() ? day.toString(u"yyyy.MM"_s) : unstatedWord();
    };
    return month(row.start) % u"—"_s % month(row.finish);
}

/// @p endings has a word for each of @p projects how it ended; empty: no column for that.
PaperTable projectsTable(const std::vector<ComparedRow>& projects, const QStringList& endings,
                         PaperSize paper)
{
    const bool hasEndings = !endings.isEmpty();
    QList<Column> columns{{u"序号"_s, 10, Centre, "number"},
                          {u"编号"_s, 25, Left, "code"},
                          {u"项目名称"_s, hasEndings ? 30.0 : 46.0, Left, "name"},
                          {u"承担单位"_s, 40, Left, "undertaker"},
                          {u"建设性质"_s, 16, Centre, "nature"},
                          {u"计划起止"_s, 28, Centre, "period"},
                          {u"总投资"_s, 20, Right, "total"},
                          {u"年度计划投资"_s, 20, Right, "planned"},
                          {u"支持金额"_s, 20, Right, "support"}};
    if (hasEndings)
        columns.append({u"退出情况"_s, 16, Centre, "ending"});
    WanColumn total;
    WanColumn planned;
    WanColumn support;
    for (const ComparedRow& project : projects) {
        total.add(project.total);
        planned.add(project.planned);
        support.add(project.support);
    }
    QList<TableRow> rows;
    for (const ComparedRow& project : projects) {
        rows.append(
            {RowKind::Body,
             {TableCell::of(QString::number(rows.size() + 1)), TableCell::of(project.code),
              TableCell::of(project.name), TableCell::of(project.undertaker),
              TableCell::of(project.nature ? natureWord(*project.nature) : unstatedWord()),
              TableCell::of(periodWords(project)), TableCell::of(wanWords(total, project.total)),
              TableCell::of(wanWords(planned, project.planned)),
              TableCell::of(wanOrDash(support, project.support))}});
        if (hasEndings)
            rows.last().cells.append(TableCell::of(endings.value(rows.size() - 1)));
    }
    return tableOf(columns, rows, paper);
}

std::optional<Money> amountIn(const ComparedField& field, const Value& value)
{
    const auto* fen = std::get_if<qint64>(&value);
    return fen && field.spec->type == FieldType::Money ? std::optional(Money::fromFen(*fen))
                                                       : std::nullopt;
}

/// An amount stands at the right, with the decimals that it or its counterpart needs.
TableCell changedCell(const ComparedField& field, const Value& value, const WanColumn& amounts)
{
    const std::optional<Money> amount = amountIn(field, value);
    return amount ? TableCell::of(amounts.text(*amount), ParagraphAlign::Right)
                  : TableCell::of(changeWords(field, value));
}

TableRow changedRow(const QList<TableCell>& lead, const RowChange& change, bool isLast)
{
    WanColumn amounts;
    for (const Value* value : {&change.before, &change.after})
        amounts.add(amountIn(*change.field, *value));
    const std::optional<Money> difference = change.difference();
    return {RowKind::Body,
            lead
                + QList<TableCell>{TableCell::of(fieldWord(change.field->key())),
                                   changedCell(*change.field, change.before, amounts),
                                   changedCell(*change.field, change.after, amounts),
                                   TableCell::of(difference ? signedWan(amounts, *difference)
                                                            : QString())},
            !isLast};
}

PaperTable changesTable(const std::vector<ChangedRow>& projects, PaperSize paper)
{
    const QList<Column> columns{
        {u"序号"_s, 10, Centre, "number"},   {u"编号"_s, 25, Left, "code"},
        {u"项目名称"_s, 54, Left, "name"},   {u"变更事项"_s, 28, Left, "field"},
        {u"变更前"_s, 43, Left, "before"},   {u"变更后"_s, 43, Left, "after"},
        {u"增减"_s, 22, Right, "difference"}};
    QList<TableRow> rows;
    int number = 0;
    for (const ChangedRow& project : projects) {
        QList<TableCell> lead{TableCell::of(QString::number(++number)),
                              TableCell::of(project.after.code), TableCell::of(project.after.name)};
        for (const RowChange& change : project.changes) {
            rows.append(changedRow(lead, change, &change == &project.changes.back()));
            lead = QList<TableCell>(lead.size(), TableCell::joinedAbove()); // once a project
        }
    }
    return tableOf(columns, rows, paper);
}

void addPart(QList<Block>& blocks, const QString& title, const PaperTable& table)
{
    blocks.append(BlockGap{3});
    blocks.append(Paragraph::of(ParagraphRole::Heading1, title));
    if (table.rows.count() == 0)
        blocks.append(Paragraph::of(ParagraphRole::Body, u"无。"_s));
    else
        blocks.append(table);
}

QString summary(const ListComparison& comparison)
{
    return u"%1共%2项，%3共%4项；新增%5项，退出%6项，变更%7项，无变化%8项。"_s
        .arg(listWords(comparison.before))
        .arg(comparison.figuresBefore.count)
        .arg(listWords(comparison.after))
        .arg(comparison.figuresAfter.count)
        .arg(comparison.entered.size())
        .arg(comparison.left.size())
        .arg(comparison.changed.size())
        .arg(comparison.unchanged);
}

QStringList notesOf(const ListComparison& comparison, const ListComparisonPaperOptions& options)
{
    QStringList notes{
        u"前期为%1，后期为%2。"_s.arg(listWords(comparison.before), listWords(comparison.after))};
    if (comparison.before.isDraft || comparison.after.isDraft)
        notes.append(u"尚未印发的清单按草案计入候选及评审中的项目。"_s);
    const int unknown =
        comparison.figuresBefore.total.unknown + comparison.figuresAfter.total.unknown;
    if (unknown > 0)
        notes.append(u"合计仅计已明确的金额。"_s);
    if (options.madeAt.isValid())
        notes.append(u"本表由头雁%1于%2生成。"_s.arg(
            options.source.isEmpty() ? QString() : u"根据“%1”"_s.arg(options.source),
            options.madeAt.toString(u"yyyy年M月d日HH:mm"_s)));
    return notes;
}

Result<Document> composeComparison(const Snapshot& snapshot, const PaperChoices& choices)
{
    const auto comparison = compareNamedLists(
        snapshot.records(),
        [&snapshot](const QDateTime& moment) { return snapshot.earlier(moment); },
        choices.text("from"), choices.text("to"),
        choices.flag("with-candidates") ? Proposals::Counted : Proposals::LeftOut);
    if (!comparison)
        return comparison.error();
    ListComparisonPaperOptions options;
    options.paper = choices.paperSize();
    options.source = snapshot.source();
    options.madeAt = snapshot.moment();
    return listComparisonPaper(*comparison, options);
}

/// Of the projects that entered or left, and of what changed.
PaperOption comparisonColumns()
{
    return columnsOption({{"number", QT_TRANSLATE_NOOP("PaperOption", "Number")},
                          {"code", QT_TRANSLATE_NOOP("PaperOption", "Code")},
                          {"name", QT_TRANSLATE_NOOP("PaperOption", "Project")},
                          {"undertaker", QT_TRANSLATE_NOOP("PaperOption", "Undertaker")},
                          {"nature", QT_TRANSLATE_NOOP("PaperOption", "Nature")},
                          {"period", QT_TRANSLATE_NOOP("PaperOption", "Planned start and finish")},
                          {"total", QT_TRANSLATE_NOOP("PaperOption", "Total investment")},
                          {"planned", QT_TRANSLATE_NOOP("PaperOption", "Plan of the year")},
                          {"support", QT_TRANSLATE_NOOP("PaperOption", "Support")},
                          {"ending", QT_TRANSLATE_NOOP("PaperOption", "How it left")},
                          {"field", QT_TRANSLATE_NOOP("PaperOption", "What changed")},
                          {"before", QT_TRANSLATE_NOOP("PaperOption", "Before")},
                          {"after", QT_TRANSLATE_NOOP("PaperOption", "After")},
                          {"difference", QT_TRANSLATE_NOOP("PaperOption", "Difference")}});
}

PaperOption listOption(const char* key, const char* title)
{
    return {.key = key,
            .title = title,
            .type = OptionType::ListMoment,
            .valueName = "LIST",
            .isRequired = true};
}

} // namespace

QString changeWords(const ComparedField& field, const Value& value)
{
    if (isEmpty(value))
        return unstatedWord();
    const auto* index = std::get_if<qint64>(&value);
    if (index && field.key() == "category"_L1)
        return natureWord(static_cast<AnnualCategory>(*index));
    if (index && field.key() == "status"_L1)
        return statusWord(static_cast<EntryStatus>(*index));
    return field.text(value);
}

QStringList endingWords(const ListComparison& comparison)
{
    QStringList words;
    for (const ComparedRow& row : comparison.left) {
        const auto ending = endingOf(comparison, row);
        words.append(ending ? outcomeWord(*ending) : QString());
    }
    const bool isKnown = std::any_of(words.begin(), words.end(),
                                     [](const QString& word) { return !word.isEmpty(); });
    return isKnown ? words : QStringList();
}

Document listComparisonPaper(const ListComparison& comparison,
                             const ListComparisonPaperOptions& options)
{
    Section section = landscapeSection(options.paper);
    const QString title = u"大连市人工智能产业重点项目清单对比"_s;
    QList<Block>& blocks = section.blocks;
    blocks = {Paragraph::of(ParagraphRole::Title, title),
              Paragraph::of(
                  ParagraphRole::SubTitle,
                  u"（%1与%2）"_s.arg(listWords(comparison.before), listWords(comparison.after))),
              Paragraph::of(ParagraphRole::Body, summary(comparison)),
              Paragraph::of(ParagraphRole::UnitNote, u"单位：项、万元"_s),
              figuresTable(comparison, options.paper)};
    addPart(blocks, u"一、新增项目（%1项）"_s.arg(comparison.entered.size()),
            projectsTable(comparison.entered, {}, options.paper));
    addPart(blocks, u"二、退出项目（%1项）"_s.arg(comparison.left.size()),
            projectsTable(comparison.left, endingWords(comparison), options.paper));
    addPart(blocks, u"三、变更项目（%1项）"_s.arg(comparison.changed.size()),
            changesTable(comparison.changed, options.paper));
    const QStringList notes = notesOf(comparison, options);
    for (int i = 0; i < notes.size(); ++i)
        blocks.append(Paragraph::of(ParagraphRole::Note,
                                    (i == 0 ? u"注："_s : u"　　"_s) % QString::number(i + 1) % u'.'
                                        % notes.at(i)));
    return {.title = title,
            .subject = u"%1与%2对比"_s.arg(notationOf(comparison.before.moment),
                                           notationOf(comparison.after.moment)),
            .sections = {section}};
}

PaperEntry listComparisonEntry()
{
    return {
        .name = "list-comparison",
        .title = QT_TRANSLATE_NOOP("Paper", "Two lists compared"),
        .summary =
            QT_TRANSLATE_NOOP("Paper", "What entered, left and changed from one list to another"),
        .group = PaperGroup::Lists,
        .number = 12,
        .options = {listOption("from", QT_TRANSLATE_NOOP("PaperOption", "First list")),
                    listOption("to", QT_TRANSLATE_NOOP("PaperOption", "Second list")),
                    {.key = "with-candidates",
                     .title = QT_TRANSLATE_NOOP("PaperOption", "Also what a draft only proposes"),
                     .standard = u"no"_s},
                    paperSizeOption(PaperSize::A4),
                    comparisonColumns()},
        .compose = composeComparison,
        .readsHistory = true,
        .isPart = false};
}

} // namespace touyan
