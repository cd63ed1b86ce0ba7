#pragma once

#include "base/money.h"
#include "base/percent.h"
#include "domain/choice.h"
#include "domain/project.h"
#include "domain/recordkind.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>
#include <span>

namespace touyan {

/// State of a year's list; see the annual rolling selection.
enum class ListState
{
    Collecting, ///< 申报
    Screening, ///< 形式审查
    Review, ///< 专家评审
    Deliberation, ///< 会议审定
    Publicity, ///< 公示
    Issued, ///< 印发
    InForce, ///< 执行与调整
    Closed ///< 考核结转
};
template <>
std::span<const Choice> choices<ListState>();

/// Where a project stands in a year's list.
enum class EntryStatus
{
    Candidate, ///< 候选
    CarriedOver, ///< 续建结转
    InReview, ///< 评审中
    Selected, ///< 入选
    Deferred, ///< 暂缓
    Removed ///< 调出
};
template <>
std::span<const Choice> choices<EntryStatus>();

/// How an entry ended when the year was closed.
enum class EntryOutcome
{
    Open, ///< 未结
    Completed, ///< 已完成
    CarriedOn, ///< 结转
    Left, ///< 调出
    Terminated ///< 终止
};
template <>
std::span<const Choice> choices<EntryOutcome>();

/// Verdict of the screening (形式审查) on an entry.
enum class ScreeningVerdict
{
    Open, ///< 待审
    Passed, ///< 通过
    Supplement, ///< 补正
    Failed ///< 不通过
};
template <>
std::span<const Choice> choices<ScreeningVerdict>();

/// What the deciding meeting (会议审定) said of an entry.
enum class MeetingVerdict
{
    Open, ///< 未审定
    Approved, ///< 同意列入
    Deferred, ///< 暂缓
    Refused ///< 不列入
};
template <>
std::span<const Choice> choices<MeetingVerdict>();

/// What a revision does to an issued list.
enum class RevisionKind
{
    Addition, ///< 增补
    Removal, ///< 调出
    Amendment ///< 变更
};
template <>
std::span<const Choice> choices<RevisionKind>();

/// The list of key projects of one year.
struct AnnualList
{
    AnnualListId id;
    QString name;
    int year = 0;
    ListState state = ListState::Collecting;
    std::optional<int> quota;
    std::optional<Money> budget;
    QString rules;
    QString documentNumber;
    QDate issuedOn;
    MeetingId meeting;
    QDate publicFrom;
    QDate publicTo;
    QString snapshot;
    QString snapshotSha256;
    QString notes;
    std::optional<Percent> minimumNewShare; ///< of projects that are new on the list
    std::optional<int> applicantLimit; ///< new projects that one undertaker may have on the list
    int publicityDays = 5; ///< working days

    bool operator==(const AnnualList&) const = default;
};

/// A project in a year's list.
struct ListEntry
{
    ListEntryId id;
    AnnualListId list;
    ProjectId project;
    EntryStatus status = EntryStatus::Candidate;
    std::optional<AnnualCategory> category;
    int position = 0;
    std::optional<Money> plannedInvestment;
    std::optional<Money> supportAmount;
    QString reason;
    EntryOutcome outcome = EntryOutcome::Open;
    QString outcomeEvidence;
    QString notes;
    bool placedByHand = false; ///< a person chose the status: no proposal changes it
    ScreeningVerdict screening = ScreeningVerdict::Open;
    QString screeningReason;
    MeetingVerdict verdict = MeetingVerdict::Open;
    MeetingId verdictMeeting;
    QString verdictReason;

    bool operator==(const ListEntry&) const = default;
};

/// One step of a list from state to state.
struct ListTransition
{
    ListTransitionId id;
    AnnualListId list;
    ListState from = ListState::Collecting;
    ListState to = ListState::Collecting;
    QDateTime at;
    QString who;
    QString reason;

    bool operator==(const ListTransition&) const = default;
};

/// A numbered change to an issued list.
struct ListRevision
{
    ListRevisionId id;
    AnnualListId list;
    int number = 0;
    RevisionKind kind = RevisionKind::Addition;
    ProjectId project;
    QDate madeOn;
    MeetingId meeting;
    QString reason;
    QString before;
    QString after;
    QString notes;

    bool operator==(const ListRevision&) const = default;
};

} // namespace touyan
