#include "reports/periodwork.h"

#include "reports/prosewords.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// How sentences say that something was done in @p period alone: 10月份完成投资.
QStringList wordsIn(const ReportPeriod& period, const QStringList& whats)
{
    const QString bare = period.bareWords();
    QStringList times{bare};
    if (period.months() == 1)
        times += {period.first.toString(u"M月"_s), u"当月"_s, u"本月"_s, bare % u"当月"};
    else if (period.months() == 3)
        times += {u"本季度"_s, u"当季"_s};
    QStringList words;
    for (const QString& what : whats) {
        for (const QString& time : times)
            words.append(time % what);
    }
    return words;
}

ProseFact counted(const QString& about, const QStringList& words, qsizetype count)
{
    return {.about = about,
            .words = words,
            .value = static_cast<double>(count),
            .text = QString::number(count) % u'项',
            .span = FactSpan::Period};
}

} // namespace

PeriodWork::PeriodWork(const ReportPeriod& period, const MonthFigures& now,
                       const MonthFigures* before)
    : m_period(period)
    , m_before(before)
    , m_isKnown(period.months() < 12 && hasReportsOf(now.records(), period))
{
}

bool PeriodWork::isWithin(QDate day) const
{
    return day.isValid() && day >= m_period.first && day <= m_period.last;
}

void PeriodWork::addTo(FactScope& scope, const std::vector<JudgedProject>& projects) const
{
    if (!m_isKnown)
        return;
    Money done;
    qsizetype started = 0;
    qsizetype finished = 0;
    for (const JudgedProject& judged : projects) {
        const ProjectYear* then = m_before ? m_before->factsOf(judged.project->id) : nullptr;
        done = done + (judged.facts->done - (then ? then->done : Money()));
        started += isWithin(judged.project->actualStart) ? 1 : 0;
        finished += isWithin(judged.project->actualFinish) ? 1 : 0;
    }
    const QString time = m_period.bareWords();
    scope.facts.push_back(
        {.about = time % u"完成投资",
         .words = wordsIn(m_period, {u"完成投资"_s, u"新增投资"_s, u"新增完成投资"_s, u"完成"_s, u"新增"_s}),
         .unit = QuantityUnit::Money,
         .value = static_cast<double>(done.fen()) / Money::FenPerYuan,
         .text = proseMoney(done),
         .span = FactSpan::Period});
    scope.facts.push_back(
        counted(time % u"开工项目数", wordsIn(m_period, {u"新开工"_s, u"开工"_s}), started));
    scope.facts.push_back(
        counted(time % u"竣工项目数", wordsIn(m_period, {u"竣工"_s, u"完工"_s}), finished));
}

} // namespace touyan
