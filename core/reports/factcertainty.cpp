#include "reports/factcertainty.h"

#include "reports/spokentime.h"

#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& natureWords()
{
    static const QRegularExpression Words(u"新开工|新建|续建|竣工|完工|预备"_s);
    return Words;
}

const QRegularExpression& lightWords()
{
    static const QRegularExpression Words(u"绿灯|黄灯|红灯|未评价|预警|滞后项目|[●◆■]"_s);
    return Words;
}

const QRegularExpression& aheadWords()
{
    static const QRegularExpression Words(
        u"将|预计|力争|有望|争取|确保|拟|预期|目标是|要达到|要实现|可达|可望"_s);
    return Words;
}

bool isAbout(const ProseFact& fact, const QRegularExpression& words)
{
    return std::any_of(fact.words.cbegin(), fact.words.cend(),
                       [&words](const QString& word) { return word.contains(words); });
}

/// What leaves a clause as it is when it is taken away.
QString withoutFilling(QString clause, QuantityUnit unit)
{
    static const QRegularExpression Dates(
        u"截至(?:目前|今年)?(?:\\d{4}年)?(?:\\d{1,2}月(?:底|末|\\d{1,2}日)?)?|\\d{4}年度?"_s);
    static const QRegularExpression Filling(
        u"人工智能|产业|重点|项目|全市|我市|大连市?|规划|总体|目前|全部|共计|一共|总共|合计|共|"
        u"安排|"
        u"实施|推进|列入|清单|"
        u"全年|今年以来|今年|本年|年度|计划|占|累计|实现|投资|总额|总数|数量|数|慢于|快于|落后|"
        u"领先|低于|高于|达到|达|"
        u"超过|突破|逾|超|大约|接近|约|近|不足|不到|仅|为|是|的|有|已|尚|还|其中|中|月报|\\s|[“”（）、，:：]"_s);
    static const QRegularExpression Completion(u"完成"_s);
    static const QRegularExpression Direction(
        u"滞后于?|超前|提前|超出|高出|不及|快|慢|欠|低|于|较|比|了|出|总|进度"_s);
    clause.remove(Dates);
    if (unit == QuantityUnit::Percent || unit == QuantityUnit::Points)
        clause.remove(Completion);
    clause.remove(Filling);
    return unit == QuantityUnit::Points ? clause.remove(Direction) : clause;
}

/// Whether the amount that @p sentence speaks of last is the one called @p word.
bool endsWithMoney(const QString& sentence, const QString& word)
{
    static const QRegularExpression Amounts(u"总投资|计划投资|完成投资|产值|收入|资金"_s);
    return sentence.lastIndexOf(Amounts) == sentence.lastIndexOf(word) && sentence.contains(word);
}

/// Whether what @p sentence says before a figure of @p fact makes it one of a part or
/// of another time: 企业, 每, 上半年; 红灯 before 新开工.
bool isNarrowed(const ProseFact& fact, const QString& sentence)
{
    static const QRegularExpression OtherTime(
        u"上半年|下半年|季度|月份|年底|同期|去年|\\d月?[-—－–至到]\\d|预计|力争|到\\d{4}年"_s);
    static const QRegularExpression Part(
        u"其中|之外|以外|除|不含|不包括|剔除|企业|民间|政府|中央|省级|国家|领域|以上|以下|每|该|[“”]"_s);
    const bool isNature = isAbout(fact, natureWords());
    const bool isLight = isAbout(fact, lightWords());
    if ((!isNature && sentence.contains(natureWords()))
        || (!isLight && sentence.contains(lightWords())))
        return true;
    if (!fact.isStanding && sentence.contains(OtherTime))
        return true;
    return !isNature && !isLight && sentence.contains(Part);
}

/// Whether the sentence speaks of what the word of @p fact needs.
bool hasContext(const ProseFact& fact, const FigureWords& said)
{
    const QString all = said.sentence % said.clause;
    const auto speaksOf = [&all](const QString& word) { return all.contains(word); };
    return (fact.context.isEmpty()
            || std::any_of(fact.context.cbegin(), fact.context.cend(), speaksOf))
        && (fact.comparedWord.isEmpty() || endsWithMoney(all, fact.comparedWord));
}

