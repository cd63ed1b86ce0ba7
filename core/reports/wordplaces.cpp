#include "reports/wordplaces.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

#include <unicode/brkiter.h>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double Never = std::numeric_limits<double>::infinity();
constexpr double WithinWord = 60;
constexpr double WithinTerm = 10;
constexpr double WithinBrackets = 3;
constexpr double BesideOddCharacter = 5; // a single one that may belong to its neighbour

/// Words that the dictionary does not know: no line ends within them.
constexpr std::array<QStringView, 13> Words{u"起止", u"议定", u"督办",   u"区市县", u"先导区",
                                            u"上年底", u"上年", u"本年度", u"本年",   u"市领导",
                                            u"试验区", u"纪要", u"滞后"};

/// Terms of several words.
constexpr std::array<QStringView, 67> Terms{
    u"人工智能",     u"重点项目", u"领导小组",     u"议定事项",   u"督办",       u"区市县",
    u"先导区",       u"起止年限", u"上年底",     u"上年",       u"本年度",
    u"本年",         u"试验区",   u"新一代",       u"创新发展",   u"创新平台",   u"人才团队",
    u"推进情况",     u"进展情况", u"落实情况",     u"完成情况",   u"汇总表",     u"督办表",
    u"情况表",       u"记录表",   u"统计表",       u"对比表",     u"核算单",     u"抽取记录",
    u"责任单位",     u"牵头单位", u"配合单位",     u"承担单位",   u"申报单位",   u"示范工程",
    u"应用示范工程", u"规划目标", u"年度目标",     u"年度计划",   u"年度任务",   u"年度建设目标",
    u"工作安排",     u"下一步",   u"会议材料",     u"调度通报",   u"联系领导",   u"存在问题",
    u"形象进度",     u"序时进度", u"总投资",       u"完成投资",   u"计划投资",   u"累计完成",
    u"完成时限",     u"建设内容", u"建设性质",     u"专家评审",   u"高新区",     u"办公室",
    u"管委会",       u"时间线",   u"示意图",       u"一览表",     u"明细表",     u"任务分工",
    u"资金补助",     u"绩效考核"};

bool isHan(QChar c)
{
    return c.script() == QChar::Script_Han;
}

bool isWideCharacter(QChar c)
{
    constexpr char16_t FirstWide = 0x2E80;
    return c.unicode() >= FirstWide || u"“”‘’—…●◆■"_s.contains(c);
}

bool mayNotEnd(QChar c)
{
    return u"（《〈“‘〔［【(["_s.contains(c);
}

bool mayNotBegin(QChar c)
{
    return u"）》〉”’〕］】)]，。、；：！？…—·%‰"_s.contains(c);
}

/// Characters that belong to the word before them: 的 of a phrase, 区 of a name.
bool clingsToWordBefore(QChar c)
{
    return u"的之了等市区县镇省局委办表案书单册库线图化性者型类级们里内中后前"_s.contains(c);
}

/// Those that lead the word after them.
bool clingsToWordAfter(QChar c)
{
    return u"和与及或并各全新总本上下第每在对按于为从由将把被至"_s.contains(c);
}

bool isUnit(QChar c)
{
    return u"年月日时分号项个次期届位名家处批条页版亿万元季点度类级等"_s.contains(c);
}

/// Whether a line that begins at @p at would part a number from its unit, or a date.
bool partsNumber(const QString& text, qsizetype at)
{
    const QChar before = text.at(at - 1);
    const QChar after = text.at(at);
    const auto isNumeral = [](QChar c) { return c.isDigit() || u"一二三四五六七八九十百"_s.contains(c); };
    if (isNumeral(before) && (isUnit(after) || isNumeral(after)))
        return true;
    if (before == u'第' && isNumeral(after))
        return true;
    return (before == u'年' || before == u'月') && at >= 2 && text.at(at - 2).isDigit()
        && after.isDigit();
}

/// The costs at one text.
class PlaceJudge
{
public:
    explicit PlaceJudge(const QString& text)
        : m_text(text)
        , m_isWordStart(static_cast<size_t>(text.size()) + 1, false)
        , m_isInTerm(static_cast<size_t>(text.size()) + 1, false)
        , m_isInBrackets(static_cast<size_t>(text.size()) + 1, false)
    {
        findWords();
        joinWords();
        findTerms();
        findBrackets();
    }

