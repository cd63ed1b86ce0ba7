#include "layout/mapfiles.h"
#include "layout/mapscene.h"
#include "reports/chinesewords.h"
#include "reports/columnselection.h"
#include "reports/groupfigures.h"
#include "reports/listtable.h"
#include "reports/mapfigures.h"
#include "reports/moneycolumns.h"
#include "reports/monthfigures.h"
#include "reports/papercatalogue.h"
#include "reports/paperwording.h"
#include "reports/prosewords.h"
#include "reports/reportperiod.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF MapSize(780, 560);
constexpr double MapHeight = 112; // millimetres
constexpr qsizetype MostProjectNames = 8;

PaperOption measureOption()
{
    PaperOption option{.key = "measure",
                       .title = QT_TRANSLATE_NOOP("PaperOption", "What the map shows"),
                       .type = OptionType::Choice,
                       .valueName = "MEASURE",
                       .standard = u"planned"_s};
    for (const MapMeasureDescription& measure : mapMeasures())
        option.choices.push_back({measure.key, measure.title, "MapFigures"});
    return option;
}

MapMeasure measureFrom(const PaperChoices& choices)
{
    return mapMeasureFrom(choices.text("measure")).value_or(MapMeasure::PlannedInvestment);
}

/// What a register holds of a district: how many, and their names.
struct RegisterLine
{
    QString title;
    QString measure;
    QStringList names;
};

template <typename T>
RegisterLine registerLine(const Records& records, DistrictId district, const QString& title,
                          const QString& measure)
{
    RegisterLine line{title, measure, {}};
    for (const T& row : records.all<T>()) {
        if (row.district == district)
            line.names.append(row.name);
    }
    return line;
}

QList<RegisterLine> registersOf(const Records& records, DistrictId district)
{
    return {registerLine<Platform>(records, district, u"创新平台"_s, u"个"_s),
            registerLine<TalentTeam>(records, district, u"人才团队"_s, u"支"_s),
            registerLine<Enterprise>(records, district, u"企业"_s, u"家"_s),
            registerLine<Cluster>(records, district, u"集聚区（集群）"_s, u"个"_s),
            registerLine<IndustryBase>(records, district, u"基地"_s, u"个"_s),
            registerLine<Park>(records, district, u"园区"_s, u"个"_s)};
}

/// The paper for the city as a whole, and for each district that is asked for.
class DistrictPaper
{
public:
    DistrictPaper(const Snapshot& snapshot, const PaperChoices& choices,
                  const MonthFigures& figures)
        : m_snapshot(snapshot)
        , m_figures(figures)
        , m_filter(filterFrom(snapshot.records(), choices).value())
        , m_measure(measureFrom(choices))
    {
        if (auto map = bundledMap())
            m_map = std::make_shared<const GeoMap>(std::move(map).value());
        else
            m_mapFault = map.error().message;
    }

    /// Why a map is missing from the paper; empty when none is.
    QStringList remarks() const
    {
        if (m_mapFault.isEmpty() || !wantsMap())
            return {};
        return {QCoreApplication::translate("Paper", "The paper has no map: %1").arg(m_mapFault)};
    }

    Section overview() const
    {
        Section section = Section::on({});
        QList<Block>& blocks = section.blocks;
        addProse(blocks, u"title"_s,
                 u"%1年各区市县人工智能产业重点项目情况"_s.arg(m_figures.year()),
                 ParagraphRole::Title);
        addDay(blocks);
        const auto groups =
            groupFigures(Dimension::District, m_figures.projects(), m_figures.records());
        addProse(blocks, u"overall"_s, overviewProse(groups));
        if (!groups.empty())
            addGroups(blocks, groups);
        addListNote(blocks, m_filter);
        addSourceNote(blocks, m_snapshot, m_figures.last());
        return section;
    }

