#include "analysis/monthbefore.h"

#include "analysis/knownrecords.h"

namespace touyan {
std::optional<RollUp> monthBefore(const std::vector<JudgedProject>& projects,
                                  const Records& records, const YearView& view)
{
    const QDate last = QDate(view.today().year(), view.today().month(), 1).addDays(-1);
    if (last.year() != view.year() || view.today().year() != view.year())
        return {};
    std::vector<const Project*> rows;
    for (const JudgedProject& judged : projects)
        rows.push_back(judged.project);
    const Records known = knownOn(last, rows, records, view.parts());
    const ProjectParts parts(known);
    const YearJudge judge(known, parts, view.year(), last);
    RollUp sum;
    for (const Project& project : known.all<Project>())
        sum.add(project, judge.judge(project));
    return sum;
}

} // namespace touyan
