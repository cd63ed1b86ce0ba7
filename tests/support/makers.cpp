#include "support/makers.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

template <typename T>
Maker<T> numbered()
{
    static qint64 last = 0;
    T row;
    row.id = Id<T>{++last};
    return Maker<T>(row);
}

template <typename T>
Maker<T> named(const QString& letter, const QString& name)
{
    auto maker = numbered<T>();
    const QString number = QString::number(maker.make().id.value);
    maker.with(&T::code, letter + number);
    maker.with(&T::name, name + number);
    return maker;
}

} // namespace

Maker<District> aDistrict()
{
    return named<District>(u"Q"_s, u"示例区"_s);
}

Maker<Unit> aUnit()
{
    return named<Unit>(u"U"_s, u"示例单位"_s);
}

Maker<Programme> aProgramme()
{
    return named<Programme>(u"G"_s, u"示例工程"_s);
}

Maker<Project> aProject()
{
    return named<Project>(u"P"_s, u"示例项目"_s);
}

Maker<Milestone> aMilestone(ProjectId project)
{
    auto maker = numbered<Milestone>();
    maker.withName("示例节点").with(&Milestone::project, project);
    return maker;
}

Maker<AnnualGoal> anAnnualGoal(ProjectId project, int year)
{
    auto maker = numbered<AnnualGoal>();
    maker.with(&AnnualGoal::project, project).with(&AnnualGoal::year, year);
    return maker;
}

Maker<MonthlyReport> aMonthlyReport(ProjectId project, QDate month)
{
    auto maker = numbered<MonthlyReport>();
    maker.with(&MonthlyReport::project, project).with(&MonthlyReport::month, month);
    return maker;
}

Maker<FundingSource> aFundingSource(ProjectId project)
{
    auto maker = numbered<FundingSource>();
    maker.with(&FundingSource::project, project);
    return maker;
}

} // namespace touyan
