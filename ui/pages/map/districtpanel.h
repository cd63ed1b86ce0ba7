#pragma once

#include "pages/map/districtprofile.h"
#include "reports/districtstock.h"
#include "widgets/card.h"

class QTableView;
class QVBoxLayout;

namespace touyan {

class CompareBars;
class DistrictProjects;
class LightLabel;
class TextLabel;
class Workspace;

/// The panel beside the map: what the chosen district holds, and how it stands against the city.
class DistrictPanel : public Card
{
    Q_OBJECT
public:
    explicit DistrictPanel(const Workspace& workspace, QWidget* parent = nullptr);

    /// @p all of the city, of which the filter may choose some districts.
    void showProjects(const std::vector<JudgedProject>& all);

Q_SIGNALS:
    void projectActivated(touyan::ProjectId project);

private:
    /// @p programmes are those that the plan gives to the district.
    void showDistrict(const QString& name, const DistrictProfile& profile,
                      const DistrictStock& stock, const DistrictStanding& standing,
                      const QStringList& programmes);
    /// All of the city; says how to choose a district.
    void showCity(const DistrictProfile& city, const DistrictStock& stock);
    void showDistricts(const std::vector<JudgedProject>& all);
    DistrictStanding standing(const std::vector<JudgedProject>& all);
    QString nameOfChosen() const;
    void countAnew();
    void addSection(const QString& title, QWidget* content);
    void makeFigures();
    void showProfile(const DistrictProfile& profile, const DistrictStock& stock);
    void showYearly(const DistrictStock& stock);
    void showZones();
    void showFigures(const RollUp& sum, const DistrictStock& stock);
    void showProgrammes(const QStringList& programmes);

    const Workspace& m_workspace;
    QVBoxLayout* m_column; ///< scrolls where the window is low
    std::optional<DueReports> m_reports; ///< of the year m_reportsYear; made when first asked for
    int m_reportsYear = 0;
    std::array<LightLabel*, 4> m_lights{};
    TextLabel* m_completion;
    QWidget* m_figures;
    std::array<TextLabel*, 6> m_values{};
    TextLabel* m_natures;
    TextLabel* m_yearly; ///< subsidies and score of the year, where there are any
    TextLabel* m_zones;
    DistrictProjects* m_projects;
    QTableView* m_table;
    QWidget* m_programmesTitle = nullptr;
    QWidget* m_programmes;
    QWidget* m_comparisonTitle = nullptr;
    CompareBars* m_comparison;
    TextLabel* m_hint;
};

} // namespace touyan
