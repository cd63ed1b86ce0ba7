#include "reports/proofreading.h"

#include "reports/chinesewords.h"
#include "reports/factcertainty.h"
#include "reports/factreadings.h"
#include "reports/proseclauses.h"
#include "reports/spokentime.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// Half of what 约 and 近 allow on either side.
constexpr double AboutShare = 0.05;
/// How far above 超过 and 余 the figure may be.
constexpr double BeyondShare = 0.2;

class Proofreader
{
public:
    Proofreader(const QString& text, const std::vector<FactScope>& scopes, const OwnClauses& own,
                const ReportPeriod& period, QDate today)
        : m_text(text)
        , m_readings(text, scopes)
        , m_own(own)
        , m_time(period, today)
    {
    }

    std::vector<CheckedFigure> check()
    {
        std::vector<CheckedFigure> checked;
        for (const Quantity& quantity : quantitiesIn(m_text)) {
            if (quantity.unit != QuantityUnit::Date)
                checked.push_back(check(quantity));
        }
        return checked;
    }

private:
    CheckedFigure check(const Quantity& quantity)
    {
        const qsizetype sentence = sentenceStart(m_text, quantity.start);
        CheckedFigure checked{quantity, FigureVerdict::Unknown, {}, {}};
        const std::vector<FactReading> readings = m_readings.of(quantity);
        const SpokenTime time = m_time.timeOf(m_text.mid(sentence, quantity.start - sentence));
        if (time == SpokenTime::Period)
            checkReadings(checked, readings);
        if (checked.verdict == FigureVerdict::Unknown && time != SpokenTime::Other)
            checkOwnClause(checked, sentence, time);
        if (checked.verdict == FigureVerdict::Unknown)
            checked.reason =
                time == SpokenTime::Period ? reasonOf(quantity, readings) : otherTimeText();
        return checked;
    }

    static bool isCertainAbout(const std::vector<FactReading>& readings)
    {
        return !readings.empty()
            && std::all_of(readings.cbegin(), readings.cend(),
                           [](const FactReading& reading) { return reading.isCertain; });
    }

    void checkReadings(CheckedFigure& checked, const std::vector<FactReading>& readings) const
    {
        const Quantity& quantity = checked.quantity;
        const auto right =
            std::find_if(readings.cbegin(), readings.cend(), [&](const FactReading& reading) {
                return bearsOut(*reading.fact, quantity);
            });
        if (right != readings.cend())
            state(checked, FigureVerdict::Right, *right);
        else if (isCertainAbout(readings)) {
            state(checked, FigureVerdict::Wrong, readings.front());
            checked.isTurnedRound = isTurnedRound(*readings.front().fact, quantity);
        }
    }

    /// Against what our own papers say in the same words, where the sentence speaks of the city.
    void checkOwnClause(CheckedFigure& checked, qsizetype sentence, SpokenTime time) const
    {
        const Quantity& quantity = checked.quantity;
        const OwnClause* own = m_own.find(m_text, quantity, time);
        if (!own)
            return;
        QString before = m_time.withoutOwnDays(
            m_text.mid(sentence, clauseStart(m_text, quantity.start) - sentence));
        if (!m_readings.isOfCityAlone(quantity) || isNarrowed(own->about, before.remove(u"其中"_s)))
            return;
        checked.about = own->about;
        checked.expected = own->figure.text;
        checked.verdict = bearsOut({.unit = own->figure.unit, .value = own->figure.value}, quantity)
            ? FigureVerdict::Right
            : FigureVerdict::Wrong;
    }

    static QString otherTimeText()
    {
        return QCoreApplication::translate(
            "Proofreading", "It is of another time than the figures that it is checked against.");
    }

    /// Why nothing can be said of @p quantity, which is of the period.
    QString reasonOf(const Quantity& quantity, const std::vector<FactReading>& readings) const
    {
        if (!readings.empty()) {
            const FactReading& first = readings.front();
            return QCoreApplication::translate("Proofreading",
                                               "Perhaps %1, which is %2: the sentence does not "
                                               "say so plainly.")
                .arg(first.scope->name % first.fact->about, first.fact->text);
        }
        const QString subject = subjectOf(quantity);
        return subject.isEmpty()
            ? QCoreApplication::translate("Proofreading",
                                          "No word before the figure says what it counts.")
            : QCoreApplication::translate("Proofreading",
                                          "The records hold no figure that is called “%1”.")
                  .arg(subject);
    }

