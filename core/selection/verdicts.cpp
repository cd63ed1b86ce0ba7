#include "selection/verdicts.h"

#include "domain/field.h"
#include "selection/earlierplaces.h"
#include "selection/listentries.h"
#include "selection/listscores.h"
#include "selection/liststates.h"
#include "selection/newmeeting.h"
#include "selection/placing.h"
#include "selection/screening.h"
#include "selection/selectiondays.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Error refusal(const QString& text)
{
    return {ErrorCode::Validation, text, {}};
}

QString nameOf(const Records& records, const ListEntry& entry)
{
    return records.nameOf(RecordKind::Project, entry.project.value);
}

int groupOf(const ListEntry& entry)
{
    if (isOnList(entry.status))
        return 0;
    return isInPlay(entry.status) ? 1 : 2;
}

bool isPutAside(MeetingVerdict verdict)
{
    return verdict == MeetingVerdict::Deferred || verdict == MeetingVerdict::Refused;
}

/// The entry put aside by the meeting with its reason; no proposal brings it back.
ListEntry putAside(ListEntry entry, const EntryVerdict& verdict, EarlierPlaces& earlier)
{
    if (isInPlay(entry.status))
        earlier.keep(entry);
    entry.status =
        verdict.verdict == MeetingVerdict::Deferred ? EntryStatus::Deferred : EntryStatus::Removed;
    entry.reason = verdict.reason.trimmed();
    entry.placedByHand = true;
    return entry;
}

ListEntry movedTo(ListEntry entry, EntryStatus status, const QString& reason)
{
    entry.status = status;
    entry.reason = reason;
    entry.placedByHand = false;
    return entry;
}

/// The entry on the list: as it stood there before it was put aside, if it did.
ListEntry broughtUp(const Records& records, const ListEntry& entry, const QString& reason,
                    EarlierPlaces& earlier)
{
    const std::optional<ListEntry> before = earlier.takeBack(entry);
    if (isOnList(entry.status))
        return entry;
    if (before && isOnList(before->status))
        return *before;
    return movedTo(entry, listedStatus(records, entry), reason);
}

/// The entry where it stood before the meeting put it aside, or else where it can apply.
ListEntry letGo(const Records& records, const ListEntry& entry, EarlierPlaces& earlier)
{
    const std::optional<ListEntry> before = earlier.takeBack(entry);
    if (!isPutAside(entry.verdict) || isInPlay(entry.status))
        return entry;
    if (before)
        return *before;
    const EntryStatus listed = listedStatus(records, entry);
    return movedTo(entry, listed == EntryStatus::CarriedOver ? listed : EntryStatus::InReview, {});
}

ListEntry placedBy(const Records& records, const ListEntry& entry, const EntryVerdict& verdict,
                   EarlierPlaces& earlier)
{
    switch (verdict.verdict) {
    case MeetingVerdict::Approved:
        return broughtUp(records, entry, verdict.reason.trimmed(), earlier);
    case MeetingVerdict::Open:
        return letGo(records, entry, earlier);
    case MeetingVerdict::Deferred:
    case MeetingVerdict::Refused:
        break;
    }
    return putAside(entry, verdict, earlier);
}

/// Why the decision needs a reason, where it has none.
QString reasonNeeded(MeetingVerdict verdict, const QString& name)
{
    return verdict == MeetingVerdict::Approved
        ? QCoreApplication::translate("Verdicts",
                                      "The experts voted “%1” down: say why the meeting approves "
                                      "it all the same.")
              .arg(name)
        : QCoreApplication::translate("Verdicts",
                                      "Say why “%1” is not approved: it goes with the decision.")
              .arg(name);
}

QString labelOf(const Records& records, const VerdictRequest& request, const ListEntry& first)
{
    const auto count = static_cast<int>(request.verdicts.size());
    if (count > 1)
        return QCoreApplication::translate("Verdicts", "Decide on %n project(s)", nullptr, count);
    //: 1: project, 2: decision of the meeting
    return QCoreApplication::translate("Verdicts", "Decide on “%1”: %2")
        .arg(nameOf(records, first), choice(request.verdicts.front().verdict).translatedTitle());
}

