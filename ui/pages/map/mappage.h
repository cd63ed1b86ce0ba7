#pragma once

#include "analysis/rollup.h"
#include "pages/map/mapsource.h"
#include "pages/page.h"
#include "reports/mapfigures.h"

#include <QPageSize>

class QLayout;
class QStackedLayout;

namespace touyan {

class DistrictPanel;
class Job;
class MapChoices;
class MapView;
class NoProjectsLine;
class Sentence;
class TextLabel;
class YearPlayer;

/// 区域地图: the year by district; a click on a district filters every page.
class MapPage : public Page
{
    Q_OBJECT
public:
    explicit MapPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override { return m_actions; }
    QList<QAction*> exportActions() const override { return m_actions; }

    MapChoices& choices() { return *m_choices; }
    YearPlayer& player() { return *m_player; }
    /// Shows the map in the file @p path from now on; a failure is told and changes nothing.
    bool loadMap(const QString& path, const QString& approvalNumber);
    void resetMap();
    /// Reads the file @p path beside the window, then offers what is in it in a dialog.
    void startReading(const QString& path);
    /// Writes the map as it is coloured now in the form that the suffix of @p path names.
    Result<void> exportTo(const QString& path, QPageSize::PageSizeId paper = QPageSize::A4) const;

Q_SIGNALS:
    void openProject(touyan::ProjectId project);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHeader(QLayout& header);
    void addButtons(QLayout& header);
    QWidget* makeMapCard();
    void updateYears();
    void fixClasses(bool isFixed);
    std::vector<MapValue> valuesOfYear(int year) const;
    void updatePalette();
    void updateNote(QStringList notes);
    MapContent makeContent(const std::vector<JudgedProject>& all) const;
    QString title() const;
    void chooseDistrict(const QString& adcode);
    /// Filters by @p districts; no longer, when they are all that is chosen.
    void choose(const QSet<touyan::DistrictId>& districts);
    void clearDistrict();
    void openMarkers(MarkerKind kind, const QList<qint64>& ids);
    void askAndLoad();
    void offerMap(const QString& path, GeoMap map);
    void askAndExport(const QString& suffix, QPageSize::PageSizeId paper);

    MapSource m_source;
    Job* m_reading;
    MapChoices* m_choices;
    MapView* m_view;
    YearPlayer* m_player;
    std::vector<double> m_bounds; ///< of the classes in all years; empty: those of the year
    Sentence* m_problem;
    QStackedLayout* m_stack;
    NoProjectsLine* m_noProjects;
    TextLabel* m_note;
    DistrictPanel* m_panel;
    QList<QAction*> m_actions;
};

} // namespace touyan
