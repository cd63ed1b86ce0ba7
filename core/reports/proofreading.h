#pragma once

#include "analysis/snapshot.h"
#include "reports/ownclauses.h"
#include "reports/paperchoices.h"
#include "reports/prosefacts.h"

#include <map>

namespace touyan {

enum class FigureVerdict
{
    Right,
    Wrong,
    Unknown ///< the records say nothing of it, or it is not clear what it is about
};

/// A figure of a speech against the records.
struct CheckedFigure
{
    /// As the text states it; where it is wrong with the words that say how exactly it is meant,
    /// which go with it: 近40个.
    Quantity quantity;
    FigureVerdict verdict = FigureVerdict::Unknown;
    QString about; ///< 高新区总投资; empty when unknown
    QString expected; ///< what the records say; empty when unknown
    /// The figure is right and the word before it turns it round: 快于 where the records say 慢于.
    bool isTurnedRound = false;
    QDate fits = {}; ///< the day on which it is right, where that is not the end of the period
    QString reason = {}; ///< why it is unknown, a sentence in the user's language; else empty
};

/// What texts are compared with: the records of a snapshot, judged at the end of a period, and what
/// our own papers say of it. Making it takes its time; texts are quick. No two threads may check
/// with the same one at once.
class ProofGrounds
{
public:
    ProofGrounds(const Snapshot& snapshot, const ReportPeriod& period);
    /// The grounds of a paper of @p choices: their period, and the lists that were in force in the
    /// month they state.
    ProofGrounds(const Snapshot& snapshot, const PaperChoices& choices);

    /// 核稿: every figure of @p text but dates, in their order. What a figure is about is told by
    /// the words around it: the project, district, programme, unit or target named in its sentence,
    /// else the city, and the nearest word for what is counted. Each is compared with what was
    /// known at the time that its own clause names; where none is named at the end of the period,
    /// or on the day of the file. A figure is right only where the same is known and equal, wrong
    /// only where the clause says plainly what it is and the same is known and differs; all others
    /// are unknown, with the reason.
    std::vector<CheckedFigure> check(const QString& text) const;

    const ReportPeriod& period() const { return m_period; }
    QDate today() const { return m_snapshot.today(); }
    const OwnClauses& ownClauses() const { return m_own; }
    /// What is known at the end of @p period, which may be any that is over, the day of the file,
    /// or a year to come, of which only plans tell; the city first, and nothing of a year without
    /// records.
    const ProseFacts& factsOf(const ReportPeriod& period) const;
    /// The same of a period that is over, by the lists that were in force at its end, by which the
    /// papers of that time went.
    const ProseFacts& factsAsListedThen(const ReportPeriod& period) const;

private:
    using FactsByPeriod = std::map<std::pair<QDate, QDate>, ProseFacts>; ///< by first, last

    Snapshot m_snapshot;
    ReportPeriod m_period;
    mutable FactsByPeriod m_facts;
    mutable FactsByPeriod m_factsAsListedThen;
    OwnClauses m_own;
};

} // namespace touyan
