#include "analysis/agenda.h"

#include <algorithm>

namespace touyan {
namespace {

template <typename T>
AgendaItem itemOf(const T& row, QDate day)
{
    AgendaItem item;
    item.day = day;
    item.about.kind = kindOf<T>;
    item.about.id = row.id.value;
    item.title = row.name;
    return item;
}

} // namespace

std::vector<AgendaItem> agenda(const Records& records, QDate first, int days,
                               const QSet<ProjectId>& projects, OverdueMilestones overdue)
{
    const QDate last = first.addDays(days);
    const auto isComing = [&](QDate day) { return day >= first && day <= last; };
    std::vector<AgendaItem> items;
    for (const Meeting& meeting : records.all<Meeting>()) {
        if (isComing(meeting.heldOn))
            items.push_back(itemOf(meeting, meeting.heldOn));
    }
    for (const Event& event : records.all<Event>()) {
        if (isComing(event.startsOn))
            items.push_back(itemOf(event, event.startsOn));
    }
    for (const Decision& decision : records.all<Decision>()) {
        if (decision.state != DecisionState::Open || !decision.dueDate.isValid()
            || decision.dueDate > last)
            continue;
        AgendaItem item = itemOf(decision, decision.dueDate);
        item.isOverdue = decision.dueDate < first;
        if (decision.about.kind == RecordKind::Project)
            item.project = ProjectId{decision.about.id};
        items.push_back(item);
    }
    for (const Milestone& milestone : records.all<Milestone>()) {
        const QDate day =
            milestone.plannedDate.isValid() ? milestone.plannedDate : milestone.forecastDate;
        const bool isLate = overdue == OverdueMilestones::Listed && day.isValid() && day < first;
        if (milestone.actualDate.isValid() || !(isLate || isComing(day))
            || !projects.contains(milestone.project))
            continue;
        AgendaItem item = itemOf(milestone, day);
        item.isOverdue = isLate;
        if (milestone.forecastDate.isValid() && milestone.forecastDate != day)
            item.expected = milestone.forecastDate;
        item.project = milestone.project;
        items.push_back(item);
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const AgendaItem& a, const AgendaItem& b) { return a.day < b.day; });
    return items;
}

} // namespace touyan
