#pragma once

#include "edit/recordform.h"
#include "models/parttablemodel.h"
#include "pages/registry/inspectortab.h"

namespace touyan {

class LightLabel;
class MiniBarChart;
class PartGrid;
class TextLabel;

/// 投资: who pays, checked against the total; the plan of each year beside what was done.
class FundingTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit FundingTab(Workspace& workspace, QWidget* parent = nullptr);

    void refresh(const Project& project) override;
    PartsOf<FundingSource>& sources() { return *m_sources; }
    PartsOf<AnnualGoal>& goals() { return *m_goals; }
    /// How the sources stand to the total, in words.
    QString balance() const;

private:
    void showBalance(const Project& project);
    void showYears(const Project& project);
    void showGoal(int row);

    PartsOf<FundingSource>* m_sources;
    PartsOf<AnnualGoal>* m_goals;
    PartGrid* m_sourceGrid;
    TextLabel* m_balanced;
    TextLabel* m_unbalanced;
    PartGrid* m_goalGrid;
    RecordForm<AnnualGoal>* m_goalForm;
    MiniBarChart* m_chart;
};

} // namespace touyan
