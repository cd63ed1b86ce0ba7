#include "support/samplepanel.h"

#include "base/idmaker.h"
#include "selection/drawrecord.h"
#include "support/samplereview.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace touyan::samplepanel {

Records related()
{
    Records records = recordsOf({sampleReview(Projects, Experts)});
    ChangeSet changes;
    const auto change = [&](qint64 id, const std::function<void(Expert&)>& edit) {
        const Expert before = *records.find(ExpertId{id});
        Expert after = before;
        edit(after);
        changes.update(before, after);
    };
    for (int number = 2; number <= 6; number += 2)
        change(number, [number](Expert& expert) {
            expert.relatedOrganisations = {u"企业%1股份有限公司"_s.arg(number)};
        });
    change(8, [](Expert& expert) { expert.organisation = u"（企业１）有限责任公司"_s; });
    change(10, [](Expert& expert) {
        expert.relatedOrganisations = {u"企业1"_s, u"企业2"_s, u"企业3"_s, u"企业4"_s};
    });
    change(12, [](Expert& expert) { expert.active = false; });
    records.apply(changes);
    return records;
}

const ReviewRound& roundOf(const Records& records)
{
    return *records.find(SampleRound);
}

PanelDraw drawn(const Records& records, const DrawRules& rules, const QString& seed)
{
    const auto draw = drawPanel(drawQuestion(records, roundOf(records), rules, seed));
    if (!draw)
        qFatal("%s", qPrintable(draw.error().message));
    return *draw;
}

Records entered(Records records, const PanelDraw& draw)
{
    IdMaker ids;
    records.apply(drawChanges(records, roundOf(records), draw,
                              QDateTime(QDate(2020, 3, 2), QTime(9, 30)), ids));
    return records;
}

QString seed(int number)
{
    return u"种子-%1"_s.arg(number);
}

} // namespace touyan::samplepanel
