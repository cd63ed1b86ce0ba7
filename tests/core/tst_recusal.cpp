#include "selection/drawrecord.h"
#include "selection/recusal.h"
#include "selection/reviewround.h"
#include "support/samplepanel.h"
#include "support/samplereview.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;
using namespace touyan::samplepanel;

/// Who is related to a project, and does not judge it.
class TestRecusal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOfOrganisationsAreComparedByTheirSense_data();
    void namesOfOrganisationsAreComparedByTheirSense();
    void relatedExpertsAreRecusedOrKeptOut();
    void enteredRecusalsCountAsRelations();
};

void TestRecusal::namesOfOrganisationsAreComparedByTheirSense_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("equal") << u"某大学"_s << u"某大学"_s << true;
    QTest::newRow("width") << u"ＡＢ科技（大连）有限公司"_s << u"AB科技(大连)有限公司"_s << true;
    QTest::newRow("case and spaces") << u"Neusoft 大连"_s << u"ＮＥＵＳＯＦＴ大连 "_s << true;
    QTest::newRow("brackets left out")
        << u"华信（大连）有限公司"_s << u"华信大连有限公司"_s << true;
    QTest::newRow("form") << u"大连某机床股份有限公司"_s << u"大连某机床有限责任公司"_s << true;
    QTest::newRow("no form") << u"大连某机床有限公司"_s << u"大连某机床"_s << true;
    QTest::newRow("other name") << u"大连某机床有限公司"_s << u"大连某船舶有限公司"_s << false;
    QTest::newRow("other place") << u"某机床（大连）"_s << u"某机床（沈阳）"_s << false;
    QTest::newRow("short form") << u"甲公司"_s << u"甲有限公司"_s << true;
    QTest::newRow("part of") << u"某大学"_s << u"某大学附属医院"_s << false;
    QTest::newRow("both empty") << u""_s << u" "_s << false;
    QTest::newRow("only a form") << u"有限公司"_s << u"有限责任公司"_s << false;
}

void TestRecusal::namesOfOrganisationsAreComparedByTheirSense()
{
    QFETCH(const QString, a);
    QFETCH(const QString, b);
    QTEST(isSameOrganisation(a, b), "isSame");
    QTEST(isSameOrganisation(b, a), "isSame");
}

void TestRecusal::relatedExpertsAreRecusedOrKeptOut()
{
    const Records records = related();
    for (int number = 0; number < 100; ++number) {
        const PanelDraw draw = drawn(records, {.panelSize = 7}, seed(number));
        const Records file = entered(records, draw);
        const RoundRows rows = roundRows(file, roundOf(file));
        for (const ReviewSeat& seat : rows.seats) {
            for (const ProjectId project : rows.projects) {
                const bool isRelated =
                    relationBetween(*file.find(seat.expert), *file.find(project)).has_value();
                QCOMPARE(rows.recusal(seat.expert, project) != nullptr, isRelated);
            }
        }
        const PanelDraw strict =
            drawn(records, {.panelSize = 5, .related = RelatedExperts::KeptOut}, seed(number));
        QVERIFY(strict.recusals.empty());
        QCOMPARE(strict.excluded.size(), size_t(6));
    }
    const PanelDraw draw = drawn(records, {.panelSize = 5}, seed(0));
    const auto most = std::find_if(draw.excluded.begin(), draw.excluded.end(),
                                   [](const auto& row) { return row.expert == ExpertId{10}; });
    QCOMPARE(most->relations.size(), size_t(4));
    QCOMPARE(most->kind, ExclusionKind::Related);
    QVERIFY(relationText(most->relations.front()).contains(u"企业1"));
}

void TestRecusal::enteredRecusalsCountAsRelations()
{
    Records records = recordsOf({sampleReview(2, 6)});
    ChangeSet changes;
    changes.insert(ReviewRecusal{{1}, SampleRound, {3}, {1}, u"曾任顾问"_s});
    records.apply(changes);
    const PanelDraw draw = drawn(records, {.panelSize = 6}, seed(1));
    QCOMPARE(draw.recusals.size(), size_t(1)); // one of two projects is not more than half
    QCOMPARE(draw.recusals.front().kind, RelationKind::Entered);
    const Records file = entered(records, draw);
    QCOMPARE(file.all<ReviewRecusal>().size(), 1);
    QCOMPARE(verifyDraw(file, roundOf(file)), QStringList());
    const PanelDraw strict =
        drawn(records, {.panelSize = 5, .related = RelatedExperts::KeptOut}, seed(1));
    QVERIFY(!strict.panel.contains(ExpertId{3}));
}

TOUYAN_TEST(TestRecusal, QCoreApplication)
#include "tst_recusal.moc"
