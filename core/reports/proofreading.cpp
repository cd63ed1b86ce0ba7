#include "reports/proofreading.h"

#include "reports/chinesewords.h"
#include "reports/factcertainty.h"
#include "reports/spokentime.h"

#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// Half of what 约 and 近 allow on either side.
constexpr double AboutShare = 0.05;
/// How far above 超过 and 余 the figure may be.
constexpr double BeyondShare = 0.2;

const QString SentenceEnds = u"。；！？\n"_s;
const QString ClauseEnds = u"，、：（）,;。；！？\t\n"_s;

qsizetype startAfter(const QString& text, qsizetype position, const QString& ends)
{
    qsizetype start = position;
    while (start > 0 && !ends.contains(text.at(start - 1)))
        --start;
    return start;
}

qsizetype endBefore(const QString& text, qsizetype position, const QString& ends)
{
    qsizetype end = position;
    while (end < text.size() && !ends.contains(text.at(end)))
        ++end;
    return end;
}

/// A scope named in a text and where its name ends.
struct Mention
{
    const FactScope* scope = nullptr;
    qsizetype start = -1;
    qsizetype length = 0;

    /// The later one is meant; of two that begin alike, or lie in each other, the longer.
    bool isCloserThan(const Mention& other) const
    {
        const qsizetype end = start + length;
        const qsizetype otherEnd = other.start + other.length;
        return end != otherEnd ? end > otherEnd : length > other.length;
    }
};

class Proofreader
{
public:
    Proofreader(const QString& text, const std::vector<FactScope>& scopes, const OwnClauses& own,
                const ReportPeriod& period, QDate today)
        : m_text(text)
        , m_scopes(scopes)
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
    /// What the figure may be about and whether that is certain.
    struct Reading
    {
        const FactScope* scope = nullptr;
        const ProseFact* fact = nullptr;
        bool isCertain = false;
    };

    CheckedFigure check(const Quantity& quantity)
    {
        const qsizetype sentence = startAfter(m_text, quantity.start, SentenceEnds);
        CheckedFigure checked{quantity, FigureVerdict::Unknown, {}, {}};
        const std::vector<Reading> readings = readingsOf(sentence, quantity);
        const SpokenTime time = m_time.timeOf(m_text.mid(sentence, quantity.start - sentence));
        if (time == SpokenTime::Other)
            return checked;
        if (time == SpokenTime::Period)
            checkReadings(checked, readings);
        if (checked.verdict == FigureVerdict::Unknown)
            checkOwnClause(checked, sentence, time);
        return checked;
    }

    static bool isCertainAbout(const std::vector<Reading>& readings)
    {
        return !readings.empty()
            && std::all_of(readings.cbegin(), readings.cend(),
                           [](const Reading& reading) { return reading.isCertain; });
    }

    void checkReadings(CheckedFigure& checked, const std::vector<Reading>& readings) const
    {
        const Quantity& quantity = checked.quantity;
        const auto right =
            std::find_if(readings.cbegin(), readings.cend(),
                         [&](const Reading& reading) { return bearsOut(*reading.fact, quantity); });
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
        QString before =
            m_time.withoutOwnDays(m_text.mid(sentence, startOfClause(quantity.start) - sentence));
        const bool isOfCity = isOfCityAlone(lastMention(sentence, quantity.start).scope);
        if (!isOfCity || isNarrowed(own->about, before.remove(u"其中"_s)))
            return;
        checked.about = own->about;
        checked.expected = own->figure.text;
        checked.verdict = bearsOut({.unit = own->figure.unit, .value = own->figure.value}, quantity)
            ? FigureVerdict::Right
            : FigureVerdict::Wrong;
    }

    bool isOfCityAlone(const FactScope* named) const
    {
        const FactScope* city = &m_scopes.front();
        const bool isCarriedOver = !named && m_carried && m_carried != city;
        return !isCarriedOver && (!named || named == city);
    }

    static void state(CheckedFigure& checked, FigureVerdict verdict, const Reading& reading)
    {
        checked.verdict = verdict;
        checked.about = reading.scope->name % reading.fact->about;
        checked.expected = reading.fact->text;
    }

