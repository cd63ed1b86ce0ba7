#include "selection/draw.h"

#include "domain/field.h"
#include "selection/drawrecord.h"
#include "selection/lots.h"
#include "selection/reviewround.h"
#include "selection/scoring.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touyan {

template <>
std::span<const Choice> choices<RelatedExperts>()
{
    static const std::array Choices = {
        Choice{"recused", QT_TRANSLATE_NOOP("Choice", "Recused from that project")},
        Choice{"kept-out", QT_TRANSLATE_NOOP("Choice", "Kept out of the pool")},
    };
    return Choices;
}

namespace {

Error refusal(const QString& message)
{
    return {ErrorCode::Validation, message, {}};
}

bool isKeptOut(size_t relations, size_t candidates, RelatedExperts related)
{
    return related == RelatedExperts::KeptOut ? relations > 0 : relations * 2 > candidates;
}

/// Sorts the experts into pool and exclusions.
void fillPool(PanelDraw& draw)
{
    const DrawQuestion& question = draw.question;
    for (const Expert& expert : question.experts) {
        if (!expert.active) {
            draw.excluded.push_back({expert.id, ExclusionKind::Unavailable, {}});
            continue;
        }
        std::vector<Relation> relations =
            relationsOf(expert, question.candidates, question.entered);
        if (isKeptOut(relations.size(), question.candidates.size(), question.rules.related))
            draw.excluded.push_back({expert.id, ExclusionKind::Related, std::move(relations)});
        else
            draw.pool.append(expert.id);
    }
}

bool hasField(const PanelDraw& draw, ExpertId id, const QString& field)
{
    return draw.expert(id)->specialities.contains(field);
}

qsizetype holders(const PanelDraw& draw, const QString& field)
{
    return std::count_if(draw.pool.cbegin(), draw.pool.cend(),
                         [&](ExpertId id) { return hasField(draw, id, field); });
}

/// The fields asked for, those that fewest have first, then by their characters.
QStringList fieldsByRarity(const PanelDraw& draw)
{
    QStringList fields = draw.question.rules.fields;
    if (fields.isEmpty()) {
        for (const ExpertId id : draw.pool)
            fields += draw.expert(id)->specialities;
    }
    fields.removeDuplicates();
    std::sort(fields.begin(), fields.end(), [&](const QString& a, const QString& b) {
        const qsizetype ofA = holders(draw, a);
        const qsizetype ofB = holders(draw, b);
        return ofA != ofB ? ofA < ofB : a < b;
    });
    return fields;
}

/// The experts who, in the order of the lots, each bring a field more until the seats are taken.
QSet<ExpertId> spread(const PanelDraw& draw)
{
    QSet<ExpertId> taken;
    QSet<QString> seen;
    for (const ExpertId id : draw.order) {
        const QStringList& own = draw.expert(id)->specialities;
        const bool isNew = std::any_of(own.cbegin(), own.cend(),
                                       [&](const QString& field) { return !seen.contains(field); });
        if (!isNew || taken.size() >= draw.question.rules.panelSize)
            continue;
        taken.insert(id);
        seen.unite(QSet<QString>(own.cbegin(), own.cend()));
    }
    return taken;
}

/// The experts who must be taken so that every field is represented. Where the seats do not suffice
/// for all fields of the pool, those who spread them.
Result<QSet<ExpertId>> representatives(const PanelDraw& draw)
{
    QSet<ExpertId> taken;
    const QStringList fields = fieldsByRarity(draw);
    for (const QString& field : fields) {
        const auto hasIt = [&](ExpertId id) { return hasField(draw, id, field); };
        if (std::any_of(taken.cbegin(), taken.cend(), hasIt))
            continue;
        const auto first = std::find_if(draw.order.cbegin(), draw.order.cend(), hasIt);
        if (first == draw.order.cend())
            return refusal(
                QCoreApplication::translate("Review", "Nobody in the pool has the field “%1”.")
                    .arg(field));
        taken.insert(*first);
    }
    if (taken.size() > draw.question.rules.panelSize && draw.question.rules.fields.isEmpty())
        return spread(draw);
    if (taken.size() > draw.question.rules.panelSize)
        return refusal(
            QCoreApplication::translate("Review",
                                        "%1 fields take %2 seats, but the panel has %3. Draw a "
                                        "larger panel or ask for fewer fields.")
                .arg(QString::number(fields.size()), QString::number(taken.size()),
                     QString::number(draw.question.rules.panelSize)));
    return taken;
}

Result<void> fillPanel(PanelDraw& draw)
{
    QSet<ExpertId> taken;
    if (draw.question.rules.isByField) {
        const auto chosen = representatives(draw);
        if (!chosen)
            return chosen.error();
        taken = *chosen;
    }
    for (const ExpertId id : std::as_const(draw.order)) {
        if (taken.size() < draw.question.rules.panelSize)
            taken.insert(id);
    }
    for (const ExpertId id : std::as_const(draw.order)) {
        if (taken.contains(id))
            draw.panel.append(id);
    }
    return {};
}

void addRecusals(PanelDraw& draw)
{
    for (const ExpertId id : std::as_const(draw.panel)) {
        const std::vector<Relation> relations =
            relationsOf(*draw.expert(id), draw.question.candidates, draw.question.entered);
        draw.recusals.insert(draw.recusals.end(), relations.begin(), relations.end());
    }
}

Expert asDrawn(const Expert& expert)
{
    Expert drawn;
    drawn.id = expert.id;
    drawn.code = expert.code;
    drawn.name = expert.name;
    drawn.organisation = expert.organisation;
    drawn.specialities = expert.specialities;
    drawn.relatedOrganisations = expert.relatedOrganisations;
    drawn.active = expert.active;
    return drawn;
}

Project asDrawn(const Project& project)
{
    Project drawn;
    drawn.id = project.id;
    drawn.code = project.code;
    drawn.name = project.name;
    drawn.undertaker = project.undertaker;
    return drawn;
}

/// The recusals of @p round that no draw made.
std::vector<Relation> enteredRecusals(const Records& records, const ReviewRound& round)
{
    std::vector<Relation> entered;
    for (const ReviewRecusal& row : records.all<ReviewRecusal>()) {
        const Expert* expert = records.find(row.expert);
        const Project* project = records.find(row.project);
        if (row.round == round.id && expert && project && !relationBetween(*expert, *project))
            entered.push_back({row.expert, row.project, RelationKind::Entered, row.reason});
    }
    return entered;
}

template <typename T>
void removeRows(ChangeSet& changes, const Records& records, ReviewRoundId round)
{
    for (const T& row : records.all<T>()) {
        if (row.round == round)
            changes.remove(row);
    }
}

/// The recusals in the file become those of @p draw; entered ones stay as they are.
void replaceRecusals(ChangeSet& changes, const Records& records, ReviewRoundId round,
                     const PanelDraw& draw, IdMaker& ids)
{
    const auto isIn = [](const auto& relations, const ReviewRecusal& row) {
        return std::any_of(relations.begin(), relations.end(), [&](const Relation& relation) {
            return relation.expert == row.expert && relation.project == row.project;
        });
    };
    for (const ReviewRecusal& row : records.all<ReviewRecusal>()) {
        if (row.round == round && !isIn(draw.question.entered, row))
            changes.remove(row);
    }
    for (const Relation& relation : draw.recusals) {
        if (relation.kind != RelationKind::Entered)
            changes.insert(ReviewRecusal{ids.next<ReviewRecusalId>(), round, relation.expert,
                                         relation.project, relationText(relation)});
    }
}

} // namespace

