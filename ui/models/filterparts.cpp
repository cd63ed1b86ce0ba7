#include "models/filterparts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("FilterParts", text);
}

QString joined(const QStringList& names)
{
    return names.join(translated(QT_TRANSLATE_NOOP("FilterParts", ", ")));
}

template <typename T>
QString namesOf(const QSet<Id<T>>& ids, const Records& records)
{
    QStringList names;
    for (const T& row : records.all<T>()) { // in the order of the file, not of the set
        if (ids.contains(row.id))
            names.append(records.nameOf(kindOf<T>, row.id.value));
    }
    return joined(names);
}

QString lightNames(const QSet<Light>& lights)
{
    QStringList names;
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::None}) {
        if (lights.contains(light))
            names.append(lightTitle(light));
    }
    return joined(names);
}

QString natureNames(const QSet<AnnualCategory>& natures)
{
    QStringList names;
    for (size_t at = 0; at < choices<AnnualCategory>().size(); ++at) {
        if (natures.contains(static_cast<AnnualCategory>(at)))
            names.append(choices<AnnualCategory>()[at].translatedTitle());
    }
    return joined(names);
}

QString scopeTitle(ProjectScope scope)
{
    return scope == ProjectScope::Reserve
        ? translated(QT_TRANSLATE_NOOP("FilterParts", "Reserve projects"))
        : translated(QT_TRANSLATE_NOOP("FilterParts", "Projects on and off the list"));
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
    if (filter.scope != ProjectScope::YearList)
        add(scopeTitle(filter.scope), false,
            [](ProjectFilter& rest) { rest.scope = ProjectScope::YearList; });
    add(namesOf(filter.districts, records), true,
        [](ProjectFilter& rest) { rest.districts.clear(); });
    add(namesOf(filter.programmes, records), true,
        [](ProjectFilter& rest) { rest.programmes.clear(); });
    add(namesOf(filter.units, records), true, [](ProjectFilter& rest) { rest.units.clear(); });
    add(lightNames(filter.lights), true, [](ProjectFilter& rest) { rest.lights.clear(); });
    //: 1: the natures that projects have in the year
    add(translated(QT_TRANSLATE_NOOP("FilterParts", "Nature: %1"))
            .arg(natureNames(filter.categories)),
        false, [](ProjectFilter& rest) { rest.categories.clear(); });
    for (qsizetype at = 0; at < filter.picks.size(); ++at)
        add(filter.picks.at(at).title, false,
            [at](ProjectFilter& rest) { rest.picks.removeAt(at); });
    add(filter.search.trimmed(), true, [](ProjectFilter& rest) { rest.search.clear(); });
    return parts;
}

QString filterInWords(const ProjectFilter& filter, const Records& records)
{
    QStringList words;
    for (const FilterPart& part : filterParts(filter, records))
        words.append(part.words);
    return words.join(u" · "_s);
}

} // namespace touyan
