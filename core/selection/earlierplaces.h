#pragma once

#include "base/idmaker.h"
#include "domain/records.h"

#include <QHash>

namespace touyan {

/// Where entries of a list stood before the meeting or an objection put them aside: status, reason
/// and whether a person insisted. Kept in the file, in the setting "earlier_places.<id of the
/// list>", until they come back.
class EarlierPlaces
{
public:
    EarlierPlaces(const Records& records, AnnualListId list);

    /// Keeps the place of @p entry, in place of one kept before.
    void keep(const ListEntry& entry);
    /// @p entry as it stood, and its place forgotten; nothing when none is kept.
    std::optional<ListEntry> takeBack(const ListEntry& entry);
    void forget(const ListEntry& entry) { m_places.remove(entry.id); }
    /// Adds to @p changes what differs from the file.
    void write(ChangeSet& changes, IdMaker& ids) const;

private:
    struct Place
    {
        EntryStatus status = EntryStatus::Candidate;
        QString reason;
        bool isByHand = false;
    };

    QString text() const;

    QString m_key;
    std::optional<Setting> m_setting; ///< as the file has it
    QHash<ListEntryId, Place> m_places;
};

} // namespace touyan
