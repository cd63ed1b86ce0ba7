#include "analysis/rollup.h"
#include "pages/reports/proofmodel.h"
#include "pages/reports/proofwindow.h"
#include "portfolio/portfoliosnapshot.h"
#include "reports/annuallist.h"
#include "reports/groupfigures.h"
#include "reports/monthfigures.h"
#include "reports/prosewords.h"
#include "reports/reportperiod.h"
#include "support/reportspagefixture.h"
#include "support/testprogram.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;
using namespace touyan;

/// 核稿 on the real page.
class TestProofWindow : public QObject, private ReportsPageFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void figuresOfATextAreCheckedAndCorrected();
    void reversedDirectionIsLeftToAPerson();
    void packIsCheckedByItsOwnMoment();
    void figuresThatTheRecordsBearOutAreNotMarked();
    void verdictsStandWhole();

private:
    /// One more 万元 in the last report of a project on the list; the figures of the city move.
    void investMore();
};

void TestProofWindow::investMore()
{
    const Snapshot now = snapshotOf(workspace().portfolio(), 2020);
    const QDate last = periodFrom(now, {}).first;
    for (const MonthlyReport& report : workspace().records().all<MonthlyReport>()) {
        if (report.month != last || !report.yearToDate || !now.view().isOnList(report.project))
            continue;
        MonthlyReport more = report;
        *more.yearToDate += Money::fromWan(12'345);
        ChangeSet changes(u"改月报"_s);
        changes.update(report, more);
        QVERIFY(workspace().session().submit(changes));
        return;
    }
    QFAIL("no report to change");
}

void TestProofWindow::verdictsStandWhole()
{
    ProofWindow& window = page().openProof();
    window.setText(u"调研企业123家。"_s);
    const auto* table = window.findChild<TableView*>();
    const QModelIndex verdict = window.model().index(0, ProofModel::VerdictColumn);
    QVERIFY(verdict.isValid());
    QStyleOptionViewItem option;
    option.initFrom(table);
    QVERIFY(table->columnWidth(ProofModel::VerdictColumn)
            >= table->itemDelegate()->sizeHint(option, verdict).width());
}

void TestProofWindow::packIsCheckedByItsOwnMoment()
{
    const auto done = [this] {
        const Snapshot now = snapshotOf(workspace().portfolio(), 2020);
        return proseMoney(
            MonthFigures(now, listedProjects(now.records(), now.view()), periodFrom(now, {}).last)
                .sum()
                .done);
    };
    const QString printed = done();
    showPaper("meeting-pack");
    ProofWindow& window = page().openProof();
    QVERIFY(window.moment().isVisible());
    window.setText(u"累计完成投资%1。"_s.arg(printed));
    QCOMPARE(window.model().countOf(ProofVerdict::Right), 1);
    investMore();
    QVERIFY(done() != printed);
    window.check();
    QCOMPARE(window.model().countOf(ProofVerdict::Right), 1); // so it stands in the pack
    window.moment().setCurrentIndex(1);
    QCOMPARE(window.model().countOf(ProofVerdict::Wrong), 1);
    window.moment().setCurrentIndex(0);
    QCOMPARE(window.model().countOf(ProofVerdict::Right), 1);
    window.close();
}

void TestProofWindow::figuresThatTheRecordsBearOutAreNotMarked()
{
    showPaper("dispatch");
    const Snapshot now = snapshotOf(workspace().portfolio(), 2020);
    const MonthFigures figures(now, listedProjects(now.records(), now.view()),
                               periodFrom(now, {}).last);
    const auto groups = groupFigures(Dimension::District, figures.projects(), now.records());
    ProseModel& model = panel().prose().model();
    const int row = model.rowOf(u"progress"_s);
    QVERIFY(row >= 0);
    const auto edited = [&](const QString& amount) {
        QSignalSpy spy(&page(), &ReportsPage::shown);
        model.edit(row, model.generated(row) % u"其中%1完成%2。"_s.arg(groups[0].name, amount));
        QVERIFY(spy.wait(WaitMs));
    };
    edited(proseMoney(groups[0].sum.done));
    QCOMPARE(model.outdatedCount(), 0);
    QCOMPARE(model.editedCount(), 1);
    edited(proseMoney(groups[0].sum.done + Money::fromWan(23'456)));
    QCOMPARE(model.outdatedCount(), 1);
    QCOMPARE(model.unmatched(row).size(), 1U);
}

void TestProofWindow::reversedDirectionIsLeftToAPerson()
{
    ProofWindow& window = page().openProof();
    window.setText(u"慢于序时进度0.01个百分点。快于序时进度0.01个百分点。"_s);
    QCOMPARE(window.model().countOf(ProofVerdict::Wrong), 2);
    QStringList right;
    int replaceable = 0;
    for (const ProofRow& row : window.model().rows()) {
        right.append(row.right);
        replaceable += row.isReplaceable ? 1 : 0;
    }
    QCOMPARE(replaceable, 1);
    const bool isSecond = window.model().rows().front().isReplaceable;
    QVERIFY(right.at(isSecond ? 1 : 0).contains(u"于序时进度"_s));
    QVERIFY(!right.at(isSecond ? 0 : 1).contains(u"于"_s)); // it stands in the text already
    const QString stated = window.model().rows().at(isSecond ? 1 : 0).stated;
    buttonOf(window, ProofWindow::tr("Put all in"))->click();
    QVERIFY(window.text().contains(stated));
    QCOMPARE(window.model().countOf(ProofVerdict::Wrong), 1);
    window.close();
}

void TestProofWindow::figuresOfATextAreCheckedAndCorrected()
{
    ProofWindow& window = page().openProof();
    QCOMPARE(&page().openProof(), &window); // one window, however often it is asked for
    const QAbstractItemModelTester tester(&window.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    window.setText(u"全市共安排重点项目9999个。"_s);
    QCOMPARE(window.model().rowCount(), 1);
    QCOMPARE(window.model().countOf(ProofVerdict::Wrong), 1);
    const ProofRow row = window.model().rows().front();
    QCOMPARE(row.stated, u"9999个"_s);
    QVERIFY(!row.right.isEmpty());
    window.table().setCurrentIndex(window.model().index(0, 0));
    auto* text = window.findChild<QPlainTextEdit*>();
    QCOMPARE(text->textCursor().selectedText(), row.stated); // jumped there
    buttonOf(window, ProofWindow::tr("Put the right figure in"))->click();
    QVERIFY(window.text().contains(row.right));
    QCOMPARE(window.model().countOf(ProofVerdict::Wrong), 0);
    QCOMPARE(window.model().countOf(ProofVerdict::Right), 1);
    text->undo();
    QVERIFY(window.text().contains(u"9999个"));
    window.setText({});
    QCOMPARE(window.model().rowCount(), 0);
    window.close();
}

TOUYAN_TEST(TestProofWindow, QApplication)
#include "tst_proofwindow.moc"
