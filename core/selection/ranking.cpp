#include "selection/ranking.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

std::vector<SeatSheet> sheetsWithout(const std::vector<SeatSheet>& sheets, ReviewSeatId seat)
{
    std::vector<SeatSheet> others;
    std::copy_if(sheets.begin(), sheets.end(), std::back_inserter(others),
                 [seat](const SeatSheet& sheet) { return sheet.seat != seat; });
    return others;
}

const SeatSheet* countedSheet(const std::vector<SeatSheet>& sheets, ReviewSeatId seat,
                              ProjectId project)
{
    const auto at = std::find_if(sheets.cbegin(), sheets.cend(), [&](const SeatSheet& row) {
        return row.seat == seat && row.project == project && row.counts();
    });
    return at == sheets.cend() ? nullptr : &*at;
}

std::vector<FateChange> changesWithout(const ReviewSeat& seat, const RoundRows& rows,
                                       const RoundScores& scores, const std::vector<Fate>& before,
                                       std::optional<int> places)
{
    const std::vector<ProjectScore> after =
        rankedScores(rows, sheetsWithout(scores.sheets, seat.id));
    const std::vector<Fate> fates = fatesOf(after, places);
    std::vector<FateChange> changes;
    for (size_t i = 0; i < before.size(); ++i) {
        const ProjectScore& score = scores.projects[i];
        const auto at = std::find_if(after.cbegin(), after.cend(), [&](const ProjectScore& row) {
            return row.project == score.project;
        });
        const Fate fate = fates[static_cast<size_t>(std::distance(after.cbegin(), at))];
        if (fate != before[i])
            changes.push_back({seat.id, score.project, before[i], fate, score.rank, at->rank});
    }
    return changes;
}

/// The fate of what takes no rank.
std::optional<Fate> fateWithoutRank(const ProjectScore& score)
{
    if (score.hasDeparted)
        return Fate::Departed;
    if (score.isKnockedOut())
        return Fate::KnockedOut;
    return score.score ? std::nullopt : std::optional(Fate::Open);
}

SeatSeverity severityOf(const ReviewSeat& seat, const RoundRows& rows, const RoundScores& scores)
{
    SeatSeverity severity{.seat = seat.id};
    double sum = 0;
    for (const ProjectId project : rows.projects) {
        const SeatSheet* own = countedSheet(scores.sheets, seat.id, project);
        if (!own)
            continue;
        std::vector<double> others;
        for (const SeatSheet& sheet : scores.sheets) {
            if (sheet.project == project && sheet.seat != seat.id && sheet.counts())
                others.push_back(*sheet.total);
        }
        if (others.empty())
            continue;
        sum += *own->total
            - std::accumulate(others.begin(), others.end(), 0.0)
                / static_cast<double>(others.size());
        ++severity.projects;
    }
    if (severity.projects > 0)
        severity.deviation = sum / severity.projects;
    return severity;
}

} // namespace

std::optional<int> freePlaces(const Records& records, const AnnualList& list)
{
    if (!list.quota)
        return {};
    const auto carried =
        std::count_if(records.all<ListEntry>().begin(), records.all<ListEntry>().end(),
                      [&](const ListEntry& entry) {
                          return entry.list == list.id && entry.status == EntryStatus::CarriedOver;
                      });
    return std::max(0, *list.quota - static_cast<int>(carried));
}

std::vector<Fate> fatesOf(const std::vector<ProjectScore>& scores, std::optional<int> places)
{
    std::vector<Fate> fates;
    for (const ProjectScore& score : scores) {
        if (const auto unranked = fateWithoutRank(score)) {
            fates.push_back(*unranked);
            continue;
        }
        const auto better = score.rank - 1;
        const auto sharing =
            std::count_if(scores.begin(), scores.end(),
                          [&](const ProjectScore& other) { return other.rank == score.rank; });
        if (!places || better + sharing <= *places)
            fates.push_back(Fate::In);
        else
            fates.push_back(better >= *places ? Fate::Out : Fate::AtTheCut);
    }
    return fates;
}

Ranking ranking(const RoundRows& rows, const RoundScores& scores, std::optional<int> places)
{
    Ranking result;
    result.places = places;
    result.fates = fatesOf(scores.projects, places);
    for (const ReviewSeat& seat : rows.seats) {
        if (seat.isExcluded)
            continue;
        if (places) {
            const auto changes = changesWithout(seat, rows, scores, result.fates, places);
            result.changes.insert(result.changes.end(), changes.begin(), changes.end());
        }
        result.severities.push_back(severityOf(seat, rows, scores));
    }
    return result;
}

QStringList stabilitySentences(const Records& records, const RoundRows& rows,
                               const RoundScores& scores, const Ranking& ranking)
{
    const bool hasScore =
        std::any_of(scores.projects.begin(), scores.projects.end(),
                    [](const ProjectScore& score) { return score.score.has_value(); });
    if (!hasScore)
        return {QCoreApplication::translate(
            "Review", "No project has a score yet: there is no ranking to be firm.")};
    if (!ranking.places)
        return {QCoreApplication::translate("Review", "The list has no quota: there is no cut.")};
    if (ranking.isStable())
        return {QCoreApplication::translate(
            "Review", "Whichever expert is left out, the same projects stay within the places.")};
    QStringList sentences;
    for (const FateChange& change : ranking.changes)
        sentences.append(fateSentence(change, rows, records));
    return sentences;
}

QString fateSentence(const FateChange& change, const RoundRows& rows, const Records& records)
{
    if (change.before == Fate::KnockedOut)
        return QCoreApplication::translate("Review",
                                           "Without expert %1, “%2” is no longer voted down.")
            .arg(QString::number(rows.seat(change.seat)->number),
                 records.nameOf(RecordKind::Project, change.project.value));
    const auto sentence = [&] {
        switch (change.after) {
        case Fate::In:
            return QCoreApplication::translate("Review",
                                               "Without expert %1, no. %2 “%3” moves in.");
        case Fate::AtTheCut:
            return QCoreApplication::translate(
                "Review", "Without expert %1, no. %2 “%3” is tied for the last place.");
        case Fate::Out:
            return QCoreApplication::translate("Review",
                                               "Without expert %1, no. %2 “%3” drops out.");
        case Fate::KnockedOut:
            return QCoreApplication::translate("Review",
                                               "Without expert %1, no. %2 “%3” is voted down.");
        case Fate::Open:
        case Fate::Departed:
            break;
        }
        return QCoreApplication::translate("Review",
                                           "Without expert %1, no. %2 “%3” has no score left.");
    };
    const ReviewSeat* seat = rows.seat(change.seat);
    return sentence().arg(QString::number(seat ? seat->number : 0),
                          QString::number(change.rankBefore),
                          records.nameOf(RecordKind::Project, change.project.value));
}

} // namespace touyan
