#include "analysis/snapshot.h"

#include <QCoreApplication>

namespace touyan {

Snapshot::Snapshot(const Records& records, int year, QDate clockDay, SnapshotOrigin origin)
    : m_state(std::make_shared<const State>(State{records, clockDay, std::move(origin)}))
    , m_view(std::make_shared<const YearView>(m_state->records, year, clockDay))
{
}

Result<Records> Snapshot::earlier(const QDateTime& moment) const
{
    if (m_state->origin.earlier)
        return m_state->origin.earlier(moment);
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Snapshot", "Earlier states are not known."),
                 {}};
}

Snapshot Snapshot::inYear(int year) const
{
    if (year == this->year())
        return *this;
    Snapshot other = *this;
    other.m_view = std::make_shared<const YearView>(m_state->records, year, m_state->clockDay);
    return other;
}

} // namespace touyan
