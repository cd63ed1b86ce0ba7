#include "pages/reports/proofmodel.h"
#include "pages/reports/proofwindow.h"
#include "support/reportspagefixture.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QPlainTextEdit>

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
};

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

QTEST_MAIN(TestProofWindow)
#include "tst_proofwindow.moc"
