#include "commands/pictures.h"

#include "analysis/projectfilter.h"
#include "commands/arguments.h"
#include "layout/mapfiles.h"
#include "layout/mapscene.h"
#include "layout/timelinesheet.h"
#include "printing/sceneexport.h"
#include "reports/annuallist.h"
#include "reports/mapfigures.h"
#include "reports/timelinerows.h"
#include "views/scenepainter.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSizeF MapSize(1440, 1080);

QString translated(const char* text)
{
    return QCoreApplication::translate("Command", text);
}

struct Grouping
{
    const char16_t* key;
    Dimension dimension;
};

constexpr std::array Groupings = {
    Grouping{u"programme", Dimension::Programme}, Grouping{u"district", Dimension::District},
    Grouping{u"unit", Dimension::ResponsibleUnit}, Grouping{u"nature", Dimension::Category}};

std::optional<Dimension> groupingFrom(const QString& key)
{
    for (const Grouping& grouping : Groupings) {
        if (key == QStringView(grouping.key))
            return grouping.dimension;
    }
    return {};
}

std::optional<MapMeasure> measureFrom(const QString& key)
{
    for (const MapMeasureDescription& measure : mapMeasures()) {
        if (key == QLatin1StringView(measure.key))
            return measure.measure;
    }
    return {};
}

QString yearTitle(const OutputSource& source, const char* text)
{
    return translated(text).arg(source.view->year());
}

QString subtitleOf(const OutputSource& source)
{
    return translated(QT_TRANSLATE_NOOP("Command", "As of %1"))
        .arg(source.view->today().toString(Qt::ISODate));
}

PictureOptions optionsFor(const QString& title)
{
    PictureOptions options;
    options.title = title;
    return options;
}

} // namespace

std::optional<QString> pictureFault(const Arguments& arguments)
{
    const std::optional<QString> group = arguments.value(u"group"_s);
    if (group && !groupingFrom(*group))
        return translated(QT_TRANSLATE_NOOP("Command", "--group takes %1."))
            .arg(u"programme, district, unit, nature"_s);
    const std::optional<QString> measure = arguments.value(u"measure"_s);
    if (measure && !measureFrom(*measure))
        return translated(QT_TRANSLATE_NOOP("Command", "--measure takes %1."))
            .arg(u"count, total, planned, done, completion"_s);
    return {};
}

Result<void> writeTimeline(const OutputSource& source, const Arguments& arguments,
                           const QString& path)
{
    const Dimension grouping = groupingFrom(arguments.value(u"group"_s).value_or(QString()))
                                   .value_or(Dimension::Programme);
    const TimelineTable table(timelineRows(source.records(), source.view->parts(),
                                           listedProjects(source.records(), *source.view),
                                           grouping));
    PictureOptions options = optionsFor(
        yearTitle(source, QT_TRANSLATE_NOOP("Command", "Timeline of the key projects of %1")));
    TimelineSheet sheet;
    sheet.title = options.title;
    sheet.subtitle = subtitleOf(source);
    sheet.today = source.view->today();
    if (suffixOf(path) == u"pdf") {
        options.paper = paperFrom(arguments) == PaperSize::A4 && arguments.value(u"paper"_s)
            ? QPageSize::A4
            : QPageSize::A3;
        sheet.page = landscapePage(*options.paper);
    } else {
        sheet.page.setHeight(0); // one picture, as high as it needs to be
    }
    return exportScene(timelinePages(table, sheet, FontMeasure(options.palette)), path, options);
}

Result<void> writeMap(const OutputSource& source, const Arguments& arguments, const QString& path)
{
    auto map = bundledMap();
    if (!map)
        return map.error();
    const MapMeasure measure = measureFrom(arguments.value(u"measure"_s).value_or(QString()))
                                   .value_or(MapMeasure::PlannedInvestment);
    const MapContent content = mapContent(
        source.records(), listedProjects(source.records(), *source.view), measure,
        std::make_shared<const GeoMap>(std::move(map).value()));
    PictureOptions options = optionsFor(
        yearTitle(source, QT_TRANSLATE_NOOP("Command", "Key projects of %1 by district")));
    MapFrame frame;
    frame.size = MapSize;
    frame.title = options.title;
    if (suffixOf(path) == u"pdf") {
        options.paper = paperFrom(arguments) == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4;
        frame.size = landscapePage(*options.paper);
    }
    const MapLayout layout = mapLayout(content, frame, FontMeasure(options.palette));
    return exportScene({layout.scene}, path, options);
}

} // namespace touyan
