#pragma once

#include "analysis/projectparts.h"
#include "analysis/thresholds.h"
#include "domain/light.h"

#include <array>
#include <optional>

namespace touyan {

/// Why a light is not green: what papers, which are Chinese whatever the language of the windows,
/// word for themselves.
struct LightCause
{
    enum class Kind
    {
        StartOverdue, ///< since @c day
        BehindSchedule, ///< by @c number 百分点
        MilestoneOverdue, ///< the one called @c name, by @c number days
        NoReport ///< for @c number months
    };

    Kind kind = Kind::BehindSchedule;
    qint64 number = 0;
    QString name = {};
    QDate day = {};

    /// In the language of the windows.
    QString translated() const;
    bool operator==(const LightCause&) const = default;
};

/// Where a project stood at the end of a month, as far as it was known then: later starts,
/// finishes, reached milestones and reports are forgotten; plans are those of today.
struct ProjectMonth
{
    Money done; ///< invested in the year by then
    Light light = Light::None;

    bool operator==(const ProjectMonth&) const = default;
};

/// What one project is in one year: what tables, timeline, map, charts and papers show of it.
struct ProjectYear
{
    ProjectId project;
    /// Nature in the year; empty when the project does not touch it, or no more by its plan.
    std::optional<AnnualCategory> category;
    std::optional<Money> planned; ///< planned investment of the year, see YearPlan
    Money done; ///< invested in the year so far, by the last report
    Money doneBefore; ///< invested to the end of the year before
    /// Invested in the year by the report before the last one; zero when that is its first.
    Money doneByReportBefore;
    QDate lastReport; ///< month of the last report in the year; invalid when there is none
    double yearPercent = 0; ///< done of planned, in percent; without a plan what the report states
    double totalPercent =
        0; ///< done and doneBefore of the total investment, in percent, at most 100
    /// 序时进度 of the project: the months that are over of those in which it runs, from
    /// @c firstMonth on; 0 when it is not judged
    double schedulePercent = 0;
    int firstMonth = 1; ///< of the year, in which it runs by its actual or else planned start
    ProjectMonth before; ///< at the end of the month before, where that lies in the year
    Light light = Light::None;
    QStringList reasons; ///< why the light is not green, in words
    QList<LightCause> causes; ///< the same as values

    bool operator==(const ProjectYear&) const = default;
};

/// Judges projects in one year as of one day; a year that is over by what was known at its end.
class YearJudge
{
public:
    /// @p records and @p parts must outlive the judge.
    YearJudge(const Records& records, const ProjectParts& parts, int year, QDate today);

    ProjectYear judge(const Project& project) const;
    /// Where @p project stood at the end of each month of the year, and stands now in the month
    /// that has begun. Months after that hold nothing.
    std::array<ProjectMonth, 12> judgeMonths(const Project& project) const;

private:
    struct Rows;

    Rows rowsOf(const Project& project) const;
    ProjectMonth monthOf(Rows& rows, QDate day) const;
    ProjectYear judgeRows(const Rows& rows) const;
    void addInvestment(ProjectYear& facts, const Rows& rows) const;
    void addLight(ProjectYear& facts, const Rows& rows) const;
    void addLag(ProjectYear& facts, const Rows& rows) const;
    void addMissing(ProjectYear& facts, const Rows& rows) const;
    Light lagLight(const ProjectYear& facts) const;
    QDate judgedDay(QDate day) const;

    const Records& m_records;
    const ProjectParts& m_parts;
    int m_year;
    QDate m_today;
    Thresholds m_thresholds;
};

/// Nature of @p project in @p year by its dates, or as set by hand. 竣工: started earlier, finishes
/// this year; 续建: started earlier, goes on; 新开工: starts this year; 预备: still preparing.
/// Empty when the project is over before the year or was taken off.
std::optional<AnnualCategory> categoryIn(const Project& project, int year);

} // namespace touyan