const Expert* PanelDraw::expert(ExpertId id) const
{
    const auto at = std::find_if(question.experts.cbegin(), question.experts.cend(),
                                 [id](const Expert& row) { return row.id == id; });
    return at == question.experts.cend() ? nullptr : &*at;
}

const Project* PanelDraw::candidate(ProjectId id) const
{
    const auto at = std::find_if(question.candidates.cbegin(), question.candidates.cend(),
                                 [id](const Project& row) { return row.id == id; });
    return at == question.candidates.cend() ? nullptr : &*at;
}

DrawQuestion drawQuestion(const Records& records, const ReviewRound& round, const DrawRules& rules,
                          const QString& seed)
{
    DrawQuestion question{.seed = seed, .rules = rules};
    for (const Expert& expert : records.all<Expert>())
        question.experts.push_back(asDrawn(expert));
    std::stable_sort(question.experts.begin(), question.experts.end(),
                     [](const Expert& a, const Expert& b) { return a.code < b.code; });
    ReviewRound undrawn = round; // who was in an earlier draw has no place in the next one by that
    undrawn.drawnAt = {};
    const QList<ProjectId> projects = reviewedProjects(records, undrawn);
    for (const ProjectId id : projects)
        question.candidates.push_back(asDrawn(*records.find(id)));
    question.entered = enteredRecusals(records, round);
    return question;
}

