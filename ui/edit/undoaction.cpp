#include "edit/undoaction.h"

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
    const auto step = nextStep();
    const ListReturn change = step ? listReturn(step->changes) : ListReturn();
    if (change.consequences.isEmpty())
        apply({});
    else
        ask(change, step->number);
}

std::optional<EditSession::Step> UndoAction::nextStep() const
{
    return isUndo() ? m_session->nextUndo() : m_session->nextRedo();
}

void UndoAction::ask(const ListReturn& change, int number)
{
    const QUndoStack& stack = m_session->undoStack();
    const QString what = isUndo() ? stack.undoText() : stack.redoText();
    auto* question = new ReturnQuestion(m_way, what, change, m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this,
            [this, question, what, session = m_session, number] {
                if (session == m_session) // else another file was opened
                    onAgreed(what, question->reason().text(), number);
            });
    question->open();
}

/// Another edit, or another undo, may have come between the question and its answer.
void UndoAction::onAgreed(const QString& what, const QString& reason, int number)
{
    if (!m_session)
        return;
    const auto step = nextStep();
    if (!step || step->number != number) {
        //: 1: a change in words
        Q_EMIT answered(
            isUndo()
                ? tr("Something else was done meanwhile, so this was not taken back: %1").arg(what)
                : tr("Something else was done meanwhile, so this was not done again: %1")
                      .arg(what));
        return;
    }
    if (apply(reason))
        Q_EMIT answered(isUndo() ? tr("Taken back: %1").arg(what) : tr("Done again: %1").arg(what));
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

void hideWhenUndone(QWidget& message, EditSession& session)
{
    QUndoStack& stack = session.undoStack();
    QObject::connect(&stack, &QUndoStack::indexChanged, &message,
                     [&message, last = stack.index()](int index) mutable {
                         if (index < last)
                             message.hide();
                         last = index;
                     });
}

} // namespace touyan
