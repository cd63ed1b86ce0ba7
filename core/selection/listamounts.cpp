#include "selection/listamounts.h"

#include "domain/liststatus.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Error refusal(const QString& text)
{
    return {ErrorCode::Validation, text, {}};
}

bool isNegative(const std::optional<Money>& amount)
{
    return amount && *amount < Money();
}

/// What keeps @p wanted from being written, in words.
QString faultOf(const Records& records, const ListEntry& wanted)
{
    const ListEntry* entry = records.find(wanted.id);
    const AnnualList* list = entry ? records.find(entry->list) : nullptr;
    if (!list)
        return QCoreApplication::translate("ListAmounts", "The entry is no longer in the file.");
    if (isNegative(wanted.supportAmount) || isNegative(wanted.plannedInvestment))
        return QCoreApplication::translate("ListAmounts", "An amount cannot be negative.");
    return amountsRefusal(*list);
}

QString labelOf(const Records& records, const QList<ListEntry>& entries)
{
    const auto count = static_cast<int>(entries.size());
    if (count > 1)
        return QCoreApplication::translate("ListAmounts", "Support and plan of %n project(s)",
                                           nullptr, count);
    return QCoreApplication::translate("ListAmounts", "Support and plan of “%1”")
        .arg(records.nameOf(RecordKind::Project, entries.first().project.value));
}

} // namespace

QString amountsRefusal(const AnnualList& list)
{
    if (isOpenForPlacing(list.state))
        return {};
    return QCoreApplication::translate("ListAmounts",
                                       "The list of %1 is issued: its amounts change by numbered "
                                       "revisions only.")
        .arg(QString::number(list.year));
}

Result<ChangeSet> withAmounts(const Records& records, const QList<ListEntry>& entries)
{
    ChangeSet changes;
    for (const ListEntry& wanted : entries) {
        if (const QString fault = faultOf(records, wanted); !fault.isEmpty())
            return refusal(fault);
        const ListEntry& before = *records.find(wanted.id);
        ListEntry after = before;
        after.supportAmount = wanted.supportAmount;
        after.plannedInvestment = wanted.plannedInvestment;
        after.category = wanted.category;
        changes.update(before, after);
    }
    if (!entries.isEmpty())
        changes.setLabel(labelOf(records, entries));
    return changes;
}

std::optional<Money> carriedSupport(const Records& records, const ListEntry& before)
{
    const AnnualList* list = records.find(before.list);
    if (!before.supportAmount || !list)
        return {};
    Money rest = *before.supportAmount;
    const RecordRef project{RecordKind::Project, before.project.value};
    for (const SubsidyClaim& claim : records.all<SubsidyClaim>()) {
        if (claim.beneficiary == project && claim.year == list->year)
            rest = rest - claim.paid.value_or(Money());
    }
    return std::max(rest, Money());
}

} // namespace touyan
