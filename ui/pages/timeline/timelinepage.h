#pragma once

#include "analysis/rollup.h"
#include "base/daterange.h"
#include "base/result.h"
#include "pages/page.h"

class QComboBox;
class QHBoxLayout;

namespace touyan {

class ChangeSet;
class Pill;
class PillBar;
class ProjectStrip;
class TimelineView;

/// 时间线: the projects that pass the filter over the years; bars and milestones are re-planned by
/// dragging.
class TimelinePage : public Page
{
    Q_OBJECT
public:
    explicit TimelinePage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;
    QList<QAction*> pageActions() const override { return m_exports; }

    /// Writes the whole timeline in the form that the suffix of @p path names.
    Result<void> exportTo(const QString& path) const;

Q_SIGNALS:
    void openProject(touyan::ProjectId project);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildHeader(QHBoxLayout& header);
    void addScales(QHBoxLayout& header);
    void addParts(QHBoxLayout& header);
    void addButtons(QHBoxLayout& header);
    void makeExports();
    void connectView();
    void updatePalette();
    void updateStrip();
    void updateBehindOnly();
    Dimension grouping() const;
    QString title() const;
    void showOnlyBehind(bool only);
    void moveBar(qint64 project, const DateRange& planned);
    void moveMilestone(qint64 milestone, QDate day);
    void submit(const Result<ChangeSet>& changes);
    void askAndExport(const QString& suffix);

    QComboBox* m_grouping;
    PillBar* m_scales;
    Pill* m_behindOnly;
    TimelineView* m_view;
    ProjectStrip* m_strip;
    QList<QAction*> m_exports;
};

} // namespace touyan
