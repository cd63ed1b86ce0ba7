#include "pages/selection/closedialog.h"
#include "pages/selection/revisiondialog.h"
#include "pages/selection/stepdialog.h"
#include "selection/issue.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"
#include "uisupport/selectionfixture.h"
#include "widgets/faultline.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The steps of a list through their dialog, on the sample portfolio.
class TestStepDialog : public QObject, private SelectionFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void stepSaysWhatIsMissing();
    void stepBackNeedsAReason();
    void refusalTakesNoRoomAndGoesWithTheNextChoice();
    void enterTakesNoStep();
    void leadsToWhereWhatIsMissingIsSettled();
    void listGoesFromScreeningToInForce();
    void closedListOffersNothing();

private:
    void takeStep(int year, ListState to, const std::function<void(QDialog&)>& fill);
};

void TestStepDialog::takeStep(int year, ListState to, const std::function<void(QDialog&)>& fill)
{
    const Records before = withoutSteps(records());
    const int steps = undo().count();
    StepDialog dialog(*m_workspace, year);
    dialog.show();
    QCOMPARE(dialog.target(), to);
    editorOf<QLineEdit>(dialog, u"Reason"_s)->setText(u"按计划推进（示例）"_s);
    fill(dialog);
    press(dialog);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(list(year).state, to);
    QCOMPARE(undo().count(), steps + 1);
    undo().undo();
    QVERIFY(withoutSteps(records()) == before);
    undo().redo();
    QCOMPARE(list(year).state, to);
}

void TestStepDialog::stepSaysWhatIsMissing()
{
    set(list(2021), ListState::Screening);
    StepDialog dialog(*m_workspace, 2021);
    auto* findings = dialog.findChild<QListWidget*>();
    QVERIFY(findings->count() >= 2); // two candidates that are not screened
    QVERIFY(!okButton(dialog)->isEnabled());
    dialog.show();
    auto* reason = editorOf<QLineEdit>(dialog, u"Reason"_s);
    QVERIFY(!reason->isVisible()); // none would help
    QVERIFY(shows(dialog, u"a reason does not replace it"_s));
    dialog.setTarget(ListState::Collecting);
    QVERIFY(okButton(dialog)->isEnabled());
    QVERIFY(reason->isVisible());
    QVERIFY(!shows(dialog, u"a reason does not replace it"_s));
}

void TestStepDialog::stepBackNeedsAReason()
{
    set(list(2021), ListState::Screening);
    StepDialog dialog(*m_workspace, 2021);
    dialog.setTarget(ListState::Collecting);
    dialog.show();
    press(dialog);
    QVERIFY(dialog.isVisible());
    QCOMPARE(list(2021).state, ListState::Screening);
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Reason"_s), u"wrong list"_s);
    press(dialog);
    QCOMPARE(list(2021).state, ListState::Collecting);
}

void TestStepDialog::refusalTakesNoRoomAndGoesWithTheNextChoice()
{
    set(list(2021), ListState::Screening);
    StepDialog dialog(*m_workspace, 2021);
    dialog.setTarget(ListState::Collecting);
    dialog.show();
    auto* reason = editorOf<QLineEdit>(dialog, u"Reason"_s);
    QCoreApplication::processEvents(); // the first layout
    const QPoint line = reason->mapTo(&dialog, QPoint());
    const QPoint button = okButton(dialog)->mapTo(&dialog, QPoint());
    const QSize size = dialog.size();
    press(dialog);
    const auto* fault = dialog.findChild<FaultLine*>();
    QVERIFY(!fault->text().isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(reason->mapTo(&dialog, QPoint()), line);
    QCOMPARE(okButton(dialog)->mapTo(&dialog, QPoint()), button);
    QCOMPARE(dialog.size(), size);
    QTest::keyClicks(reason, u"w"_s);
    QCOMPARE(fault->text(), QString());
}

void TestStepDialog::enterTakesNoStep()
{
    set(list(2021), ListState::Screening);
    StepDialog dialog(*m_workspace, 2021);
    dialog.setTarget(ListState::Collecting);
    dialog.show();
    auto* reason = editorOf<QLineEdit>(dialog, u"Reason"_s);
    QTest::keyClicks(reason, u"wrong list"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(list(2021).state, ListState::Screening);
}

void TestStepDialog::leadsToWhereWhatIsMissingIsSettled()
{
    set(list(2021), ListState::Screening);
    StepDialog dialog(*m_workspace, 2021);
    dialog.show();
    QSignalSpy screening(&dialog, &StepDialog::screeningRequested);
    QTest::mouseClick(buttonOf(dialog, u"Screen the candidates…"_s), Qt::LeftButton);
    QCOMPARE(screening.count(), 1);
    dialog.setTarget(ListState::Collecting);
    QVERIFY(!buttonOf(dialog, u"Screen the candidates…"_s)->isVisible());
}

void TestStepDialog::listGoesFromScreeningToInForce()
{
    set(list(2021), ListState::Screening);
    ChangeSet screened(u"screened"_s);
    for (const ListEntry& entry : records().all<ListEntry>()) {
        ListEntry after = entry;
        after.screening = ScreeningVerdict::Passed;
        if (entry.list == list(2021).id)
            screened.update(entry, after);
    }
    QVERIFY(m_workspace->portfolio().apply(screened));
    const auto nothing = [](QDialog&) {};
    takeStep(2021, ListState::Review, nothing);
    takeStep(2021, ListState::Deliberation, nothing);
    takeStep(2021, ListState::Publicity, [](QDialog& dialog) {
        QVERIFY(!okButton(dialog)->isEnabled());
        dialog.findChild<QCheckBox*>()->setChecked(true);
        editorOf<QComboBox>(dialog, u"Meeting"_s)->setCurrentIndex(1);
        QVERIFY(okButton(dialog)->isEnabled());
        editorOf<QDateEdit>(dialog, u"Public from"_s)->setDate(SampleDay.addDays(-20));
    });
    QCOMPARE(list(2021).publicFrom, QDate(2020, 10, 12)); // the eleventh is a Sunday
    QCOMPARE(list(2021).publicTo, QDate(2020, 10, 16));
    takeStep(2021, ListState::Issued, [](QDialog& dialog) {
        editorOf<QLineEdit>(dialog, u"Document"_s)->setText(u"示例〔2021〕1号"_s);
        auto* day = editorOf<QDateEdit>(dialog, u"Issued on"_s);
        const QDate today = day->date();
        const auto* findings = dialog.findChild<QListWidget*>();
        day->setDate(QDate(2020, 10, 16)); // it is still public
        QVERIFY(!okButton(dialog)->isEnabled());
        QVERIFY(findings->item(0)->text().startsWith(u"The day of issue, 2020-10-16"_s));
        day->setDate(today);
        QVERIFY(okButton(dialog)->isEnabled());
    });
    QVERIFY(hasSnapshot(list(2021)));
    QVERIFY(snapshotFaults(records()).isEmpty());
    takeStep(2021, ListState::InForce, nothing);
}

void TestStepDialog::closedListOffersNothing()
{
    set(list(2019), ListState::Closed);
    StepDialog step(*m_workspace, 2019);
    RevisionDialog revision(*m_workspace, 2019);
    CloseDialog close(*m_workspace, 2019);
    for (QDialog* dialog : {static_cast<QDialog*>(&step), static_cast<QDialog*>(&revision),
                            static_cast<QDialog*>(&close)})
        QVERIFY(!okButton(*dialog)->isEnabled());
}

TOUYAN_TEST(TestStepDialog, QApplication)
#include "tst_stepdialog.moc"