    Section profile(const District& district) const
    {
        Section section = Section::on({});
        QList<Block>& blocks = section.blocks;
        const std::vector<JudgedProject> projects = projectsOf(district.id);
        addProse(blocks, u"title-"_s % district.code, u"%1人工智能产业情况"_s.arg(district.name),
                 ParagraphRole::Title);
        addDay(blocks);
        addProse(blocks, u"projects-"_s % district.code, projectsProse(district, projects));
        addProse(blocks, u"registers-"_s % district.code, registersProse(district));
        if (!projects.empty()) {
            PaperTable table = projectTable(projects, textWidth(section));
            table.caption = u"%1重点项目（单位：万元）"_s.arg(district.name);
            blocks.append(table);
            blocks.append(BlockGap{4});
        }
        if (!district.adcode.isEmpty()) // a functional zone is no area of the map
            addMap(blocks, projects, &district);
        ProjectFilter own = m_filter;
        own.districts = {district.id};
        addListNote(blocks, own);
        addSourceNote(blocks, m_snapshot, m_figures.last());
        return section;
    }

private:
    /// What left or entered the list after the days that the paper tells of.
    void addListNote(QList<Block>& blocks, const ProjectFilter& filter) const
    {
        addProse(blocks, u"list-note"_s,
                 LaterRevisions(m_snapshot, m_figures.last(), filter).words(), ParagraphRole::Note);
    }

    bool wantsMap() const { return !m_figures.projects().empty() || !m_filter.districts.empty(); }

    /// The map and the table of all districts.
    void addGroups(QList<Block>& blocks, const std::vector<GroupFigures>& groups) const
    {
        addMap(blocks, m_figures.projects(), nullptr);
        if (m_map)
            blocks.append(PageBreak{}); // the table would hardly begin below the map
        PaperTable table =
            groupTable(u"区市县（先导区）"_s, groups, m_figures.sum(), textWidth(Section::on({})));
        table.caption = u"各区市县（先导区）重点项目情况（单位：万元）"_s;
        blocks.append(table);
        blocks.append(Paragraph::of(
            ParagraphRole::Note,
            u"注：项目计入其登记的区市县或先导区，各计一次；完成率为累计完成投资占年度计划投资的比例。"_s));
    }

    /// What narrows the projects besides their district.
    ProjectFilter everywhere() const
    {
        ProjectFilter filter = m_filter;
        filter.districts.clear();
        return filter;
    }

    /// 全市, or what narrows the projects besides their district.
    QString scope() const { return scopeWords(m_figures.records(), everywhere()); }

    /// 金州区, with what else narrows its projects.
    QString scopeIn(const District& district) const
    {
        ProjectFilter here = m_filter;
        here.districts = {district.id};
        return scopeWords(m_figures.records(), here);
    }

    void addDay(QList<Block>& blocks) const
    {
        blocks.append(Paragraph::of(ParagraphRole::SubTitle,
                                    u"（截至%1）"_s.arg(dateWords(m_figures.last()))));
    }

    std::vector<JudgedProject> projectsOf(DistrictId district) const
    {
        std::vector<JudgedProject> projects = m_figures.projects();
        std::erase_if(projects, [district](const JudgedProject& judged) {
            return judged.project->district != district;
        });
        return projects;
    }

    QString overviewProse(const std::vector<GroupFigures>& groups) const
    {
        if (m_figures.projects().empty())
            return (everywhere().isNarrowed() ? u"%1年%2没有符合条件的重点项目。"_s
                                              : u"%1年%2尚未安排人工智能产业重点项目。"_s)
                .arg(QString::number(m_figures.year()), scope());
        QStringList names;
        for (const GroupFigures& group : groups) {
            if (group.key > 0)
                names.append(u"%1%2项"_s.arg(group.name, QString::number(group.sum.count)));
        }
        const RollUp sum = m_figures.sum();
        return u"%1年%2人工智能产业重点项目%3项，分布在%4个区市县（先导区），项目较多的有%5。"_s
                   .arg(QString::number(m_figures.year()), scope(), QString::number(sum.count),
                        QString::number(names.size()), names.mid(0, 3).join(u'、'))
            % proseSentence({u"年度计划投资"_s % proseMoney(sum.planned),
                             u"累计完成"_s % proseMoney(sum.done),
                             sum.planned.isZero()
                                 ? QString()
                                 : QString(u"完成率"_s % prosePercent(sum.percent()))});
    }

