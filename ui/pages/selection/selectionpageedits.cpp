#include "domain/liststatus.h"
#include "models/workspace.h"
#include "pages/selection/boardmodel.h"
#include "pages/selection/boardpanel.h"
#include "pages/selection/boardtable.h"
#include "pages/selection/boardview.h"
#include "pages/selection/reasonpopup.h"
#include "pages/selection/reservepopup.h"
#include "pages/selection/selectionpage.h"
#include "widgets/toast.h"

#include <QCursor>

namespace touyan {

QList<ListEntryId> SelectionPage::selectedEntries() const
{
    return isTable() ? m_table->selectedEntries() : m_board->selectedEntries();
}

QRect SelectionPage::placeOf(ListEntryId entry) const
{
    const QWidget* view = isTable() ? static_cast<const QWidget*>(m_table) : m_board;
    const QRect rect = isTable() ? m_table->rowPlace(entry) : m_board->cardPlace(entry);
    return {view->mapTo(this, rect.topLeft()), rect.size()};
}

void SelectionPage::previewPlacing(std::optional<EntryStatus> to)
{
    m_panel->previewMeters(to ? m_model->forecast(m_board->selectedEntries(), *to)
                              : m_model->board().meters);
}

bool SelectionPage::submit(const Result<ChangeSet>& changes)
{
    if (changes)
        return workspace().session().submit(*changes).has_value();
    m_toast->showMessage(changes.error().message);
    return false;
}

void SelectionPage::place(EntryStatus to)
{
    const QList<ListEntryId> entries = selectedEntries();
    if (entries.isEmpty())
        return;
    const QString why = m_model->refusal(entries, to);
    if (!why.isEmpty()) {
        m_toast->showMessage(why);
        return;
    }
    const bool isThere = std::all_of(entries.cbegin(), entries.cend(), [&](ListEntryId entry) {
        return m_model->cardAt(m_model->rowOf(entry)).column == to;
    });
    if (isThere)
        return;
    if (needsReason(workspace().records(), entries, to)) {
        askReasonForPlacing(entries, to);
        return;
    }
    const Result<ChangeSet> changes = placed(workspace().records(), {entries, to, {}});
    if (submit(changes))
        m_toast->showMessage(changes->label(),
                             entries.size() == 1 ? tr("Give a reason") : QString());
}

void SelectionPage::askReasonForPlacing(const QList<ListEntryId>& entries, EntryStatus to)
{
    const QString name = m_model->cardAt(m_model->rowOf(entries.first())).name;
    const auto count = static_cast<int>(entries.size());
    QString question;
    if (isOnList(to))
        question = count == 1
            ? tr("The experts voted “%1” down. Why is it put on the list?").arg(name)
            : tr("The experts voted down some of %n project(s). Why are they put on the list?",
                 nullptr, count);
    else if (to == EntryStatus::Deferred)
        question = count == 1 ? tr("Why is “%1” put off?").arg(name)
                              : tr("Why are %n project(s) put off?", nullptr, count);
    else
        question = count == 1 ? tr("Why is “%1” taken off?").arg(name)
                              : tr("Why are %n project(s) taken off?", nullptr, count);
    m_reason->ask(question, {}, placeOf(entries.first()), [this, entries, to](const QString& why) {
        const auto changes = placed(workspace().records(), {entries, to, why});
        return changes ? workspace().session().submit(*changes) : Result<void>(changes.error());
    });
}

void SelectionPage::askReason()
{
    const int row = m_model->rowOf(workspace().selected());
    if (row < 0)
        return;
    const BoardCard card = m_model->cardAt(row);
    m_reason->ask(tr("Why is “%1” in “%2”?").arg(card.name, columnTitle(card.column)), card.reason,
                  placeOf(card.entry), [this, entry = card.entry](const QString& why) {
                      const auto changes = withReason(workspace().records(), entry, why);
                      return changes ? workspace().session().submit(*changes)
                                     : Result<void>(changes.error());
                  });
}

void SelectionPage::release()
{
    submit(released(workspace().records(), selectedEntries()));
}

void SelectionPage::openReserve()
{
    const AnnualList* list = workspace().view().list();
    if (!list)
        return;
    m_reserve->setProjects(reserveFor(workspace().records(), list->id), workspace().records());
    m_reserve->setNote(outsideNote(workspace().records(), list->id));
    m_reserve->adjustSize();
    const QPoint corner = mapToGlobal(QPoint(width(), 0));
    m_reserve->move(std::min(QCursor::pos().x(), corner.x() - m_reserve->width()), corner.y() + 48);
    m_reserve->show();
}

void SelectionPage::nominate(const QList<ProjectId>& projects)
{
    const AnnualList* list = workspace().view().list();
    if (!list || projects.isEmpty())
        return;
    if (submit(nominated(workspace().records(), list->id, projects, workspace().portfolio().ids())))
        showProjects(projects);
}

} // namespace touyan
