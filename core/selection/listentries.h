#pragma once

#include "analysis/listednature.h"
#include "domain/fieldcodec.h"
#include "domain/records.h"

#include <QSet>

namespace touyan {

/// The entries of @p list, by id.
QList<ListEntry> entriesOf(const Records& records, AnnualListId list);

/// The entry of @p project in any column of @p list, or nullptr.
const ListEntry* entryOn(const Records& records, AnnualListId list, ProjectId project);

/// The greatest position on @p list; 0 when it has no entry.
int lastPosition(const Records& records, AnnualListId list);

/// Whether an entry with @p status may still come onto the list or is on it: neither deferred nor
/// taken off.
bool isInPlay(EntryStatus status);

/// How many entries of @p list may still come onto it: candidates and those in review. A draft
/// leaves them out until they are proposed.
int proposedCount(const Records& records, const AnnualList& list);

/// Whether an entry with @p outcome left the lists with its year: completed, left or terminated.
bool hasEnded(EntryOutcome outcome);

/// The projects on the list of the year before @p year, but for those that it was recorded to have
/// ended: they come anew.
QSet<ProjectId> listedBefore(const Records& records, int year);
/// The projects on the list of the year before @p year that it was recorded to have ended.
QSet<ProjectId> endedBefore(const Records& records, int year);

/// Tells which projects are new on the list of a year: not on that of the year before, and not
/// merely preparing (预备) in the year.
class NewProjects
{
public:
    /// @p records must outlive it.
    NewProjects(const Records& records, int year);

    /// Whether the project of @p entry would be new if it were chosen.
    bool wouldBeNew(const ListEntry& entry) const;
    /// Whether @p entry is chosen and new.
    bool isNew(const ListEntry& entry) const;

private:
    const Records& m_records;
    int m_year;
    QSet<ProjectId> m_listedBefore;
};

/// Whether @p project belongs to @p about, a programme, district or responsible unit.
bool belongsTo(const Project& project, const RecordRef& about);

} // namespace touyan
