#include "domain/wancolumn.h"
#include "layout/milestonestrip.h"
#include "reports/cardfacts.h"
#include "reports/chinesewords.h"
#include "reports/listtable.h"
#include "reports/moneychart.h"
#include "reports/monthfigures.h"
#include "reports/papercatalogue.h"
#include "reports/paperwording.h"
#include "reports/prosewords.h"
#include "reports/reportperiod.h"
#include "reports/timelinerows.h"

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double StripWidth = 590; // scene units: 156 mm
constexpr QSizeF ChartSize(590, 110);
constexpr double MillimetresPerUnit = 25.4 / 96;
constexpr size_t MostReports = 4;
constexpr qsizetype FactsLine = 42; // characters on a line of the table of facts

/// What all cards are made from.
struct CardGround
{
    CardGround(const Snapshot& from, const std::vector<JudgedProject>& projects, QDate last)
        : snapshot(from)
        , figures(snapshot, projects, last)
    {
        for (const Attachment& attachment : snapshot.records().all<Attachment>()) {
            if (attachment.owner.kind == RecordKind::Project)
                attachments[ProjectId{attachment.owner.id}].append(attachment.name);
        }
    }

    Snapshot snapshot;
    MonthFigures figures;
    QHash<ProjectId, QStringList> attachments;
};

/// One project on a page of its own.
class ProjectCard
{
public:
    ProjectCard(const CardGround& ground, const JudgedProject& judged)
        : m_ground(ground)
        , m_snapshot(ground.snapshot)
        , m_figures(ground.figures)
        , m_project(*judged.project)
        , m_facts(*judged.facts)
        , m_judged(judged)
    {
    }

    QList<Block> blocks() const
    {
        QList<Block> blocks;
        blocks.append(Paragraph::of(ParagraphRole::Title, cardTitle(m_project.name)));
        blocks.append(Paragraph::of(ParagraphRole::SubTitle, subtitle()));
        blocks.append(cardFactsTable(m_snapshot, m_figures, m_judged));
        addMilestones(blocks);
        addMoney(blocks);
        addHistory(blocks);
        addAttachments(blocks);
        return blocks;
    }

private:
    QString subtitle() const
    {
        const QString code = m_project.code.isEmpty() ? QString() : QString(m_project.code % u"，");
        return u"（%1截至%2）"_s.arg(code, dateWords(m_figures.last()));
    }

    /// Whether the name stands among the facts.
    bool hasLongName() const { return proseName(m_project.name) != m_project.name; }

    /// Not numbered: each card stands on its own.
    void addFigure(QList<Block>& blocks, const Scene& scene, const QString& title) const
    {
        blocks.append(Paragraph::of(ParagraphRole::Note, title));
        blocks.append(Figure{.scene = std::make_shared<const Scene>(scene),
                             .width = m_width,
                             .height = scene.size().height() * MillimetresPerUnit});
    }

    void addMilestones(QList<Block>& blocks) const
    {
        const TimelineRow row = timelineRow(m_judged, m_figures.known(), m_figures.parts());
        if (row.milestones.empty())
            return;
        addFigure(
            blocks, milestoneStrip(row, m_figures.last(), StripWidth, EvenTextMeasure()),
            u"节点计划与完成情况（◆已完成，注完成日期；◇未完成，注计划日期；红线为截止日）："_s);
    }

    void addMoney(QList<Block>& blocks) const
    {
        if (!m_facts.planned && !m_facts.lastReport.isValid())
            return;
        addFigure(
            blocks,
            monthChartScene(moneyChart(m_figures, {m_judged}, MoneyUnit::Wan, m_facts.firstMonth),
                            ChartSize),
            u"%1年投资完成情况："_s.arg(m_figures.year()));
    }

    static bool takesTwoLines(const MonthlyReport* report)
    {
        constexpr qsizetype ProgressLine = 19; // characters in their columns
        constexpr qsizetype ProblemLine = 13;
        return report->progressText.size() > ProgressLine || report->problem.size() > ProblemLine;
    }

    /// The page has room for the last reports: for fewer where there is more to be told. Where it
    /// has none, they go on to a second page, which has room for all that is shown.
    size_t reportsShown(const std::vector<const MonthlyReport*>& reports) const
    {
        constexpr qsizetype LinesOfReport = 2;
        const bool isFuller = m_project.content.size() > CardLongText || !m_facts.causes.isEmpty()
            || std::any_of(reports.cbegin(), reports.cend(), takesTwoLines);
        const qsizetype most = static_cast<qsizetype>(MostReports) - (isFuller ? 1 : 0);
        qsizetype more = 0; // lines beyond what there is room for
        for (const QString& text :
             {hasLongName() ? m_project.name : QString(), m_project.content.mid(2 * CardLongText),
              m_project.undertaker.mid(CardLongText)})
            more += (text.size() + FactsLine - 1) / FactsLine;
        const qsizetype room = most - (more + LinesOfReport - 1) / LinesOfReport;
        constexpr qsizetype Reckoning = -1; // by as much the estimate may be wrong
        return room < Reckoning ? MostReports : static_cast<size_t>(std::max<qsizetype>(1, room));
    }

    static QString historyTitle(size_t all, size_t shown)
    {
        return all > shown ? u"近期月报（共%1期，列近%2期）："_s.arg(all).arg(shown)
                           : u"近期月报："_s;
    }

