#include "commands/arguments.h"
#include "commands/console.h"
#include "commands/reviewactions.h"
#include "selection/ranking.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// A round with everything that is said of it.
struct RankedRound
{
    const Records& records;
    RoundRows rows;
    RoundScores scores;
    Ranking ranking;
};

QJsonValue numberOrNull(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString fateKey(Fate fate)
{
    static constexpr std::array Keys = {"open", "in",       "at-the-cut",
                                        "out",  "departed", "knocked-out"};
    return QLatin1StringView(Keys.at(static_cast<size_t>(fate)));
}

QStringList stability(const RankedRound& ranked)
{
    QStringList sentences;
    for (const FateChange& change : ranked.ranking.changes)
        sentences.append(fateSentence(change, ranked.rows, ranked.records));
    return sentences;
}

QJsonArray projectsJson(const RankedRound& ranked)
{
    QJsonArray projects;
    for (size_t i = 0; i < ranked.scores.projects.size(); ++i) {
        const ProjectScore& score = ranked.scores.projects[i];
        const Project* project = ranked.records.find(score.project);
        projects.append(QJsonObject{
            {u"rank"_s, score.rank > 0 ? QJsonValue(score.rank) : QJsonValue()},
            {u"tied"_s, score.isTied},
            {u"code"_s, project->code},
            {u"name"_s, project->name},
            {u"score"_s, numberOrNull(score.score)},
            {u"deviation"_s, numberOrNull(score.deviation)},
            {u"lowest"_s, score.lowest},
            {u"highest"_s, score.highest},
            {u"n"_s, score.count},
            {u"trimmed"_s, score.isTrimmed},
            {u"knock_outs"_s, score.knockOuts},
            {u"failed_questions"_s, QJsonArray::fromStringList(score.failedQuestions)},
            {u"fate"_s, fateKey(ranked.ranking.fates[i])},
        });
    }
    return projects;
}

QJsonObject toJson(const RankedRound& ranked)
{
    QJsonArray experts;
    for (const SeatSeverity& severity : ranked.ranking.severities)
        experts.append(QJsonObject{{u"seat"_s, ranked.rows.seat(severity.seat)->number},
                                   {u"severity"_s, numberOrNull(severity.deviation)},
                                   {u"projects"_s, severity.projects}});
    const std::optional<int> places = ranked.ranking.places;
    return {
        {u"round"_s, ranked.rows.round.name},
        {u"places"_s, places ? QJsonValue(*places) : QJsonValue()},
        {u"criteria_faults"_s, QJsonArray::fromStringList(ranked.scores.criteria.faults)},
        {u"projects"_s, projectsJson(ranked)},
        {u"experts"_s, experts},
        {u"stability"_s, QJsonArray::fromStringList(stability(ranked))},
        {u"incomplete"_s,
         QJsonArray::fromStringList(incompleteSheets(ranked.records, ranked.rows, ranked.scores))}};
}

QString rankLine(const RankedRound& ranked, const ProjectScore& score)
{
    const QString name = ranked.records.nameOf(RecordKind::Project, score.project.value);
    if (score.isKnockedOut())
        return u"×  "_s % name % u" – " % knockOutText(score.failedQuestions);
    if (!score.score)
        return u"–  "_s % name;
    return u"%1%2  %3  %4  n=%5  %6"_s.arg(
        QString::number(score.rank), score.isTied ? u"="_s : QString(),
        QString::number(*score.score, 'f', 2),
        score.deviation ? u"±"_s + QString::number(*score.deviation, 'f', 2) : u"±–"_s,
        QString::number(score.count), name);
}

/// How strict each expert is beside the others.
QStringList severities(const RankedRound& ranked)
{
    QStringList lines;
    for (const SeatSeverity& severity : ranked.ranking.severities) {
        if (!severity.deviation)
            continue;
        const double points = *severity.deviation;
        const QString seat = QString::number(ranked.rows.seat(severity.seat)->number);
        const QString text =
            (points < 0 ? u"−"_s : u"+"_s) % QString::number(std::abs(points), 'f', 2);
        lines.append(
            //: 1: number of the expert, 2: points with their sign, n: projects in common
            QCoreApplication::translate("Command",
                                        "Expert %1: %2 points beside the others on %n project(s)",
                                        nullptr, severity.projects)
                .arg(seat, text));
    }
    return lines;
}

void writeText(const RankedRound& ranked, Console& console)
{
    for (const QString& fault : ranked.scores.criteria.faults)
        console.note(fault);
    bool isCutShown = !ranked.ranking.places;
    for (size_t i = 0; i < ranked.scores.projects.size(); ++i) {
        const bool isOut = ranked.ranking.fates[i] == Fate::Out;
        if (isOut && !std::exchange(isCutShown, true))
            console.writeLine(QCoreApplication::translate("Command", "---- %1 places ----")
                                  .arg(*ranked.ranking.places));
        console.writeLine(rankLine(ranked, ranked.scores.projects[i]));
    }
    const QStringList remarks =
        stabilitySentences(ranked.records, ranked.rows, ranked.scores, ranked.ranking)
        + severities(ranked) + incompleteSheets(ranked.records, ranked.rows, ranked.scores);
    for (const QString& remark : remarks)
        console.writeLine(remark);
}

/// What --places says, else what the quota leaves.
Result<std::optional<int>> placesFrom(const Arguments& arguments, const Records& records,
                                      const ReviewRound& round)
{
    const std::optional<QString> text = arguments.value(u"places"_s);
    if (!text)
        return freePlaces(records, *records.find(round.list));
    bool isNumber = false;
    const int places = text->toInt(&isNumber);
    if (isNumber && places >= 0)
        return std::optional(places);
    return Error{ErrorCode::Parse,
                 QCoreApplication::translate("Command", "--places takes a number from 0."),
                 {}};
}

} // namespace

Ending reviewRank(const Arguments& arguments, Console& console)
{
    const auto opened = openRound(arguments, console);
    if (!opened)
        return failed(opened.error());
    const Records& records = opened->records();
    const ReviewRound& round = *opened->round;
    const auto places = placesFrom(arguments, records, round);
    if (!places)
        return misused(places.error().message);
    RankedRound ranked{records, roundRows(records, round), {}, {}};
    ranked.scores = scoreRound(ranked.rows);
    ranked.ranking = ranking(ranked.rows, ranked.scores, *places);
    if (arguments.has(u"json"_s))
        console.write(QJsonDocument(toJson(ranked)).toJson());
    else
        writeText(ranked, console);
    return done();
}

} // namespace touyan
