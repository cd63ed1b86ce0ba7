#pragma once

#include "edit/fieldeditor.h"

class QLineEdit;

namespace touyan {

/// One line of text, a number, an amount or a date (with a calendar).
class LineFieldEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineFieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent);

    Result<Value> typedValue() const override;
    void showStored() override;
    void setAccess(Access access) override;

protected:
    void show(const Value& value) override;

private:
    void addUnit(const QString& unit);
    void addCalendar();
    void openCalendar();

    QLineEdit* m_line;
    QString m_shownText;
};

} // namespace touyan
