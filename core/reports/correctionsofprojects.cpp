#include "reports/chinesewords.h"
#include "reports/corrections.h"
#include "reports/prosewords.h"

#include <QLocale>

#include <algorithm>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

/// With every digit that is known: a street corner differs in the fifth decimal.
QString degreeWords(double degrees)
{
    return QString::number(degrees, 'g', QLocale::FloatingPointShortest);
}

/// Compares one project of two states.
class ProjectCorrections
{
public:
    ProjectCorrections(ProjectId project, const CorrectionState& before, const CorrectionState& now)
        : m_id(project)
        , m_before(before)
        , m_now(now)
        , m_name(projectIn(now).name)
    {
        compareFacts();
        compareProject();
        compareGoals();
        compareMilestones();
        compareReports();
        compareAttachments();
    }

    const QList<MovedValue>& moved() const { return m_moved; }

private:
    const Project& projectIn(const CorrectionState& state) const
    {
        return *state.snapshot.records().find(m_id);
    }
    static const Records& records(const CorrectionState& state) { return state.snapshot.records(); }
    template <typename T>
    std::vector<const T*> rowsOf(const CorrectionState& state) const
    {
        const auto rows = state.snapshot.view().parts().rowsOf<T>(m_id, records(state));
        return {rows.begin(), rows.end()};
    }

    void add(const QString& what, const QString& before, const QString& after)
    {
        if (before != after)
            m_moved.append({m_name, what, before, after});
    }

    /// @p words of either state.
    template <typename Words>
    void compare(const QString& what, const Words& words)
    {
        add(what, words(m_before), words(m_now));
    }

    void compareFacts()
    {
        const auto facts = [this](const QString& what, const auto& words) {
            add(what, words(*m_before.figures.factsOf(m_id)), words(*m_now.figures.factsOf(m_id)));
        };
        facts(u"建设性质"_s, [](const ProjectYear& year) {
            return year.category ? natureWord(*year.category) : unstatedWord();
        });
        facts(u"年度计划投资（万元）"_s,
              [](const ProjectYear& year) { return wanWords(year.planned); });
        facts(u"截至上年底累计完成（万元）"_s,
              [](const ProjectYear& year) { return wanWords(year.doneBefore); });
        facts(u"累计完成投资（万元）"_s,
              [](const ProjectYear& year) { return wanWords(year.done); });
        facts(u"完成率"_s, [](const ProjectYear& year) {
            return year.planned || year.lastReport.isValid() ? prosePercent(year.yearPercent)
                                                             : u"—"_s;
        });
        facts(u"序时进度"_s,
              [](const ProjectYear& year) { return prosePercent(year.schedulePercent); });
        facts(u"评价"_s, [](const ProjectYear& year) { return lightWord(year.light); });
        facts(u"评价原因"_s, [](const ProjectYear& year) {
            return year.causes.isEmpty() ? noneWord() : causeWords(year);
        });
    }

    void compareText(const QString& what, QString Project::*field)
    {
        add(what, projectIn(m_before).*field, projectIn(m_now).*field);
    }
    void compareDay(const QString& what, QDate Project::*field)
    {
        add(what, shortDay(projectIn(m_before).*field), shortDay(projectIn(m_now).*field));
    }
    template <typename IdType>
    void compareName(const QString& what, RecordKind kind, IdType Project::*field)
    {
        compare(what, [&](const CorrectionState& state) {
            return records(state).nameOf(kind, (projectIn(state).*field).value);
        });
    }
    void compareUnits(const QString& what, QList<UnitId> Project::*field)
    {
        compare(what, [&](const CorrectionState& state) {
            return unitWords(records(state), projectIn(state).*field);
        });
    }

    void compareProject()
    {
        compareText(u"项目名称"_s, &Project::name);
        compareText(u"编号"_s, &Project::code);
        compareText(u"承担单位"_s, &Project::undertaker);
        compareText(u"联系人"_s, &Project::contactName);
        compareText(u"联系电话"_s, &Project::contactPhone);
        compareText(u"联系领导"_s, &Project::liaisonLeader);
        compareText(u"建设内容及规模"_s, &Project::content);
        compareText(u"备注"_s, &Project::notes);
        compareName(u"所在区市县"_s, RecordKind::District, &Project::district);
        compareName(u"示范工程"_s, RecordKind::Programme, &Project::programme);
        compareName(u"场景领域"_s, RecordKind::ScenarioField, &Project::scenarioField);
        compareUnits(u"责任单位"_s, &Project::responsibleUnits);
        compareUnits(u"配合单位"_s, &Project::cooperatingUnits);
        compareDay(u"计划开工日期"_s, &Project::plannedStart);
        compareDay(u"计划完工日期"_s, &Project::plannedFinish);
        compareDay(u"实际开工日期"_s, &Project::actualStart);
        compareDay(u"实际完工日期"_s, &Project::actualFinish);
        compare(u"总投资（万元）"_s, [this](const CorrectionState& state) {
            return wanWords(projectIn(state).totalInvestment);
        });
        compare(u"资金来源"_s, [this](const CorrectionState& state) {
            return fundingWords(rowsOf<FundingSource>(state));
        });
        compare(u"地图位置"_s, [this](const CorrectionState& state) {
            const Project& project = projectIn(state);
            return project.longitude && project.latitude
                ? QString(degreeWords(*project.longitude) % u'，' % degreeWords(*project.latitude))
                : unstatedWord();
        });
    }

