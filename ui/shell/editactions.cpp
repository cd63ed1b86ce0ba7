#include "shell/editactions.h"

#include "pages/registry/projecttable.h"
#include "style/icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>

namespace touyan {
namespace {

bool takesText(const QWidget* widget)
{
    const auto* line = qobject_cast<const QLineEdit*>(widget);
    const auto* text = qobject_cast<const QPlainTextEdit*>(widget);
    return (line && !line->isReadOnly()) || (text && !text->isReadOnly());
}

} // namespace

EditActions::EditActions(QObject* parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget* /*old*/, QWidget* now) { remember(now); });
}

void EditActions::fill(QMenu& menu)
{
    m_copy = add(menu, tr("&Copy"), Qt::Key_C);
    m_copy->setIcon(themedIcon(Icon::Copy));
    m_paste = add(menu, tr("&Paste"), Qt::Key_V);
    m_paste->setIcon(themedIcon(Icon::Paste));
    m_fill = add(menu, tr("&Fill down"), Qt::Key_D);
    connect(&menu, &QMenu::aboutToShow, this, &EditActions::updateActions);
}

/// The key is told beside the text, but the widgets answer it themselves: as a shortcut of the
/// window it would be taken from them.
QAction* EditActions::add(QMenu& menu, const QString& text, Qt::Key key)
{
    const QKeySequence keys(QKeyCombination(Qt::CTRL, key));
    QAction* action = menu.addAction(text + u'\t' + keys.toString(QKeySequence::NativeText));
    connect(action, &QAction::triggered, this, [this, key] { press(key); });
    return action;
}

void EditActions::remember(QWidget* focus)
{
    if (focus && !qobject_cast<QMenu*>(focus) && !qobject_cast<QMenuBar*>(focus))
        m_focus = focus;
}

void EditActions::updateActions()
{
    const auto* table = qobject_cast<ProjectTable*>(m_focus.data());
    const auto* text = qobject_cast<QPlainTextEdit*>(m_focus.data());
    const auto* line = qobject_cast<QLineEdit*>(m_focus.data());
    const bool hasCells = qobject_cast<TableView*>(m_focus.data()) != nullptr;
    m_copy->setEnabled(hasCells || text || (line && line->hasSelectedText()));
    m_paste->setEnabled((table && table->isWritable()) || takesText(m_focus));
    m_fill->setEnabled(table && table->isWritable());
}

void EditActions::press(Qt::Key key)
{
    if (!m_focus)
        return;
    QKeyEvent pressed(QEvent::KeyPress, key, Qt::ControlModifier);
    QApplication::sendEvent(m_focus, &pressed);
}

} // namespace touyan
