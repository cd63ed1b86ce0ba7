#include "io/listcomparisonworkbook.h"

#include "io/sheet.h"
#include "reports/chinesewords.h"
#include "reports/listcomparisonpaper.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

Value moneyValue(std::optional<Money> amount)
{
    return amount ? Value(amount->fen()) : Value();
}

QList<Value> figuresRow(const QString& title, const ListFigures& before, const ListFigures& after)
{
    QList<Value> cells{title, qint64(before.count), qint64(after.count),
                       qint64(after.count - before.count)};
    const auto add = [&](const MoneySum& first, const MoneySum& second) {
        const std::optional<Money> from = before.known(first);
        const std::optional<Money> to = after.known(second);
        cells += {moneyValue(from), moneyValue(to),
                  moneyValue(from && to ? std::optional(*to - *from) : std::nullopt)};
    };
    add(before.total, after.total);
    add(before.planned, after.planned);
    add(before.support, after.support);
    return cells;
}

Sheet figuresSheet(const ListComparison& comparison)
{
    const QString before = listWords(comparison.before);
    const QString after = listWords(comparison.after);
    QList<SheetColumn> columns{{u"示范工程"_s, CellKind::Text, 24}};
    const auto add = [&](const QString& what, CellKind kind) {
        for (const QString& part : {before, after, u"增减"_s})
            columns.append({what % u'\n' % part, kind, 16});
    };
    add(u"项目数"_s, CellKind::Integer);
    for (const QString& what : {u"总投资"_s, u"年度计划投资"_s, u"支持金额"_s})
        add(what % u"（万元）", CellKind::Money);
    QList<QList<Value>> rows{
        figuresRow(u"合计"_s, comparison.figuresBefore, comparison.figuresAfter)};
    for (const ProgrammeFigures& figures : comparison.programmes)
        rows.append(figuresRow(figures.programme.isEmpty() ? u"其他项目"_s : figures.programme,
                               figures.before, figures.after));
    return Sheet::of(u"汇总"_s, columns, rows);
}

CellKind kindOfCell(const ComparedField& field)
{
    switch (field.spec->type) {
    case FieldType::Money:
        return CellKind::Money;
    case FieldType::Date:
        return CellKind::Date;
    default:
        return CellKind::Text;
    }
}

/// @p value for a cell: amounts and days as they are, choices in words.
Value cellOf(const ComparedField& field, const Value& value)
{
    if (isEmpty(value) || kindOfCell(field) != CellKind::Text)
        return value;
    return changeWords(field, value);
}

/// @p endings as in endingWords(): a column of its own at the end unless empty.
Sheet projectsSheet(const QString& name, const std::vector<ComparedRow>& projects,
                    const QStringList& endings = {})
{
    QList<SheetColumn> columns{{u"序号"_s, CellKind::Integer}};
    for (const ComparedField& field : comparedFields()) {
        const CellKind kind = kindOfCell(field);
        const QString unit = kind == CellKind::Money ? u"（万元）"_s : QString();
        columns.append({fieldWord(field.key()) + unit, kind});
    }
    if (!endings.isEmpty())
        columns.append({u"退出情况"_s, CellKind::Text});
    QList<QList<Value>> rows;
    for (const ComparedRow& project : projects) {
        QList<Value> row{qint64(rows.size() + 1)};
        for (const ComparedField& field : comparedFields())
            row.append(cellOf(field, field.value(project)));
        if (!endings.isEmpty())
            row.append(endings.value(rows.size()));
        rows.append(row);
    }
    return Sheet::of(name, columns, rows);
}

/// An amount for a column that holds texts and days as well: plain 万元, not fen.
Value mixedCell(const ComparedField& field, const Value& value)
{
    const auto* fen = std::get_if<qint64>(&value);
    if (fen && kindOfCell(field) == CellKind::Money)
        return Money::fromFen(*fen).wan();
    return cellOf(field, value);
}

Sheet changesSheet(const ListComparison& comparison)
{
    const QList<SheetColumn> columns{{u"序号"_s, CellKind::Integer},
                                     {u"编号"_s},
                                     {u"项目名称"_s},
                                     {u"变更事项"_s},
                                     {u"变更前"_s, CellKind::Money, 24},
                                     {u"变更后"_s, CellKind::Money, 24},
                                     {u"增减（万元）"_s, CellKind::Money}};
    QList<QList<Value>> rows;
    qint64 number = 0;
    for (const ChangedRow& project : comparison.changed) {
        ++number;
        for (const RowChange& change : project.changes) {
            const std::optional<Money> difference = change.difference();
            const bool isMoney = kindOfCell(*change.field) == CellKind::Money;
            rows.append(
                {number, project.after.code, project.after.name,
                 QString(fieldWord(change.field->key()) % (isMoney ? u"（万元）"_s : QString())),
                 mixedCell(*change.field, change.before), mixedCell(*change.field, change.after),
                 difference ? Value(difference->fen()) : Value()});
        }
    }
    return Sheet::of(u"变更"_s, columns, rows);
}

} // namespace

Result<void> writeListComparisonWorkbook(const ListComparison& comparison, const QString& path)
{
    return writeWorkbook({figuresSheet(comparison), projectsSheet(u"新增"_s, comparison.entered),
                          projectsSheet(u"退出"_s, comparison.left, endingWords(comparison)),
                          changesSheet(comparison)},
                         path);
}

} // namespace touyan
