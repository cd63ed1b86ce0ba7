#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/listlookup.h"
#include "commands/optimisereport.h"
#include "commands/optimiserules.h"
#include "commands/selectionyear.h"
#include "domain/typedtext.h"
#include "selection/adoption.h"
#include "selection/listscores.h"
#include "selection/liststates.h"
#include "selection/optimiserwarnings.h"
#include "selection/selectionwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int CurveSteps = 20;

/// What the options ask for.
struct Wish
{
    std::optional<Money> budget;
    std::optional<int> quota;
    bool withTargets = false;
};

/// Reads --budget, --quota and --value; the error is in the user's words.
Result<Wish> wishFrom(const Arguments& arguments)
{
    const auto misuse = [](const QString& message) { return Error{ErrorCode::Parse, message, {}}; };
    Wish wish;
    bool isNumber = true;
    if (const auto budget = arguments.value(u"budget"_s)) {
        const auto amount = typedMoney(*budget);
        if (!amount || *amount < Money())
            return misuse(QCoreApplication::translate(
                "Command", "--budget takes an amount in units of 10,000 yuan."));
        wish.budget = *amount;
    }
    if (const auto quota = arguments.value(u"quota"_s)) {
        wish.quota = quota->toInt(&isNumber);
        if (!isNumber || *wish.quota < 0)
            return misuse(
                QCoreApplication::translate("Command", "--quota takes a number of projects."));
    }
    const QString value = arguments.value(u"value"_s).value_or(u"score"_s);
    if (value != u"score" && value != u"score+targets")
        return misuse(
            QCoreApplication::translate("Command", "--value takes score or score+targets."));
    wish.withTargets = value == u"score+targets";
    return wish;
}

Result<SelectionProblem> problemFrom(const Portfolio& portfolio, int year, const Wish& wish)
{
    const Records& records = portfolio.records();
    QHash<ProjectId, double> scores;
    if (const AnnualList* list = findList(records, year))
        scores = listScores(records, list->id);
    auto problem = selectionProblem(records, year, scores,
                                    wish.withTargets ? UsualTargetWeight : TargetWeight());
    if (!problem)
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Command", "There is no annual list of %1.").arg(year),
            {}};
    if (wish.budget)
        problem->budget = wish.budget;
    if (wish.quota)
        problem->quota = wish.quota;
    return *problem;
}

/// Writes the proposal into the list, or in a dry run only sees whether it may be.
Result<void> apply(Portfolio& portfolio, const OptimiserOutcome& outcome,
                   const Arguments& arguments, Console& console)
{
    const auto records =
        applyOrShow(portfolio, adoption(portfolio.records(), outcome), arguments, console);
    return records ? Result<void>() : records.error();
}

Ending told(const OptimiseReport& report, const Arguments& arguments, Console& console)
{
    if (arguments.has(u"json"_s))
        console.write(toJson(report));
    else
        writeText(report, console);
    if (!report.outcome.choice)
        return refused(
            QCoreApplication::translate("Command", "No choice keeps all constraints:\n%1")
                .arg(u"  "_s % conflictTexts(report.outcome).join(u"\n  ")));
    if (report.isApplied)
        console.note(QCoreApplication::translate("Command", "The list now follows the proposal."));
    return done();
}

std::optional<QString> actionFault(const Arguments& arguments)
{
    const QString action = arguments.operand(1);
    if (!action.isEmpty() && action != u"rules")
        return QCoreApplication::translate("Command",
                                           "The optimiser does not know “%1”; it knows rules.")
            .arg(action);
    return strayOptionFault(
        arguments, u"optimise"_s,
        {{{}, {u"budget"_s, u"quota"_s, u"value"_s, u"curve"_s, u"apply"_s, u"dry-run"_s}},
         {u"rules"_s,
          {u"budget"_s, u"quota"_s, u"limit"_s, u"must-in"_s, u"must-out"_s, u"one-of"_s,
           u"no-order"_s, u"new-share"_s, u"per-applicant"_s, u"days"_s, u"reason"_s,
           u"dry-run"_s}}});
}

