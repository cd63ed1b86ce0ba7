#include "widgets/inspectorpanel.h"

#include "style/icons.h"
#include "style/metrics.h"
#include "style/painting.h"
#include "style/tokens.h"
#include "widgets/elidedlines.h"
#include "widgets/scrollarea.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace touyan {

namespace {

constexpr int Margin = metrics::CardMargin;
constexpr int LowBelow = 400;

QToolButton* makeCloseButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(Icon::Close, IconTint::Muted));
    button->setIconSize(QSize(metrics::SmallIconSize, metrics::SmallIconSize));
    button->setAutoRaise(true);
    button->setToolTip(InspectorPanel::tr("Close details"));
    button->setAccessibleName(InspectorPanel::tr("Close details"));
    return button;
}

QScrollArea* makeScrollArea(QWidget* content, QWidget* parent)
{
    QScrollArea* area = scrolling(content, parent);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

InspectorPanel::InspectorPanel(QWidget* parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextKind::CardTitle, {}, this))
    , m_summary(new QHBoxLayout)
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
{
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_summary->setSpacing(metrics::Grid);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    QToolButton* close = makeCloseButton(this);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(Margin, 8, 6, 0);
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    m_summary->setContentsMargins(Margin, 0, Margin, 6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(m_summary);
    layout->addWidget(m_tabs);
    layout->addWidget(m_pages, 1);
    setMinimumWidth(300);
    setAccessibleName(tr("Details"));

    connect(close, &QToolButton::clicked, this, &InspectorPanel::closed);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT currentPageChanged(index);
    });
}

void InspectorPanel::setTitle(const QString& title)
{
    m_wholeTitle = title;
    m_title->setAccessibleName(title);
    setAccessibleDescription(title);
    fitTitle();
}

void InspectorPanel::fitTitle()
{
    const int lines = height() < LowBelow ? 2 : 3;
    const QString shown =
        elidedLines(m_wholeTitle, m_title->font(), m_title->contentsRect().width() - 2, lines);
    m_title->setText(shown);
    m_title->setToolTip(shown == m_wholeTitle ? QString() : m_wholeTitle);
}

void InspectorPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitTitle();
}

int InspectorPanel::addPage(const QString& title, QWidget* content)
{
    // The page first: the first tab is made current at once and its page must exist by then.
    m_pages->addWidget(makeScrollArea(content, m_pages));
    return m_tabs->addTab(title);
}

void InspectorPanel::setPageTitle(int index, const QString& title)
{
    m_tabs->setTabText(index, title);
}

int InspectorPanel::currentPage() const
{
    return m_tabs->currentIndex();
}

void InspectorPanel::setCurrentPage(int index)
{
    m_tabs->setCurrentIndex(index);
}

void InspectorPanel::scrollToTop()
{
    qobject_cast<QScrollArea*>(m_pages->currentWidget())->verticalScrollBar()->setValue(0);
}

void InspectorPanel::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    paintBox(painter, rect(), metrics::CardRadius, tokens.surface, tokens.border);
}

void InspectorPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace touyan
