#include "analysis/monthends.h"

#include "analysis/yearschedule.h"
#include "base/monthend.h"

namespace touyan {
void MonthSum::add(const ProjectMonth& month)
{
    done += month.done;
    ++lights.at(static_cast<size_t>(month.light));
}

std::optional<MonthSum> monthBefore(const std::vector<JudgedProject>& projects,
                                    const YearView& view)
{
    const QDate last = endOfMonthBefore(view.today());
    if (last.year() != view.year() || view.today().year() != view.year())
        return {};
    MonthSum sum;
    for (const JudgedProject& judged : projects)
        sum.add(judged.facts->before);
    return sum;
}

std::optional<ReportedGain> reportedGain(const std::vector<JudgedProject>& projects)
{
    QDate last;
    for (const JudgedProject& judged : projects) {
        const QDate month = judged.facts->lastReport;
        if (month.isValid() && (!last.isValid() || month > last))
            last = month;
    }
    if (!last.isValid())
        return {};
    ReportedGain gain{QDate(last.year(), last.month(), 1), {}};
    for (const JudgedProject& judged : projects) {
        if (judged.facts->lastReport >= gain.month)
            gain.more += judged.facts->done - judged.facts->doneByReportBefore;
    }
    return gain;
}

std::vector<MonthSum> MonthEnds::sums(const std::vector<JudgedProject>& projects,
                                      const Records& records, const YearView& view)
{
    const std::vector<ProjectYear>& facts = view.facts();
    if (m_months.size() != facts.size())
        clear();
    m_months.resize(facts.size());
    m_isKnown.resize(facts.size());
    const YearJudge judge(records, view.parts(), view.year(), view.today());
    std::vector<MonthSum> sums(static_cast<size_t>(begunMonths(view.year(), view.today())));
    for (const JudgedProject& judged : projects) {
        const auto place = static_cast<size_t>(judged.facts - facts.data());
        if (!m_isKnown.at(place)) {
            m_months[place] = judge.judgeMonths(*judged.project);
            m_isKnown[place] = true;
        }
        for (size_t month = 0; month < sums.size(); ++month)
            sums[month].add(m_months[place][month]);
    }
    return sums;
}

void MonthEnds::forget(const QSet<ProjectId>& projects, const YearView& view)
{
    const std::vector<ProjectYear>& facts = view.facts();
    for (const ProjectId project : projects) {
        const ProjectYear* changed = view.factsOf(project);
        if (!changed || m_isKnown.size() != facts.size()) { // all stand elsewhere
            clear();
            return;
        }
        m_isKnown[static_cast<size_t>(changed - facts.data())] = false;
    }
}

void MonthEnds::clear()
{
    m_months.clear();
    m_isKnown.clear();
}

} // namespace touyan
