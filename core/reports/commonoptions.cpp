#include "reports/commonoptions.h"

#include "reports/annuallist.h"
#include "reports/chinesewords.h"
#include "reports/monthfigures.h"
#include "reports/prosewords.h"
#include "selection/namedround.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const std::vector<OptionChoice>& sizeChoices()
{
    static const std::vector<OptionChoice> Sizes = {{"A4", QT_TRANSLATE_NOOP("PaperOption", "A4")},
                                                    {"A3", QT_TRANSLATE_NOOP("PaperOption", "A3")},
                                                    {"A2", QT_TRANSLATE_NOOP("PaperOption", "A2")},
                                                    {"A1", QT_TRANSLATE_NOOP("PaperOption", "A1")},
                                                    {"A0", QT_TRANSLATE_NOOP("PaperOption", "A0")}};
    return Sizes;
}

PaperOption recordsOption(const char* key, const char* title, RecordKind target)
{
    return {.key = key,
            .title = title,
            .type = OptionType::Record,
            .valueName = "NAME",
            .target = target,
            .takesSeveral = true};
}

PaperOption scopeOption()
{
    return {.key = "scope",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Projects"),
            .type = OptionType::Choice,
            .valueName = "list|reserve|all",
            .standard = u"list"_s,
            .choices = {{"list", QT_TRANSLATE_NOOP("PaperOption", "On the year's list")},
                        {"reserve", QT_TRANSLATE_NOOP("PaperOption", "In reserve")},
                        {"all", QT_TRANSLATE_NOOP("PaperOption", "All")}}};
}

PaperOption lightOption()
{
    return {.key = "light",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Light"),
            .type = OptionType::Choice,
            .valueName = "green|yellow|red|none",
            .choices = {{"green", QT_TRANSLATE_NOOP("PaperOption", "Green")},
                        {"yellow", QT_TRANSLATE_NOOP("PaperOption", "Yellow")},
                        {"red", QT_TRANSLATE_NOOP("PaperOption", "Red")},
                        {"none", QT_TRANSLATE_NOOP("PaperOption", "No light")}},
            .takesSeveral = true};
}

PaperOption natureOption()
{
    return {.key = "nature",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Nature"),
            .type = OptionType::Choice,
            .valueName = "new-start|continued|completing|preparing",
            .choices = {{"new-start", QT_TRANSLATE_NOOP("PaperOption", "New start")},
                        {"continued", QT_TRANSLATE_NOOP("PaperOption", "Continued")},
                        {"completing", QT_TRANSLATE_NOOP("PaperOption", "Completing")},
                        {"preparing", QT_TRANSLATE_NOOP("PaperOption", "Preparing")}},
            .takesSeveral = true};
}

template <typename T>
bool isNamed(const T& row, const QString& name)
{
    bool isIt = row.name == name;
    if constexpr (requires { row.code; })
        isIt = isIt || row.code == name;
    if constexpr (requires { row.shortName; })
        isIt = isIt || row.shortName == name;
    return isIt;
}

template <typename Tag>
Result<void> addNamed(QSet<Id<Tag>>& ids, const Records& records, const QStringList& names)
{
    const auto found = recordsNamed(records, kindOf<Tag>, names);
    if (!found)
        return found.error();
    for (const qint64 id : *found)
        ids.insert(Id<Tag>{id});
    return {};
}

ProjectScope scopeFrom(const QString& key)
{
    if (key == u"reserve")
        return ProjectScope::Reserve;
    return key == u"all" ? ProjectScope::All : ProjectScope::YearList;
}

/// Position of @p key among the choices of @p option.
int positionOf(const PaperOption& option, const QString& key)
{
    const OptionChoice* choice = option.choice(key);
    return choice ? static_cast<int>(choice - option.choices.data()) : -1;
}

QStringList districtNames(const Records& records, const ProjectFilter& filter)
{
    QStringList names;
    for (const DistrictId district : filter.districts)
        names.append(records.nameOf(RecordKind::District, district.value));
    names.sort();
    return names;
}

