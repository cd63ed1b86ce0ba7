#include "reports/ownclauses.h"

#include "reports/papercatalogue.h"

#include <QRegularExpression>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FewestWords = 2; // characters that tell what a figure is about

struct Clause
{
    QString before; ///< the figure
    QString behind;
};

/// What stands around @p quantity up to the next of the signs @p ends.
Clause wordsAround(const QString& text, const Quantity& quantity, QStringView ends)
{
    qsizetype from = quantity.start;
    while (from > 0 && !ends.contains(text.at(from - 1)))
        --from;
    const qsizetype end = quantity.start + quantity.length;
    qsizetype to = end;
    while (to < text.size() && !ends.contains(text.at(to)))
        ++to;
    return {text.mid(from, quantity.start - from), text.mid(end, to - end)};
}

Clause clauseOf(const QString& text, const Quantity& quantity)
{
    return wordsAround(text, quantity, u"，、：（）,;。；！？\t\n");
}

QString sentenceOf(const QString& text, const Quantity& quantity)
{
    const Clause sentence = wordsAround(text, quantity, u"。；！？\n");
    return sentence.before % quantity.text % sentence.behind;
}

/// Whether @p sentence names one of @p scopes but the first.
bool namesAnother(const std::vector<FactScope>& scopes, const QString& sentence)
{
    const auto isNamed = [&sentence](const QString& name) {
        return !name.isEmpty() && sentence.contains(name);
    };
    return std::any_of(scopes.cbegin() + 1, scopes.cend(), [&isNamed](const FactScope& scope) {
        return std::any_of(scope.mentions.cbegin(), scope.mentions.cend(), isNamed);
    });
}

QString bare(QString words)
{
    static const QRegularExpression Filling(
        u"其中|目前|共计|合计|一共|总共|共有|共|有|为|的|已经|\\s|[“”●◆■]"_s);
    return words.remove(Filling);
}

QString unitKey(const Quantity& quantity)
{
    switch (quantity.unit) {
    case QuantityUnit::Count:
        return quantity.text.endsWith(u'个') ? u"项"_s : QString(quantity.text.back());
    case QuantityUnit::Money:
        return u"元"_s;
    case QuantityUnit::Percent:
        return u"%"_s;
    case QuantityUnit::Points:
        return u"百分点"_s;
    case QuantityUnit::Days:
        return u"天"_s;
    case QuantityUnit::Date:
        break;
    }
    return {};
}

/// Empty when there are not words enough.
QString keyOf(const QString& text, const Quantity& quantity)
{
    const Clause clause = clauseOf(text, quantity);
    const QString before = bare(clause.before);
    const QString behind = bare(clause.behind);
    static const QRegularExpression Digits(u"\\d"_s);
    if (before.size() + behind.size() < FewestWords || before.contains(Digits)
        || behind.contains(Digits) || unitKey(quantity).isEmpty())
        return {};
    return before % u'#' % unitKey(quantity) % behind;
}

} // namespace

OwnClauses::OwnClauses(const Snapshot& snapshot, const ReportPeriod& period,
                       const std::vector<FactScope>& scopes)
{
    PaperChoices choices;
    choices.set(u"month"_s, period.first.toString(u"yyyy-MM"_s));
    choices.set(u"period"_s, period.isQuarter() ? u"quarter"_s : u"month"_s);
    choices.set(u"annex"_s, u"none"_s);
    const SpokenTime today =
        snapshot.today() == period.last ? SpokenTime::Period : SpokenTime::Today;
    for (const QString& name : {u"dispatch"_s, u"decisions"_s, u"targets"_s, u"next-steps"_s}) {
        const PaperEntry& paper = *findPaper(name);
        const auto document = composePaper(paper, snapshot, choices.knownTo(paper.options));
        if (!document)
            continue;
        for (const EditableText& text : document->editableTexts())
            add(text.text, name == u"dispatch" ? SpokenTime::Period : today, scopes);
    }
}

void OwnClauses::add(const QString& text, SpokenTime time, const std::vector<FactScope>& scopes)
{
    for (const Quantity& quantity : quantitiesIn(text)) {
        const Key key(keyOf(text, quantity), static_cast<int>(time));
        if (key.first.isEmpty() || m_ambiguous.contains(key)
            || namesAnother(scopes, sentenceOf(text, quantity)))
            continue;
        const auto known = m_clauses.constFind(key);
        if (known == m_clauses.cend()) {
            const Clause clause = clauseOf(text, quantity);
            m_clauses.insert(key, {bare(clause.before) % bare(clause.behind), quantity, time});
        } else if (known->figure.text != quantity.text) {
            m_clauses.remove(key);
            m_ambiguous.insert(key);
        }
    }
}

const OwnClause* OwnClauses::find(const QString& text, const Quantity& quantity,
                                  SpokenTime time) const
{
    const auto at = m_clauses.constFind({keyOf(text, quantity), static_cast<int>(time)});
    return at == m_clauses.cend() ? nullptr : &*at;
}

} // namespace touyan
