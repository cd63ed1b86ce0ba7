#include "selection/selectionwords.h"

#include "selection/optimiser.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// What a standing says of a candidate: in a sentence that names it, and where it is named already.
struct StandingWords
{
    const char* sentence = "";
    const char* own = "";
};

StandingWords wordsOf(Standing standing)
{
    switch (standing) {
    case Standing::Open:
        break;
    case Standing::CarriedOver:
        return {QT_TRANSLATE_NOOP("Optimiser", "“%1” is carried over"),
                QT_TRANSLATE_NOOP("Optimiser", "Carried over")};
    case Standing::ChosenByHand:
        return {QT_TRANSLATE_NOOP("Optimiser", "“%1” was put on the list by hand"),
                QT_TRANSLATE_NOOP("Optimiser", "Put on the list by hand")};
    case Standing::LeftOutByHand:
        return {QT_TRANSLATE_NOOP("Optimiser", "“%1” was left out by hand"),
                QT_TRANSLATE_NOOP("Optimiser", "Left out by hand")};
    case Standing::Approved:
        return {QT_TRANSLATE_NOOP("Optimiser", "The meeting approved “%1”"),
                QT_TRANSLATE_NOOP("Optimiser", "Approved by the meeting")};
    case Standing::Refused:
        return {QT_TRANSLATE_NOOP("Optimiser", "The meeting did not approve “%1”"),
                QT_TRANSLATE_NOOP("Optimiser", "Not approved by the meeting")};
    case Standing::NotPassed:
        return {QT_TRANSLATE_NOOP("Optimiser", "“%1” has not passed the screening"),
                QT_TRANSLATE_NOOP("Optimiser", "Has not passed the screening")};
    case Standing::SetAside:
        return {QT_TRANSLATE_NOOP("Optimiser", "“%1” is deferred or taken off"),
                QT_TRANSLATE_NOOP("Optimiser", "Deferred or taken off")};
    case Standing::KnockedOut:
        return {QT_TRANSLATE_NOOP("Optimiser", "“%1” was voted down by the experts"),
                QT_TRANSLATE_NOOP("Optimiser", "Voted down by the experts")};
    }
    return {};
}

/// That of the candidate at @p place.
StandingWords wordsAt(const SelectionProblem& problem, int place)
{
    return wordsOf(problem.candidates[static_cast<size_t>(place)].standing);
}

QString withReason(const QString& text, const QString& reason)
{
    return reason.isEmpty() ? text
                            //: 1: what is settled, 2: the reason as the office noted it
                            : QCoreApplication::translate("Optimiser", "%1 (%2)").arg(text, reason);
}

QString nameAt(const SelectionProblem& problem, int place)
{
    return problem.candidates[static_cast<size_t>(place)].name;
}

/// What an order or a standing says; empty for what bounds sums.
QString decisionText(const SelectionProblem& problem, const SelectionConstraint& constraint)
{
    if (constraint.candidate < 0)
        return {};
    const QString name = nameAt(problem, constraint.candidate);
    if (constraint.kind == ConstraintKind::ForcedIn)
        return QCoreApplication::translate("Optimiser", "“%1” must be in").arg(name);
    if (constraint.kind == ConstraintKind::ForcedOut)
        return QCoreApplication::translate("Optimiser", "“%1” must stay out").arg(name);
    if (constraint.kind == ConstraintKind::EitherOr)
        return QCoreApplication::translate("Optimiser", "Only one of “%1” and “%2”")
            .arg(name, nameAt(problem, constraint.other));
    return QCoreApplication::translate("Optimiser", wordsAt(problem, constraint.candidate).sentence)
        .arg(name);
}

