#include "analysis/agenda.h"
#include "analysis/rollingflow.h"
#include "analysis/targetprogress.h"
#include "analysis/yearschedule.h"
#include "charts/listflow.h"
#include "reports/briefcontents.h"
#include "reports/briefroom.h"
#include "reports/chinesewords.h"
#include "reports/commonoptions.h"
#include "reports/groupfigures.h"
#include "reports/listtable.h"
#include "reports/monthfigures.h"
#include "reports/overviewprose.h"
#include "reports/papercatalogue.h"
#include "reports/paperwording.h"
#include "reports/pastsnapshot.h"
#include "reports/prosewords.h"
#include "reports/reportperiod.h"
#include "reports/targetfacts.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

// What fits one page of A4.
constexpr BriefRoom OnItsOwn{6, 6, 6, 11, 4};
constexpr BriefRoom InAPack{4, 4, 5, 9, 3}; // below a number and a title, above a page number
constexpr qsizetype NameLine = 19; // characters
constexpr qsizetype CauseLine = 20;
constexpr qsizetype DoneColumn = 4; // of groupTable(): the year's, though cumulative by month
constexpr QMarginsF BriefMargins(18, 11, 18, 9); // word processors set lines wider
constexpr QMarginsF PackMargins(18, 16, 18, 24);
constexpr QSizeF FlowSize(660, 112); // scene units
constexpr double FlowHeight = 29; // millimetres

/// Rows as low as their text, so that everything stands on one page.
PaperTable compact(PaperTable table)
{
    table.style.size = 8;
    table.style.pitch = 10;
    table.style.minimumHeight = 13;
    return table;
}

void addHeading(QList<Block>& blocks, const QString& text)
{
    blocks.append(BlockGap{1});
    Paragraph heading = Paragraph::of(ParagraphRole::Note, {});
    heading.runs = {TextRun{.text = text, .font = PaperFont::HeiTi}};
    blocks.append(heading);
}

/// In the face of titles, smaller than that of a paper of several pages.
Paragraph titleOf(const QString& text)
{
    Paragraph title = Paragraph::of(ParagraphRole::SubTitle, {});
    title.runs = {TextRun{.text = text, .font = PaperFont::XiaoBiaoSong}};
    return title;
}

constexpr qsizetype TwoLines = 56; // characters of a cell
constexpr qsizetype DateLine = 24;

QString cut(const QString& text, qsizetype longest)
{
    return text.size() <= longest ? text : QString(text.left(longest - 1) % u'…');
}

/// How many rows are not shown, for a heading.
QString cutWords(qsizetype all, qsizetype shown)
{
    return all > shown ? u"（共%1项，列前%2项）"_s.arg(all).arg(shown) : QString();
}

/// The page of the overview as a paper: what stands on it, the most important of each first.
class OverviewBrief
{
public:
    /// @p projects are judged on @p day.
    OverviewBrief(const Snapshot& snapshot, const std::vector<JudgedProject>& projects, QDate day,
                  const ProjectFilter& filter)
        : m_snapshot(snapshot)
        , m_projects(projects)
        , m_day(day)
        , m_contents(snapshot, projects, day)
        , m_filter(filter)
        , m_section(Section::on({}))
    {
    }

    /// What was known of the projects on the day, where that is not the day of the file.
    void setKnown(const Records& known) { m_contents.setKnown(known); }
    /// As a part of a pack it has page numbers and the title of a part, and room for less.
    void putIntoPack()
    {
        m_isInPack = true;
        m_room = InAPack;
    }

    /// @p cards by their keys, in their order.
    Document compose(const QStringList& cards)
    {
        Document document;
        document.title = u"%1年重点项目总览"_s.arg(m_snapshot.year());
        document.subject = u"总览简报"_s;
        if (m_isInPack) {
            m_section.margins = PackMargins;
            blocks().append(Paragraph::of(ParagraphRole::Title, document.title));
        } else {
            m_section.margins = BriefMargins;
            m_section.numbering = PageNumbering::None;
            blocks().append(titleOf(document.title));
        }
        if (const QString filter = narrowedWords(records(), m_filter); !filter.isEmpty()) {
            blocks().append(Paragraph::of(ParagraphRole::Caption, filter));
            --m_room.dates; // whose line it takes
        }
        addProse(blocks(), u"overall"_s, overviewProse(m_projects, m_snapshot.view(), m_day),
                 ParagraphRole::Note);
        m_room = sharedRoom(m_room, needsOf(cards));
        for (const QString& card : cards)
            add(card);
        if (!m_isInPack || !m_snapshot.view().list()) // below its contents a pack says so of all
            addSourceNote(blocks(), m_snapshot, judgedDay(m_snapshot.year(), m_day));
        document.sections = {m_section};
        return document;
    }

private:
    QList<Block>& blocks() { return m_section.blocks; }
    double width() const { return textWidth(m_section); }
    const Records& records() const { return m_snapshot.records(); }

