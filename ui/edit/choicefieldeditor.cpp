#include "edit/choicefieldeditor.h"

#include "domain/fieldtext.h"
#include "domain/records.h"
#include "edit/namecompleter.h"
#include "style/tokens.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QWheelEvent>

namespace touyan {

ChoiceFieldEditor::ChoiceFieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent)
    : FieldEditor(spec, records, parent)
    , m_combo(new QComboBox(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_combo);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(4);
    if (isReference()) {
        m_combo->setEditable(true);
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->lineEdit()->setPlaceholderText(notStatedText());
        m_combo->lineEdit()->setAccessibleName(spec.translatedTitle());
        m_completer = new NameCompleter(this);
        m_combo->setCompleter(m_completer);
    }
    setInput(m_combo);
    fill();
    connect(m_combo, &QComboBox::activated, this, &FieldEditor::committed);
}

void ChoiceFieldEditor::fill()
{
    m_combo->clear();
    if (spec().nullable)
        m_combo->addItem(isReference() ? QString() : notStatedText(), {});
    if (isReference()) {
        const auto names = namesOf(*spec().target, records());
        for (const auto& [id, name] : names)
            m_combo->addItem(name, id);
        m_completer->offer(*spec().target, records());
        return;
    }
    if (spec().type == FieldType::Flag) {
        for (const qint64 flag : {0, 1})
            m_combo->addItem(fieldText(spec(), flag, records()), flag);
    }
    for (size_t i = 0; i < spec().choices.size(); ++i)
        m_combo->addItem(spec().choices[i].translatedTitle(), static_cast<qint64>(i));
}

void ChoiceFieldEditor::show(const Value& value)
{
    if (isReference() && m_combo->count() != 1 + namesOf(*spec().target, records()).size())
        fill(); // records of the kind came or went
    const auto* number = std::get_if<qint64>(&value);
    m_combo->setCurrentIndex(number ? m_combo->findData(*number) : 0);
    m_shownText = fieldText(spec(), value, records());
    setToolTip(m_shownText);
    if (isReference()) {
        m_combo->setEditText(m_shownText);
        m_combo->lineEdit()->setCursorPosition(0);
    }
}

Result<Value> ChoiceFieldEditor::typedValue() const
{
    if (isReference()) {
        const QString text = m_combo->currentText();
        return text == m_shownText
            ? storedValue()
            : parseFieldText(spec(), m_completer->completed(text), records());
    }
    const QVariant chosen = m_combo->currentData();
    return chosen.isValid() ? Value(chosen.toLongLong()) : Value();
}

void ChoiceFieldEditor::setAccess(Access access)
{
    m_combo->setEnabled(access == Access::Editable);
    updateReadOnlyColor();
}

void ChoiceFieldEditor::updateReadOnlyColor()
{
    const QColor color = tokensFor(QApplication::palette()).textMuted;
    for (QWidget* part :
         {static_cast<QWidget*>(m_combo), static_cast<QWidget*>(m_combo->lineEdit())}) {
        if (!part || part->palette().color(QPalette::Disabled, QPalette::Text) == color)
            continue;
        QPalette palette = part->palette();
        for (const auto role : {QPalette::Text, QPalette::ButtonText}) // typed into, or only chosen
            palette.setColor(QPalette::Disabled, role, color);
        part->setPalette(palette);
    }
}

void ChoiceFieldEditor::changeEvent(QEvent* event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_combo->isEnabled())
        updateReadOnlyColor();
}

/// The wheel scrolls the form; it must not change a value that it happens to pass over.
bool ChoiceFieldEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_combo && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace touyan
