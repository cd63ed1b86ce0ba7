#include "edit/fieldeditor.h"

#include "edit/choicefieldeditor.h"
#include "edit/linefieldeditor.h"
#include "edit/listfieldeditor.h"
#include "edit/longfieldeditor.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace touyan {

FieldEditor::FieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_records(records)
{
    setObjectName(QLatin1StringView(spec.key));
}

void FieldEditor::setValue(const Value& value)
{
    m_stored = value;
    show(value);
}

bool FieldEditor::event(QEvent* event)
{
    if (event->type() == QEvent::DynamicPropertyChange && m_input) {
        m_input->setProperty("invalid", property("invalid"));
        m_input->update();
    }
    return QWidget::event(event);
}

void FieldEditor::setInput(QWidget* input)
{
    m_input = input;
    setFocusProxy(input);
    input->setAccessibleName(m_spec.translatedTitle());
    input->installEventFilter(this);
}

bool FieldEditor::hasTypedUndo() const
{
    if (const auto* line = qobject_cast<QLineEdit*>(m_input))
        return line->isUndoAvailable();
    if (const auto* combo = qobject_cast<QComboBox*>(m_input))
        return combo->lineEdit() && combo->lineEdit()->isUndoAvailable();
    if (const auto* text = qobject_cast<QPlainTextEdit*>(m_input))
        return text->document()->isUndoAvailable();
    return false;
}

bool FieldEditor::holdsOther() const
{
    const auto typed = typedValue();
    return !typed || !(*typed == m_stored);
}

/// True when the key is dealt with.
bool FieldEditor::onKey(QEvent* event)
{
    auto* key = static_cast<QKeyEvent*>(event); // NOLINT: told by the type of the event
    if (event->type() == QEvent::ShortcutOverride) {
        // An input would keep Ctrl+Z to itself even with nothing to undo; the window has the step.
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isUndo && !hasTypedUndo()) {
            key->ignore();
            return true;
        }
        // Else the window would take Escape for its own before the input hears of it.
        const bool isMine = key->key() == Qt::Key_Escape && (m_isBesideRefused || holdsOther());
        if (isMine)
            key->accept();
        return isMine;
    }
    if (key->key() != Qt::Key_Escape)
        return false;
    if (holdsOther()) {
        setValue(m_stored);
        Q_EMIT reverted();
        return true;
    }
    if (!m_isBesideRefused)
        return false; // it is meant for the window
    Q_EMIT escaped(); // after which nothing is refused any more
    return true;
}

bool FieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_input)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return onKey(event);
    case QEvent::FocusOut: {
        const auto reason = static_cast<QFocusEvent*>(event)->reason(); // NOLINT
        if (reason != Qt::PopupFocusReason) // its own menu or list
            Q_EMIT committed();
        return false;
    }
    default:
        return false;
    }
}

FieldEditor* makeFieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent)
{
    switch (spec.type) {
    case FieldType::Choice:
    case FieldType::Flag:
    case FieldType::Reference:
        return new ChoiceFieldEditor(spec, records, parent);
    case FieldType::References:
    case FieldType::Tags:
        return new ListFieldEditor(spec, records, parent);
    case FieldType::Text:
        if (spec.is(FieldFlag::Long))
            return new LongFieldEditor(spec, records, parent);
        return new LineFieldEditor(spec, records, parent);
    case FieldType::Integer:
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::AnyReference:
        return new LineFieldEditor(spec, records, parent);
    }
    return nullptr;
}

} // namespace touyan
