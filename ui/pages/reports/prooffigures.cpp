#include "pages/reports/prooffigures.h"

#include "models/workspace.h"
#include "portfolio/portfoliosnapshot.h"
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

std::vector<ProofRow> proofRows(const QString& text, const Workspace& workspace)
{
    if (text.trimmed().isEmpty())
        return {};
    const Snapshot snapshot = snapshotOf(workspace.portfolio(), workspace.year());
    std::vector<ProofRow> rows;
    for (const CheckedFigure& figure : checkProse(text, snapshot, periodFrom(snapshot, {})))
        rows.push_back({{figure.quantity.start, figure.quantity.length},
                        verdictOf(figure.verdict),
                        figure.quantity.text,
                        figure.expected,
                        figure.about});
    return rows;
}

} // namespace touyan
