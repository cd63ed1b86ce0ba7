#include "pages/selection/ruleadder.h"

#include "domain/field.h"
#include "edit/namecompleter.h"
#include "models/workspace.h"
#include "selection/listrules.h"
#include "style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr std::array Subjects = {RecordKind::Programme, RecordKind::District, RecordKind::Unit};
constexpr int MostProjects = 9'999;

/// A number of projects; the lowest step stands for "no bound".
QSpinBox* boundBox(const QString& name, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(-1, MostProjects);
    box->setValue(-1);
    box->setSpecialValueText(name % u" –");
    box->setPrefix(name % u' ');
    box->setAccessibleName(name);
    return box;
}

std::optional<int> boundOf(const QSpinBox& box)
{
    return box.value() < 0 ? std::nullopt : std::optional(box.value());
}

QHBoxLayout* lineOf(const QList<QWidget*>& widgets)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::HalfGrid);
    for (QWidget* widget : widgets)
        line->addWidget(widget, qobject_cast<QPushButton*>(widget) ? 0 : 1);
    return line;
}

QComboBox* comboBox(const QString& name, QWidget* parent)
{
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(6);
    return combo;
}

} // namespace

LimitAdder::LimitAdder(Workspace& workspace, AnnualListId list, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(list)
    , m_kind(comboBox(tr("Limit by"), this))
    , m_subject(comboBox(tr("Limit on"), this))
    , m_minimum(boundBox(tr("At least"), this))
    , m_maximum(boundBox(tr("At most"), this))
{
    for (const RecordKind kind : Subjects)
        m_kind->addItem(describe(kind).translatedTitle(), static_cast<int>(kind));
    auto* button = new QPushButton(tr("Add &limit"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::HalfGrid);
    layout->addLayout(lineOf({m_kind, m_subject}));
    layout->addLayout(lineOf({m_minimum, m_maximum, button}));
    fillSubjects();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LimitAdder::fillSubjects);
    connect(button, &QPushButton::clicked, this, &LimitAdder::add);
}

void LimitAdder::fillSubjects()
{
    m_subject->clear();
    const auto kind = static_cast<RecordKind>(m_kind->currentData().toInt());
    for (const auto& [id, name] : namesOf(kind, m_workspace.records()))
        m_subject->addItem(name, id);
}

void LimitAdder::add()
{
    SelectionLimit limit;
    limit.list = m_list;
    limit.about = {static_cast<RecordKind>(m_kind->currentData().toInt()),
                   m_subject->currentData().toLongLong()};
    limit.minimum = boundOf(*m_minimum);
    limit.maximum = boundOf(*m_maximum);
    ChangeSet changes(tr("Limit “%1”").arg(m_subject->currentText()));
    auto added = addLimit(m_workspace.records(), limit, changes, m_workspace.portfolio().ids());
    if (added)
        added = m_workspace.session().submit(changes);
    if (!added) {
        Q_EMIT refused(added.error().message);
        return;
    }
    m_minimum->setValue(-1);
    m_maximum->setValue(-1);
}

OrderAdder::OrderAdder(Workspace& workspace, AnnualListId list, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(list)
    , m_kind(comboBox(tr("Order"), this))
    , m_project(comboBox(tr("Project"), this))
    , m_other(comboBox(tr("Other project"), this))
    , m_reason(new QLineEdit(this))
{
    for (const Choice& choice : choices<SelectionOrderKind>())
        m_kind->addItem(choice.translatedTitle());
    fill(*m_project);
    fill(*m_other);
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    auto* button = new QPushButton(tr("Add &order"), this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::HalfGrid);
    layout->addLayout(lineOf({m_kind, m_project}));
    layout->addWidget(m_other);
    layout->addLayout(lineOf({m_reason, button}));
    followKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &OrderAdder::followKind);
    connect(button, &QPushButton::clicked, this, &OrderAdder::add);
}

void OrderAdder::fill(QComboBox& projects) const
{
    for (const ListEntry& entry : m_workspace.records().all<ListEntry>()) {
        const Project* project = m_workspace.records().find(entry.project);
        if (entry.list == m_list && project)
            projects.addItem(project->name, project->id.value);
    }
}

void OrderAdder::followKind()
{
    m_other->setVisible(static_cast<SelectionOrderKind>(m_kind->currentIndex())
                        == SelectionOrderKind::EitherOr);
}

void OrderAdder::add()
{
    SelectionOrder order;
    order.list = m_list;
    order.kind = static_cast<SelectionOrderKind>(m_kind->currentIndex());
    order.project = ProjectId{m_project->currentData().toLongLong()};
    if (order.kind == SelectionOrderKind::EitherOr)
        order.otherProject = ProjectId{m_other->currentData().toLongLong()};
    order.reason = m_reason->text().trimmed();
    //: 1: "must be in", "must stay out" or "one of two"; 2: a project
    ChangeSet changes(
        tr("Order “%1” for “%2”").arg(m_kind->currentText(), m_project->currentText()));
    auto added = addOrder(m_workspace.records(), order, changes, m_workspace.portfolio().ids());
    if (added)
        added = m_workspace.session().submit(changes);
    if (!added)
        Q_EMIT refused(added.error().message);
    else
        m_reason->clear();
}

} // namespace touyan
