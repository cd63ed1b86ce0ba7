#pragma once

#include <QWidget>

class QLabel;

namespace touyan {

class FaultLine;
class NoteLine;

/// One line of a form: the label, the editor, and below it what is wrong and what helps. What is
/// wrong comes and goes when no mouse button is down, so that a click meets what it was aimed at.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    static constexpr int LabelWidth = 92;

    /// Takes @p editor as its child.
    FieldRow(const QString& label, QWidget* editor, QWidget* parent = nullptr);

    QWidget* editor() const { return m_editor; }
    /// Marks the editor and says why; an empty text takes both away.
    void setError(const QString& message);
    bool hasError() const;
    QString error() const;
    /// What to look at though the value is taken; an empty text says nothing.
    void setWarning(const QString& warning);
    QString warning() const;
    /// A sentence below the editor.
    void setHelp(const QString& help);
    /// Puts a mark at the label: the field must not be empty.
    void setRequired(bool required);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateNote();
    void fitError();

    QLabel* m_label;
    QWidget* m_editor;
    QLabel* m_note;
    FaultLine* m_error;
    NoteLine* m_warning;
    QString m_text;
    QString m_help;
};

} // namespace touyan
