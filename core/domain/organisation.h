#pragma once

#include "domain/choice.h"
#include "domain/recordkind.h"

#include <QString>
#include <QStringList>

#include <span>

namespace touyan {

/// Kind of a unit that is responsible for work.
enum class UnitKind
{
    CityDepartment, ///< 市直部门
    DistrictGovernment, ///< 区市县
    PioneerZone, ///< 先导区
    University, ///< 高校院所
    Enterprise, ///< 企业
    Other ///< 其他
};
template <>
std::span<const Choice> choices<UnitKind>();

/// Kind of an area on the map.
enum class DistrictKind
{
    District, ///< 市辖区
    CountyLevelCity, ///< 县级市
    County, ///< 县
    FunctionalZone ///< 功能区
};
template <>
std::span<const Choice> choices<DistrictKind>();

/// A district, county-level city or county of Dalian, or a functional zone that overlaps one.
struct District
{
    DistrictId id;
    QString code;
    QString name;
    QString shortName;
    QString englishName;
    DistrictKind kind = DistrictKind::District;
    QString adcode;
    DistrictId parent;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const District&) const = default;
};

/// A department, district, zone, university or enterprise that answers for work.
struct Unit
{
    UnitId id;
    QString code;
    QString name;
    QString shortName;
    UnitKind kind = UnitKind::CityDepartment;
    bool groupMember = false;
    DistrictId district;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Unit&) const = default;
};

/// A member of the expert pool.
struct Expert
{
    ExpertId id;
    QString code;
    QString name;
    QString organisation;
    QString title;
    QStringList specialities;
    QString phone;
    QString email;
    QStringList relatedOrganisations;
    bool active = true;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Expert&) const = default;
};

} // namespace touyan
