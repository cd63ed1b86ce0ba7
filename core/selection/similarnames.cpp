#include "selection/similarnames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const QString ChineseDigits = u"零一二三四五六七八九"_s;

/// @p text in one width and case.
QString folded(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// Letters and digits of @p text.
QString plain(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetterOrNumber() && !c.isSurrogate(); });
    return text;
}

QString withoutBrackets(QString text)
{
    static const QRegularExpression Brackets(u"[(\\[【〔〈《][^)\\]】〕〉》]*[)\\]】〕〉》]"_s);
    return text.remove(Brackets);
}

/// Takes @p endings off as long as something else is left.
QString withoutEndings(QString text, std::initializer_list<QStringView> endings)
{
    for (bool isDone = false; !isDone;) {
        isDone = true;
        for (const QStringView ending : endings) {
            if (text.size() > ending.size() && text.endsWith(ending)) {
                text.chop(ending.size());
                isDone = false;
            }
        }
    }
    return text;
}

/// Takes the phase out of @p name and returns it: 二 of 二期 or 2期.
QString takePhase(QString& name)
{
    static const QRegularExpression Phase(u"([一二三四五六七八九十0-9]+)期"_s);
    name = name.normalized(QString::NormalizationForm_KC);
    QString phase = Phase.match(name).captured(1);
    name.remove(Phase);
    for (QChar& c : phase) {
        if (c.isDigit())
            c = ChineseDigits.at(c.digitValue());
    }
    return phase;
}

} // namespace

NameKey nameKey(const QString& name)
{
    NameKey key;
    QString rest = name;
    key.phase = takePhase(rest);
    key.text = withoutEndings(plain(withoutBrackets(folded(rest))), {u"项目", u"工程", u"建设"});
    for (qsizetype i = 1; i < key.text.size(); ++i)
        key.pairs.push_back((quint32(key.text.at(i - 1).unicode()) << 16)
                            | key.text.at(i).unicode());
    std::sort(key.pairs.begin(), key.pairs.end());
    return key;
}

QString organisationKey(const QString& name)
{
    QString key = plain(folded(name));
    // The longer forms first: each holds one of the shorter ones.
    for (const QStringView form :
         {u"有限责任公司", u"股份有限公司", u"有限公司", u"集团公司", u"coltd"})
        key.remove(form.toString());
    return withoutEndings(key, {u"公司"});
}

double similarity(const NameKey& a, const NameKey& b)
{
    if (a.pairs.empty() || b.pairs.empty())
        return !a.text.isEmpty() && a.text == b.text ? 1.0 : 0.0;
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < a.pairs.size() && j < b.pairs.size();) {
        if (a.pairs[i] == b.pairs[j]) {
            ++shared;
            ++i;
            ++j;
        } else if (a.pairs[i] < b.pairs[j]) {
            ++i;
        } else {
            ++j;
        }
    }
    return 2.0 * static_cast<double>(shared) / static_cast<double>(a.pairs.size() + b.pairs.size());
}

bool areNear(const NameKey& a, const NameKey& b, double threshold)
{
    // The shorter text bounds what can be shared: most pairs of names need no counting.
    const auto fewer = static_cast<double>(std::min(a.pairs.size(), b.pairs.size()));
    const auto all = static_cast<double>(a.pairs.size() + b.pairs.size());
    if (all > 0 && 2.0 * fewer < threshold * all)
        return false;
    return a.phase == b.phase && similarity(a, b) >= threshold;
}

} // namespace touyan
