#pragma once

#include "domain/project.h"
#include "edit/fieldeditor.h"

#include <functional>
#include <vector>

class QVBoxLayout;

namespace touyan {

class FieldRow;
class Workspace;

/// A part of a form: a heading, which may be empty, and the keys of the fields below it.
struct FormGroup
{
    QString title;
    QList<QLatin1StringView> keys;
};

/// The fields of one record as a form. A field is written when it is left, after it was found
/// right; what is wrong is said below it and nothing is written. Escape brings back what is stored,
/// also from the field after the one that was refused. Fields that can only change
/// together (a later start and a later finish) are written together, once both are right.
///
/// T is Project, Milestone, AnnualGoal, MonthlyReport, AnnualList, ListEntry or ReviewRound.
template <typename T>
class RecordForm : public QWidget
{
public:
    /// Writes the change of @p before to @p after; @p what names the fields.
    using Write = std::function<Result<void>(const T& before, const T& after, const QString& what)>;

    /// @p workspace must outlive the form.
    RecordForm(Workspace& workspace, const QList<FormGroup>& groups, Write write, QWidget* parent);

    ~RecordForm() override;

    /// Shows @p row. Fields whose stored value is the same keep what is being typed. What was
    /// refused in another row goes, and the edit session says so.
    void setRow(const T& row);
    /// Shows no record.
    void clear() { setRow(T()); }
    void setAccess(FieldEditor::Access access);
    /// The row of a field, or nullptr.
    FieldRow* rowOf(QLatin1StringView key) const;
    FieldEditor* editorOf(QLatin1StringView key) const;
    QVBoxLayout* body() const { return m_layout; }

private:
    struct Line
    {
        const Field<T>* field;
        FieldEditor* editor;
        FieldRow* row;
    };
    /// A value that waits to be written, and where it was typed.
    struct Entry
    {
        const Line* line;
        Value value;
    };

    void addGroup(const FormGroup& group);
    void addLine(const Field<T>& field);
    void commit(const Line& line);
    void take(const Line& line, const Value& typed);
    std::vector<Entry> waitingBeside(const Line& line) const;
    /// Takes back what was said at the fields that read as @p right: also what a neighbour that was
    /// refused said there.
    void settle(const T& right);
    void settleAsStored(const Line& line);
    bool write(const std::vector<Entry>& entries);
    void showFaults(const Line& line, const T& after);
    static bool isRefused(const Line& line);
    /// Lets the editors and the edit session know how many values stand there unwritten.
    void countRefused();
    void restoreRefused();
    void tellWhatGoes() const;
    T with(const std::vector<Entry>& entries) const;
    bool isRight(const T& after) const;
    const Line* lineOf(QLatin1StringView key) const;

    Workspace& m_workspace;
    Write m_write;
    QVBoxLayout* m_layout;
    std::vector<std::unique_ptr<Line>> m_lines;
    T m_row;
};

} // namespace touyan
