#pragma once

#include "edit/recordform.h"

#include <QDialog>

class QLabel;

namespace touyan {

/// What the list states of one project beside its place: support, plan and nature. Each value is
/// written when its field is left. Goes when the entry does.
class AmountsDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p workspace must outlive the dialog.
    AmountsDialog(Workspace& workspace, ListEntryId entry, QWidget* parent = nullptr);

    RecordForm<ListEntry>& form() const { return *m_form; }

private:
    void follow();

    Workspace& m_workspace;
    ListEntryId m_entry;
    RecordForm<ListEntry>* m_form;
    QLabel* m_closed;
};

} // namespace touyan