    BriefNeeds needsOf(const QStringList& cards) const
    {
        BriefNeeds needs;
        if (cards.contains(u"targets"))
            needs.targets = std::ssize(m_contents.targets());
        if (cards.contains(u"districts"))
            needs.districts = std::ssize(m_contents.districts());
        if (cards.contains(u"attention"))
            needs.attention = std::ssize(m_contents.behind());
        if (cards.contains(u"agenda"))
            needs.dates = std::ssize(m_contents.comingItems());
        return needs;
    }

    void add(const QString& card)
    {
        if (card == u"targets")
            addTargets();
        else if (card == u"flow")
            addFlow();
        else if (card == u"districts")
            addDistricts();
        else if (card == u"attention")
            addAttention();
        else if (card == u"agenda")
            addDates();
    }

    void addFlow()
    {
        const int year = m_snapshot.year();
        // A list holds projects of other years than this one.
        ProjectFilter everyYear = m_filter;
        everyYear.scope = ProjectScope::All;
        QSet<ProjectId> passing;
        for (const JudgedProject& judged : filteredOn(m_day, m_snapshot, everyYear))
            passing.insert(judged.project->id);
        const auto years =
            rollingFlow(m_contents.flowRecords(), year - 1, year + 1,
                        [&passing](ProjectId project) { return passing.contains(project); });
        if (years.size() < 2)
            return;
        addHeading(blocks(), u"清单滚动接续（项）"_s);
        const FlowDrawing drawing =
            flowLayout(listFlow(years, paperFlowWord).content, FlowSize, EvenTextMeasure());
        blocks().append(Figure{.scene = std::make_shared<const Scene>(drawing.scene),
                               .width = width(),
                               .height = FlowHeight});
    }

    /// With the year that its value is for, where that is not the one of the page.
    QString targetName(const TargetProgress& target) const
    {
        const int year = target.targetYear.value_or(m_snapshot.year());
        return year == m_snapshot.year() ? target.name
                                         : QString(target.name % u"（%1年）"_s.arg(year));
    }

    void addTargets()
    {
        using enum ParagraphAlign;
        QList<TableRow> rows;
        const std::vector<TargetProgress> all = m_contents.targets();
        for (const TargetProgress& target : all) {
            if (rows.size() == m_room.targets)
                break;
            rows.append(
                textRow({targetName(target), targetWords(target),
                         reachedWords(target, m_snapshot.year()), stateWord(target.state)}));
        }
        if (rows.isEmpty())
            return;
        addHeading(blocks(), u"规划目标"_s % cutWords(std::ssize(all), rows.size()));
        blocks().append(compact(denseListTable({{u"目标"_s, 80, Left},
                                                {u"目标值"_s, 35, Centre},
                                                {u"现有"_s, 30, Centre},
                                                {u"进展"_s, 25, Centre}},
                                               rows, width())));
    }

    void addDistricts()
    {
        std::vector<GroupFigures> groups = m_contents.districts();
        if (groups.empty())
            return;
        const auto all = std::ssize(groups);
        groups.resize(static_cast<size_t>(std::min<qsizetype>(all, m_room.districts)));
        addHeading(blocks(),
                   u"区域分布（万元）"_s
                       % (all > std::ssize(groups)
                              ? u"（共%1个区域，列项目最多的%2个）"_s.arg(all).arg(groups.size())
                              : QString()));
        PaperTable table = compact(groupTable(u"区市县"_s, groups, rollUp(m_projects), width()));
        table.head.first().cells[DoneColumn] = TableCell::of(u"本年完成\n投资"_s);
        blocks().append(table);
    }

    void addAttention()
    {
        using enum ParagraphAlign;
        const std::vector<JudgedProject> all = m_contents.behind();
        if (all.empty())
            return;
        QList<TableRow> rows;
        qsizetype lines = 0;
        for (const JudgedProject& judged : all) {
            const QString name = cut(proseName(judged.project->name), TwoLines);
            const QString cause = cut(causeWords(*judged.facts), TwoLines);
            lines += std::max((name.size() + NameLine - 1) / NameLine,
                              (cause.size() + CauseLine - 1) / CauseLine);
            if (rows.size() == m_room.attention || lines > m_room.attentionLines)
                break;
            TableRow row =
                textRow({{}, name, unitWords(records(), judged.project->responsibleUnits), cause});
            row.cells[0] = lightCell(judged.facts->light);
            rows.append(row);
        }
        addHeading(blocks(),
                   u"需要关注的黄灯、红灯项目"_s % cutWords(std::ssize(all), rows.size()));
        blocks().append(compact(denseListTable({{u"亮灯"_s, 16, Centre},
                                                {u"项目"_s, 56, Left},
                                                {u"责任单位"_s, 42, Left},
                                                {u"原因"_s, 60, Left}},
                                               rows, width())));
    }

