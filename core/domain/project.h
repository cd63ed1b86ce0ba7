#pragma once

#include "base/daterange.h"
#include "base/money.h"
#include "base/percent.h"
#include "domain/choice.h"
#include "domain/recordkind.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace touyan {

/// Where a project stands in its life.
enum class ProjectStage
{
    Reserve, ///< 储备
    Active, ///< 实施中
    Completed, ///< 已完成
    Suspended, ///< 暂缓
    Withdrawn, ///< 已调出
    Terminated ///< 终止
};
template <>
std::span<const Choice> choices<ProjectStage>();

/// Nature (性质) of a project in one year; derived from its dates unless overridden.
enum class AnnualCategory
{
    NewStart, ///< 新开工
    Continued, ///< 续建
    Completing, ///< 竣工
    Preparing ///< 预备
};
template <>
std::span<const Choice> choices<AnnualCategory>();

/// Who pays a part of an investment.
enum class FundingKind
{
    CityBudget, ///< 市级财政
    DistrictBudget, ///< 区级财政
    HigherBudget, ///< 上级资金
    OwnFunds, ///< 企业自筹
    BankLoan, ///< 银行贷款
    Other ///< 其他
};
template <>
std::span<const Choice> choices<FundingKind>();

/// A key project (重点项目).
struct Project
{
    ProjectId id;
    QString code;
    QString name;
    QString undertaker;
    QString contactName;
    QString contactPhone;
    DistrictId district;
    ProgrammeId programme;
    ScenarioFieldId scenarioField;
    PlanTaskId planTask;
    QList<UnitId> responsibleUnits;
    UnitId leadUnit;
    QList<UnitId> cooperatingUnits;
    QString liaisonLeader;
    ProjectStage stage = ProjectStage::Reserve;
    std::optional<AnnualCategory> categoryOverride;
    QString categoryReason;
    QString content;
    QDate plannedStart;
    QDate plannedFinish;
    QDate actualStart;
    QDate actualFinish;
    std::optional<Money> totalInvestment;
    std::optional<Money> priorInvestment;
    QStringList tags;
    QList<IndicatorId> indicators;
    std::optional<double> longitude;
    std::optional<double> latitude;
    QString notes;
    QString planSection;
    QString planQuote;

    /// The day it started and the day it finished; each as planned while it has not.
    DateRange days() const
    {
        return {actualStart.isValid() ? actualStart : plannedStart,
                actualFinish.isValid() ? actualFinish : plannedFinish};
    }
    bool operator==(const Project&) const = default;
};

/// A milestone (节点) of a project.
struct Milestone
{
    MilestoneId id;
    QString name;
    ProjectId project;
    QDate plannedDate;
    QDate forecastDate;
    QDate actualDate;
    Percent weight;
    QString responsiblePerson;
    MilestoneId after;
    QString notes;

    bool operator==(const Milestone&) const = default;
};

/// What a project is to do in one year.
struct AnnualGoal
{
    AnnualGoalId id;
    ProjectId project;
    int year = 0;
    std::optional<Money> plannedInvestment;
    QString goal;
    QString keyDates;
    QString notes;

    bool operator==(const AnnualGoal&) const = default;
};

/// The state of a project at the end of a month (月度调度).
struct MonthlyReport
{
    MonthlyReportId id;
    ProjectId project;
    QDate month;
    QString progressText;
    std::optional<Percent> percentComplete;
    std::optional<Money> yearToDate;
    QString problem;
    QString coordination;
    QDate reportedOn;
    QString notes;

    bool operator==(const MonthlyReport&) const = default;
};

/// A part of a project's total investment and who pays it.
struct FundingSource
{
    FundingSourceId id;
    ProjectId project;
    FundingKind kind = FundingKind::CityBudget;
    std::optional<Money> amount;
    QString notes;

    bool operator==(const FundingSource&) const = default;
};

} // namespace touyan
