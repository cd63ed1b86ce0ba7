#include "pages/overview/duefigures.h"

#include "base/monthend.h"
#include "domain/liststatus.h"
#include "models/workspace.h"
#include "selection/listentries.h"
#include "selection/scoring.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QSet<ProjectId> passingProjectIds(const Workspace& workspace)
{
    QSet<ProjectId> passing;
    for (const JudgedProject& judged : workspace.projectsIn(ProjectScope::All))
        passing.insert(judged.project->id);
    return passing;
}

bool wasOpen(const Decision& decision, QDate day, const Records& records)
{
    const Meeting* meeting = records.find(decision.meeting);
    const bool wasMade = !meeting || !meeting->heldOn.isValid() || meeting->heldOn <= day;
    return wasMade
        && (decision.state == DecisionState::Open
            || (decision.closedOn.isValid() && decision.closedOn > day));
}

struct SheetCounts
{
    int expected = 0;
    int returned = 0;
};

SheetCounts sheetsOf(const AnnualList& list, const Records& records)
{
    SheetCounts counts;
    for (const ReviewRound* round : roundsOf(records, list.id)) {
        for (const SeatSheet& sheet : scoreRound(roundRows(records, *round)).sheets) {
            const bool isExpected =
                sheet.state != SheetState::Recused && sheet.state != SheetState::Excluded;
            counts.expected += isExpected ? 1 : 0;
            counts.returned += sheet.state == SheetState::Complete ? 1 : 0;
        }
    }
    return counts;
}

} // namespace

std::vector<const Decision*> decisionsDueOn(QDate day, const Workspace& workspace)
{
    const QSet<ProjectId> passing = passingProjectIds(workspace);
    std::vector<const Decision*> due;
    for (const Decision& decision : workspace.records().all<Decision>()) {
        const bool isOfOther = decision.about.kind == RecordKind::Project
            && !passing.contains(ProjectId{decision.about.id});
        if (!isOfOther && decision.dueDate.isValid()
            && decision.dueDate <= day.addDays(DueDaysAhead)
            && wasOpen(decision, day, workspace.records()))
            due.push_back(&decision);
    }
    std::stable_sort(due.begin(), due.end(),
                     [](const Decision* a, const Decision* b) { return a->dueDate < b->dueDate; });
    return due;
}

FigureContent dueDecisionsFigure(const Workspace& workspace)
{
    const QDate today = workspace.today();
    const auto due = decisionsDueOn(today, workspace);
    const QDate endOfWeek = today.addDays(7 - today.dayOfWeek());
    int ofWeek = 0;
    int overdue = 0;
    for (const Decision* decision : due) {
        overdue += decision->dueDate < today ? 1 : 0;
        ofWeek += decision->dueDate >= today && decision->dueDate <= endOfWeek ? 1 : 0;
    }
    FigureContent figure;
    //: 1: a number of days
    figure.caption =
        QCoreApplication::translate("OverviewFigures", "Due in %1 days").arg(DueDaysAhead);
    figure.value = QString::number(due.size());
    figure.unit = QCoreApplication::translate("OverviewFigures", "decisions");
    figure.note = QCoreApplication::translate("OverviewFigures", "this week %1 · overdue %2")
                      .arg(ofWeek)
                      .arg(overdue);
    if (today.year() == workspace.year()) {
        const auto before = decisionsDueOn(endOfMonthBefore(today), workspace);
        figure.change =
            FigureChange::of(static_cast<int>(std::ssize(due) - std::ssize(before)), Tone::Neutral);
    }
    return figure;
}

const AnnualList* listInSelection(const Workspace& workspace)
{
    const AnnualList* ofYear = nullptr;
    const AnnualList* next = nullptr;
    for (const AnnualList& list : workspace.records().all<AnnualList>()) {
        if (list.year == workspace.year())
            ofYear = &list;
        if (list.year == workspace.year() + 1)
            next = &list;
    }
    return next && (!ofYear || !isOpenForPlacing(ofYear->state)) ? next : ofYear;
}

FigureContent candidatesFigure(const Workspace& workspace)
{
    FigureContent figure;
    const AnnualList* list = listInSelection(workspace);
    figure.unit = QCoreApplication::translate("OverviewFigures", "projects");
    if (!list) {
        figure.caption = QCoreApplication::translate("OverviewFigures", "Candidates to review");
        figure.value = u"0"_s;
        figure.note = QCoreApplication::translate("OverviewFigures", "no list yet");
        return figure;
    }
    //: 1: year of a list
    figure.caption = QCoreApplication::translate("OverviewFigures", "Candidates for %1")
                         .arg(QString::number(list->year));
    const QSet<ProjectId> passing = passingProjectIds(workspace);
    const QList<ListEntry> entries = entriesOf(workspace.records(), list->id);
    const auto waiting =
        std::count_if(entries.cbegin(), entries.cend(), [&](const ListEntry& entry) {
            return isProposed(entry.status) && passing.contains(entry.project);
        });
    figure.value = QString::number(waiting);
    const SheetCounts sheets = sheetsOf(*list, workspace.records());
    figure.note = sheets.expected == 0
        ? QCoreApplication::translate("OverviewFigures", "no panel yet")
        //: 1: score sheets that came back, 2: all of them
        : QCoreApplication::translate("OverviewFigures", "sheets back %1 / %2")
              .arg(sheets.returned)
              .arg(sheets.expected);
    return figure;
}

} // namespace touyan
