#include "support/samplecomparison.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

ComparedRow row(qint64 id, const QString& name, const QString& programme)
{
    ComparedRow made;
    made.project = ProjectId{id};
    made.code = u"P%1"_s.arg(id);
    made.name = name;
    made.undertaker = u"示例单位%1"_s.arg(id);
    made.programme = programme;
    made.district = u"高新区"_s;
    made.units = u"市科技局"_s;
    made.nature = AnnualCategory::NewStart;
    made.start = QDate(2020, 3, 1);
    made.finish = QDate(2021, 6, 30);
    made.total = Money::fromWan(1000 * id);
    made.planned = Money::fromWan(300 * id);
    made.support = Money::fromWan(20 * id);
    made.status = EntryStatus::Selected;
    return made;
}

} // namespace

ListComparison sampleComparison()
{
    ListContents before;
    before.moment = parseListMoment(u"2020@issued"_s).value();
    before.rows = {row(1, u"智能工厂（示例）"_s, u"智能制造工程"_s),
                   row(2, u"智慧港口（示例）"_s, u"智慧物流工程"_s),
                   row(3, u"海洋牧场（示例）"_s, QString())};
    before.endings = {{ProjectId{2}, EntryOutcome::Completed}};
    ListContents after;
    after.moment = parseListMoment(u"2021"_s).value();
    after.isDraft = true;
    ComparedRow changed = before.rows.at(0);
    changed.nature = AnnualCategory::Continued;
    changed.finish = QDate(2021, 12, 31);
    changed.planned = Money::fromFen(350'050'000);
    changed.support.reset();
    changed.status = EntryStatus::CarriedOver;
    ComparedRow entered = row(4, u"城市大脑（示例）"_s, u"智慧城市工程"_s);
    entered.total.reset();
    entered.nature.reset();
    entered.finish = QDate();
    after.rows = {changed, before.rows.at(2), entered};
    return compareLists(before, after);
}

} // namespace touyan
