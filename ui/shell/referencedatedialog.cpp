#include "shell/referencedatedialog.h"

#include "analysis/referencedate.h"
#include "models/workspace.h"
#include "widgets/dateedit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace touyan {

ReferenceDateDialog::ReferenceDateDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
{
    setWindowTitle(tr("Reference date"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setSpacing(10);
    auto* explanation = new QLabel(tr("Schedule, lights and overdue dates are judged as of this "
                                      "day, on every page and paper."),
                                   this);
    explanation->setWordWrap(true);
    form->addRow(explanation);

    m_isToday = new QCheckBox(tr("Always &today"), this);
    m_isToday->setChecked(!statedReferenceDate(workspace.records()).isValid());
    form->addRow(m_isToday);
    m_date = new DateEdit(workspace.today(), this);
    m_date->setEnabled(!m_isToday->isChecked());
    form->addRow(tr("&Day"), m_date);
    connect(m_isToday, &QCheckBox::toggled, m_date, &QWidget::setDisabled);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReferenceDateDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void ReferenceDateDialog::accept()
{
    const QDate day = m_isToday->isChecked() ? QDate() : m_date->date();
    const ChangeSet changes =
        withReferenceDate(m_workspace.records(), day, m_workspace.portfolio().ids());
    if (changes.isEmpty() || m_workspace.session().submit(changes))
        QDialog::accept();
}

} // namespace touyan
