#pragma once

#include "analysis/rollup.h"
#include "pages/map/mapsource.h"
#include "pages/page.h"
#include "reports/mapfigures.h"

#include <QPageSize>

class QComboBox;
class QHBoxLayout;
class QLayout;
class QStackedLayout;

namespace touyan {

class DistrictPanel;
class ElidedLabel;
class MapView;
class Pill;
class Sentence;
class YearPlayer;

/// 区域地图: the year by district; a click on a district filters every page.
class MapPage : public Page
{
    Q_OBJECT
public:
    explicit MapPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override { return m_actions; }

    void setMeasure(MapMeasure measure);
    YearPlayer& player() { return *m_player; }
    /// Shows the map in the file @p path from now on; a failure is told and changes nothing.
    bool loadMap(const QString& path, const QString& approvalNumber);
    void resetMap();
    /// Writes the map as it is coloured now in the form that the suffix of @p path names.
    Result<void> exportTo(const QString& path, QPageSize::PageSizeId paper = QPageSize::A4) const;

Q_SIGNALS:
    void openProject(touyan::ProjectId project);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHeader(QHBoxLayout& header);
    void addMarkerPills(QHBoxLayout& header);
    void addButtons(QHBoxLayout& header);
    void makeActions();
    void buildMap(QLayout& layout);
    void updateYears();
    void fixClasses(bool isFixed);
    std::vector<MapValue> valuesOfYear(int year) const;
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
    void askAndExport(const QString& suffix, QPageSize::PageSizeId paper);

    MapSource m_source;
    QComboBox* m_measure;
    QComboBox* m_method;
    Pill* m_projectMarkers;
    Pill* m_platformMarkers;
    Pill* m_zones;
    MapView* m_view;
    YearPlayer* m_player;
    std::vector<double> m_bounds; ///< of the classes in all years; empty: those of the year
    Sentence* m_problem;
    QStackedLayout* m_stack;
    ElidedLabel* m_note;
    DistrictPanel* m_panel;
    QList<QAction*> m_actions;
};

} // namespace touyan
