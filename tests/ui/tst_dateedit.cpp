#include "support/testprogram.h"
#include "widgets/dateedit.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Typing a day as in a plain line.
class TestDateEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void typingOverAllBeginsWithTheYear_data();
    void typingOverAllBeginsWithTheYear();
};

void TestDateEdit::typingOverAllBeginsWithTheYear_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("all selected") << Qt::Key_A << Qt::KeyboardModifiers(Qt::ControlModifier);
    QTest::newRow("before all") << Qt::Key_Home << Qt::KeyboardModifiers();
}

void TestDateEdit::typingOverAllBeginsWithTheYear()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    DateEdit edit(QDate(2020, 11, 24), nullptr);
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setFocus();
    edit.setSelectedSection(QDateTimeEdit::DaySection); // where a click left it
    QTest::keyClick(&edit, key, modifiers);
    QTest::keyClicks(&edit, u"2021-03-01"_s);
    QCOMPARE(edit.date(), QDate(2021, 3, 1));
}

TOUYAN_TEST(TestDateEdit, QApplication)
#include "tst_dateedit.moc"
