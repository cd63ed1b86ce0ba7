#include "layout/mapwords.h"

#include <QCoreApplication>

namespace touyan {

using namespace Qt::StringLiterals;

MapWords translatedMapWords()
{
    MapWords words;
    //: Heading of a map's legend: %1 is what is shown, %2 its unit
    words.legendTitle = QCoreApplication::translate("Map", "%1 (%2)");
    words.noFigures = QCoreApplication::translate("Map", "No figures");
    words.nothing = QCoreApplication::translate("Map", "No district of this map has figures");
    words.projects = QCoreApplication::translate("Map", "Projects");
    words.platforms = QCoreApplication::translate("Map", "Platforms");
    words.zones = QCoreApplication::translate("Map", "Functional zones");
    words.inset = QCoreApplication::translate("Map", "Central districts enlarged");
    words.zonesNote = QCoreApplication::translate(
        "Map",
        "Functional zones overlap districts; a project counts once, where it is "
        "registered");
    words.schematic = QCoreApplication::translate(
        "Map", "Schematic map, not a reference for administrative boundaries");
    words.attribution = QCoreApplication::translate(
        "Map",
        "Schematic districts © OpenStreetMap contributors (ODbL 1.0), compiled and "
        "generalised by way of geoBoundaries, geo-maps and mapchina");
    //: %1 is the number under which a map was approved for showing it in public
    words.approval = QCoreApplication::translate("Map", "Map approval number: %1");
    words.unapproved = QCoreApplication::translate(
        "Map", "Map without an approval number: for internal use, not for publication");
    return words;
}

MapWords chineseMapWords()
{
    return {
        .legendTitle = u"%1（%2）"_s,
        .noFigures = u"无数据"_s,
        .nothing = u"图中各区均无数据"_s,
        .projects = u"项目"_s,
        .platforms = u"平台"_s,
        .zones = u"功能区"_s,
        .inset = u"中心城区放大"_s,
        .zonesNote = u"功能区与行政区重叠，项目按登记所在地计一次，不重复统计"_s,
        .schematic = u"示意图，不作为行政区域界线依据"_s,
        .attribution = u"行政区划示意 © OpenStreetMap contributors (ODbL 1.0)，经 geoBoundaries、"
                       "geo-maps、mapchina 整理并概化"_s,
        .approval = u"审图号：%1"_s,
        .unapproved = u"未注明审图号，仅限内部使用，不得公开"_s,
    };
}

} // namespace touyan
