#include "selection/listrules.h"

#include "selection/placing.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Result<void> checkList(const Records& records, AnnualListId id)
{
    const AnnualList* list = records.find(id);
    const QString fault = list
        ? rulesRefusal(*list)
        : QCoreApplication::translate("ListRules", "The list is no longer in the file.");
    return fault.isEmpty() ? Result<void>() : Error{ErrorCode::Validation, fault, {}};
}

bool hasEntry(const Records& records, AnnualListId list, ProjectId project)
{
    const auto& entries = records.all<ListEntry>();
    return std::any_of(entries.begin(), entries.end(), [&](const ListEntry& entry) {
        return entry.list == list && entry.project == project;
    });
}

bool isRemoved(const ChangeSet& changes, const SelectionOrder& order)
{
    const auto& deltas = changes.deltas<SelectionOrder>();
    return std::any_of(deltas.begin(), deltas.end(), [&](const Delta<SelectionOrder>& delta) {
        return delta.any().id == order.id && !delta.after;
    });
}

/// The orders of @p list as @p changes leave them.
QList<SelectionOrder> ordersAfter(const Records& records, AnnualListId list,
                                  const ChangeSet& changes)
{
    Table<SelectionOrder> orders = records.all<SelectionOrder>();
    orders.apply(changes.deltas<SelectionOrder>());
    QList<SelectionOrder> standing = orders.rows();
    standing.removeIf([list](const SelectionOrder& order) { return order.list != list; });
    return standing;
}

bool isAbout(const SelectionOrder& order, ProjectId project)
{
    return order.project == project || order.otherProject == project;
}

bool isSame(const SelectionOrder& a, const SelectionOrder& b)
{
    return a.kind == b.kind && isAbout(b, a.project)
        && a.otherProject.isValid() == b.otherProject.isValid()
        && (!a.otherProject.isValid() || isAbout(b, a.otherProject));
}

/// The project that is both to be chosen and not to be by @p orders; invalid when there is none.
ProjectId contradictedProject(const QList<SelectionOrder>& orders)
{
    QSet<ProjectId> in;
    for (const SelectionOrder& order : orders) {
        if (order.kind == SelectionOrderKind::ForcedIn)
            in.insert(order.project);
    }
    for (const SelectionOrder& order : orders) {
        const bool isOut = order.kind == SelectionOrderKind::ForcedOut;
        const bool isPair = order.kind == SelectionOrderKind::EitherOr
            && order.project != order.otherProject && in.contains(order.otherProject);
        if ((isOut || isPair) && in.contains(order.project))
            return order.project;
    }
    return {};
}

/// The either-or of which @p orders force both projects in.
std::optional<SelectionOrder> contradictedPair(const QList<SelectionOrder>& orders)
{
    QSet<ProjectId> in;
    for (const SelectionOrder& order : orders) {
        if (order.kind == SelectionOrderKind::ForcedIn)
            in.insert(order.project);
    }
    for (const SelectionOrder& order : orders) {
        if (order.kind == SelectionOrderKind::EitherOr && in.contains(order.project)
            && in.contains(order.otherProject))
            return order;
    }
    return {};
}

/// Why @p wanted cannot stand beside the orders @p standing, in words; empty when it can.
QString orderFault(const Records& records, const SelectionOrder& wanted,
                   const QList<SelectionOrder>& standing)
{
    const bool isThere =
        std::any_of(standing.begin(), standing.end(),
                    [&](const SelectionOrder& order) { return isSame(order, wanted); });
    if (isThere)
        return QCoreApplication::translate("ListRules", "There is this order on “%1” already.")
            .arg(records.nameOf(RecordKind::Project, wanted.project.value));
    const ProjectId torn = contradictedProject(standing + QList{wanted});
    if (!torn.isValid() || contradictedProject(standing) == torn)
        return {};
    const auto nameOf = [&records](ProjectId project) {
        return records.nameOf(RecordKind::Project, project.value);
    };
    if (const auto pair = contradictedPair(standing + QList{wanted});
        pair && (pair->project == torn || pair->otherProject == torn))
        //: 1 and 2: projects
        return QCoreApplication::translate(
                   "ListRules",
                   "Of “%1” and “%2” only one may be chosen (either-or), but "
                   "both would have to be: take the either-or away, or the "
                   "order that one of them must be in.")
            .arg(nameOf(pair->project), nameOf(pair->otherProject));
    return QCoreApplication::translate(
               "ListRules",
               "“%1” cannot both be chosen and be left out: take the other order away.")
        .arg(nameOf(torn));
}

} // namespace

