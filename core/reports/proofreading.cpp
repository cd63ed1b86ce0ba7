#include "reports/proofreading.h"

#include "base/monthend.h"
#include "reports/approximation.h"
#include "reports/chinesewords.h"
#include "reports/factcertainty.h"
#include "reports/factreadings.h"
#include "reports/figurematch.h"
#include "reports/periodreadings.h"
#include "reports/proofreasons.h"
#include "reports/proseclauses.h"
#include "reports/spokentime.h"
#include "reports/unbrokentext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

class Proofreader
{
public:
    Proofreader(const QString& text, const ProofGrounds& grounds)
        : m_text(text)
        , m_grounds(grounds)
        , m_times(grounds.period(), grounds.today())
        , m_readings(text, grounds, PeriodReadings::Lists::OfGrounds)
        , m_readingsThen(text, grounds, PeriodReadings::Lists::OfPeriod)
    {
    }

    std::vector<CheckedFigure> check()
    {
        std::vector<CheckedFigure> checked;
        for (const Quantity& quantity : quantitiesIn(m_text)) {
            if (quantity.unit == QuantityUnit::Date)
                continue;
            m_atEnd.emplace_back();
            checked.push_back(check(quantity));
        }
        holdToOneDay(checked);
        return checked;
    }

private:
    using Kind = SpokenTime::Kind;

    CheckedFigure check(const Quantity& quantity)
    {
        CheckedFigure checked =
            isDifferenceInPercent(quantity) ? checkAsPoints(quantity) : checkAsStated(quantity);
        if (checked.verdict == FigureVerdict::Wrong)
            widen(checked.quantity);
        return checked;
    }

    /// What is right on the day of the file alone is wrong beside what is right at the end of the
    /// period alone: one sentence without a day is not of two.
    void holdToOneDay(std::vector<CheckedFigure>& checked)
    {
        for (size_t i = 0; i < checked.size(); ++i) {
            if (!checked[i].fits.isValid() || !m_atEnd[i]
                || m_atEnd[i]->verdict != FigureVerdict::Wrong
                || !isBesideOneOfPeriodEnd(checked[i].quantity))
                continue;
            checked[i] = *m_atEnd[i];
            widen(checked[i].quantity);
        }
    }

    bool isBesideOneOfPeriodEnd(const Quantity& quantity)
    {
        const qsizetype sentence = sentenceStart(m_text, quantity.start);
        return std::any_of(m_atEnd.cbegin(), m_atEnd.cend(),
                           [&](const std::optional<CheckedFigure>& other) {
                               if (!other || other->verdict != FigureVerdict::Right
                                   || sentenceStart(m_text, other->quantity.start) != sentence)
                                   return false;
                               CheckedFigure today{other->quantity};
                               checkToday(today);
                               return today.verdict != FigureVerdict::Right;
                           });
    }

    /// 慢于序时进度10.2%, which are points.
    bool isDifferenceInPercent(const Quantity& quantity) const
    {
        static const QRegularExpression Difference(
            u"(?:(?:[慢快低高]于|(?:落后|滞后|超前|领先)于?|超过?|欠)(?:序时|时间)(?:进度)?|"
            "(?:序时|时间)进度(?:慢|快|低|高|滞后|落后|超前|领先|超出|欠))"
            "(?:了|约|近|超过|超|逾|达)*$"_s);
        return quantity.unit == QuantityUnit::Percent
            && m_text.left(quantity.start).contains(Difference);
    }

    /// The unit at least is wrong.
    CheckedFigure checkAsPoints(Quantity quantity)
    {
        quantity.unit = QuantityUnit::Points;
        CheckedFigure checked = checkAsStated(quantity);
        if (checked.verdict == FigureVerdict::Right)
            checked.verdict = FigureVerdict::Wrong;
        return checked;
    }

    void widen(Quantity& quantity) const
    {
        const ApproximateFigure whole = approximationOf(m_text, quantity);
        quantity.start = whole.start;
        quantity.length = whole.length;
        quantity.text = m_text.mid(whole.start, whole.length);
    }

