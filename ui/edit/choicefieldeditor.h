#pragma once

#include "edit/fieldeditor.h"

class QComboBox;

namespace touyan {

class NameCompleter;

/// One of the field's choices, or one record of the kind it refers to, found as its name is typed.
class ChoiceFieldEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceFieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent);

    Result<Value> typedValue() const override;
    void setAccess(Access access) override;

protected:
    void show(const Value& value) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    bool isReference() const { return spec().type == FieldType::Reference; }
    void fill();
    /// The value of a combo box that cannot be opened is as good to read as any text.
    void updateReadOnlyColor();

    QComboBox* m_combo;
    NameCompleter* m_completer = nullptr;
    QString m_shownText;
};

} // namespace touyan
