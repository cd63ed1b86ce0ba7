#include "widgets/navigationbar.h"

#include "style/metrics.h"
#include "style/tokens.h"
#include "widgets/navigationitem.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

namespace touyan {

namespace {

/// The name of a group, or a thin line in its place while the bar is folded.
class GroupCaption : public TextLabel
{
public:
    using TextLabel::TextLabel;
    void setFolded(bool folded)
    {
        m_isFolded = folded;
        setFixedHeight(folded ? 13 : 26);
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        if (!m_isFolded) {
            TextLabel::paintEvent(event);
            return;
        }
        QPainter(this).fillRect(QRect(12, 6, width() - 24, 1), tokensFor(palette()).border);
    }

private:
    bool m_isFolded = false;
};

} // namespace

NavigationBar::NavigationBar(QWidget* parent)
    : QScrollArea(parent)
{
    auto* content = new QWidget;
    content->setAutoFillBackground(false);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 8, 0, 8);
    m_layout->setSpacing(0);
    m_layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::NoFocus);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &NavigationBar::fitWidth);
    setFolded(false);
}

/// A scroll bar stands beside the items rather than on them.
void NavigationBar::fitWidth()
{
    const int items = m_isFolded ? metrics::NavigationIconWidth : metrics::NavigationWidth;
    const bool scrolls = verticalScrollBar()->maximum() > verticalScrollBar()->minimum();
    setFixedWidth(items + (scrolls ? metrics::ScrollBarWidth : 0));
}

void NavigationBar::addGroup(const QString& caption)
{
    auto* label = new GroupCaption(TextKind::Small, caption, widget());
    label->setContentsMargins(16, 8, 8, 0);
    label->setFolded(m_isFolded);
    m_captions << label;
    m_layout->insertWidget(m_layout->count() - 1, label);
}

void NavigationBar::addItem(const QString& key, Icon icon, const QString& text)
{
    auto* item = new NavigationItem(key, icon, text, widget());
    item->setFolded(m_isFolded);
    item->installEventFilter(this);
    m_items << item;
    m_layout->insertWidget(m_layout->count() - 1, item);
    connect(item, &QAbstractButton::clicked, this, [this, key] {
        setCurrent(key);
        Q_EMIT activated(key);
    });
}

NavigationItem* NavigationBar::find(const QString& key) const
{
    for (NavigationItem* item : m_items) {
        if (item->key() == key)
            return item;
    }
    return nullptr;
}

void NavigationBar::setCount(const QString& key, std::optional<int> count)
{
    if (NavigationItem* item = find(key))
        item->setCount(count);
}

void NavigationBar::setCurrent(const QString& key)
{
    NavigationItem* item = find(key);
    if (item == nullptr)
        return;
    m_current = key;
    item->setChecked(true);
    ensureWidgetVisible(item);
}

void NavigationBar::setFolded(bool folded)
{
    const bool changes = folded != m_isFolded;
    m_isFolded = folded;
    fitWidth();
    for (NavigationItem* item : std::as_const(m_items))
        item->setFolded(folded);
    for (QWidget* caption : std::as_const(m_captions))
        static_cast<GroupCaption*>(caption)->setFolded(folded);
    if (changes)
        Q_EMIT foldedChanged(folded);
}

void NavigationBar::step(const NavigationItem* from, int by)
{
    for (qsizetype index = 0; index < m_items.size(); ++index) {
        if (m_items.at(index) != from)
            continue;
        const qsizetype next = std::clamp<qsizetype>(index + by, 0, m_items.size() - 1);
        m_items.at(next)->setFocus(Qt::TabFocusReason);
        ensureWidgetVisible(m_items.at(next));
        return;
    }
}

bool NavigationBar::eventFilter(QObject* watched, QEvent* event)
{
    const auto* item = qobject_cast<NavigationItem*>(watched);
    if (item == nullptr || event->type() != QEvent::KeyPress)
        return QScrollArea::eventFilter(watched, event);
    const int all = static_cast<int>(m_items.size());
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
        step(item, -1);
        return true;
    case Qt::Key_Down:
        step(item, 1);
        return true;
    case Qt::Key_Home:
        step(item, -all);
        return true;
    case Qt::Key_End:
        step(item, all);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        find(item->key())->click();
        return true;
    default:
        return QScrollArea::eventFilter(watched, event);
    }
}

void NavigationBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.sidebar);
    painter.fillRect(QRect(viewport()->width() - 1, 0, 1, viewport()->height()), tokens.border);
}

} // namespace touyan
