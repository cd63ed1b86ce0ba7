#include "reports/chinesewords.h"
#include "reports/columnselection.h"
#include "reports/dispatchfigures.h"
#include "reports/dispatchprose.h"
#include "reports/groupfigures.h"
#include "reports/listtable.h"
#include "reports/moneychart.h"
#include "reports/papercatalogue.h"
#include "reports/paperwording.h"
#include "reports/projectrows.h"
#include "reports/prosewords.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF ChartSize(590, 236);
constexpr qsizetype MostItems = 15;

/// Of both annexes, each in its order.
PaperOption annexColumns()
{
    return columnsOption({{"number", QT_TRANSLATE_NOOP("PaperOption", "Number")},
                          {"name", QT_TRANSLATE_NOOP("PaperOption", "Project")},
                          {"units", QT_TRANSLATE_NOOP("PaperOption", "Responsible units")},
                          {"district", QT_TRANSLATE_NOOP("PaperOption", "District")},
                          {"total", QT_TRANSLATE_NOOP("PaperOption", "Total investment")},
                          {"planned", QT_TRANSLATE_NOOP("PaperOption", "Plan of the year")},
                          {"done", QT_TRANSLATE_NOOP("PaperOption", "Done in the year")},
                          {"completion", QT_TRANSLATE_NOOP("PaperOption", "Completion")},
                          {"light", QT_TRANSLATE_NOOP("PaperOption", "Light")},
                          {"progress", QT_TRANSLATE_NOOP("PaperOption", "Progress of the works")},
                          {"causes", QT_TRANSLATE_NOOP("PaperOption", "Why it lags")},
                          {"problem", QT_TRANSLATE_NOOP("PaperOption", "Problem")},
                          {"coordination", QT_TRANSLATE_NOOP("PaperOption", "To coordinate")}});
}

std::vector<PaperOption> dispatchOptions()
{
    std::vector<PaperOption> options{yearOption(), monthOption(), periodOption()};
    const auto add = [&options](const std::vector<PaperOption>& more) {
        options.insert(options.end(), more.cbegin(), more.cend());
    };
    add(filterOptions());
    options.push_back({.key = "annex",
                       .title = QT_TRANSLATE_NOOP("PaperOption", "Annexed tables"),
                       .type = OptionType::Choice,
                       .valueName = "late|all|none",
                       .standard = u"all"_s,
                       .choices = {{"late", QT_TRANSLATE_NOOP("PaperOption", "What lags")},
                                   {"all", QT_TRANSLATE_NOOP("PaperOption", "Every project")},
                                   {"none", QT_TRANSLATE_NOOP("PaperOption", "None")}}});
    options.push_back(paperSizeOption(PaperSize::A4));
    options.push_back(annexColumns());
    add(letterOptions());
    return options;
}

/// Done by the same day of the year before, when there were projects in it.
std::optional<Money> lastYearDone(const Snapshot& snapshot, const PaperChoices& choices, QDate last)
{
    const Snapshot before = snapshot.inYear(last.year() - 1);
    const auto projects = chosenProjects(before, choices);
    if (!projects || projects->empty())
        return {};
    const Money done = doneYearBefore(before, *projects, last);
    return done.isZero() ? std::nullopt : std::optional(done);
}

/// Composes the paper from the figures of its period.
class DispatchPaper
{
public:
    DispatchPaper(const Snapshot& snapshot, const PaperChoices& choices, const DispatchFacts& facts)
        : m_snapshot(snapshot)
        , m_choices(choices)
        , m_facts(facts)
        , m_prose(facts)
    {
    }

    Document document() const
    {
        Document document;
        document.title = title();
        document.subject = m_facts.period.words() % u"调度通报"_s;
        document.sections = {body()};
        const QString annexes = m_choices.text("annex");
        if (annexes != u"none" && !m_prose.late().empty())
            document.sections.append(lateAnnex());
        if (annexes == u"all" && !m_facts.now.projects().empty())
            document.sections.append(progressAnnex());
        return document;
    }

private:
    QString title() const
    {
        const QString subject =
            m_facts.period.words() % m_facts.scope % u"人工智能产业重点项目推进情况"_s;
        return isInPack() ? subject : QString(u"关于"_s % subject % u"的通报"_s);
    }

    bool isInPack() const { return m_choices.flag("in-pack"); }

    /// A part of a pack is no letter; it opens with what the office says, if it says so.
    void addOpening(QList<Block>& blocks) const
    {
        if (isInPack()) {
            addProse(blocks, u"opening"_s, m_choices.text("opening"));
            return;
        }
        addProse(blocks, u"addressee"_s,
                 wordingOf(m_choices, "addressee",
                           u"各区市县人民政府、各先导区管委会，市直有关部门："_s),
                 ParagraphRole::Addressee);
        addProse(blocks, u"opening"_s,
                 wordingOf(m_choices, "opening",
                           u"现将%1%2人工智能产业重点项目推进情况通报如下："_s.arg(
                               m_facts.period.words(), m_facts.scope)));
    }

