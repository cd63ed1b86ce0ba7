#pragma once

#include <QAction>
#include <QPointer>

namespace touyan {

class EditSession;

/// Undo with its shortcut. What moves the state of an annual list or revises an issued one is taken
/// back only after a question that names it; done() tells it afterwards.
class UndoAction : public QAction
{
    Q_OBJECT
public:
    /// Asks over @p window.
    explicit UndoAction(QWidget* window);
    UndoAction(EditSession& session, QWidget* window);

    /// Takes the changes of @p session back from now on.
    void setSession(EditSession& session);

Q_SIGNALS:
    /// That such a change was taken back, in words.
    void done(const QString& message);

private:
    void follow();
    void undo();
    void ask(const QStringList& consequences);
    bool takeBack();

    QPointer<EditSession> m_session;
    QWidget* m_window;
};

/// Gives a dialog beside the main window, whose shortcuts do not reach it, the keys of undo and
/// redo.
void addUndoKeys(EditSession& session, QWidget& window);

} // namespace touyan
