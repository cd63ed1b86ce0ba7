#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QMenu;

namespace touyan {

/// Copy, paste and fill down of the Edit menu. Each presses its key in whatever had the keyboard
/// before the menu opened: a table or a text.
class EditActions : public QObject
{
    Q_OBJECT
public:
    explicit EditActions(QObject* parent);

    void fill(QMenu& menu);

private:
    QAction* add(QMenu& menu, const QString& text, Qt::Key key);
    void remember(QWidget* focus);
    /// What is possible where the keyboard is.
    void updateActions();
    void press(Qt::Key key);

    QPointer<QWidget> m_focus; ///< outside menus
    QAction* m_copy = nullptr;
    QAction* m_paste = nullptr;
    QAction* m_fill = nullptr;
};

} // namespace touyan
