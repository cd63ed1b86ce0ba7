#pragma once

#include "selection/scoring.h"

namespace touyan {

/// What a rank means under the places that are free.
enum class Fate
{
    Open, ///< there is no score yet
    In, ///< within the places
    AtTheCut, ///< tied with others across the last place
    Out,
    Departed, ///< it left the selection, see RoundRows::departed
    KnockedOut ///< 否决, see ProjectScore::failedQuestions
};

/// What becomes of one project when one seat's scores are left out.
struct FateChange
{
    ReviewSeatId seat;
    ProjectId project;
    Fate before = Fate::In;
    Fate after = Fate::Out;
    int rankBefore = 0;
    int rankAfter = 0; ///< 0: without this seat it has no score

    bool operator==(const FateChange&) const = default;
};

/// How strict one seat is.
struct SeatSeverity
{
    ReviewSeatId seat;
    /// Mean difference between the seat's totals and the mean of the other seats on the same
    /// projects, in points: below zero is strict. Nothing without a common project.
    std::optional<double> deviation;
    int projects = 0; ///< common ones
};

/// A round's ranking against the free places.
struct Ranking
{
    std::optional<int> places; ///< nothing: no quota, and so no cut
    std::vector<Fate> fates; ///< of RoundScores::projects, one each
    std::vector<FateChange> changes; ///< seat by seat
    std::vector<SeatSeverity> severities; ///< of the seats that count

    bool isStable() const { return changes.empty(); }
};

/// The places that the quota of @p list leaves for projects that are not carried over; nothing when
/// it has no quota.
std::optional<int> freePlaces(const Records& records, const AnnualList& list);

/// The fate of each of @p scores, which are in the order of their rank.
std::vector<Fate> fatesOf(const std::vector<ProjectScore>& scores, std::optional<int> places);

/// How firm the ranking is, in words: which expert's leaving out would change which fate, or that
/// there is no cut, no score, or no such expert.
QStringList stabilitySentences(const Records& records, const RoundRows& rows,
                               const RoundScores& scores, const Ranking& ranking);

Ranking ranking(const RoundRows& rows, const RoundScores& scores, std::optional<int> places);

/// "Without expert 3, no. 12 (name) drops out", in the language of the interface.
QString fateSentence(const FateChange& change, const RoundRows& rows, const Records& records);

} // namespace touyan