    QString projectsProse(const District& district,
                          const std::vector<JudgedProject>& projects) const
    {
        if (projects.empty())
            return u"%1年%2没有列入清单的重点项目。"_s.arg(QString::number(m_figures.year()),
                                                           scopeIn(district));
        const RollUp sum = rollUp(projects);
        QStringList parts{
            u"%1年%2共有重点项目%3项"_s.arg(QString::number(m_figures.year()), scopeIn(district),
                                            QString::number(sum.count)),
            u"总投资"_s % proseMoney(sum.total), u"年度计划投资"_s % proseMoney(sum.planned)};
        QString text = proseSentence(parts);
        QStringList pace{u"截至%1累计完成投资%2"_s.arg(m_figures.last().toString(u"M月底"_s),
                                                       proseMoney(sum.done))};
        if (!sum.planned.isZero())
            pace += {u"完成率"_s % prosePercent(sum.percent()),
                     proseAgainstSchedule(sum.percent(), m_figures.schedulePercent())};
        text += proseSentence(pace);
        return text
            % proseCounts({{u"绿灯（●）"_s, sum.countOf(Light::Green)},
                           {u"黄灯（◆）"_s, sum.countOf(Light::Yellow)},
                           {u"红灯（■）"_s, sum.countOf(Light::Red)},
                           {u"未评价"_s, sum.countOf(Light::None)}},
                          u"项"_s)
            % u'。';
    }

    /// The number of all stands before it already.
    static QString listed(const QStringList& names)
    {
        return names.mid(0, MostProjectNames).join(u'、')
            % (names.size() > MostProjectNames ? u"等"_s : QString());
    }

    QString registersProse(const District& district) const
    {
        QStringList parts;
        for (const RegisterLine& line : registersOf(m_figures.records(), district.id)) {
            if (!line.names.isEmpty())
                parts.append(u"%1%2%3（%4）"_s.arg(line.title, QString::number(line.names.size()),
                                                   line.measure, listed(line.names)));
        }
        return parts.isEmpty() ? u"库中没有登记在该区域的创新平台、人才团队、企业和园区。"_s
                               : QString(u"登记在该区域的有"_s % parts.join(u'、') % u'。');
    }

    /// The map of the city, or of @p district alone.
    void addMap(QList<Block>& blocks, const std::vector<JudgedProject>& projects,
                const District* district) const
    {
        if (!m_map)
            return;
        MapContent content = mapContent(m_figures.records(), m_figures.view(), projects, m_measure,
                                        m_map, SceneLanguage::Chinese);
        MapFrame frame;
        frame.size = MapSize;
        if (district) { // nothing was counted in the others
            content.selected = {district->adcode};
            std::erase_if(content.values, [district](const MapValue& value) {
                return value.adcode != district->adcode;
            });
        } else {
            frame.notes = content.notes;
        }
        const QString note = unnarrowedNote(m_measure, everywhere(), SceneLanguage::Chinese);
        if (!note.isEmpty())
            frame.notes.prepend(note);
        const MapLayout layout = mapLayout(content, frame, EvenTextMeasure());
        blocks.append(Figure{.scene = std::make_shared<const Scene>(layout.scene),
                             .width = 156,
                             .height = MapHeight,
                             .caption = u"%1年%2%3（截至%4，示意图）"_s.arg(
                                 QString::number(m_figures.year()),
                                 district ? district->name : u"各区市县（先导区）"_s,
                                 content.measure, dateWords(m_figures.last()))});
    }

    PaperTable projectTable(const std::vector<JudgedProject>& projects, double width) const
    {
        using enum ParagraphAlign;
        const MoneyColumns money = MoneyColumns::of(projects);
        QList<TableRow> rows;
        for (const JudgedProject& judged : projects) {
            const Project& project = *judged.project;
            const ProjectYear& facts = *judged.facts;
            TableRow row = textRow({QString::number(rows.size() + 1),
                                    project.name,
                                    project.undertaker,
                                    facts.category ? natureWord(*facts.category) : unstatedWord(),
                                    wanWords(money.total, project.totalInvestment),
                                    wanWords(money.planned, facts.planned),
                                    wanWords(money.done, facts.done),
                                    {}});
            row.cells[7] = lightCell(facts.light);
            rows.append(row);
        }
        return denseListTable({{u"序号"_s, 9, Centre, "number"},
                               {u"项目名称"_s, 38, Left, "name"},
                               {u"承担单位"_s, 32, Left, "undertaker"},
                               {u"建设\n性质"_s, 13, Centre, "nature"},
                               {u"总投资"_s, 18, Right, "total"},
                               {u"年度计划\n投资"_s, 16, Right, "planned"},
                               {u"累计完成\n投资"_s, 16, Right, "done"},
                               {u"评价"_s, 14, Centre, "light"}},
                              rows, width);
    }

