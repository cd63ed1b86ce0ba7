#pragma once

#include "base/idmaker.h"
#include "selection/closing.h"

namespace touyan {

/// What applying changes once more, or their inverse, does to annual lists.
struct ListReturn
{
    QStringList consequences; ///< sentences; empty when no state and no revision is touched
    bool needsReason = false; ///< a list goes back, or a revision is taken back
};
ListReturn listReturn(const ChangeSet& changes);

/// @p changes, which undo or redo others, with the steps of lists told as steps of their own: what
/// was recorded of a step that was taken stays, and the return is one more, taken by @p author. A
/// list that goes takes its steps along.
ChangeSet withReturnSteps(ChangeSet changes, const Records& records, const StepAuthor& author,
                          IdMaker& ids);

} // namespace touyan
