#include "support/testprogram.h"
#include "uisupport/reviewpagefixture.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The pool of experts and who is recused, through their real widgets.
class TestExpertsPane : public QObject, private ReviewPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void expertsAndRelationsAreEdited();
    void recusalsAreEnteredByHand();
    void relationsAfterTheDrawAreToldAndCovered();
};

void TestExpertsPane::expertsAndRelationsAreEdited()
{
    RecordGrid<Expert>& experts = m_page->experts().experts();
    QCOMPARE(experts.rowCount(), Experts + 1);
    type(experts, 0, 5, u"企业2（大连）、企业1股份有限公司"_s);
    QCOMPARE(records().find(ExpertId{1})->relatedOrganisations.size(), 2);
    QCOMPARE(experts.index(0, 7).data().toString(), u"项目1"_s);
    type(experts, 0, 4, u"金融、法律"_s);
    QCOMPARE(records().find(ExpertId{1})->specialities, (QStringList{u"金融"_s, u"法律"_s}));
    type(experts, Experts, 1, u"新专家"_s);
    QCOMPARE(records().all<Expert>().size(), Experts + 1);
    QCOMPARE(m_workspace->session().undoStack().count(), 3);
    undo();
    QCOMPARE(experts.rowCount(), Experts + 1);
}

void TestExpertsPane::recusalsAreEnteredByHand()
{
    QVERIFY(!state().addRecusal({1}, {2}, u" "_s));
    QVERIFY(state().addRecusal({1}, {2}, u"曾为其顾问"_s));
    QVERIFY(!state().addRecusal({1}, {2}, u"再一次"_s));
    RecordGrid<ReviewRecusal>& recusals = m_page->experts().recusals();
    QCOMPARE(recusals.rowCount(), 1);
    type(recusals, 0, 2, u"顾问关系"_s);
    QCOMPARE(records().all<ReviewRecusal>().rows().first().reason, u"顾问关系"_s);
    QVERIFY(recusals.removeParts({0}));
    QCOMPARE(recusals.rowCount(), 0);
    undo();
    undo();
    QCOMPARE(recusals.index(0, 2).data().toString(), u"曾为其顾问"_s);
}

void TestExpertsPane::relationsAfterTheDrawAreToldAndCovered()
{
    drawWith(u"7"_s);
    QVERIFY(state().uncovered().empty());
    const Expert before = *records().find(state().rows().seats.front().expert);
    QVERIFY(m_workspace->assign(before, *findField<Expert>("organisation"_L1), u"企业3"_s));
    QCOMPARE(state().uncovered().size(), size_t(1));
    QVERIFY(state().coverAll());
    QVERIFY(state().uncovered().empty());
    QVERIFY(state().rows().recusal(before.id, {3}));
}

TOUYAN_TEST(TestExpertsPane, QApplication)
#include "tst_expertspane.moc"
