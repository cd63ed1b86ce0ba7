#include "reports/filterwords.h"

#include "base/sentences.h"
#include "domain/field.h"
#include "domain/fieldtext.h"

#include <QCoreApplication>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const QString Separator = u" · "_s;

QString lightNames(const QSet<Light>& lights)
{
    QStringList names;
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::None}) {
        if (lights.contains(light))
            names.append(lightTitle(light));
    }
    return joinedNames(names);
}

QString natureNames(const QSet<AnnualCategory>& natures)
{
    QStringList names;
    for (size_t at = 0; at < choices<AnnualCategory>().size(); ++at) {
        if (natures.contains(static_cast<AnnualCategory>(at)))
            names.append(choices<AnnualCategory>()[at].translatedTitle());
    }
    //: 1: the natures that projects have in the year
    return QCoreApplication::translate("FilterWords", "Nature: %1").arg(joinedNames(names));
}

QString scopeName(ProjectScope scope)
{
    switch (scope) {
    case ProjectScope::YearList:
        return {};
    case ProjectScope::Reserve:
        return QCoreApplication::translate("FilterWords", "projects in reserve");
    case ProjectScope::All:
        return QCoreApplication::translate("FilterWords", "also projects that are on no list");
    }
    return {};
}

} // namespace

QList<FilterPart> filterParts(const ProjectFilter& filter, const Records& records)
{
    QList<FilterPart> parts;
    const auto add = [&](const QString& words, bool hasControl, const auto& takeAway) {
        FilterPart part{words, hasControl, filter};
        takeAway(part.without);
        if (!(part.without == filter))
            parts.append(part);
    };
    add(scopeName(filter.scope), false,
        [](ProjectFilter& rest) { rest.scope = ProjectScope::YearList; });
    add(joinedNames(namesIn(filter.districts, records)), true,
        [](ProjectFilter& rest) { rest.districts.clear(); });
    add(joinedNames(namesIn(filter.programmes, records)), true,
        [](ProjectFilter& rest) { rest.programmes.clear(); });
    add(joinedNames(namesIn(filter.units, records)), true,
        [](ProjectFilter& rest) { rest.units.clear(); });
    add(lightNames(filter.lights), true, [](ProjectFilter& rest) { rest.lights.clear(); });
    add(natureNames(filter.categories), false,
        [](ProjectFilter& rest) { rest.categories.clear(); });
    for (qsizetype at = 0; at < filter.picks.size(); ++at)
        add(filter.picks.at(at).title, false,
            [at](ProjectFilter& rest) { rest.picks.removeAt(at); });
    add(filter.search.trimmed(), true, [](ProjectFilter& rest) { rest.search.clear(); });
    return parts;
}

QString filterWords(const ProjectFilter& filter, const Records& records)
{
    ProjectFilter chips = filter;
    chips.scope = ProjectScope::YearList;
    chips.search.clear();
    QStringList words;
    for (const FilterPart& part : filterParts(chips, records))
        words.append(part.words);
    return words.join(Separator);
}

QString narrowingWords(const ProjectFilter& filter, const Records& records)
{
    QStringList narrowed;
    if (const QString chips = filterWords(filter, records); !chips.isEmpty())
        narrowed.append(chips);
    if (const QString search = filter.search.trimmed(); !search.isEmpty())
        narrowed.append(QCoreApplication::translate("FilterWords", "search “%1”").arg(search));
    QStringList parts;
    if (const QString scope = scopeName(filter.scope); !scope.isEmpty())
        parts.append(scope);
    if (!narrowed.isEmpty())
        //: 1: what the projects are narrowed to, such as a district and a light
        parts.append(
            QCoreApplication::translate("FilterWords", "only: %1").arg(narrowed.join(Separator)));
    return parts.join(Separator);
}

bool isNarrowedBeyondDistricts(ProjectFilter filter)
{
    filter.districts.clear();
    return filter.isNarrowed();
}

QString titleNarrowed(const QString& title, const QString& narrowing)
{
    return narrowing.isEmpty() ? title : QString(title % Separator % narrowing);
}

} // namespace touyan
