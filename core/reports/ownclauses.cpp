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

/// The sentence up to the end of the clause.
QString sentenceTo(const QString& text, const Quantity& quantity)
{
    return wordsAround(text, quantity, u"。；！？\n").before % quantity.text
        % clauseOf(text, quantity).behind;
}

/// The date that the paragraph names last before @p quantity, with a sign in front of it; else
/// empty.
QString dateBefore(const QString& text, const Quantity& quantity)
{
    QString date;
    for (const Quantity& each : quantitiesIn(wordsAround(text, quantity, u"\n").before)) {
        if (each.unit == QuantityUnit::Date)
            date = u'@' % each.text;
    }
    return date;
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

/// What the sentence spoke of last before @p quantity, of the things that have figures of the same
/// name: 同比 of 产值 is not that of 完成投资.
QString subjectOf(const QString& text, const Quantity& quantity)
{
    static const QRegularExpression Subjects(
        u"产值|收入|总投资|计划投资|完成投资|税收|资金|议定事项|事项|节点|月报|目标|平台|团队|"
        "企业|场景|区市县|工程"_s);
    const QString before = wordsAround(text, quantity, u"。；！？\n").before;
    QString subject;
    for (auto matches = Subjects.globalMatch(before); matches.hasNext();)
        subject = matches.next().captured();
    return subject;
}

QString periodKey(const ReportPeriod& period)
{
    switch (period.months()) {
    case 3:
        return u"quarter"_s;
    case 6:
        return u"half"_s;
    case 12:
        return u"year"_s;
    default:
        return u"month"_s;
    }
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
    return subjectOf(text, quantity) % u'/' % before % u'#' % unitKey(quantity) % behind;
}

} // namespace

OwnClauses::OwnClauses(const Snapshot& snapshot, const ReportPeriod& period,
                       const std::vector<FactScope>& scopes)
{
    PaperChoices choices;
    stateMonth(choices, period);
    choices.set(u"period"_s, periodKey(period));
    choices.set(u"annex"_s, u"none"_s);
    // Until a period is over its papers tell of today.
    const bool isOver = period.last < snapshot.today();
    for (const QString& name : {u"dispatch"_s, u"decisions"_s, u"targets"_s, u"next-steps"_s}) {
        const PaperEntry& paper = *findPaper(name);
        for (const OwnDay day : {OwnDay::PeriodEnd, OwnDay::Today}) {
            if (isOver && day == OwnDay::Today && !paper.isOfToday)
                continue;
            PaperChoices own = choices.knownTo(paper.options);
            if (paper.isOfToday && (day == OwnDay::Today || !isOver))
                own.clear(u"month"_s);
            const auto document = composeAsListed(paper, snapshot, own);
            if (!document)
                break;
            for (const EditableText& text : document->editableTexts())
                add(text.text, day, scopes);
        }
    }
}

void OwnClauses::add(const QString& text, OwnDay day, const std::vector<FactScope>& scopes)
{
    for (const Quantity& quantity : quantitiesIn(text)) {
        const QString key = keyOf(text, quantity);
        if (key.isEmpty() || namesAnother(scopes, sentenceTo(text, quantity)))
            continue;
        const Clause clause = clauseOf(text, quantity);
        const OwnClause own{bare(clause.before) % bare(clause.behind), quantity};
        add({key, static_cast<int>(day)}, own);
        add({key % dateBefore(text, quantity), static_cast<int>(day)}, own);
    }
}

void OwnClauses::add(const Key& key, const OwnClause& own)
{
    if (m_ambiguous.contains(key))
        return;
    const auto known = m_clauses.constFind(key);
    if (known == m_clauses.cend()) {
        m_clauses.insert(key, own);
    } else if (known->figure.text != own.figure.text) {
        m_clauses.remove(key);
        m_ambiguous.insert(key);
    }
}

const OwnClause* OwnClauses::find(const QString& text, const Quantity& quantity, OwnDay day) const
{
    const auto at = m_clauses.constFind({keyOf(text, quantity), static_cast<int>(day)});
    return at == m_clauses.cend() ? nullptr : &*at;
}

const OwnClause* OwnClauses::findOfDate(const QString& text, const Quantity& quantity,
                                        OwnDay day) const
{
    const QString date = dateBefore(text, quantity);
    const QString key = keyOf(text, quantity);
    const auto at = key.isEmpty() || date.isEmpty()
        ? m_clauses.cend()
        : m_clauses.constFind({key % date, static_cast<int>(day)});
    return at == m_clauses.cend() ? nullptr : &*at;
}

} // namespace touyan
