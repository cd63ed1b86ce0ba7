#include "analysis/monthends.h"
#include "analysis/projectfilter.h"
#include "portfolio/portfoliosnapshot.h"
#include "reports/papercatalogue.h"
#include "reports/prosewords.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The overview as a paper of one page: the same figures, in the same order, as on the screen.
class TestOverviewBrief : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void investedInTheYearIsCalledSo();
    void changeSinceTheMonthBeforeIsTold();
    void worstProjectsComeFirst();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Portfolio> m_portfolio;
    QString m_text;
};

void TestOverviewBrief::initTestCase()
{
    auto portfolio = samplePortfolio(m_folder.path());
    QVERIFY(portfolio);
    m_portfolio = std::move(portfolio).value();
    const auto paper =
        composePaper(*findPaper(u"overview"_s), snapshotOf(*m_portfolio, 2020), PaperChoices());
    QVERIFY(paper);
    m_text = paper->toText();
}

void TestOverviewBrief::investedInTheYearIsCalledSo()
{
    QVERIFY(m_text.contains(u"本年完成"_s));
    QVERIFY(!m_text.contains(u"累计完成"_s));
}

void TestOverviewBrief::changeSinceTheMonthBeforeIsTold()
{
    QVERIFY2(m_text.contains(u"；与9月末相比，"_s), qPrintable(m_text));
    const Snapshot now = snapshotOf(*m_portfolio, 2020);
    const auto projects = filtered(now.records(), now.view(), ProjectFilter(), {});
    const auto gain = reportedGain(projects);
    QVERIFY(gain && gain->more > Money());
    QVERIFY2(
        m_text.contains(gain->month.toString(u"M月"_s) % u"完成投资"_s % proseMoney(gain->more)),
        qPrintable(m_text));
    const auto earlier =
        composePaper(*findPaper(u"overview"_s), snapshotOf(*m_portfolio, 2019), PaperChoices());
    QVERIFY(earlier);
    QVERIFY(!earlier->toText().contains(u"月末相比"_s)); // no month before in that year
    QVERIFY(earlier->toText().contains(u"截至2019年12月31日"_s));
    QVERIFY(!earlier->toText().contains(u"到期事项"_s)); // what is coming is of today
}

void TestOverviewBrief::worstProjectsComeFirst()
{
    const Snapshot snapshot = snapshotOf(*m_portfolio, 2020);
    std::vector<JudgedProject> behind;
    for (const JudgedProject& judged :
         filtered(snapshot.records(), snapshot.view(), ProjectFilter(), {})) {
        if (judged.facts->light > Light::Green)
            behind.push_back(judged);
    }
    QVERIFY(behind.size() > 1);
    qsizetype before = -1;
    const auto lag = [](const JudgedProject& judged) {
        return std::max(0.0, judged.facts->schedulePercent - judged.facts->yearPercent);
    };
    std::stable_sort(behind.begin(), behind.end(), [&](const auto& a, const auto& b) {
        return std::pair(a.facts->light, lag(a)) > std::pair(b.facts->light, lag(b));
    });
    const qsizetype start = m_text.indexOf(u"需要关注"_s);
    for (const JudgedProject& judged : behind) {
        const qsizetype at = m_text.indexOf(judged.project->name.left(6), start);
        if (at < 0)
            break; // more than fit
        QVERIFY2(at > before, qPrintable(judged.project->name));
        before = at;
    }
    QVERIFY(before > start);
}

TOUYAN_TEST(TestOverviewBrief, QCoreApplication)
#include "tst_overviewbrief.moc"
