#pragma once

#include "edit/fieldeditor.h"

class QPlainTextEdit;

namespace touyan {

/// Several lines of text; as high as its text, within limits.
class LongFieldEditor : public FieldEditor
{
    Q_OBJECT
public:
    LongFieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent);

    Result<Value> typedValue() const override;
    void setAccess(Access access) override;

protected:
    void show(const Value& value) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();

    QPlainTextEdit* m_text;
};

} // namespace touyan
