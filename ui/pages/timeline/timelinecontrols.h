#pragma once

#include "layout/timelineframe.h"
#include "reports/timelinerows.h"

#include <QWidget>

class QActionGroup;
class QComboBox;
class QMenu;

namespace touyan {

class Pill;
class PillBar;
class WrappingRow;

/// The line of controls above the timeline: grouping, scale, what is drawn, and against which plan.
class TimelineControls : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineControls(QWidget* parent = nullptr);

    std::optional<Dimension> grouping() const;
    TimelineOrder order() const { return m_order; }
    TimelineParts parts() const { return m_parts; }
    const BaselineChoice& baseline() const { return m_baseline; }

    /// Set without a signal.
    void setGrouping(std::optional<Dimension> grouping);
    void setBaseline(const BaselineChoice& choice, const QString& title);
    /// The list that was chosen is not issued; @p notice says so.
    void setMissingBaseline(const QString& notice);
    void setUnit(TimeUnit unit);
    void setBehindOnly(bool isOn);
    /// Buttons at the right end.
    void addButton(QWidget* button);
    /// Grouping, order and what is drawn, for a menu elsewhere.
    const QList<QMenu*>& menus() const { return m_menus; }

Q_SIGNALS:
    /// Grouping or order.
    void arrangementChanged();
    void partsChanged(touyan::TimelineParts parts);
    void baselineChosen(const touyan::BaselineChoice& choice);
    /// A day of the journal shall be asked for.
    void baselineDayWanted();
    void unitChosen(touyan::TimeUnit unit);
    void behindOnlyChosen(bool only);

private:
    void addGrouping();
    void addScales();
    void addBaseline();
    void addPills();
    void addView();
    QMenu* orderMenu();
    QMenu* partsMenu();
    void setPart(TimelinePart part, bool isOn);
    void chooseBaseline(const BaselineChoice& choice);

    WrappingRow* m_layout;
    QComboBox* m_grouping;
    PillBar* m_scales;
    Pill* m_baselinePill;
    QActionGroup* m_baselines;
    Pill* m_milestones;
    Pill* m_behindOnly;
    QHash<TimelinePart, QAction*> m_partActions;
    QList<QMenu*> m_menus;
    TimelineOrder m_order = TimelineOrder::Start;
    TimelineParts m_parts = AllTimelineParts;
    BaselineChoice m_baseline;
};

} // namespace touyan
