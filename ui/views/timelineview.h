#pragma once

#include "layout/scene.h"
#include "layout/timelinehit.h"
#include "views/accessiblerows.h"
#include "views/cellpictures.h"
#include "views/scenepainter.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>

#include <memory>
#include <optional>

namespace touyan {

class HoverCard;
class TimelineOverview;
struct TimelineDrag;

/// The timeline of projects. Paints only the lines that can be seen; dragging asks for a change by
/// a signal and leaves it to the owner to make it.
class TimelineView : public QAbstractScrollArea, public AccessibleRows
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    ~TimelineView() override;

    /// Collapsed groups stay collapsed, the selection and the place shown stay too; a view that is
    /// fitted is fitted anew to other projects, but not when the same ones are re-planned.
    void setTable(TimelineTable table);
    void setRows(std::vector<TimelineRow> rows,
                 TimelineGrouping grouping = TimelineGrouping::ByGroup)
    {
        setTable(TimelineTable(std::move(rows), grouping));
    }
    /// Rows of a year that is over stand for @p judged, its last day; invalid: for today.
    void setToday(QDate today, QDate judged = {});
    void setParts(TimelineParts parts);
    void setCalendar(const WorkCalendar& calendar);
    void setScenePalette(const ScenePalette& palette);
    /// Shown in place of rows when there are none.
    void setPlaceholderText(const QString& text);

    enum class Editing
    {
        Forbidden,
        Allowed
    };
    void setEditing(Editing editing);

    /// Selects without a signal and brings the row into sight.
    void setSelected(qint64 project);
    /// Brings the row of what is selected into sight.
    void showSelected();
    qint64 selected() const { return m_selected; }
    void setCollapsed(const QSet<QString>& groups);
    const TimelineTable& table() const { return m_table; }
    /// How wide the column of names is; by itself it follows the width of the view.
    void setNameWidth(std::optional<int> width);
    /// Shows the days of a project, with some room on both sides.
    void zoomToProject(qint64 project);

    TimelineParts parts() const { return m_parts; }
    /// The finest step that the axis shows.
    TimeUnit unit() const { return m_scale.axisUnits().minor; }
    DateRange visibleDays() const { return frame().visibleDays(); }
    /// What is painted now.
    TimelineFrame frame() const;
    /// Where what is dragged would be dropped, in words; empty when nothing is.
    QString dragText() const;

    int accessibleRowCount() const override { return m_table.lineCount(); }
    QString accessibleRowText(int row) const override;
    QString accessibleRowValue(int row) const override;
    std::optional<bool> isAccessibleRowExpanded(int row) const override;
    QRect accessibleRowRect(int row) const override;
    int accessibleRowAt(QPoint at) const override;
    bool isAccessibleRowSelected(int row) const override;
    int currentAccessibleRow() const override { return m_current; }
    void pressAccessibleRow(int row) override;

public Q_SLOTS:
    void zoomToFit();
    void zoomIn();
    void zoomOut();
    void goToToday();
    void setUnit(touyan::TimeUnit unit);
    void collapseAll();
    void expandAll();

Q_SIGNALS:
    void projectSelected(qint64 project);
    void projectActivated(qint64 project);
    /// The milestones of @p project that are not reached move along by @p milestoneDays.
    void barMoved(qint64 project, const touyan::DateRange& planned, qint64 milestoneDays = 0);
    /// A @p day after the finish of its project asks for a later finish, too.
    void milestoneMoved(qint64 milestone, QDate day);
    void nameWidthChanged(int width);
    /// The menu of a project, or of the whole view when @p project is 0, is wanted at @p at on the
    /// screen.
    void menuRequested(qint64 project, QPoint at);
    void unitChanged(touyan::TimeUnit unit);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    /// A press that may become a drag.
    struct Grasp
    {
        TimelineHit hit;
        QPointF at;
        QPointF pointer = {}; ///< where it is now
        TimeScale scale = TimeScale(); ///< when it began
        int scrollY = 0;
        bool isPan = false;
        bool isColumn = false; ///< the edge of the column of names
        bool isMoving = false;
        DateRange planned; ///< of the bar that is dragged, or of the milestone both ends
        DateRange moved;
        qint64 milestoneDays = 0; ///< by how much open milestones move along with a bar
        TimelineRow row; ///< of the project that is grasped
        QString refusal; ///< why it does not move; empty when it does
        QString remark; ///< what is to be known of where it would be dropped
    };

    void setScale(const TimeScale& scale);
    void setCurrent(int line);
    void selectLine(int line);
    void toggleGroup(int line);
    void zoomAround(double factor, double x);
    double coarsestScale() const;
    double chartX(double x) const { return x - frame().chart().left(); }
    void showWhere(QDate day, double share);
    void ensureVisible(int line);
    void placeOverview();
    void updateScrollBar();
    void updateOverview();
    void updateHover(QPointF at);
    void hideCard();
    void updateCursor(TimelinePlace place);
    bool canDrag(const TimelineHit& hit) const;
    std::optional<TimelineRow> rowAt(const TimelineHit& hit) const;
    bool isColumnEdge(QPointF at) const;
    void beginGrasp(QPointF at, Qt::MouseButton button);
    void moveGrasp(QPointF at, Qt::KeyboardModifiers modifiers);
    void dragTo(double way, Qt::KeyboardModifiers modifiers);
    void dragBarTo(qint64 days, TimeUnit snap, bool isAlone);
    void dragMilestoneTo(QDate day, bool isStretching);
    void updateModifiers(const QKeyEvent& event, bool isPressed);
    void endGrasp();
    void cancelGrasp();
    TimelineDrag drag() const;
    void moveCurrent(int by);
    bool handleKey(int key);
    bool handleGroupKey(int key);
    bool handleMoveKey(const QKeyEvent& event);
    int linesPerPage() const;

    TimelineTable m_table;
    TimeScale m_scale;
    QDate m_today;
    QDate m_judged;
    TimelineParts m_parts = AllTimelineParts;
    WorkCalendar m_calendar;
    ScenePalette m_palette;
    std::unique_ptr<FontMeasure> m_measure;
    CellPictures m_cells;
    QString m_placeholder;
    Editing m_editing = Editing::Allowed;
    std::optional<int> m_nameWidth;
    qint64 m_selected = 0;
    qint64 m_hovered = 0;
    int m_current = -1;
    bool m_isFitted = true; ///< nobody chose a scale: it follows projects and size
    std::optional<Grasp> m_grasp;
    TimelineHit m_hoverHit;
    QPointF m_hoverAt;
    QBasicTimer m_hoverTimer;
    HoverCard* m_card; ///< child
    TimelineOverview* m_overview; ///< child
};

} // namespace touyan
