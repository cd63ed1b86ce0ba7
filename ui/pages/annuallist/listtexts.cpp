#include "pages/annuallist/listtexts.h"

#include "domain/field.h"
#include "domain/fieldtext.h"
#include "domain/liststatus.h"
#include "pages/annuallist/annuallistpage.h"
#include "selection/issue.h"
#include "selection/listentries.h"
#include "selection/liststep.h"

using namespace Qt::StringLiterals;

namespace touyan {

QString listFacts(const AnnualList& list)
{
    QStringList facts;
    if (!hasSnapshot(list)) { // else the seal says it
        if (!list.documentNumber.isEmpty())
            facts.append(AnnualListPage::tr("Document %1").arg(list.documentNumber));
        if (list.issuedOn.isValid())
            facts.append(
                AnnualListPage::tr("Issued on %1").arg(list.issuedOn.toString(Qt::ISODate)));
    }
    if (list.quota)
        facts.append(AnnualListPage::tr("Quota %1").arg(*list.quota));
    if (list.budget)
        facts.append(
            AnnualListPage::tr("Support budget ¥%1 × 10,000").arg(moneyText(*list.budget)));
    return facts.join(u" · ");
}

QString draftText(const Records& records, const AnnualList& list)
{
    if (!isOpenForPlacing(list.state))
        return {};
    const int proposed = proposedCount(records, list);
    const QString text = AnnualListPage::tr("Draft: what is carried over or proposed so far");
    return proposed == 0
        ? text
        //: 1: what the draft holds
        : AnnualListPage::tr("%1; %n candidate(s) on the selection board are not in it", nullptr,
                             proposed)
              .arg(text);
}

QString missingText(const AnnualList& list, const Records& records, QDate today)
{
    constexpr size_t Shown = 2;
    const auto next = nextState(list.state);
    if (!next)
        return {};
    StepRequest request;
    request.to = *next;
    request.today = today;
    const std::vector<StepFinding> missing = missingFor(records, list, request);
    const QString to = choice(*next).translatedTitle();
    if (missing.empty())
        return AnnualListPage::tr("Nothing is missing for “%1”.").arg(to);
    QStringList texts;
    for (size_t i = 0; i < std::min(Shown, missing.size()); ++i)
        texts.append(missing[i].text);
    QString text = AnnualListPage::tr("Missing for “%1”: %2").arg(to, texts.join(u' '));
    if (missing.size() > Shown)
        text += u' '
            + AnnualListPage::tr("And %n more.", nullptr, static_cast<int>(missing.size() - Shown));
    return text;
}

} // namespace touyan
