#include "selection/newmeeting.h"

#include "base/raisedcode.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace touyan {

QString nextMeetingCode(const Records& records)
{
    const Meeting* last = nullptr;
    QSet<QString> used;
    for (const Meeting& meeting : records.all<Meeting>()) {
        used.insert(meeting.code);
        const bool isLater = !last || meeting.heldOn >= last->heldOn;
        if (!meeting.code.isEmpty() && isLater)
            last = &meeting;
    }
    QString code = last ? raisedCode(last->code) : u"HY01"_s;
    while (used.contains(code))
        code = raisedCode(code);
    return code;
}

Meeting newMeeting(const Records& records, const QString& name, QDate heldOn, IdMaker& ids)
{
    Meeting meeting;
    meeting.id = ids.next<MeetingId>();
    meeting.code = nextMeetingCode(records);
    meeting.name = name.trimmed();
    meeting.heldOn = heldOn;
    return meeting;
}

} // namespace touyan
