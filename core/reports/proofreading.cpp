#include "reports/proofreading.h"

#include "reports/prosefacts.h"

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
const QString ClauseEnds = u"，、：（）,;。；！？\n"_s;

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
    Proofreader(const QString& text, const std::vector<FactScope>& scopes, int year)
        : m_text(text)
        , m_scopes(scopes)
        , m_year(year)
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
        const qsizetype sentence = startAfter(m_text, quantity.start, SentenceEnds);
        CheckedFigure checked{quantity, FigureVerdict::Unknown, {}, {}};
        if (speaksOfAnotherYear(sentence, quantity.start))
            return checked;
        for (const FactScope* scope : scopesFor(sentence, quantity)) {
            const ProseFact* fact = factFor(*scope, sentence, quantity);
            if (!fact)
                continue;
            const bool isRight = bearsOut(*fact, quantity);
            if (!isRight && checked.verdict == FigureVerdict::Wrong)
                continue;
            checked.verdict = isRight ? FigureVerdict::Right : FigureVerdict::Wrong;
            checked.about = scope->name % fact->about;
            checked.expected = fact->text;
            if (isRight)
                break;
        }
        return checked;
    }

    bool speaksOfAnotherYear(qsizetype from, qsizetype to) const
    {
        static const QRegularExpression Year(u"(\\d{4})年"_s);
        int year = m_year;
        for (auto matches = Year.globalMatch(m_text.mid(from, to - from)); matches.hasNext();)
            year = matches.next().captured(1).toInt();
        static const QRegularExpression Before(u"去年|上年(?!底)|上一年"_s);
        return year != m_year || m_text.mid(from, to - from).contains(Before);
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
            if (m_carried)
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

    /// How far before (or else behind) the figure a word of @p fact stands in @p clause; nothing
    /// when none does. What stands behind counts as farther than all that stands before.
    static std::optional<qsizetype> distance(const ProseFact& fact, const QString& before,
                                             const QString& behind)
    {
        std::optional<qsizetype> nearest;
        const auto take = [&nearest](qsizetype apart) {
            nearest = nearest ? std::min(*nearest, apart) : apart;
        };
        for (const QString& word : fact.words) {
            if (const qsizetype at = before.lastIndexOf(word); at >= 0)
                take(before.size() - at - word.size());
            else if (const qsizetype ahead = behind.indexOf(word); ahead >= 0)
                take(before.size() + 1 + ahead);
        }
        return nearest;
    }

    const ProseFact* factFor(const FactScope& scope, qsizetype sentence,
                             const Quantity& quantity) const
    {
        const qsizetype clause = startAfter(m_text, quantity.start, ClauseEnds);
        const qsizetype end = quantity.start + quantity.length;
        const QString behind = m_text.mid(end, endBefore(m_text, end, ClauseEnds) - end);
        if (const ProseFact* fact =
                nearestFact(scope, quantity, m_text.mid(clause, quantity.start - clause), behind))
            return fact;
        // What is spoken of may stand in an earlier clause: 完成投资方面，……达到3亿元.
        if (const ProseFact* fact =
                nearestFact(scope, quantity, m_text.mid(sentence, quantity.start - sentence), {}))
            return fact;
        return followsName(scope, quantity) ? plainCount(scope) : nullptr;
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

    static const ProseFact* nearestFact(const FactScope& scope, const Quantity& quantity,
                                        const QString& before, const QString& behind)
    {
        const ProseFact* best = nullptr;
        qsizetype nearest = 0;
        for (const ProseFact& fact : scope.facts) {
            if (fact.unit != quantity.unit)
                continue;
            const auto apart = distance(fact, before, behind);
            if (!apart)
                continue;
            const bool isBetter = !best || (best->isGeneric && !fact.isGeneric)
                || (best->isGeneric == fact.isGeneric && *apart < nearest);
            if (isBetter) {
                best = &fact;
                nearest = *apart;
            }
        }
        return best;
    }

    bool bearsOut(const ProseFact& fact, const Quantity& quantity) const
    {
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
    int m_year;
    qsizetype m_sentence = -1;
    const FactScope* m_named = nullptr; ///< in the sentence of the figure
    const FactScope* m_carried = nullptr; ///< in the sentence before
};

} // namespace

std::vector<CheckedFigure> checkProse(const QString& text, const Snapshot& snapshot,
                                      const ReportPeriod& period)
{
    const std::vector<FactScope> scopes = proseFacts(snapshot, period);
    return Proofreader(text, scopes, period.last.year()).check();
}

} // namespace touyan
