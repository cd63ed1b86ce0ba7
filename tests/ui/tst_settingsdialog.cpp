#include "models/workspace.h"
#include "selection/liststates.h"
#include "selection/liststep.h"
#include "selection/workdays.h"
#include "shell/holidaysmodel.h"
#include "shell/holidayspane.h"
#include "shell/preferences.h"
#include "shell/settingsdialog.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// The settings of the office: thresholds and public holidays.
class TestSettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void holidaysOfTheProgramAreShown();
    void addedHolidayMovesThePublicityAtOnceAndIsUndone();
    void wrongStretchIsRefusedWithItsReason();
    void thresholdsAndHolidaysAreOneStep();
    void nothingChangedWritesNothing();
    void modelIsSound();

private:
    void press(QDialog& dialog);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Preferences> m_preferences;
};

void TestSettingsDialog::init()
{
    QStandardPaths::setTestModeEnabled(true);
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_preferences = std::make_unique<Preferences>();
}

void TestSettingsDialog::cleanup()
{
    m_workspace.reset();
}

void TestSettingsDialog::press(QDialog& dialog)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                      Qt::LeftButton);
}

void TestSettingsDialog::holidaysOfTheProgramAreShown()
{
    SettingsDialog dialog(*m_workspace, *m_preferences);
    dialog.holidays().setYear(2021);
    HolidaysModel& model = dialog.holidays().model();
    const int row = model.rowOf(QDate(2021, 2, 14));
    QVERIFY(row >= 0 && !model.isOwn(row));
    QVERIFY(
        model.index(row, HolidaysModel::DaysColumn).data().toString().contains(u"2021-02-11"_s));
    QCOMPARE(model.index(row, HolidaysModel::CountColumn).data().toString(), u"7"_s);
    dialog.holidays().setYear(2040);
    QCOMPARE(model.rowCount(), 0);
}

void TestSettingsDialog::addedHolidayMovesThePublicityAtOnceAndIsUndone()
{
    AnnualList list = m_workspace->records().all<AnnualList>().rows().first();
    const QDate from(2027, 2, 4); // a Thursday
    const QDate before = publicityOf(m_workspace->records(), list, from).last;
    SettingsDialog dialog(*m_workspace, *m_preferences);
    dialog.show();
    dialog.holidays().setYear(2027);
    QVERIFY(dialog.holidays().add(QDate(2027, 2, 5), QDate(2027, 2, 11), DayKind::Free));
    press(dialog);
    QVERIFY(!dialog.isVisible());
    const QDate after = publicityOf(m_workspace->records(), list, from).last;
    QVERIFY(after > before);
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    m_workspace->session().undoStack().undo();
    QCOMPARE(publicityOf(m_workspace->records(), list, from).last, before);
}

void TestSettingsDialog::wrongStretchIsRefusedWithItsReason()
{
    SettingsDialog dialog(*m_workspace, *m_preferences);
    HolidaysPane& pane = dialog.holidays();
    QVERIFY(!pane.add(QDate(2027, 2, 11), QDate(2027, 2, 5), DayKind::Free));
    const auto labels = pane.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains(u"2027-02-11"_s);
    }));
    QVERIFY(pane.changes().isEmpty());
    QVERIFY(pane.add(QDate(2027, 2, 5), QDate(2027, 2, 11), DayKind::Free));
    QVERIFY(!pane.changes().isEmpty());
}

void TestSettingsDialog::thresholdsAndHolidaysAreOneStep()
{
    const Records before = m_workspace->records();
    SettingsDialog dialog(*m_workspace, *m_preferences);
    dialog.show();
    QVERIFY(dialog.holidays().add(QDate(2027, 1, 1), QDate(2027, 1, 3), DayKind::Free));
    for (QSpinBox* box : dialog.findChildren<QSpinBox*>()) {
        if (box->accessibleName().startsWith(u"Red above"_s))
            box->setValue(35);
    }
    press(dialog);
    QCOMPARE(m_workspace->session().undoStack().count(), 1);
    QVERIFY(workCalendarOf(m_workspace->records()).isFree(QDate(2027, 1, 1)));
    QCOMPARE(thresholdsOf(m_workspace->records()).redLag, 35.0);
    m_workspace->session().undoStack().undo();
    QVERIFY(m_workspace->records() == before);
}

void TestSettingsDialog::nothingChangedWritesNothing()
{
    SettingsDialog dialog(*m_workspace, *m_preferences);
    dialog.show();
    press(dialog);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(m_workspace->session().undoStack().count(), 0);
}

void TestSettingsDialog::modelIsSound()
{
    HolidaysModel model({});
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setYear(2021);
    const int rows = model.rowCount();
    model.add({QDate(2021, 7, 1), QDate(2021, 7, 2)}, DayKind::Free);
    QCOMPARE(model.rowCount(), rows + 1);
    QVERIFY(model.isOwn(model.rowOf(QDate(2021, 7, 2))));
    model.remove(model.rowOf(QDate(2021, 7, 2)));
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(model.settings(), CalendarSettings());
    // The year may begin in the one before, and so may what is shown of it.
    QCOMPARE(model.rowOf(QDate(2022, 1, 1)), -1);
}

TOUYAN_TEST(TestSettingsDialog, QApplication)
#include "tst_settingsdialog.moc"
