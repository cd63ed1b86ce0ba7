#include "pages/overview/overviewdelegate.h"
#include "pages/overview/overviewtable.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr int ReasonsRole = Qt::UserRole + 1;

/// Tells what the delegate would write.
class SpokenReasons : public ReasonsDelegate
{
public:
    explicit SpokenReasons(QObject* parent)
        : ReasonsDelegate(ReasonsRole, parent)
    {
    }
    QString textIn(int width, const QWidget& widget, const QModelIndex& index) const
    {
        QStyleOptionViewItem option;
        option.initFrom(&widget);
        option.rect = QRect(0, 0, width, 28);
        initStyleOption(&option, index);
        return option.text;
    }
};

} // namespace

/// The tables of the overview, whose columns can be too narrow for what they say.
class TestOverviewTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void reasonsAreNotCutInTheMiddle();
    void keyboardTellsWhatIsCut();
    void nothingIsToldOfWhatIsWhole();

private:
    std::unique_ptr<QStandardItemModel> m_model;
};

void TestOverviewTable::init()
{
    m_model = std::make_unique<QStandardItemModel>();
    for (const QString& name : {u"short"_s, u"a name that is much too long for its column"_s}) {
        auto* item = new QStandardItem(name);
        item->setData(QStringList{u"first reason"_s, u"second reason"_s, u"third one"_s},
                      ReasonsRole);
        m_model->appendRow(item);
    }
}

void TestOverviewTable::reasonsAreNotCutInTheMiddle()
{
    QWidget widget;
    const SpokenReasons delegate(&widget);
    const QModelIndex index = m_model->index(0, 0);
    m_model->setData(index, u"first reason; second reason; third one"_s);
    const auto widthOf = [&](const QString& text) {
        return widget.fontMetrics().horizontalAdvance(text) + 20;
    };
    const QString whole = index.data().toString();
    QCOMPARE(delegate.textIn(widthOf(whole), widget, index), whole);
    const QString two = u"first reason; second reason, +1"_s;
    QCOMPARE(delegate.textIn(widthOf(two), widget, index), two);
    QCOMPARE(delegate.textIn(widthOf(u"first reason, +2"_s), widget, index), u"first reason, +2"_s);
}

void TestOverviewTable::keyboardTellsWhatIsCut()
{
    OverviewTable table(m_model.get(), u"Names"_s, nullptr);
    table.resize(120, 200);
    table.setColumnWidth(0, 100);
    table.show();
    table.setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(QToolTip::text(), m_model->index(1, 0).data().toString());
    QTest::keyClick(&table, Qt::Key_Up);
    QTRY_VERIFY(!QToolTip::isVisible() || QToolTip::text().isEmpty());
}

void TestOverviewTable::nothingIsToldOfWhatIsWhole()
{
    OverviewTable table(m_model.get(), u"Names"_s, nullptr);
    table.resize(600, 200);
    table.setColumnWidth(0, 500);
    table.show();
    table.setCurrentIndex(m_model->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Down);
    QTRY_VERIFY(!QToolTip::isVisible() || QToolTip::text().isEmpty());
}

TOUYAN_TEST(TestOverviewTable, QApplication)
#include "tst_overviewtable.moc"