/// 金州区、智慧物流应用示范工程、红灯: what the projects are that pass @p filter; empty when
/// nothing but its scope narrows it.
QString whichWords(const Records& records, const ProjectFilter& filter)
{
    QStringList words;
    for (const ProgrammeId programme : filter.programmes)
        words.append(records.nameOf(RecordKind::Programme, programme.value));
    words.sort();
    QStringList units;
    for (const UnitId unit : filter.units)
        units.append(records.nameOf(RecordKind::Unit, unit.value));
    units.sort();
    if (!units.isEmpty())
        words.append(units.join(u'、') % u"负责"_s);
    for (const AnnualCategory nature : {AnnualCategory::NewStart, AnnualCategory::Continued,
                                        AnnualCategory::Completing, AnnualCategory::Preparing}) {
        if (filter.categories.contains(nature))
            words.append(natureWord(nature));
    }
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::None}) {
        if (filter.lights.contains(light))
            words.append(lightWord(light));
    }
    return (districtNames(records, filter) + words).join(u'、');
}

} // namespace

PaperOption yearOption()
{
    return {.key = "year",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Year"),
            .type = OptionType::Year,
            .valueName = "YEAR"};
}

PaperOption monthOption()
{
    return {.key = "month",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Month"),
            .type = OptionType::Month,
            .valueName = "MONTH"};
}

PaperOption paperSizeOption(PaperSize standard, PaperSize largest)
{
    const auto count = static_cast<std::ptrdiff_t>(largest) + 1;
    return {.key = "paper",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Size of the sheets"),
            .type = OptionType::Choice,
            .valueName = largest == PaperSize::A3 ? "A4|A3" : "A4|A3|A2|A1|A0",
            .standard = QString::fromLatin1(sizeChoices().at(static_cast<size_t>(standard)).key),
            .choices = {sizeChoices().cbegin(), sizeChoices().cbegin() + count}};
}

PaperOption orientationOption()
{
    return {.key = "orientation",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Orientation"),
            .type = OptionType::Choice,
            .valueName = "landscape|portrait",
            .standard = u"landscape"_s,
            .choices = {{"landscape", QT_TRANSLATE_NOOP("PaperOption", "Landscape")},
                        {"portrait", QT_TRANSLATE_NOOP("PaperOption", "Portrait")}}};
}

PaperOption roundOption()
{
    return {.key = "round",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Review round"),
            .type = OptionType::Text,
            .valueName = "NAME"};
}

Result<const ReviewRound*> chosenRound(const Snapshot& snapshot, const PaperChoices& choices)
{
    auto round = namedRound(snapshot.records(), snapshot.year(), choices.text("round"));
    if (round && !*round)
        return noRoundError(snapshot.year());
    return round;
}

PaperOption wordingOption(const char* key, const char* title, OptionType type)
{
    return {.key = key, .title = title, .type = type, .valueName = "TEXT", .isWording = true};
}

std::vector<PaperOption> filterOptions()
{
    return {scopeOption(),
            recordsOption("district", QT_TRANSLATE_NOOP("PaperOption", "District"),
                          RecordKind::District),
            recordsOption("programme", QT_TRANSLATE_NOOP("PaperOption", "Programme"),
                          RecordKind::Programme),
            recordsOption("unit", QT_TRANSLATE_NOOP("PaperOption", "Responsible unit"),
                          RecordKind::Unit),
            lightOption(),
            natureOption()};
}

Result<ProjectFilter> filterFrom(const Records& records, const PaperChoices& choices)
{
    ProjectFilter filter;
    filter.scope = scopeFrom(choices.text("scope"));
    if (auto added = addNamed(filter.districts, records, choices.texts("district")); !added)
        return added.error();
    if (auto added = addNamed(filter.programmes, records, choices.texts("programme")); !added)
        return added.error();
    if (auto added = addNamed(filter.units, records, choices.texts("unit")); !added)
        return added.error();
    const PaperOption lights = lightOption();
    for (const QString& key : choices.texts("light"))
        filter.lights.insert(static_cast<Light>((positionOf(lights, key) + 1) % 4));
    const PaperOption natures = natureOption();
    for (const QString& key : choices.texts("nature"))
        filter.categories.insert(static_cast<AnnualCategory>(positionOf(natures, key)));
    return filter;
}