/// What an order or a standing says of @p candidate, which is named beside it; empty for what
/// bounds sums.
QString ownDecisionText(const SelectionProblem& problem, const SelectionConstraint& constraint,
                        int candidate)
{
    if (constraint.kind == ConstraintKind::ForcedIn)
        return QCoreApplication::translate("Optimiser", "Must be in");
    if (constraint.kind == ConstraintKind::ForcedOut)
        return QCoreApplication::translate("Optimiser", "Must stay out");
    if (constraint.kind == ConstraintKind::EitherOr) {
        const int other = constraint.other == candidate ? constraint.candidate : constraint.other;
        return QCoreApplication::translate("Optimiser", "Only one of it and “%1”")
            .arg(nameAt(problem, other));
    }
    return QCoreApplication::translate("Optimiser", wordsAt(problem, candidate).own);
}

/// What @p constraint says of @p candidate, which is named beside it.
QString ownText(const SelectionProblem& problem, const SelectionConstraint& constraint,
                int candidate)
{
    const bool isOwn = constraint.candidate == candidate || constraint.other == candidate;
    return isOwn ? withReason(ownDecisionText(problem, constraint, candidate), constraint.reason)
                 : constraintText(problem, constraint);
}

QString sumText(const SelectionProblem& problem, const SelectionConstraint& constraint,
                qint64 bound)
{
    const QString number = QString::number(bound);
    switch (constraint.kind) {
    case ConstraintKind::Quota:
        return QCoreApplication::translate("Optimiser", "Quota: at most %1 projects").arg(number);
    case ConstraintKind::Budget:
        return QCoreApplication::translate("Optimiser", "Support budget: at most %1")
            .arg(supportText(Money::fromFen(bound)));
    case ConstraintKind::NewShare:
        return QCoreApplication::translate("Optimiser", "At least %1% new projects")
            .arg(pointsText(problem.minimumNewShare.value_or(Percent()).hundredths()));
    case ConstraintKind::Minimum:
        //: 1: a programme, district or unit
        return QCoreApplication::translate("Optimiser", "%1: at least %2 projects")
            .arg(constraint.name, number);
    case ConstraintKind::Maximum:
        return QCoreApplication::translate("Optimiser", "%1: at most %2 projects")
            .arg(constraint.name, number);
    case ConstraintKind::ApplicantLimit:
        //: 1: the applicant
        return QCoreApplication::translate("Optimiser", "%1: at most %2 new projects")
            .arg(constraint.name, number);
    case ConstraintKind::ForcedIn:
    case ConstraintKind::ForcedOut:
    case ConstraintKind::EitherOr:
    case ConstraintKind::SettledIn:
    case ConstraintKind::SettledOut:
        break;
    }
    return {};
}

/// What would have to become of @p conflicting so that there is a choice.
QString remedyText(const OptimiserOutcome& outcome, const Conflicting& conflicting)
{
    const SelectionConstraint& constraint =
        outcome.constraints[static_cast<size_t>(conflicting.constraint)];
    if (!conflicting.isEnoughAlone)
        return QCoreApplication::translate("Optimiser", "giving way here alone is not enough");
    if (!conflicting.relaxedTo)
        return QCoreApplication::translate("Optimiser", "without it there is a choice");
    //: 1: the bound with which a choice exists
    const QString sentence = QCoreApplication::translate("Optimiser", "with %1 there is a choice");
    if (constraint.kind == ConstraintKind::Budget)
        return sentence.arg(supportText(Money::fromFen(*conflicting.relaxedTo)));
    if (constraint.kind == ConstraintKind::NewShare)
        return sentence.arg(pointsText(*conflicting.relaxedTo) % u'%');
    return sentence.arg(*conflicting.relaxedTo);
}

/// Each of many carry-overs says the same: they are counted, not listed.
bool isCarryOver(const SelectionProblem& problem, const SelectionConstraint& constraint)
{
    return constraint.kind == ConstraintKind::SettledIn
        && problem.candidates[static_cast<size_t>(constraint.candidate)].standing
        == Standing::CarriedOver;
}

