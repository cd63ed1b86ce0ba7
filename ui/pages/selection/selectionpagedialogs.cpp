#include "models/workspace.h"
#include "pages/selection/carryoverdialog.h"
#include "pages/selection/closedialog.h"
#include "pages/selection/objectionsdialog.h"
#include "pages/selection/optimisedialog.h"
#include "pages/selection/revisiondialog.h"
#include "pages/selection/screeningdialog.h"
#include "pages/selection/selectionpage.h"
#include "pages/selection/stepdialog.h"
#include "pages/selection/verdictdialog.h"
#include "selection/listrow.h"
#include "selection/listscores.h"
#include "selection/placing.h"
#include "selection/liststates.h"

namespace touyan {
namespace {

/// Shows @p dialog beside the work; it goes when it is closed.
void openBeside(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

} // namespace

/// The list begins with what the year before hands on, where there is one that can.
void SelectionPage::makeList()
{
    const AnnualList* before = findList(workspace().records(), workspace().year() - 1);
    if (before && before->state >= ListState::Issued)
        carryOver();
    else
        submit(newList(workspace().records(), workspace().year(), workspace().portfolio().ids()));
}

void SelectionPage::carryOver()
{
    openBeside(new CarryOverDialog(workspace(), workspace().year() - 1, this));
}

void SelectionPage::screen()
{
    openBeside(new ScreeningDialog(workspace(), workspace().year(), this));
}

void SelectionPage::optimise()
{
    const AnnualList* list = workspace().view().list();
    openBeside(new OptimiseDialog(workspace(), workspace().year(),
                                  listScores(workspace().records(), list->id), this));
}

/// Closing the year needs the outcome of each entry and has a window of its own.
void SelectionPage::step()
{
    const AnnualList* list = workspace().view().list();
    if (list->state == ListState::InForce) {
        openBeside(new CloseDialog(workspace(), list->year, this));
        return;
    }
    auto* dialog = new StepDialog(workspace(), list->year, this);
    connect(dialog, &StepDialog::decisionsRequested, this, &SelectionPage::decide);
    connect(dialog, &StepDialog::objectionsRequested, this, &SelectionPage::object);
    openBeside(dialog);
}

/// The chosen projects are the first that one wants to decide on.
void SelectionPage::decide()
{
    auto* dialog = new VerdictDialog(workspace(), workspace().year(), this);
    QList<ProjectId> projects;
    for (const ListEntryId id : selectedEntries())
        projects.append(workspace().records().find(id)->project);
    dialog->choose(projects);
    openBeside(dialog);
}

void SelectionPage::object()
{
    openBeside(new ObjectionsDialog(workspace(), workspace().year(), this));
}

void SelectionPage::revise()
{
    openBeside(new RevisionDialog(workspace(), workspace().year(), this));
}

} // namespace touyan
