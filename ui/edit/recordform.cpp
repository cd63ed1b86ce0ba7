#include "edit/recordform.h"

#include "base/sentences.h"
#include "domain/annuallist.h"
#include "domain/fieldtext.h"
#include "domain/review.h"
#include "domain/validation.h"
#include "models/workspace.h"
#include "style/metrics.h"
#include "widgets/fieldrow.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

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

/// Whether both are the same record. One that is not in the file yet has no id: it is known by
/// what it is for.
template <typename T>
bool isSameRecord(const T& a, const T& b)
{
    if (a.id.isValid() && b.id.isValid())
        return a.id == b.id;
    if constexpr (requires { a.month; })
        return a.project == b.project && a.month == b.month;
    else if constexpr (std::is_same_v<T, AnnualGoal>)
        return a.project == b.project && a.year == b.year;
    else
        return a.id == b.id;
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
RecordForm<T>::~RecordForm()
{
    m_workspace.session().setRefused(this, 0);
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
    connect(editor, &FieldEditor::reverted, this, [this] {
        settle(m_row);
        countRefused();
    });
    connect(editor, &FieldEditor::escaped, this, [this] { restoreRefused(); });
}

template <typename T>
void RecordForm<T>::setRow(const T& row)
{
    const bool isOther = !isSameRecord(row, m_row);
    if (isOther)
        tellWhatGoes();
    m_row = row;
    for (const auto& line : m_lines) {
        const Value value = line->field->value(row);
        if (!isOther && value == line->editor->storedValue())
            continue;
        line->editor->setValue(value);
        line->row->setError({});
    }
    countRefused();
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
    if (!typed)
        line.row->setError(typed.error().message);
    else if (*typed == line.field->value(m_row))
        settleAsStored(line);
    else
        take(line, *typed);
    countRefused();
}

/// Nothing is written, but the text may say the same in another way: "1.86亿" for 18,600.00.
template <typename T>
void RecordForm<T>::settleAsStored(const Line& line)
{
    settle(m_row);
    if (line.editor->storedValue() == line.field->value(m_row))
        line.editor->showStored();
}

template <typename T>
void RecordForm<T>::take(const Line& line, const Value& typed)
{
    std::vector<Entry> together = waitingBeside(line);
    together.push_back({&line, typed});
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
    const auto written = m_write(m_row, with(entries), joinedNames(titles));
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

template <typename T>
bool RecordForm<T>::isRefused(const Line& line)
{
    return line.row->hasError() && line.editor->holdsOther();
}

template <typename T>
void RecordForm<T>::countRefused()
{
    const auto count = std::count_if(m_lines.begin(), m_lines.end(),
                                     [](const auto& line) { return isRefused(*line); });
    for (const auto& line : m_lines)
        line->editor->setBesideRefused(count > 0);
    m_workspace.session().setRefused(this, static_cast<int>(count));
}

template <typename T>
void RecordForm<T>::restoreRefused()
{
    for (const auto& line : m_lines) {
        if (isRefused(*line))
            line->editor->setValue(line->editor->storedValue());
    }
    settle(m_row);
    countRefused();
}

template <typename T>
void RecordForm<T>::tellWhatGoes() const
{
    QStringList refused;
    if (m_row.id.isValid() && !m_workspace.records().find(m_row.id))
        return; // it went with the record
    for (const auto& line : m_lines) {
        if (!isRefused(*line))
            continue;
        const auto typed = line->editor->typedValue();
        const QString title = line->field->translatedTitle();
        // What cannot be read is named by its own message.
        refused.append(typed
                           ? QCoreApplication::translate("RecordForm", "%1 %2: %3")
                                 .arg(title, fieldText(*line->field, *typed, m_workspace.records()),
                                      line->row->error())
                           : QCoreApplication::translate("RecordForm", "%1: %2")
                                 .arg(title, line->row->error()));
    }
    if (refused.isEmpty())
        return;
    //: 1: the record, 2: fields and why each was refused
    const QString sentence =
        QCoreApplication::translate("RecordForm", "“%1” was left as it was. Not saved:\n%2");
    const QString name = m_row.id.isValid()
        ? m_workspace.records().nameOf(kindOf<T>, m_row.id.value)
        : describe(kindOf<T>).translatedTitle();
    Q_EMIT m_workspace.session().failed(
        {ErrorCode::Validation, sentence.arg(name, refused.join(u'\n')), {}});
}

template class RecordForm<Project>;
template class RecordForm<Milestone>;
template class RecordForm<AnnualGoal>;
template class RecordForm<MonthlyReport>;
template class RecordForm<ReviewRound>;
template class RecordForm<AnnualList>;
template class RecordForm<ListEntry>;

} // namespace touyan
