#include "analysis/yearschedule.h"
#include "layout/timelinesheet.h"
#include "reports/chinesewords.h"
#include "reports/commonoptions.h"
#include "reports/groupfigures.h"
#include "reports/missinglist.h"
#include "reports/papercatalogue.h"
#include "reports/projectrows.h"
#include "reports/reportperiod.h"
#include "reports/timelinerows.h"

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double UnitsPerMillimetre = 96 / 25.4;
constexpr double Margin = 8; // millimetres: printers leave less white
// Of a part's mark, the line below it and its title; word processors set them wider.
constexpr double HeadingHeight = 37;
constexpr double Slack = 0.5; // so that rounding never moves the figure to a page of its own
// Rows are drawn larger on large sheets, so that they can be read from afar, but not beyond this.
constexpr double LargestScale = 3;
// Smaller type than this would be hard to read; further sheets follow instead.
constexpr double SmallestScale = 0.72;
// Titles, axis and legend beside the rows of a sheet, in scene units.
constexpr double FrameHeight = 36 + 30 + 22 + 44 + 30 + 36 + 1; // rounding takes no row away
constexpr double RowHeight = 28;

/// The sheet's size in scene units: as small as the rows allow, so that they come out as large as
/// the paper allows, on one sheet where possible.
QSizeF sceneSize(const QSizeF& millimetres, int lines)
{
    const QSizeF natural = millimetres * UnitsPerMillimetre;
    constexpr int FewestLines = 10; // fewer would be drawn oddly large
    const double needed = FrameHeight + RowHeight * std::max(FewestLines, lines);
    const double scale = std::clamp(natural.height() / needed, SmallestScale, LargestScale);
    return natural / scale;
}

/// How many sheets of @p millimetres the lines take when they are as small as they may be.
int fewestSheets(const QSizeF& millimetres, int lines)
{
    const double height = millimetres.height() * UnitsPerMillimetre / SmallestScale;
    const double room = std::max(1.0, std::floor((height - FrameHeight) / RowHeight));
    return static_cast<int>(std::ceil(std::max(1, lines) / room));
}

/// The chart on as few sheets as its smallest type allows, each as full as the others: no last one
/// bears a few rows only. @p sheet states all but its size.
std::vector<Scene> evenPages(const TimelineTable& table, TimelineSheet sheet, const QSizeF& room)
{
    constexpr int MostSheets = 6; // beyond, an emptier last one matters little
    const int lines = table.lineCount();
    const int fewest = fewestSheets(room, lines);
    const int onEach = (lines + fewest - 1) / fewest;
    if (fewest > 1 && fewest <= MostSheets) {
        for (const int extra : {1, 3, 6}) { // groups are begun anew or kept together
            sheet.page = sceneSize(room, std::min(lines, onEach + extra));
            std::vector<Scene> pages = timelinePages(table, sheet, EvenTextMeasure());
            if (std::ssize(pages) <= fewest)
                return pages;
        }
    }
    sheet.page = sceneSize(room, lines);
    return timelinePages(table, sheet, EvenTextMeasure());
}

/// A sheet to hang up: the picture fills it.
Section wallSection(const Paper& paper)
{
    Section section;
    section.paper = paper;
    section.margins = QMarginsF(Margin, Margin, Margin, Margin);
    section.numbering = PageNumbering::None;
    return section;
}

/// A sheet of a pack, with its number and a heading for the contents.
Section partSection(const Paper& paper)
{
    return paper.orientation == PaperOrientation::Landscape ? landscapeSection(paper.size)
                                                            : Section::on(paper);
}

QSizeF roomOf(const Section& section, double heading)
{
    const QSizeF sheet = section.paper.millimetres();
    return {sheet.width() - section.margins.left() - section.margins.right(),
            sheet.height() - section.margins.top() - section.margins.bottom() - heading - Slack};
}

/// What takes the place of a chart without a row.
Section emptySection(const Paper& paper, const QString& title, const QString& subtitle)
{
    Section section = partSection(paper);
    section.blocks = {Paragraph::of(ParagraphRole::Title, title),
                      Paragraph::of(ParagraphRole::SubTitle, u'（' % subtitle % u'）'),
                      Paragraph::of(ParagraphRole::Body, u"没有符合条件的项目。"_s)};
    return section;
}