/// Digits that are stated, without noughts before the first.
qsizetype digitsOf(const Quantity& quantity)
{
    static const QRegularExpression Digit(u"[0-9０-９一二三四五六七八九]"_s);
    static const QRegularExpression Noughts(u"^[0０零〇.．]+"_s);
    return QString(quantity.text).remove(Noughts).count(Digit);
}

/// Where @p word stands last in @p text, -1 for nowhere. 10月完成投资 does not stand in
/// 1—10月完成投资, which is of another time.
qsizetype lastPlaceOf(const QString& word, const QString& text)
{
    static const QRegularExpression Joined(u"[0-9\\-—–－~～至到]$"_s);
    const bool isOfMonth = !word.isEmpty() && word.front().isDigit();
    qsizetype at = text.lastIndexOf(word);
    while (isOfMonth && at > 0 && text.left(at).contains(Joined))
        at = text.lastIndexOf(word, at - 1);
    return at;
}

} // namespace

std::optional<FactWord> lastWordOf(const ProseFact& fact, const QString& text)
{
    std::optional<FactWord> best;
    for (const QString& word : fact.words) {
        const qsizetype at = lastPlaceOf(word, text);
        if (at < 0)
            continue;
        const FactWord found{word, text.size() - at - word.size()};
        if (!best || found.isCloserThan(*best))
            best = found;
    }
    return best;
}

bool namesOtherSubject(const QString& words)
{
    static const QRegularExpression OtherSubject(
        u"企业|公司|集团|研究院|民间|省级|国家级|中央|平均|每|户均|人均"_s);
    return words.contains(OtherSubject);
}

bool looksAhead(const QString& clause)
{
    return clause.contains(aheadWords());
}

bool isFilling(const QString& words, QuantityUnit unit)
{
    return withoutFilling(words, unit).isEmpty();
}

bool saysPlainly(const ProseFact& fact, const FigureWords& said)
{
    const auto word = lastWordOf(fact, said.clause);
    if (!word || fact.isCountedDifferently || !hasContext(fact, said)
        || isNarrowed(fact, SpokenTimes::withoutDays(said.sentence)))
        return false;
    static const QRegularExpression OtherThing(u"项目|投资|安排|实施|推进"_s);
    if (word->word.isEmpty() && said.clause.contains(OtherThing))
        return false; // 领军企业实施项目12个
    QString rest = said.clause;
    rest.remove(rest.size() - word->apart - word->word.size(), word->word.size());
    // A light is often followed by its sign: 绿灯（●）24项.
    if (isAbout(fact, lightWords()))
        rest.remove(lightWords());
    if (fact.tense == FactTense::Ahead)
        rest.remove(aheadWords());
    return withoutFilling(SpokenTimes::withoutDays(rest), fact.unit).isEmpty();
}

bool canMean(const ProseFact& fact, const FigureWords& said, const Quantity& quantity)
{
    constexpr qsizetype ManyDigits = 3;
    if (!hasContext(fact, said))
        return false;
    const auto word = lastWordOf(fact, said.clause);
    QString rest = said.clause;
    if (word)
        rest.remove(rest.size() - word->apart - word->word.size(), word->word.size());
    if (namesOtherSubject(rest))
        return false;
    const bool isNamed = word && !word->word.isEmpty();
    QString between = isNamed ? said.clause.right(word->apart) : said.clause;
    if (isAbout(fact, lightWords()))
        between.remove(lightWords());
    return digitsOf(quantity) >= ManyDigits || (word && isFilling(between, fact.unit));
}

bool isOfMeasure(const ProseFact& fact, const Quantity& quantity)
{
    if (fact.unit != QuantityUnit::Count || quantity.text.isEmpty() || fact.text.isEmpty())
        return true;
    const QChar measure = quantity.text.back();
    const QChar own = fact.text.back();
    return measure == own || measure == u'个' || (measure == u'项' && own == u'个');
}

} // namespace touyan
