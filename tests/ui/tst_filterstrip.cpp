#include "reports/filterwords.h"
#include "shell/filterstrip.h"
#include "shell/topbar.h"
#include "support/testprogram.h"
#include "uisupport/sampleworkspace.h"
#include "widgets/pill.h"

#include <QApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// Any part of the filter that is in force can be seen and taken away at the head of the window.
class TestFilterStrip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isHiddenWhileNothingIsNarrowedBesidesTheChips();
    void naturePickAndScopeHaveAPillThatTakesThemAway_data();
    void naturePickAndScopeHaveAPillThatTakesThemAway();
    void everyPartIsNamedAndCanBeTakenAway();
    void headGrowsByTheStripAndShrinksAgain();
    void scopeHasNoPillAbovePagesOfTheirOwnScope();

private:
    QList<Pill*> pills() const;

    SampleWorkspace m_workspace;
    std::unique_ptr<TopBar> m_bar;
};

void TestFilterStrip::init()
{
    m_workspace.setFilter({});
    m_bar = std::make_unique<TopBar>();
    m_bar->resize(1240, m_bar->sizeHint().height());
    m_bar->setWorkspace(m_workspace);
    m_bar->show();
}

QList<Pill*> TestFilterStrip::pills() const
{
    QList<Pill*> shown;
    for (Pill* pill : m_bar->findChild<FilterStrip*>()->findChildren<Pill*>()) {
        if (!pill->isHidden())
            shown.append(pill);
    }
    return shown;
}

void TestFilterStrip::isHiddenWhileNothingIsNarrowedBesidesTheChips()
{
    auto* strip = m_bar->findChild<FilterStrip*>();
    QVERIFY(!strip->isVisible());
    ProjectFilter filter;
    filter.lights = {Light::Red}; // has a chip of its own
    m_workspace.setFilter(filter);
    QVERIFY(!strip->isVisible());
}

void TestFilterStrip::naturePickAndScopeHaveAPillThatTakesThemAway_data()
{
    QTest::addColumn<QString>("part");
    for (const QString& part : {u"nature"_s, u"pick"_s, u"scope"_s})
        QTest::newRow(qPrintable(part)) << part;
}

void TestFilterStrip::naturePickAndScopeHaveAPillThatTakesThemAway()
{
    QFETCH(const QString, part);
    ProjectFilter filter;
    filter.lights = {Light::Red};
    const ProjectFilter rest = filter;
    if (part == u"nature")
        filter.categories = {AnnualCategory::NewStart};
    else if (part == u"pick")
        filter.picks = {{u"Red at the end of Mar 2020"_s, {ProjectId{1}}}};
    else
        filter.scope = ProjectScope::Reserve;
    m_workspace.setFilter(filter);
    QVERIFY(m_bar->findChild<FilterStrip*>()->isVisible());
    QCOMPARE(pills().size(), 1);
    QVERIFY(!pills().constFirst()->accessibleName().isEmpty());
    QTest::mouseClick(pills().constFirst(), Qt::LeftButton);
    QVERIFY(m_workspace.filter() == rest);
    QVERIFY(!m_bar->findChild<FilterStrip*>()->isVisible());
}

void TestFilterStrip::everyPartIsNamedAndCanBeTakenAway()
{
    ProjectFilter filter;
    filter.scope = ProjectScope::All;
    filter.districts = {m_workspace.records().all<District>().rows().first().id};
    filter.programmes = {m_workspace.records().all<Programme>().rows().first().id};
    filter.units = {m_workspace.records().all<Unit>().rows().first().id};
    filter.lights = {Light::Green, Light::Red};
    filter.categories = {AnnualCategory::Continued};
    filter.picks = {{u"one"_s, {ProjectId{1}}}, {u"two"_s, {ProjectId{2}}}};
    filter.search = u"港口"_s;
    auto parts = filterParts(filter, m_workspace.records());
    QCOMPARE(parts.size(), 9);
    const QString words = narrowingWords(filter, m_workspace.records());
    for (const FilterPart& part : parts) {
        QVERIFY(!part.words.isEmpty());
        QVERIFY(words.contains(part.words));
    }
    while (!parts.isEmpty()) {
        const auto before = parts.size();
        filter = parts.constLast().without;
        parts = filterParts(filter, m_workspace.records());
        QCOMPARE(parts.size(), before - 1);
    }
    QVERIFY(filter == ProjectFilter());
    QVERIFY(narrowingWords(filter, m_workspace.records()).isEmpty());
}

void TestFilterStrip::headGrowsByTheStripAndShrinksAgain()
{
    const int height = m_bar->sizeHint().height();
    ProjectFilter filter;
    filter.categories = {AnnualCategory::NewStart};
    m_workspace.setFilter(filter);
    QTRY_VERIFY(m_bar->sizeHint().height() > height);
    m_workspace.setFilter({});
    QTRY_COMPARE(m_bar->sizeHint().height(), height);
}

void TestFilterStrip::scopeHasNoPillAbovePagesOfTheirOwnScope()
{
    ProjectFilter filter;
    filter.scope = ProjectScope::Reserve;
    m_workspace.setFilter(filter);
    QVERIFY(m_bar->findChild<FilterStrip*>()->isVisible());
    m_bar->setScopeShown(false);
    QVERIFY(!m_bar->findChild<FilterStrip*>()->isVisible());
    filter.categories = {AnnualCategory::NewStart};
    m_workspace.setFilter(filter);
    QCOMPARE(pills().size(), 1); // of the nature
    m_bar->setScopeShown(true);
    QTRY_COMPARE(pills().size(), 2);
}

TOUYAN_TEST(TestFilterStrip, QApplication)
#include "tst_filterstrip.moc"
