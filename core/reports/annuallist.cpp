#include "reports/annuallist.h"

#include "analysis/projectfilter.h"
#include "base/monthend.h"
#include "domain/liststatus.h"
#include "reports/chinesewords.h"
#include "selection/issue.h"
#include "selection/listcontents.h"
#include "selection/listentries.h"
#include "selection/printedorder.h"
#include "selection/revision.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

AnnualListRow printed(const ListRow& row)
{
    AnnualListRow line;
    line.name = row.name;
    line.nature = row.category ? natureWord(*row.category) : QString();
    line.content = row.content;
    line.period = row.period;
    line.total = row.total;
    line.done = row.done;
    line.planned = row.planned;
    line.goal = row.goal;
    line.units = row.units.join(u'、');
    line.leader = row.leader;
    line.notes = row.notes;
    return line;
}

QString groupOf(const ListRow& row, ListGrouping grouping)
{
    switch (grouping) {
    case ListGrouping::Programme:
        return row.programme;
    case ListGrouping::District:
        return row.district;
    case ListGrouping::Unit:
        return row.units.value(0);
    case ListGrouping::Nature:
        return row.category ? natureWord(*row.category) % u"项目" : QString();
    }
    return {};
}

/// The numbers that the projects have in an issued list, whatever is shown of it.
using ListNumbers = QHash<ProjectId, int>;

/// Those in @p edition of the list of @p view; nothing where it is a draft or there is none: what
/// is shown then is numbered through.
std::optional<ListNumbers> issuedNumbers(const Records& records, const YearView& view,
                                         ListEdition edition)
{
    const AnnualList* list = view.list();
    if (!list || isOpenForPlacing(list->state))
        return {};
    ListNumbers numbers = edition == ListEdition::AsIssued && hasSnapshot(*list)
        ? printedPlaces(rowsAsIssued(*list))
        : printedPlaces(records, *list);
    for (int& number : numbers)
        ++number;
    return numbers;
}

/// @p rows by group in the order in which the groups come, what belongs to none last.
QList<AnnualListGroup> grouped(const std::vector<ListRow>& rows, ListGrouping grouping,
                               const std::optional<ListNumbers>& numbers)
{
    const auto line = [&numbers](const ListRow& row) {
        AnnualListRow made = printed(row);
        if (numbers)
            made.number = numbers->value(row.project);
        return made;
    };
    QList<AnnualListGroup> groups;
    AnnualListGroup others{.name = u"其他项目"_s, .rows = {}};
    for (const ListRow& row : rows) {
        const QString name = groupOf(row, grouping);
        if (name.isEmpty()) {
            others.rows.append(line(row));
            continue;
        }
        auto at = std::find_if(groups.begin(), groups.end(), [&name](const AnnualListGroup& group) {
            return group.name == name;
        });
        if (at == groups.end())
            at = groups.insert(groups.end(), {.name = name, .rows = {}});
        at->rows.append(line(row));
    }
    if (!others.rows.isEmpty())
        groups.append(others);
    if (numbers)
        return groups;
    int number = 0;
    for (AnnualListGroup& group : groups) {
        for (AnnualListRow& row : group.rows)
            row.number = ++number;
    }
    return groups;
}

QString titleOf(int year)
{
    return u"大连市%1年度人工智能产业重点项目清单"_s.arg(year);
}

/// The end of the last month of the year before @p view that reports tell of, where that is not
/// its end.
QDate doneUpTo(const Records& records, const YearView& view)
{
    QDate last;
    for (const MonthlyReport& report : records.all<MonthlyReport>()) {
        if (report.month.year() == view.year() - 1 && report.month <= view.today()
            && (!last.isValid() || report.month > last))
            last = report.month;
    }
    const bool isWhole = !last.isValid() || last.month() == 12;
    return isWhole ? QDate() : endOfMonth(last);
}

