#include "pages/review/fieldpills.h"

#include "domain/records.h"
#include "edit/flowlayout.h"
#include "widgets/pill.h"

#include <memory>

namespace touyan {

FieldPills::FieldPills(QWidget* parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    m_flow->setContentsMargins({});
    setAccessibleName(tr("Fields to represent"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FieldPills::setFields(const Records& records, const QStringList& chosen)
{
    QMap<QString, int> counts;
    for (const Expert& expert : records.all<Expert>()) {
        if (!expert.active)
            continue;
        for (const QString& field : expert.specialities)
            ++counts[field];
    }
    if (counts == m_counts && chosen == m_chosen)
        return;
    m_counts = counts;
    m_chosen = chosen;
    rebuild();
}

void FieldPills::rebuild()
{
    while (m_flow->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(m_flow->takeAt(0));
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
    }
    for (auto field = m_counts.cbegin(); field != m_counts.cend(); ++field) {
        auto* pill = new Pill(field.key(), this);
        pill->setCheckable(true);
        pill->setMark(Pill::Mark::Check);
        pill->setCount(field.value());
        pill->setChecked(m_chosen.contains(field.key()));
        m_flow->insertWidget(m_flow->count(), pill);
        pill->show();
        connect(pill, &Pill::clicked, this,
                [this, name = field.key()](bool isOn) { onClicked(name, isOn); });
    }
    auto* rest = new QWidget(this); // takes the room that the layout gives to its last widget
    m_flow->insertWidget(m_flow->count(), rest);
    rest->show();
    m_flow->invalidate();
    updateGeometry();
}

void FieldPills::onClicked(const QString& field, bool isOn)
{
    QStringList fields = m_chosen;
    fields.removeAll(field);
    if (isOn)
        fields.append(field);
    fields.sort();
    Q_EMIT chosen(fields);
}

} // namespace touyan
