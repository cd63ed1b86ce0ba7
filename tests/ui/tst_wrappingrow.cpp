#include "support/testprogram.h"
#include "widgets/wrappingrow.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace touyan;

namespace {

/// A card that can be narrower than it likes to be.
class YieldingCard : public QWidget
{
public:
    YieldingCard(int least, int liked, QWidget* parent)
        : QWidget(parent)
        , m_least(least)
        , m_liked(liked)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {m_liked, 40}; }
    QSize minimumSizeHint() const override { return {m_least, 40}; }

private:
    int m_least;
    int m_liked;
};

} // namespace

/// A row of controls that goes on in a second line.
class TestWrappingRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isOneLineWhereThereIsRoom();
    void breaksWhereThereIsNone();
    void hiddenControlsTakeNoRoom();
    void thingsAlikeAreSpreadEvenly();
    void yieldingItemsEndWhereTheRowEnds();
    void everyControlStaysWithinTheRow_data();
    void everyControlStaysWithinTheRow();
    void itemsBehindALayoutGoWithTheRow();

private:
    QRect at(size_t index) const { return m_buttons[index]->geometry(); }
    void resizeTo(int width);

    std::unique_ptr<QWidget> m_widget;
    WrappingRow* m_row = nullptr;
    std::vector<QPushButton*> m_buttons;
};

void TestWrappingRow::init()
{
    m_widget = std::make_unique<QWidget>();
    m_row = new WrappingRow(m_widget.get());
    m_buttons.clear();
    for (int i = 0; i < 4; ++i) {
        if (i == 2)
            m_row->addStretch();
        auto* button = new QPushButton(m_widget.get());
        button->setFixedSize(100, 28);
        m_row->addWidget(button);
        m_buttons.push_back(button);
    }
}

void TestWrappingRow::resizeTo(int width)
{
    m_widget->resize(width, 200);
    m_widget->show();
    m_row->setGeometry({0, 0, width, 200});
}

void TestWrappingRow::isOneLineWhereThereIsRoom()
{
    resizeTo(600);
    QCOMPARE(m_row->minimumSize().height(), 28);
    QCOMPARE(at(0).left(), 0);
    QCOMPARE(at(1).left(), 108);
    QCOMPARE(at(3).right(), 599); // behind the stretch
    resizeTo(m_row->sizeHint().width());
    QCOMPARE(m_row->sizeHint().height(), 28);
}

void TestWrappingRow::breaksWhereThereIsNone()
{
    resizeTo(330);
    QCOMPARE(m_row->sizeHint().height(), 28 + 8 + 28); // so that what lies below moves down
    QCOMPARE(at(0).top(), at(1).top());
    QVERIFY(at(3).top() > at(0).bottom());
    QCOMPARE(m_row->minimumSize().width(), 100);
}

void TestWrappingRow::hiddenControlsTakeNoRoom()
{
    m_buttons[1]->hide();
    resizeTo(330);
    QCOMPARE(m_row->sizeHint().height(), 28);
}

void TestWrappingRow::thingsAlikeAreSpreadEvenly()
{
    QWidget widget;
    auto* row = new WrappingRow(&widget);
    QList<QPushButton*> cards;
    for (int i = 0; i < 5; ++i) {
        auto* card = new QPushButton(&widget);
        card->setMinimumSize(100, 40);
        card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        row->addWidget(card);
        cards.append(card);
    }
    widget.resize(460, 200);
    widget.show();
    row->setGeometry(widget.rect());
    QCOMPARE(cards.at(2)->y(), 0);
    QVERIFY(cards.at(3)->y() > 0); // three and two, not four and one
    QCOMPARE(cards.at(4)->geometry().right(), 459);
}

/// Rounding each width for itself lost pixels, and with them the edge of the last card.
void TestWrappingRow::yieldingItemsEndWhereTheRowEnds()
{
    QWidget widget;
    auto* row = new WrappingRow(&widget);
    QList<QWidget*> cards;
    for (const int liked : {193, 257, 171, 230, 209}) {
        cards.append(new YieldingCard(132, liked, &widget));
        row->addWidget(cards.last());
    }
    widget.show();
    for (int width = 5 * 132 + 4 * 8; width < 1'200; ++width) {
        row->setGeometry({0, 0, width, 200});
        QCOMPARE(cards.last()->geometry().right(), width - 1);
        for (const QWidget* card : std::as_const(cards))
            QVERIFY(card->width() >= 132);
    }
}

void TestWrappingRow::everyControlStaysWithinTheRow_data()
{
    QTest::addColumn<int>("width");
    for (int width = 100; width <= 500; width += 50)
        QTest::addRow("%d", width) << width;
}

void TestWrappingRow::everyControlStaysWithinTheRow()
{
    QFETCH(const int, width);
    resizeTo(width);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QVERIFY(m_widget->rect().contains(at(i)));
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!at(i).intersects(at(j)));
    }
}

void TestWrappingRow::itemsBehindALayoutGoWithTheRow()
{
    struct Counted : QSpacerItem
    {
        explicit Counted(int& gone)
            : QSpacerItem(1, 1)
            , m_gone(gone)
        {
        }
        ~Counted() override { ++m_gone; }
        int& m_gone;
    };
    int gone = 0;
    {
        WrappingRow row;
        row.addLayout(new QHBoxLayout);
        row.addItem(new Counted(gone));
        row.addLayout(new QHBoxLayout);
        row.addItem(new Counted(gone));
    }
    QCOMPARE(gone, 2);
}

TOUYAN_TEST(TestWrappingRow, QApplication)
#include "tst_wrappingrow.moc"
