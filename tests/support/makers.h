#pragma once

#include "domain/changeset.h"

namespace touyan {

/// Builds a record for a test: valid as it is made, changed where the test cares.
template <typename T>
class Maker
{
public:
    explicit Maker(T row)
        : m_row(std::move(row))
    {
    }

    Maker& withId(qint64 id)
    {
        m_row.id = Id<T>{id};
        return *this;
    }
    Maker& withCode(const char* code)
    {
        m_row.code = QString::fromUtf8(code);
        return *this;
    }
    Maker& withName(const char* name)
    {
        m_row.name = QString::fromUtf8(name);
        return *this;
    }
    template <typename Member>
    Maker& with(Member T::*member, std::type_identity_t<Member> value)
    {
        m_row.*member = std::move(value);
        return *this;
    }
    T make() const { return m_row; }

private:
    T m_row;
};

/// Every maker gives the next of one row of ids, and codes and names made from it.
Maker<District> aDistrict();
Maker<Unit> aUnit();
Maker<Programme> aProgramme();
Maker<Project> aProject();
Maker<Milestone> aMilestone(ProjectId project);
Maker<AnnualGoal> anAnnualGoal(ProjectId project, int year);
Maker<MonthlyReport> aMonthlyReport(ProjectId project, QDate month);
Maker<FundingSource> aFundingSource(ProjectId project);

/// A change of one row.
template <typename T>
ChangeSet inserting(const T& row)
{
    ChangeSet changes(QStringLiteral("insert"));
    changes.insert(row);
    return changes;
}
template <typename T>
ChangeSet updating(const T& before, const T& after)
{
    ChangeSet changes(QStringLiteral("update"));
    changes.update(before, after);
    return changes;
}
template <typename T>
ChangeSet removing(const T& row)
{
    ChangeSet changes(QStringLiteral("remove"));
    changes.remove(row);
    return changes;
}

} // namespace touyan