    CheckedFigure checkAsStated(const Quantity& quantity)
    {
        CheckedFigure checked{quantity, FigureVerdict::Unknown, {}, {}};
        SpokenTime time = timeOf(quantity);
        if (time.kind != Kind::Unsaid && isStanding(quantity))
            time = {Kind::Unsaid, m_grounds.period()};
        switch (time.kind) {
        case Kind::Unsaid:
            checkUntimed(checked);
            break;
        case Kind::Day:
        case Kind::Sum:
            checkAt(checked, time);
            break;
        case Kind::Within:
            checkWithin(checked, time);
            break;
        case Kind::Ahead:
            checkAhead(checked, time);
            break;
        case Kind::Other:
            checked.reason = otherTimeText();
            break;
        }
        if (checked.verdict == FigureVerdict::Unknown && time.kind != Kind::Unsaid)
            checkDatedClause(checked);
        if (checked.verdict == FigureVerdict::Unknown)
            checkNames(checked);
        return checked;
    }

    void checkNames(CheckedFigure& checked) const
    {
        const ProseFacts& facts = m_grounds.factsOf(m_grounds.period());
        if (facts.isEmpty() || !FactReadings(m_text, facts).countsNames(checked.quantity))
            return;
        checked.verdict = FigureVerdict::Right;
        checked.about = QCoreApplication::translate("Proofreading", "Names in front of it");
        checked.expected = checked.quantity.text;
        checked.reason.clear();
    }

    /// Whether @p quantity tells how things stand, though an earlier clause names a month to come:
    /// 11月节点5个，逾期节点7个.
    bool isStanding(const Quantity& quantity)
    {
        const qsizetype clause = clauseStart(m_text, quantity.start);
        const SpokenTime own = m_times.timeOf(m_text.mid(clause, quantity.start - clause),
                                              m_text.mid(quantity.start + quantity.length, 30));
        const SpokenTime told = timeOf(quantity);
        const bool isOfMonth = told.kind == Kind::Within || told.kind == Kind::Ahead;
        const std::vector<FactReading> readings = own.kind == Kind::Unsaid && isOfMonth
            ? m_readings.of(quantity, m_grounds.period())
            : std::vector<FactReading>();
        return !readings.empty()
            && std::all_of(readings.cbegin(), readings.cend(),
                           [](const FactReading& reading) { return reading.fact->isStanding; });
    }

    SpokenTime timeOf(const Quantity& quantity) const
    {
        const qsizetype sentence = sentenceStart(m_text, quantity.start);
        const SpokenTime time = m_times.timeOf(m_text.mid(sentence, quantity.start - sentence),
                                               m_text.mid(quantity.start + quantity.length, 30));
        const bool isNamed = m_text.mid(sentence, quantity.start - sentence).contains(u'年');
        if (time.kind != Kind::Unsaid || sentence == 0 || isNamed)
            return time;
        // A text on another year goes on telling of it.
        const qsizetype before = sentenceStart(m_text, sentence - 1);
        const SpokenTime told = m_times.timeOf(m_text.mid(before, sentence - before));
        const bool isOfYear =
            told.kind == Kind::Unsaid || told.period.last.year() == m_grounds.period().last.year();
        return isOfYear ? time : SpokenTime{Kind::Other, told.period};
    }

    /// At the end of the period, or else on the day of the file.
    void checkUntimed(CheckedFigure& checked)
    {
        const ReportPeriod& period = m_grounds.period();
        const std::vector<FactReading> readings = m_readings.of(checked.quantity, period);
        judge(checked, readings);
        if (checked.verdict != FigureVerdict::Right)
            checkOwnClause(checked, OwnDay::PeriodEnd);
        m_atEnd.back() = checked;
        if (checked.verdict != FigureVerdict::Right && period.last < m_grounds.today())
            checkToday(checked);
        if (checked.verdict == FigureVerdict::Unknown && checked.reason.isEmpty())
            checked.reason = unknownReason(m_text, checked.quantity, readings, m_grounds);
    }

    void checkToday(CheckedFigure& checked)
    {
        if (m_grounds.today().year() != m_grounds.period().last.year())
            return;
        CheckedFigure today{checked.quantity, FigureVerdict::Unknown, {}, {}};
        judge(today, m_readings.of(checked.quantity, monthTo(m_grounds.today())));
        if (today.verdict != FigureVerdict::Right)
            checkOwnClause(today, OwnDay::Today);
        if (today.verdict == FigureVerdict::Wrong && checked.verdict == FigureVerdict::Unknown)
            checked.reason = QCoreApplication::translate(
                                 "Proofreading", "%1 on %2, but the text does not name that day.")
                                 .arg(today.about % u' ' % today.expected,
                                      m_grounds.today().toString(Qt::ISODate));
        if (today.verdict != FigureVerdict::Right)
            return;
        checked = today;
        checked.fits = m_grounds.today();
        addDay(checked, m_grounds.today());
    }

