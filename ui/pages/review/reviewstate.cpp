#include "pages/review/reviewstate.h"

#include "domain/issuedreview.h"
#include "domain/liststatus.h"
#include "models/workspace.h"
#include "selection/drawrecord.h"
#include "selection/exclusion.h"
#include "selection/newround.h"
#include "selection/substitute.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
ReviewState::ReviewState(Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    update();
}

const AnnualList* ReviewState::list() const
{
    return m_workspace.view().list();
}

std::vector<const ReviewRound*> ReviewState::rounds() const
{
    return list() ? roundsOf(m_workspace.records(), list()->id) : std::vector<const ReviewRound*>();
}

bool ReviewState::isReadOnly() const
{
    return m_workspace.portfolio().isReadOnly() || isIssued();
}

bool ReviewState::isIssued() const
{
    return list() && !isOpenForPlacing(list()->state);
}

QString ReviewState::readOnlyText() const
{
    return isIssued() ? issuedReviewText(list()->year) : QString();
}

/// The one that was chosen while it belongs to the year, else the last of the year's list.
ReviewRoundId ReviewState::chosenRound() const
{
    const auto all = rounds();
    const bool isThere = std::any_of(
        all.begin(), all.end(), [this](const ReviewRound* round) { return round->id == m_chosen; });
    if (isThere || all.empty())
        return isThere ? m_chosen : ReviewRoundId();
    return all.back()->id;
}

void ReviewState::setRound(ReviewRoundId round)
{
    m_chosen = round;
    m_places.reset();
    update();
}

void ReviewState::setPlaces(std::optional<int> places)
{
    m_places = places;
    update();
}

void ReviewState::update()
{
    const Records& records = m_workspace.records();
    const ReviewRound* round = records.find(chosenRound());
    m_rows = round ? roundRows(records, *round) : RoundRows();
    m_scores = scoreRound(m_rows);
    const std::optional<int> places = round && !m_places ? freePlaces(records, *list()) : m_places;
    m_ranking = touyan::ranking(m_rows, m_scores, places);
    Q_EMIT changed();
}

QString ReviewState::expertName(ExpertId id) const
{
    return m_workspace.records().nameOf(RecordKind::Expert, id.value);
}

QString ReviewState::projectName(ProjectId id) const
{
    return m_workspace.records().nameOf(RecordKind::Project, id.value);
}

Result<void> ReviewState::submit(const ChangeSet& changes)
{
    return m_workspace.session().submit(changes);
}

Result<void> ReviewState::changeRound(const ReviewRound& after, const QString& label)
{
    ChangeSet changes(label);
    changes.update(round(), after);
    return submit(changes);
}

Result<void> ReviewState::addRound()
{
    if (!list())
        return Error{ErrorCode::NotFound, tr("The year has no list yet."), {}};
    const ChangeSet changes =
        newRound(m_workspace.records(), *list(), m_workspace.portfolio().ids());
    m_chosen = changes.deltas<ReviewRound>().front().after->id;
    return submit(changes);
}

Result<void> ReviewState::draw(const QString& seed, const QString& reason)
{
    const Records& records = m_workspace.records();
    for (const QString& fault : {drawFault(records, round()), redrawFault(round(), reason)}) {
        if (!fault.isEmpty())
            return Error{ErrorCode::Validation, fault, {}};
    }
    const auto drawn =
        drawPanel(drawQuestion(records, round(), drawRules(round()),
                               seed.trimmed().isEmpty() ? randomSeed() : seed.trimmed()));
    if (!drawn)
        return drawn.error();
    Portfolio& portfolio = m_workspace.portfolio();
    return submit(
        drawChanges(records, round(), *drawn, portfolio.clock().now(), portfolio.ids(), reason));
}

Result<void> ReviewState::exclude(const ReviewSeat& seat, const QString& reason)
{
    const auto changes = exclusion(round(), seat, reason);
    return changes ? submit(*changes) : changes.error();
}

Result<void> ReviewState::substitute(const ReviewSeat& seat, const QString& reason)
{
    Portfolio& portfolio = m_workspace.portfolio();
    const auto changes = substitution(m_workspace.records(), round(), seat, reason,
                                      portfolio.clock().now(), portfolio.ids());
    return changes ? submit(*changes) : changes.error();
}

bool ReviewState::canRemoveRound() const
{
    return hasRound() && !isReadOnly() && m_rows.scores.empty();
}

Result<void> ReviewState::removeRound()
{
    if (!canRemoveRound())
        return Error{ErrorCode::Validation, tr("Only a round without scores can be removed."), {}};
    ChangeSet changes(tr("Remove “%1”").arg(round().name));
    const auto remove = [&changes](const auto& rows) {
        for (const auto& row : rows)
            changes.remove(row);
    };
    remove(m_rows.criteria);
    remove(m_rows.seats);
    remove(m_rows.recusals);
    changes.remove(round());
    return submit(changes);
}

Result<void> ReviewState::addRecusal(ExpertId expert, ProjectId project, const QString& reason)
{
    if (reason.trimmed().isEmpty())
        return Error{ErrorCode::Validation, tr("A recusal needs a reason."), {}};
    if (m_rows.recusal(expert, project))
        return Error{
            ErrorCode::Validation,
            tr("%1 is recused from “%2” already.").arg(expertName(expert), projectName(project)),
            {}};
    //: 1: the expert, 2: the project
    ChangeSet changes(tr("Recuse %1 from “%2”").arg(expertName(expert), projectName(project)));
    changes.insert(ReviewRecusal{m_workspace.portfolio().newId<ReviewRecusal>(), round().id, expert,
                                 project, reason.trimmed()});
    return submit(changes);
}

std::vector<Relation> ReviewState::uncovered() const
{
    return uncoveredRelations(m_workspace.records(), m_rows);
}

Result<void> ReviewState::coverAll()
{
    ChangeSet changes(tr("Add the recusals that are missing"));
    for (const Relation& relation : uncovered())
        changes.insert(ReviewRecusal{m_workspace.portfolio().newId<ReviewRecusal>(), round().id,
                                     relation.expert, relation.project, relationText(relation)});
    return submit(changes);
}

} // namespace touyan