QString rulesRefusal(const AnnualList& list)
{
    return placingRefusal(list);
}

Result<void> addLimit(const Records& records, SelectionLimit wanted, ChangeSet& changes,
                      IdMaker& ids)
{
    if (auto open = checkList(records, wanted.list); !open)
        return open;
    const auto isItsLimit = [list = wanted.list, about = wanted.about](const SelectionLimit& it) {
        return it.list == list && it.about == about;
    };
    const auto replaced =
        std::erase_if(changes.deltas<SelectionLimit>(),
                      [&](const Delta<SelectionLimit>& delta) { return isItsLimit(delta.any()); });
    const auto& limits = records.all<SelectionLimit>();
    const auto known = std::find_if(limits.begin(), limits.end(), isItsLimit);
    const bool isBound = wanted.minimum || wanted.maximum;
    if (known == limits.end()) {
        if (!isBound && replaced > 0)
            return {};
        if (!isBound)
            return Error{ErrorCode::Validation,
                         QCoreApplication::translate("ListRules",
                                                     "A limit needs a lower or an upper bound."),
                         {}};
        wanted.id = ids.next<SelectionLimitId>();
        changes.insert(wanted);
        return {};
    }
    SelectionLimit after = *known;
    after.minimum = wanted.minimum;
    after.maximum = wanted.maximum;
    if (isBound)
        changes.update(*known, after);
    else
        changes.remove(*known);
    return {};
}

Result<void> addOrder(const Records& records, SelectionOrder wanted, ChangeSet& changes,
                      IdMaker& ids)
{
    if (auto open = checkList(records, wanted.list); !open)
        return open;
    if (wanted.kind != SelectionOrderKind::EitherOr)
        wanted.otherProject = {};
    for (const ProjectId project : {wanted.project, wanted.otherProject}) {
        if (project.isValid() && !hasEntry(records, wanted.list, project))
            return Error{
                ErrorCode::NotFound,
                QCoreApplication::translate("ListRules", "“%1” does not stand in the list.")
                    .arg(records.nameOf(RecordKind::Project, project.value)),
                {}};
    }
    const QList<SelectionOrder> standing = ordersAfter(records, wanted.list, changes);
    if (const QString fault = orderFault(records, wanted, standing); !fault.isEmpty())
        return Error{ErrorCode::Validation, fault, {}};
    wanted.id = ids.next<SelectionOrderId>();
    wanted.reason = wanted.reason.trimmed();
    changes.insert(wanted);
    return {};
}

Result<void> dropOrders(const Records& records, AnnualListId list, ProjectId project,
                        ChangeSet& changes)
{
    if (auto open = checkList(records, list); !open)
        return open;
    bool isDropped = false;
    for (const SelectionOrder& order : records.all<SelectionOrder>()) {
        if (order.list != list || !isAbout(order, project))
            continue;
        isDropped = true;
        if (!isRemoved(changes, order)) // one of two goes with either of them
            changes.remove(order);
    }
    if (isDropped)
        return {};
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("ListRules", "There is no order on “%1”.")
                     .arg(records.nameOf(RecordKind::Project, project.value)),
                 {}};
}

Result<void> addBounds(const Records& records, const AnnualList& wanted, ChangeSet& changes)
{
    if (auto open = checkList(records, wanted.id); !open)
        return open;
    const AnnualList& before = *records.find(wanted.id);
    AnnualList after = before;
    after.quota = wanted.quota;
    after.budget = wanted.budget;
    after.minimumNewShare = wanted.minimumNewShare;
    after.applicantLimit = wanted.applicantLimit;
    after.publicityDays = wanted.publicityDays;
    changes.update(before, after);
    return {};
}

} // namespace touyan
