#include "support/testprogram.h"
#include "widgets/faultline.h"
#include "widgets/fieldrow.h"
#include "widgets/linkbutton.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace touyan;

/// What is wrong is said without anything moving, and no longer than it is wrong.
class TestFaultLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_form.reset(); }
    void nothingMovesWhenSomethingIsWrong();
    void refusalGoesWithTheNextEdit_data();
    void refusalGoesWithTheNextEdit();
    void standingFaultStaysAndComesBack();
    void messageEndsARefusal();
    void laterRefusalTakesThePlaceOfTheEarlier();
    void longTextIsCutAndReadAsAWholeByKeyboard();
    void shortTextNeedsNoLink();
    void sentencesAreCounted();
    void errorOfAFieldStandsBelowIt();
    void errorOfAFieldMovesNothingUnderAHeldButton();

private:
    /// To the whole text; nullptr before something did not fit.
    LinkButton* link() const { return m_fault->findChild<LinkButton*>(); }

    std::unique_ptr<QWidget> m_form;
    QLineEdit* m_line = nullptr;
    QComboBox* m_choice = nullptr;
    QSpinBox* m_number = nullptr;
    QDateEdit* m_day = nullptr;
    QPushButton* m_toggle = nullptr;
    QStandardItemModel* m_cells = nullptr;
    FaultLine* m_fault = nullptr;
};

void TestFaultLine::init()
{
    m_form = std::make_unique<QWidget>();
    m_line = new QLineEdit;
    m_choice = new QComboBox;
    m_choice->addItems({u"a"_s, u"b"_s});
    m_number = new QSpinBox;
    m_day = new QDateEdit(QDate(2020, 1, 1));
    m_toggle = new QPushButton(u"by field"_s);
    m_toggle->setCheckable(true);
    auto* table = new QTableView;
    m_cells = new QStandardItemModel(1, 1, table);
    table->setModel(m_cells);
    m_fault = new FaultLine(m_form.get());
    auto* layout = new QVBoxLayout(m_form.get());
    for (QWidget* input : std::initializer_list<QWidget*>{m_line, m_choice, m_number, m_day, table,
                                                          m_fault, m_toggle})
        layout->addWidget(input);
    m_form->resize(300, 400);
    m_form->show();
}

void TestFaultLine::nothingMovesWhenSomethingIsWrong()
{
    const QRect before = m_toggle->geometry();
    m_fault->refuse(u"“2021A” is not a number"_s);
    QCoreApplication::processEvents();
    QCOMPARE(m_toggle->geometry(), before);
    m_fault->refuse({});
    QCoreApplication::processEvents();
    QCOMPARE(m_toggle->geometry(), before);
}

void TestFaultLine::refusalGoesWithTheNextEdit_data()
{
    QTest::addColumn<QString>("input");
    for (const char* input : {"line", "choice", "number", "day", "toggle", "cell"})
        QTest::newRow(input) << QString::fromLatin1(input);
}

void TestFaultLine::refusalGoesWithTheNextEdit()
{
    QFETCH(QString, input);
    m_fault->refuse(u"wrong"_s);
    QCOMPARE(m_fault->text(), u"wrong"_s);
    if (input == u"line")
        QTest::keyClicks(m_line, u"x"_s);
    else if (input == u"choice")
        QTest::keyClick(m_choice, Qt::Key_Down);
    else if (input == u"number")
        QTest::keyClick(m_number, Qt::Key_Up);
    else if (input == u"day")
        QTest::keyClick(m_day, Qt::Key_Up);
    else if (input == u"toggle")
        QTest::mouseClick(m_toggle, Qt::LeftButton);
    else
        m_cells->setItem(0, 0, new QStandardItem(u"x"_s));
    QCOMPARE(m_fault->text(), QString());
}

void TestFaultLine::standingFaultStaysAndComesBack()
{
    m_fault->setFault(u"closed"_s);
    QTest::keyClicks(m_line, u"x"_s);
    QCOMPARE(m_fault->text(), u"closed"_s);
    m_fault->refuse(u"wrong"_s);
    QTest::keyClicks(m_line, u"y"_s);
    QCOMPARE(m_fault->text(), u"closed"_s);
    m_fault->setFault({});
    QCOMPARE(m_fault->text(), QString());
}

void TestFaultLine::messageEndsARefusal()
{
    m_fault->refuse(u"wrong"_s);
    QVERIFY(m_fault->isRefusing());
    m_fault->tell(u"saved"_s);
    QVERIFY(!m_fault->isRefusing());
    QTest::keyClicks(m_line, u"x"_s);
    QCOMPARE(m_fault->text(), u"saved"_s);
}

