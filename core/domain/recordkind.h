#pragma once

#include "base/id.h"

#include <QString>

#include <optional>
#include <span>

namespace touyan {

/// The kinds of records a database holds, parents before the parts that refer to them.
enum class RecordKind
{
    District,
    Unit,
    Expert,
    Programme,
    ScenarioField,
    PlanTask,
    Indicator,
    IndicatorTarget,
    IndicatorActual,
    Cluster,
    ClusterNode,
    IndustryBase,
    Park,
    Enterprise,
    OutputValue,
    Project,
    Milestone,
    AnnualGoal,
    MonthlyReport,
    FundingSource,
    Platform,
    TalentTeam,
    Meeting,
    Decision,
    Opinion,
    Event,
    AnnualList,
    ListEntry,
    ListTransition,
    ListRevision,
    SelectionLimit,
    SelectionOrder,
    ScreeningQuestion,
    ScreeningAnswer,
    ReviewRound,
    ReviewCriterion,
    ReviewSeat,
    ReviewRecusal,
    ReviewScore,
    Objection,
    SubsidyRule,
    SubsidyClaim,
    AssessmentScheme,
    AssessmentIndicator,
    AssessmentScore,
    Attachment,
    PaperTemplate,
    Setting
};

struct District;
struct Unit;
struct Expert;
struct Programme;
struct ScenarioField;
struct PlanTask;
struct Indicator;
struct IndicatorTarget;
struct IndicatorActual;
struct Cluster;
struct ClusterNode;
struct IndustryBase;
struct Park;
struct Enterprise;
struct OutputValue;
struct Project;
struct Milestone;
struct AnnualGoal;
struct MonthlyReport;
struct FundingSource;
struct Platform;
struct TalentTeam;
struct Meeting;
struct Decision;
struct Opinion;
struct Event;
struct AnnualList;
struct ListEntry;
struct ListTransition;
struct ListRevision;
struct SelectionLimit;
struct SelectionOrder;
struct ScreeningQuestion;
struct ScreeningAnswer;
struct ReviewRound;
struct ReviewCriterion;
struct ReviewSeat;
struct ReviewRecusal;
struct ReviewScore;
struct Objection;
struct SubsidyRule;
struct SubsidyClaim;
struct AssessmentScheme;
struct AssessmentIndicator;
struct AssessmentScore;
struct Attachment;
struct PaperTemplate;
struct Setting;

using DistrictId = Id<District>;
using UnitId = Id<Unit>;
using ExpertId = Id<Expert>;
using ProgrammeId = Id<Programme>;
using ScenarioFieldId = Id<ScenarioField>;
using PlanTaskId = Id<PlanTask>;
using IndicatorId = Id<Indicator>;
using IndicatorTargetId = Id<IndicatorTarget>;
using IndicatorActualId = Id<IndicatorActual>;
using ClusterId = Id<Cluster>;
using ClusterNodeId = Id<ClusterNode>;
using IndustryBaseId = Id<IndustryBase>;
using ParkId = Id<Park>;
using EnterpriseId = Id<Enterprise>;
using OutputValueId = Id<OutputValue>;
using ProjectId = Id<Project>;
using MilestoneId = Id<Milestone>;
using AnnualGoalId = Id<AnnualGoal>;
using MonthlyReportId = Id<MonthlyReport>;
using FundingSourceId = Id<FundingSource>;
using PlatformId = Id<Platform>;
using TalentTeamId = Id<TalentTeam>;
using MeetingId = Id<Meeting>;
using DecisionId = Id<Decision>;
using OpinionId = Id<Opinion>;
using EventId = Id<Event>;
using AnnualListId = Id<AnnualList>;
using ListEntryId = Id<ListEntry>;
using ListTransitionId = Id<ListTransition>;
using ListRevisionId = Id<ListRevision>;
using SelectionLimitId = Id<SelectionLimit>;
using SelectionOrderId = Id<SelectionOrder>;
using ScreeningQuestionId = Id<ScreeningQuestion>;
using ScreeningAnswerId = Id<ScreeningAnswer>;
using ReviewRoundId = Id<ReviewRound>;
using ReviewCriterionId = Id<ReviewCriterion>;
using ReviewSeatId = Id<ReviewSeat>;
using ReviewRecusalId = Id<ReviewRecusal>;
using ReviewScoreId = Id<ReviewScore>;
using ObjectionId = Id<Objection>;
using SubsidyRuleId = Id<SubsidyRule>;
using SubsidyClaimId = Id<SubsidyClaim>;
using AssessmentSchemeId = Id<AssessmentScheme>;
using AssessmentIndicatorId = Id<AssessmentIndicator>;
using AssessmentScoreId = Id<AssessmentScore>;
using AttachmentId = Id<Attachment>;
using PaperTemplateId = Id<PaperTemplate>;
using SettingId = Id<Setting>;

/// The kind of record type T.
template <typename T>
inline constexpr RecordKind kindOf = RecordKind::Setting;
template <>
inline constexpr RecordKind kindOf<District> = RecordKind::District;
template <>
inline constexpr RecordKind kindOf<Unit> = RecordKind::Unit;
template <>
inline constexpr RecordKind kindOf<Expert> = RecordKind::Expert;
template <>
inline constexpr RecordKind kindOf<Programme> = RecordKind::Programme;
template <>
inline constexpr RecordKind kindOf<ScenarioField> = RecordKind::ScenarioField;
template <>
inline constexpr RecordKind kindOf<PlanTask> = RecordKind::PlanTask;
template <>
inline constexpr RecordKind kindOf<Indicator> = RecordKind::Indicator;
template <>
inline constexpr RecordKind kindOf<IndicatorTarget> = RecordKind::IndicatorTarget;
template <>
inline constexpr RecordKind kindOf<IndicatorActual> = RecordKind::IndicatorActual;
template <>
inline constexpr RecordKind kindOf<Cluster> = RecordKind::Cluster;
template <>
inline constexpr RecordKind kindOf<ClusterNode> = RecordKind::ClusterNode;
template <>
inline constexpr RecordKind kindOf<IndustryBase> = RecordKind::IndustryBase;
template <>
inline constexpr RecordKind kindOf<Park> = RecordKind::Park;
template <>
inline constexpr RecordKind kindOf<Enterprise> = RecordKind::Enterprise;
template <>
inline constexpr RecordKind kindOf<OutputValue> = RecordKind::OutputValue;
template <>
inline constexpr RecordKind kindOf<Project> = RecordKind::Project;
template <>
inline constexpr RecordKind kindOf<Milestone> = RecordKind::Milestone;
template <>
inline constexpr RecordKind kindOf<AnnualGoal> = RecordKind::AnnualGoal;
template <>
inline constexpr RecordKind kindOf<MonthlyReport> = RecordKind::MonthlyReport;
template <>
inline constexpr RecordKind kindOf<FundingSource> = RecordKind::FundingSource;
template <>
inline constexpr RecordKind kindOf<Platform> = RecordKind::Platform;
template <>
inline constexpr RecordKind kindOf<TalentTeam> = RecordKind::TalentTeam;
template <>
inline constexpr RecordKind kindOf<Meeting> = RecordKind::Meeting;
template <>
inline constexpr RecordKind kindOf<Decision> = RecordKind::Decision;
template <>
inline constexpr RecordKind kindOf<Opinion> = RecordKind::Opinion;
template <>
inline constexpr RecordKind kindOf<Event> = RecordKind::Event;
template <>
inline constexpr RecordKind kindOf<AnnualList> = RecordKind::AnnualList;
template <>
inline constexpr RecordKind kindOf<ListEntry> = RecordKind::ListEntry;
template <>
inline constexpr RecordKind kindOf<ListTransition> = RecordKind::ListTransition;
template <>
inline constexpr RecordKind kindOf<ListRevision> = RecordKind::ListRevision;
template <>
inline constexpr RecordKind kindOf<SelectionLimit> = RecordKind::SelectionLimit;
template <>
inline constexpr RecordKind kindOf<SelectionOrder> = RecordKind::SelectionOrder;
template <>
inline constexpr RecordKind kindOf<ScreeningQuestion> = RecordKind::ScreeningQuestion;
template <>
inline constexpr RecordKind kindOf<ScreeningAnswer> = RecordKind::ScreeningAnswer;
template <>
inline constexpr RecordKind kindOf<ReviewRound> = RecordKind::ReviewRound;
template <>
inline constexpr RecordKind kindOf<ReviewCriterion> = RecordKind::ReviewCriterion;
template <>
inline constexpr RecordKind kindOf<ReviewSeat> = RecordKind::ReviewSeat;
template <>
inline constexpr RecordKind kindOf<ReviewRecusal> = RecordKind::ReviewRecusal;
template <>
inline constexpr RecordKind kindOf<ReviewScore> = RecordKind::ReviewScore;
template <>
inline constexpr RecordKind kindOf<Objection> = RecordKind::Objection;
template <>
inline constexpr RecordKind kindOf<SubsidyRule> = RecordKind::SubsidyRule;
template <>
inline constexpr RecordKind kindOf<SubsidyClaim> = RecordKind::SubsidyClaim;
template <>
inline constexpr RecordKind kindOf<AssessmentScheme> = RecordKind::AssessmentScheme;
template <>
inline constexpr RecordKind kindOf<AssessmentIndicator> = RecordKind::AssessmentIndicator;
template <>
inline constexpr RecordKind kindOf<AssessmentScore> = RecordKind::AssessmentScore;
template <>
inline constexpr RecordKind kindOf<Attachment> = RecordKind::Attachment;
template <>
inline constexpr RecordKind kindOf<PaperTemplate> = RecordKind::PaperTemplate;
template <>
inline constexpr RecordKind kindOf<Setting> = RecordKind::Setting;

/// What a kind of record is called.
struct KindDescription
{
    const char* key; ///< stable name: SQL table, JSON, command line
    const char* title; ///< English name of one, translated in context "Kind"
    const char* plural; ///< English name of many, translated in context "Kind"

    QString translatedTitle() const;
    QString translatedPlural() const;
};

const KindDescription& describe(RecordKind kind);
std::span<const KindDescription> allKinds();
std::optional<RecordKind> kindFromKey(QStringView key);

} // namespace touyan
