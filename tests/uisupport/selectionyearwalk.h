#pragma once

#include "models/workspace.h"
#include "pages/review/reviewpage.h"
#include "pages/selection/selectionpage.h"
#include "selection/liststates.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QAction;
class QDir;

namespace touyan {

class OptimiseDialog;
class StepDialog;

/// The year that is selected, and how long the optimiser may take on a busy machine under
/// sanitizers, in milliseconds.
inline constexpr int SelectedYear = 2021;
inline constexpr int LongestCalculation = 120'000;

/// The selection of a year on the example portfolio, walked through its pages step by step.
class SelectionYearWalk : public QObject
{
protected:
    /// Opens the example without its draft of the year, so that the year begins with its
    /// carry-over.
    void begin();
    void end();

    const Records& records() const { return m_workspace->records(); }
    const AnnualList& list() const { return *findList(records(), SelectedYear); }
    int count(EntryStatus status) const;
    int countListed() const
    {
        return count(EntryStatus::Selected) + count(EntryStatus::CarriedOver);
    }
    /// Clicks what the header of the selection page offers.
    void trigger(const QString& title);
    /// Clicks what the review page offers.
    void triggerReview(const QString& title);
    /// Takes the list on to @p to, after @p fill has filled in what the step asks for.
    void step(ListState to, const std::function<void(StepDialog&)>& fill = {});
    /// The window of the optimiser, once it has calculated; nullptr when it does not.
    OptimiseDialog* proposal();
    static QStringList filesIn(const QDir& folder);

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SelectionPage> m_page;
    std::unique_ptr<ReviewPage> m_review;
    Records m_before;
};

} // namespace touyan