    void addDates()
    {
        using enum ParagraphAlign;
        std::vector<AgendaItem> items = m_contents.comingItems();
        if (items.empty())
            return;
        const auto all = std::ssize(items);
        items.resize(static_cast<size_t>(std::min<qsizetype>(all, m_room.dates)));
        QList<TableRow> rows;
        for (const AgendaItem& item : items)
            rows.append(textRow(
                {item.day.toString(u"yyyy.M.d"_s) % (item.isOverdue ? u"（逾期）"_s : QString()),
                 cut(item.title, DateLine),
                 cut(records().nameOf(RecordKind::Project, item.project.value), DateLine)}));
        addHeading(blocks(),
                   u"未来%1日会议、到期事项与节点"_s.arg(BriefContents::DaysAhead)
                       % cutWords(all, rows.size()));
        blocks().append(compact(
            denseListTable({{u"时间"_s, 30, Centre}, {u"事项"_s, 70, Left}, {u"项目"_s, 74, Left}},
                           rows, width())));
    }

    const Snapshot& m_snapshot;
    const std::vector<JudgedProject>& m_projects;
    QDate m_day;
    BriefContents m_contents;
    const ProjectFilter& m_filter;
    Section m_section;
    BriefRoom m_room = OnItsOwn;
    bool m_isInPack = false;
};

Result<Document> composeOverview(const Snapshot& snapshot, const PaperChoices& choices)
{
    const std::optional<QDate> monthEnd =
        choices.has("month") ? std::optional(periodFrom(snapshot, choices).last) : std::nullopt;
    const QDate day = monthEnd.value_or(snapshot.today());
    const auto projects = chosenProjects(snapshot, choices, day);
    const auto filter = filterFrom(snapshot.records(), choices);
    if (!projects)
        return projects.error();
    if (!filter)
        return filter.error();
    // Of a month: as the projects stood at its end.
    std::optional<MonthFigures> figures;
    if (monthEnd)
        figures.emplace(snapshot, *projects, *monthEnd);
    OverviewBrief brief(snapshot, figures ? figures->projects() : *projects, day, *filter);
    if (figures)
        brief.setKnown(figures->known());
    if (choices.flag("in-pack"))
        brief.putIntoPack();
    return brief.compose(choices.texts("cards"));
}

/// The keys are those of the cards of the overview's page, which prints as it is arranged.
PaperOption cardsOption()
{
    static constexpr auto Context = "touyan::OverviewPage";
    return {
        .key = "cards",
        .title = QT_TRANSLATE_NOOP("PaperOption", "Cards of the overview in their order"),
        .type = OptionType::Choice,
        .valueName = "targets,flow,districts,attention,agenda",
        .standard = u"targets,flow,districts,attention,agenda"_s,
        .choices =
            {{"targets", QT_TRANSLATE_NOOP("touyan::OverviewPage", "Targets of the plan"), Context},
             {"flow", QT_TRANSLATE_NOOP("touyan::OverviewPage", "Rolling list"), Context},
             {"districts", QT_TRANSLATE_NOOP("touyan::OverviewPage", "Districts"), Context},
             {"attention", QT_TRANSLATE_NOOP("touyan::OverviewPage", "Needs attention"), Context},
             {"agenda", QT_TRANSLATE_NOOP("touyan::OverviewPage", "Meetings and dates ahead"),
              Context}},
        .takesSeveral = true};
}

std::vector<PaperOption> overviewOptions()
{
    std::vector<PaperOption> options{yearOption(), monthOption(), cardsOption()};
    const std::vector<PaperOption> filters = filterOptions();
    options.insert(options.end(), filters.cbegin(), filters.cend());
    return options;
}

} // namespace

PaperEntry overviewEntry()
{
    return {.name = "overview",
            .title = QT_TRANSLATE_NOOP("Paper", "Overview on one page"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper",
                "How the year stands: figures, list, targets, districts, what needs attention"),
            .group = PaperGroup::Tracking,
            .number = 3,
            .options = overviewOptions(),
            .compose = composeOverview,
            .isMonthly = true};
}

} // namespace touyan