Result<PanelDraw> drawPanel(const DrawQuestion& question)
{
    const int size = question.rules.panelSize;
    if (size < 1)
        return refusal(QCoreApplication::translate("Review", "A panel has at least one seat."));
    if (question.seed.trimmed().isEmpty())
        return refusal(QCoreApplication::translate("Review", "A draw needs a seed."));
    PanelDraw draw;
    draw.question = question;
    fillPool(draw);
    if (draw.pool.size() < size)
        return refusal(
            QCoreApplication::translate("Review",
                                        "The pool has %1 experts, but the panel has %2 seats: %3 "
                                        "are not available, %4 are kept out by their relations.")
                .arg(QString::number(draw.pool.size()), QString::number(size),
                     QString::number(std::count_if(
                         draw.excluded.cbegin(), draw.excluded.cend(),
                         [](const auto& row) { return row.kind == ExclusionKind::Unavailable; })),
                     QString::number(std::count_if(
                         draw.excluded.cbegin(), draw.excluded.cend(),
                         [](const auto& row) { return row.kind == ExclusionKind::Related; }))));
    const QList<int> lots = Lots(question.seed).order(static_cast<int>(draw.pool.size()));
    for (const int lot : lots)
        draw.order.append(draw.pool.at(lot));
    if (const auto filled = fillPanel(draw); !filled)
        return filled.error();
    addRecusals(draw);
    return draw;
}

ChangeSet drawChanges(const Records& records, const ReviewRound& round, PanelDraw draw,
                      const QDateTime& at, IdMaker& ids, const QString& reason)
{
    ChangeSet changes(
        QCoreApplication::translate("Review", "Draw the panel of “%1”").arg(round.name));
    if (isDrawn(round)) {
        EarlierDraw replaced{round.seed, round.drawnAt, {}, reason.trimmed()};
        if (const auto before = drawFromJson(round.drawRecord)) {
            draw.earlier = before->earlier;
            replaced.panel = before->panel;
        }
        draw.earlier.push_back(replaced);
    }
    ReviewRound drawn = round;
    drawn.panelSize = draw.question.rules.panelSize;
    drawn.isStratified = draw.question.rules.isByField;
    drawn.seed = draw.question.seed;
    drawn.drawnAt = at;
    drawn.drawRecord = toJson(draw);
    if (const ReviewRound* stored = records.find(round.id))
        changes.update(*stored, drawn);
    else
        changes.insert(drawn);
    removeRows<ReviewSeat>(changes, records, round.id);
    int number = 0;
    for (const ExpertId expert : std::as_const(draw.panel))
        changes.insert(
            ReviewSeat{ids.next<ReviewSeatId>(), round.id, expert, ++number, false, {}, {}});
    replaceRecusals(changes, records, round.id, draw, ids);
    return changes;
}

QString redrawFault(const ReviewRound& round, const QString& reason)
{
    if (!isDrawn(round) || !reason.trimmed().isEmpty())
        return {};
    return QCoreApplication::translate("Review",
                                       "The panel of “%1” is drawn: say why to draw it anew.")
        .arg(round.name);
}

QString drawFault(const Records& records, const ReviewRound& round)
{
    const bool isScored =
        std::any_of(records.all<ReviewScore>().begin(), records.all<ReviewScore>().end(),
                    [&](const ReviewScore& score) {
                        const ReviewSeat* seat = records.find(score.seat);
                        return seat && seat->round == round.id;
                    });
    if (isScored)
        return QCoreApplication::translate("Review",
                                           "“%1” has scores already: its panel stays as it was "
                                           "drawn.")
            .arg(round.name);
    ReviewRound undrawn = round;
    undrawn.drawnAt = {};
    if (reviewedProjects(records, undrawn).isEmpty())
        return QCoreApplication::translate("Review",
                                           "The list has no project to review yet: put candidates "
                                           "on it first, so that relations can be seen.");
    return weightsFault(records, round);
}

QString earlyReviewWarning(const Records& records, const ReviewRound& round)
{
    const AnnualList* list = records.find(round.list);
    if (!list || list->state >= ListState::Review)
        return {};
    //: 1: year, 2: state of the list
    return QCoreApplication::translate("Review",
                                       "The list of %1 is still in “%2”: until the screening is "
                                       "over, projects may fail or join.")
        .arg(QString::number(list->year), choice(list->state).translatedTitle());
}

QString randomSeed()
{
    return u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
}

} // namespace touyan
