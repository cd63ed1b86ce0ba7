#pragma once

#include "base/money.h"
#include "base/percent.h"
#include "domain/choice.h"
#include "domain/fieldcodec.h"
#include "domain/recordkind.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace touyan {

/// What a subsidy is computed from.
enum class SubsidyBasis
{
    None, ///< 无
    EquipmentInvestment, ///< 设备投资
    ContractAmount, ///< 合同金额
    ResearchCost, ///< 研发费用
    Other ///< 其他
};
template <>
std::span<const Choice> choices<SubsidyBasis>();

/// Progress of a subsidy claim.
enum class ClaimState
{
    Draft, ///< 拟申报
    Submitted, ///< 已受理
    Approved, ///< 已核定
    PartlyPaid, ///< 部分拨付
    Paid, ///< 已拨付
    Refused ///< 未通过
};
template <>
std::span<const Choice> choices<ClaimState>();

/// A money rule: rate × basis, capped or fixed, with its validity.
struct SubsidyRule
{
    SubsidyRuleId id;
    QString code;
    QString name;
    SubsidyBasis basis = SubsidyBasis::None;
    std::optional<Percent> rate;
    std::optional<Money> fixedAmount;
    std::optional<Money> cap;
    bool perYear = false;
    int version = 0;
    QDate validFrom;
    QDate validTo;
    QString conditions;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const SubsidyRule&) const = default;
};

/// A claim under a rule: basis, computed, approved and paid.
struct SubsidyClaim
{
    SubsidyClaimId id;
    QString code;
    QString name;
    SubsidyRuleId rule;
    RecordRef beneficiary;
    std::optional<int> year;
    std::optional<Money> basisAmount;
    std::optional<Money> computed;
    std::optional<Money> approved;
    std::optional<Money> paid;
    ClaimState state = ClaimState::Draft;
    QDate decidedOn;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const SubsidyClaim&) const = default;
};

} // namespace touyan
