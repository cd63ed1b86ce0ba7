#pragma once

#include "portfolio/portfolio.h"

#include <QDialog>

namespace touyan {

class Workspace;

/// A dialog that makes one change of the file and is accepted with it.
class ChangeDialog : public QDialog
{
    Q_OBJECT
public:
    ChangeDialog(Workspace& workspace, QWidget* parent);

    /// What the dialog has done to the file, in a sentence; an issue says with which number and
    /// SHA-256. Empty as long as it has done nothing.
    QString doneText() const;

protected:
    /// Writes @p changes as one undo step.
    Result<void> submit(const ChangeSet& changes);

    Workspace& m_workspace;

private:
    ChangeSet m_done;
};

} // namespace touyan
