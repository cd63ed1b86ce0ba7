#include "pages/page.h"

#include "models/workspace.h"

namespace touyan {

Page::Page(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &Workspace::changed, this, &Page::refreshIfShown);
    connect(&workspace, &Workspace::filterChanged, this, &Page::refreshIfShown);
}

void Page::refreshIfShown()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        refresh();
}

void Page::showEvent(QShowEvent* event)
{
    if (m_isStale)
        refresh();
    m_isStale = false;
    QWidget::showEvent(event);
}

} // namespace touyan
