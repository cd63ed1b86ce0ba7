#pragma once

#include "edit/editsession.h"
#include "edit/returnquestion.h"

#include <QAction>
#include <QPointer>

namespace touyan {

/// Undo or redo with its shortcut. What moves the state of an annual list or revises an issued one
/// is taken back, or done again, only after a question that names it and asks why; answered() tells
/// afterwards what came of it.
class UndoAction : public QAction
{
    Q_OBJECT
public:
    using Way = ReturnQuestion::Way;

    /// Asks over @p window.
    UndoAction(Way way, QWidget* window);
    UndoAction(Way way, EditSession& session, QWidget* window);

    /// Takes the changes of @p session from now on.
    void setSession(EditSession& session);

Q_SIGNALS:
    /// That such a change was taken back or done again, or why it was not, in words.
    void answered(const QString& message);

private:
    bool isUndo() const { return m_way == Way::Undo; }
    void follow();
    void run();
    std::optional<EditSession::Step> nextStep() const;
    /// About the edit with @p number.
    void ask(const ListReturn& change, int number);
    void onAgreed(const QString& what, const QString& reason, int number);
    bool apply(const QString& reason);

    Way m_way;
    QPointer<EditSession> m_session;
    QWidget* m_window;
};

/// Gives a dialog beside the main window, whose shortcuts do not reach it, the keys of undo and
/// redo.
void addUndoKeys(EditSession& session, QWidget& window);

/// Hides @p message, which tells what was done, as soon as something is taken back: it may be just
/// that.
void hideWhenUndone(QWidget& message, EditSession& session);

} // namespace touyan
