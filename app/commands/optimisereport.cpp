#include "commands/optimisereport.h"

#include "commands/console.h"
#include "domain/fieldtext.h"
#include "selection/adoption.h"
#include "selection/selectionwords.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

double points(qint64 hundredths)
{
    return static_cast<double>(hundredths) / 100;
}

double yuan(Money amount)
{
    return static_cast<double>(amount.fen()) / Money::FenPerYuan;
}

const SelectionCandidate& at(const OptimiseReport& report, int place)
{
    return report.outcome.problem.candidates[static_cast<size_t>(place)];
}

QJsonObject candidateJson(const SelectionCandidate& candidate)
{
    return {{u"project"_s, QString::number(candidate.project.value)},
            {u"name"_s, candidate.name},
            {u"score"_s, candidate.isScored ? QJsonValue(points(candidate.score)) : QJsonValue()},
            {u"target_points"_s, points(candidate.targetGain)},
            {u"support"_s,
             candidate.isSupportStated ? QJsonValue(yuan(candidate.support)) : QJsonValue()}};
}

QJsonArray chosenJson(const OptimiseReport& report)
{
    QJsonArray chosen;
    for (size_t place = 0; place < report.outcome.problem.candidates.size(); ++place) {
        if (report.outcome.choice->isIn[place])
            chosen.append(candidateJson(report.outcome.problem.candidates[place]));
    }
    return chosen;
}

QJsonArray leftOutJson(const OptimiseReport& report)
{
    QJsonArray array;
    for (const LeftOut& leftOut : report.outcome.leftOut) {
        QJsonObject json = candidateJson(at(report, leftOut.candidate));
        json.insert(u"reason"_s, leftOutText(report.outcome, leftOut));
        const std::optional<qint64> needed = reachableNeed(report.outcome, leftOut);
        json.insert(u"needed"_s, needed ? QJsonValue(points(*needed)) : QJsonValue());
        array.append(json);
    }
    return array;
}

QJsonArray differencesJson(const OptimiseReport& report)
{
    QJsonArray array;
    for (const ChoiceDifference& difference : differencesOf(report.outcome))
        array.append(QJsonObject{
            {u"project"_s, QString::number(at(report, difference.candidate).project.value)},
            {u"proposed"_s, difference.isProposed},
            {u"kept_by_hand"_s, difference.isKept}});
    return array;
}

QJsonArray curveJson(const OptimiseReport& report)
{
    QJsonArray array;
    for (const BudgetPoint& point : report.curve)
        array.append(QJsonObject{{u"budget"_s, yuan(point.budget)},
                                 {u"value"_s, points(point.value)},
                                 {u"support"_s, yuan(point.support)},
                                 {u"count"_s, point.count}});
    return array;
}

/// The candidates as people read a list: the best first.
std::vector<int> byValue(const SelectionProblem& problem)
{
    std::vector<int> places(problem.candidates.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&problem](int a, int b) {
        return problem.candidates[static_cast<size_t>(a)].value()
            > problem.candidates[static_cast<size_t>(b)].value();
    });
    return places;
}

void writeChosen(const OptimiseReport& report, Console& console)
{
    const OptimiserOutcome& outcome = report.outcome;
    //: 1: year, 2: number of projects, 3: of them new, 4: points, 5: an amount with its unit
    console.writeLine(
        QCoreApplication::translate("Command",
                                    "%1: %2 projects, %3 of them new; value %4, support %5")
            .arg(QString::number(outcome.problem.year), QString::number(outcome.choice->count),
                 QString::number(outcome.choice->newCount), pointsText(outcome.choice->value),
                 supportText(outcome.choice->support)));
    for (const int place : byValue(outcome.problem)) {
        const SelectionCandidate& candidate = at(report, place);
        if (outcome.choice->isIn[static_cast<size_t>(place)])
            console.writeLine(
                u"  + "_s % candidate.name % u"  "
                % (candidate.isScored ? pointsText(candidate.score) : u"–"_s) % u"  "
                % (candidate.isSupportStated ? supportText(candidate.support) : notStatedText()));
    }
}

void writeLeftOut(const OptimiseReport& report, Console& console)
{
    std::vector<LeftOut> all = report.outcome.leftOut;
    std::stable_sort(all.begin(), all.end(), [&report](const LeftOut& a, const LeftOut& b) {
        return at(report, a.candidate).value() > at(report, b.candidate).value();
    });
    for (const LeftOut& leftOut : all) {
        const SelectionCandidate& candidate = at(report, leftOut.candidate);
        console.writeLine(u"  - "_s % candidate.name % u"  "
                          % (candidate.isScored ? pointsText(candidate.score) : u"–"_s) % u"  "
                          % leftOutText(report.outcome, leftOut));
    }
}

void writeDifferences(const OptimiseReport& report, Console& console)
{
    const auto differences = differencesOf(report.outcome);
    console.writeLine(QCoreApplication::translate("Command", "Differences from the list: %1")
                          .arg(differences.size()));
    for (const ChoiceDifference& difference : differences) {
        const QString kept = difference.isKept
            ? QCoreApplication::translate("Command", " (placed by hand: stays)")
            : QString();
        console.writeLine((difference.isProposed ? u"  → "_s : u"  ← "_s)
                          % at(report, difference.candidate).name % kept);
    }
}

void writeCurve(const OptimiseReport& report, Console& console)
{
    console.writeLine(QCoreApplication::translate("Command", "Value against budget:"));
    for (const BudgetPoint& point : report.curve)
        //: 1: budget, 2: points, 3: number of projects
        console.writeLine(QCoreApplication::translate("Command", "  %1: value %2, %3 projects")
                              .arg(supportText(point.budget), pointsText(point.value),
                                   QString::number(point.count)));
}

} // namespace

QByteArray toJson(const OptimiseReport& report)
{
    const OptimiserOutcome& outcome = report.outcome;
    QJsonObject json{{u"year"_s, outcome.problem.year},
                     {u"feasible"_s, outcome.choice.has_value()},
                     {u"applied"_s, report.isApplied},
                     {u"warnings"_s, QJsonArray::fromStringList(report.warnings)},
                     {u"conflict"_s, QJsonArray::fromStringList(conflictTexts(outcome))}};
    if (outcome.choice) {
        json.insert(u"value"_s, points(outcome.choice->value));
        json.insert(u"support"_s, yuan(outcome.choice->support));
        json.insert(u"count"_s, outcome.choice->count);
        json.insert(u"new_count"_s, outcome.choice->newCount);
        json.insert(u"chosen"_s, chosenJson(report));
        json.insert(u"left_out"_s, leftOutJson(report));
        json.insert(u"differences"_s, differencesJson(report));
    }
    if (!report.curve.empty())
        json.insert(u"curve"_s, curveJson(report));
    return QJsonDocument(json).toJson();
}

void writeText(const OptimiseReport& report, Console& console)
{
    for (const QString& warning : report.warnings)
        console.note(warning);
    if (report.outcome.choice) {
        writeChosen(report, console);
        writeLeftOut(report, console);
        writeDifferences(report, console);
    }
    if (!report.curve.empty())
        writeCurve(report, console);
}

} // namespace touyan
