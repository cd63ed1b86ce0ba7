#include "analysis/agenda.h"
#include "reports/chinesewords.h"
#include "reports/columnselection.h"
#include "reports/commonoptions.h"
#include "reports/listtable.h"
#include "reports/papercatalogue.h"
#include "reports/paperwording.h"
#include "reports/pastsnapshot.h"
#include "reports/prosewords.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr int StandardDays = 60;

QString kindWord(const AgendaItem& item)
{
    if (item.about.kind == RecordKind::Meeting)
        return u"会议"_s;
    if (item.about.kind == RecordKind::Decision)
        return u"议定事项"_s;
    return item.about.kind == RecordKind::Milestone ? u"项目节点"_s : u"活动"_s;
}

QString responsible(const AgendaItem& item, const Records& records)
{
    if (item.about.kind == RecordKind::Decision) {
        const Decision* decision = records.find(DecisionId{item.about.id});
        return decision ? unitWords(records, decision->responsibleUnits) : QString();
    }
    const Project* project = records.find(item.project);
    return project ? unitWords(records, project->responsibleUnits) : QString();
}

/// 主要设备到货（预计2021.3.10）
QString titleWords(const AgendaItem& item)
{
    return item.expected.isValid()
        ? u"%1（预计%2）"_s.arg(item.title, item.expected.toString(u"yyyy.M.d"_s))
        : item.title;
}

PaperTable agendaTable(const std::vector<AgendaItem>& items, const Records& records, double width)
{
    using enum ParagraphAlign;
    QList<TableRow> rows;
    for (const AgendaItem& item : items) {
        TableRow row = textRow({item.day.toString(u"yyyy.M.d"_s), kindWord(item), titleWords(item),
                                records.nameOf(RecordKind::Project, item.project.value),
                                responsible(item, records)});
        if (item.isOverdue)
            row.cells.first().runs.append(TextRun{.text = u"\n逾期"_s, .colour = PaperColour::Red});
        rows.append(row);
    }
    return denseListTable({{u"时间"_s, 20, Centre, "day"},
                           {u"类别"_s, 16, Centre, "kind"},
                           {u"事项"_s, 39, Left, "name"},
                           {u"项目名称"_s, 42, Left, "project"},
                           {u"责任单位"_s, 39, Left, "units"}},
                          rows, width);
}

/// How many of @p items are of a kind: those to come, or those whose day is over.
qsizetype countOf(const std::vector<AgendaItem>& items, RecordKind kind, bool isOverdue)
{
    return std::count_if(items.cbegin(), items.cend(), [=](const AgendaItem& item) {
        return item.about.kind == kind && item.isOverdue == isOverdue;
    });
}

/// What is to come from @p first on.
QString comingProse(const std::vector<AgendaItem>& items, QDate first, int days)
{
    const auto coming = [&items](RecordKind kind) { return countOf(items, kind, false); };
    const auto count = std::count_if(items.cbegin(), items.cend(),
                                     [](const AgendaItem& item) { return !item.isOverdue; });
    if (count == 0)
        return u"%1起%2天内没有安排事项。"_s.arg(dateWords(first), QString::number(days));
    const QDate last = first.addDays(days);
    return u"%1至%2，共有事项%3项，包括%4。"_s.arg(
        dateWords(first),
        last.year() == first.year() ? last.toString(u"M月d日"_s) : dateWords(last),
        QString::number(count),
        proseCounts({{u"会议"_s, coming(RecordKind::Meeting)},
                     {u"活动"_s, coming(RecordKind::Event)},
                     {u"到期议定事项"_s, coming(RecordKind::Decision)},
                     {u"项目节点"_s, coming(RecordKind::Milestone)}},
                    u"项"_s));
}

QString overallProse(const std::vector<AgendaItem>& items, QDate first, int days)
{
    QStringList late;
    for (const auto& [kind, words] : {std::pair(RecordKind::Decision, u"议定事项逾期未办结%1项"_s),
                                      std::pair(RecordKind::Milestone, u"节点逾期未完成%1项"_s)}) {
        if (const auto count = countOf(items, kind, true); count > 0)
            late.append(words.arg(count));
    }
    return comingProse(items, first, days)
        % (late.isEmpty() ? QString()
                          : QString(u"此前逾期的一并列出，其中"_s % late.join(u'，') % u'。'));
}

