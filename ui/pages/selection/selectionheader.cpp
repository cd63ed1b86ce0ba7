#include "pages/selection/selectionheader.h"

#include "pages/annuallist/statesteps.h"
#include "style/metrics.h"
#include "widgets/pillbar.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace touyan {

SelectionHeader::SelectionHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextKind::PageTitle, {}, this))
    , m_steps(new StateSteps(this))
    , m_tools(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_tools))
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(metrics::CardGap);
    m_layout->setVerticalSpacing(metrics::Grid);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(metrics::Grid);
    auto* views = new PillBar(m_tools);
    views->setAccessibleName(tr("Shown as"));
    views->addPill(u"board"_s, tr("Board"));
    views->addPill(u"table"_s, tr("Table"));
    m_buttons->addWidget(views);
    connect(views, &PillBar::currentChanged, this,
            [this](const QString& key) { Q_EMIT tableChosen(key == u"table"_s); });
    m_layout->addWidget(m_title, 0, 0);
    m_layout->addWidget(m_tools, 0, 3);
    m_layout->setColumnStretch(2, 1);
    lay();
}

void SelectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    lay();
}

void SelectionHeader::setState(std::optional<ListState> state)
{
    m_steps->setVisible(state.has_value());
    m_tools->setVisible(state.has_value());
    if (state)
        m_steps->setState(*state);
    lay();
}

void SelectionHeader::addButton(QAction* action)
{
    auto* button = new QPushButton(action->icon(), action->text(), m_tools);
    button->setProperty("primary", action->property("primary"));
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [button, action] {
        button->setVisible(action->isVisible());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    });
    m_buttons->addWidget(button);
}

void SelectionHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
}

void SelectionHeader::lay()
{
    const int needed = m_title->sizeHint().width() + m_steps->sizeHint().width()
        + m_tools->sizeHint().width() + 3 * metrics::CardGap;
    const bool isTwoLines = needed > width();
    m_layout->removeWidget(m_steps);
    if (isTwoLines)
        m_layout->addWidget(m_steps, 1, 0, 1, 4, Qt::AlignLeft);
    else
        m_layout->addWidget(m_steps, 0, 1);
}

} // namespace touyan
