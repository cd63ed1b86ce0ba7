#include "support/manyprojects.h"

#include "reports/papercatalogue.h"
#include "selection/drawrecord.h"
#include "selection/reviewround.h"
#include "support/paperchecks.h"
#include "support/sampleportfolio.h"
#include "support/samplereview.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int Seats = 6;
constexpr int ListYear = 2020;

/// A round of @p projects candidates; every third of them has something to supplement.
Records candidates(int projects)
{
    Records records = recordsOf({sampleReview(projects, 9)});
    ChangeSet changes;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        ListEntry asked = entry;
        asked.screening = ScreeningVerdict::Supplement;
        asked.screeningReason = u"请补充资金证明（示例）。"_s;
        if (entry.id.value % 3 == 0)
            changes.update(entry, asked);
    }
    records.apply(changes);
    return records;
}

Records drawn(int projects)
{
    Records records = candidates(projects);
    IdMaker ids;
    const ReviewRound& round = *records.find(SampleRound);
    const auto draw = drawPanel(drawQuestion(records, round, {.panelSize = Seats}, u"示例"_s));
    records.apply(drawChanges(records, round, draw.value(),
                              QDateTime(QDate(ListYear, 2, 19), QTime(9, 30)), ids));
    return records;
}

/// With ties, as the points repeat.
Records scored(int projects)
{
    Records records = candidates(projects);
    records.apply(sampleScores(projects, Seats, [](int seat, int project) {
        return std::optional(60.0 + (7 * seat + project) % 30);
    }));
    return records;
}

/// Ids above those of the sample, in the order in which rows are inserted.
constexpr qint64 FirstId = 1LL << 61;

/// The projects of @p from again, as projects of their own, until there are @p projects; with all
/// their rows.
void repeat(Records& records, const std::vector<ProjectId>& from, int projects)
{
    const auto count = static_cast<int>(from.size());
    ChangeSet changes;
    for (int i = count; i < projects; ++i) {
        Project again = *records.find(from[static_cast<size_t>(i % count)]);
        again.id.value = FirstId + i;
        again.code += u"-%1"_s.arg(i / count);
        again.name += u"（第%1期）"_s.arg(i / count + 1);
        changes.insert(again);
    }
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        if constexpr (requires(T row) {
                          row.project = ProjectId();
                          row.id.value;
                      }) {
            QHash<ProjectId, QList<T>> rows;
            for (const T& row : records.all<T>())
                rows[row.project].append(row);
            qint64 id = FirstId;
            for (int i = count; i < projects; ++i) {
                for (T again : rows.value(from[static_cast<size_t>(i % count)])) {
                    again.id.value = id++;
                    again.project.value = FirstId + i;
                    changes.insert(again);
                }
            }
        }
    });
    records.apply(changes);
}

Records portfolio(int projects)
{
    const Snapshot few = smallSnapshot(ListYear, projects);
    std::vector<ProjectId> ids;
    for (const Project& project : few.records().all<Project>())
        ids.push_back(project.id);
    Records records = few.records();
    if (!ids.empty())
        repeat(records, ids, projects);
    return records;
}

} // namespace

Snapshot snapshotFor(const QString& name, int projects)
{
    if (name == u"expert-draw")
        return sampleSnapshotOf(drawn(projects), ListYear);
    if (name == u"review-summary" || name == u"supplement-letters")
        return sampleSnapshotOf(scored(projects), ListYear);
    return sampleSnapshotOf(portfolio(projects), ListYear);
}

PaperChoices neededChoices(const PaperEntry& paper)
{
    PaperChoices choices;
    if (paper.option(u"from"_s) && paper.option(u"to"_s)) {
        choices.set(u"from"_s, u"2020"_s);
        choices.set(u"to"_s, u"2021"_s);
    }
    if (paper.option(u"since"_s))
        choices.set(u"since"_s, u"2020-10-31T09:30:00"_s);
    return choices;
}

} // namespace touyan