    double cost(qsizetype at) const
    {
        const QChar before = m_text.at(at - 1);
        const QChar after = m_text.at(at);
        if (mayNotBegin(after) || mayNotEnd(before) || after.isLowSurrogate())
            return Never;
        const double bracket = isIn(m_isInBrackets, at) ? WithinBrackets : 0;
        if (after == u' ' || partsNumber(m_text, at))
            return WithinWord;
        if (mayNotBegin(before) || mayNotEnd(after))
            return bracket;
        if (isIn(m_isInTerm, at))
            return isIn(m_isWordStart, at) ? WithinTerm : WithinWord;
        if (!isIn(m_isWordStart, at))
            return WithinWord;
        return bracket + characterCost(at);
    }

private:
    static bool isIn(const std::vector<bool>& flags, qsizetype at)
    {
        return flags[static_cast<size_t>(at)];
    }

    bool isSingle(qsizetype at) const
    {
        return isHan(m_text.at(at)) && isIn(m_isWordStart, at)
            && (at + 1 == m_text.size() || isIn(m_isWordStart, at + 1))
            && !isIn(m_isInTerm, at + 1);
    }

    /// Of a break between words beside a word of one character.
    double characterCost(qsizetype at) const
    {
        const QChar before = m_text.at(at - 1);
        const QChar after = m_text.at(at);
        if (isSingle(at) && !isIn(m_isInTerm, at)) {
            if (clingsToWordBefore(after))
                return WithinTerm;
            if (!clingsToWordAfter(after))
                return BesideOddCharacter;
        }
        if (isSingle(at - 1) && !isIn(m_isInTerm, at - 1)) {
            if (clingsToWordAfter(before))
                return WithinTerm;
            if (!clingsToWordBefore(before))
                return BesideOddCharacter;
        }
        return 0;
    }

    void findWords()
    {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::BreakIterator> words(
            icu::BreakIterator::createWordInstance(icu::Locale::getChina(), status));
        if (U_FAILURE(status) || !words) {
            m_isWordStart.assign(m_isWordStart.size(), true);
            return;
        }
        const icu::UnicodeString text(m_text.utf16(), static_cast<int32_t>(m_text.size()));
        words->setText(text);
        for (int32_t at = words->first(); at != icu::BreakIterator::DONE; at = words->next())
            m_isWordStart[static_cast<size_t>(at)] = true;
    }

    void joinWords()
    {
        for (const QStringView word : Words) {
            for (qsizetype at = m_text.indexOf(word); at >= 0; at = m_text.indexOf(word, at + 1)) {
                for (qsizetype i = at + 1; i < at + word.size(); ++i)
                    m_isWordStart[static_cast<size_t>(i)] = false;
            }
        }
    }

    void findTerms()
    {
        for (const QStringView term : Terms) {
            for (qsizetype at = m_text.indexOf(term); at >= 0; at = m_text.indexOf(term, at + 1)) {
                for (qsizetype i = at + 1; i < at + term.size(); ++i)
                    m_isInTerm[static_cast<size_t>(i)] = true;
            }
        }
    }

    void findBrackets()
    {
        int depth = 0;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            if (u"）》〕”"_s.contains(m_text.at(at)))
                --depth;
            m_isInBrackets[static_cast<size_t>(at)] = depth > 0;
            if (u"（《〔“"_s.contains(m_text.at(at)))
                ++depth;
        }
    }

    const QString& m_text;
    std::vector<bool> m_isWordStart;
    std::vector<bool> m_isInTerm; ///< a break there is within a term
    std::vector<bool> m_isInBrackets;
};

} // namespace

double setWidth(QChar character, LatinWidth latin)
{
    constexpr double Capital = 0.72;
    constexpr double Blank = 0.3;
    if (isWideCharacter(character))
        return 1;
    if (character == u' ')
        return Blank;
    if (character.isUpper())
        return Capital;
    return latin == LatinWidth::Wide ? 0.6 : 0.5;
}

double setWidth(const QString& line, LatinWidth latin)
{
    double width = 0;
    for (const QChar character : line)
        width += setWidth(character, latin);
    return width;
}

std::vector<double> breakPlaces(const QString& text)
{
    std::vector<double> costs(static_cast<size_t>(text.size()) + 1, 0);
    const PlaceJudge judge(text);
    for (qsizetype at = 1; at < text.size(); ++at)
        costs[static_cast<size_t>(at)] = judge.cost(at);
    return costs;
}

QString joinedLines(const QString& text)
{
    QString joined;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'\n') {
            joined += text.at(i);
            continue;
        }
        const bool isBetweenLatin = i > 0 && i + 1 < text.size()
            && !isWideCharacter(text.at(i - 1)) && !isWideCharacter(text.at(i + 1));
        if (isBetweenLatin)
            joined += u' ';
    }
    return joined;
}

} // namespace touyan
