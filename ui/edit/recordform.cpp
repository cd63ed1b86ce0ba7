#include "edit/recordform.h"

#include "domain/annuallist.h"
#include "domain/fieldtext.h"
#include "domain/review.h"
#include "domain/validation.h"
#include "models/workspace.h"
#include "style/metrics.h"
#include "widgets/fieldrow.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// The rules that @p after breaks by itself, then those it breaks among the others.
template <typename T>
std::vector<Violation> faultsOf(const T& after, Portfolio& portfolio)
{
    std::vector<Violation> faults = violations(after);
    if (!faults.empty())
        return faults;
    ChangeSet changes;
    if (const T* before = portfolio.records().find(after.id))
        changes.update(*before, after);
    else
        changes.insert(after);
    return portfolio.brokenRules(changes);
}

} // namespace

template <typename T>
RecordForm<T>::RecordForm(Workspace& workspace, const QList<FormGroup>& groups, Write write,
                          QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_write(std::move(write))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::HalfGrid);
    for (const FormGroup& group : groups)
        addGroup(group);
}

template <typename T>
void RecordForm<T>::addGroup(const FormGroup& group)
{
    if (!group.title.isEmpty()) {
        m_layout->addSpacing(metrics::HalfGrid);
        m_layout->addWidget(new TextLabel(TextKind::Strong, group.title, this));
    }
    for (const QLatin1StringView key : group.keys)
        addLine(*findField<T>(key));
}

template <typename T>
void RecordForm<T>::addLine(const Field<T>& field)
{
    FieldEditor* editor = makeFieldEditor(field, m_workspace.records(), this);
    auto* row = new FieldRow(field.translatedTitle(), editor, this);
    row->setRequired(field.is(FieldFlag::Required));
    m_layout->addWidget(row);
    m_lines.push_back(std::make_unique<Line>(Line{&field, editor, row}));
    const Line& line = *m_lines.back();
    connect(editor, &FieldEditor::committed, this, [this, &line] { commit(line); });
    connect(editor, &FieldEditor::reverted, this, [this] { settle(m_row); });
}

template <typename T>
void RecordForm<T>::setRow(const T& row)
{
    const bool isOther = row.id != m_row.id;
    m_row = row;
    for (const auto& line : m_lines) {
        const Value value = line->field->value(row);
        if (!isOther && value == line->editor->storedValue())
            continue;
        line->editor->setValue(value);
        line->row->setError({});
    }
}

template <typename T>
void RecordForm<T>::setAccess(FieldEditor::Access access)
{
    for (const auto& line : m_lines)
        line->editor->setAccess(access);
}

template <typename T>
auto RecordForm<T>::lineOf(QLatin1StringView key) const -> const Line*
{
    for (const auto& line : m_lines) {
        if (key == QLatin1StringView(line->field->key))
            return line.get();
    }
    return nullptr;
}

template <typename T>
FieldRow* RecordForm<T>::rowOf(QLatin1StringView key) const
{
    const Line* line = lineOf(key);
    return line ? line->row : nullptr;
}

template <typename T>
FieldEditor* RecordForm<T>::editorOf(QLatin1StringView key) const
{
    const Line* line = lineOf(key);
    return line ? line->editor : nullptr;
}

template <typename T>
void RecordForm<T>::commit(const Line& line)
{
    const auto typed = line.editor->typedValue();
    if (!typed) {
        line.row->setError(typed.error().message);
        return;
    }
    if (*typed == line.field->value(m_row)) {
        settle(m_row);
        return;
    }
    std::vector<Entry> together = waitingBeside(line);
    together.push_back({&line, *typed});
    const std::vector<Entry> alone = {together.back()};
    if (isRight(with(together)))
        write(together);
    else if (isRight(with(alone)))
        write(alone);
    else
        showFaults(line, with(together));
}

/// What was refused in other fields and still stands there.
template <typename T>
auto RecordForm<T>::waitingBeside(const Line& line) const -> std::vector<Entry>
{
    std::vector<Entry> waiting;
    for (const auto& other : m_lines) {
        if (other.get() == &line || !other->row->hasError())
            continue;
        const auto typed = other->editor->typedValue();
        if (typed && *typed != other->field->value(m_row))
            waiting.push_back({other.get(), *typed});
    }
    return waiting;
}

template <typename T>
T RecordForm<T>::with(const std::vector<Entry>& entries) const
{
    T after = m_row;
    for (const Entry& entry : entries)
        entry.line->field->assign(after, entry.value);
    return after;
}

template <typename T>
bool RecordForm<T>::isRight(const T& after) const
{
    return faultsOf(after, m_workspace.portfolio()).empty();
}

template <typename T>
void RecordForm<T>::settle(const T& right)
{
    for (const auto& line : m_lines) {
        const auto typed = line->editor->typedValue();
        if (typed && line->field->value(right) == *typed)
            line->row->setError({});
    }
}

template <typename T>
bool RecordForm<T>::write(const std::vector<Entry>& entries)
{
    QStringList titles;
    for (const Entry& entry : entries)
        titles.append(entry.line->field->translatedTitle());
    settle(with(entries));
    const auto written = m_write(m_row, with(entries), titles.join(u'、'));
    if (!written)
        entries.back().line->row->setError(written.error().message);
    return written.has_value();
}

template <typename T>
void RecordForm<T>::showFaults(const Line& line, const T& after)
{
    const std::vector<Violation> faults = faultsOf(after, m_workspace.portfolio());
    for (const Violation& fault : faults) {
        if (const Line* other = lineOf(QLatin1StringView(fault.fieldKey.toLatin1())))
            other->row->setError(fault.message);
    }
    if (!line.row->hasError())
        line.row->setError(faults.front().message);
}

template class RecordForm<Project>;
template class RecordForm<Milestone>;
template class RecordForm<AnnualGoal>;
template class RecordForm<MonthlyReport>;
template class RecordForm<ReviewRound>;
template class RecordForm<AnnualList>;
template class RecordForm<ListEntry>;

} // namespace touyan
