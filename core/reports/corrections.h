#pragma once

#include "analysis/snapshot.h"
#include "analysis/targetprogress.h"
#include "reports/monthfigures.h"
#include "reports/printeddifferences.h"
#include "reports/reportperiod.h"

#include <QStringList>

namespace touyan {

/// One of the two states of a file that are compared.
struct CorrectionState
{
    CorrectionState(const Snapshot& given, const ReportPeriod& period);

    Snapshot snapshot;
    MonthFigures figures;
    std::vector<TargetProgress> targets;
};

/// What differs between two states of the file in anything that a pack's papers print: sums,
/// projects with their milestones, goals, funding and reports, the list, decisions, meetings,
/// events, targets and registers.
class Corrections
{
public:
    Corrections(const CorrectionState& before, const CorrectionState& now);

    const QList<MovedValue>& sums() const { return m_sums; }
    const QList<MovedValue>& rows() const { return m_rows; }
    const QStringList& entered() const { return m_entered; }
    const QStringList& left() const { return m_left; }
    bool isEmpty() const
    {
        return m_sums.isEmpty() && m_rows.isEmpty() && m_entered.isEmpty() && m_left.isEmpty();
    }

private:
    void compareSums();
    void compareList();
    void compareProjects();
    void compareTargets();

    const CorrectionState& m_before;
    const CorrectionState& m_now;
    QList<MovedValue> m_sums;
    QList<MovedValue> m_rows;
    QStringList m_entered;
    QStringList m_left;
};

/// What differs between the records of two states that belong to no project: decisions, meetings,
/// events and what is registered in the districts.
QList<MovedValue> movedRecords(const Records& before, const Records& now);
/// How @p now calls what @p before called otherwise, as papers print the names.
NewNames newNames(const Records& before, const Records& now);
/// What differs between two states of one project of both, in their year.
QList<MovedValue> movedOfProject(ProjectId project, const CorrectionState& before,
                                 const CorrectionState& now);

} // namespace touyan