    /// What the words before @p quantity in its clause say it is: 产值 of 今年产值达到.
    QString subjectOf(const Quantity& quantity) const
    {
        static const QRegularExpression Before(
            u"^(其中|截至目前|目前|今年以来|今年|本年|全年|年内|全市|我市)+"_s);
        static const QRegularExpression Behind(
            u"(约|近|超|超过|突破|逾|接近|大约|仅|为|是|有|共|已|达|达到|实现|完成)+$"_s);
        const qsizetype clause = clauseStart(m_text, quantity.start);
        return m_text.mid(clause, quantity.start - clause).trimmed().remove(Before).remove(Behind);
    }

    static void state(CheckedFigure& checked, FigureVerdict verdict, const FactReading& reading)
    {
        checked.verdict = verdict;
        checked.about = reading.scope->name % reading.fact->about;
        checked.expected = reading.fact->text;
    }

    /// Whether a word before the figure says the contrary of @p fact.
    bool isTurnedRound(const ProseFact& fact, const Quantity& quantity) const
    {
        const qsizetype clause = clauseStart(m_text, quantity.start);
        const QString said = m_text.mid(clause, quantity.start - clause);
        return std::any_of(fact.contrary.cbegin(), fact.contrary.cend(),
                           [&said](const QString& word) { return said.contains(word); });
    }

    bool bearsOut(const ProseFact& fact, const Quantity& quantity) const
    {
        if (isTurnedRound(fact, quantity))
            return false;
        static const QRegularExpression About(u"(约|近|接近|大约)$"_s);
        static const QRegularExpression Beyond(u"(超过|逾|突破|超)$"_s);
        const QString before = m_text.left(quantity.start);
        const QString behind = m_text.mid(quantity.start + quantity.length, 2);
        if (before.contains(About) || behind == u"左右")
            return std::abs(fact.value - quantity.value) <= AboutShare * fact.value;
        const bool isBeyond = before.contains(Beyond) || quantity.text.contains(u'余')
            || quantity.text.contains(u'多');
        if (isBeyond)
            return fact.value >= quantity.value && fact.value <= quantity.value * (1 + BeyondShare);
        return quantity.states(fact.value);
    }

    const QString& m_text;
    FactReadings m_readings;
    const OwnClauses& m_own;
    SpokenTimes m_time;
};

} // namespace

namespace {

bool namesDay(const QString& text, const Quantity& quantity)
{
    static const QRegularExpression Day(u"\\d月|季度|上半年|年底|年末|月底|月末"_s);
    const qsizetype from = sentenceStart(text, quantity.start);
    return text.mid(from, quantity.start - from).contains(Day);
}

/// The day of the file as a period of its own.
ReportPeriod upTo(QDate today)
{
    return {QDate(today.year(), today.month(), 1), today};
}

} // namespace

ProofGrounds::ProofGrounds(const Snapshot& snapshot, const ReportPeriod& period)
    : m_period(period)
    , m_today(snapshot.today())
    , m_scopes(proseFacts(snapshot, period))
    , m_own(snapshot, period, m_scopes)
{
    if (period.last < m_today && period.last.year() == m_today.year())
        m_scopesToday = proseFacts(snapshot, upTo(m_today));
}

std::vector<CheckedFigure> ProofGrounds::check(const QString& text) const
{
    std::vector<CheckedFigure> figures =
        Proofreader(text, m_scopes, m_own, m_period, m_today).check();
    if (m_scopesToday.empty())
        return figures;
    const OwnClauses none;
    const std::vector<CheckedFigure> today =
        Proofreader(text, m_scopesToday, none, upTo(m_today), m_today).check();
    for (size_t i = 0; i < figures.size(); ++i) {
        if (figures[i].verdict == FigureVerdict::Right || today[i].verdict != FigureVerdict::Right
            || (figures[i].verdict == FigureVerdict::Wrong && namesDay(text, figures[i].quantity)))
            continue;
        figures[i] = today[i];
        figures[i].fits = m_today;
        figures[i].about += u"（截至%1）"_s.arg(dateWords(m_today));
    }
    return figures;
}

std::vector<CheckedFigure> checkProse(const QString& text, const Snapshot& snapshot,
                                      const ReportPeriod& period)
{
    return ProofGrounds(snapshot, period).check(text);
}

} // namespace touyan