Ending runOptimise(const Arguments& arguments, Console& console)
{
    if (const auto fault = yearFault(arguments))
        return misused(*fault);
    if (const auto fault = actionFault(arguments))
        return misused(*fault);
    if (arguments.operand(1) == u"rules")
        return optimiseRules(arguments, console);
    const auto wish = wishFrom(arguments);
    if (!wish)
        return misused(wish.error().message);
    const auto portfolio = openForChange(arguments, arguments.has(u"apply"_s), console);
    if (!portfolio)
        return failed(portfolio.error());
    noteSelectionYear(arguments, **portfolio, console);
    const auto problem = problemFrom(**portfolio, selectionYear(arguments, **portfolio), *wish);
    if (!problem)
        return failed(problem.error());
    Progress progress;
    auto outcome = optimise(*problem, progress);
    if (!outcome)
        return failed(outcome.error());
    OptimiseReport report{.outcome = std::move(outcome).value(),
                          .curve = {},
                          .isApplied = false,
                          .warnings = optimiserWarnings((*portfolio)->records(), *problem)};
    if (arguments.has(u"curve"_s)) {
        auto curve = budgetCurve(*problem, CurveSteps, progress);
        if (!curve)
            return failed(curve.error());
        report.curve = std::move(curve).value();
    }
    if (arguments.has(u"apply"_s) && report.outcome.choice) {
        const auto applied = apply(**portfolio, report.outcome, arguments, console);
        if (!applied)
            return failed(applied.error());
        report.isApplied = !arguments.has(u"dry-run"_s);
    }
    return told(report, arguments, console);
}

} // namespace

Command optimiseCommand()
{
    return {"optimise",
            "FILE [rules]",
            QT_TRANSLATE_NOOP("Command", "Proposes the choice of a year's list, with reasons"),
            {{"year", "YEAR", QT_TRANSLATE_NOOP("Command", "year of the list")},
             {"budget", "WAN",
              QT_TRANSLATE_NOOP("Command",
                                "support budget in units of 10,000 yuan instead of the list's; "
                                "rules: that of the list")},
             {"quota", "N",
              QT_TRANSLATE_NOOP("Command",
                                "number of projects instead of the list's quota; rules: "
                                "that of the list")},
             {"value", "score|score+targets",
              QT_TRANSLATE_NOOP("Command",
                                "what is maximised; with targets, each unreached one that a "
                                "project serves adds 5 points")},
             {"curve", nullptr, QT_TRANSLATE_NOOP("Command", "also the value under other budgets")},
             {"apply", nullptr,
              QT_TRANSLATE_NOOP("Command",
                                "writes the proposal into the list; what people placed stays")},
             {"new-share", "PERCENT",
              QT_TRANSLATE_NOOP("Command", "rules: least share of new projects")},
             {"per-applicant", "N",
              QT_TRANSLATE_NOOP("Command", "rules: most new projects of one applicant")},
             {"days", "N", QT_TRANSLATE_NOOP("Command", "rules: working days of publicity")},
             {"limit", "NAME=MIN..MAX",
              QT_TRANSLATE_NOOP("Command",
                                "rules: projects of a programme, district or unit; "
                                "“NAME=” takes the limit away"),
              true},
             {"must-in", "CODE", QT_TRANSLATE_NOOP("Command", "rules: must be chosen"), true},
             {"must-out", "CODE", QT_TRANSLATE_NOOP("Command", "rules: must not be chosen"), true},
             {"one-of", "CODE,CODE", QT_TRANSLATE_NOOP("Command", "rules: at most one of the two"),
              true},
             {"no-order", "CODE",
              QT_TRANSLATE_NOOP("Command", "rules: takes the orders on a project away"), true},
             {"reason", "TEXT", QT_TRANSLATE_NOOP("Command", "rules: reason of the orders")},
             {"dry-run", nullptr, QT_TRANSLATE_NOOP("Command", "only say what would be")},
             {"json", nullptr, QT_TRANSLATE_NOOP("Command", "as JSON, for programs")}},
            false,
            runOptimise};
}

} // namespace touyan