    void addHistory(QList<Block>& blocks) const
    {
        auto reports = m_figures.parts().rowsOf<MonthlyReport>(m_project.id, m_figures.known());
        std::sort(
            reports.begin(), reports.end(),
            [](const MonthlyReport* a, const MonthlyReport* b) { return a->month > b->month; });
        const size_t all = reports.size();
        reports.resize(std::min(all, reportsShown(reports)));
        WanColumn done;
        for (const MonthlyReport* report : reports)
            done.add(report->yearToDate);
        QList<TableRow> rows;
        for (const MonthlyReport* report : reports)
            rows.append(textRow(
                {report->month.toString(u"yyyy.MM"_s), wanWords(done, report->yearToDate),
                 report->percentComplete ? prosePercent(report->percentComplete->points()) : u"—"_s,
                 report->progressText, report->problem}));
        if (rows.isEmpty())
            return;
        PaperTable table = denseListTable({{u"月份"_s, 14, ParagraphAlign::Centre},
                                           {u"本年完成\n（万元）"_s, 19, ParagraphAlign::Right},
                                           {u"总体\n进度"_s, 13, ParagraphAlign::Right},
                                           {u"形象进度"_s, 64, ParagraphAlign::Left},
                                           {u"存在问题"_s, 46, ParagraphAlign::Left}},
                                          rows, m_width);
        table.style.minimumHeight = 15;
        table.style.pitch = 11;
        blocks.append(Paragraph::of(ParagraphRole::Note, historyTitle(all, reports.size())));
        blocks.append(table);
    }

    void addAttachments(QList<Block>& blocks) const
    {
        const QStringList names = m_ground.attachments.value(m_project.id);
        if (!names.isEmpty())
            blocks.append(
                Paragraph::of(ParagraphRole::Note, u"附件：%1。"_s.arg(names.join(u'、'))));
    }

    const CardGround& m_ground;
    const Snapshot& m_snapshot;
    const MonthFigures& m_figures;
    const Project& m_project;
    const ProjectYear& m_facts;
    JudgedProject m_judged;
    double m_width = textWidth(Section::on({}));
};

/// The card of @p judged, made when it is asked for: of 10,000 cards one lies in memory.
Section cardSection(const std::shared_ptr<const CardGround>& ground, const JudgedProject& judged)
{
    Section section = Section::on({});
    section.source = [ground, judged] { return ProjectCard(*ground, judged).blocks(); };
    section.sourceTitle = cardTitle(judged.project->name);
    return section;
}

/// The projects that are named, or else those that pass the filter.
Result<std::vector<JudgedProject>> wantedProjects(const Snapshot& snapshot,
                                                  const PaperChoices& choices)
{
    const QStringList names = choices.texts("project");
    if (names.isEmpty())
        return chosenProjects(snapshot, choices, periodFrom(snapshot, choices).last);
    const auto ids = recordsNamed(snapshot.records(), RecordKind::Project, names);
    if (!ids)
        return ids.error();
    std::vector<JudgedProject> projects;
    for (const qint64 id : *ids)
        projects.push_back(
            {snapshot.records().find(ProjectId{id}), snapshot.view().factsOf(ProjectId{id})});
    return projects;
}

Result<Document> composeCards(const Snapshot& snapshot, const PaperChoices& choices)
{
    const auto projects = wantedProjects(snapshot, choices);
    if (!projects)
        return projects.error();
    const ReportPeriod period = periodFrom(snapshot, choices);
    const auto ground = std::make_shared<const CardGround>(snapshot, *projects, period.last);
    const MonthFigures& figures = ground->figures;
    Document document;
    document.title = figures.projects().size() == 1
        ? QString(figures.projects().front().project->name % u"项目卡片")
        : u"%1年人工智能产业重点项目卡片"_s.arg(figures.year());
    document.subject = u"项目卡片"_s;
    for (const JudgedProject& judged : figures.projects())
        document.sections.append(cardSection(ground, judged));
    if (document.sections.isEmpty()) {
        Section section = Section::on({});
        section.blocks = {Paragraph::of(ParagraphRole::Title, document.title),
                          Paragraph::of(ParagraphRole::Body, u"没有符合条件的项目。"_s)};
        document.sections = {section};
    }
    return document;
}

std::vector<PaperOption> cardOptions()
{
    std::vector<PaperOption> options{yearOption(),
                                     monthOption(),
                                     {.key = "project",
                                      .title = QT_TRANSLATE_NOOP("PaperOption", "Projects by name"),
                                      .type = OptionType::Record,
                                      .valueName = "NAME",
                                      .target = RecordKind::Project,
                                      .takesSeveral = true}};
    const std::vector<PaperOption> filters = filterOptions();
    options.insert(options.end(), filters.cbegin(), filters.cend());
    return options;
}

} // namespace

PaperEntry projectCardsEntry()
{
    return {.name = "project-cards",
            .title = QT_TRANSLATE_NOOP("Paper", "Project cards"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper", "A page for each project: facts, light, milestones, money, history"),
            .group = PaperGroup::Tracking,
            .number = 4,
            .options = cardOptions(),
            .compose = composeCards,
            .isMonthly = true};
}

} // namespace touyan
