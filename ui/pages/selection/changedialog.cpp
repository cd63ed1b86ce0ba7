#include "pages/selection/changedialog.h"

#include "models/workspace.h"

namespace touyan {

ChangeDialog::ChangeDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
}

Result<void> ChangeDialog::submit(const ChangeSet& changes)
{
    auto written = m_workspace.session().submit(changes);
    if (written)
        m_done = changes;
    return written;
}

QString ChangeDialog::doneText() const
{
    if (m_done.isEmpty())
        return {};
    for (const auto& [before, after] : m_done.deltas<AnnualList>()) {
        if (before && after && before->state != after->state && after->state == ListState::Issued)
            //: 1: year, 2: document number, 3: SHA-256
            return tr("The list of %1 is issued as %2.\nSHA-256 %3")
                .arg(QString::number(after->year), after->documentNumber, after->snapshotSha256);
    }
    //: 1: a change in words
    return tr("Done: %1").arg(m_done.label());
}

} // namespace touyan