/// Makes one change of the decisions of one meeting.
class VerdictMaker
{
public:
    VerdictMaker(const Records& records, const VerdictRequest& request, IdMaker& ids)
        : m_records(records)
        , m_request(request)
        , m_ids(ids)
        , m_list(records.find(request.list))
        , m_earlier(records, request.list)
        , m_rules(records, request.list)
        , m_knockOuts(listKnockOuts(records, request.list))
    {
    }

    std::optional<Error> fault() const;
    Result<ChangeSet> make();

private:
    std::optional<Error> meetingFault() const;
    MeetingId nameMeeting();
    Result<ListEntry> decided(const ListEntry& entry, const EntryVerdict& verdict,
                              MeetingId meeting);

    const Records& m_records;
    const VerdictRequest& m_request;
    IdMaker& m_ids;
    const AnnualList* m_list;
    ChangeSet m_changes;
    EarlierPlaces m_earlier;
    PlacingRules m_rules;
    QHash<ProjectId, QString> m_knockOuts;
};

std::optional<Error> VerdictMaker::fault() const
{
    if (!m_list)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Verdicts", "The list is not in the file."),
                     {}};
    if (const QString why = verdictRefusal(*m_list); !why.isEmpty())
        return refusal(why);
    if (m_request.verdicts.empty())
        return refusal(QCoreApplication::translate("Verdicts", "Nothing is decided yet."));
    return meetingFault();
}

std::optional<Error> VerdictMaker::meetingFault() const
{
    const bool decides =
        std::any_of(m_request.verdicts.begin(), m_request.verdicts.end(),
                    [](const EntryVerdict& it) { return it.verdict != MeetingVerdict::Open; });
    const QString name = m_request.newMeeting.trimmed();
    const Meeting* named = m_records.find(m_request.meeting);
    if (decides && name.isEmpty() && !named)
        return refusal(QCoreApplication::translate("Verdicts", "Name the meeting that decided."));
    if (!name.isEmpty() && !m_request.newMeetingHeldOn.isValid())
        return refusal(
            QCoreApplication::translate("Verdicts", "Say on which day the meeting was held."));
    Meeting meeting = name.isEmpty() && named ? *named : Meeting();
    if (!name.isEmpty()) {
        meeting.name = name;
        meeting.heldOn = m_request.newMeetingHeldOn;
    }
    const QString why = decides ? heldFault(meeting, m_request.today) : QString();
    return why.isEmpty() ? std::nullopt : std::optional(refusal(why));
}

/// The deciding meeting; it becomes that of the list where none is named yet.
MeetingId VerdictMaker::nameMeeting()
{
    MeetingId id = m_request.meeting;
    if (!m_request.newMeeting.trimmed().isEmpty()) {
        const Meeting meeting =
            newMeeting(m_records, m_request.newMeeting, m_request.newMeetingHeldOn, m_ids);
        m_changes.insert(meeting);
        id = meeting.id;
    }
    if (id.isValid() && !m_list->meeting.isValid()) {
        AnnualList after = *m_list;
        after.meeting = id;
        m_changes.update(*m_list, after);
    }
    return id;
}

/// What the entry becomes; an error when the meeting cannot say that of it.
Result<ListEntry> VerdictMaker::decided(const ListEntry& entry, const EntryVerdict& verdict,
                                        MeetingId meeting)
{
    const QString reason = verdict.reason.trimmed();
    const QString name = nameOf(m_records, entry);
    const bool isVotedDown = m_knockOuts.contains(entry.project);
    if (isPutAside(verdict.verdict) && reason.isEmpty())
        return refusal(reasonNeeded(verdict.verdict, name));
    if (!possibleVerdicts(entry).contains(verdict.verdict))
        return refusal(
            QCoreApplication::translate(
                "Verdicts", "“%1” did not pass the screening: the meeting cannot approve it.")
                .arg(name));
    ListEntry after = placedBy(m_records, entry, verdict, m_earlier);
    if (const QString why = m_rules.refusal(entry, after.status); !why.isEmpty())
        return refusal(why);
    if (reason.isEmpty() && needsReason(verdict.verdict, entry.status, isVotedDown))
        return refusal(reasonNeeded(verdict.verdict, name));
    const bool isOpen = verdict.verdict == MeetingVerdict::Open;
    after.verdict = verdict.verdict;
    after.verdictReason = isOpen ? QString() : reason;
    after.verdictMeeting = isOpen ? MeetingId() : meeting;
    return after;
}

