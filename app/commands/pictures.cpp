#include "commands/pictures.h"

#include "analysis/projectfilter.h"
#include "analysis/yearschedule.h"
#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/narrowing.h"
#include "layout/mapfiles.h"
#include "layout/mapscene.h"
#include "printing/timelinepicture.h"
#include "reports/annuallist.h"
#include "reports/filterwords.h"
#include "reports/mapfigures.h"
#include "reports/missinglist.h"
#include "reports/timelinerows.h"
#include "selection/workdays.h"
#include "views/scenepainter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSizeF MapSize(1440, 1080);
constexpr int MostPagesWide = 12;

/// A word of the command line and what it stands for.
template <typename T>
struct Word
{
    const char16_t* key;
    T meaning;
};

constexpr std::array Groupings = {
    Word<std::optional<Dimension>>{u"programme", Dimension::Programme},
    Word<std::optional<Dimension>>{u"district", Dimension::District},
    Word<std::optional<Dimension>>{u"unit", Dimension::ResponsibleUnit},
    Word<std::optional<Dimension>>{u"task", Dimension::PlanTask},
    Word<std::optional<Dimension>>{u"nature", Dimension::Category},
    Word<std::optional<Dimension>>{u"light", Dimension::Light},
    Word<std::optional<Dimension>>{u"none", std::nullopt}};

constexpr std::array Methods = {Word<ClassMethod>{u"natural", ClassMethod::Natural},
                                Word<ClassMethod>{u"equal", ClassMethod::Equal},
                                Word<ClassMethod>{u"quantile", ClassMethod::Quantile}};

template <typename T, size_t N>
const T* meaningOf(const std::array<Word<T>, N>& words, const QString& key)
{
    for (const Word<T>& word : words) {
        if (key == QStringView(word.key))
            return &word.meaning;
    }
    return nullptr;
}

template <typename T, size_t N>
QString namesOf(const std::array<Word<T>, N>& words)
{
    QStringList names;
    for (const Word<T>& word : words)
        names.append(QStringView(word.key).toString());
    return names.join(u", "_s);
}

/// The meaning of option @p name, or @p otherwise when it is not given.
template <typename T, size_t N>
T chosen(const Arguments& arguments, const QString& name, const std::array<Word<T>, N>& words,
         T otherwise)
{
    const T* meaning = meaningOf(words, arguments.value(name).value_or(QString()));
    return meaning ? *meaning : otherwise;
}

/// What is wrong with an option that takes one of @p words.
template <typename T, size_t N>
std::optional<QString> wordFault(const Arguments& arguments, const QString& name,
                                 const std::array<Word<T>, N>& words)
{
    const std::optional<QString> value = arguments.value(name);
    if (!value || meaningOf(words, *value))
        return {};
    //: 1: an option such as group, 2: the words that it takes
    return QCoreApplication::translate("Command", "--%1 takes %2.").arg(name, namesOf(words));
}

QString measureNames()
{
    QStringList names;
    for (const MapMeasureDescription& measure : mapMeasures())
        names.append(QLatin1StringView(measure.key));
    return names.join(u", "_s);
}

/// "2019-01-01..2020-12-31"; an incomplete range when it is none.
DateRange daysFrom(const QString& text)
{
    const QStringList ends = text.split(u".."_s);
    if (ends.size() != 2)
        return {};
    return {QDate::fromString(ends.first(), Qt::ISODate),
            QDate::fromString(ends.last(), Qt::ISODate)};
}

BaselineChoice baselineFrom(const QString& text)
{
    if (text.isEmpty())
        return {};
    if (text == u"issued")
        return {.kind = BaselineChoice::Kind::Issued, .day = {}};
    return {.kind = BaselineChoice::Kind::Day, .day = QDate::fromString(text, Qt::ISODate)};
}

std::optional<QString> timelineFault(const Arguments& arguments)
{
    const QString days = arguments.value(u"days"_s).value_or(QString());
    const DateRange range = daysFrom(days);
    if (!days.isEmpty() && !range.isComplete())
        return QCoreApplication::translate(
            "Command", "--days takes a first and a last day, as in 2019-01-01..2021-12-31.");
    if (!range.isOrdered())
        return QCoreApplication::translate("Command",
                                           "--days: the last day, %1, lies before the first, %2.")
            .arg(range.last.toString(Qt::ISODate), range.first.toString(Qt::ISODate));
    const QString baseline = arguments.value(u"baseline"_s).value_or(QString());
    const BaselineChoice choice = baselineFrom(baseline);
    if (choice.kind == BaselineChoice::Kind::Day && !choice.day.isValid())
        return QCoreApplication::translate("Command",
                                           "--baseline takes issued or a day, as in 2020-06-30.");
    const int wide = arguments.value(u"wide"_s).value_or(u"1"_s).toInt();
    if (wide < 1 || wide > MostPagesWide)
        return QCoreApplication::translate("Command", "--wide takes a number from 1 to %1.")
            .arg(MostPagesWide);
    return wordFault(arguments, u"group"_s, Groupings);
}

QString yearTitle(const OutputSource& source, const char* text)
{
    return QCoreApplication::translate("Command", text).arg(source.view->year());
}

/// A year that is over is shown as at its end.
QDate judgedDayOf(const OutputSource& source)
{
    return judgedDay(source.view->year(), source.view->today());
}

