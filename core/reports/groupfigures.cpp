#include "reports/groupfigures.h"

#include "domain/fieldtext.h"
#include "reports/chinesewords.h"
#include "reports/listtable.h"
#include "reports/moneycolumns.h"
#include "reports/prosewords.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

TableRow figuresRow(const QString& name, const RollUp& sum, const MoneyColumns& money, RowKind kind)
{
    const QString percent = sum.planned.isZero() ? u"—"_s : percentText(sum.percent());
    return textRow({name, QString::number(sum.count), money.total.text(sum.total),
                    money.planned.text(sum.planned), money.done.text(sum.done), percent,
                    QString::number(sum.countOf(Light::Green)),
                    QString::number(sum.countOf(Light::Yellow)),
                    QString::number(sum.countOf(Light::Red)),
                    QString::number(sum.countOf(Light::None))},
                   kind);
}

/// The mark with its word, so that it needs no key.
TableCell markTitle(Light light)
{
    TableCell cell;
    cell.runs = {TextRun::mark(light), TextRun{u'\n' % lightWord(light)}};
    return cell;
}

} // namespace

QString groupWord(Dimension dimension, qint64 key, const Records& records)
{
    QString word;
    switch (dimension) {
    case Dimension::District:
        word = records.nameOf(RecordKind::District, key);
        break;
    case Dimension::Programme:
        word = records.nameOf(RecordKind::Programme, key);
        break;
    case Dimension::ResponsibleUnit:
        word = unitWords(records, {UnitId{key}});
        break;
    case Dimension::PlanTask:
        word = records.nameOf(RecordKind::PlanTask, key);
        break;
    case Dimension::Category:
        word = key >= 0 ? natureWord(static_cast<AnnualCategory>(key)) : QString();
        break;
    case Dimension::Light:
        return lightWord(static_cast<Light>(key));
    case Dimension::Stage:
        break;
    }
    return word.isEmpty() ? unstatedWord() : word;
}

std::vector<GroupFigures> groupFigures(Dimension dimension,
                                       const std::vector<JudgedProject>& projects,
                                       const Records& records)
{
    std::vector<GroupFigures> groups;
    for (const auto& [key, sum] : rollUpBy(dimension, projects))
        groups.push_back({key, groupWord(dimension, key, records), sum});
    std::stable_sort(groups.begin(), groups.end(),
                     [](const GroupFigures& a, const GroupFigures& b) {
                         if ((a.key > 0) != (b.key > 0))
                             return a.key > 0;
                         return a.sum.count > b.sum.count;
                     });
    return groups;
}

PaperTable groupTable(const QString& title, const std::vector<GroupFigures>& groups,
                      const RollUp& all, double width)
{
    using enum ParagraphAlign;
    MoneyColumns money;
    money.add(all);
    for (const GroupFigures& group : groups)
        money.add(group.sum);
    QList<TableRow> rows{figuresRow(u"合计"_s, all, money, RowKind::Total)};
    for (const GroupFigures& group : groups)
        rows.append(figuresRow(group.name, group.sum, money, RowKind::Body));
    PaperTable table = denseListTable({{title, 35, Left, "name"},
                                       {u"项目数"_s, 13, Centre, "count"},
                                       {u"总投资"_s, 20, Right, "total"},
                                       {u"年度计划\n投资"_s, 19, Right, "planned"},
                                       {u"累计完成\n投资"_s, 19, Right, "done"},
                                       {u"完成率"_s, 14, Right, "completion"},
                                       {{}, 9, Centre, "green"},
                                       {{}, 9, Centre, "yellow"},
                                       {{}, 9, Centre, "red"},
                                       {u"未\n评价"_s, 9, Centre, "unjudged"}},
                                      rows, width);
    QList<TableCell>& head = table.head.first().cells;
    head[6] = markTitle(Light::Green);
    head[7] = markTitle(Light::Yellow);
    head[8] = markTitle(Light::Red);
    return table;
}

} // namespace touyan
