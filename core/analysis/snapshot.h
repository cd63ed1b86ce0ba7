#pragma once

#include "analysis/yearview.h"
#include "base/result.h"

#include <functional>
#include <memory>

namespace touyan {

/// What a snapshot is told of the file that it is made from.
struct SnapshotOrigin
{
    QString source; ///< name of the file, without its folder
    QDateTime moment; ///< when the snapshot was made
    /// Gives the records as they were at an earlier moment; empty where there is no journal. It is
    /// called on the thread, and only as long as, the file is open.
    std::function<Result<Records>(const QDateTime& moment)> earlier;
};

/// The state of a file at one moment, judged in one year: all that papers are composed from, so
/// that every part of a pack says the same. Copies share everything; no later change of the file
/// touches one, and but for earlier() it may be read on any thread.
class Snapshot
{
public:
    /// @p clockDay is what the clock says; a reference date in the settings takes its place.
    Snapshot(const Records& records, int year, QDate clockDay, SnapshotOrigin origin);

    const Records& records() const { return m_state->records; }
    const YearView& view() const { return *m_view; }
    int year() const { return m_view->year(); }
    /// The day that figures are made for.
    QDate today() const { return m_view->today(); }
    const QString& source() const { return m_state->origin.source; }
    const QDateTime& moment() const { return m_state->origin.moment; }
    /// The records as they were at @p moment; NotFound where there is no journal.
    Result<Records> earlier(const QDateTime& moment) const;

    /// The same state judged in @p year.
    Snapshot inYear(int year) const;

private:
    struct State
    {
        Records records;
        QDate clockDay;
        SnapshotOrigin origin;
    };

    std::shared_ptr<const State> m_state;
    std::shared_ptr<const YearView> m_view;
};

} // namespace touyan
