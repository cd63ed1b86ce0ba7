#include "style/metrics.h"
#include "style/theme.h"
#include "support/testprogram.h"
#include "widgets/navigationbar.h"
#include "widgets/navigationitem.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

class TestNavigationWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void init();
    void cleanup() { m_bar.reset(); }
    void clickAsksForThePage();
    void settingThePageIsSilent();
    void arrowsWalkAndEnterChooses();
    void foldedItemsTellTheirNames();
    void countsAreSpoken();
    void scrollBarStandsBesideFoldedItems();

private:
    NavigationItem* item(int index) const
    {
        return m_bar->findChildren<NavigationItem*>().at(index);
    }

    std::unique_ptr<NavigationBar> m_bar;
};

void TestNavigationWidgets::init()
{
    m_bar = std::make_unique<NavigationBar>();
    m_bar->addItem(u"overview"_s, Icon::Overview, u"总览"_s);
    m_bar->addGroup(u"库"_s);
    m_bar->addItem(u"projects"_s, Icon::Project, u"重点项目"_s);
    m_bar->addItem(u"map"_s, Icon::Map, u"区域地图"_s);
    m_bar->resize(metrics::NavigationWidth, 400);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestNavigationWidgets::clickAsksForThePage()
{
    QSignalSpy spy(m_bar.get(), &NavigationBar::activated);
    QTest::mouseClick(item(2), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.constFirst().constFirst().toString(), u"map"_s);
    QCOMPARE(m_bar->current(), u"map"_s);
}

void TestNavigationWidgets::scrollBarStandsBesideFoldedItems()
{
    m_bar->setFolded(true);
    QTRY_COMPARE(m_bar->width(), metrics::NavigationIconWidth);
    m_bar->resize(m_bar->width(), 60); // too low for all
    QTRY_COMPARE(m_bar->viewport()->width(), metrics::NavigationIconWidth);
    m_bar->resize(m_bar->width(), 400);
    QTRY_COMPARE(m_bar->width(), metrics::NavigationIconWidth);
}

void TestNavigationWidgets::settingThePageIsSilent()
{
    QSignalSpy spy(m_bar.get(), &NavigationBar::activated);
    m_bar->setCurrent(u"projects"_s);
    m_bar->setCurrent(u"nothing"_s);
    QCOMPARE(m_bar->current(), u"projects"_s);
    QVERIFY(item(1)->isChecked() && !item(0)->isChecked());
    QCOMPARE(spy.count(), 0);
}

void TestNavigationWidgets::arrowsWalkAndEnterChooses()
{
    QSignalSpy spy(m_bar.get(), &NavigationBar::activated);
    item(0)->setFocus();
    QTest::keyClick(item(0), Qt::Key_Down);
    QVERIFY(item(1)->hasFocus());
    QTest::keyClick(item(1), Qt::Key_End);
    QVERIFY(item(2)->hasFocus());
    QCOMPARE(spy.count(), 0);
    QTest::keyClick(item(2), Qt::Key_Return);
    QCOMPARE(m_bar->current(), u"map"_s);
    QCOMPARE(spy.count(), 1);
}

void TestNavigationWidgets::foldedItemsTellTheirNames()
{
    QSignalSpy spy(m_bar.get(), &NavigationBar::foldedChanged);
    m_bar->setFolded(true);
    QCOMPARE(m_bar->width(), metrics::NavigationIconWidth);
    QCOMPARE(item(1)->toolTip(), u"重点项目"_s);
    m_bar->setFolded(false);
    QCOMPARE(m_bar->width(), metrics::NavigationWidth);
    QVERIFY(item(1)->toolTip().isEmpty());
    QCOMPARE(spy.count(), 2);
}

void TestNavigationWidgets::countsAreSpoken()
{
    m_bar->setCount(u"projects"_s, 128);
    QCOMPARE(item(1)->accessibleDescription(), u"128"_s);
    m_bar->setCount(u"projects"_s, {});
    QVERIFY(item(1)->accessibleDescription().isEmpty());
}

TOUYAN_TEST(TestNavigationWidgets, QApplication)
#include "tst_navigationwidgets.moc"
