#pragma once

#include "analysis/projectyear.h"
#include "domain/annuallist.h"
#include "selection/listcontents.h"

#include <QString>

namespace touyan {

enum class TargetState;
class WanColumn;
struct TargetProgress;

// How official papers word what the field tables hold, in Chinese whatever the language of the
// windows.

/// 未明确
QString unstatedWord();
/// （无）: where something is only in one of two states.
QString noneWord();
/// 新开工, 续建, 竣工, 预备
QString natureWord(AnnualCategory nature);
/// 办理中, 已办结, 已销号
QString decisionWord(DecisionState state);
/// 市级财政3000.00万元、企业自筹未明确
QString fundingWords(const std::vector<const FundingSource*>& sources);
/// 候选, 续建结转, 评审中, 入选, 暂缓, 调出
QString statusWord(EntryStatus status);
QString outcomeWord(EntryOutcome outcome);
/// 开工逾期（计划2020年3月1日）, 滞后12个百分点, 节点“联调”逾期33天, 2个月未报送月报
QString causeWord(const LightCause& cause);
/// Why a light is not green: the causes one after the other.
QString causeWords(const ProjectYear& facts);
/// 尚无数据, 推进中, 未达到, 已达到
QString stateWord(TargetState state);
/// 5个以上, 2—3个, 4个左右, 4个
QString targetWords(const TargetProgress& target);
/// Short names of units, in their order.
QString unitWords(const Records& records, const QList<UnitId>& units);
/// The title of a field of a project or a list entry, by its key: 总投资 for "total_investment".
QString fieldWord(QLatin1StringView key);
/// 2020年度印发清单, 2021年度清单草案
QString listWords(const ListContents& contents);
/// 2021.3.15, 未明确
QString shortDay(QDate day);
/// 2021年3月15日
QString dateWords(QDate day);
/// An amount that stands alone, in 万元: 1,800 or 2,450.50; 未明确 when it is not stated.
QString wanWords(std::optional<Money> amount);
/// An amount in its column of a table; 未明确 when it is not stated.
QString wanWords(const WanColumn& column, std::optional<Money> amount);

} // namespace touyan
