#pragma once

#include "edit/recordform.h"
#include "pages/registry/inspectortab.h"

class QLabel;

namespace touyan {

class MiniBarChart;
class TextLabel;

/// 基本: why the light is what it is, all fields of the project, and the year's investment by
/// quarter.
class BasicsTab : public InspectorTab
{
    Q_OBJECT
public:
    explicit BasicsTab(Workspace& workspace, QWidget* parent = nullptr);

    void refresh(const Project& project) override;
    RecordForm<Project>& form() { return *m_form; }

private:
    void showReasons(const Project& project);
    void showInvestment(const Project& project);
    void showPlanReference(const Project& project);
    Result<void> write(const Project& before, const Project& after, const QString& what);

    QLabel* m_reasons;
    RecordForm<Project>* m_form;
    TextLabel* m_chartCaption;
    MiniBarChart* m_chart;
    QLabel* m_planReference;
};

} // namespace touyan
