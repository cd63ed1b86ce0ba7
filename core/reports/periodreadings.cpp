#include "reports/periodreadings.h"

#include "reports/proofreading.h"
#include "reports/proseclauses.h"
#include "reports/spokentime.h"

#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// Whether @p within is of the period alone what @p year is since New Year: 完成投资 of
/// 10月份完成投资.
bool isSameWork(const ProseFact& year, const ProseFact& within)
{
    const auto endsWithWord = [&year](const QString& word) {
        return std::any_of(year.words.cbegin(), year.words.cend(),
                           [&word](const QString& other) { return word.endsWith(other); });
    };
    return year.unit == within.unit
        && std::any_of(within.words.cbegin(), within.words.cend(), endsWithWord);
}

} // namespace

const ProseFacts& PeriodReadings::factsOf(const ReportPeriod& period) const
{
    return m_lists == Lists::OfGrounds ? m_grounds.factsOf(period)
                                       : m_grounds.factsAsListedThen(period);
}

std::vector<FactReading> PeriodReadings::of(const Quantity& quantity,
                                            const ReportPeriod& period) const
{
    const ProseFacts& facts = factsOf(period);
    return facts.isEmpty() ? std::vector<FactReading>() : FactReadings(m_text, facts).of(quantity);
}

std::vector<FactReading> PeriodReadings::within(const Quantity& quantity,
                                                const ReportPeriod& period) const
{
    const ProseFacts& facts = factsOf(period);
    if (facts.isEmpty())
        return {};
    // What it is does not become less plain because an earlier clause says when it was.
    const qsizetype sentence = sentenceStart(m_text, quantity.start);
    const QString untimed = SpokenTimes::withBlankPeriods(m_text, sentence, quantity.start);
    std::vector<FactReading> readings = FactReadings(untimed, facts).of(quantity);
    for (FactReading& reading : readings) {
        if (reading.fact->span != FactSpan::Year)
            continue;
        const auto& all = reading.scope->facts;
        const auto own = std::find_if(all.cbegin(), all.cend(), [&reading](const ProseFact& fact) {
            return fact.span == FactSpan::Period && isSameWork(*reading.fact, fact);
        });
        if (own != all.cend())
            reading.fact = &*own;
    }
    return readings;
}

std::vector<FactReading> readingsThatName(std::vector<FactReading> readings)
{
    static const QRegularExpression Named(u"\\d月|季度|半年"_s);
    std::erase_if(readings, [](const FactReading& reading) {
        return reading.fact->words.filter(Named).isEmpty();
    });
    return readings;
}

std::vector<FactReading> readingsOf(std::vector<FactReading> readings, FactSpan span)
{
    std::erase_if(readings,
                  [span](const FactReading& reading) { return reading.fact->span != span; });
    return readings;
}

} // namespace touyan
