#pragma once

#include "base/money.h"
#include "domain/choice.h"
#include "domain/recordkind.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace touyan {

/// Type of an innovation platform.
enum class PlatformKind
{
    NationalKeyLaboratory, ///< 国家重点实验室
    NationalTechnologyCentre, ///< 国家技术创新中心
    NationalEngineeringCentre, ///< 国家工程研究中心
    JointEngineeringLaboratory, ///< 地方联合工程实验室
    CollaborativeCentre, ///< 协同创新中心
    Institute, ///< 研究院
    Alliance, ///< 联盟
    IndustryPlatform, ///< 产业应用平台/云
    OpenPlatform, ///< 开放平台
    Other ///< 其他
};
template <>
std::span<const Choice> choices<PlatformKind>();

/// Rank of a platform.
enum class PlatformLevel
{
    Unstated, ///< 未明确
    National, ///< 国家级
    Provincial, ///< 省级
    Municipal, ///< 市级
    District ///< 区级
};
template <>
std::span<const Choice> choices<PlatformLevel>();

/// Progress of a platform: 谋划→筹建→在建→建成/获批→撤销.
enum class PlatformStatus
{
    Planned, ///< 谋划
    Preparing, ///< 筹建
    Building, ///< 在建
    Built, ///< 建成/获批
    Revoked ///< 撤销
};
template <>
std::span<const Choice> choices<PlatformStatus>();

/// How a team came to the city.
enum class TeamOrigin
{
    Introduced, ///< 引进
    Cultivated ///< 培育
};
template <>
std::span<const Choice> choices<TeamOrigin>();

/// How a team works for its host.
enum class TeamMode
{
    FullTime, ///< 全职
    ProjectCooperation, ///< 柔性：项目合作
    TechnicalAdvice ///< 柔性：技术咨询
};
template <>
std::span<const Choice> choices<TeamMode>();

/// State of one of the five services for talent.
enum class ServiceState
{
    NotRequested, ///< 未申请
    Requested, ///< 已申请
    InProgress, ///< 办理中
    Granted, ///< 已落实
    Refused ///< 未批准
};
template <>
std::span<const Choice> choices<ServiceState>();

/// An innovation platform (创新平台).
struct Platform
{
    PlatformId id;
    QString code;
    QString name;
    PlatformKind kind = PlatformKind::NationalKeyLaboratory;
    PlatformLevel level = PlatformLevel::Unstated;
    PlatformStatus status = PlatformStatus::Planned;
    QDate statusDate;
    QString host;
    QStringList members;
    DistrictId district;
    std::optional<int> plannedYear;
    std::optional<Money> equipmentInvestment;
    std::optional<double> longitude;
    std::optional<double> latitude;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Platform&) const = default;
};

/// A talent team (人才团队).
struct TalentTeam
{
    TalentTeamId id;
    QString code;
    QString name;
    QString leader;
    QStringList members;
    QString host;
    DistrictId district;
    QString speciality;
    TeamOrigin origin = TeamOrigin::Introduced;
    TeamMode mode = TeamMode::FullTime;
    QDate agreedFrom;
    QDate agreedTo;
    std::optional<Money> supportGranted;
    ServiceState innovationService = ServiceState::NotRequested;
    ServiceState housingService = ServiceState::NotRequested;
    ServiceState schoolService = ServiceState::NotRequested;
    ServiceState spouseService = ServiceState::NotRequested;
    ServiceState medicalService = ServiceState::NotRequested;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const TalentTeam&) const = default;
};

} // namespace touyan
