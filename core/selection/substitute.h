#pragma once

#include "selection/draw.h"

namespace touyan {

/// The expert who steps in for @p absent of the panel of @p draw: the first in the order of its
/// lots who neither has a seat nor had one. Where the panel is drawn by field, the first such who
/// has the fields that nobody else on the panel has. So a substitute needs no lot of its own, and
/// the draw still replays. An error when nobody is left.
Result<ExpertId> substituteFor(const PanelDraw& draw, ExpertId absent);

/// The substitutions that @p draw records, replayed from its lots: who should have stepped in each
/// time. As long as the record as far as there is somebody.
QList<ExpertId> replayedSubstitutes(const PanelDraw& replayed, const PanelDraw& recorded);

/// Whether somebody stepped in for @p expert of the panel of @p round: then the two never count
/// together.
bool isSubstituted(const ReviewRound& round, ExpertId expert);

/// The change that puts a substitute in for @p seat, whose expert cannot come for @p reason: the
/// seat is excluded, the substitute takes the next one with the recusals that his relations ask
/// for, and the record of the draw tells it. Refused without a reason, and for a seat that scored
/// already.
Result<ChangeSet> substitution(const Records& records, const ReviewRound& round,
                               const ReviewSeat& seat, const QString& reason, const QDateTime& at,
                               IdMaker& ids);

} // namespace touyan
