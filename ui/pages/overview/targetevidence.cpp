#include "pages/overview/targetevidence.h"

#include "charts/targetchart.h"
#include "models/workspace.h"
#include "pages/page.h"
#include "views/charts/charttablewindow.h"

namespace touyan {

void showTargetEvidence(const TargetProgress& target, const Workspace& workspace, Page& page)
{
    const ChartTable rows = targetEvidence(target, workspace.records(), workspace.year());
    if (!rows.emptyReason.isEmpty()) {
        Q_EMIT page.done(rows.emptyReason);
        return;
    }
    auto* window = new ChartTableWindow(rows, &page);
    window->show();
}

} // namespace touyan