/// Everything but the rows.
AnnualListTable headOf(const Records& records, const YearView& view)
{
    AnnualListTable table;
    table.year = view.year();
    table.title = titleOf(view.year());
    if (const AnnualList* list = view.list()) {
        table.state = u"征求意见稿，未印发"_s;
        table.documentNumber = list->documentNumber;
        table.issuedOn = list->issuedOn;
        if (isOpenForPlacing(list->state)) {
            table.candidates = proposedCount(records, *list);
            table.doneUpTo = doneUpTo(records, view);
        }
    }
    return table;
}

} // namespace

std::vector<JudgedProject> listedProjects(const Records& records, const YearView& view)
{
    return listedProjects(records, view, {});
}

std::vector<JudgedProject> listedProjects(const Records& records, const YearView& view,
                                          const ProjectFilter& filter)
{
    std::vector<JudgedProject> projects = filtered(records, view, filter, {});
    if (!view.list())
        return projects;
    const QHash<ProjectId, int> places = printedPlaces(records, *view.list());
    std::stable_sort(projects.begin(), projects.end(),
                     [&places](const JudgedProject& a, const JudgedProject& b) {
                         return places.value(a.project->id) < places.value(b.project->id);
                     });
    return projects;
}

AnnualListTable annualListTable(const Records& records, const YearView& view,
                                const std::vector<JudgedProject>& projects, ListGrouping grouping,
                                ListEdition edition)
{
    AnnualListTable table = headOf(records, view);
    const ListRowMaker maker(records, view.parts(), view.year());
    std::vector<std::pair<ProgrammeId, ListRow>> rows;
    for (const JudgedProject& judged : projects)
        rows.emplace_back(
            judged.project->programme,
            maker.make(*judged.project, *judged.facts, view.entryOf(judged.project->id)));
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<ListRow> ordered;
    for (const auto& row : rows)
        ordered.push_back(row.second);
    table.groups = grouped(ordered, grouping, issuedNumbers(records, view, edition));
    return table;
}

Result<void> checkEdition(const Records& records, const YearView& view, ListEdition edition)
{
    const AnnualList* list = view.list();
    if (!list)
        return noListError(view.year());
    if (edition == ListEdition::AsIssued && isOpenForPlacing(list->state))
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("ListContents", "The list of %1 is not issued yet.")
                .arg(view.year()),
            {}};
    if (const auto warning = snapshotWarning(records, *list))
        return Error{ErrorCode::Damaged, *warning, {}};
    return {};
}

AnnualListTable annualListTable(const Records& records, const YearView& view, ListEdition edition,
                                ListGrouping grouping)
{
    const AnnualList* list = view.list();
    if (!list || !hasSnapshot(*list))
        return annualListTable(records, view, listedProjects(records, view), grouping);
    AnnualListTable table = headOf(records, view);
    table.sha256 = list->snapshotSha256;
    const bool isAsIssued = edition == ListEdition::AsIssued;
    const std::vector<ListRevision> revisions = revisionsOf(records, list->id);
    if (!revisions.empty()) {
        (isAsIssued ? table.laterRevisions : table.revisions) = revisions.back().number;
        table.revisedOn = revisions.back().madeOn;
    }
    // What a revision added stands last in the text; on paper it has its place, and its number,
    // with its programme.
    std::vector<ListRow> rows = isAsIssued ? rowsAsIssued(*list) : rowsInForce(records, *list);
    const QHash<ProjectId, int> places = printedPlaces(rows);
    std::stable_sort(rows.begin(), rows.end(), [&places](const ListRow& a, const ListRow& b) {
        return places.value(a.project) < places.value(b.project);
    });
    table.groups = grouped(rows, grouping, issuedNumbers(records, view, edition));
    return table;
}

Result<AnnualListTable> annualListTable(const Snapshot& snapshot, ListEdition edition,
                                        ListGrouping grouping)
{
    if (auto possible = checkEdition(snapshot.records(), snapshot.view(), edition); !possible)
        return possible.error();
    AnnualListTable table = annualListTable(snapshot.records(), snapshot.view(), edition, grouping);
    table.source = snapshot.source();
    table.madeAt = snapshot.moment();
    return table;
}

} // namespace touyan
