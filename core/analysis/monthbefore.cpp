#include "analysis/monthbefore.h"

#include "analysis/knownrecords.h"

namespace touyan {

RollUp judgedOn(QDate day, const std::vector<JudgedProject>& projects, const Records& records,
                const YearView& view)
{
    std::vector<const Project*> rows;
    for (const JudgedProject& judged : projects)
        rows.push_back(judged.project);
    const Records known = knownOn(day, rows, records, view.parts());
    const ProjectParts parts(known);
    const YearJudge judge(known, parts, view.year(), day);
    RollUp sum;
    for (const Project& project : known.all<Project>())
        sum.add(project, judge.judge(project));
    return sum;
}

std::optional<RollUp> monthBefore(const std::vector<JudgedProject>& projects,
                                  const Records& records, const YearView& view)
{
    const QDate last = QDate(view.today().year(), view.today().month(), 1).addDays(-1);
    if (last.year() != view.year() || view.today().year() != view.year())
        return {};
    return judgedOn(last, projects, records, view);
}

} // namespace touyan
