#pragma once

#include "analysis/rollup.h"

#include <QSet>

namespace touyan {

/// All projects of a file judged in one year as of one day, kept up to date with each change. The
/// one source of what tables, timeline, map, charts and papers say about a year.
class YearView
{
public:
    /// @p clockDay is what the clock says; a reference date in the settings takes its place.
    YearView(const Records& records, int year, QDate clockDay);

    int year() const { return m_year; }
    /// The day that figures are made for.
    QDate today() const { return m_today; }
    const ProjectParts& parts() const { return m_parts; }

    /// Judges all projects in @p year.
    void setYear(const Records& records, int year);
    /// Follows @p changes; @p records already holds them. Returns the projects judged anew.
    QSet<ProjectId> apply(const Records& records, const ChangeSet& changes);

    /// Of all projects, by id: in the order of their table.
    const std::vector<ProjectYear>& facts() const { return m_facts; }
    /// What roll-ups add of each of them, in the same order.
    const std::vector<RollUpTerm>& terms() const { return m_terms; }
    /// Never null for a project of the file.
    const ProjectYear* factsOf(ProjectId project) const;
    /// The year's list, or nullptr.
    const AnnualList* list() const { return m_list ? &*m_list : nullptr; }
    /// The project's entry in the year's list, or nullptr.
    const ListEntry* entryOf(ProjectId project) const;
    /// Whether the year's list holds the project as selected or carried over.
    bool isOnList(ProjectId project) const;

private:
    void readList(const Records& records);
    QSet<ProjectId> touchedBy(const Records& records, const ChangeSet& changes) const;
    void judgeAnew(const QSet<ProjectId>& projects, const Records& records);

    int m_year;
    QDate m_clockDay;
    QDate m_today;
    ProjectParts m_parts;
    std::vector<ProjectYear> m_facts;
    std::vector<RollUpTerm> m_terms; ///< of m_facts
    std::optional<AnnualList> m_list;
    QHash<ProjectId, ListEntry> m_entries;
};

} // namespace touyan
