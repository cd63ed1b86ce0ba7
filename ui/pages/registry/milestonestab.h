#pragma once

#include "edit/recordform.h"
#include "models/parttablemodel.h"
#include "pages/registry/inspectortab.h"

class QPushButton;

namespace touyan {

class PartGrid;
class TextLabel;

/// 节点: the milestones by date; the chosen one in full below.
class MilestonesTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit MilestonesTab(Workspace& workspace, QWidget* parent = nullptr);

    void refresh(const Project& project) override;
    PartsOf<Milestone>& model() { return *m_model; }
    RecordForm<Milestone>& form() { return *m_form; }

private:
    void showRow(int row);
    void showSummary();

    PartsOf<Milestone>* m_model;
    PartGrid* m_grid;
    TextLabel* m_summary;
    QPushButton* m_remove;
    RecordForm<Milestone>* m_form;
};

} // namespace touyan
