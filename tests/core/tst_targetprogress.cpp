#include "analysis/targetprogress.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The plan's targets against what the sample portfolio holds.
class TestTargetProgress : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void targetDueNextIsMeant_data();
    void targetDueNextIsMeant();
    void partsOfAnotherIndicatorAreLeftOut();
    void targetWithoutYearIsNeverLate();
    void enteredValueGoesBeforeACount();
    void nothingEnteredIsNotZero();
    void stateFollowsTheRelation_data();
    void stateFollowsTheRelation();
    void textSaysTheRelation_data();
    void textSaysTheRelation();

private:
    std::optional<TargetProgress> progressOf(const QString& code, int year,
                                             const Records& records) const;

    Records m_records;
};

void TestTargetProgress::initTestCase()
{
    m_records.apply(sampleRecords());
}

std::optional<TargetProgress> TestTargetProgress::progressOf(const QString& code, int year,
                                                             const Records& records) const
{
    for (const TargetProgress& progress : targetProgress(records, year)) {
        if (records.find(progress.indicator)->code == code)
            return progress;
    }
    return {};
}

void TestTargetProgress::targetDueNextIsMeant_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("targetYear");
    QTest::newRow("before the first") << 2018 << 2020;
    QTest::newRow("in its year") << 2020 << 2020;
    QTest::newRow("after it") << 2021 << 2025;
    QTest::newRow("after the second") << 2026 << 2030;
    QTest::newRow("after the last") << 2035 << 2030;
}

void TestTargetProgress::targetDueNextIsMeant()
{
    QFETCH(const int, year);
    QFETCH(const int, targetYear);
    const auto output = progressOf(u"OUTPUT"_s, year, m_records);
    QVERIFY(output);
    QCOMPARE(output->targetYear, std::optional(targetYear));
}

void TestTargetProgress::partsOfAnotherIndicatorAreLeftOut()
{
    QVERIFY(!progressOf(u"OUTPUT-EQUIP"_s, 2020, m_records));
}

void TestTargetProgress::targetWithoutYearIsNeverLate()
{
    ChangeSet changes;
    for (const Indicator& indicator : m_records.all<Indicator>()) {
        if (indicator.code != u"ALLIANCE"_s)
            continue;
        IndicatorActual actual;
        actual.id = {5'000'000};
        actual.indicator = indicator.id;
        actual.year = 2020;
        actual.value = 1;
        changes.insert(actual);
    }
    Records records = m_records;
    records.apply(changes);
    const auto alliances = progressOf(u"ALLIANCE"_s, 2035, records);
    QVERIFY(alliances);
    QVERIFY(!alliances->targetYear);
    QCOMPARE(alliances->state, TargetState::OnTheWay);
}

void TestTargetProgress::enteredValueGoesBeforeACount()
{
    const auto scenarios = progressOf(u"SCENARIO"_s, 2020, m_records);
    QVERIFY(scenarios && scenarios->actual);
    QCOMPARE(*scenarios->actual, 3.0);
    QVERIFY(!scenarios->isCounted);
    const auto teams = progressOf(u"TEAM"_s, 2020, m_records);
    QVERIFY(teams && teams->isCounted);
    QCOMPARE(*teams->actual, 4.0);
    QCOMPARE(teams->state, TargetState::Reached);
}

void TestTargetProgress::nothingEnteredIsNotZero()
{
    const auto programmes = progressOf(u"PROGRAMME"_s, 2020, m_records);
    QVERIFY(programmes);
    QVERIFY(!programmes->actual);
    QCOMPARE(programmes->state, TargetState::NotEntered);
}

void TestTargetProgress::stateFollowsTheRelation_data()
{
    QTest::addColumn<TargetRelation>("relation");
    QTest::addColumn<double>("actual");
    QTest::addColumn<int>("year");
    QTest::addColumn<TargetState>("state");
    using enum TargetRelation;
    QTest::newRow("at least, reached") << AtLeast << 10.0 << 2020 << TargetState::Reached;
    QTest::newRow("at least, below") << AtLeast << 9.0 << 2020 << TargetState::Behind;
    QTest::newRow("below, year to come") << AtLeast << 9.0 << 2019 << TargetState::OnTheWay;
    QTest::newRow("about, within tolerance") << About << 9.0 << 2020 << TargetState::Reached;
    QTest::newRow("about, below it") << About << 8.9 << 2020 << TargetState::Behind;
    QTest::newRow("range, lower end") << Range << 10.0 << 2020 << TargetState::Reached;
    QTest::newRow("exact, below") << Exact << 9.5 << 2020 << TargetState::Behind;
}

void TestTargetProgress::stateFollowsTheRelation()
{
    QFETCH(const TargetRelation, relation);
    QFETCH(const double, actual);
    QFETCH(const int, year);
    QFETCH(const TargetState, state);
    Indicator indicator;
    indicator.id = {1};
    indicator.name = u"指标"_s;
    IndicatorTarget target;
    target.id = {2};
    target.indicator = indicator.id;
    target.year = 2020;
    target.relation = relation;
    target.low = 10;
    target.high = 12;
    IndicatorActual value;
    value.id = {3};
    value.indicator = indicator.id;
    value.year = 2019;
    value.value = actual;
    Records records;
    ChangeSet changes;
    changes.insert(indicator);
    changes.insert(target);
    changes.insert(value);
    records.apply(changes);
    QCOMPARE(targetProgress(records, year).front().state, state);
}

void TestTargetProgress::textSaysTheRelation_data()
{
    QTest::addColumn<TargetRelation>("relation");
    QTest::addColumn<QString>("text");
    QTest::newRow("at least") << TargetRelation::AtLeast << u"≥2"_s;
    QTest::newRow("range") << TargetRelation::Range << u"2–3.5"_s;
    QTest::newRow("about") << TargetRelation::About << u"≈2"_s;
    QTest::newRow("exact") << TargetRelation::Exact << u"2"_s;
}

void TestTargetProgress::textSaysTheRelation()
{
    QFETCH(const TargetRelation, relation);
    QFETCH(const QString, text);
    TargetProgress target;
    target.relation = relation;
    target.low = 2;
    target.high = 3.5;
    QCOMPARE(targetText(target), text);
}

TOUYAN_TEST(TestTargetProgress, QCoreApplication)
#include "tst_targetprogress.moc"
