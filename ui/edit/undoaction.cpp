#include "edit/undoaction.h"

#include "edit/editsession.h"
#include "selection/listreturn.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace touyan {

UndoAction::UndoAction(Way way, QWidget* window)
    : QAction(window)
    , m_way(way)
    , m_window(window)
{
    setText(isUndo() ? tr("Undo") : tr("Redo"));
    if (isUndo())
        setShortcut(QKeySequence::Undo);
    else
        setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(u"Ctrl+Y"_s)});
    setEnabled(false);
    connect(this, &QAction::triggered, this, &UndoAction::run);
}

UndoAction::UndoAction(Way way, EditSession& session, QWidget* window)
    : UndoAction(way, window)
{
    setSession(session);
}

void UndoAction::setSession(EditSession& session)
{
    if (m_session)
        disconnect(&m_session->undoStack(), nullptr, this, nullptr);
    m_session = &session;
    connect(&session.undoStack(), &QUndoStack::indexChanged, this, &UndoAction::follow);
    follow();
}

void UndoAction::follow()
{
    const QUndoStack& stack = m_session->undoStack();
    const bool canRun = isUndo() ? stack.canUndo() : stack.canRedo();
    setEnabled(canRun);
    if (isUndo())
        //: 1: what is taken back
        setText(canRun ? tr("Undo %1").arg(stack.undoText()) : tr("Undo"));
    else
        //: 1: what is done again
        setText(canRun ? tr("Redo %1").arg(stack.redoText()) : tr("Redo"));
}

void UndoAction::run()
{
    if (!m_session)
        return;
    const auto changes = isUndo() ? m_session->nextUndo() : m_session->nextRedo();
    const ListReturn change = changes ? listReturn(*changes) : ListReturn();
    if (change.consequences.isEmpty())
        apply({});
    else
        ask(change);
}

/// No nested loop: the stack may have moved when the answer comes, and then nothing happens.
void UndoAction::ask(const ListReturn& change)
{
    const QUndoStack& stack = m_session->undoStack();
    const int index = stack.index();
    const QString what = isUndo() ? stack.undoText() : stack.redoText();
    auto* question = new ReturnQuestion(m_way, what, change, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, question, index, what] {
        if (!m_session || m_session->undoStack().index() != index
            || !apply(question->reason().text()))
            return;
        Q_EMIT done(isUndo() ? tr("Taken back: %1").arg(what) : tr("Done again: %1").arg(what));
    });
    question->open();
}

/// Whether it went well; what did not is told by the session.
bool UndoAction::apply(const QString& reason)
{
    bool isDone = true;
    const auto watch =
        connect(m_session, &EditSession::failed, this, [&isDone] { isDone = false; });
    if (isUndo())
        m_session->undo(reason);
    else
        m_session->redo(reason);
    disconnect(watch);
    return isDone;
}

void addUndoKeys(EditSession& session, QWidget& window)
{
    for (const auto way : {UndoAction::Way::Undo, UndoAction::Way::Redo})
        window.addAction(new UndoAction(way, session, &window));
}

} // namespace touyan
