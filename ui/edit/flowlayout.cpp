#include "edit/flowlayout.h"

#include "style/metrics.h"

#include <QWidget>

#include <algorithm>

namespace touyan {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
    setSpacing(metrics::HalfGrid);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::insertWidget(int at, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + std::min(at, count()), std::make_unique<QWidgetItem>(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int at) const
{
    return at >= 0 && at < count() ? m_items[static_cast<size_t>(at)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int at)
{
    if (at < 0 || at >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<size_t>(at)].release();
    m_items.erase(m_items.begin() + at);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), Apply::No);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(QSize(item->minimumSize().width(), item->sizeHint().height()));
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Apply::Yes);
}

int FlowLayout::arrange(const QRect& rect, Apply apply) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    int x = area.left();
    int y = area.top();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        const bool isLast = item == m_items.back();
        const int wanted = isLast ? item->minimumSize().width() : item->sizeHint().width();
        const int width = std::min(wanted, area.width());
        if (x > area.left() && x + width > area.right() + 1) {
            x = area.left();
            y += lineHeight + spacing();
            lineHeight = 0;
        }
        const int height = item->sizeHint().height();
        if (apply == Apply::Yes)
            item->setGeometry(QRect(x, y, isLast ? area.right() + 1 - x : width, height));
        x += width + spacing();
        lineHeight = std::max(lineHeight, height);
    }
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace touyan
