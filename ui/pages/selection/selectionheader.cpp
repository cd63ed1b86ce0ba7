#include "pages/selection/selectionheader.h"

#include "pages/annuallist/statesteps.h"
#include "style/metrics.h"
#include "widgets/pillbar.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {

SelectionHeader::SelectionHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextKind::PageTitle, {}, this))
    , m_steps(new StateSteps(this))
    , m_views(new PillBar(this))
    , m_tools(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_tools))
    , m_second(new QHBoxLayout)
    , m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(metrics::CardGap);
    m_layout->setVerticalSpacing(metrics::Grid);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(metrics::Grid);
    m_views->setAccessibleName(tr("Shown as"));
    m_views->addPill(u"board"_s, tr("Board"));
    m_views->addPill(u"table"_s, tr("Table"));
    connect(m_views, &PillBar::currentChanged, this,
            [this](const QString& key) { Q_EMIT tableChosen(key == u"table"_s); });
    connect(m_steps, &StateSteps::clicked, this, &SelectionHeader::stepsRequested);
    m_layout->addWidget(m_title, 0, 0);
    m_layout->addWidget(m_tools, 0, 4);
    m_layout->setColumnStretch(2, 1);
    m_layout->addLayout(m_second, 1, 0, 1, 5);
    m_second->addStretch();
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
    m_views->setVisible(state.has_value());
    m_tools->setVisible(state.has_value());
    if (state)
        m_steps->setState(*state);
    lay();
}

void SelectionHeader::setStepNotes(const QStringList& notes)
{
    m_steps->setNotes(notes);
}

void SelectionHeader::addButton(QAction* action)
{
    auto* button = new QPushButton(action->icon(), action->text(), m_tools);
    button->setProperty("primary", action->property("primary"));
    button->setToolTip(action->toolTip());
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [this, button, action] {
        button->setVisible(action->isVisible());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        lay();
    });
    m_buttons->addWidget(button);
}

void SelectionHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    lay();
}

QSize SelectionHeader::minimumSizeHint() const
{
    const int width =
        std::max({m_title->minimumSizeHint().width(), m_tools->minimumSizeHint().width(),
                  m_steps->minimumSizeHint().width()});
    return {width, QWidget::minimumSizeHint().height()};
}

bool SelectionHeader::fits(std::initializer_list<const QWidget*> parts) const
{
    int needed = 2 * metrics::CardGap; // beside the columns that are empty
    for (const QWidget* part : parts)
        needed += part->sizeHint().width() + metrics::CardGap;
    return needed <= width();
}

void SelectionHeader::lay()
{
    const bool isOneLine = fits({m_title, m_steps, m_views, m_tools});
    const bool hasRoomForTools = fits({m_title, m_tools});
    const bool hasRoomForViews = isOneLine || !hasRoomForTools || fits({m_title, m_views, m_tools});
    for (QWidget* part : std::initializer_list<QWidget*>{m_steps, m_views, m_tools}) {
        m_layout->removeWidget(part);
        m_second->removeWidget(part);
    }
    if (isOneLine)
        m_layout->addWidget(m_steps, 0, 1);
    else
        m_second->insertWidget(0, m_steps);
    if (hasRoomForViews)
        m_layout->addWidget(m_views, 0, 3);
    else
        m_second->addWidget(m_views);
    if (hasRoomForTools)
        m_layout->addWidget(m_tools, 0, 4);
    else
        m_layout->addWidget(m_tools, 2, 0, 1, 5, Qt::AlignRight);
}

} // namespace touyan