/// The sheets of the chart but for their size.
TimelineSheet sheetFor(const Snapshot& snapshot, const PaperChoices& choices, QDate day)
{
    TimelineSheet sheet;
    sheet.title = choices.has("title") ? choices.text("title")
                                       : u"%1年人工智能产业重点项目时间线"_s.arg(snapshot.year());
    const ProjectFilter filter = filterFrom(snapshot.records(), choices).value();
    sheet.title += narrowedWords(snapshot.records(), filter);
    sheet.subtitle = u"截至"_s % dateWords(day);
    if (const QString note = missingListNote(snapshot.view(), SceneLanguage::Chinese);
        !note.isEmpty())
        sheet.subtitle += u"；"_s % note;
    sheet.today = day;
    sheet.language = SceneLanguage::Chinese;
    return sheet;
}

Result<Document> composeTimeline(const Snapshot& snapshot, const PaperChoices& choices)
{
    const bool isOfMonth = choices.has("month");
    const QDate asOf = isOfMonth ? periodFrom(snapshot, choices).last : snapshot.today();
    const auto projects = chosenProjects(snapshot, choices, asOf);
    if (!projects)
        return projects.error();
    const Paper paper{choices.paperSize(),
                      choices.text("orientation") == u"portrait" ? PaperOrientation::Portrait
                                                                 : PaperOrientation::Landscape};
    const bool isInPack = choices.flag("in-pack");
    const Section sheetSection = isInPack ? partSection(paper) : wallSection(paper);
    const QSizeF room = roomOf(sheetSection, isInPack ? HeadingHeight : 0);
    const TimelineArrangement arrangement{.grouping = groupingFrom(choices),
                                          .groupName = groupWord};
    // Of a month: as the projects stood at its end.
    std::optional<MonthFigures> figures;
    if (isOfMonth)
        figures.emplace(snapshot, *projects, asOf);
    const QDate day = figures ? figures->last() : judgedDay(snapshot.year(), snapshot.today());
    const TimelineTable table = figures
        ? timelineTable(*figures, arrangement)
        : timelineTable(snapshot.records(), snapshot.view(), *projects, arrangement);
    TimelineSheet sheet = sheetFor(snapshot, choices, day);
    const QString title = sheet.title;
    if (isInPack)
        sheet.title.clear(); // it stands above the picture
    Document document;
    document.title = title;
    document.subject = u"时间线挂图"_s;
    if (projects->empty()) {
        document.sections = {emptySection(paper, title, sheet.subtitle)};
        return document;
    }
    const std::vector<Scene> pages = evenPages(table, sheet, room);
    for (const Scene& page : pages) {
        Section section = sheetSection;
        if (isInPack && document.sections.isEmpty())
            section.blocks = {Paragraph::of(ParagraphRole::Title, title)};
        section.blocks.append(Figure{.scene = std::make_shared<const Scene>(page),
                                     .width = room.width(),
                                     .height = room.height()});
        document.sections.append(section);
    }
    return document;
}

std::vector<PaperOption> timelineOptions()
{
    std::vector<PaperOption> options{
        yearOption(),        monthOption(),
        groupingOption(),    paperSizeOption(PaperSize::A3, PaperSize::A0),
        orientationOption(), wordingOption("title", QT_TRANSLATE_NOOP("PaperOption", "Title"))};
    const std::vector<PaperOption> filters = filterOptions();
    options.insert(options.end(), filters.cbegin(), filters.cend());
    return options;
}

} // namespace

PaperEntry timelineChartEntry()
{
    return {.name = "timeline-chart",
            .title = QT_TRANSLATE_NOOP("Paper", "Timeline for the wall"),
            .summary = QT_TRANSLATE_NOOP("Paper", "All projects and milestones on sheets up to A0"),
            .group = PaperGroup::Tracking,
            .number = 11,
            .options = timelineOptions(),
            .compose = composeTimeline,
            .isMonthly = true};
}

} // namespace touyan
