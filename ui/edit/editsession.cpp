#include "edit/editsession.h"

#include "selection/listreturn.h"

#include <numeric>
#include <utility>

namespace touyan {

/// The only undo command there is: every ChangeSet has an inverse.
class EditSession::Command : public QUndoCommand
{
public:
    Command(EditSession& session, const ChangeSet& changes, int number)
        : QUndoCommand(changes.label())
        , m_session(session)
        , m_changes(changes)
        , m_number(number)
    {
    }

    void redo() override
    {
        if (!std::exchange(m_isApplied, false))
            apply(m_changes);
    }
    void undo() override { apply(inverse()); }

    const ChangeSet& changes() const { return m_changes; }
    int number() const { return m_number; }
    ChangeSet inverse() const
    {
        ChangeSet inverse = m_changes.inverted();
        inverse.setLabel(tr("Undo: %1").arg(m_changes.label()));
        return inverse;
    }

private:
    void apply(ChangeSet changes);

    EditSession& m_session;
    ChangeSet m_changes;
    int m_number;
    bool m_isApplied = true; // submit() has applied it; push() calls redo() once more
};

void EditSession::Command::apply(ChangeSet changes)
{
    Portfolio& portfolio = m_session.portfolio();
    const QString reason = m_session.m_reason;
    if (!reason.isEmpty())
        //: 1: what is undone or redone, 2: the reason for it
        changes.setLabel(tr("%1 (reason: %2)").arg(changes.label(), reason));
    const StepAuthor author{portfolio.userName(), portfolio.clock().now(), reason};
    const auto result = portfolio.apply(
        withReturnSteps(std::move(changes), portfolio.records(), author, portfolio.ids()));
    if (result)
        return;
    setObsolete(true); // the stack drops a step that can no longer be taken
    Q_EMIT m_session.failed(result.error());
}

EditSession::EditSession(Portfolio& portfolio, QObject* parent)
    : QObject(parent)
    , m_portfolio(portfolio)
{
}

Result<void> EditSession::submit(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return {};
    auto result = m_portfolio.apply(changes);
    if (result)
        m_undoStack.push(new Command(*this, changes, ++m_lastNumber));
    else
        Q_EMIT failed(result.error());
    return result;
}

const EditSession::Command* EditSession::commandAt(int index) const
{
    return static_cast<const Command*>(m_undoStack.command(index));
}

std::optional<EditSession::Step> EditSession::nextUndo() const
{
    const Command* command = commandAt(m_undoStack.index() - 1);
    return command ? std::optional(Step{command->inverse(), command->number()}) : std::nullopt;
}

std::optional<EditSession::Step> EditSession::nextRedo() const
{
    const Command* command = commandAt(m_undoStack.index());
    return command ? std::optional(Step{command->changes(), command->number()}) : std::nullopt;
}

void EditSession::undo(const QString& reason)
{
    m_reason = reason.trimmed();
    m_undoStack.undo();
    m_reason.clear();
}

void EditSession::redo(const QString& reason)
{
    m_reason = reason.trimmed();
    m_undoStack.redo();
    m_reason.clear();
}

void EditSession::setRefused(const QObject* form, int count)
{
    if (m_refused.value(form) == count)
        return;
    if (count > 0)
        m_refused.insert(form, count);
    else
        m_refused.remove(form);
    Q_EMIT refusedChanged();
}

int EditSession::refusedCount() const
{
    return std::accumulate(m_refused.cbegin(), m_refused.cend(), 0);
}

} // namespace touyan
