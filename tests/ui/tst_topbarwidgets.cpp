#include "style/theme.h"
#include "support/testprogram.h"
#include "widgets/choicepopup.h"
#include "widgets/filterchip.h"
#include "widgets/pillbar.h"
#include "widgets/searchbox.h"
#include "widgets/yearstepper.h"

#include <QApplication>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

QList<ListedChoice> districts()
{
    return {{u"jp"_s, u"金普新区"_s, u"jpxq"_s, u"新区"_s},
            {u"gx"_s, u"高新区"_s, u"gxq"_s, u"新区"_s},
            {u"ch"_s, u"长海县"_s, u"chx"_s, u"县"_s}};
}

/// The texts of the list that are on show, captions included.
QStringList shownTexts(const QListWidget& list)
{
    QStringList texts;
    for (int row = 0; row < list.count(); ++row) {
        if (!list.item(row)->isHidden())
            texts << list.item(row)->text();
    }
    return texts;
}

} // namespace

class TestTopBarWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void yearIsSteppedByArrowsWithinItsRange();
    void yearIsTypedAndToldOnce();
    void settingTheYearIsSilent();
    void searchIsToldOnceAfterTyping();
    void clearingTheSearchIsToldAtOnce();
    void chipShowsWhatIsChosen();
    void chipDropsUnknownKeys();
    void chipChoosesFromItsPopup();
    void popupFindsByTermsAndHidesCaptions();
    void popupGoesBackToWhatIsUsual();
    void crossClearsTheChip();
    void chipObeysTheKeyboard();
    void exactlyOnePillIsChosen();
};

void TestTopBarWidgets::yearIsSteppedByArrowsWithinItsRange()
{
    YearStepper stepper;
    stepper.setRange(2018, 2020);
    stepper.setYear(2019);
    stepper.show();
    QSignalSpy spy(&stepper, &YearStepper::yearChanged);
    const auto arrows = stepper.findChildren<QToolButton*>();
    QCOMPARE(arrows.size(), 2);
    QTest::mouseClick(arrows.at(1), Qt::LeftButton);
    QCOMPARE(stepper.year(), 2020);
    QVERIFY(!arrows.at(1)->isEnabled());
    QTest::mouseClick(arrows.at(0), Qt::LeftButton);
    QTest::mouseClick(arrows.at(0), Qt::LeftButton);
    QCOMPARE(stepper.year(), 2018);
    QVERIFY(!arrows.at(0)->isEnabled());
    QCOMPARE(spy.count(), 3);
}

void TestTopBarWidgets::yearIsTypedAndToldOnce()
{
    YearStepper stepper;
    stepper.setYear(2019);
    stepper.show();
    QSignalSpy spy(&stepper, &YearStepper::yearChanged);
    auto* box = stepper.findChild<QSpinBox*>();
    box->selectAll();
    QTest::keyClicks(box, u"2021"_s);
    QCOMPARE(spy.count(), 0);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.constFirst().constFirst().toInt(), 2021);
}

void TestTopBarWidgets::settingTheYearIsSilent()
{
    YearStepper stepper;
    QSignalSpy spy(&stepper, &YearStepper::yearChanged);
    stepper.setYear(2022);
    QCOMPARE(stepper.year(), 2022);
    QCOMPARE(spy.count(), 0);
}

void TestTopBarWidgets::searchIsToldOnceAfterTyping()
{
    SearchBox box(u"搜索"_s);
    box.show();
    QSignalSpy spy(&box, &SearchBox::searchChanged);
    QTest::keyClicks(&box, u"znzz"_s);
    QCOMPARE(spy.count(), 0);
    QVERIFY(spy.wait(2000));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy.constFirst().constFirst().toString(), u"znzz"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(spy.count(), 1);
}

