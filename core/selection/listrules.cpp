#include "selection/listrules.h"

#include "selection/placing.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ListRules", text);
}

Result<void> checkList(const Records& records, AnnualListId id)
{
    const AnnualList* list = records.find(id);
    const QString fault = list
        ? rulesRefusal(*list)
        : translated(QT_TRANSLATE_NOOP("ListRules", "The list is no longer in the file."));
    return fault.isEmpty() ? Result<void>() : Error{ErrorCode::Validation, fault, {}};
}

bool hasEntry(const Records& records, AnnualListId list, ProjectId project)
{
    const auto& entries = records.all<ListEntry>();
    return std::any_of(entries.begin(), entries.end(), [&](const ListEntry& entry) {
        return entry.list == list && entry.project == project;
    });
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
    const auto& limits = records.all<SelectionLimit>();
    const auto known = std::find_if(limits.begin(), limits.end(), [&](const SelectionLimit& it) {
        return it.list == wanted.list && it.about == wanted.about;
    });
    const bool isBound = wanted.minimum || wanted.maximum;
    if (known == limits.end()) {
        if (!isBound)
            return Error{ErrorCode::Validation,
                         translated(QT_TRANSLATE_NOOP("ListRules",
                                                      "A limit needs a lower or an upper bound.")),
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
                translated(QT_TRANSLATE_NOOP("ListRules", "“%1” does not stand in the list."))
                    .arg(records.nameOf(RecordKind::Project, project.value)),
                {}};
    }
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
        if (order.list != list || (order.project != project && order.otherProject != project))
            continue;
        changes.remove(order);
        isDropped = true;
    }
    if (isDropped)
        return {};
    return Error{ErrorCode::NotFound,
                 translated(QT_TRANSLATE_NOOP("ListRules", "There is no order on “%1”."))
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
