#include "edit/editsession.h"

#include <utility>

namespace touyan {
namespace {

/// The only undo command there is: every ChangeSet has an inverse.
class ApplyCommand : public QUndoCommand
{
public:
    ApplyCommand(EditSession& session, const ChangeSet& changes)
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
    void undo() override
    {
        ChangeSet inverse = m_changes.inverted();
        inverse.setLabel(EditSession::tr("Undo: %1").arg(m_changes.label()));
        apply(inverse);
    }

    const ChangeSet& changes() const { return m_changes; }

private:
    void apply(const ChangeSet& changes)
    {
        const auto result = m_session.portfolio().apply(changes);
        if (result)
            return;
        setObsolete(true); // the stack drops a step that can no longer be taken
        Q_EMIT m_session.failed(result.error());
    }

    EditSession& m_session;
    ChangeSet m_changes;
    bool m_isApplied = true; // submit() has applied it; push() calls redo() once more
};

} // namespace

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
        m_undoStack.push(new ApplyCommand(*this, changes));
    else
        Q_EMIT failed(result.error());
    return result;
}

const ChangeSet* EditSession::nextUndo() const
{
    if (!m_undoStack.canUndo())
        return nullptr;
    const auto* command =
        static_cast<const ApplyCommand*>(m_undoStack.command(m_undoStack.index() - 1));
    return &command->changes();
}

} // namespace touyan
