#include "selection/scoring.h"
#include "support/testprogram.h"
#include "uisupport/reviewpagefixture.h"

#include <QApplication>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

/// Scores of which project 1 gets the best, and "no" from three of five experts.
ChangeSet votedDown()
{
    ChangeSet scores = sampleScores(ReviewPageFixture::Projects, ReviewPageFixture::Seats,
                                    [](int, int project) { return 100 - 10 * project; });
    int noes = 0;
    for (auto& delta : scores.deltas<ReviewScore>()) {
        if (delta.after->passes && delta.after->project == ProjectId{1} && ++noes <= 3)
            delta.after->passes = false;
    }
    return scores;
}

} // namespace

/// What the experts' scores come to, as it is shown.
class TestRankingPane : public QObject, private ReviewPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void rankingShowsTiesCutAndStability();
    void placesAreAWhatIf();
    void votedDownProjectStandsBelowWithoutARank();
    void reasonIsTold();
};

void TestRankingPane::rankingShowsTiesCutAndStability()
{
    changeList([](AnnualList& list) { list.quota = 1; });
    // Seat 3 alone lifts project 2 over project 1; 3 and 4 are equal.
    addScores([](int seat, int project) {
        if (project > 2)
            return seat <= 4 ? std::optional(50.0) : std::nullopt;
        return seat > 4    ? std::nullopt
            : project == 1 ? std::optional(80.0)
            : seat == 3    ? std::optional(100.0)
                           : std::optional(75.0);
    });
    RankingModel& model = m_page->ranking().model();
    QCOMPARE(model.rowCount(), Projects + 1);
    QCOMPARE(model.projectAt(0), ProjectId{2});
    QVERIFY(model.isCut(1));
    QVERIFY(model.index(3, RankingModel::RankColumn).data().toString().contains(u"tied"));
    QVERIFY2(m_page->ranking().stability().contains(u"Without expert 3, no. 1 “项目2” drops out."),
             qPrintable(m_page->ranking().stability()));
}

void TestRankingPane::placesAreAWhatIf()
{
    addScores([](int, int project) { return 90.0 - project * 10; });
    RankingPane& pane = m_page->ranking();
    QCOMPARE(pane.places().value(), -1);
    QCOMPARE(pane.model().rowCount(), Projects);
    pane.places().setValue(2);
    QVERIFY(pane.model().isCut(2));
    QVERIFY(pane.stability().contains(u"same projects"));
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    QVERIFY(!records().find(SampleList)->quota);
}

void TestRankingPane::votedDownProjectStandsBelowWithoutARank()
{
    apply(votedDown());
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
    apply(votedDown());
    const RankingModel& model = m_page->ranking().model();
    const QModelIndex fate = model.index(model.rowCount() - 1, RankingModel::FateColumn);
    QVERIFY(fate.data(Qt::ToolTipRole).toString().contains(u"符合规划"_s));
    QVERIFY(m_page->ranking().remarks().startsWith(knockOutRule()));
    QVERIFY(m_page->ranking().remarks().contains(u"项目1"_s));
    QVERIFY(m_page->ranking().remarks().contains(u"符合规划"_s));
}

TOUYAN_TEST(TestRankingPane, QApplication)
#include "tst_rankingpane.moc"
