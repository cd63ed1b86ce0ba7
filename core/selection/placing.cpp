#include "selection/placing.h"

#include "domain/field.h"
#include "selection/board.h"
#include "selection/firstnames.h"
#include "selection/listentries.h"
#include "selection/listscores.h"
#include "selection/liststates.h"
#include "selection/newlist.h"

#include <QCoreApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString translated(const char* text, qsizetype count = 0)
{
    return QCoreApplication::translate("Placing", text, nullptr, static_cast<int>(count));
}

Error refusal(const QString& message)
{
    return {ErrorCode::Validation, message, {}};
}

QString closedText(const Records& records, AnnualListId id)
{
    const AnnualList* list = records.find(id);
    return list ? placingRefusal(*list)
                : translated(QT_TRANSLATE_NOOP("Placing", "The list is no longer in the file."));
}

QString nameOf(const Records& records, ProjectId project)
{
    return records.nameOf(RecordKind::Project, project.value);
}

QString placingLabel(const Records& records, const QList<ListEntry>& moved, EntryStatus to)
{
    if (moved.size() == 1)
        //: 1: project, 2: column of the board
        return translated(QT_TRANSLATE_NOOP("Placing", "Move “%1” to %2"))
            .arg(nameOf(records, moved.first().project), columnTitle(to));
    return translated(QT_TRANSLATE_N_NOOP("Placing", "Move %n project(s) to %1"), moved.size())
        .arg(columnTitle(to));
}

QString reasonNeeded(EntryStatus to)
{
    if (isOnList(to))
        return translated(QT_TRANSLATE_NOOP(
            "Placing", "The experts voted it down: putting it on the list needs a reason."));
    return to == EntryStatus::Deferred
        ? translated(QT_TRANSLATE_NOOP("Placing", "Putting a project off needs a reason."))
        : translated(QT_TRANSLATE_NOOP("Placing", "Taking a project off needs a reason."));
}

/// The entries with @p ids; an error when one is not in the file or may not be placed any more.
Result<QList<ListEntry>> openEntries(const Records& records, const QList<ListEntryId>& ids)
{
    QList<ListEntry> entries;
    for (const ListEntryId id : ids) {
        const ListEntry* entry = records.find(id);
        if (!entry)
            return Error{
                ErrorCode::NotFound,
                translated(QT_TRANSLATE_NOOP("Placing", "The entry is no longer in the file.")),
                {}};
        const QString closed = closedText(records, entry->list);
        if (!closed.isEmpty())
            return refusal(closed);
        entries.append(*entry);
    }
    return entries;
}

/// Why @p project, which is not in reserve or stands in @p list, cannot become a candidate of it.
QString nominationRefusal(const Records& records, AnnualListId list, ProjectId project)
{
    const QList<ListEntry> entries = entriesOf(records, list);
    const bool isListed = std::any_of(entries.begin(), entries.end(), [&](const ListEntry& entry) {
        return entry.project == project;
    });
    const Project* known = records.find(project);
    if (isListed || !known)
        return translated(QT_TRANSLATE_NOOP("Placing", "“%1” is on the list already."))
            .arg(nameOf(records, project));
    //: 1: project, 2: its stage, 3: the stage that it needs
    return translated(QT_TRANSLATE_NOOP("Placing",
                                        "“%1” is not in reserve: its stage is “%2”. To propose it, "
                                        "set its stage to “%3” on the projects page first."))
        .arg(known->name, choice(known->stage).translatedTitle(),
             choice(ProjectStage::Reserve).translatedTitle());
}

} // namespace

bool needsReason(EntryStatus status)
{
    return !isInPlay(status);
}

bool needsReason(EntryStatus from, EntryStatus to, bool isVotedDown)
{
    return needsReason(to) || (isVotedDown && isOnList(to) && !isOnList(from));
}

bool needsReason(const Records& records, const QList<ListEntryId>& entries, EntryStatus to)
{
    if (needsReason(to) || !isOnList(to))
        return needsReason(to);
    QHash<AnnualListId, QHash<ProjectId, QString>> knockOuts;
    return std::any_of(entries.begin(), entries.end(), [&](ListEntryId id) {
        const ListEntry* entry = records.find(id);
        if (!entry)
            return false;
        if (!knockOuts.contains(entry->list))
            knockOuts.insert(entry->list, listKnockOuts(records, entry->list));
        return needsReason(entry->status, to, knockOuts[entry->list].contains(entry->project));
    });
}

