#include "pages/selection/meterlist.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The bounds of a list as lines and bars.
class TestMeterList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void longLinesAreBrokenWhereThereIsNoRoom();
    void heightFollowsTheMeters();

private:
    static ConstraintMeter meter(const QString& text)
    {
        return {.title = u"Share of new projects on the list"_s,
                .text = text,
                .used = 30,
                .maximum = 40,
                .state = MeterState::Over};
    }
};

void TestMeterList::longLinesAreBrokenWhereThereIsNoRoom()
{
    MeterList list;
    list.setMeters({meter(u"37.8% / at least 30%, 14 of 37 projects of the year"_s)});
    list.resize(1'000, list.height());
    list.show();
    const int oneLine = list.height();
    QVERIFY(oneLine > 0);
    list.resize(260, list.height());
    QTest::qWait(0);
    QVERIFY(list.height() > oneLine); // the bound is below its name, not cut off
    QCOMPARE(list.sizeHint().height(), list.height());
    list.resize(1'000, list.height());
    QTest::qWait(0);
    QCOMPARE(list.height(), oneLine);
}

void TestMeterList::heightFollowsTheMeters()
{
    MeterList list;
    list.resize(1'000, 10);
    list.setMeters({meter(u"1"_s)});
    const int one = list.height();
    list.setMeters({meter(u"1"_s), meter(u"2"_s), meter(u"3"_s)});
    QCOMPARE(list.height(), 3 * one);
}

TOUYAN_TEST(TestMeterList, QApplication)
#include "tst_meterlist.moc"
