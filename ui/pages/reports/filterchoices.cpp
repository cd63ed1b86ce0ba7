#include "pages/reports/filterchoices.h"

#include "models/workspace.h"
#include "reports/filterwords.h"

#include <algorithm>
#include <array>

namespace touyan {
namespace {

constexpr std::array Keys = {"district", "programme", "unit", "light", "nature"};
constexpr std::array LightKeys = {"none", "green", "yellow", "red"};
constexpr std::array NatureKeys = {"new-start", "continued", "completing", "preparing"};

template <typename Enum, size_t Count>
QStringList keysIn(const QSet<Enum>& values, const std::array<const char*, Count>& keys)
{
    QStringList names;
    for (size_t at = 0; at < Count; ++at) {
        if (values.contains(static_cast<Enum>(at)))
            names.append(QString::fromLatin1(keys.at(at)));
    }
    return names;
}

void setIfAny(PaperChoices& choices, const char* key, const QStringList& values)
{
    if (!values.isEmpty())
        choices.set(QString::fromLatin1(key), values);
}

} // namespace

bool isFilterOption(const PaperOption& option)
{
    return std::any_of(Keys.begin(), Keys.end(),
                       [&option](const char* key) { return qstrcmp(key, option.key) == 0; });
}

bool takesFilter(const PaperEntry& paper)
{
    return std::count_if(paper.options.cbegin(), paper.options.cend(), isFilterOption)
        == static_cast<qsizetype>(Keys.size());
}

PaperChoices filterChoices(const Workspace& workspace)
{
    const ProjectFilter& filter = workspace.filter();
    const Records& records = workspace.records();
    PaperChoices choices;
    setIfAny(choices, "district", namesIn(filter.districts, records));
    setIfAny(choices, "programme", namesIn(filter.programmes, records));
    setIfAny(choices, "unit", namesIn(filter.units, records));
    setIfAny(choices, "light", keysIn(filter.lights, LightKeys));
    setIfAny(choices, "nature", keysIn(filter.categories, NatureKeys));
    return choices;
}

QString filterWords(const Workspace& workspace)
{
    ProjectFilter known = workspace.filter();
    known.picks.clear(); // what was clicked on a chart is no option of a paper
    return filterWords(known, workspace.records());
}

QString narrowingWords(const Workspace& workspace)
{
    return narrowingWords(workspace.filter(), workspace.records());
}

} // namespace touyan
