#include "widgets/sidebyside.h"

#include "style/metrics.h"

#include <QBoxLayout>

#include <algorithm>

namespace touyan {

namespace {

constexpr int NarrowBelow = 960;
constexpr int StackedHeight = 440; // of the main part, which would else be a strip

} // namespace

SideBySide::SideBySide(QWidget* main, QWidget* side, QWidget* parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_main(main)
    , m_side(side)
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(metrics::CardGap);
    m_layout->addWidget(main, 1);
    m_layout->addWidget(side);
    setStacked(false);
}

bool SideBySide::isStacked() const
{
    return m_layout->direction() == QBoxLayout::TopToBottom;
}

QSize SideBySide::minimumSizeHint() const
{
    const int width = std::max(m_main->minimumSizeHint().width(), m_side->minimumWidth());
    return {width, m_layout->totalMinimumSize().height()};
}

void SideBySide::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const bool isNarrow = width() < NarrowBelow; isNarrow != isStacked())
        setStacked(isNarrow);
}

void SideBySide::setStacked(bool isStacked)
{
    m_layout->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_main->setMinimumHeight(isStacked ? StackedHeight : 0);
    m_side->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : m_side->minimumWidth());
    updateGeometry();
}

} // namespace touyan
