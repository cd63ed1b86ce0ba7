#include "widgets/faultline.h"
#include "widgets/fieldrow.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
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
    void longTextIsCutAndWholeInTheToolTip();
    void errorOfAFieldMovesNoOtherField();

private:
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

void TestFaultLine::longTextIsCutAndWholeInTheToolTip()
{
    const QString all = u"the days contradict each other "_s.repeated(20);
    const int height = m_fault->height();
    m_fault->refuse(all);
    QCoreApplication::processEvents();
    QCOMPARE(m_fault->height(), height);
    QCOMPARE(m_fault->toolTip(), all);
    QVERIFY(!m_fault->grab().toImage().isNull());
}

void TestFaultLine::errorOfAFieldMovesNoOtherField()
{
    QWidget form;
    auto* layout = new QVBoxLayout(&form);
    auto* first = new FieldRow(u"Support"_s, new QLineEdit);
    auto* second = new FieldRow(u"Plan"_s, new QLineEdit);
    layout->addWidget(first);
    layout->addWidget(second);
    form.setFixedWidth(300);
    form.show();
    const QRect before = second->geometry();
    const QSize size = form.size();
    first->setError(u"“2021A” is not a number, and this sentence is longer than the row"_s);
    QCoreApplication::processEvents();
    QCOMPARE(second->geometry(), before);
    QCOMPARE(form.size(), size);
    QVERIFY(first->editor()->width() >= 60);
    QCOMPARE(first->editor()->accessibleDescription().left(7), u"“2021A”"_s);
}

QTEST_MAIN(TestFaultLine)
#include "tst_faultline.moc"
