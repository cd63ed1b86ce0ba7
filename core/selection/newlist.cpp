#include "selection/newlist.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// The name of @p before with the new year in it.
QString listName(const AnnualList* before, int year)
{
    if (before) {
        const QString old = QString::number(before->year);
        QString name = before->name;
        if (name.contains(old))
            return name.replace(old, QString::number(year));
    }
    return u"大连市%1年度人工智能产业重点项目清单"_s.arg(year);
}

/// Copies the rows of one kind that belong to @p before.
template <typename T>
void copyRows(const Records& records, AnnualListId before, AnnualListId list, ChangeSet& changes,
              IdMaker& ids)
{
    for (const T& row : records.all<T>()) {
        if (row.list != before)
            continue;
        T copy = row;
        copy.id = ids.next<Id<T>>();
        copy.list = list;
        changes.insert(copy);
    }
}

} // namespace

AnnualListId beginList(const Records& records, const AnnualList* before, int year,
                       ChangeSet& changes, IdMaker& ids)
{
    AnnualList list;
    list.id = ids.next<AnnualListId>();
    list.name = listName(before, year);
    list.year = year;
    if (before) {
        list.quota = before->quota;
        list.budget = before->budget;
        list.rules = before->rules;
        list.minimumNewShare = before->minimumNewShare;
        list.applicantLimit = before->applicantLimit;
        list.publicityDays = before->publicityDays;
    }
    changes.insert(list);
    if (before) {
        copyRows<SelectionLimit>(records, before->id, list.id, changes, ids);
        copyRows<ScreeningQuestion>(records, before->id, list.id, changes, ids);
    }
    return list.id;
}

} // namespace touyan
