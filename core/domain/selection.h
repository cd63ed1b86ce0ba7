#pragma once

#include "base/percent.h"
#include "domain/choice.h"
#include "domain/fieldcodec.h"
#include "domain/recordkind.h"

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace touyan {

/// A bound on how many projects of one programme, district or unit a year's list may hold.
struct SelectionLimit
{
    SelectionLimitId id;
    AnnualListId list;
    RecordRef about; ///< a programme, district or unit
    std::optional<int> minimum;
    std::optional<int> maximum;
    QString notes;

    bool operator==(const SelectionLimit&) const = default;
};

/// What the office fixes before the optimiser chooses.
enum class SelectionOrderKind
{
    ForcedIn, ///< 必选
    ForcedOut, ///< 不选
    EitherOr ///< 二选一: at most one of the two
};
template <>
std::span<const Choice> choices<SelectionOrderKind>();

/// An instruction of the office about one project, or about two that exclude each other.
struct SelectionOrder
{
    SelectionOrderId id;
    AnnualListId list;
    SelectionOrderKind kind = SelectionOrderKind::ForcedIn;
    ProjectId project;
    ProjectId otherProject; ///< of EitherOr
    QString reason;

    bool operator==(const SelectionOrder&) const = default;
};

/// A yes/no question that the office asks of every candidate at the screening (形式审查).
struct ScreeningQuestion
{
    ScreeningQuestionId id;
    QString name; ///< the question; "yes" is the answer that passes
    AnnualListId list;
    int position = 0;
    QString supplement; ///< what an applicant whose answer is "no" has to hand in

    bool operator==(const ScreeningQuestion&) const = default;
};

/// The answer to a question for one entry of the list.
struct ScreeningAnswer
{
    ScreeningAnswerId id;
    ScreeningQuestionId question;
    ListEntryId entry;
    bool isYes = false;
    QString remark;

    bool operator==(const ScreeningAnswer&) const = default;
};

/// What became of an objection raised while a list was public (公示).
enum class ObjectionOutcome
{
    Pending, ///< 核查中
    Upheld, ///< 属实: the project leaves the list
    Rejected, ///< 不属实
    Withdrawn ///< 已撤回
};
template <>
std::span<const Choice> choices<ObjectionOutcome>();

/// An objection (异议) against a project on a list that is public.
struct Objection
{
    ObjectionId id;
    QString name; ///< what is objected, in a line
    AnnualListId list;
    ProjectId project;
    QDate raisedOn;
    QString raisedBy;
    QString text;
    ObjectionOutcome outcome = ObjectionOutcome::Pending;
    QDate closedOn;
    QString outcomeReason;

    bool operator==(const Objection&) const = default;
};

} // namespace touyan
