#pragma once

#include "base/daterange.h"
#include "base/result.h"
#include "pages/page.h"
#include "reports/timelinerows.h"

class QStackedWidget;

namespace touyan {

class ChangeSet;
class NoProjects;
class ProjectStrip;
class TimelineControls;
class TimelineView;
struct TimelineSheet;

/// 时间线: the projects that pass the filter over the years; bars and milestones are re-planned by
/// dragging.
class TimelinePage : public Page
{
    Q_OBJECT
public:
    explicit TimelinePage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override { return m_exports; }
    QList<QAction*> exportActions() const override { return m_exports; }

    void setGrouping(std::optional<Dimension> grouping);
    /// Holds the bars against the plan of @p choice from now on; a failure is told and changes
    /// nothing.
    bool setBaseline(const BaselineChoice& choice);
    /// Writes the whole timeline in the form that the suffix of @p path names.
    Result<void> exportTo(const QString& path) const;
    /// What stands around the timeline on paper and in pictures.
    QDate judgedDay() const;
    TimelineSheet sheet() const;

Q_SIGNALS:
    void openProject(touyan::ProjectId project);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButtons();
    void makeExports();
    void connectControls();
    void connectView();
    void updatePalette();
    void updateStrip();
    void updateBehindOnly();
    QString title() const;
    void showOnlyBehind(bool only);
    void moveBar(qint64 project, const DateRange& planned, qint64 milestoneDays);
    void moveMilestone(qint64 milestone, QDate day);
    bool submit(const Result<ChangeSet>& changes);
    void showMenu(qint64 project, QPoint at);
    Result<std::optional<TimelineBaseline>> baselineOf(const BaselineChoice& choice) const;
    void followIssuedList();
    void askForBaselineDay();
    void askHowToExport(const QString& suffix);

    TimelineControls* m_controls;
    TimelineView* m_view;
    QStackedWidget* m_stack = nullptr;
    NoProjects* m_empty = nullptr;
    ProjectStrip* m_strip;
    QList<QAction*> m_exports;
    std::shared_ptr<const TimelineBaseline> m_baseline; ///< null: the plan as it stands
    int m_baselineYear = 0; ///< whose issued list the baseline is, or was looked for
    int m_shownYear = 0; ///< of the rows in the view; 0 before the first
    QString m_notice; ///< told of the list that is not issued; empty when it is
};

} // namespace touyan