    void compareGoals()
    {
        compare(u"年度目标"_s, [this](const CorrectionState& state) {
            QString goal;
            for (const AnnualGoal* row : rowsOf<AnnualGoal>(state)) {
                if (row->year == state.snapshot.year())
                    goal = row->goal;
            }
            return goal.isEmpty() ? unstatedWord() : goal;
        });
    }

    /// Calls @p both with each row of either state that the other has too, @p alone with those
    /// that it has not.
    template <typename T, typename Both, typename Alone>
    void pairRows(const Both& both, const Alone& alone)
    {
        const auto find = [](const std::vector<const T*>& rows, const T* wanted) -> const T* {
            const auto at = std::find_if(rows.cbegin(), rows.cend(),
                                         [wanted](const T* row) { return row->id == wanted->id; });
            return at == rows.cend() ? nullptr : *at;
        };
        const auto then = rowsOf<T>(m_before);
        const auto now = rowsOf<T>(m_now);
        for (const T* row : now) {
            if (const T* earlier = find(then, row))
                both(*earlier, *row);
            else
                alone(nullptr, row);
        }
        for (const T* row : then) {
            if (!find(now, row))
                alone(row, nullptr);
        }
    }

    void compareMilestones()
    {
        pairRows<Milestone>(
            [this](const Milestone& then, const Milestone& now) {
                const QString node = u"节点“%1”"_s.arg(now.name);
                add(node % u"名称", then.name, now.name);
                add(node % u"计划日期", shortDay(then.plannedDate), shortDay(now.plannedDate));
                add(node % u"预计日期", shortDay(then.forecastDate), shortDay(now.forecastDate));
                add(node % u"完成日期", shortDay(then.actualDate), shortDay(now.actualDate));
            },
            [this](const Milestone* then, const Milestone* now) {
                add(u"节点“%1”"_s.arg((then ? then : now)->name),
                    then ? u"计划%1"_s.arg(shortDay(then->plannedDate)) : noneWord(),
                    now ? u"计划%1"_s.arg(shortDay(now->plannedDate)) : u"已删除"_s);
            });
    }

    /// Papers tell nothing of reports on later months than theirs.
    bool isTold(const MonthlyReport& report) const { return report.month <= m_now.figures.last(); }

    void compareReports()
    {
        const auto month = [](const MonthlyReport& report) {
            return report.month.toString(u"yyyy年M月月报"_s);
        };
        const auto percent = [](const MonthlyReport& report) {
            return report.percentComplete ? prosePercent(report.percentComplete->points()) : u"—"_s;
        };
        pairRows<MonthlyReport>(
            [&](const MonthlyReport& then, const MonthlyReport& now) {
                if (!isTold(then) && !isTold(now))
                    return;
                add(month(now) % u"月份", month(then), month(now));
                add(month(now) % u"累计完成（万元）", wanWords(then.yearToDate),
                    wanWords(now.yearToDate));
                add(month(now) % u"总体进度", percent(then), percent(now));
                add(month(now) % u"形象进度", then.progressText, now.progressText);
                add(month(now) % u"存在问题", then.problem, now.problem);
                add(month(now) % u"提请协调事项", then.coordination, now.coordination);
            },
            [&](const MonthlyReport* then, const MonthlyReport* now) {
                const MonthlyReport& report = then ? *then : *now;
                if (isTold(report))
                    add(month(report), then ? u"已报送"_s : u"未报送"_s,
                        now ? u"已报送：%1"_s.arg(now->progressText) : u"已撤回"_s);
            });
    }

    void compareAttachments()
    {
        compare(u"附件"_s, [this](const CorrectionState& state) {
            QStringList names;
            for (const Attachment& attachment : records(state).all<Attachment>()) {
                if (attachment.owner.kind == RecordKind::Project
                    && attachment.owner.id == m_id.value)
                    names.append(attachment.name);
            }
            return names.isEmpty() ? noneWord() : names.join(u'、');
        });
    }

    ProjectId m_id;
    const CorrectionState& m_before;
    const CorrectionState& m_now;
    QString m_name;
    QList<MovedValue> m_moved;
};

} // namespace

QList<MovedValue> movedOfProject(ProjectId project, const CorrectionState& before,
                                 const CorrectionState& now)
{
    return ProjectCorrections(project, before, now).moved();
}

} // namespace touyan
