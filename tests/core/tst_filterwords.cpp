#include "reports/filterwords.h"
#include "support/makers.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What a filter says of itself below titles.
class TestFilterWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void wholeListSaysNothing();
    void chipsAreNamedInTheOrderOfTheFile();
    void searchAndScopeAreSaid();
    void titleTakesThemBehindIt();

private:
    std::unique_ptr<TemporaryPortfolio> m_file;
    District m_first;
    District m_second;
};

void TestFilterWords::init()
{
    m_first = aDistrict().with(&District::name, u"甲区"_s).make();
    m_second = aDistrict().with(&District::name, u"乙区"_s).make();
    ChangeSet changes(u"test"_s);
    changes.insert(m_first);
    changes.insert(m_second);
    m_file = std::make_unique<TemporaryPortfolio>(changes);
}

void TestFilterWords::wholeListSaysNothing()
{
    QCOMPARE(filterWords({}, m_file->records()), QString());
    QCOMPARE(narrowingWords({}, m_file->records()), QString());
}

void TestFilterWords::chipsAreNamedInTheOrderOfTheFile()
{
    ProjectFilter filter;
    filter.districts = {m_second.id, m_first.id};
    filter.lights = {Light::Red};
    const QString words = filterWords(filter, m_file->records());
    QCOMPARE(words.section(u" · "_s, 0, 0), u"甲区, 乙区"_s);
    QCOMPARE(words.count(u" · "_s), 1);
    QCOMPARE(narrowingWords(filter, m_file->records()), u"only: "_s + words);
}

void TestFilterWords::searchAndScopeAreSaid()
{
    ProjectFilter filter;
    filter.scope = ProjectScope::Reserve;
    QVERIFY(!narrowingWords(filter, m_file->records()).contains(u"only"_s));
    const QString scope = narrowingWords(filter, m_file->records());
    QVERIFY(!scope.isEmpty());
    filter.search = u" 机器人 "_s;
    const QString both = narrowingWords(filter, m_file->records());
    QVERIFY2(both.startsWith(scope), qPrintable(both));
    QVERIFY2(both.contains(u"“机器人”"_s), qPrintable(both));
    QCOMPARE(filterWords(filter, m_file->records()), QString()); // no chip
}

void TestFilterWords::titleTakesThemBehindIt()
{
    QCOMPARE(titleNarrowed(u"T"_s, {}), u"T"_s);
    QCOMPARE(titleNarrowed(u"T"_s, u"only: x"_s), u"T · only: x"_s);
}

TOUYAN_TEST(TestFilterWords, QCoreApplication)
#include "tst_filterwords.moc"
