#include "analysis/rollingflow.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;

namespace {

const auto Everything = [](ProjectId) { return true; };

} // namespace

/// How the lists of the sample portfolio follow from each other.
class TestRollingFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void whatOneYearCarriesTheNextHasCarried();
    void everyEntryIsCountedOnce();
    void firstYearKnowsNoOrigin();
    void finishedProjectsAreCompleted();
    void candidatesCountInADraftOnly();
    void projectsThatDoNotPassAreLeftOut();
    void yearsWithoutAListAreLeftOut();
    void listIsToldTheSameWhateverYearsAreAskedFor();

private:
    Records m_records;
};

void TestRollingFlow::initTestCase()
{
    m_records.apply(sampleRecords());
}

void TestRollingFlow::whatOneYearCarriesTheNextHasCarried()
{
    const auto flow = rollingFlow(m_records, 2019, 2021, Everything);
    QCOMPARE(flow.size(), size_t(3));
    for (size_t at = 0; at + 1 < flow.size(); ++at)
        QCOMPARE(flow.at(at).projectsOf(EntryFate::Carried),
                 flow.at(at + 1).projectsOf(EntryOrigin::Carried));
}

void TestRollingFlow::everyEntryIsCountedOnce()
{
    const auto flow = rollingFlow(m_records, 2020, 2020, Everything);
    qsizetype entries = 0;
    for (const AnnualList& list : m_records.all<AnnualList>()) {
        for (const ListEntry& entry : m_records.all<ListEntry>())
            entries += list.year == 2020 && entry.list == list.id ? 1 : 0;
    }
    QCOMPARE(flow.front().count(), static_cast<int>(entries));
}

void TestRollingFlow::firstYearKnowsNoOrigin()
{
    const auto flow = rollingFlow(m_records, 2019, 2021, Everything);
    QVERIFY(!flow.front().hasYearBefore);
    QCOMPARE(flow.front().count(EntryOrigin::Carried), 0);
    QVERIFY(!flow.back().hasYearAfter);
    QCOMPARE(flow.back().count(EntryFate::Carried), 0);
}

void TestRollingFlow::finishedProjectsAreCompleted()
{
    const auto flow = rollingFlow(m_records, 2019, 2020, Everything);
    QCOMPARE(flow.front().count(EntryFate::Completed), 1); // the one that ended in 2019
    QCOMPARE(flow.back().count(EntryFate::Completed), 1); // the one that ended in October 2020
}

void TestRollingFlow::candidatesCountInADraftOnly()
{
    const auto draft = rollingFlow(m_records, 2021, 2021, Everything);
    QVERIFY(draft.front().isDraft);
    QVERIFY(draft.front().count(EntryOrigin::Carried) > 0); // from 2020, though not asked for

    Records issued = m_records;
    ChangeSet changes;
    for (const AnnualList& list : m_records.all<AnnualList>()) {
        AnnualList after = list;
        after.state = ListState::Issued;
        changes.update(list, after);
    }
    issued.apply(changes);
    const auto flow = rollingFlow(issued, 2021, 2021, Everything);
    QCOMPARE(flow.front().count(), draft.front().count() - 2); // two candidates
}

void TestRollingFlow::projectsThatDoNotPassAreLeftOut()
{
    const auto flow = rollingFlow(m_records, 2019, 2021, [](ProjectId) { return false; });
    QCOMPARE(flow.size(), size_t(3));
    for (const FlowYear& column : flow)
        QCOMPARE(column.count(), 0);
}

void TestRollingFlow::yearsWithoutAListAreLeftOut()
{
    QVERIFY(rollingFlow(m_records, 2030, 2032, Everything).empty());
}

void TestRollingFlow::listIsToldTheSameWhateverYearsAreAskedFor()
{
    const auto all = rollingFlow(m_records, 2018, 2022, Everything);
    for (const FlowYear& column : all) {
        const auto alone = rollingFlow(m_records, column.year, column.year, Everything);
        QCOMPARE(alone.size(), size_t(1));
        QCOMPARE(alone.front().projects, column.projects);
        QCOMPARE(alone.front().hasYearBefore, column.hasYearBefore);
        QCOMPARE(alone.front().hasYearAfter, column.hasYearAfter);
    }
}

TOUYAN_TEST(TestRollingFlow, QCoreApplication)
#include "tst_rollingflow.moc"
