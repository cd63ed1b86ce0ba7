#include "reports/chinesewords.h"
#include "reports/columnselection.h"
#include "reports/commonoptions.h"
#include "reports/decisionfigures.h"
#include "reports/listtable.h"
#include "reports/papercatalogue.h"
#include "reports/paperwording.h"
#include "reports/pastsnapshot.h"
#include "reports/projectrows.h"
#include "reports/prosewords.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNames = 5;

QString stateWord(const Decision& decision, QDate today)
{
    return isOverdue(decision, today) ? u"逾期%1天"_s.arg(decision.dueDate.daysTo(today))
                                      : decisionWord(decision.state);
}

/// Overdue ones first, then open ones by their day, then what is done.
std::vector<const Decision*> ordered(std::vector<const Decision*> decisions, QDate today)
{
    const auto rank = [today](const Decision& decision) {
        if (isOverdue(decision, today))
            return 0;
        return 1 + static_cast<int>(decision.state);
    };
    const auto dueOf = [](const Decision& decision) {
        return decision.dueDate.isValid() ? decision.dueDate : QDate(9999, 1, 1);
    };
    std::stable_sort(decisions.begin(), decisions.end(), [&](const Decision* a, const Decision* b) {
        return rank(*a) != rank(*b) ? rank(*a) < rank(*b) : dueOf(*a) < dueOf(*b);
    });
    return decisions;
}

/// Which decisions a paper is about.
enum class Shown
{
    All,
    Open
};

Result<std::vector<const Decision*>> chosenDecisions(const Snapshot& snapshot,
                                                     const PaperChoices& choices)
{
    const auto meetings =
        recordsNamed(snapshot.records(), RecordKind::Meeting, choices.texts("meeting"));
    if (!meetings)
        return meetings.error();
    const bool onlyOpen = choices.flag("open-only");
    std::vector<const Decision*> decisions;
    for (const Decision& decision : snapshot.records().all<Decision>()) {
        if (!meetings->isEmpty() && !meetings->contains(decision.meeting.value))
            continue;
        if (!onlyOpen || decision.state == DecisionState::Open)
            decisions.push_back(&decision);
    }
    return ordered(std::move(decisions), snapshot.today());
}

/// 议定事项共12项，其中已销号4项…, or of the open ones alone: 未办结议定事项6项.
QString countsProse(const DecisionFigures& figures, Shown shown)
{
    if (shown == Shown::Open)
        return u"领导小组及办公室会议议定事项中未办结的%1项。"_s.arg(figures.open);
    return u"领导小组及办公室会议议定事项共%1项，其中%2。"_s.arg(
        QString::number(figures.all),
        proseCounts({{u"已销号"_s, figures.closed},
                     {u"已办结"_s, figures.done},
                     {u"办理中"_s, figures.open}},
                    u"项"_s));
}

QString overallProse(const std::vector<const Decision*>& decisions, QDate today, Shown shown)
{
    if (decisions.empty())
        return shown == Shown::Open ? u"截至%1，议定事项均已办结。"_s.arg(dateWords(today))
                                    : u"没有需要督办的议定事项。"_s;
    const QString text =
        u"截至%1，"_s.arg(dateWords(today)) % countsProse(DecisionFigures(decisions, today), shown);
    QStringList overdue;
    for (const Decision* decision : decisions) {
        if (isOverdue(*decision, today))
            overdue.append(decision->name);
    }
    if (overdue.isEmpty())
        return text % u"没有逾期事项。";
    return text
        % u"逾期未办结%1项，为%2。"_s.arg(QString::number(overdue.size()),
                                          proseQuoted(overdue, MostNames, u"项"_s));
}

