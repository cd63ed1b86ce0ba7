#include "layout/timelinesheet.h"

#include "layout/timelinecells.h"
#include "layout/timelinesplit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double Margin = 36;
constexpr double TitleHeight = 30;
constexpr double SubtitleHeight = 22;
constexpr double FooterHeight = 30;
constexpr double LargestScale = 2.5; // larger type helps nobody, not even on a wall
constexpr double SmallestScale = 0.75; // of type of 10 points, so that it can still be read

/// Writes marks and words from left to right, as many as there is room for.
class LegendLine
{
public:
    LegendLine(Scene& scene, const TextMeasure& measure, QPointF at, double right)
        : m_scene(scene)
        , m_measure(measure)
        , m_at(at)
        , m_right(right)
    {
    }

    void add(MarkerShape shape, StyleRole role, const QString& words)
    {
        if (!hasRoom(16, words))
            return;
        const double radius = shape == MarkerShape::Diamond ? 6 : 4.5;
        m_scene.add(SceneMarker{m_at + QPointF(6, 0), radius, shape}, role);
        addWords(16, words);
    }
    void addBar(StyleRole role, double height, const QString& words)
    {
        if (!hasRoom(28, words))
            return;
        m_scene.add(SceneRect{{m_at.x(), m_at.y() - height / 2, 22, height}}, role);
        addWords(28, words);
    }

private:
    bool hasRoom(double indent, const QString& words) const
    {
        return m_at.x() + indent + m_measure.width(words, StyleRole::Note) + 2 <= m_right;
    }
    void addWords(double indent, const QString& words)
    {
        const double width = m_measure.width(words, StyleRole::Note) + 2;
        m_scene.add(SceneText{{m_at.x() + indent, m_at.y() - 10, width, 20}, words},
                    StyleRole::Note);
        m_at.rx() += indent + width + 16;
    }

    Scene& m_scene;
    const TextMeasure& m_measure;
    QPointF m_at;
    double m_right;
};

/// Splits the lines of a table over pages and draws each page.
class SheetPages
{
public:
    SheetPages(const TimelineTable& table, const TimelineSheet& sheet, const TextMeasure& measure);

    std::vector<Scene> pages();
    size_t count() const { return split().size() * m_frames.size(); }

private:
    double chartTop() const { return Margin + TitleHeight + subtitleHeight(); }
    double subtitleHeight() const { return m_sheet.subtitle.isEmpty() ? 0 : SubtitleHeight; }
    size_t linesPerPage() const;
    bool hasChosenDays() const;
    DateRange shownDays() const;
    std::vector<std::vector<TimelineLine>> split() const
    {
        return linesByPage(m_table, linesPerPage());
    }
    /// Where a page stands among all.
    struct PageNumber
    {
        size_t number = 1;
        size_t count = 1;
    };
    Scene page(const std::vector<TimelineLine>& lines, const TimelineFrame& part,
               PageNumber number) const;
    void makeFrames();
    void drawTitle(Scene& scene, const TimelineFrame& part) const;
    QString daysWords(const TimelineFrame& part) const;
    void drawBorder(Scene& scene, const QRectF& rect) const;
    void drawFooter(Scene& scene, PageNumber number) const;
    void addLightLegend(LegendLine& legend) const;
    void addPartLegend(LegendLine& legend) const;
    QString baselineWords() const;
    QString word(const QString& translated, const QString& chinese) const
    {
        return spoken(m_sheet.language, translated, chinese);
    }

    const TimelineTable& m_table;
    const TimelineSheet& m_sheet;
    const TextMeasure& m_measure;
    TimelineFrame m_frame; ///< of every page, but for its height and days
    std::vector<TimelineFrame> m_frames; ///< side by side
    std::vector<QDate> m_lastDays; ///< of each of them
};

SheetPages::SheetPages(const TimelineTable& table, const TimelineSheet& sheet,
                       const TextMeasure& measure)
    : m_table(table)
    , m_sheet(sheet)
    , m_measure(measure)
{
    m_frame.columns.name = 240;
    m_frame.today = sheet.today;
    m_frame.judged = sheet.judged;
    m_frame.parts = sheet.parts;
    m_frame.calendar = sheet.calendar;
    m_frame.language = sheet.language;
    m_frame.size.setWidth(std::max(sheet.page.width() - 2 * Margin, m_frame.columns.width() + 200));
    makeFrames();
}

bool SheetPages::hasChosenDays() const
{
    return m_sheet.days.isComplete() && m_sheet.days.isOrdered();
}

