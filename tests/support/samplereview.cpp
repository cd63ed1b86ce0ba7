#include "support/samplereview.h"

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

ReviewCriterion criterion(qint64 number, const QString& name, qint64 weight)
{
    ReviewCriterion row;
    row.id = {number};
    row.name = name;
    row.round = SampleRound;
    row.kind = weight > 0 ? CriterionKind::Scored : CriterionKind::KnockOut;
    row.weight = Percent::fromPoints(weight);
    row.maximum = weight > 0 ? static_cast<double>(weight) : 100;
    row.position = static_cast<int>(number);
    return row;
}

void addRound(ChangeSet& changes)
{
    AnnualList list;
    list.id = SampleList;
    list.name = u"2020年度清单"_s;
    list.year = 2020;
    list.state = ListState::Review;
    changes.insert(list);
    ReviewRound round;
    round.id = SampleRound;
    round.name = u"2020年度专家评审"_s;
    round.list = SampleList;
    round.panelSize = 5;
    changes.insert(round);
    changes.insert(criterion(1, u"创新性"_s, 60));
    changes.insert(criterion(2, u"可行性"_s, 40));
    changes.insert(criterion(3, u"符合规划"_s, 0));
}

} // namespace

ChangeSet sampleReview(int projects, int experts)
{
    ChangeSet changes(u"示例评审"_s);
    for (int number = 1; number <= experts; ++number) {
        Expert expert;
        expert.id = {number};
        expert.code = u"ZJ%1"_s.arg(number, 2, 10, QChar(u'0'));
        expert.name = u"专家%1"_s.arg(number);
        expert.organisation = u"院校%1"_s.arg(number);
        const std::array Fields = {u"视觉"_s, u"制造"_s, u"海洋"_s};
        expert.specialities = {Fields.at(static_cast<size_t>(number % 3))};
        changes.insert(expert);
    }
    for (int number = 1; number <= projects; ++number) {
        Project project;
        project.id = {number};
        project.code = u"XM%1"_s.arg(number, 2, 10, QChar(u'0'));
        project.name = u"项目%1"_s.arg(number);
        project.undertaker = u"企业%1有限公司"_s.arg(number);
        changes.insert(project);
        ListEntry entry;
        entry.id = {number};
        entry.list = SampleList;
        entry.project = project.id;
        entry.status = EntryStatus::InReview;
        entry.position = number;
        changes.insert(entry);
    }
    addRound(changes);
    return changes;
}

ChangeSet sampleScores(int projects, int seats,
                       const std::function<std::optional<double>(int seat, int project)>& points)
{
    ChangeSet changes(u"示例打分"_s);
    for (int number = 1; number <= seats; ++number)
        changes.insert(ReviewSeat{{number}, SampleRound, {number}, number, false, {}, {}});
    qint64 id = 0;
    for (int seat = 1; seat <= seats; ++seat) {
        for (int project = 1; project <= projects; ++project) {
            const std::optional<double> given = points(seat, project);
            if (!given)
                continue;
            changes.insert(ReviewScore{{++id}, {seat}, {project}, {1}, *given * 60 / 100, {}, {}});
            changes.insert(ReviewScore{{++id}, {seat}, {project}, {2}, *given * 40 / 100, {}, {}});
            changes.insert(ReviewScore{{++id}, {seat}, {project}, {3}, {}, true, {}});
        }
    }
    return changes;
}

Records recordsOf(std::initializer_list<ChangeSet> changes)
{
    Records records;
    for (const ChangeSet& step : changes)
        records.apply(step);
    return records;
}

} // namespace touyan
