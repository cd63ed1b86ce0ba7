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
    Pill* all = addPill(tr("All %n field(s)", nullptr, static_cast<int>(m_counts.size())),
                        m_chosen.isEmpty());
    all->setToolTip(
        tr("Without a choice each field of the pool is represented, as far as there are "
           "seats."));
    connect(all, &Pill::clicked, this, [this, all] {
        all->setChecked(true); // nothing but a choice ends it
        if (!m_chosen.isEmpty())
            Q_EMIT chosen({});
    });
    for (auto field = m_counts.cbegin(); field != m_counts.cend(); ++field) {
        Pill* pill = addPill(field.key(), m_chosen.contains(field.key()));
        pill->setCount(field.value());
        connect(pill, &Pill::clicked, this,
                [this, name = field.key()](bool isOn) { onClicked(name, isOn); });
    }
    auto* rest = new QWidget(this); // takes the room that the layout gives to its last widget
    m_flow->insertWidget(m_flow->count(), rest);
    rest->show();
    m_flow->invalidate();
    updateGeometry();
}

Pill* FieldPills::addPill(const QString& text, bool isChecked)
{
    auto* pill = new Pill(text, this);
    pill->setCheckable(true);
    pill->setMark(Pill::Mark::Check);
    pill->setChecked(isChecked);
    m_flow->insertWidget(m_flow->count(), pill);
    pill->show();
    return pill;
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