bool needsReason(const Records& records, const ListEntry& entry)
{
    return needsReason(EntryStatus::InReview, entry.status,
                       listKnockOuts(records, entry.list).contains(entry.project));
}

QString placingRefusal(const AnnualList& list)
{
    if (list.state <= ListState::Deliberation)
        return {};
    if (list.state == ListState::Publicity)
        //: 1: the state in which the meeting decides
        return translated(QT_TRANSLATE_NOOP("Placing",
                                            "The list is public as the meeting approved it. Take "
                                            "it back to “%1” to change it."))
            .arg(choice(ListState::Deliberation).translatedTitle());
    return translated(QT_TRANSLATE_NOOP(
        "Placing", "The list is issued: from now on only numbered revisions change it."));
}

PlacingRules::PlacingRules(const Records& records, AnnualListId list)
    : m_records(records)
    , m_closed(closedText(records, list))
{
    if (const AnnualList* found = records.find(list)) {
        m_year = found->year;
        m_listedBefore = listedBefore(records, m_year);
        m_endedBefore = endedBefore(records, m_year);
    }
}

QString PlacingRules::refusal(const ListEntry& entry, EntryStatus to) const
{
    if (!m_closed.isEmpty() || to == entry.status)
        return m_closed;
    const QString name = nameOf(m_records, entry.project);
    const bool failed = entry.screening == ScreeningVerdict::Failed;
    if (failed && (to == EntryStatus::InReview || to == EntryStatus::Selected))
        return translated(QT_TRANSLATE_NOOP("Placing", "“%1” did not pass the screening."))
            .arg(name);
    const bool isToCarry = to == EntryStatus::CarriedOver;
    if (isToCarry && m_endedBefore.contains(entry.project))
        //: 1: project, 2: a year, 3: a column of the board
        return translated(QT_TRANSLATE_NOOP(
                              "Placing", "“%1” ended with the year %2: put it under “%3” instead."))
            .arg(name, QString::number(m_year - 1), columnTitle(EntryStatus::Selected));
    if (isToCarry && !m_listedBefore.contains(entry.project))
        return translated(QT_TRANSLATE_NOOP("Placing", "“%1” was not on the list of %2."))
            .arg(name, QString::number(m_year - 1));
    return {};
}

QString placingRefusal(const Records& records, const ListEntry& entry, EntryStatus to)
{
    return PlacingRules(records, entry.list).refusal(entry, to);
}

Result<ChangeSet> placed(const Records& records, const Placing& placing)
{
    const Result<QList<ListEntry>> entries = openEntries(records, placing.entries);
    if (!entries)
        return entries.error();
    QList<ListEntry> moved;
    std::map<AnnualListId, PlacingRules> rules;
    for (const ListEntry& entry : *entries) {
        const auto at = rules.try_emplace(entry.list, records, entry.list).first;
        const QString why = at->second.refusal(entry, placing.to);
        if (!why.isEmpty())
            return refusal(why);
        if (entry.status != placing.to)
            moved.append(entry);
    }
    if (moved.isEmpty())
        return ChangeSet();
    const QString reason = placing.reason.trimmed();
    if (reason.isEmpty() && needsReason(records, placing.entries, placing.to))
        return refusal(reasonNeeded(placing.to));
    ChangeSet changes(placingLabel(records, moved, placing.to));
    for (const ListEntry& entry : std::as_const(moved)) {
        ListEntry after = entry;
        after.status = placing.to;
        after.placedByHand = true;
        after.reason = reason;
        changes.update(entry, after);
    }
    return changes;
}

