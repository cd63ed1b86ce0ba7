#include "edit/undoaction.h"

#include "edit/editsession.h"
#include "selection/liststep.h"

#include <QMessageBox>
#include <QPushButton>

namespace touyan {

UndoAction::UndoAction(QWidget* window)
    : QAction(window)
    , m_window(window)
{
    setText(tr("Undo"));
    setShortcut(QKeySequence::Undo);
    setEnabled(false);
    connect(this, &QAction::triggered, this, &UndoAction::undo);
}

UndoAction::UndoAction(EditSession& session, QWidget* window)
    : UndoAction(window)
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
    setEnabled(stack.canUndo());
    //: 1: what is taken back
    setText(stack.canUndo() ? tr("Undo %1").arg(stack.undoText()) : tr("Undo"));
}

void UndoAction::undo()
{
    const ChangeSet* changes = m_session ? m_session->nextUndo() : nullptr;
    const QStringList consequences = changes ? takenBackStates(*changes) : QStringList();
    if (!m_session)
        return;
    if (consequences.isEmpty())
        takeBack();
    else
        ask(consequences);
}

/// No nested loop: the stack may have moved when the answer comes, and then nothing is taken back.
void UndoAction::ask(const QStringList& consequences)
{
    const int index = m_session->undoStack().index();
    const QString what = m_session->undoStack().undoText();
    auto* box = new QMessageBox(QMessageBox::Question, tr("Undo"), tr("Take back “%1”?").arg(what),
                                QMessageBox::Cancel, m_window);
    box->setInformativeText(consequences.join(u'\n'));
    QPushButton* takes = box->addButton(tr("&Take back"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QDialog::finished, this, [this, box, takes, index, what] {
        if (box->clickedButton() != takes || !m_session || m_session->undoStack().index() != index)
            return;
        if (takeBack())
            Q_EMIT done(tr("Taken back: %1").arg(what));
    });
    box->open();
}

/// Whether it went well; what did not is told by the session.
bool UndoAction::takeBack()
{
    bool isDone = true;
    const auto watch =
        connect(m_session, &EditSession::failed, this, [&isDone] { isDone = false; });
    m_session->undoStack().undo();
    disconnect(watch);
    return isDone;
}

void addUndoKeys(EditSession& session, QWidget& window)
{
    QAction* redo = session.undoStack().createRedoAction(&window);
    redo->setShortcut(QKeySequence::Redo);
    window.addActions({new UndoAction(session, &window), redo});
}

} // namespace touyan
