#pragma once

#include "analysis/snapshot.h"
#include "reports/ownclauses.h"
#include "reports/prosefacts.h"

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
/// our own papers say of it. Making it takes its time; texts are quick.
class ProofGrounds
{
public:
    ProofGrounds(const Snapshot& snapshot, const ReportPeriod& period);

    /// As checkProse().
    std::vector<CheckedFigure> check(const QString& text) const;

private:
    ReportPeriod m_period;
    QDate m_today;
    std::vector<FactScope> m_scopes;
    OwnClauses m_own;
    std::vector<FactScope> m_scopesToday; ///< none where the period is not over
};

/// 核稿: every figure of @p text but dates, in their order. What a figure is about is told by the
/// words around it: the project, district, programme, unit or target named in its sentence, else
/// the city, and the nearest word for what is counted. A figure is wrong only when its own clause
/// says plainly what it is; everything else that does not agree is unknown. @p snapshot is judged
/// at the end of @p period, and what is wrong then and names no day, on its own day; the year of
/// another sentence than that of the period leaves its figures unknown.
std::vector<CheckedFigure> checkProse(const QString& text, const Snapshot& snapshot,
                                      const ReportPeriod& period);

} // namespace touyan
