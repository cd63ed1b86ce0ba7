#include "layout/mapcontent.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

QString mapNotice(const MapContent& content)
{
    if (!content.approvalNumber.isEmpty()) {
        //: %1 is the number under which a map was approved for showing it in public
        return QCoreApplication::translate("Map", "Map approval number: %1")
            .arg(content.approvalNumber);
    }
    return QCoreApplication::translate(
        "Map", "Schematic map, not a reference for administrative boundaries");
}

QString mapAttribution(const MapContent& content)
{
    if (!content.approvalNumber.isEmpty())
        return {};
    return QCoreApplication::translate(
        "Map",
        "Schematic districts © OpenStreetMap contributors (ODbL 1.0), compiled and "
        "generalised by way of geoBoundaries, geo-maps and mapchina");
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
