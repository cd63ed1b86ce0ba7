#pragma once

#include "analysis/rollup.h"
#include "pages/map/mapsource.h"
#include "pages/page.h"
#include "reports/mapfigures.h"

class QComboBox;
class QHBoxLayout;
class QStackedLayout;

namespace touyan {

class DistrictPanel;
class ElidedLabel;
class MapView;
class Pill;
class Sentence;

/// 区域地图: the year by district; a click on a district filters every page.
class MapPage : public Page
{
    Q_OBJECT
public:
    explicit MapPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override { return m_actions; }

    void setMeasure(MapMeasure measure);
    /// Shows the map in the file @p path from now on; a failure is told and changes nothing.
    bool loadMap(const QString& path, const QString& approvalNumber);
    void resetMap();
    /// Writes the map as it is coloured now in the form that the suffix of @p path names.
    Result<void> exportTo(const QString& path) const;

Q_SIGNALS:
    void openProject(touyan::ProjectId project);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHeader(QHBoxLayout& header);
    void addMarkerPills(QHBoxLayout& header);
    void addButtons(QHBoxLayout& header);
    void makeActions();
    void updatePalette();
    void updatePanel(const std::vector<JudgedProject>& all);
    void updateNote(const std::vector<JudgedProject>& all);
    MapContent makeContent(const std::vector<JudgedProject>& all) const;
    MapMeasure measure() const;
    QString title() const;
    void chooseDistrict(const QString& adcode);
    void clearDistrict();
    void openMarkers(MarkerKind kind, const QList<qint64>& ids);
    void askAndLoad();
    void askAndExport(const QString& suffix);

    MapSource m_source;
    QComboBox* m_measure;
    QComboBox* m_method;
    Pill* m_projectMarkers;
    Pill* m_platformMarkers;
    MapView* m_view;
    Sentence* m_problem;
    QStackedLayout* m_stack;
    ElidedLabel* m_note;
    DistrictPanel* m_panel;
    QList<QAction*> m_actions;
};

} // namespace touyan