Result<ChangeSet> withReason(const Records& records, ListEntryId id, const QString& reason)
{
    const Result<QList<ListEntry>> entries = openEntries(records, {id});
    if (!entries)
        return entries.error();
    ListEntry after = entries->first();
    after.reason = reason.trimmed();
    if (after.reason.isEmpty() && needsReason(records, after))
        return refusal(reasonNeeded(after.status));
    ChangeSet changes(translated(QT_TRANSLATE_NOOP("Placing", "Reason for “%1”"))
                          .arg(nameOf(records, after.project)));
    changes.update(entries->first(), after);
    return changes;
}

Result<ChangeSet> released(const Records& records, const QList<ListEntryId>& ids)
{
    const Result<QList<ListEntry>> entries = openEntries(records, ids);
    if (!entries)
        return entries.error();
    ChangeSet changes;
    for (const ListEntry& entry : *entries) {
        ListEntry after = entry;
        after.placedByHand = false;
        changes.update(entry, after);
    }
    changes.setLabel(translated(
        QT_TRANSLATE_N_NOOP("Placing", "Leave %n project(s) to the proposals"), changes.size()));
    return changes;
}

QList<ProjectId> reserveFor(const Records& records, AnnualListId list)
{
    QSet<ProjectId> listed;
    for (const ListEntry& entry : entriesOf(records, list))
        listed.insert(entry.project);
    QList<ProjectId> reserve;
    for (const Project& project : records.all<Project>()) {
        if (project.stage == ProjectStage::Reserve && !listed.contains(project.id))
            reserve.append(project.id);
    }
    return reserve;
}

QString outsideNote(const Records& records, AnnualListId list)
{
    QSet<ProjectId> listed;
    for (const ListEntry& entry : entriesOf(records, list))
        listed.insert(entry.project);
    return outsideNote(records, listed);
}

QString outsideNote(const Records& records, const QSet<ProjectId>& listed)
{
    QStringList outside;
    for (const Project& project : records.all<Project>()) {
        const bool isUnderWay =
            project.stage == ProjectStage::Active || project.stage == ProjectStage::Suspended;
        if (isUnderWay && !listed.contains(project.id))
            outside.append(project.name);
    }
    if (outside.isEmpty())
        return {};
    //: n: projects; 1: names of projects, 2: stage of a project
    return translated(QT_TRANSLATE_N_NOOP(
                          "Placing",
                          "%n project(s) are under way, but neither on this list nor in reserve: "
                          "%1. To propose one, set its stage to “%2” on the projects page first."),
                      outside.size())
        .arg(firstNames(outside), choice(ProjectStage::Reserve).translatedTitle());
}

Result<ChangeSet> nominated(const Records& records, AnnualListId list,
                            const QList<ProjectId>& projects, IdMaker& ids)
{
    const QString closed = closedText(records, list);
    if (!closed.isEmpty())
        return refusal(closed);
    const QList<ProjectId> reserve = reserveFor(records, list);
    int position = lastPosition(records, list);
    ChangeSet changes;
    for (const ProjectId project : projects) {
        if (!reserve.contains(project))
            return refusal(nominationRefusal(records, list, project));
        ListEntry entry;
        entry.id = ids.next<ListEntryId>();
        entry.list = list;
        entry.project = project;
        entry.status = EntryStatus::Candidate;
        entry.position = ++position;
        changes.insert(entry);
    }
    if (projects.size() == 1)
        changes.setLabel(translated(QT_TRANSLATE_NOOP("Placing", "Make “%1” a candidate"))
                             .arg(nameOf(records, projects.first())));
    else
        changes.setLabel(translated(QT_TRANSLATE_N_NOOP("Placing", "Make %n project(s) candidates"),
                                    projects.size()));
    return changes;
}

Result<ChangeSet> newList(const Records& records, int year, IdMaker& ids)
{
    const AnnualList* before = nullptr;
    for (const AnnualList& list : records.all<AnnualList>()) {
        if (list.year == year)
            return refusal(
                translated(QT_TRANSLATE_NOOP("Placing", "There is a list for %1 already."))
                    .arg(QString::number(year)));
        if (list.year < year && (!before || list.year > before->year))
            before = &list;
    }
    ChangeSet changes(
        translated(QT_TRANSLATE_NOOP("Placing", "Make the list of %1")).arg(QString::number(year)));
    beginList(records, before, year, changes, ids);
    return changes;
}

} // namespace touyan
