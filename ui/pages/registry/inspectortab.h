#pragma once

#include "domain/recordkind.h"

#include <QWidget>

namespace touyan {

class Workspace;
struct Project;

/// One tab of the project inspector. Tabs that are not on show do no work.
class InspectorTab : public QWidget
{
    Q_OBJECT
public:
    /// @p workspace must outlive the tab.
    explicit InspectorTab(Workspace& workspace, QWidget* parent = nullptr);

    /// Called when the tab shows another project, comes to the front, or the file changed while it
    /// was there.
    virtual void refresh(const Project& project) = 0;

protected:
    Workspace& workspace() const { return m_workspace; }
    bool isReadOnly() const;

private:
    Workspace& m_workspace;
};

} // namespace touyan
