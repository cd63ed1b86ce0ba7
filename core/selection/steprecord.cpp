#include "selection/steprecord.h"

#include "domain/field.h"
#include "selection/liststates.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString noteOf(const ListTransition& step)
{
    QStringList lines;
    QStringList whenAndWho{step.at.toString(u"yyyy-MM-dd HH:mm"_s), step.who};
    whenAndWho.removeAll(QString());
    lines.append(whenAndWho.join(u" · "_s));
    if (isStepBack(step.from, step.to))
        //: 1: state of the list
        lines.append(QCoreApplication::translate("StepRecord", "Back from “%1”")
                         .arg(choice(step.from).translatedTitle()));
    lines.append(step.reason.isEmpty()
                     ? QCoreApplication::translate("StepRecord", "No reason was given.")
                     : QCoreApplication::translate("StepRecord", "Reason: %1").arg(step.reason));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

std::vector<ListTransition> stepsTaken(const Records& records, AnnualListId list)
{
    std::vector<ListTransition> steps;
    for (const ListTransition& step : records.all<ListTransition>()) {
        if (step.list == list)
            steps.push_back(step);
    }
    std::stable_sort(steps.begin(), steps.end(),
                     [](const ListTransition& a, const ListTransition& b) { return a.at < b.at; });
    return steps;
}

QStringList reachedNotes(const Records& records, const AnnualList& list)
{
    QStringList notes(static_cast<qsizetype>(choices<ListState>().size()));
    for (const ListTransition& step : stepsTaken(records, list.id)) {
        if (step.to <= list.state)
            notes[static_cast<qsizetype>(step.to)] = noteOf(step);
    }
    return notes;
}

} // namespace touyan