    /// Everything that the figure can be taken for. More than one scope makes none certain.
    std::vector<Reading> readingsOf(qsizetype sentence, const Quantity& quantity)
    {
        const std::vector<const FactScope*> scopes = scopesFor(sentence, quantity);
        std::vector<Reading> readings;
        for (const FactScope* scope : scopes) {
            for (Reading& reading : readingsIn(*scope, sentence, quantity)) {
                reading.isCertain = reading.isCertain && scopes.size() == 1;
                readings.push_back(reading);
            }
        }
        return readings;
    }

    /// The scope that the sentence names last before the figure; then that of the sentence before.
    std::vector<const FactScope*> scopesFor(qsizetype sentence, const Quantity& quantity)
    {
        std::vector<const FactScope*> scopes;
        const Mention named = lastMention(sentence, quantity.start);
        if (named.scope)
            scopes.push_back(named.scope);
        if (sentence != m_sentence) {
            m_carried = m_named;
            m_sentence = sentence;
            m_named = nullptr;
        }
        if (named.scope)
            m_named = named.scope;
        else {
            scopes.push_back(&m_scopes.front());
            if (m_carried && m_carried != scopes.front())
                scopes.push_back(m_carried);
        }
        return scopes;
    }

    Mention lastMention(qsizetype from, qsizetype to) const
    {
        const QString before = m_text.mid(from, to - from);
        Mention best;
        for (const FactScope& scope : m_scopes) {
            for (const QString& name : scope.mentions) {
                const qsizetype at = name.isEmpty() ? -1 : before.lastIndexOf(name);
                if (at < 0)
                    continue;
                const Mention mention{&scope, at, name.size()};
                if (!best.scope || mention.isCloserThan(best))
                    best = mention;
            }
        }
        return best;
    }

    std::vector<Reading> readingsIn(const FactScope& scope, qsizetype sentence,
                                    const Quantity& quantity) const
    {
        const qsizetype clause = startOfClause(quantity.start);
        const QString before = m_text.mid(clause, quantity.start - clause);
        std::vector<Reading> readings;
        for (const ProseFact* fact : nearestFacts(scope, quantity, before)) {
            const bool isCertain =
                saysPlainly(*fact, withoutName(scope, before),
                            withoutName(scope, m_text.mid(sentence, clause - sentence)));
            readings.push_back({&scope, fact, isCertain && !namesSeveral(scope, clause, before)});
        }
        if (!readings.empty())
            return readings;
        if (const ProseFact* fact = followsName(scope, quantity) ? plainCount(scope) : nullptr)
            return {{&scope, fact, !namesSeveral(scope, clause, before)}};
        // What is spoken of may stand in an earlier clause: 完成投资方面，……达到3亿元.
        const qsizetype end = quantity.start + quantity.length;
        const QString around = m_text.mid(sentence, quantity.start - sentence)
            % m_text.mid(end, endBefore(m_text, end, ClauseEnds) - end);
        for (const ProseFact& fact : scope.facts) {
            if (!fact.isGeneric && isComparable(fact, quantity) && lastWordOf(fact, around))
                readings.push_back({&scope, &fact, false});
        }
        return readings;
    }

    /// Where the clause of the figure at @p position begins: brackets that stand directly in front
    /// of the figure belong to it.
    qsizetype startOfClause(qsizetype position) const
    {
        qsizetype from = position;
        if (position > 0 && m_text.at(position - 1) == u'）') {
            const qsizetype open = m_text.lastIndexOf(u'（', position - 1);
            from = open < 0 ? position : open;
        }
        return startAfter(m_text, from, ClauseEnds);
    }

    static bool isComparable(const ProseFact& fact, const Quantity& quantity)
    {
        return fact.unit == quantity.unit && isOfMeasure(fact, quantity);
    }

