#include "shell/referencedatedialog.h"

#include "models/workspace.h"
#include "widgets/dateedit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto ReferenceDateKey = u"reference_date"_s;

} // namespace

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

    const Setting* setting = findSetting(workspace.records(), ReferenceDateKey);
    m_isToday = new QCheckBox(tr("Always &today"), this);
    m_isToday->setChecked(!setting || setting->value.isEmpty());
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
    const QString value = m_isToday->isChecked() ? QString() : m_date->date().toString(Qt::ISODate);
    ChangeSet changes(value.isEmpty() ? tr("Judge as of today")
                                      : tr("Set the reference date to %1").arg(value));
    if (const Setting* before = findSetting(m_workspace.records(), ReferenceDateKey)) {
        Setting after = *before;
        after.value = value;
        changes.update(*before, after);
    } else if (!value.isEmpty()) {
        Setting setting;
        setting.id = m_workspace.portfolio().newId<Setting>();
        setting.key = ReferenceDateKey;
        setting.value = value;
        changes.insert(setting);
    }
    if (m_workspace.session().submit(changes))
        QDialog::accept();
}

} // namespace touyan