/// A watch that was left behind by the first would end what is said after the second.
void TestFaultLine::laterRefusalTakesThePlaceOfTheEarlier()
{
    m_fault->refuse(u"wrong"_s);
    m_fault->refuse(u"still wrong"_s);
    QCOMPARE(m_fault->text(), u"still wrong"_s);
    QTest::keyClicks(m_line, u"x"_s);
    QCOMPARE(m_fault->text(), QString());
    m_fault->tell(u"saved"_s);
    QTest::keyClicks(m_line, u"y"_s);
    QCOMPARE(m_fault->text(), u"saved"_s);
}

void TestFaultLine::longTextIsCutAndReadAsAWholeByKeyboard()
{
    const QString all = u"the days contradict each other "_s.repeated(20);
    const int height = m_fault->height();
    m_fault->refuse(all);
    QCoreApplication::processEvents();
    QCOMPARE(m_fault->height(), height);
    QCOMPARE(m_fault->shownLines().size(), 1);
    const QString shown = m_fault->shownLines().first();
    QVERIFY2(shown.endsWith(u'…'), qPrintable(shown));
    QVERIFY(all.startsWith(QStringView(shown).chopped(1)));
    QVERIFY(link() && link()->isVisible());
    QVERIFY(m_fault->fontMetrics().horizontalAdvance(shown) <= link()->x());
    QVERIFY(m_fault->rect().contains(link()->geometry()));
    QVERIFY(link()->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(link(), Qt::Key_Space);
    auto* whole = link()->findChild<QPlainTextEdit*>();
    QVERIFY(whole && whole->isVisible());
    QCOMPARE(whole->toPlainText(), all);
    QVERIFY(whole->isReadOnly());
    QVERIFY(whole->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QTest::keyClick(whole, Qt::Key_Escape);
    QTRY_VERIFY(!link()->findChild<QPlainTextEdit*>());
}

void TestFaultLine::shortTextNeedsNoLink()
{
    m_fault->refuse(u"wrong"_s);
    QVERIFY(!link());
    m_fault->refuse(u"wrong "_s.repeated(100));
    QVERIFY(link()->isVisible());
    m_form->resize(8000, 400);
    QTRY_VERIFY(!link()->isVisible());
    m_form->resize(300, 400);
    QTRY_VERIFY(link()->isVisible());
    m_fault->refuse(u"wrong"_s);
    QVERIFY(!link()->isVisible());
    QCOMPARE(m_fault->shownLines(), QStringList{u"wrong"_s});
}

void TestFaultLine::sentencesAreCounted()
{
    m_fault->setLines(2);
    QCoreApplication::processEvents();
    const QString sentence = u"Project %1 is not on the list of 2021."_s;
    QStringList faults;
    for (int number = 1; number <= 7; ++number)
        faults.append(sentence.arg(number));
    m_fault->setFault(faults.join(u'\n'));
    QCoreApplication::processEvents();
    QCOMPARE(m_fault->shownLines().size(), 2);
    QCOMPARE(m_fault->shownLines().first(), faults.first());
    QVERIFY2(link()->text().contains(u'7'), qPrintable(link()->text()));
}

void TestFaultLine::errorOfAFieldStandsBelowIt()
{
    QWidget form;
    auto* layout = new QVBoxLayout(&form);
    auto* first = new FieldRow(u"Support"_s, new QLineEdit);
    auto* second = new FieldRow(u"Plan"_s, new QLineEdit);
    layout->addWidget(first);
    layout->addWidget(second);
    form.setFixedWidth(300);
    form.show();
    const int width = first->editor()->width();
    first->setError(u"“2021A” is not a number, and this sentence is longer than the row"_s);
    const auto* error = first->findChild<FaultLine*>();
    QTRY_COMPARE(error->y() + error->height(), first->height());
    QVERIFY(error->isVisible());
    QVERIFY(error->y() >= first->editor()->geometry().bottom());
    QVERIFY(error->shownLines().size() == 2 && !error->shownLines().first().isEmpty());
    QCOMPARE(first->editor()->width(), width);
    QCOMPARE(first->editor()->accessibleDescription().left(7), u"“2021A”"_s);
    QVERIFY(second->y() > first->geometry().bottom());
}

void TestFaultLine::errorOfAFieldMovesNothingUnderAHeldButton()
{
    QWidget form;
    auto* layout = new QVBoxLayout(&form);
    auto* first = new FieldRow(u"Support"_s, new QLineEdit);
    auto* second = new FieldRow(u"Plan"_s, new QLineEdit);
    layout->addWidget(first);
    layout->addWidget(second);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    const QRect before = second->geometry();
    const QPoint place = second->geometry().center();
    QTest::mousePress(form.windowHandle(), Qt::LeftButton, {}, place);
    first->setError(u"Not a number"_s);
    QTest::qWait(120);
    QCOMPARE(second->geometry(), before);
    QTest::mouseRelease(form.windowHandle(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(second->geometry() != before);
    QVERIFY(first->findChild<FaultLine*>()->isVisible());
}

TOUYAN_TEST(TestFaultLine, QApplication)
#include "tst_faultline.moc"
