#include "reports/proofreasons.h"

#include "reports/proofreading.h"
#include "reports/proseclauses.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QString perhapsWords(const QString& about, const QString& figure)
{
    return QCoreApplication::translate("Proofreading",
                                       "Perhaps %1, which is %2: the sentence does not say so "
                                       "plainly.")
        .arg(about, figure);
}

/// What the words before @p quantity in its clause say it is: 产值 of 今年产值达到.
QString wordsBefore(const QString& text, const Quantity& quantity)
{
    static const QRegularExpression Before(
        u"^(其中|截至目前|目前|今年以来|今年|本年|全年|年内|全市|我市)+"_s);
    static const QRegularExpression Behind(
        u"(约|近|超|超过|突破|逾|接近|大约|仅|为|是|有|共|已|达|达到|实现|完成)+$"_s);
    const qsizetype clause = clauseStart(text, quantity.start);
    return text.mid(clause, quantity.start - clause).trimmed().remove(Before).remove(Behind);
}

} // namespace

QString unknownReason(const QString& text, const Quantity& quantity,
                      const std::vector<FactReading>& readings, const ProofGrounds& grounds)
{
    const ProseFacts& facts = grounds.factsOf(grounds.period());
    const QString set =
        facts.isEmpty() ? QString() : FactReadings(text, facts).unresolvedSet(quantity);
    if (!set.isEmpty())
        return QCoreApplication::translate("Proofreading",
                                           "The records do not say what belongs to “%1”.")
            .arg(set);
    if (!readings.empty()) {
        const FactReading& first = readings.front();
        return perhapsWords(first.scope->name % first.fact->about, first.fact->text);
    }
    for (const OwnDay day : {OwnDay::PeriodEnd, OwnDay::Today}) {
        const OwnClause* own = grounds.ownClauses().find(text, quantity, day);
        if (own && own->figure.unit == quantity.unit)
            return perhapsWords(own->about, own->figure.text);
    }
    const QString subject = wordsBefore(text, quantity);
    return subject.isEmpty()
        ? QCoreApplication::translate("Proofreading",
                                      "No word before the figure says what it counts.")
        : QCoreApplication::translate("Proofreading",
                                      "The records hold no figure that is called “%1”.")
              .arg(subject);
}

} // namespace touyan