/// By which day milestones stand in the table, as the bulletin counts them.
QString planNote(const std::vector<AgendaItem>& items)
{
    const bool hasMilestones =
        std::any_of(items.cbegin(), items.cend(), [](const AgendaItem& item) {
            return item.about.kind == RecordKind::Milestone;
        });
    return hasMilestones
        ? u"注：节点按计划日期列入，逾期未完成的一并列出；预计完成日期与计划不同的，括注预计日期。"_s
        : QString();
}

Result<Document> composeNextSteps(const Snapshot& snapshot, const PaperChoices& choices)
{
    const auto projects = chosenProjects(snapshot, choices);
    if (!projects)
        return projects.error();
    QSet<ProjectId> ids;
    for (const JudgedProject& judged : *projects)
        ids.insert(judged.project->id);
    const int days = choices.number("days").value_or(StandardDays);
    const QDate day = statedDay(snapshot, choices);
    // Of a month that is over: what came after it.
    const QDate first = day < snapshot.today() ? day.addDays(1) : day;
    const Snapshot then = snapshotOn(snapshot, day);
    const auto items = agenda(then.records(), first, days, ids, OverdueMilestones::Listed);
    Section section = Section::on({});
    QList<Block>& blocks = section.blocks;
    Document document;
    document.title = u"下一步工作安排"_s;
    document.subject = document.title;
    addProse(blocks, u"title"_s, document.title, ParagraphRole::Title);
    const ProjectFilter filter = filterFrom(snapshot.records(), choices).value();
    if (const QString narrowed = narrowedWords(snapshot.records(), filter); !narrowed.isEmpty())
        blocks.append(Paragraph::of(ParagraphRole::SubTitle, narrowed));
    blocks.append(BlockGap{8});
    addProse(blocks, u"overall"_s, overallProse(items, first, days));
    if (!items.empty()) {
        blocks.append(BlockGap{3});
        blocks.append(agendaTable(items, snapshot.records(), textWidth(section)));
        if (const QString note = planNote(items); !note.isEmpty())
            blocks.append(Paragraph::of(ParagraphRole::Note, note));
    }
    addProse(blocks, u"closing"_s, choices.text("closing"));
    addSourceNote(blocks, then);
    document.sections = {section};
    return document;
}

std::vector<PaperOption> nextStepsOptions()
{
    std::vector<PaperOption> options{yearOption(),
                                     monthOption(),
                                     {.key = "days",
                                      .title = QT_TRANSLATE_NOOP("PaperOption", "Days ahead"),
                                      .type = OptionType::Number,
                                      .valueName = "DAYS",
                                      .standard = QString::number(StandardDays)}};
    const std::vector<PaperOption> filters = filterOptions();
    options.insert(options.end(), filters.cbegin(), filters.cend());
    options.push_back(
        columnsOption({{"day", QT_TRANSLATE_NOOP("PaperOption", "Day")},
                       {"kind", QT_TRANSLATE_NOOP("PaperOption", "Kind")},
                       {"name", QT_TRANSLATE_NOOP("PaperOption", "Item")},
                       {"project", QT_TRANSLATE_NOOP("PaperOption", "Project")},
                       {"units", QT_TRANSLATE_NOOP("PaperOption", "Responsible units")}}));
    options.push_back(wordingOption("closing", QT_TRANSLATE_NOOP("PaperOption", "Closing"),
                                    OptionType::LongText));
    return options;
}

} // namespace

PaperEntry nextStepsEntry()
{
    return {.name = "next-steps",
            .title = QT_TRANSLATE_NOOP("Paper", "Next steps"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper", "Meetings, decisions that fall due and milestones of the coming weeks"),
            .group = PaperGroup::Meetings,
            .number = 2,
            .options = nextStepsOptions(),
            .compose = composeNextSteps,
            .isMonthly = true,
            .isOfToday = true};
}

} // namespace touyan
