#pragma once

#include "domain/records.h"

namespace touyan {

/// Records of lists for tests, filled row by row. Ids and positions count from 1.
class ListRecords
{
public:
    /// Puts @p row in as it is; a row without an id gets the next one.
    template <typename T>
    T add(T row)
    {
        if (!row.id.isValid())
            row.id = Id<T>{++m_lastId};
        ChangeSet changes;
        changes.insert(row);
        m_records.apply(changes);
        return row;
    }
    template <typename T>
    void change(const T& before, const T& after)
    {
        ChangeSet changes;
        changes.update(before, after);
        m_records.apply(changes);
    }

    AnnualList addList(int year, ListState state = ListState::Collecting);
    /// A project that passes every check of the screening for 2021: funded in full, in the city.
    Project addProject(const QString& name, const QString& undertaker = {});
    /// The same with what @p adjust changes before it is put in.
    template <typename Adjust>
    Project addProject(const QString& name, Adjust adjust)
    {
        Project project = soundProject(name, {});
        adjust(project);
        return addFunded(project);
    }
    ListEntry addEntry(const AnnualList& list, const Project& project,
                       EntryStatus status = EntryStatus::Candidate);
    ListRevision addRevision(const AnnualList& list, int number, RevisionKind kind,
                             const Project& project);

    const Records& records() const { return m_records; }
    operator const Records&() const { return m_records; } // NOLINT(google-explicit-constructor)

private:
    Project soundProject(const QString& name, const QString& undertaker);
    Project addFunded(const Project& project);

    Records m_records;
    qint64 m_lastId = 0;
    int m_position = 0;
    DistrictId m_district;
    ProgrammeId m_programme;
    UnitId m_unit;
};

} // namespace touyan
