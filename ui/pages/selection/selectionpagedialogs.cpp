#include "models/workspace.h"
#include "pages/selection/boardmodel.h"
#include "pages/selection/carryoverdialog.h"
#include "pages/selection/closedialog.h"
#include "pages/selection/listrecorddialog.h"
#include "pages/selection/objectionsdialog.h"
#include "pages/selection/optimisedialog.h"
#include "pages/selection/revisiondialog.h"
#include "pages/selection/screeningdialog.h"
#include "pages/selection/selectionpage.h"
#include "pages/selection/stepdialog.h"
#include "pages/selection/verdictdialog.h"
#include "selection/listrow.h"
#include "selection/liststates.h"
#include "selection/placing.h"
#include "widgets/toast.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr const char* YearProperty = "year";

/// Brings a dialog of that sort that is open for @p year to the front; nullptr when there is none.
template <typename Dialog>
Dialog* broughtUp(const QWidget& page, int year)
{
    for (Dialog* dialog : page.findChildren<Dialog*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!dialog->isVisible() || dialog->property(YearProperty).toInt() != year)
            continue;
        dialog->raise();
        dialog->activateWindow();
        return dialog;
    }
    return nullptr;
}

} // namespace

void SelectionPage::openBeside(QDialog* dialog, int year)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setProperty(YearProperty, year);
    if (const auto* change = qobject_cast<ChangeDialog*>(dialog))
        connect(change, &QDialog::accepted, this, [this, change] {
            if (const QString text = change->doneText(); !text.isEmpty())
                m_toast->showMessage(text);
        });
    dialog->show();
}

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
    const int from = workspace().year() - 1;
    if (!broughtUp<CarryOverDialog>(*this, from))
        openBeside(new CarryOverDialog(workspace(), from, this), from);
}

void SelectionPage::screen()
{
    const int year = workspace().year();
    if (auto* dialog = broughtUp<ScreeningDialog>(*this, year))
        dialog->choose(workspace().selected());
    else
        openBeside(new ScreeningDialog(workspace(), year, this), year);
}

void SelectionPage::optimise()
{
    const AnnualList* list = workspace().view().list();
    if (!broughtUp<OptimiseDialog>(*this, list->year))
        openBeside(new OptimiseDialog(workspace(), list->year, this), list->year);
}

/// Closing the year needs the outcome of each entry and has a window of its own.
void SelectionPage::step()
{
    const AnnualList* list = workspace().view().list();
    const int year = list->year;
    if (list->state == ListState::InForce) {
        if (!broughtUp<CloseDialog>(*this, year))
            openBeside(new CloseDialog(workspace(), year, this), year);
        return;
    }
    if (broughtUp<StepDialog>(*this, year))
        return;
    auto* dialog = new StepDialog(workspace(), year, this);
    connect(dialog, &StepDialog::screeningRequested, this, &SelectionPage::screen);
    connect(dialog, &StepDialog::reviewRequested, this, [this, dialog] {
        dialog->close();
        Q_EMIT pageRequested(u"review"_s);
    });
    connect(dialog, &StepDialog::decisionsRequested, this, &SelectionPage::decide);
    connect(dialog, &StepDialog::objectionsRequested, this, &SelectionPage::object);
    openBeside(dialog, year);
}

/// The chosen projects are the first that one wants to decide on.
void SelectionPage::decide()
{
    const int year = workspace().year();
    if (broughtUp<VerdictDialog>(*this, year))
        return;
    auto* dialog = new VerdictDialog(workspace(), year, this);
    QList<ProjectId> projects;
    for (const ListEntryId id : selectedEntries())
        projects.append(workspace().records().find(id)->project);
    openBeside(dialog, year);
    dialog->choose(projects);
}

void SelectionPage::object()
{
    const int year = workspace().year();
    if (!broughtUp<ObjectionsDialog>(*this, year))
        openBeside(new ObjectionsDialog(workspace(), year, this), year);
}

void SelectionPage::revise()
{
    const int year = workspace().year();
    if (!broughtUp<RevisionDialog>(*this, year))
        openBeside(new RevisionDialog(workspace(), year, this), year);
}

void SelectionPage::showRecord()
{
    const int year = workspace().year();
    if (!broughtUp<ListRecordDialog>(*this, year))
        openBeside(new ListRecordDialog(workspace(), year, this), year);
}

} // namespace touyan