    /// @p text without the last name of @p scope, which says whose figure it is.
    static QString withoutName(const FactScope& scope, QString text)
    {
        QStringList names = scope.mentions;
        std::sort(names.begin(), names.end(),
                  [](const QString& a, const QString& b) { return a.size() > b.size(); });
        for (const QString& name : names) {
            if (const qsizetype at = name.isEmpty() ? -1 : text.lastIndexOf(name); at >= 0)
                return text.remove(at, name.size());
        }
        return text;
    }

    /// Whether @p clause, which begins at @p start, goes on after another name (中山区、甘井子区)
    /// or names something else than @p scope and the city (甘井子区智能制造项目).
    bool namesSeveral(const FactScope& scope, qsizetype start, const QString& clause) const
    {
        const QString before = start > 0 ? m_text.left(start - 1) : QString();
        const auto endsBefore = [&before](const FactScope& other) {
            return std::any_of(other.mentions.cbegin(), other.mentions.cend(),
                               [&before](const QString& name) {
                                   return !name.isEmpty() && before.endsWith(name);
                               });
        };
        if (start > 0 && m_text.at(start - 1) == u'、'
            && std::any_of(m_scopes.cbegin(), m_scopes.cend(), endsBefore))
            return true;
        const QString rest = withoutName(scope, clause);
        return std::any_of(m_scopes.cbegin() + 1, m_scopes.cend(), [&](const FactScope& other) {
            return &other != &scope
                && std::any_of(other.mentions.cbegin(), other.mentions.cend(),
                               [&rest](const QString& name) {
                                   return !name.isEmpty() && rest.contains(name);
                               });
        });
    }

    /// 甘井子区14项: the name alone, and the count of what the text is about.
    bool followsName(const FactScope& scope, const Quantity& quantity) const
    {
        const QString before = m_text.left(quantity.start);
        const bool isCount = quantity.unit == QuantityUnit::Count
            && (quantity.text.endsWith(u'项') || quantity.text.endsWith(u'个'));
        return isCount
            && std::any_of(scope.mentions.cbegin(), scope.mentions.cend(),
                           [&before](const QString& name) {
                               return before.endsWith(name) || before.endsWith(name + u'有')
                                   || before.endsWith(name + u'共');
                           });
    }

    static const ProseFact* plainCount(const FactScope& scope)
    {
        const auto at =
            std::find_if(scope.facts.cbegin(), scope.facts.cend(), [](const ProseFact& fact) {
                return fact.isGeneric && fact.unit == QuantityUnit::Count;
            });
        return at == scope.facts.cend() ? nullptr : &*at;
    }

    /// The facts whose word stands nearest to the figure; what is generic only for want of others.
    static std::vector<const ProseFact*>
    nearestFacts(const FactScope& scope, const Quantity& quantity, const QString& before)
    {
        std::vector<const ProseFact*> nearest;
        std::optional<FactWord> best;
        for (const bool isGeneric : {false, true}) {
            for (const ProseFact& fact : scope.facts) {
                if (fact.isGeneric != isGeneric || !isComparable(fact, quantity))
                    continue;
                const auto word = lastWordOf(fact, before);
                if (!word || (best && best->isCloserThan(*word)))
                    continue;
                if (!best || word->isCloserThan(*best))
                    nearest.clear();
                best = word;
                nearest.push_back(&fact);
            }
            if (!nearest.empty())
                break;
        }
        return nearest;
    }

    /// Whether a word before the figure says the contrary of @p fact.
    bool isTurnedRound(const ProseFact& fact, const Quantity& quantity) const
    {
        const qsizetype clause = startOfClause(quantity.start);
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
    const std::vector<FactScope>& m_scopes;
    const OwnClauses& m_own;
    SpokenTimes m_time;
    qsizetype m_sentence = -1;
    const FactScope* m_named = nullptr; ///< in the sentence of the figure
    const FactScope* m_carried = nullptr; ///< in the sentence before
};

} // namespace

namespace {

bool namesDay(const QString& text, const Quantity& quantity)
{
    static const QRegularExpression Day(u"\\d月|季度|上半年|年底|年末|月底|月末"_s);
    const qsizetype from = startAfter(text, quantity.start, SentenceEnds);
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
