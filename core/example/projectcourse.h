#pragma once

#include "domain/changeset.h"
#include "example/coursetexts.h"
#include "example/dice.h"
#include "example/exampleids.h"
#include "example/pace.h"

#include <map>

namespace touyan {

/// The months in which the example's projects are reported, and the day that is today.
struct CourseWindow
{
    QDate firstReport; ///< first month with a report
    QDate lastReport; ///< last month with a report
    QDate today;
};

/// Everything that happens to one invented project: from its planned days, its total and its pace
/// follow actual days, milestones, yearly goals, monthly reports and funding, all in agreement.
class ProjectCourse
{
public:
    /// @p project has its id, planned days, total and programme. @p texts must outlive the course.
    ProjectCourse(Project project, Pace pace, const CourseWindow& window, const CourseTexts& texts,
                  Dice dice);

    /// The project with its stage, actual days and earlier investment filled in.
    const Project& project() const { return m_project; }
    Money plannedIn(int year) const;
    /// Adds the project and all its parts to @p changes; the milestones are called @p names.
    void addTo(ChangeSet& changes, ExampleIds& ids, const QStringList& names);

private:
    void settleStage();
    void settleDays();
    void settleYears();
    QDate firstDay() const;
    QDate lastDay() const;
    QDate lastReport() const;
    int firstMonthOf(int year) const;
    int lastMonthOf(int year) const;

    void addMilestones(ChangeSet& changes, ExampleIds& ids, const QStringList& names);
    void addGoals(ChangeSet& changes, ExampleIds& ids) const;
    void addReports(ChangeSet& changes, ExampleIds& ids);
    void addFunding(ChangeSet& changes, ExampleIds& ids);

    QString goalText(int year, Money plan) const;
    QString keyDates(int year) const;
    QString progressText(QDate monthEnd) const;
    double speed(QDate month) const;
    void addTrouble(MonthlyReport& report) const;

    Project m_project;
    Pace m_pace;
    CourseWindow m_window;
    const CourseTexts& m_texts;
    Dice m_dice;
    std::map<int, Money> m_plan; ///< planned investment by year
    std::vector<Milestone> m_milestones;
};

} // namespace touyan
