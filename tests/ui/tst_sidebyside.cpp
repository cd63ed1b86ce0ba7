#include "support/testprogram.h"
#include "widgets/sidebyside.h"

#include <QApplication>
#include <QTest>

using namespace touyan;

/// A panel beside what a page is about, or below it.
class TestSideBySide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void panelGoesBelowWhereThereIsNoRoom();
};

void TestSideBySide::panelGoesBelowWhereThereIsNoRoom()
{
    auto* main = new QWidget;
    auto* side = new QWidget;
    side->setMinimumWidth(300);
    SideBySide both(main, side);
    both.resize(1'200, 500);
    both.show();
    QVERIFY(!both.isStacked());
    QCOMPARE(side->width(), 300);
    QVERIFY(side->x() > main->geometry().right());
    QVERIFY(both.minimumSizeHint().width() < 900);
    both.resize(880, 600);
    QTest::qWait(0);
    QVERIFY(both.isStacked());
    QCOMPARE(side->width(), 880);
    QVERIFY(side->y() > main->geometry().bottom());
    QVERIFY(main->height() >= 400);
    both.resize(1'200, 500);
    QTest::qWait(0);
    QCOMPARE(side->width(), 300);
    QCOMPARE(main->height(), 500);
}

TOUYAN_TEST(TestSideBySide, QApplication)
#include "tst_sidebyside.moc"
