#pragma once

#include "edit/fieldeditor.h"

class QLineEdit;

namespace touyan {

class FlowLayout;
class NameCompleter;

/// Words or records in an order of their own, each in a box; more are typed behind the last.
class ListFieldEditor : public FieldEditor
{
    Q_OBJECT
public:
    ListFieldEditor(const FieldSpec& spec, const Records& records, QWidget* parent);

    Result<Value> typedValue() const override;
    void setAccess(Access access) override;

protected:
    void show(const Value& value) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QStringList names(const Value& value) const;
    void rebuildChips();
    void takeTyped();
    void remove(qsizetype at);
    void move(qsizetype at, int by);
    bool isReference() const { return spec().type == FieldType::References; }

    QLineEdit* m_line;
    FlowLayout* m_flow;
    NameCompleter* m_completer;
    QStringList m_names;
    Access m_access = Access::Editable;
};

} // namespace touyan
