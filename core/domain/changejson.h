#pragma once

#include "base/result.h"
#include "domain/changeset.h"
#include "domain/records.h"

#include <QByteArray>

namespace touyan {

/// @p changes as compact JSON for the journal: whole rows for insertions and removals, for updates
/// only the fields that differ, before and after. Choices by key, so that the text outlives the
/// enum.
QByteArray toJson(const ChangeSet& changes);

/// Rebuilds the ChangeSet called @p label from its JSON. @p after is the state that the change led
/// to: updates name only the fields that differ, the rest of the row comes from there.
Result<ChangeSet> changeSetFromJson(const QByteArray& json, const QString& label,
                                    const Records& after);

/// One value that a journal row says has changed, ready to be shown.
struct FieldChange
{
    RecordKind kind = RecordKind::Project;
    qint64 id = 0;
    QString fieldKey; ///< empty for an insertion or removal of the whole row
    QString before;
    QString after;
};

/// What @p changes did to each field, in the words of the UI, for history views.
std::vector<FieldChange> fieldChanges(const ChangeSet& changes, const Records& records);

} // namespace touyan
