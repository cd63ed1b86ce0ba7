#include "portfolio/portfoliosnapshot.h"

#include <QFileInfo>

namespace touyan {

Snapshot snapshotOf(const Portfolio& portfolio, int year)
{
    SnapshotOrigin origin;
    origin.source = QFileInfo(portfolio.path()).fileName();
    origin.moment = portfolio.clock().now();
    origin.earlier = [&portfolio](const QDateTime& moment) {
        return portfolio.recordsAsOf(moment);
    };
    return Snapshot(portfolio.records(), year, portfolio.clock().today(), std::move(origin));
}

} // namespace touyan
