#pragma once

#include "domain/choice.h"
#include "domain/fieldcodec.h"
#include "domain/recordkind.h"

#include <QDate>
#include <QList>
#include <QString>

#include <span>

namespace touyan {

/// Follow-up of a decision.
enum class DecisionState
{
    Open, ///< 办理中
    Done, ///< 已办结
    Closed ///< 已销号
};
template <>
std::span<const Choice> choices<DecisionState>();

/// What became of an opinion.
enum class OpinionState
{
    Pending, ///< 待研究
    Adopted, ///< 已采纳
    PartlyAdopted, ///< 部分采纳
    NotAdopted ///< 未采纳
};
template <>
std::span<const Choice> choices<OpinionState>();

/// Kind of an event.
enum class EventKind
{
    Forum, ///< 论坛
    Contest, ///< 大赛
    Award, ///< 评奖
    ScienceWeek, ///< 科技周
    Training, ///< 培训
    Other ///< 其他
};
template <>
std::span<const Choice> choices<EventKind>();

/// A meeting of the leading group or its office.
struct Meeting
{
    MeetingId id;
    QString code;
    QString name;
    QDate heldOn;
    QString place;
    QString agenda;
    QString minutes;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Meeting&) const = default;
};

/// Something a meeting decided, to be followed up.
struct Decision
{
    DecisionId id;
    QString code;
    QString name;
    MeetingId meeting;
    RecordRef about;
    QList<UnitId> responsibleUnits;
    QList<UnitId> cooperatingUnits;
    QDate dueDate;
    QString progress;
    DecisionState state = DecisionState::Open;
    QDate closedOn;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Decision&) const = default;
};

/// Advice given by an expert, and what became of it.
struct Opinion
{
    OpinionId id;
    QString code;
    QString name;
    ExpertId expert;
    QDate givenOn;
    RecordRef about;
    QString text;
    OpinionState state = OpinionState::Pending;
    QString reason;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Opinion&) const = default;
};

/// A forum, contest, award round or science week.
struct Event
{
    EventId id;
    QString code;
    QString name;
    EventKind kind = EventKind::Forum;
    QDate startsOn;
    QDate endsOn;
    QString host;
    QString place;
    QString result;
    QString notes;
    QString planSection;
    QString planQuote;

    bool operator==(const Event&) const = default;
};

} // namespace touyan
