#include "reports/briefroom.h"

#include <algorithm>

namespace touyan {
namespace {

constexpr qsizetype HeadingLines = 2; // of a part that is left out: its heading and that of columns
constexpr qsizetype ProjectLines = 2; // a project that needs attention may take so many
// Lines of one row are closer than rows are: three take the room of two rows.
constexpr qsizetype CloseLines = 3;
constexpr qsizetype RowsOfThem = 2;

/// The rows of a part that has @p room and needs @p needed of them.
qsizetype rowsLeft(qsizetype room, qsizetype needed)
{
    return needed == 0 ? room + HeadingLines : std::max<qsizetype>(0, room - needed);
}

qsizetype rowsFor(qsizetype closeLines)
{
    return closeLines * RowsOfThem / CloseLines;
}

void grant(qsizetype& room, qsizetype needed, qsizetype& spare)
{
    const qsizetype more = std::clamp<qsizetype>(needed - room, 0, spare);
    room += more;
    spare -= more;
}

} // namespace

BriefRoom sharedRoom(BriefRoom room, const BriefNeeds& needs)
{
    const qsizetype attentionLines = ProjectLines * needs.attention;
    qsizetype spare = rowsLeft(room.targets, needs.targets)
        + rowsLeft(room.districts, needs.districts)
        + rowsLeft(rowsFor(room.attentionLines), rowsFor(attentionLines))
        + rowsLeft(room.dates, needs.dates);
    grant(room.targets, needs.targets, spare);
    if (needs.attention > room.attention) {
        grant(room.attentionLines, attentionLines, spare);
        room.attention = std::max(room.attention, room.attentionLines / ProjectLines);
    }
    grant(room.districts, needs.districts, spare);
    grant(room.dates, needs.dates, spare);
    return room;
}

} // namespace touyan
