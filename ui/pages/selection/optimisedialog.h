#pragma once

#include "base/progress.h"
#include "selection/adoption.h"
#include "selection/budgetcurve.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace touyan {

class BudgetCurveView;
class ChoiceModel;
class ConstraintsPanel;
class FaultLine;
class PillBar;
class TableView;
class TextLabel;
class Workspace;

/// 优化建议: the constraints of a year's list, the choice that the optimiser proposes under them
/// with its reasons, and the way to adopt it. The calculation runs beside the window on a snapshot.
class OptimiseDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p workspace must outlive the dialog; it begins to calculate at once.
    explicit OptimiseDialog(Workspace& workspace, int year, QWidget* parent = nullptr);
    ~OptimiseDialog() override;

    bool isCalculating() const { return m_watcher.isRunning(); }
    /// What the last calculation found; nothing before it, or when it was cancelled.
    const std::optional<OptimiserOutcome>& outcome() const { return m_outcome; }
    ChoiceModel& choices() { return *m_choices; }
    /// What the user is told before adopting; empty when there is nothing.
    QString warnings() const;
    ConstraintsPanel* constraints() { return m_constraints; }
    BudgetCurveView& curve() { return *m_curve; }

    void calculate();
    void cancel();
    /// Brings the list to the proposal, as one undo step.
    void adopt();

Q_SIGNALS:
    /// A calculation ended: found something, or was cancelled.
    void calculated();

private:
    struct Findings
    {
        OptimiserOutcome outcome;
        std::vector<BudgetPoint> curve;
    };
    using Found = Result<Findings>;
    static Found find(const SelectionProblem& problem, const std::shared_ptr<Progress>& progress);

    QWidget* makeSettings();
    QWidget* makeResults();
    QLayout* makeFooter();
    void showBusy(bool isBusy);
    void onCalculated();
    void showFindings();
    void showTab(const QString& key);
    void showDetail();
    void onWorkspaceChanged();
    QString summary() const;
    QStringList warningsOf(const std::vector<ChoiceDifference>& differences) const;

    Workspace& m_workspace;
    int m_year;
    std::shared_ptr<Progress> m_progress;
    QFutureWatcher<Found> m_watcher;
    std::optional<OptimiserOutcome> m_outcome;
    bool m_isStale = false; ///< the file changed since the last calculation

    PillBar* m_value = nullptr;
    PillBar* m_tabs = nullptr;
    ConstraintsPanel* m_constraints = nullptr;
    TextLabel* m_summary = nullptr;
    TextLabel* m_warnings = nullptr; ///< what makes the proposal less than it looks
    FaultLine* m_notice = nullptr;
    QStackedWidget* m_stack = nullptr;
    TableView* m_table = nullptr;
    TextLabel* m_detail = nullptr; ///< the whole reason of the current row
    ChoiceModel* m_choices;
    BudgetCurveView* m_curve = nullptr;
    QProgressBar* m_bar = nullptr;
    QPushButton* m_calculate = nullptr;
    QPushButton* m_cancel = nullptr;
    QPushButton* m_adopt = nullptr;
    QTimer m_patience; ///< until the progress is shown
    QTimer m_tick;
};

} // namespace touyan