    /// At the end of @p time, to which it sums up where it is a sum; then projects may be counted
    /// in other ways.
    void checkAt(CheckedFigure& checked, const SpokenTime& time)
    {
        const bool isOfPeriod = time.period.last == m_grounds.period().last;
        const ReportPeriod period = isOfPeriod ? m_grounds.period() : monthTo(time.period.last);
        if (m_grounds.factsOf(period).isEmpty()) {
            checked.reason = otherTimeText();
            return;
        }
        const std::vector<FactReading> readings = m_readings.of(checked.quantity, period);
        const bool isCount = checked.quantity.unit == QuantityUnit::Count;
        judge(checked, readings, time.kind == Kind::Sum && isCount ? Blame::None : Blame::Certain);
        if (checked.verdict != FigureVerdict::Right && isEarlier(period)) {
            CheckedFigure then{checked.quantity};
            judge(then, m_readingsThen.of(checked.quantity, period), Blame::None);
            if (then.verdict == FigureVerdict::Right)
                checked = then;
        }
        if (checked.verdict != FigureVerdict::Right && isOfPeriod)
            checkOwnClause(checked, OwnDay::PeriodEnd);
        if (checked.verdict != FigureVerdict::Right && time.period.last == m_grounds.today())
            checkOwnClause(checked, OwnDay::Today);
        if (checked.verdict == FigureVerdict::Unknown)
            checked.reason = unknownReason(m_text, checked.quantity, readings, m_grounds);
        else if (!isOfPeriod)
            addDay(checked, time.period.last);
    }

    /// Of a month or quarter: facts that name it, here or at its own end, and what came in it
    /// alone; how things stood at its end only where that agrees.
    void checkWithin(CheckedFigure& checked, const SpokenTime& time)
    {
        const std::vector<FactReading> named =
            readingsThatName(m_readings.of(checked.quantity, m_grounds.period()));
        judge(checked, named);
        if (checked.verdict != FigureVerdict::Unknown)
            return;
        if (time.period.last > m_grounds.today() || m_grounds.factsOf(time.period).isEmpty()) {
            checked.reason = otherTimeText();
            return;
        }
        const std::vector<FactReading> readings = judgeWithin(checked, time, m_readings);
        if (checked.verdict != FigureVerdict::Right && isEarlier(time.period)) {
            CheckedFigure then{checked.quantity};
            judgeWithin(then, time, m_readingsThen);
            if (then.verdict == FigureVerdict::Right)
                checked = then;
        }
        if (checked.verdict == FigureVerdict::Unknown)
            checked.reason = unknownReason(m_text, checked.quantity, readings, m_grounds);
        else if (time.period.last != m_grounds.period().last)
            addDay(checked, time.period.last);
    }

    /// Judges @p checked by @p source, and gives what it may be.
    std::vector<FactReading> judgeWithin(CheckedFigure& checked, const SpokenTime& time,
                                         const PeriodReadings& source) const
    {
        std::vector<FactReading> readings = source.of(checked.quantity, time.period);
        judge(checked, readingsThatName(readings));
        if (checked.verdict == FigureVerdict::Unknown && saysSum(checked.quantity)) {
            judge(checked, readings);
        } else if (checked.verdict == FigureVerdict::Unknown) {
            readings = source.within(checked.quantity, time.period);
            judge(checked, readingsOf(readings, FactSpan::Period));
            if (checked.verdict == FigureVerdict::Unknown)
                judgeAtEnd(checked, readingsOf(readings, FactSpan::Moment));
        }
        return readings;
    }

    /// Whether other lists may have been in force at the end of @p period, by which its papers
    /// went.
    bool isEarlier(const ReportPeriod& period) const
    {
        return period.last < m_grounds.period().last;
    }

    /// Of what is to come only plans tell.
    void checkAhead(CheckedFigure& checked, const SpokenTime& time)
    {
        judge(checked, readingsThatName(m_readings.of(checked.quantity, m_grounds.period())));
        if (checked.verdict != FigureVerdict::Unknown)
            return;
        if (time.period.last == endOfYear(time.period.last.year())
            && !m_grounds.factsOf(time.period).isEmpty())
            judge(checked, m_readings.of(checked.quantity, time.period));
        if (checked.verdict == FigureVerdict::Unknown)
            checked.reason = QCoreApplication::translate(
                "Proofreading", "It is of a time to come, of which the records hold no figure.");
    }

    /// The month of the day, up to it: 10月 of the 31st.
    static ReportPeriod monthTo(QDate last) { return {QDate(last.year(), last.month(), 1), last}; }

