#pragma once

#include "edit/recordform.h"
#include "models/parttablemodel.h"
#include "pages/registry/inspectortab.h"

namespace touyan {

class PartGrid;
class TextLabel;

/// 调度: the twelve months of the year, reported or not; the chosen one in full below.
class ReportsTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit ReportsTab(Workspace& workspace, QWidget* parent = nullptr);

    void refresh(const Project& project) override;
    PartsOf<MonthlyReport>& model() { return *m_model; }
    RecordForm<MonthlyReport>& form() { return *m_form; }

private:
    void showRow(int row);

    PartsOf<MonthlyReport>* m_model;
    PartGrid* m_grid;
    TextLabel* m_month;
    RecordForm<MonthlyReport>* m_form;
};

} // namespace touyan
