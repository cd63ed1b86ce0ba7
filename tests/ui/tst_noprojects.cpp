#include "models/workspace.h"
#include "pages/charts/chartspage.h"
#include "pages/map/mappage.h"
#include "pages/noprojects.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "views/charts/chartcard.h"
#include "views/charts/flowcard.h"
#include "widgets/linkbutton.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace touyan;
using namespace Qt::StringLiterals;

/// What views say when no project passes.
class TestNoProjects : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void filterThatNothingPassesIsNamedAndCleared();
    void yearWithoutProjectsIsNotBlamedOnAFilter();
    void chartsOfAYearWithoutProjectsDoNotBlameAFilter();
    void pagesThatGoOnShowingSomethingOfferIt();
    void flowOfNothingSaysSo();

private:
    void searchForNothing();

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestNoProjects::initTestCase()
{
    auto portfolio = samplePortfolio(m_folder.path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
}

void TestNoProjects::init()
{
    m_workspace->setFilter({});
    m_workspace->setYear(2020);
}

void TestNoProjects::searchForNothing()
{
    ProjectFilter filter;
    filter.search = u"nothing is called this"_s;
    m_workspace->setFilter(filter);
    QVERIFY(m_workspace->projects().empty());
}

void TestNoProjects::filterThatNothingPassesIsNamedAndCleared()
{
    searchForNothing();
    QCOMPARE(noProjectsReason(*m_workspace), u"No project passes the filter in 2020."_s);
    QCOMPARE(noProjectsRemedy(*m_workspace), u"Clear the filter"_s);
    bringProjectsBack(*m_workspace);
    QVERIFY(!m_workspace->projects().empty());
}

void TestNoProjects::yearWithoutProjectsIsNotBlamedOnAFilter()
{
    m_workspace->setYear(2010);
    const QString reason = noProjectsReason(*m_workspace);
    QVERIFY2(reason.contains(u"There is no list of 2010"), qPrintable(reason));
    QCOMPARE(noProjectsRemedy(*m_workspace), u"Show all years"_s);
    bringProjectsBack(*m_workspace);
    QVERIFY(!m_workspace->projects().empty());
}

void TestNoProjects::chartsOfAYearWithoutProjectsDoNotBlameAFilter()
{
    ChartsPage page(*m_workspace);
    page.show();
    m_workspace->setYear(2010);
    for (const ChartCard* card : page.cards()) {
        const QString& reason = card->table().emptyReason;
        QVERIFY2(!reason.isEmpty() && !reason.contains(u"filter"), qPrintable(reason));
    }
    searchForNothing();
    QVERIFY(page.cards().constFirst()->table().emptyReason.contains(u"filter"));
}

void TestNoProjects::pagesThatGoOnShowingSomethingOfferIt()
{
    ChartsPage charts(*m_workspace);
    MapPage map(*m_workspace);
    for (QWidget* page : {static_cast<QWidget*>(&charts), static_cast<QWidget*>(&map)}) {
        m_workspace->setFilter({});
        page->show();
        auto* line = page->findChild<NoProjectsLine*>();
        QVERIFY(line->isHidden());
        searchForNothing();
        QVERIFY(line->isVisible());
        line->findChild<LinkButton*>()->click();
        QVERIFY(!m_workspace->projects().empty());
        QVERIFY(line->isHidden());
    }
}

void TestNoProjects::flowOfNothingSaysSo()
{
    ChartsPage page(*m_workspace);
    page.show();
    const auto* flow = page.findChild<FlowCard*>();
    QVERIFY(flow->table().emptyReason.isEmpty());
    searchForNothing();
    QVERIFY(!flow->table().emptyReason.isEmpty());
}

TOUYAN_TEST(TestNoProjects, QApplication)
#include "tst_noprojects.moc"
