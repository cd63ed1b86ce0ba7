#pragma once

#include <QString>

class QAbstractItemView;
class QDialog;
class QModelIndex;
class QPushButton;
class QWidget;

namespace touyan {

// What tests do to dialogs in the place of people. Texts are without mnemonics.

/// The editor of the label that begins with @p text; nullptr when there is none.
QWidget* buddyOf(QWidget& window, const QString& text);
template <typename Editor>
Editor* editorOf(QWidget& window, const QString& text)
{
    return qobject_cast<Editor*>(buddyOf(window, text));
}
/// The button called @p text; nullptr when there is none.
QPushButton* buttonOf(QWidget& window, const QString& text);
/// The button that accepts @p dialog.
QPushButton* okButton(QDialog& dialog);
/// Clicks it.
void press(QDialog& dialog);
/// Whether a label of @p window says @p text.
bool shows(const QWidget& window, const QString& text);
/// Edits @p cell and chooses the entry with @p value from the list that opens; false when none
/// does.
bool chooseInCell(QAbstractItemView& table, const QModelIndex& cell, int value);
/// Answers the file dialog that opens next with @p paths, or cancels it when it is another window.
void answerFileDialog(const QStringList& paths);

} // namespace touyan