PaperTable decisionTable(const std::vector<const Decision*>& decisions, const Snapshot& snapshot,
                         double width)
{
    using enum ParagraphAlign;
    const Records& records = snapshot.records();
    QList<TableRow> rows;
    for (const Decision* decision : decisions) {
        TableRow row =
            textRow({QString::number(rows.size() + 1), decision->name,
                     records.nameOf(RecordKind::Meeting, decision->meeting.value),
                     unitWords(records, decision->responsibleUnits),
                     unitWords(records, decision->cooperatingUnits), shortDay(decision->dueDate),
                     decision->progress, stateWord(*decision, snapshot.today())});
        if (isOverdue(*decision, snapshot.today())) {
            row.cells.last().runs.first().colour = PaperColour::Red;
            row.cells.last().runs.first().isBold = true;
        }
        rows.append(row);
    }
    return denseListTable({{u"序号"_s, 9, Centre, "number"},
                           {u"议定事项"_s, 46, Left, "name"},
                           {u"会议"_s, 38, Left, "meeting"},
                           {u"责任单位"_s, 30, Left, "units"},
                           {u"配合单位"_s, 28, Left, "partners"},
                           {u"完成时限"_s, 19, Centre, "due"},
                           {u"落实进展"_s, 38, Left, "progress"},
                           {u"状态"_s, 17, Centre, "state"}},
                          rows, width);
}

Result<Document> composeDecisions(const Snapshot& file, const PaperChoices& choices)
{
    const Snapshot snapshot = snapshotOn(file, statedDay(file, choices));
    const auto decisions = chosenDecisions(snapshot, choices);
    if (!decisions)
        return decisions.error();
    Section section = landscapeSection(choices.paperSize());
    QList<Block>& blocks = section.blocks;
    Document document;
    document.title = u"议定事项督办表"_s;
    document.subject = document.title;
    addProse(blocks, u"title"_s, document.title, ParagraphRole::Title);
    blocks.append(
        Paragraph::of(ParagraphRole::SubTitle, u"（截至%1）"_s.arg(dateWords(snapshot.today()))));
    addProse(blocks, u"overall"_s,
             overallProse(*decisions, snapshot.today(),
                          choices.flag("open-only") ? Shown::Open : Shown::All));
    if (!decisions->empty()) {
        blocks.append(BlockGap{3});
        blocks.append(decisionTable(*decisions, snapshot, textWidth(section)));
        if (snapshot.today() < file.today())
            blocks.append(Paragraph::of(
                ParagraphRole::Note,
                u"注：此后办结的事项列为办理中；其他事项的落实进展为最新登记内容。"_s));
    }
    addSourceNote(blocks, snapshot);
    document.sections = {section};
    return document;
}

} // namespace

PaperEntry decisionsEntry()
{
    return {
        .name = "decisions",
        .title = QT_TRANSLATE_NOOP("Paper", "Follow-up of decisions"),
        .summary = QT_TRANSLATE_NOOP("Paper",
                                     "What meetings decided, who answers for it, what is overdue"),
        .group = PaperGroup::Meetings,
        .number = 10,
        .options = {monthOption(),
                    {.key = "meeting",
                     .title = QT_TRANSLATE_NOOP("PaperOption", "Meeting"),
                     .type = OptionType::Record,
                     .valueName = "NAME",
                     .target = RecordKind::Meeting,
                     .takesSeveral = true},
                    {.key = "open-only",
                     .title = QT_TRANSLATE_NOOP("PaperOption", "Only what is not done"),
                     .standard = u"no"_s},
                    paperSizeOption(PaperSize::A4),
                    columnsOption(
                        {{"number", QT_TRANSLATE_NOOP("PaperOption", "Number")},
                         {"name", QT_TRANSLATE_NOOP("PaperOption", "Decision")},
                         {"meeting", QT_TRANSLATE_NOOP("PaperOption", "Meeting")},
                         {"units", QT_TRANSLATE_NOOP("PaperOption", "Responsible units")},
                         {"partners", QT_TRANSLATE_NOOP("PaperOption", "Cooperating units")},
                         {"due", QT_TRANSLATE_NOOP("PaperOption", "Due")},
                         {"progress", QT_TRANSLATE_NOOP("PaperOption", "How it is carried out")},
                         {"state", QT_TRANSLATE_NOOP("PaperOption", "State")}})},
        .compose = composeDecisions,
        .isMonthly = true,
        .isOfToday = true};
}

} // namespace touyan