    static void addHeading(QList<Block>& blocks, const QString& text,
                           ParagraphRole role = ParagraphRole::Heading1)
    {
        blocks.append(Paragraph::of(role, text));
    }

    Section body() const
    {
        Section section = Section::on({});
        QList<Block>& blocks = section.blocks;
        // As a letter and as a part it is entitled in another way: the words of one are not the
        // other's.
        addProse(blocks, isInPack() ? u"part-title"_s : u"title"_s, title(), ParagraphRole::Title);
        blocks.append(BlockGap{8});
        addOpening(blocks);
        addOverall(blocks);
        if (!m_facts.now.projects().empty()) {
            addGroups(blocks);
            addProblems(blocks);
        }
        addNext(blocks);
        if (!isInPack()) {
            blocks.append(AnnexList{});
            addSignature(blocks, m_snapshot, m_choices);
        }
        return section;
    }

    void addOverall(QList<Block>& blocks) const
    {
        addHeading(blocks, u"一、总体进展"_s);
        addProse(blocks, u"overall"_s, m_prose.overall());
        addProse(blocks, u"progress"_s, m_prose.progress());
        addProse(blocks, u"lights"_s, m_prose.lights());
        addProse(blocks, u"list-note"_s, m_facts.listNote, ParagraphRole::Note);
        if (!m_facts.now.projects().empty())
            addChart(blocks);
    }

    void addChart(QList<Block>& blocks) const
    {
        blocks.append(
            Figure{.scene = std::make_shared<const Scene>(monthChartScene(
                       moneyChart(m_facts.now, m_facts.now.projects(), MoneyUnit::Yi), ChartSize)),
                   .width = textWidth(Section::on({})),
                   .height = 62,
                   .caption = u"%1年累计完成投资与序时计划"_s.arg(m_facts.now.year())});
    }

    void addGroups(QList<Block>& blocks) const
    {
        addHeading(blocks, u"二、分工程、分区域进展"_s);
        addProse(blocks, u"programmes"_s, m_prose.programmes());
        addTable(blocks, Dimension::Programme, u"示范工程"_s, u"各示范工程重点项目进展"_s);
        addProse(blocks, u"districts"_s, m_prose.districts());
        addTable(blocks, Dimension::District, u"区市县（先导区）"_s,
                 u"各区市县（先导区）重点项目进展"_s);
        addTable(blocks, Dimension::ResponsibleUnit, u"责任单位"_s, u"各责任单位重点项目进展"_s);
        blocks.append(Paragraph::of(
            ParagraphRole::Note,
            u"注：有多个责任单位的项目计入第一个责任单位；完成率为累计完成投资占年度计划投资的比例。"_s));
        blocks.append(BlockGap{4});
    }

    void addTable(QList<Block>& blocks, Dimension dimension, const QString& title,
                  const QString& caption) const
    {
        const auto groups = groupFigures(dimension, m_facts.now.projects(), m_facts.now.records());
        // Of the one group that was asked for, the sum says it all. A project counts for its first
        // unit only: the table of units stays.
        const bool isAsked = dimension != Dimension::ResponsibleUnit && groups.size() == 1
            && (m_facts.place == groups.front().name
                || m_facts.narrowed.contains(groups.front().name));
        if (isAsked)
            return;
        PaperTable table = groupTable(title, groups, m_facts.now.sum(), textWidth(Section::on({})));
        for (TableColumn& column : table.columns)
            column.key = nullptr; // the columns of the annexes are chosen
        table.caption = caption % u"（单位：万元）"_s;
        blocks.append(table);
        blocks.append(BlockGap{4});
    }

    void addProblems(QList<Block>& blocks) const
    {
        addHeading(blocks, u"三、存在问题"_s);
        addProse(blocks, u"causes"_s, m_prose.causes());
        addProse(blocks, u"reports"_s, m_prose.reports());
        QStringList lines;
        for (const JudgedProject& judged : m_facts.now.projects()) {
            const MonthlyReport* report = m_facts.now.reportOf(judged.project->id);
            if (!report || report->coordination.trimmed().isEmpty())
                continue;
            lines.append(u"%1. %2：%3"_s.arg(QString::number(lines.size() + 1),
                                             proseName(judged.project->name),
                                             ended(report->coordination)));
        }
        if (lines.isEmpty())
            return;
        const bool isLong = lines.size() > MostItems;
        addProse(blocks, u"coordination"_s,
                 (isLong ? u"各单位提请协调事项%1项，主要有："_s : u"各单位提请协调事项%1项："_s)
                     .arg(lines.size()));
        lines = lines.mid(0, MostItems);
        addProse(blocks, u"coordination-items"_s, lines.join(u'\n'));
    }

