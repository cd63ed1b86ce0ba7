#include "reports/factcertainty.h"

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
        u"人工智能|产业|重点|项目|总体|目前|全部|共计|一共|总共|合计|共|安排|实施|推进|列入|清单|"
        u"全年|今年以来|今年|本年|年度|计划|占|累计|实现|投资|总额|总数|数量|数|慢于|快于|落后|"
        u"领先|低于|高于|达到|达|"
        u"超过|突破|逾|超|大约|接近|约|近|仅|为|是|的|有|已|其中|中|月报|\\s|[“”（）、，:：]"_s);
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

} // namespace

std::optional<FactWord> lastWordOf(const ProseFact& fact, const QString& text)
{
    std::optional<FactWord> best;
    for (const QString& word : fact.words) {
        const qsizetype at = text.lastIndexOf(word);
        if (at < 0)
            continue;
        const FactWord found{word, text.size() - at - word.size()};
        if (!best || found.isCloserThan(*best))
            best = found;
    }
    return best;
}

bool saysPlainly(const ProseFact& fact, const QString& clause, const QString& sentence)
{
    const auto word = lastWordOf(fact, clause);
    if (!word || fact.isCountedDifferently || isNarrowed(fact.words.join(u' '), sentence)
        || (!fact.comparedWord.isEmpty() && !endsWithMoney(sentence, fact.comparedWord)))
        return false;
    QString rest = clause;
    rest.remove(rest.size() - word->apart - word->word.size(), word->word.size());
    // A light is often followed by its sign: 绿灯（●）24项.
    if (isAbout(fact, lightWords()))
        rest.remove(lightWords());
    return withoutFilling(rest, fact.unit).isEmpty();
}

bool isNarrowed(const QString& words, const QString& sentence)
{
    static const QRegularExpression OtherTime(
        u"上半年|下半年|季度|月份|年底|同期|去年|\\d月?[-—－–至到]\\d|预计|力争|到\\d{4}年"_s);
    static const QRegularExpression Part(
        u"其中|企业|民间|政府|中央|省级|国家|领域|以上|以下|每|该|[“”]"_s);
    const bool isNature = words.contains(natureWords());
    const bool isLight = words.contains(lightWords());
    if ((!isNature && sentence.contains(natureWords()))
        || (!isLight && sentence.contains(lightWords())))
        return true;
    if (sentence.contains(OtherTime))
        return true;
    return !isNature && !isLight && sentence.contains(Part);
}

bool isOfMeasure(const ProseFact& fact, const Quantity& quantity)
{
    if (fact.unit != QuantityUnit::Count || quantity.text.isEmpty() || fact.text.isEmpty())
        return true;
    const QChar measure = quantity.text.back();
    return measure == fact.text.back() || u"项个"_s.contains(measure);
}

} // namespace touyan
