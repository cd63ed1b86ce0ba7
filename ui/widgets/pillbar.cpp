#include "widgets/pillbar.h"

#include "style/metrics.h"
#include "widgets/pill.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace touyan {

PillBar::PillBar(QWidget* parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::Grid);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PillBar::addPill(const QString& key, const QString& text)
{
    auto* pill = new Pill(text, this);
    m_layout->addWidget(pill);
    m_order << key;
    m_pills.insert(key, pill);
    connect(pill, &Pill::clicked, this, [this, key] { choose(key); });
    if (m_order.size() == 1)
        setCurrent(key);
}

void PillBar::setText(const QString& key, const QString& text)
{
    Pill* pill = m_pills.value(key);
    if (pill == nullptr || pill->text() == text)
        return;
    pill->setText(text);
    pill->updateGeometry();
}

void PillBar::setCount(const QString& key, std::optional<int> count)
{
    if (Pill* pill = m_pills.value(key))
        pill->setCount(count);
}

void PillBar::setCurrent(const QString& key)
{
    if (!m_pills.contains(key))
        return;
    m_current = key;
    for (auto pill = m_pills.cbegin(); pill != m_pills.cend(); ++pill)
        pill.value()->setChecked(pill.key() == key);
}

void PillBar::choose(const QString& key)
{
    const bool changes = key != m_current;
    // Also on a click at the chosen pill, which would otherwise uncheck it.
    setCurrent(key);
    if (changes)
        Q_EMIT currentChanged(key);
}

void PillBar::step(int by)
{
    const auto next = m_order.indexOf(m_current) + by;
    if (next < 0 || next >= m_order.size())
        return;
    m_pills.value(m_order.at(next))->setFocus();
    choose(m_order.at(next));
}

void PillBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left)
        step(-1);
    else if (event->key() == Qt::Key_Right)
        step(1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace touyan