    static QString ended(const QString& text)
    {
        const QString bare = text.simplified();
        return bare.endsWith(u'。') || bare.endsWith(u'；') ? bare : QString(bare % u'。');
    }

    void addNext(QList<Block>& blocks) const
    {
        if (m_facts.now.projects().empty())
            return;
        addHeading(blocks, isInPack() ? u"四、下一步工作"_s : u"四、下一步工作要求"_s);
        addProse(blocks, u"next"_s, m_prose.next());
        if (const QString note = m_prose.nextNote(); !note.isEmpty())
            blocks.append(Paragraph::of(ParagraphRole::Note, note));
        if (isInPack() && !m_choices.has("closing"))
            return;
        addProse(
            blocks, u"closing"_s,
            wordingOf(m_choices, "closing",
                      u"请各责任单位对照年度目标和节点计划，逐项分析滞后原因，落实整改措施，"
                      "加快项目建设；请各区市县、先导区加强要素保障，及时协调解决项目推进中的问题，"
                      "于每月前5个工作日内报送上月进展情况。"_s));
    }

    Section annex(const QString& heading) const
    {
        Section section = landscapeSection(m_choices.paperSize());
        section.blocks.append(AnnexHeading{heading});
        section.blocks.append(Paragraph::of(ParagraphRole::SubTitle,
                                            u"（截至%1）"_s.arg(dateWords(m_facts.period.last))));
        return section;
    }

    Section lateAnnex() const
    {
        Section section = annex(u"进度滞后重点项目情况表"_s);
        section.blocks.append(lateTable(m_facts.now, m_prose.late(), textWidth(section)));
        return section;
    }

    Section progressAnnex() const
    {
        Section section = annex(u"重点项目推进情况表"_s);
        section.blocks.append(Paragraph::of(ParagraphRole::UnitNote, u"单位：万元"_s));
        section.blocks.append(progressTable(m_facts.now, textWidth(section)));
        addSourceNote(section.blocks, m_snapshot, m_facts.period.last);
        return section;
    }

    const Snapshot& m_snapshot;
    const PaperChoices& m_choices;
    const DispatchFacts& m_facts;
    DispatchProse m_prose;
};

QStringList namesOf(const Records& records, RecordKind kind, const auto& ids)
{
    QStringList names;
    for (const auto id : ids)
        names.append(records.nameOf(kind, id.value));
    names.sort();
    return names;
}

/// 智慧物流应用示范工程红灯项目; empty where @p filter lets the whole list of its place pass.
QString whichProjects(const Records& records, ProjectFilter filter)
{
    filter.districts.clear();
    if (!filter.isNarrowed() || filter.scope != ProjectScope::YearList)
        return {};
    QStringList natures;
    for (const AnnualCategory nature : filter.categories)
        natures.append(natureWord(nature));
    QStringList lights;
    for (const Light light : filter.lights)
        lights.append(lightWord(light));
    natures.sort();
    lights.sort();
    const QStringList units = namesOf(records, RecordKind::Unit, filter.units);
    return namesOf(records, RecordKind::Programme, filter.programmes).join(u'、')
        % (units.isEmpty() ? QString() : QString(units.join(u'、') % u"负责的"))
        % natures.join(u'、') % lights.join(u'、') % u"项目";
}

Result<Document> composeDispatch(const Snapshot& snapshot, const PaperChoices& choices)
{
    const ReportPeriod period = periodFrom(snapshot, choices);
    const auto projects = chosenProjects(snapshot, choices, period.last);
    if (!projects)
        return projects.error();
    const MonthFigures now(snapshot, *projects, period.last);
    const ReportPeriod earlier = period.before();
    std::optional<MonthFigures> before;
    if (earlier.last.year() == period.last.year())
        before.emplace(snapshot, *projects, earlier.last);
    const Records& records = snapshot.records();
    const ProjectFilter filter = filterFrom(records, choices).value();
    const DispatchFacts facts{
        .period = period,
        .scope = scopeWords(records, filter),
        .now = now,
        .before = before ? &*before : nullptr,
        .lastYear = lastYearDone(snapshot, choices, period.last),
        .place = namesOf(records, RecordKind::District, filter.districts).join(u'、'),
        .narrowed = whichProjects(records, filter),
        .nature =
            filter.categories.size() == 1 ? natureWord(*filter.categories.begin()) : QString(),
        .listNote = LaterRevisions(snapshot, period.last, filter).words()};
    return DispatchPaper(snapshot, choices, facts).document();
}

} // namespace

PaperEntry dispatchEntry()
{
    return {.name = "dispatch",
            .title = QT_TRANSLATE_NOOP("Paper", "Progress circular"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper", "How the projects of a month or quarter stand, what lags and why"),
            .group = PaperGroup::Tracking,
            .number = 3,
            .options = dispatchOptions(),
            .compose = composeDispatch,
            .isMonthly = true};
}

} // namespace touyan
