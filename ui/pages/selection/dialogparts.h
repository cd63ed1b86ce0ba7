#pragma once

#include "domain/recordkind.h"
#include "widgets/faultline.h"

class QComboBox;
class QDateEdit;
class QDialog;
class QDialogButtonBox;
class QLayout;
class QVBoxLayout;

namespace touyan {

class Records;

// What the dialogs of the selection have in common.

/// The outer layout of @p dialog with the margins of dialogs.
QVBoxLayout* dialogLayout(QDialog& dialog);
/// A list of the meetings, the latest first, after an entry for none; an item's data is the id.
QComboBox* meetingBox(const Records& records, MeetingId current, QWidget* parent);
/// Offers the meetings of @p records in @p box; what is chosen stays, or else it is @p current.
void refillMeetings(QComboBox& box, const Records& records, MeetingId current);
MeetingId meetingIn(const QComboBox& box);
/// A date with a calendar, written as everywhere.
QDateEdit* dateBox(QDate day, QWidget* parent);
/// What says in @p form what is wrong, and why an input was not taken.
FaultLine* faultLabel(QWidget* form);
/// Lets Enter press no button of @p dialog but the one that has the focus: where it ends the
/// editing of cells and lines, and the main button decides on many records.
void keepEnter(QDialog& dialog);
/// Buttons for "apply", called @p apply, and cancel, that accept and reject @p dialog.
QDialogButtonBox* applyButtons(const QString& apply, QDialog& dialog);
/// The foot of a dialog: what is wrong has its room beside the buttons.
QLayout* dialogFoot(FaultLine& fault, QDialogButtonBox& buttons);

} // namespace touyan
