#include "selection/newround.h"
#include "selection/reviewround.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// How a round of expert review begins, from the window and from the command line.
class TestNewRound : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void criteriaComeFromTheLatestRound();
};

void TestNewRound::criteriaComeFromTheLatestRound()
{
    SelectionOffice office;
    const AnnualListId list = office.addList(2020);
    QVERIFY(office.apply(newRound(office.records(), office.list(2020), office.ids())));
    const ReviewRound first = *roundsOf(office.records(), list).front();
    QVERIFY(first.name.contains(u"2020"_s));
    QVERIFY(roundRows(office.records(), first).criteria.empty()); // nothing to take over
    for (int number = 1; number <= 2; ++number) {
        ReviewCriterion criterion;
        criterion.round = first.id;
        criterion.name = u"指标%1"_s.arg(number);
        criterion.position = number;
        criterion.weight = Percent::fromPoints(50);
        QVERIFY2(office.insert(criterion), qPrintable(office.fault()));
    }
    office.addList(2021);
    QVERIFY(office.apply(newRound(office.records(), office.list(2021), office.ids())));
    const ReviewRound next = *roundsOf(office.records(), office.list(2021).id).front();
    const auto criteria = roundRows(office.records(), next).criteria;
    QCOMPARE(criteria.size(), size_t(2));
    QCOMPARE(criteria.front().name, u"指标1"_s);
    QCOMPARE(criteria.front().weight, Percent::fromPoints(50));
    QCOMPARE(next.panelSize, first.panelSize);
    QVERIFY(office.apply(newRound(office.records(), office.list(2021), office.ids())));
    QVERIFY(roundsOf(office.records(), office.list(2021).id).back()->name != next.name);
}

TOUYAN_TEST(TestNewRound, QCoreApplication)
#include "tst_newround.moc"
