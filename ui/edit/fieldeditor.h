#pragma once

#include "base/result.h"
#include "domain/field.h"

#include <QWidget>

namespace touyan {

class Records;

/// The input for one field of a record, whatever its type. It holds what the user types until the
/// field is left, Enter is pressed or something is chosen; then it says so, and its owner validates
/// and writes. The style's property "invalid" is handed on to the input inside.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    enum class Access
    {
        Editable,
        ReadOnly
    };

    /// Shows @p value and forgets what was typed.
    void setValue(const Value& value);
    /// What setValue() gave last: the value in the file.
    const Value& storedValue() const { return m_stored; }
    /// What the user typed or chose; an error when it cannot be understood.
    virtual Result<Value> typedValue() const = 0;
    /// Writes the stored value as it is always written, where another text stands for the same.
    virtual void showStored() { }
    virtual void setAccess(Access access) = 0;

    const FieldSpec& spec() const { return m_spec; }
    /// Whether something else was typed than is stored.
    bool holdsOther() const;
    /// While a neighbour in the form was refused, Escape is meant for the form.
    void setBesideRefused(bool isBeside) { m_isBesideRefused = isBeside; }

Q_SIGNALS:
    /// The user is done with the field: it was left, Enter was pressed or a choice was made.
    void committed();
    /// Escape: what was typed is dropped and the stored value is back.
    void reverted();
    /// Escape with nothing to drop here, beside a field that was refused.
    void escaped();

protected:
    /// Both must outlive the editor.
    FieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent);

    virtual void show(const Value& value) = 0;
    /// Makes @p input the widget that takes the keyboard, commits when left, reverts on Escape and
    /// leaves Undo to the window while nothing is typed.
    void setInput(QWidget* input);
    QWidget* input() const { return m_input; }
    const Records& records() const { return m_records; }
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool onKey(QEvent* event);
    bool hasTypedUndo() const;

    const FieldSpec& m_spec;
    const Records& m_records;
    Value m_stored;
    QWidget* m_input = nullptr;
    bool m_isBesideRefused = false;
};

/// The editor that fits @p spec; it belongs to @p parent.
FieldEditor* makeFieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent);

} // namespace touyan