Result<ChangeSet> VerdictMaker::make()
{
    const MeetingId meeting = nameMeeting();
    const ListEntry* first = nullptr;
    for (const EntryVerdict& verdict : m_request.verdicts) {
        const ListEntry* entry = m_records.find(verdict.entry);
        if (!entry || entry->list != m_list->id)
            return Error{ErrorCode::NotFound,
                         QCoreApplication::translate("Verdicts", "The entry is not on this list."),
                         {}};
        const auto after = decided(*entry, verdict, meeting);
        if (!after)
            return after.error();
        m_changes.update(*entry, *after);
        first = first ? first : entry;
    }
    m_earlier.write(m_changes, m_ids);
    m_changes.setLabel(labelOf(m_records, m_request, *first));
    return m_changes;
}

} // namespace

std::vector<const ListEntry*> entriesForMeeting(const Records& records, AnnualListId list)
{
    std::vector<const ListEntry*> entries;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        const bool isOut = entry.screening == ScreeningVerdict::Failed && !isOnList(entry.status);
        if (entry.list == list && !isOut)
            entries.push_back(&entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const ListEntry* a, const ListEntry* b) {
        return std::pair(groupOf(*a), a->position) < std::pair(groupOf(*b), b->position);
    });
    return entries;
}

UndecidedEntries undecidedEntries(const Records& records, AnnualListId list)
{
    UndecidedEntries undecided;
    for (const ListEntry* entry : entriesForMeeting(records, list)) {
        if (entry->verdict != MeetingVerdict::Open)
            continue;
        undecided.listed += isOnList(entry->status) ? 1 : 0;
        undecided.applying += groupOf(*entry) == 1 ? 1 : 0;
    }
    return undecided;
}

EntryStatus listedStatus(const Records& records, const ListEntry& entry)
{
    const AnnualList* list = records.find(entry.list);
    const bool wasListed = list && listedBefore(records, list->year).contains(entry.project);
    return wasListed ? EntryStatus::CarriedOver : EntryStatus::Selected;
}

QList<MeetingVerdict> possibleVerdicts(const ListEntry& entry)
{
    QList<MeetingVerdict> possible{MeetingVerdict::Open};
    if (!isScreened(entry) || entry.screening != ScreeningVerdict::Failed)
        possible.append(MeetingVerdict::Approved);
    return possible << MeetingVerdict::Deferred << MeetingVerdict::Refused;
}

bool needsReason(MeetingVerdict verdict, EntryStatus standing, bool isVotedDown)
{
    if (verdict == MeetingVerdict::Approved)
        return needsReason(standing, EntryStatus::Selected, isVotedDown);
    return isPutAside(verdict);
}

QString verdictRefusal(const AnnualList& list)
{
    if (list.state == ListState::Deliberation)
        return {};
    if (list.state < ListState::Deliberation)
        //: 1: year, 2: present state, 3: state in which the meeting decides
        return QCoreApplication::translate("Verdicts",
                                           "The list of %1 is at “%2”. The meeting decides once "
                                           "it has come to “%3”.")
            .arg(QString::number(list.year), choice(list.state).translatedTitle(),
                 choice(ListState::Deliberation).translatedTitle());
    if (list.state == ListState::Publicity)
        return QCoreApplication::translate("Verdicts",
                                           "The list of %1 is public. Take it back to “%2” if "
                                           "the meeting is to decide anew.")
            .arg(QString::number(list.year), choice(ListState::Deliberation).translatedTitle());
    return QCoreApplication::translate("Verdicts",
                                       "The list of %1 is issued: from now on only numbered "
                                       "revisions change it.")
        .arg(QString::number(list.year));
}

Result<ChangeSet> verdictsOf(const Records& records, const VerdictRequest& request, IdMaker& ids)
{
    VerdictMaker maker(records, request, ids);
    if (const auto fault = maker.fault())
        return *fault;
    return maker.make();
}

} // namespace touyan
