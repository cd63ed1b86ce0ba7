#include "models/projectcolumns.h"

#include "analysis/yearplan.h"
#include "domain/fieldtext.h"
#include "domain/showntext.h"
#include "models/celltext.h"
#include "models/projectedits.h"
#include "models/workspace.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Value hundredths(double points)
{
    return static_cast<qint64>(std::llround(points * 100.0));
}

/// Whether there is anything to measure the year by.
bool isMeasured(const ProjectYear& facts)
{
    return facts.planned || facts.lastReport.isValid();
}

ProjectColumn fieldColumn(const Field<Project>& field)
{
    ProjectColumn column;
    column.spec = field;
    column.title = field.translatedTitle();
    column.value = [&field](const JudgedProject& row) { return field.value(*row.project); };
    column.assign = [&field](ProjectEdits& edits, ProjectId project, const Value& value) {
        return field.assign(edits.project(project), value);
    };
    if (field.type == FieldType::Money || field.type == FieldType::Number)
        column.look = ColumnLook::Number;
    if (field.type == FieldType::Date)
        column.text = [&field](const JudgedProject& row) {
            const Value value = field.value(*row.project);
            const auto* day = std::get_if<QDate>(&value);
            return day ? day->toString(u"yyyy-MM"_s) : shownText(field, value, {});
        };
    return column;
}

/// A column of the field table that is shown at first.
ProjectColumn shownField(QLatin1StringView key, int width)
{
    ProjectColumn column = fieldColumn(*findField<Project>(key));
    column.isShown = true;
    column.width = width;
    return column;
}

ProjectColumn figure(const char* key, const char* title, FieldType type, int width)
{
    ProjectColumn column;
    column.spec = {key, title, type, FieldFlag::None, {}, {}, true};
    column.title = QCoreApplication::translate("ProjectColumn", title);
    column.look = ColumnLook::Number;
    column.width = width;
    return column;
}

ProjectColumn moneyFigure(const char* key, const char* title,
                          std::optional<Money> (*amount)(const JudgedProject&), Money RollUp::*sum)
{
    ProjectColumn column = figure(key, title, FieldType::Money, 78);
    column.value = [amount](const JudgedProject& row) {
        const auto stated = amount(row);
        return stated ? Value(stated->fen()) : Value();
    };
    column.text = [amount](const JudgedProject& row) { return shortMoney(amount(row)); };
    column.total = [sum](const RollUp& sums) { return shortMoney(sums.*sum); };
    return column;
}

ProjectColumn lightColumn()
{
    ProjectColumn column =
        figure("light", QT_TRANSLATE_NOOP("ProjectColumn", "Light"), FieldType::Integer, 30);
    column.look = ColumnLook::Light;
    column.isShown = true;
    column.value = [](const JudgedProject& row) {
        return row.facts->light == Light::None ? Value()
                                               : Value(static_cast<qint64>(row.facts->light));
    };
    column.text = [](const JudgedProject& row) { return lightTitle(row.facts->light); };
    return column;
}

ProjectColumn categoryColumn()
{
    ProjectColumn column =
        figure("category", QT_TRANSLATE_NOOP("ProjectColumn", "Nature"), FieldType::Choice, 64);
    column.spec.choices = choices<AnnualCategory>();
    column.look = ColumnLook::Badge;
    column.isShown = true;
    column.value = [](const JudgedProject& row) {
        return row.facts->category ? Value(static_cast<qint64>(*row.facts->category)) : Value();
    };
    return column;
}

ProjectColumn yearPercentColumn()
{
    ProjectColumn column =
        figure("year_percent", QT_TRANSLATE_NOOP("ProjectColumn", "Done of the year"),
               FieldType::Percent, 72);
    column.isShown = true;
    column.value = [](const JudgedProject& row) {
        return isMeasured(*row.facts) ? hundredths(row.facts->yearPercent) : Value();
    };
    column.text = [](const JudgedProject& row) {
        return isMeasured(*row.facts) ? shortPercent(row.facts->yearPercent) : QString();
    };
    column.total = [](const RollUp& sums) {
        return sums.planned.isZero() ? QString() : shortPercent(sums.percent());
    };
    return column;
}

ProjectColumn totalPercentColumn()
{
    ProjectColumn column = figure(
        "total_percent", QT_TRANSLATE_NOOP("ProjectColumn", "Done of all"), FieldType::Percent, 72);
    column.value = [](const JudgedProject& row) {
        return row.project->totalInvestment ? hundredths(row.facts->totalPercent) : Value();
    };
    column.text = [](const JudgedProject& row) {
        return row.project->totalInvestment ? shortPercent(row.facts->totalPercent) : QString();
    };
    return column;
}