    const Snapshot& m_snapshot;
    const MonthFigures& m_figures;
    ProjectFilter m_filter;
    MapMeasure m_measure;
    std::shared_ptr<const GeoMap> m_map;
    QString m_mapFault;
};

Result<Document> composeDistricts(const Snapshot& snapshot, const PaperChoices& choices)
{
    const auto ids =
        recordsNamed(snapshot.records(), RecordKind::District, choices.texts("district"));
    if (!ids)
        return ids.error();
    PaperChoices everywhere = choices;
    everywhere.clear(u"district"_s);
    const ReportPeriod period = periodFrom(snapshot, choices);
    const auto projects = chosenProjects(snapshot, everywhere, period.last);
    if (!projects)
        return projects.error();
    const MonthFigures figures(snapshot, *projects, period.last);
    const DistrictPaper paper(snapshot, choices, figures);
    Document document;
    document.subject = u"区市县情况"_s;
    document.remarks = paper.remarks();
    document.title = u"%1年各区市县人工智能产业重点项目情况"_s.arg(figures.year());
    if (ids->isEmpty())
        document.sections = {paper.overview()};
    for (const qint64 id : *ids)
        document.sections.append(paper.profile(*snapshot.records().find(DistrictId{id})));
    if (ids->size() == 1)
        document.title =
            snapshot.records().nameOf(RecordKind::District, ids->first()) % u"人工智能产业情况";
    return document;
}

/// Of the table of all districts and of that of one district's projects.
PaperOption districtColumns()
{
    return columnsOption({{"number", QT_TRANSLATE_NOOP("PaperOption", "Number")},
                          {"name", QT_TRANSLATE_NOOP("PaperOption", "District or project")},
                          {"undertaker", QT_TRANSLATE_NOOP("PaperOption", "Undertaker")},
                          {"nature", QT_TRANSLATE_NOOP("PaperOption", "Nature")},
                          {"count", QT_TRANSLATE_NOOP("PaperOption", "Number of projects")},
                          {"total", QT_TRANSLATE_NOOP("PaperOption", "Total investment")},
                          {"planned", QT_TRANSLATE_NOOP("PaperOption", "Plan of the year")},
                          {"done", QT_TRANSLATE_NOOP("PaperOption", "Done in the year")},
                          {"completion", QT_TRANSLATE_NOOP("PaperOption", "Completion")},
                          {"light", QT_TRANSLATE_NOOP("PaperOption", "Light")},
                          {"green", QT_TRANSLATE_NOOP("PaperOption", "Green")},
                          {"yellow", QT_TRANSLATE_NOOP("PaperOption", "Yellow")},
                          {"red", QT_TRANSLATE_NOOP("PaperOption", "Red")},
                          {"unjudged", QT_TRANSLATE_NOOP("PaperOption", "Not judged")}});
}

std::vector<PaperOption> districtOptions()
{
    std::vector<PaperOption> options{yearOption(), monthOption(), measureOption()};
    const std::vector<PaperOption> filters = filterOptions();
    options.insert(options.end(), filters.cbegin(), filters.cend());
    options.push_back(districtColumns());
    return options;
}

} // namespace

PaperEntry districtsEntry()
{
    return {.name = "districts",
            .title = QT_TRANSLATE_NOOP("Paper", "Districts"),
            .summary = QT_TRANSLATE_NOOP(
                "Paper", "All districts with a map, or the profile of each one that is chosen"),
            .group = PaperGroup::Tracking,
            .number = 6,
            .options = districtOptions(),
            .compose = composeDistricts,
            .isMonthly = true};
}

} // namespace touyan
