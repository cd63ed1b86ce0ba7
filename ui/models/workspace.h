#pragma once

#include "analysis/monthends.h"
#include "analysis/projectfilter.h"
#include "domain/field.h"
#include "edit/editsession.h"
#include "search/textindex.h"

#include <QObject>
#include <QTimer>

namespace touyan {

/// The open file as all pages see it: one year, one filter, one selection, one undo stack. A page
/// holds no copy of any of them.
class Workspace : public QObject
{
    Q_OBJECT
public:
    explicit Workspace(std::unique_ptr<Portfolio> portfolio, QObject* parent = nullptr);
    ~Workspace() override;

    Portfolio& portfolio() { return *m_portfolio; }
    const Portfolio& portfolio() const { return *m_portfolio; }
    EditSession& session() { return m_session; }
    const Records& records() const { return m_portfolio->records(); }
    const YearView& view() const { return m_view; }
    int year() const { return m_view.year(); }
    /// The day figures are made for.
    QDate today() const { return m_view.today(); }
    const ProjectFilter& filter() const { return m_filter; }

    /// The projects that pass the filter, with their facts, by id. The pointers hold until the next
    /// change of the file.
    const std::vector<JudgedProject>& projects() const { return passing().projects; }
    const RollUp& totals() const { return passing().totals; }
    /// The sums over the projects that pass at the end of each month of the year that has begun.
    std::vector<MonthSum> monthSums() const;
    /// Those that pass the filter in another scope, and how many they are.
    std::vector<JudgedProject> projectsIn(ProjectScope scope) const;
    int countIn(ProjectScope scope) const
    {
        return passing().counts.at(static_cast<size_t>(scope));
    }
    ProjectId selected() const { return m_selected; }

    void setYear(int year);
    void setFilter(const ProjectFilter& filter);
    void select(ProjectId project);

    /// Changes one field of @p row by its field table, as one undo step called after record and
    /// field.
    template <typename T>
    Result<void> assign(const T& row, const Field<T>& field, const Value& value);

Q_SIGNALS:
    /// Year, filter, search or scope changed: other projects pass, or the same with other facts.
    void filterChanged();
    /// The file changed; @p judged are the projects whose facts may differ. Records and view are
    /// new.
    void changed(const touyan::ChangeSet& changes, const QSet<touyan::ProjectId>& judged);
    void selectionChanged(touyan::ProjectId project);

private:
    void onPortfolioChanged(const ChangeSet& changes);
    QList<ProjectId> found() const;
    const Passing& passing() const;
    /// Of the texts that the search looks through. Made when it is first asked for.
    const TextIndex<Project>& index() const;

    std::unique_ptr<Portfolio> m_portfolio;
    QTimer m_settling; ///< since the last change; then the file itself gets what was written
    EditSession m_session;
    YearView m_view;
    mutable std::optional<TextIndex<Project>> m_index; // made by index()
    ProjectFilter m_filter;
    ProjectId m_selected;
    mutable std::optional<Passing> m_passing; // emptied by whatever may change it
    mutable MonthEnds m_monthEnds; // holds what has been asked for
};

template <typename T>
Result<void> Workspace::assign(const T& row, const Field<T>& field, const Value& value)
{
    T after = row;
    if (!field.assign(after, value))
        return Error{ErrorCode::Validation,
                     tr("The value does not fit “%1”.").arg(field.translatedTitle()),
                     {}};
    //: 1: kind of record, 2: its name, 3: the field
    ChangeSet changes(tr("Edit %1 “%2”: %3")
                          .arg(describe(kindOf<T>).translatedTitle(),
                               records().nameOf(kindOf<T>, row.id.value), field.translatedTitle()));
    changes.update(row, after);
    return m_session.submit(changes);
}

} // namespace touyan
