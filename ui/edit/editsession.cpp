#include "edit/editsession.h"

#include "selection/listreturn.h"

#include <utility>

namespace touyan {

/// The only undo command there is: every ChangeSet has an inverse.
class EditSession::Command : public QUndoCommand
{
public:
    Command(EditSession& session, const ChangeSet& changes)
        : QUndoCommand(changes.label())
        , m_session(session)
        , m_changes(changes)
    {
    }

    void redo() override
    {
        if (!std::exchange(m_isApplied, false))
            apply(m_changes);
    }
    void undo() override { apply(inverse()); }

    const ChangeSet& changes() const { return m_changes; }
    ChangeSet inverse() const
    {
        ChangeSet inverse = m_changes.inverted();
        inverse.setLabel(tr("Undo: %1").arg(m_changes.label()));
        return inverse;
    }
    /// Says why the next undo or redo is made.
    void setReason(const QString& reason) const { m_reason = reason.trimmed(); }

private:
    void apply(ChangeSet changes);

    EditSession& m_session;
    ChangeSet m_changes;
    mutable QString m_reason; // the stack shows its commands as const
    bool m_isApplied = true; // submit() has applied it; push() calls redo() once more
};

void EditSession::Command::apply(ChangeSet changes)
{
    Portfolio& portfolio = m_session.portfolio();
    const QString reason = std::exchange(m_reason, QString());
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
        m_undoStack.push(new Command(*this, changes));
    else
        Q_EMIT failed(result.error());
    return result;
}

const EditSession::Command* EditSession::commandAt(int index) const
{
    return static_cast<const Command*>(m_undoStack.command(index));
}

std::optional<ChangeSet> EditSession::nextUndo() const
{
    if (!m_undoStack.canUndo())
        return {};
    return commandAt(m_undoStack.index() - 1)->inverse();
}

std::optional<ChangeSet> EditSession::nextRedo() const
{
    if (!m_undoStack.canRedo())
        return {};
    return commandAt(m_undoStack.index())->changes();
}

void EditSession::undo(const QString& reason)
{
    if (m_undoStack.canUndo())
        commandAt(m_undoStack.index() - 1)->setReason(reason);
    m_undoStack.undo();
}

void EditSession::redo(const QString& reason)
{
    if (m_undoStack.canRedo())
        commandAt(m_undoStack.index())->setReason(reason);
    m_undoStack.redo();
}

} // namespace touyan
