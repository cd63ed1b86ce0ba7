#pragma once

#include "domain/choice.h"
#include "domain/recordkind.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace touyan {

/// How a target figure binds (以上/级, 区间, 左右, 确数).
enum class TargetRelation
{
    AtLeast, ///< 以上
    Range, ///< 区间
    About, ///< 左右
    Exact ///< 确数
};
template <>
std::span<const Choice> choices<TargetRelation>();

/// Where an indicator's actual value comes from.
enum class IndicatorSource
{
    Entered, ///< 录入
    CountPlatforms, ///< 创新平台计数
    CountTeams, ///< 人才团队计数
    CountProjects, ///< 示范工程计数
    CountScenarios, ///< 应用场景计数
    CountClusters, ///< 集聚区计数
    CountEnterprises, ///< 企业计数
    OutputValue ///< 产值
};
template <>
std::span<const Choice> choices<IndicatorSource>();

/// Something the plan counts or measures.
struct Indicator
{
    IndicatorId id;
    QString code;
    QString name;
    QString group;
    QString measure;
    IndicatorSource source = IndicatorSource::Entered;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Indicator&) const = default;
};

/// What an indicator is to reach by a year; without a year where the plan gives none.
struct IndicatorTarget
{
    IndicatorTargetId id;
    IndicatorId indicator;
    std::optional<int> year;
    TargetRelation relation = TargetRelation::AtLeast;
    std::optional<double> low;
    std::optional<double> high;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const IndicatorTarget&) const = default;
};

/// What an indicator has reached in a year.
struct IndicatorActual
{
    IndicatorActualId id;
    IndicatorId indicator;
    int year = 0;
    std::optional<double> value;
    QString source;
    QDate measuredOn;
    QString notes;

    bool operator==(const IndicatorActual&) const = default;
};

} // namespace touyan