/// 百分点, not percent: a difference of two shares.
ProjectColumn lagColumn()
{
    ProjectColumn column =
        figure("lag", QT_TRANSLATE_NOOP("ProjectColumn", "Lag (points)"), FieldType::Number, 84);
    const auto lag = [](const JudgedProject& row) -> std::optional<double> {
        if (row.facts->light == Light::None || !isMeasured(*row.facts))
            return {};
        return row.facts->schedulePercent - row.facts->yearPercent;
    };
    column.value = [lag](const JudgedProject& row) {
        const auto points = lag(row);
        return points ? Value(*points) : Value();
    };
    column.text = [lag](const JudgedProject& row) {
        const auto points = lag(row);
        return points ? QString::number(qRound(*points)) : QString();
    };
    return column;
}

ProjectColumn lastReportColumn()
{
    ProjectColumn column = figure("last_report", QT_TRANSLATE_NOOP("ProjectColumn", "Last report"),
                                  FieldType::Date, 76);
    column.spec.flags = FieldFlag::Month;
    column.look = ColumnLook::Text;
    column.value = [](const JudgedProject& row) {
        return row.facts->lastReport.isValid() ? Value(row.facts->lastReport) : Value();
    };
    return column;
}

ProjectColumn reasonsColumn()
{
    ProjectColumn column = figure("reasons", QT_TRANSLATE_NOOP("ProjectColumn", "Why not green"),
                                  FieldType::Text, 240);
    column.look = ColumnLook::Text;
    column.value = [](const JudgedProject& row) { return row.facts->reasons.join(u"；"_s); };
    return column;
}

ProjectColumn codeColumn()
{
    ProjectColumn column = shownField("code"_L1, 112);
    column.look = ColumnLook::Faint;
    return column;
}

ProjectColumn nameColumn()
{
    ProjectColumn column = shownField("name"_L1, 190);
    column.total = [](const RollUp& sums) {
        return QCoreApplication::translate("ProjectColumn", "Total: %n project(s)", nullptr,
                                           sums.count);
    };
    return column;
}

ProjectColumn totalColumn()
{
    ProjectColumn column = shownField("total_investment"_L1, 78);
    column.text = [](const JudgedProject& row) { return shortMoney(row.project->totalInvestment); };
    column.total = [](const RollUp& sums) { return shortMoney(sums.total); };
    return column;
}

ProjectColumn plannedColumn()
{
    ProjectColumn column = moneyFigure(
        "planned", QT_TRANSLATE_NOOP("ProjectColumn", "Year's plan"),
        [](const JudgedProject& row) { return row.facts->planned; }, &RollUp::planned);
    column.isShown = true;
    column.assign = [](ProjectEdits& edits, ProjectId project, const Value& value) {
        return findField<AnnualGoal>("planned_investment"_L1)->assign(edits.goal(project), value);
    };
    column.refusal = [](const Workspace& workspace, ProjectId project) {
        return planRefusal(project, workspace.year(), workspace.view().parts(),
                           workspace.records());
    };
    return column;
}

/// What tells how a project stands comes first: beside the inspector there is room for little more.
std::vector<ProjectColumn> leadingColumns()
{
    return {
        lightColumn(),
        nameColumn(),
        categoryColumn(),
        totalColumn(),
        plannedColumn(),
        yearPercentColumn(),
        shownField("district"_L1, 76),
        shownField("responsible_units"_L1, 124),
        shownField("planned_start"_L1, 66),
        shownField("planned_finish"_L1, 66),
        codeColumn(),
        moneyFigure(
            "done", QT_TRANSLATE_NOOP("ProjectColumn", "Done this year"),
            [](const JudgedProject& row) { return std::optional(row.facts->done); }, &RollUp::done),
        moneyFigure(
            "done_before", QT_TRANSLATE_NOOP("ProjectColumn", "Done before"),
            [](const JudgedProject& row) { return std::optional(row.facts->doneBefore); },
            &RollUp::doneBefore),
        totalPercentColumn(),
        lagColumn(),
        lastReportColumn(),
        reasonsColumn(),
    };
}

} // namespace

bool ProjectColumn::isSortedByText() const
{
    switch (spec.type) {
    case FieldType::Text:
    case FieldType::Moment:
    case FieldType::Reference:
    case FieldType::References:
    case FieldType::AnyReference:
    case FieldType::Tags:
        return true;
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Flag:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Date:
    case FieldType::Choice:
        return false;
    }
    return false;
}

std::vector<ProjectColumn> projectColumns()
{
    std::vector<ProjectColumn> columns = leadingColumns();
    for (const Field<Project>& field : fields<Project>()) {
        const bool isThere = std::any_of(columns.cbegin(), columns.cend(), [&](const auto& column) {
            return QLatin1StringView(column.spec.key) == QLatin1StringView(field.key);
        });
        if (!isThere && !field.is(FieldFlag::Hidden))
            columns.push_back(fieldColumn(field));
    }
    return columns;
}

} // namespace touyan
