#include "reports/filterwords.h"

#include "domain/field.h"
#include "domain/fieldtext.h"

#include <QCoreApplication>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

const QString Separator = u" · "_s;

template <typename Tag>
QStringList namesIn(const QSet<Id<Tag>>& ids, const Records& records)
{
    QStringList names;
    for (const Tag& row : records.all<Tag>()) { // in the order of the file, not of the set
        if (ids.contains(row.id))
            names.append(row.name);
    }
    return names;
}

QStringList lightNames(const QSet<Light>& lights)
{
    QStringList names;
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::None}) {
        if (lights.contains(light))
            names.append(lightTitle(light));
    }
    return names;
}

QStringList natureNames(const QSet<AnnualCategory>& natures)
{
    QStringList names;
    for (const AnnualCategory nature : {AnnualCategory::NewStart, AnnualCategory::Continued,
                                        AnnualCategory::Completing, AnnualCategory::Preparing}) {
        if (natures.contains(nature))
            names.append(choice(nature).translatedTitle());
    }
    return names;
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

QString filterWords(const ProjectFilter& filter, const Records& records)
{
    const QString comma = QCoreApplication::translate("FilterWords", ", ");
    QStringList parts;
    for (const QStringList& names :
         {namesIn(filter.districts, records), namesIn(filter.programmes, records),
          namesIn(filter.units, records), lightNames(filter.lights),
          natureNames(filter.categories)}) {
        if (!names.isEmpty())
            parts.append(names.join(comma));
    }
    return parts.join(Separator);
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
