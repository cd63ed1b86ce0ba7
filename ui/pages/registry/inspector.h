#pragma once

#include "domain/recordkind.h"
#include "widgets/inspectorpanel.h"

#include <QList>

namespace touyan {

class Badge;
class InspectorTab;
class LightLabel;
class TextLabel;
class Workspace;
struct Project;

/// The panel beside the registry that shows the selected project and edits it.
class Inspector : public InspectorPanel
{
    Q_OBJECT
public:
    enum Tab
    {
        Basics,
        Milestones,
        Funding,
        Reports,
        History
    };

    /// @p workspace must outlive the inspector.
    explicit Inspector(Workspace& workspace, QWidget* parent = nullptr);

    InspectorTab* tab(Tab tab) const { return m_tabs.at(tab); }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void showSummary(const Project& project);

    Workspace& m_workspace;
    TextLabel* m_code;
    LightLabel* m_light;
    Badge* m_category;
    TextLabel* m_readOnly;
    QList<InspectorTab*> m_tabs;
};

} // namespace touyan