/// Shares the days out over the pages side by side, all at one scale.
void SheetPages::makeFrames()
{
    const DateRange days = shownDays();
    const int wide = std::max(1, m_sheet.pagesWide);
    const std::vector<QDate> starts =
        hasChosenDays() ? daysByPage(days, wide) : monthsByPage(days, wide);
    qint64 longest = 1; // in days
    for (size_t i = 0; i + 1 < starts.size(); ++i)
        longest = std::max(longest, starts[i].daysTo(starts[i + 1]));
    for (size_t i = 0; i + 1 < starts.size(); ++i) {
        TimelineFrame frame = m_frame;
        frame.scale =
            TimeScale::fitted({starts[i], starts[i].addDays(longest - 1)}, frame.chart().width());
        if (starts.size() > 2)
            frame.sidePage = static_cast<int>(i);
        m_frames.push_back(frame);
        m_lastDays.push_back(std::min(days.last, starts[i + 1].addDays(-1)));
    }
}

/// The days that were asked for; else whole units of the axis around all there are.
DateRange SheetPages::shownDays() const
{
    if (hasChosenDays())
        return m_sheet.days;
    DateRange days = m_table.fullSpan();
    if (!days.isComplete()) {
        const QDate day = m_sheet.today.isValid() ? m_sheet.today : QDate(2020, 1, 1);
        days = {day, day};
    }
    return wholeUnits(days, m_frame.chart().width());
}

size_t SheetPages::linesPerPage() const
{
    if (m_sheet.page.height() <= 0)
        return std::max<size_t>(1, m_table.lines().size());
    const double room =
        m_sheet.page.height() - chartTop() - m_frame.headerHeight - FooterHeight - Margin;
    return static_cast<size_t>(std::max(2.0, std::floor(room / m_frame.rowHeight)));
}

std::vector<Scene> SheetPages::pages()
{
    const std::vector<std::vector<TimelineLine>> parts = split();
    PageNumber number{.count = parts.size() * m_frames.size()};
    std::vector<Scene> scenes;
    for (const std::vector<TimelineLine>& lines : parts) {
        for (const TimelineFrame& frame : m_frames) {
            if (m_sheet.firstPages > 0 && scenes.size() >= m_sheet.firstPages)
                return scenes;
            scenes.push_back(page(lines, frame, number));
            ++number.number;
        }
    }
    return scenes;
}

Scene SheetPages::page(const std::vector<TimelineLine>& lines, const TimelineFrame& part,
                       PageNumber number) const
{
    TimelineFrame frame = part;
    std::vector<PlacedLine> placed;
    for (const TimelineLine& line : lines)
        placed.push_back({line, frame.lineTop(static_cast<int>(placed.size()))});
    frame.size.setHeight(frame.lineTop(static_cast<int>(std::max<size_t>(1, placed.size()))));
    const double height = m_sheet.page.height() > 0
        ? m_sheet.page.height()
        : chartTop() + frame.size.height() + FooterHeight + Margin;
    Scene scene({frame.size.width() + 2 * Margin, height});
    scene.add(SceneRect{{{0, 0}, scene.size()}}, StyleRole::Canvas);
    drawTitle(scene, part);
    scene.add(timelineScene(m_table, frame, placed, m_measure), {Margin, chartTop()});
    drawBorder(scene, {{Margin, chartTop()}, frame.size});
    drawFooter(scene, number);
    return scene;
}

/// The days of a page among others, as exactly as they were shared out.
QString SheetPages::daysWords(const TimelineFrame& part) const
{
    const auto page = static_cast<size_t>(part.sidePage.value_or(0));
    const QString form = hasChosenDays() ? u"yyyy-MM-dd"_s : u"yyyy-MM"_s;
    return part.visibleDays().first.toString(form) % u" — "_s % m_lastDays.at(page).toString(form);
}

void SheetPages::drawTitle(Scene& scene, const TimelineFrame& part) const
{
    const double width = scene.size().width() - 2 * Margin;
    scene.add(SceneText{{Margin, Margin - 6, width, TitleHeight}, m_sheet.title}, StyleRole::Title);
    if (!m_sheet.subtitle.isEmpty()) {
        scene.add(
            SceneText{{Margin, Margin + TitleHeight - 8, width, SubtitleHeight}, m_sheet.subtitle},
            StyleRole::Subtitle);
    }
    if (m_frames.size() > 1) {
        scene.add(
            SceneText{{Margin, Margin - 6, width, TitleHeight}, daysWords(part), TextAlign::Right},
            StyleRole::Subtitle);
    }
}

void SheetPages::drawBorder(Scene& scene, const QRectF& rect) const
{
    scene.add(ScenePath{{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft(),
                         rect.topLeft()}},
              StyleRole::PanelLine);
}

void SheetPages::drawFooter(Scene& scene, PageNumber number) const
{
    const double middle = scene.size().height() - Margin - FooterHeight / 2 + 6;
    LegendLine legend(scene, m_measure, {Margin, middle}, scene.size().width() - Margin - 100);
    addLightLegend(legend);
    addPartLegend(legend);
    if (number.count > 1) {
        //: Page number; %1 is the page, %2 how many there are
        const QString words =
            word(QCoreApplication::translate("Timeline", "Page %1 of %2"), u"第 %1 页，共 %2 页"_s)
                .arg(number.number)
                .arg(number.count);
        scene.add(SceneText{{scene.size().width() - Margin - 100, middle - 10, 100, 20},
                            words,
                            TextAlign::Right},
                  StyleRole::Note);
    }
}

