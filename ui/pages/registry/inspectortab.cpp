#include "pages/registry/inspectortab.h"

#include "domain/field.h"
#include "models/workspace.h"

namespace touyan {

InspectorTab::InspectorTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
}

bool InspectorTab::isReadOnly() const
{
    return m_workspace.portfolio().isReadOnly();
}

} // namespace touyan
