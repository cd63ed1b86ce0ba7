#include "analysis/projectfilter.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

Project makeProject(qint64 id, ProjectStage stage, qint64 district)
{
    Project project;
    project.id = {id};
    project.code = QString::number(id);
    project.name = u"项目"_s + project.code;
    project.stage = stage;
    project.district = {district};
    project.plannedStart = QDate(2020, 1, 1);
    project.actualStart = QDate(2020, 1, 1);
    project.plannedFinish = QDate(2021, 12, 31);
    project.responsibleUnits = {UnitId{5}, UnitId{6}};
    return project;
}

QList<qint64> idsOf(const std::vector<JudgedProject>& projects)
{
    QList<qint64> ids;
    for (const JudgedProject& judged : projects)
        ids.append(judged.project->id.value);
    return ids;
}

} // namespace

class TestYearView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_records = {};
        ChangeSet changes;
        changes.insert(makeProject(1, ProjectStage::Active, 210211));
        changes.insert(makeProject(2, ProjectStage::Active, 210212));
        changes.insert(makeProject(3, ProjectStage::Reserve, 210211));
        AnnualList list;
        list.id = {50};
        list.year = 2020;
        list.name = u"2020"_s;
        changes.insert(list);
        changes.insert(makeEntry(60, 1, EntryStatus::Selected));
        changes.insert(makeEntry(61, 3, EntryStatus::Candidate));
        m_records.apply(changes);
    }

    void scopesDiffer()
    {
        const YearView view(m_records, 2020, QDate(2020, 11, 24));
        const auto inScope = [&](ProjectScope scope) {
            ProjectFilter filter;
            filter.scope = scope;
            return idsOf(filtered(m_records, view, filter, {}));
        };
        QCOMPARE(inScope(ProjectScope::YearList), (QList<qint64>{1}));
        QCOMPARE(inScope(ProjectScope::Reserve), (QList<qint64>{3}));
        QCOMPARE(inScope(ProjectScope::All), (QList<qint64>{1, 2, 3}));
    }

    void aYearWithoutAListShowsWhatRunsInIt()
    {
        const YearView view(m_records, 2021, QDate(2020, 11, 24));
        QVERIFY(!view.list());
        QCOMPARE(idsOf(filtered(m_records, view, {}, {})), (QList<qint64>{1, 2}));
    }

    void filtersCombine()
    {
        const YearView view(m_records, 2020, QDate(2020, 11, 24));
        ProjectFilter filter;
        filter.scope = ProjectScope::All;
        QVERIFY(!filter.isNarrowed());
        filter.districts = {DistrictId{210211}};
        QVERIFY(filter.isNarrowed());
        QCOMPARE(idsOf(filtered(m_records, view, filter, {})), (QList<qint64>{1, 3}));
        filter.units = {UnitId{6}};
        QCOMPARE(filtered(m_records, view, filter, {}).size(), size_t(2));
        filter.units = {UnitId{7}};
        QVERIFY(filtered(m_records, view, filter, {}).empty());
        filter.units.clear();
        filter.search = u"x"_s;
        QCOMPARE(idsOf(filtered(m_records, view, filter, {ProjectId{3}})), (QList<qint64>{3}));
    }

    void everyScopeIsCountedUnderTheFilter()
    {
        const YearView view(m_records, 2020, QDate(2020, 11, 24));
        ProjectFilter filter;
        const Passing bare = passing(m_records, view, filter, {});
        QCOMPARE(bare.counts, (std::array<int, 3>{1, 1, 3}));
        QCOMPARE(idsOf(bare.projects), idsOf(filtered(m_records, view, filter, {})));
        filter.districts = {DistrictId{210211}};
        filter.scope = ProjectScope::All;
        const Passing narrowed = passing(m_records, view, filter, {});
        QCOMPARE(narrowed.counts, (std::array<int, 3>{1, 1, 2}));
        QCOMPARE(idsOf(narrowed.projects), (QList<qint64>{1, 3}));
        QCOMPARE(narrowed.totals.count, 2);
    }

    void followingAChangeEqualsJudgingAnew()
    {
        YearView view(m_records, 2020, QDate(2020, 11, 24));
        ChangeSet changes;
        AnnualGoal goal;
        goal.id = {70};
        goal.project = {2};
        goal.year = 2020;
        goal.plannedInvestment = Money::fromWan(100);
        changes.insert(goal);
        changes.insert(makeProject(4, ProjectStage::Active, 210213));
        changes.remove(*m_records.find(ProjectId{3}));
        changes.remove(*m_records.find(ListEntryId{61}));
        m_records.apply(changes);
        const QSet<ProjectId> judged = view.apply(m_records, changes);
        QCOMPARE(judged, (QSet<ProjectId>{ProjectId{2}, ProjectId{3}, ProjectId{4}}));
        const YearView anew(m_records, 2020, QDate(2020, 11, 24));
        for (const Project& project : m_records.all<Project>())
            QVERIFY(*view.factsOf(project.id) == *anew.factsOf(project.id));
        QVERIFY(!view.factsOf(ProjectId{3}));
        QVERIFY(view.facts() == anew.facts());
        QVERIFY(view.terms() == anew.terms());
    }

    void issuedListSaysTheNature()
    {
        YearView view(m_records, 2020, QDate(2020, 11, 24));
        const auto natureOfThird = [&] { return view.factsOf(ProjectId{3})->category; };
        QCOMPARE(natureOfThird(), std::optional(AnnualCategory::Preparing)); // in the reserve
        ChangeSet chosen;
        const ListEntry entry = *m_records.find(ListEntryId{61});
        ListEntry selected = entry;
        selected.status = EntryStatus::Selected;
        chosen.update(entry, selected);
        m_records.apply(chosen);
        view.apply(m_records, chosen);
        QCOMPARE(natureOfThird(), std::optional(AnnualCategory::Preparing)); // not issued yet
        QCOMPARE(view.factsOf(ProjectId{3})->light, Light::None);
        ChangeSet issue;
        const AnnualList list = *m_records.find(AnnualListId{50});
        AnnualList issued = list;
        issued.state = ListState::Issued;
        issue.update(list, issued);
        m_records.apply(issue);
        QVERIFY(view.apply(m_records, issue).contains(ProjectId{3}));
        QCOMPARE(natureOfThird(), std::optional(AnnualCategory::NewStart));
        QCOMPARE(view.factsOf(ProjectId{3})->light, Light::Yellow); // nobody reports
        const YearView anew(m_records, 2020, QDate(2020, 11, 24));
        QVERIFY(view.facts() == anew.facts());
        QVERIFY(view.terms() == anew.terms());
    }

    void theReferenceDateIsASetting()
    {
        QCOMPARE(referenceDate(m_records, QDate(2026, 1, 1)), QDate(2026, 1, 1));
        Setting setting;
        setting.id = {80};
        setting.key = u"reference_date"_s;
        setting.value = u"2020-10-31"_s;
        ChangeSet changes;
        changes.insert(setting);
        m_records.apply(changes);
        QCOMPARE(referenceDate(m_records, QDate(2026, 1, 1)), QDate(2020, 10, 31));
        YearView view(m_records, 2020, QDate(2020, 11, 24));
        view.apply(m_records, changes);
        QCOMPARE(view.today(), QDate(2020, 10, 31));
        m_records.apply(changes.inverted());
        view.apply(m_records, changes.inverted());
        QCOMPARE(view.today(), QDate(2020, 11, 24)); // the clock's day again
    }

private:
    static ListEntry makeEntry(qint64 id, qint64 project, EntryStatus status)
    {
        ListEntry entry;
        entry.id = {id};
        entry.list = {50};
        entry.project = {project};
        entry.status = status;
        return entry;
    }

    Records m_records;
};

TOUYAN_TEST(TestYearView, QCoreApplication)
#include "tst_yearview.moc"