/// @p conflicting carry-overs, which may be fewer than there are: those that contradict the rest.
QString carryOverText(const SelectionProblem& problem, int conflicting)
{
    const auto all = std::count_if(
        problem.candidates.begin(), problem.candidates.end(),
        [](const auto& candidate) { return candidate.standing == Standing::CarriedOver; });
    if (all == conflicting)
        return QCoreApplication::translate(
            "Optimiser", "%n project(s) carried over, which are fixed", nullptr, conflicting);
    //: n: projects in the conflict; 1: all projects carried over
    return QCoreApplication::translate("Optimiser",
                                       "%n of the %1 project(s) carried over, which are fixed: "
                                       "these alone do not fit what stands above",
                                       nullptr, conflicting)
        .arg(all);
}

} // namespace

QString constraintText(const SelectionProblem& problem, const SelectionConstraint& constraint)
{
    if (const QString decision = decisionText(problem, constraint); !decision.isEmpty())
        return withReason(decision, constraint.reason);
    const auto bound = constraint.row.high ? constraint.row.high : constraint.row.low;
    return sumText(problem, constraint, bound.value_or(0));
}

QStringList conflictTexts(const OptimiserOutcome& outcome)
{
    QStringList texts;
    if (!outcome.conflict)
        return texts;
    int carriedOver = 0;
    for (const Conflicting& conflicting : *outcome.conflict) {
        const SelectionConstraint& constraint =
            outcome.constraints[static_cast<size_t>(conflicting.constraint)];
        if (isCarryOver(outcome.problem, constraint)) {
            ++carriedOver;
            continue;
        }
        //: 1: a constraint, 2: what would have to become of it
        texts.append(QCoreApplication::translate("Optimiser", "%1 – %2")
                         .arg(constraintText(outcome.problem, constraint),
                              remedyText(outcome, conflicting)));
    }
    if (carriedOver > 0)
        texts.append(carryOverText(outcome.problem, carriedOver));
    return texts;
}

QString leftOutText(const OptimiserOutcome& outcome, const LeftOut& leftOut)
{
    QStringList obstacles;
    for (const int obstacle : leftOut.obstacles)
        obstacles.append(ownText(outcome.problem,
                                 outcome.constraints[static_cast<size_t>(obstacle)],
                                 leftOut.candidate));
    const QString listed = obstacles.join(QCoreApplication::translate("Optimiser", "; "));
    if (leftOut.isSettled)
        return listed;
    const std::optional<qint64> needed = reachableNeed(outcome, leftOut);
    if (!needed)
        return QCoreApplication::translate("Optimiser", "Cannot be in, whatever its score: %1")
            .arg(listed);
    const QString points = pointsText(*needed);
    if (obstacles.isEmpty())
        return QCoreApplication::translate("Optimiser", "Adds nothing; needs %1 points more")
            .arg(points);
    //: 1: points, 2: the constraints that adding the project would break
    return QCoreApplication::translate("Optimiser", "Needs %1 points more; in the way: %2")
        .arg(points, listed);
}

std::optional<qint64> reachableNeed(const OptimiserOutcome& outcome, const LeftOut& leftOut)
{
    constexpr qint64 FullMarks = 100 * 100; // in hundredths
    const auto place = static_cast<size_t>(leftOut.candidate);
    const bool isReachable =
        leftOut.needed && outcome.problem.candidates[place].score + *leftOut.needed <= FullMarks;
    return isReachable ? leftOut.needed : std::nullopt;
}

QString settledInText(const OptimiserOutcome& outcome, int candidate)
{
    for (const SelectionConstraint& constraint : outcome.constraints) {
        const bool settles = constraint.kind == ConstraintKind::SettledIn
            || constraint.kind == ConstraintKind::ForcedIn;
        if (settles && constraint.candidate == candidate)
            return ownText(outcome.problem, constraint, candidate);
    }
    return {};
}

QString pointsText(qint64 hundredths)
{
    const QLocale locale(QLocale::English);
    QString text = locale.toString(static_cast<double>(hundredths) / 100, 'f', 2);
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString supportText(Money amount)
{
    const QLocale locale(QLocale::English);
    //: an amount in units of 10,000 yuan
    return QCoreApplication::translate("Optimiser", "%1 (10,000 yuan)")
        .arg(locale.toString(amount.wan(), 'f', amount.fen() % Money::FenPerWan == 0 ? 0 : 2));
}

} // namespace touyan
