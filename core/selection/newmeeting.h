#pragma once

#include "base/idmaker.h"
#include "domain/records.h"

namespace touyan {

/// A code for one more meeting: that of the meeting held last, raised until nobody has it.
QString nextMeetingCode(const Records& records);

/// A meeting that is recorded along with what it decided, with its code.
Meeting newMeeting(const Records& records, const QString& name, QDate heldOn, IdMaker& ids);

} // namespace touyan