QString subtitleOf(const OutputSource& source, const ProjectFilter& filter)
{
    const QString day = QCoreApplication::translate("Command", "As of %1")
                            .arg(judgedDayOf(source).toString(Qt::ISODate));
    return titleNarrowed(day, narrowingWords(filter, source.records()));
}

QPageSize::PageSizeId paperOf(const Arguments& arguments, QPageSize::PageSizeId otherwise)
{
    return paperNamed(arguments.value(u"paper"_s).value_or(QString())).value_or(otherwise);
}

/// The map of --map, else the bundled one.
Result<GeoMap> mapOf(const Arguments& arguments)
{
    Result<GeoMap> known = bundledMap();
    const std::optional<QString> path = arguments.value(u"map"_s);
    if (!path || !known)
        return known;
    Result<GeoMap> map = readGeoMap(*path);
    if (!map)
        return map;
    matchDistricts(*map, *known);
    if (const auto usable = requireDistricts(*map, *known); !usable)
        return Error{usable.error().code, *path % u": "_s % usable.error().message, {}};
    return map;
}

} // namespace

std::optional<QString> pictureFault(const Arguments& arguments)
{
    const std::optional<QString> paper = arguments.value(u"paper"_s);
    if (paper && !paperNamed(*paper))
        return QCoreApplication::translate("Command", "--paper takes A0, A1, A2, A3 or A4.");
    const std::optional<QString> measure = arguments.value(u"measure"_s);
    if (measure && !mapMeasureFrom(*measure))
        return QCoreApplication::translate("Command", "--measure takes %1.").arg(measureNames());
    if (const auto fault = wordFault(arguments, u"classes"_s, Methods))
        return fault;
    if (const auto fault = timelineFault(arguments))
        return fault;
    if (const auto fault = narrowingFault(arguments))
        return fault;
    return yearFault(arguments);
}

Result<void> writeTimeline(const OutputSource& source, const Arguments& arguments,
                           const QString& path, Console& /*console*/)
{
    const auto baseline = timelineBaseline(
        source.records(), source.view->year(),
        baselineFrom(arguments.value(u"baseline"_s).value_or(QString())),
        [&source](const QDateTime& at) { return source.portfolio->recordsAsOf(at); });
    if (!baseline)
        return baseline.error();
    const auto filter = narrowingFrom(source.records(), arguments);
    if (!filter)
        return filter.error();
    TimelineArrangement arrangement;
    arrangement.grouping =
        chosen(arguments, u"group"_s, Groupings, std::optional(Dimension::Programme));
    TimelinePicture picture;
    if (*baseline) {
        arrangement.baseline = std::make_shared<const TimelineBaseline>(**baseline);
        picture.sheet.baseline = arrangement.baseline->title;
    }
    picture.sheet.title =
        yearTitle(source, QT_TRANSLATE_NOOP("Command", "Timeline of the key projects of %1"));
    picture.sheet.subtitle = subtitleOf(source, *filter);
    if (const QString note = missingListNote(*source.view); !note.isEmpty())
        picture.sheet.subtitle += u" · "_s % note;
    picture.sheet.today = source.view->today();
    picture.sheet.judged = judgedDayOf(source);
    picture.sheet.days = daysFrom(arguments.value(u"days"_s).value_or(QString()));
    picture.sheet.calendar = workCalendarOf(source.records());
    picture.sheet.pagesWide = arguments.value(u"wide"_s).value_or(u"1"_s).toInt();
    picture.paper = paperOf(arguments, QPageSize::A3);
    if (arguments.has(u"portrait"_s))
        picture.orientation = QPageLayout::Portrait;
    const auto projects = listedProjects(source.records(), *source.view, *filter);
    return exportTimeline(timelineTable(source.records(), *source.view, projects, arrangement),
                          picture, path);
}

Result<void> writeMap(const OutputSource& source, const Arguments& arguments, const QString& path,
                      Console& console)
{
    auto map = mapOf(arguments);
    if (!map)
        return map.error();
    const auto filter = narrowingFrom(source.records(), arguments);
    if (!filter)
        return filter.error();
    for (const QString& remark : std::as_const(map->remarks))
        console.note(remark);
    const MapMeasure measure = mapMeasureFrom(arguments.value(u"measure"_s).value_or(QString()))
                                   .value_or(MapMeasure::PlannedInvestment);
    MapContent content = mapContent(
        source.records(), *source.view, listedProjects(source.records(), *source.view, *filter),
        measure, std::make_shared<const GeoMap>(std::move(map).value()));
    content.isBundled = !arguments.value(u"map"_s);
    content.approvalNumber = arguments.value(u"approval"_s).value_or(QString());
    content.method = chosen(arguments, u"classes"_s, Methods, ClassMethod::Natural);
    PictureOptions options;
    options.title = mapTitle(measure, *source.view);
    MapFrame frame;
    frame.size = MapSize;
    frame.title = options.title;
    frame.notes = content.notes;
    if (const QString note = unnarrowedNote(measure, *filter); !note.isEmpty())
        frame.notes.prepend(note);
    if (const QString narrowing = narrowingWords(*filter, source.records()); !narrowing.isEmpty())
        frame.notes.prepend(narrowing);
    if (suffixOf(path) == u"pdf") {
        options.paper = paperOf(arguments, QPageSize::A4);
        frame.size = landscapePage(QPageSize::A4); // larger sheets enlarge it
    }
    const MapLayout layout = mapLayout(content, frame, FontMeasure(options.palette));
    return exportScene({layout.scene}, path, options);
}

} // namespace touyan