QString narrowedWords(const Records& records, const ProjectFilter& filter)
{
    const QString unlisted =
        filter.scope == ProjectScope::All ? u"含未列入清单的项目"_s : QString();
    const QString which = whichWords(records, filter);
    if (which.isEmpty() && filter.scope != ProjectScope::Reserve)
        return unlisted.isEmpty() ? QString() : QString(u'（' % unlisted % u'）');
    const QString kind = filter.scope == ProjectScope::Reserve ? u"储备项目"_s : u"项目"_s;
    return u'（' % which % kind % (unlisted.isEmpty() ? QString() : QString(u'，' % unlisted))
        % u'）';
}

QString scopeWords(const Records& records, const ProjectFilter& filter)
{
    const QString place =
        filter.districts.isEmpty() ? u"全市"_s : districtNames(records, filter).join(u'、');
    ProjectFilter others = filter;
    others.districts.clear();
    return place % narrowedWords(records, others);
}

std::vector<JudgedProject> filteredOn(QDate day, const Snapshot& snapshot,
                                      const ProjectFilter& filter)
{
    if (filter.lights.isEmpty() || day == snapshot.today())
        return listedProjects(snapshot.records(), snapshot.view(), filter);
    ProjectFilter ofAnyLight = filter;
    ofAnyLight.lights.clear();
    std::vector<JudgedProject> projects =
        listedProjects(snapshot.records(), snapshot.view(), ofAnyLight);
    const MonthFigures figures(snapshot, projects, day);
    std::erase_if(projects, [&](const JudgedProject& judged) {
        return !filter.lights.contains(figures.factsOf(judged.project->id)->light);
    });
    return projects;
}

Result<std::vector<JudgedProject>> chosenProjects(const Snapshot& snapshot,
                                                  const PaperChoices& choices, QDate day)
{
    const auto filter = filterFrom(snapshot.records(), choices);
    if (!filter)
        return filter.error();
    return filteredOn(day, snapshot, *filter);
}

Result<std::vector<JudgedProject>> chosenProjects(const Snapshot& snapshot,
                                                  const PaperChoices& choices)
{
    return chosenProjects(snapshot, choices, snapshot.today());
}

PaperOption groupingOption()
{
    return {.key = "group",
            .title = QT_TRANSLATE_NOOP("PaperOption", "Grouped by"),
            .type = OptionType::Choice,
            .valueName = "programme|district|unit|nature",
            .standard = u"programme"_s,
            .choices = {{"programme", QT_TRANSLATE_NOOP("PaperOption", "Programme")},
                        {"district", QT_TRANSLATE_NOOP("PaperOption", "District")},
                        {"unit", QT_TRANSLATE_NOOP("PaperOption", "Responsible unit")},
                        {"nature", QT_TRANSLATE_NOOP("PaperOption", "Nature")}}};
}

Dimension groupingFrom(const PaperChoices& choices)
{
    const QString key = choices.text("group");
    if (key == u"district")
        return Dimension::District;
    if (key == u"unit")
        return Dimension::ResponsibleUnit;
    return key == u"nature" ? Dimension::Category : Dimension::Programme;
}

Result<QList<qint64>> recordsNamed(const Records& records, RecordKind kind,
                                   const QStringList& names)
{
    QList<qint64> ids;
    std::optional<QString> unknown;
    visitKind(kind, [&]<typename T>(std::type_identity<T>) {
        if constexpr (requires(const T& row) { row.name; }) {
            for (const QString& name : names) {
                const auto& rows = records.all<T>();
                const auto at = std::find_if(rows.begin(), rows.end(),
                                             [&](const T& row) { return isNamed(row, name); });
                if (at == rows.end())
                    unknown = unknown.value_or(name);
                else
                    ids.append(at->id.value);
            }
        }
    });
    if (unknown)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("PaperOption", "There is no %1 “%2”.")
                         .arg(describe(kind).translatedTitle(), *unknown),
                     {}};
    return ids;
}

bool areNarrowed(const Records& records, const PaperChoices& choices)
{
    const auto filter = filterFrom(records, choices);
    return filter && filter->isNarrowed();
}

} // namespace touyan
