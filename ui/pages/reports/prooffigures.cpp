#include "pages/reports/prooffigures.h"

#include "reports/figurematch.h"
#include "reports/proofreading.h"

namespace touyan {
namespace {

ProofVerdict verdictOf(FigureVerdict verdict)
{
    switch (verdict) {
    case FigureVerdict::Right:
        return ProofVerdict::Right;
    case FigureVerdict::Wrong:
        return ProofVerdict::Wrong;
    case FigureVerdict::Unknown:
        return ProofVerdict::Unknown;
    }
    return ProofVerdict::Unknown;
}

} // namespace

std::vector<ProofRow> proofRows(const QString& text, const ProofGrounds& grounds)
{
    std::vector<ProofRow> rows;
    for (const CheckedFigure& figure : grounds.check(text))
        rows.push_back({{figure.quantity.start, figure.quantity.length},
                        verdictOf(figure.verdict),
                        figure.quantity.text,
                        correctionOf(figure),
                        figure.verdict == FigureVerdict::Unknown ? figure.reason : figure.about,
                        !figure.isTurnedRound});
    return rows;
}

} // namespace touyan
