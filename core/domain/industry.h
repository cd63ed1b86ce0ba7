#pragma once

#include "base/money.h"
#include "domain/choice.h"
#include "domain/fieldcodec.h"
#include "domain/recordkind.h"

#include <QString>

#include <optional>
#include <span>

namespace touyan {

/// How far the recognition of an enterprise, cluster, base or park has come.
enum class RecognitionStatus
{
    Candidate, ///< 培育对象
    Applied, ///< 已申报
    Recognised, ///< 已认定
    Withdrawn ///< 已撤销
};
template <>
std::span<const Choice> choices<RecognitionStatus>();

/// An industry cluster or concentration area.
struct Cluster
{
    ClusterId id;
    QString code;
    QString name;
    DistrictId district;
    RecognitionStatus status = RecognitionStatus::Candidate;
    std::optional<int> recognisedYear;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Cluster&) const = default;
};

/// A node of a cluster's industrial chain.
struct ClusterNode
{
    ClusterNodeId id;
    QString name;
    ClusterId cluster;
    int position = 0;
    QString content;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const ClusterNode&) const = default;
};

/// An industry base.
struct IndustryBase
{
    IndustryBaseId id;
    QString code;
    QString name;
    DistrictId district;
    RecognitionStatus status = RecognitionStatus::Candidate;
    std::optional<int> recognisedYear;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const IndustryBase&) const = default;
};

/// An industrial park.
struct Park
{
    ParkId id;
    QString code;
    QString name;
    DistrictId district;
    RecognitionStatus status = RecognitionStatus::Candidate;
    std::optional<int> recognisedYear;
    std::optional<double> area;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Park&) const = default;
};

/// An enterprise of the AI industry.
struct Enterprise
{
    EnterpriseId id;
    QString code;
    QString name;
    DistrictId district;
    ClusterId cluster;
    ClusterNodeId node;
    ParkId park;
    RecognitionStatus status = RecognitionStatus::Candidate;
    std::optional<int> recognisedYear;
    bool leading = false;
    QString products;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Enterprise&) const = default;
};

/// Yearly output value of an enterprise, cluster, base or park.
struct OutputValue
{
    OutputValueId id;
    RecordRef owner;
    int year = 0;
    std::optional<Money> amount;
    QString source;
    QString notes;

    bool operator==(const OutputValue&) const = default;
};

} // namespace touyan
