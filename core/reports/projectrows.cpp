#include "reports/projectrows.h"

#include "domain/fieldtext.h"
#include "reports/annuallisttable.h"
#include "reports/chinesewords.h"
#include "reports/groupfigures.h"
#include "reports/listtable.h"
#include "reports/moneycolumns.h"
#include "reports/prosewords.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// The last report that is known of @p project in the year, or nullptr.
const MonthlyReport* lastReport(const MonthFigures& figures, ProjectId project)
{
    const MonthlyReport* last = nullptr;
    for (const MonthlyReport* report :
         figures.parts().rowsOf<MonthlyReport>(project, figures.known())) {
        if (report->month.year() == figures.year() && (!last || last->month < report->month))
            last = report;
    }
    return last;
}

QString completion(const ProjectYear& facts)
{
    return facts.planned || facts.lastReport.isValid() ? percentText(facts.yearPercent) : u"—"_s;
}

TableRow progressRow(const MonthFigures& figures, const MoneyColumns& money,
                     const JudgedProject& judged, int number)
{
    const Project& project = *judged.project;
    const ProjectYear& facts = *judged.facts;
    const MonthlyReport* report = lastReport(figures, project.id);
    TableRow row = textRow({QString::number(number),
                            project.name,
                            unitWords(figures.records(), project.responsibleUnits),
                            figures.records().nameOf(RecordKind::District, project.district.value),
                            wanWords(money.total, project.totalInvestment),
                            wanWords(money.planned, facts.planned),
                            wanWords(money.done, facts.done),
                            completion(facts),
                            {},
                            report ? report->progressText : QString()});
    row.cells[8] = lightCell(facts.light);
    return row;
}

TableRow sumRow(const QString& title, const RollUp& sum, const MoneyColumns& money, RowKind kind)
{
    TableRow row{kind, {}};
    const auto align = kind == RowKind::Total ? ParagraphAlign::Centre : ParagraphAlign::Left;
    row.cells = {TableCell::of(title, align, 4),
                 sumCell(money.total.text(sum.total)),
                 sumCell(money.planned.text(sum.planned)),
                 sumCell(money.done.text(sum.done)),
                 sumCell(sum.planned.isZero() ? u"—"_s : percentText(sum.percent())),
                 TableCell::of(QString(), 2)};
    return row;
}

} // namespace

PaperTable progressTable(const MonthFigures& figures, double width)
{
    using enum ParagraphAlign;
    std::vector<JudgedProject> ordered = figures.projects();
    const MoneyColumns money = MoneyColumns::of(ordered);
    QList<TableRow> rows{sumRow(u"合计（共%1项）"_s.arg(figures.projects().size()), figures.sum(),
                                money, RowKind::Total)};
    const auto keyOf = [](const JudgedProject& judged) {
        const qint64 key = judged.project->programme.value;
        return key > 0 ? key : std::numeric_limits<qint64>::max(); // those of none come last
    };
    std::stable_sort(
        ordered.begin(), ordered.end(),
        [&](const JudgedProject& a, const JudgedProject& b) { return keyOf(a) < keyOf(b); });
    int number = 0;
    int group = 0;
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (i == 0 || keyOf(ordered[i - 1]) != keyOf(ordered[i])) {
            std::vector<JudgedProject> members;
            std::copy_if(
                ordered.cbegin(), ordered.cend(), std::back_inserter(members),
                [&](const JudgedProject& each) { return keyOf(each) == keyOf(ordered[i]); });
            const qint64 key = ordered[i].project->programme.value;
            const QString name =
                key > 0 ? groupWord(Dimension::Programme, key, figures.records()) : u"其他项目"_s;
            rows.append(sumRow(u"%1、%2（%3项）"_s.arg(chineseNumber(++group), name,
                                                       QString::number(members.size())),
                               rollUp(members), money, RowKind::Category));
        }
        rows.append(progressRow(figures, money, ordered[i], ++number));
    }
    // Room for the decimals of the sums.
    const auto more = [](const WanColumn& column) { return column.hasDecimals() ? 3.0 : 0.0; };
    return denseListTable({{u"序号"_s, 9, Centre, "number"},
                           {u"项目名称"_s, 46, Left, "name"},
                           {u"责任单位"_s, 30, Left, "units"},
                           {u"区市县"_s, 17, Centre, "district"},
                           {u"总投资"_s, 20 + more(money.total), Right, "total"},
                           {u"年度计划\n投资"_s, 19 + more(money.planned), Right, "planned"},
                           {u"累计完成\n投资"_s, 19 + more(money.done), Right, "done"},
                           {u"完成率"_s, 14, Right, "completion"},
                           {u"评价"_s, 16, Centre, "light"},
                           {u"形象进度"_s, 45, Left, "progress"}},
                          rows, width);
}

PaperTable lateTable(const MonthFigures& figures, const std::vector<JudgedProject>& late,
                     double width)
{
    using enum ParagraphAlign;
    QList<TableRow> rows;
    for (const JudgedProject& judged : late) {
        const Project& project = *judged.project;
        const MonthlyReport* report = lastReport(figures, project.id);
        TableRow row = textRow({QString::number(rows.size() + 1),
                                project.name,
                                unitWords(figures.records(), project.responsibleUnits),
                                completion(*judged.facts),
                                {},
                                causeWords(*judged.facts),
                                report ? report->problem : QString(),
                                report ? report->coordination : QString()});
        row.cells[4] = lightCell(judged.facts->light);
        rows.append(row);
    }
    return denseListTable({{u"序号"_s, 9, Centre, "number"},
                           {u"项目名称"_s, 45, Left, "name"},
                           {u"责任单位"_s, 32, Left, "units"},
                           {u"完成率"_s, 15, Right, "completion"},
                           {u"评价"_s, 17, Centre, "light"},
                           {u"滞后原因"_s, 39, Left, "causes"},
                           {u"存在问题"_s, 38, Left, "problem"},
                           {u"需协调事项"_s, 30, Left, "coordination"}},
                          rows, width);
}

Section landscapeSection(PaperSize paper)
{
    Section section = Section::on({paper, PaperOrientation::Landscape});
    if (paper == PaperSize::A3) {
        // Sheets of A3 are bound at their left and folded, not turned.
        section.margins = QMarginsF(28, 30, 26, 28);
        section.numbering = PageNumbering::Upright;
    }
    return section;
}

} // namespace touyan
