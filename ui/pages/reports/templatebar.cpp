#include "pages/reports/templatebar.h"

#include "models/workspace.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace touyan {

TemplateBar::TemplateBar(Workspace& workspace, Fill fill, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_fill(std::move(fill))
    , m_box(new QComboBox(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_more(new QToolButton(this))
    , m_naming(new QWidget(this))
    , m_name(new QLineEdit(m_naming))
    , m_accept(new QPushButton(m_naming))
    , m_fault(new TextLabel(TextKind::Error, {}, this))
{
    m_box->setAccessibleName(tr("Template"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(8);
    m_save->setToolTip(tr("Keeps the wording below in the chosen template"));
    m_more->setIcon(themedIcon(Icon::More));
    m_more->setToolTip(tr("More for templates"));
    m_more->setAccessibleName(m_more->toolTip());
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    m_saveAs = menu->addAction(themedIcon(Icon::Plus), tr("Save as a new template…"), this,
                               [this] { startNaming(Naming::New); });
    m_rename = menu->addAction(themedIcon(Icon::Edit), tr("Rename…"), this,
                               [this] { startNaming(Naming::Rename); });
    m_remove = menu->addAction(themedIcon(Icon::Delete), tr("Delete the template"), this,
                               &TemplateBar::remove);
    m_more->setMenu(menu);
    makeNaming();
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::HalfGrid);
    line->addWidget(m_box, 1);
    line->addWidget(m_save);
    line->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::HalfGrid);
    layout->addWidget(new TextLabel(TextKind::Muted, tr("Template of the office"), this));
    layout->addLayout(line);
    layout->addWidget(m_naming);
    layout->addWidget(m_fault);
    m_fault->setWordWrap(true);
    m_fault->hide();
    connect(m_box, &QComboBox::activated, this, &TemplateBar::choose);
    connect(m_save, &QPushButton::clicked, this, &TemplateBar::save);
}

void TemplateBar::makeNaming()
{
    m_name->setPlaceholderText(tr("Name of the template"));
    m_name->setAccessibleName(m_name->placeholderText());
    auto* cancel = new QPushButton(tr("Cancel"), m_naming);
    auto* line = new QHBoxLayout(m_naming);
    line->setContentsMargins({});
    line->setSpacing(metrics::HalfGrid);
    line->addWidget(m_name, 1);
    line->addWidget(m_accept);
    line->addWidget(cancel);
    m_naming->hide();
    connect(m_name, &QLineEdit::returnPressed, this, &TemplateBar::finishNaming);
    connect(m_accept, &QPushButton::clicked, this, &TemplateBar::finishNaming);
    connect(cancel, &QPushButton::clicked, this, [this] {
        m_naming->hide();
        m_fault->hide();
    });
}

void TemplateBar::setPaper(const QString& paper, PaperTemplateId current)
{
    m_paper = paper;
    m_naming->hide();
    m_fault->hide();
    fillBox(current);
    refresh();
}

void TemplateBar::fillBox(PaperTemplateId current)
{
    m_box->clear();
    m_box->addItem(tr("None: as the program words it"), qint64(0));
    for (const PaperTemplate& row : m_workspace.records().all<PaperTemplate>()) {
        if (row.paper == m_paper)
            m_box->addItem(row.name, row.id.value);
    }
    m_box->setCurrentIndex(std::max(0, m_box->findData(current.value)));
}

void TemplateBar::refresh()
{
    fillBox(current());
    const PaperTemplate* row = currentRow();
    const bool mayWrite = !m_workspace.portfolio().isReadOnly();
    m_save->setEnabled(mayWrite && row && !(m_fill(*row) == *row));
    m_saveAs->setEnabled(mayWrite);
    m_rename->setEnabled(mayWrite && row);
    m_remove->setEnabled(mayWrite && row);
    m_more->setEnabled(mayWrite);
}

PaperTemplateId TemplateBar::current() const
{
    return PaperTemplateId{m_box->currentData().toLongLong()};
}

const PaperTemplate* TemplateBar::currentRow() const
{
    return m_workspace.records().find(current());
}

void TemplateBar::choose()
{
    const PaperTemplate* row = currentRow();
    Q_EMIT templateChosen(row ? *row : PaperTemplate());
    refresh();
}

void TemplateBar::save()
{
    const PaperTemplate* row = currentRow();
    if (!row)
        return;
    ChangeSet changes(tr("Change the template “%1”").arg(row->name));
    changes.update(*row, m_fill(*row));
    // A refusal is told by the session.
    if (m_workspace.session().submit(changes))
        refresh();
}

QString TemplateBar::freeName() const
{
    QString name = tr("Template %1").arg(m_box->count());
    for (int number = m_box->count(); m_box->findText(name) >= 0; ++number)
        name = tr("Template %1").arg(number);
    return name;
}

void TemplateBar::startNaming(Naming naming)
{
    const PaperTemplate* row = currentRow();
    m_purpose = naming;
    m_accept->setText(naming == Naming::New ? tr("Create") : tr("Rename"));
    m_name->setText(naming == Naming::Rename && row ? row->name : freeName());
    m_naming->show();
    m_name->setFocus();
    m_name->selectAll();
}

void TemplateBar::finishNaming()
{
    const PaperTemplate* before = currentRow();
    PaperTemplate row;
    ChangeSet changes;
    if (m_purpose == Naming::Rename && before) {
        row = *before;
        row.name = m_name->text().trimmed();
        changes.setLabel(tr("Rename the template “%1”").arg(before->name));
        changes.update(*before, row);
    } else {
        row = m_fill(PaperTemplate());
        row.id = m_workspace.portfolio().newId<PaperTemplate>();
        row.name = m_name->text().trimmed();
        row.paper = m_paper;
        changes.setLabel(tr("Create the template “%1”").arg(row.name));
        changes.insert(row);
    }
    const auto submitted = m_workspace.session().submit(changes);
    m_fault->setText(submitted ? QString() : submitted.error().message);
    m_fault->setVisible(!submitted);
    if (!submitted)
        return;
    m_naming->hide();
    fillBox(row.id);
    refresh();
    Q_EMIT templateChosen(row);
}

void TemplateBar::remove()
{
    const PaperTemplate* row = currentRow();
    if (!row)
        return;
    ChangeSet changes(tr("Delete the template “%1”").arg(row->name));
    changes.remove(*row);
    if (m_workspace.session().submit(changes))
        choose();
}

} // namespace touyan
