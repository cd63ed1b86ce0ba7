#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/files.h"
#include "commands/reviewactions.h"
#include "commands/selectionyear.h"
#include "selection/drawnfields.h"
#include "selection/drawrecord.h"
#include "selection/liststates.h"
#include "selection/newround.h"
#include "selection/reviewround.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// The rules of the round, changed by what was asked for.
DrawRules rulesFrom(const Arguments& arguments, const ReviewRound& round)
{
    DrawRules rules = drawRules(round);
    if (const auto size = arguments.value(u"size"_s))
        rules.panelSize = size->toInt();
    if (arguments.has(u"field"_s))
        rules.fields = arguments.values(u"field"_s);
    rules.isByField = rules.isByField || arguments.has(u"by-field"_s) || arguments.has(u"field"_s);
    if (arguments.has(u"keep-out"_s))
        rules.related = RelatedExperts::KeptOut;
    return rules;
}

QJsonObject toJson(const ReviewRound& round, const PanelDraw& draw)
{
    QJsonArray panel;
    for (const ExpertId id : draw.panel)
        panel.append(QJsonObject{{u"seat"_s, panel.size() + 1},
                                 {u"code"_s, draw.expert(id)->code},
                                 {u"name"_s, draw.expert(id)->name},
                                 {u"organisation"_s, draw.expert(id)->organisation}});
    QJsonArray recusals;
    for (const Relation& relation : draw.recusals)
        recusals.append(QJsonObject{{u"expert"_s, draw.expert(relation.expert)->name},
                                    {u"project"_s, draw.candidate(relation.project)->name},
                                    {u"reason"_s, relationText(relation)}});
    return {
        {u"round"_s, round.name},      {u"seed"_s, draw.question.seed},
        {u"pool"_s, draw.pool.size()}, {u"excluded"_s, static_cast<qint64>(draw.excluded.size())},
        {u"panel"_s, panel},           {u"recusals"_s, recusals}};
}

void show(const ReviewRound& round, const PanelDraw& draw, const Arguments& arguments,
          Console& console)
{
    if (arguments.has(u"json"_s)) {
        console.write(QJsonDocument(toJson(round, draw)).toJson());
        return;
    }
    console.writeLine(QCoreApplication::translate("Command", "%1, seed %2, %3 of %4 experts:")
                          .arg(round.name, draw.question.seed, QString::number(draw.panel.size()),
                               QString::number(draw.pool.size())));
    int seat = 0;
    for (const ExpertId id : draw.panel) {
        const Expert* expert = draw.expert(id);
        console.writeLine(u"%1. %2 %3 %4"_s.arg(QString::number(++seat), expert->code, expert->name,
                                                expert->organisation));
    }
    for (const Relation& relation : draw.recusals)
        console.writeLine(
            //: 1: the expert, 2: the project, 3: why
            QCoreApplication::translate("Command", "%1 does not score “%2”: %3")
                .arg(draw.expert(relation.expert)->name, draw.candidate(relation.project)->name,
                     relationText(relation)));
}

Ending verify(const Arguments& arguments, Console& console)
{
    const auto opened = openRound(arguments, console);
    if (!opened)
        return failed(opened.error());
    const ReviewRound& round = *opened->round;
    const QStringList differences = verifyDraw(opened->records(), round);
    if (arguments.has(u"json"_s)) {
        const QJsonObject json{{u"round"_s, round.name},
                               {u"seed"_s, round.seed},
                               {u"reproduced"_s, differences.isEmpty()},
                               {u"differences"_s, QJsonArray::fromStringList(differences)}};
        console.write(QJsonDocument(json).toJson());
    } else {
        for (const QString& difference : differences)
            console.writeLine(difference);
    }
    if (!differences.isEmpty())
        return refused(QCoreApplication::translate("Command", "The draw of “%1” is not reproduced.")
                           .arg(round.name));
    console.note(QCoreApplication::translate(
                     "Command", "The draw of “%1” with the seed %2 is reproduced exactly.")
                     .arg(round.name, round.seed));
    return done();
}

/// Why the panel of @p round is not drawn now.
QString refusalOf(const Records& records, const ReviewRound& round, const Arguments& arguments)
{
    if (isDrawn(round) && !arguments.has(u"again"_s))
        return QCoreApplication::translate("Command",
                                           "The panel of “%1” was drawn at %2 with the seed %3. "
                                           "--verify replays that draw, --again draws anew.")
            .arg(round.name, round.drawnAt.toString(u"yyyy-MM-dd HH:mm"), round.seed);
    const QString fault = drawFault(records, round);
    return fault.isEmpty() ? redrawFault(round, arguments.value(u"reason"_s).value_or(QString()))
                           : fault;
}

/// Draws the panel of @p round, which @p records hold. A dry run only shows who would be drawn.
Ending drawInto(Portfolio& portfolio, const Records& records, const ReviewRound& round,
                const Arguments& arguments, Console& console)
{
    if (const QString why = refusalOf(records, round, arguments); !why.isEmpty())
        return refused(why);
    const auto draw = drawPanel(drawQuestion(records, round, rulesFrom(arguments, round),
                                             arguments.value(u"seed"_s).value_or(randomSeed())));
    if (!draw)
        return failed(draw.error());
    if (!arguments.has(u"dry-run"_s)) {
        const auto applied = portfolio.apply(
            drawChanges(portfolio.records(), round, *draw, portfolio.clock().now(), portfolio.ids(),
                        arguments.value(u"reason"_s).value_or(QString())));
        if (!applied)
            return failed(applied.error());
    }
    if (const QString warning = earlyReviewWarning(records, round); !warning.isEmpty())
        console.note(warning);
    if (const QString bare = unrepresentedText(*draw); !bare.isEmpty())
        console.note(bare);
    show(round, *draw, arguments, console);
    if (arguments.has(u"dry-run"_s))
        console.note(QCoreApplication::translate(
            "Command", "Nothing was changed. Only --seed with this seed draws the same again."));
    return done();
}

/// Sets the first round of the year's list up; it stays although its panel cannot be drawn yet.
Ending drawNewRound(Portfolio& portfolio, const Arguments& arguments, Console& console)
{
    const AnnualList* list = findList(portfolio.records(), selectionYear(arguments, portfolio));
    const ChangeSet changes = newRound(portfolio.records(), *list, portfolio.ids());
    const ReviewRound round = *changes.deltas<ReviewRound>().front().after;
    Records records = portfolio.records();
    records.apply(changes);
    if (!arguments.has(u"dry-run"_s)) {
        if (const auto applied = portfolio.apply(changes); !applied)
            return failed(applied.error());
    }
    console.note(changes.label());
    return drawInto(portfolio, records, round, arguments, console);
}

} // namespace

Ending reviewDraw(const Arguments& arguments, Console& console)
{
    if (arguments.has(u"verify"_s))
        return verify(arguments, console);
    bool isNumber = true;
    if (const auto size = arguments.value(u"size"_s))
        isNumber = size->toInt(&isNumber) > 0 && isNumber;
    if (!isNumber)
        return misused(QCoreApplication::translate("Command", "--size takes a number from 1."));
    const auto opened = openReview(arguments, console);
    if (!opened)
        return failed(opened.error());
    if (opened->round)
        return drawInto(*opened->portfolio, opened->portfolio->records(), *opened->round, arguments,
                        console);
    return drawNewRound(*opened->portfolio, arguments, console);
}

} // namespace touyan
