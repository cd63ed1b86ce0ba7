#include "layout/mapcontent.h"

#include <algorithm>

namespace touyan {

namespace {

constexpr int ClassCount = 5; // more shades of one colour cannot be told apart

} // namespace

QString mapNotice(const MapContent& content)
{
    if (content.isBundled)
        return content.words.schematic;
    return content.approvalNumber.isEmpty() ? content.words.unapproved
                                            : content.words.approval.arg(content.approvalNumber);
}

QString mapAttribution(const MapContent& content)
{
    return content.isBundled ? content.words.attribution : QString();
}

std::vector<double> classBoundsOf(const MapContent& content)
{
    if (!content.bounds.empty())
        return content.bounds;
    std::vector<double> values;
    for (const MapValue& value : content.values)
        values.push_back(value.value);
    return classBounds(std::move(values), content.method, ClassCount);
}

MapStanding standingOf(const MapContent& content, const MapValue& value)
{
    MapStanding standing{.count = static_cast<int>(content.values.size()), .share = {}};
    double sum = content.elsewhereValue;
    for (const MapValue& other : content.values) {
        standing.rank += other.value > value.value ? 1 : 0;
        sum += other.value;
    }
    for (const MapZone& zone : content.zones)
        sum += zone.value;
    if (content.isSum && sum > 0)
        standing.share = 100 * value.value / sum;
    return standing;
}

const MapZone* zoneNamed(const MapContent& content, const QString& name)
{
    const auto found = std::find_if(content.zones.cbegin(), content.zones.cend(),
                                    [&](const MapZone& zone) { return zone.name == name; });
    return found == content.zones.cend() ? nullptr : &*found;
}

std::optional<MapValue> valueOf(const MapContent& content, const QString& adcode)
{
    const auto found = std::find_if(content.values.cbegin(), content.values.cend(),
                                    [&](const MapValue& value) { return value.adcode == adcode; });
    if (found == content.values.cend())
        return {};
    return *found;
}

} // namespace touyan
