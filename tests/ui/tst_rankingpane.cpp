#include "models/workspace.h"
#include "pages/review/rankingmodel.h"
#include "pages/review/rankingpane.h"
#include "pages/review/reviewpage.h"
#include "support/samplereview.h"
#include "support/temporaryportfolio.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Projects = 3;
constexpr int Experts = 5;

/// Scores of which project 1 gets the best, and "no" from three of five experts.
ChangeSet votedDown()
{
    ChangeSet scores =
        sampleScores(Projects, Experts, [](int, int project) { return 100 - 10 * project; });
    int noes = 0;
    for (auto& delta : scores.deltas<ReviewScore>()) {
        if (delta.after->passes && delta.after->project == ProjectId{1} && ++noes <= 3)
            delta.after->passes = false;
    }
    return scores;
}

} // namespace

/// What the ranking shows of a project that the experts voted down.
class TestRankingPane : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void votedDownProjectStandsBelowWithoutARank();
    void reasonIsTold();

private:
    std::unique_ptr<TemporaryPortfolio> m_file;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ReviewPage> m_page;
};

void TestRankingPane::init()
{
    m_file = std::make_unique<TemporaryPortfolio>(sampleReview(Projects, Experts));
    const QString path = m_file->path();
    m_file->close();
    m_workspace = std::make_unique<Workspace>(
        Portfolio::open(path, AccessMode::ReadWrite, m_file->user()).value());
    m_workspace->setYear(2020);
    QVERIFY(m_workspace->session().submit(votedDown()));
    m_page = std::make_unique<ReviewPage>(*m_workspace);
    m_page->show();
}

void TestRankingPane::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_file.reset();
}

void TestRankingPane::votedDownProjectStandsBelowWithoutARank()
{
    const RankingModel& model = m_page->ranking().model();
    const int last = model.rowCount() - 1;
    QCOMPARE(model.projectAt(0), ProjectId{2});
    QCOMPARE(model.index(0, RankingModel::RankColumn).data().toString(), u"1"_s);
    QCOMPARE(model.projectAt(last), ProjectId{1});
    QCOMPARE(model.index(last, RankingModel::RankColumn).data().toString(), QString());
    QCOMPARE(model.index(last, RankingModel::FateColumn).data().toString(), u"voted down"_s);
    QCOMPARE(model.lookAt(model.index(last, RankingModel::FateColumn)).tone, Tone::Bad);
}

void TestRankingPane::reasonIsTold()
{
    const RankingModel& model = m_page->ranking().model();
    const QModelIndex fate = model.index(model.rowCount() - 1, RankingModel::FateColumn);
    QVERIFY(fate.data(Qt::ToolTipRole).toString().contains(u"符合规划"_s));
    QVERIFY(m_page->ranking().remarks().contains(u"项目1"_s));
    QVERIFY(m_page->ranking().remarks().contains(u"符合规划"_s));
}

QTEST_MAIN(TestRankingPane)
#include "tst_rankingpane.moc"