void SheetPages::addLightLegend(LegendLine& legend) const
{
    const auto add = [&legend](Light light, const QString& words) {
        legend.add(lightMarker(light, {}).shape, lightRole(light), words);
    };
    add(Light::Green, word(QCoreApplication::translate("Timeline", "On schedule"), u"绿灯"_s));
    add(Light::Yellow, word(QCoreApplication::translate("Timeline", "Behind"), u"黄灯"_s));
    add(Light::Red, word(QCoreApplication::translate("Timeline", "Far behind"), u"红灯"_s));
    add(Light::None, word(QCoreApplication::translate("Timeline", "Not judged"), u"未评价"_s));
}

void SheetPages::addPartLegend(LegendLine& legend) const
{
    const auto has = [this](TimelinePart part) { return m_sheet.parts.testFlag(part); };
    if (m_sheet.judged.isValid() && m_sheet.judged != m_sheet.today) {
        legend.addBar(StyleRole::TodayLabel, 2,
                      word(QCoreApplication::translate("Timeline", "State of %1"), u"截至 %1"_s)
                          .arg(m_sheet.judged.toString(Qt::ISODate)));
    } else if (m_sheet.today.isValid()) {
        //: Legend of the red line in the timeline; %1 is a date
        legend.addBar(StyleRole::TodayLabel, 2,
                      word(QCoreApplication::translate("Timeline", "Today, %1"), u"截止日 %1"_s)
                          .arg(m_sheet.today.toString(Qt::ISODate)));
    }
    if (has(TimelinePart::Milestones)) {
        legend.add(
            MarkerShape::Diamond, StyleRole::MilestoneReached,
            word(QCoreApplication::translate("Timeline", "Milestone reached"), u"已完成节点"_s));
        legend.add(
            MarkerShape::Diamond, StyleRole::MilestoneOpen,
            word(QCoreApplication::translate("Timeline", "Milestone planned"), u"计划节点"_s));
        legend.add(
            MarkerShape::Diamond, StyleRole::MilestoneOverdue,
            word(QCoreApplication::translate("Timeline", "Milestone overdue"), u"逾期节点"_s));
    }
    if (has(TimelinePart::Baseline))
        legend.addBar(StyleRole::Baseline, 3, baselineWords());
    if (has(TimelinePart::Forecast))
        legend.addBar(StyleRole::BarForecast, 8,
                      word(QCoreApplication::translate("Timeline", "Forecast"), u"预计"_s));
    if (has(TimelinePart::Lateness))
        legend.addBar(StyleRole::BarOverdue, 8,
                      word(QCoreApplication::translate("Timeline", "Overdue"), u"逾期"_s));
}

QString SheetPages::baselineWords() const
{
    if (m_sheet.baseline.isEmpty())
        return word(QCoreApplication::translate("Timeline", "Baseline"), u"基线"_s);
    //: Legend of the baseline; %1 says which plan it is
    return word(QCoreApplication::translate("Timeline", "Baseline: %1"), u"计划基线：%1"_s)
        .arg(m_sheet.baseline);
}

/// All that is not lines of the table.
constexpr double FixedHeight = 2 * Margin + TitleHeight + SubtitleHeight + FooterHeight;

} // namespace

QSizeF fittedPage(const TimelineTable& table, QSizeF paper)
{
    const TimelineFrame frame;
    const double fixed = FixedHeight + frame.headerHeight;
    const auto scaleFor = [&](int lines) {
        return std::min(paper.height() / (fixed + (lines + 1) * frame.rowHeight), LargestScale);
    };
    if (const double scale = scaleFor(table.lineCount()); scale >= SmallestScale)
        return paper / scale;
    // A few rows too many for the pages at full size: a little smaller rather than one page more.
    const int capacity =
        std::max(2, static_cast<int>(std::floor((paper.height() - fixed) / frame.rowHeight)));
    const int full = table.lineCount() / capacity;
    const int rest = table.lineCount() % capacity;
    if (rest == 0 || rest * 4 > capacity)
        return paper;
    // The header row of a group may come again on each page but the first.
    const double scale = scaleFor((table.lineCount() + full - 1) / full + 1);
    return paper / (scale < SmallestScale ? 1 : scale);
}

size_t timelinePageCount(const TimelineTable& table, const TimelineSheet& sheet,
                         const TextMeasure& measure)
{
    return SheetPages(table, sheet, measure).count();
}

std::vector<Scene> timelinePages(const TimelineTable& table, const TimelineSheet& sheet,
                                 const TextMeasure& measure)
{
    return SheetPages(table, sheet, measure).pages();
}

} // namespace touyan