    bool saysSum(const Quantity& quantity) const
    {
        const qsizetype clause = clauseStart(m_text, quantity.start);
        return m_text.mid(clause, quantity.start - clause).contains(u"累计");
    }

    static void addDay(CheckedFigure& checked, QDate day)
    {
        checked.about += u"（截至%1）"_s.arg(dateWords(day));
    }

    /// By how things stood at the end of a month of which the text tells. How many projects there
    /// are it may say of those of the month alone: 10月份项目5项.
    void judgeAtEnd(CheckedFigure& checked, const std::vector<FactReading>& readings) const
    {
        const bool isOfKind =
            std::none_of(readings.cbegin(), readings.cend(),
                         [](const FactReading& reading) { return reading.fact->isGeneric; });
        judge(checked, readings, isOfKind ? Blame::Certain : Blame::None);
    }

    enum class Blame
    {
        None, ///< another figure is not wrong
        Certain ///< it is where the text says plainly what it is
    };

    static bool isCertainAbout(const std::vector<FactReading>& readings)
    {
        return !readings.empty()
            && std::all_of(readings.cbegin(), readings.cend(),
                           [](const FactReading& reading) { return reading.isCertain; });
    }

    void judge(CheckedFigure& checked, const std::vector<FactReading>& readings,
               Blame blame = Blame::Certain) const
    {
        const Quantity& quantity = checked.quantity;
        const auto right =
            std::find_if(readings.cbegin(), readings.cend(), [&](const FactReading& reading) {
                return reading.isMeant && bearsOut(*reading.fact, m_text, quantity);
            });
        if (right != readings.cend())
            state(checked, FigureVerdict::Right, *right);
        else if (blame == Blame::Certain && isCertainAbout(readings)
                 && !isNoLie(*readings.front().fact, m_text, quantity)) {
            state(checked, FigureVerdict::Wrong, readings.front());
            checked.isTurnedRound = isTurnedRound(*readings.front().fact, m_text, quantity);
        }
    }

    /// What our own papers say in the same words is right, where the sentence speaks of the city.
    void checkOwnClause(CheckedFigure& checked, OwnDay day) const
    {
        takeOver(checked, m_grounds.ownClauses().find(m_text, checked.quantity, day));
    }

    /// The same of another time than that of the papers, which they name too.
    void checkDatedClause(CheckedFigure& checked) const
    {
        for (const OwnDay day : {OwnDay::PeriodEnd, OwnDay::Today}) {
            if (checked.verdict == FigureVerdict::Unknown)
                takeOver(checked, m_grounds.ownClauses().findOfDate(m_text, checked.quantity, day));
        }
    }

    void takeOver(CheckedFigure& checked, const OwnClause* own) const
    {
        const Quantity& quantity = checked.quantity;
        const auto& facts = m_grounds.factsOf(m_grounds.period());
        if (!own || facts.isEmpty() || !FactReadings(m_text, facts).isOfCityAlone(quantity)
            || !bearsOut({.unit = own->figure.unit, .value = own->figure.value}, m_text, quantity))
            return;
        checked.about = own->about;
        checked.expected = own->figure.text;
        checked.reason.clear();
        checked.verdict = FigureVerdict::Right;
    }

    static QString otherTimeText()
    {
        return QCoreApplication::translate(
            "Proofreading", "It is of another time than the figures that it is checked against.");
    }

    static void state(CheckedFigure& checked, FigureVerdict verdict, const FactReading& reading)
    {
        checked.verdict = verdict;
        checked.about = reading.scope->name % reading.fact->about;
        checked.expected = reading.fact->text;
    }

    const QString& m_text;
    const ProofGrounds& m_grounds;
    SpokenTimes m_times;
    PeriodReadings m_readings;
    PeriodReadings m_readingsThen;
    /// By figure: what holds at the end of the period, where no day is named.
    std::vector<std::optional<CheckedFigure>> m_atEnd;
};

} // namespace

std::vector<CheckedFigure> ProofGrounds::check(const QString& text) const
{
    const UnbrokenText unbroken(text);
    std::vector<CheckedFigure> figures = Proofreader(unbroken.text(), *this).check();
    for (CheckedFigure& figure : figures) {
        Quantity& quantity = figure.quantity;
        const qsizetype start = quantity.start;
        quantity.start = unbroken.placeOf(start);
        quantity.length = unbroken.lengthOf(start, quantity.length);
        quantity.text = text.mid(quantity.start, quantity.length);
    }
    return figures;
}

} // namespace touyan