void TestTopBarWidgets::clearingTheSearchIsToldAtOnce()
{
    SearchBox box(u"搜索"_s);
    box.show();
    QSignalSpy spy(&box, &SearchBox::searchChanged);
    QTest::keyClicks(&box, u"a"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QTest::keyClick(&box, Qt::Key_Escape);
    QCOMPARE(spy.count(), 2);
    QVERIFY(spy.constLast().constFirst().toString().isEmpty());
}

void TestTopBarWidgets::chipShowsWhatIsChosen()
{
    FilterChip chip(u"全部区域"_s);
    chip.setChoices(districts());
    QCOMPARE(chip.text(), u"全部区域"_s);
    chip.setSelected({u"gx"_s});
    QCOMPARE(chip.text(), u"高新区"_s);
    chip.setSelected({u"ch"_s, u"jp"_s});
    QVERIFY(chip.text().contains(u"金普新区"_s));
    QCOMPARE(chip.selected(), (QStringList{u"jp"_s, u"ch"_s}));
}

void TestTopBarWidgets::chipDropsUnknownKeys()
{
    FilterChip chip(u"全部区域"_s);
    chip.setChoices(districts());
    chip.setSelected({u"gx"_s, u"nowhere"_s});
    QCOMPARE(chip.selected(), QStringList{u"gx"_s});
}

void TestTopBarWidgets::chipChoosesFromItsPopup()
{
    FilterChip chip(u"全部区域"_s);
    chip.setChoices(districts());
    chip.show();
    QSignalSpy spy(&chip, &FilterChip::selectionChanged);
    QTest::mouseClick(&chip, Qt::LeftButton);
    auto* list = chip.findChild<QListWidget*>();
    QVERIFY(list->isVisible());
    const QListWidgetItem* item = list->findItems(u"长海县"_s, Qt::MatchExactly).constFirst();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(item).center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(chip.selected(), QStringList{u"ch"_s});
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
}

void TestTopBarWidgets::popupFindsByTermsAndHidesCaptions()
{
    FilterChip chip(u"全部区域"_s);
    chip.setChoices(districts());
    chip.show();
    QTest::mouseClick(&chip, Qt::LeftButton);
    auto* list = chip.findChild<QListWidget*>();
    auto* search = chip.findChild<SearchBox*>();
    QTest::keyClicks(search, u"GX"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(shownTexts(*list), QStringList{u"高新区"_s});
    search->clear();
    QCOMPARE(shownTexts(*list).size(), 5);
}

void TestTopBarWidgets::popupGoesBackToWhatIsUsual()
{
    QWidget window;
    ChoicePopup popup(u"列"_s, &window);
    popup.setChoices(districts());
    popup.setReset(u"恢复默认列"_s, {u"gx"_s});
    popup.setSelected({});
    QSignalSpy spy(&popup, &ChoicePopup::selectionChanged);
    popup.findChild<QPushButton*>()->click();
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.constFirst().constFirst().toStringList(), QStringList{u"gx"_s});
    QVERIFY(!popup.findChild<QPushButton*>()->isEnabled());
}

void TestTopBarWidgets::crossClearsTheChip()
{
    FilterChip chip(u"全部区域"_s);
    chip.setChoices(districts());
    chip.setSelected({u"gx"_s});
    chip.resize(chip.sizeHint());
    chip.show();
    QSignalSpy spy(&chip, &FilterChip::selectionChanged);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 12, chip.height() / 2));
    QCOMPARE(spy.count(), 1);
    QVERIFY(chip.selected().isEmpty());
    QCOMPARE(chip.text(), u"全部区域"_s);
}

void TestTopBarWidgets::chipObeysTheKeyboard()
{
    FilterChip chip(u"全部区域"_s);
    chip.setChoices(districts());
    chip.setSelected({u"gx"_s});
    chip.show();
    QTest::keyClick(&chip, Qt::Key_Delete);
    QVERIFY(chip.selected().isEmpty());
    QTest::keyClick(&chip, Qt::Key_Down);
    auto* list = chip.findChild<QListWidget*>();
    QVERIFY(list->isVisible());
    list->setCurrentRow(1);
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(chip.selected(), QStringList{u"jp"_s});
}

void TestTopBarWidgets::exactlyOnePillIsChosen()
{
    PillBar bar;
    bar.addPill(u"list"_s, u"年度清单"_s);
    bar.addPill(u"reserve"_s, u"储备库"_s);
    bar.setCount(u"reserve"_s, 58);
    bar.show();
    QSignalSpy spy(&bar, &PillBar::currentChanged);
    QCOMPARE(bar.current(), u"list"_s);
    const auto pills = bar.findChildren<QAbstractButton*>();
    QTest::mouseClick(pills.at(1), Qt::LeftButton);
    QTest::mouseClick(pills.at(1), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(bar.current(), u"reserve"_s);
    QVERIFY(pills.at(1)->isChecked() && !pills.at(0)->isChecked());
    QTest::keyClick(pills.at(1), Qt::Key_Left);
    QCOMPARE(bar.current(), u"list"_s);
    QCOMPARE(pills.at(1)->accessibleName(), u"储备库 58"_s);
}

TOUYAN_TEST(TestTopBarWidgets, QApplication)
#include "tst_topbarwidgets.moc"
