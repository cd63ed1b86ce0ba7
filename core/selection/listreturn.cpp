#include "selection/listreturn.h"

#include "domain/field.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {
namespace {

bool isStep(const Delta<AnnualList>& delta)
{
    return delta.before && delta.after && delta.before->state != delta.after->state;
}

QString stateSentence(const Delta<AnnualList>& delta)
{
    const QString text = delta.after->state < delta.before->state
        //: 1: year, 2: present state, 3: state to come
        ? QCoreApplication::translate("ListReturn", "The list of %1 goes back from “%2” to “%3”.")
        //: 1: year, 2: present state, 3: state to come
        : QCoreApplication::translate("ListReturn", "The list of %1 goes on from “%2” to “%3”.");
    return text.arg(QString::number(delta.before->year),
                    choice(delta.before->state).translatedTitle(),
                    choice(delta.after->state).translatedTitle());
}

/// What becomes of the text that the list was issued with; empty when that stays.
QString textSentence(const Delta<AnnualList>& delta)
{
    if (delta.before->snapshot == delta.after->snapshot)
        return {};
    if (delta.after->snapshot.isEmpty())
        //: 1: document number
        return QCoreApplication::translate("ListReturn",
                                           "Its issued text with the document number %1 is gone.")
            .arg(delta.before->documentNumber);
    //: 1: document number
    return QCoreApplication::translate("ListReturn",
                                       "Its text is issued with the document number %1.")
        .arg(delta.after->documentNumber);
}

QString revisionSentence(const ListRevision& revision, const char* text)
{
    return QCoreApplication::translate("ListReturn", text)
        .arg(QString::number(revision.number), revision.madeOn.toString(Qt::ISODate));
}

/// The steps that @p changes would add, or take out of the file, are not theirs to tell.
void dropSteps(ChangeSet& changes, AnnualListId list)
{
    std::erase_if(changes.deltas<ListTransition>(), [list](const Delta<ListTransition>& delta) {
        return (delta.before ? delta.before : delta.after)->list == list;
    });
}

/// The reason that the step of @p list was taken with when @p changes take it once more; empty
/// when they take it back, or nobody gave one.
QString reasonOfStep(const ChangeSet& changes, AnnualListId list)
{
    QString reason;
    for (const auto& delta : changes.deltas<ListTransition>()) {
        if (!delta.before && delta.after && delta.after->list == list)
            reason = delta.after->reason;
    }
    return reason;
}

} // namespace

ListReturn listReturn(const ChangeSet& changes)
{
    ListReturn result;
    for (const auto& delta : changes.deltas<AnnualList>()) {
        if (!isStep(delta))
            continue;
        result.consequences.append(stateSentence(delta));
        result.consequences.append(textSentence(delta));
        result.needsReason = result.needsReason || delta.after->state < delta.before->state;
    }
    for (const auto& delta : changes.deltas<ListRevision>()) {
        if (delta.before && !delta.after) {
            result.consequences.append(revisionSentence(
                *delta.before, QT_TRANSLATE_NOOP("ListReturn", "Revision %1 of %2 is gone.")));
            result.needsReason = true;
        } else if (delta.after && !delta.before) {
            result.consequences.append(revisionSentence(
                *delta.after, QT_TRANSLATE_NOOP("ListReturn", "Revision %1 of %2 is in force.")));
        }
    }
    result.consequences.removeAll(QString());
    return result;
}

ChangeSet withReturnSteps(ChangeSet changes, const Records& records, const StepAuthor& author,
                          IdMaker& ids)
{
    std::vector<ListTransition> steps;
    for (const auto& delta : changes.deltas<AnnualList>()) {
        if (!isStep(delta))
            continue;
        ListTransition step;
        step.id = ids.next<ListTransitionId>();
        step.list = delta.before->id;
        step.from = delta.before->state;
        step.to = delta.after->state;
        step.at = author.at;
        step.who = author.who;
        step.reason = author.reason.trimmed();
        if (step.reason.isEmpty())
            step.reason = reasonOfStep(changes, step.list);
        steps.push_back(step);
    }
    for (const ListTransition& step : steps) {
        dropSteps(changes, step.list);
        changes.insert(step);
    }
    std::vector<AnnualListId> gone;
    for (const auto& delta : changes.deltas<AnnualList>()) {
        if (delta.before && !delta.after)
            gone.push_back(delta.before->id);
    }
    for (const AnnualListId list : gone) {
        dropSteps(changes, list);
        for (const ListTransition& step : records.all<ListTransition>()) {
            if (step.list == list)
                changes.remove(step);
        }
    }
    return changes;
}

} // namespace touyan
