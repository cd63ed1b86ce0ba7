#include "support/testprogram.h"
#include "views/charts/chartdrawing.h"
#include "views/charts/chartview.h"
#include "views/hovercard.h"

#include <QApplication>
#include <QBarCategoryAxis>
#include <QChart>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <set>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// Two months with three lights; the second month has no yellow one.
ChartTable lights()
{
    ChartTable table;
    table.title = u"Lights"_s;
    table.unit = u"projects"_s;
    table.decimals = 0;
    table.rows = {u"Jan"_s, u"Feb"_s};
    table.keys = {1, 2};
    table.columns = {{u"Green"_s, ChartRole::Green, {6, 5}, 11},
                     {u"Yellow"_s, ChartRole::Yellow, {2, 0}, 12},
                     {u"Red"_s, ChartRole::Red, {1, 4}, 13}};
    return table;
}

} // namespace

/// A chart under the keyboard and the pointer.
class TestChartView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void arrowsAcrossWalkTheRows();
    void arrowsAlongABarWalkItsParts_data();
    void arrowsAlongABarWalkItsParts();
    void partIsKeptFromRowToRowWhereItIs();
    void enterActivatesThePart();
    void partIsShownAndSaid();
    void pointerFindsTheSamePart_data();
    void pointerFindsTheSamePart();
    void plainBarsHaveNoParts();
    void figuresOfABarNameEveryPart();
    void monthsWithoutRoomAreLeftOutAndNoneIsCut_data();
    void monthsWithoutRoomAreLeftOutAndNoneIsCut();

private:
    static std::unique_ptr<ChartView> shown(ChartForm form);
};

std::unique_ptr<ChartView> TestChartView::shown(ChartForm form)
{
    auto view = std::make_unique<ChartView>(form);
    view->resize(480, 300);
    view->setTable(lights());
    view->show();
    view->setFocus();
    QCoreApplication::processEvents(); // the chart lays itself out
    return view;
}

void TestChartView::arrowsAcrossWalkTheRows()
{
    const auto view = shown(ChartForm::StackedColumns);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->currentRow(), 1);
    QTest::keyClick(view.get(), Qt::Key_Right); // no further
    QCOMPARE(view->currentRow(), 1);
    QTest::keyClick(view.get(), Qt::Key_Left);
    QCOMPARE(view->currentRow(), 0);
    QCOMPARE(view->currentPart(), -1);
}

void TestChartView::arrowsAlongABarWalkItsParts_data()
{
    QTest::addColumn<ChartForm>("form");
    QTest::addColumn<Qt::Key>("onwards");
    QTest::addColumn<Qt::Key>("back");
    QTest::newRow("upright") << ChartForm::StackedColumns << Qt::Key_Up << Qt::Key_Down;
    QTest::newRow("level") << ChartForm::StackedBars << Qt::Key_Right << Qt::Key_Left;
}

void TestChartView::arrowsAlongABarWalkItsParts()
{
    QFETCH(const ChartForm, form);
    QFETCH(const Qt::Key, onwards);
    QFETCH(const Qt::Key, back);
    const auto view = shown(form);
    for (const qsizetype part : {0, 1, 2, -1, 0}) {
        QTest::keyClick(view.get(), onwards);
        QCOMPARE(view->currentRow(), 0);
        QCOMPARE(view->currentPart(), part);
    }
    for (const qsizetype part : {-1, 2, 1}) {
        QTest::keyClick(view.get(), back);
        QCOMPARE(view->currentPart(), part);
    }
}

void TestChartView::partIsKeptFromRowToRowWhereItIs()
{
    const auto view = shown(ChartForm::StackedColumns);
    QTest::keyClick(view.get(), Qt::Key_Down); // the uppermost: red
    QCOMPARE(view->currentPart(), 2);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->currentRow(), 1);
    QCOMPARE(view->currentPart(), 2);
    QTest::keyClick(view.get(), Qt::Key_Down); // over the yellow part, which is not drawn
    QCOMPARE(view->currentPart(), 0);
    QTest::keyClick(view.get(), Qt::Key_Left);
    QTest::keyClick(view.get(), Qt::Key_Up);
    QCOMPARE(view->currentPart(), 1);
    QTest::keyClick(view.get(), Qt::Key_Right);
    QCOMPARE(view->currentPart(), -1);
}

void TestChartView::enterActivatesThePart()
{
    const auto view = shown(ChartForm::StackedBars);
    QSignalSpy activated(view.get(), &ChartView::activated);
    QTest::keyClick(view.get(), Qt::Key_Return); // nothing is walked to
    QVERIFY(activated.isEmpty());
    QTest::keyClick(view.get(), Qt::Key_Down);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QTest::keyClick(view.get(), Qt::Key_Left);
    QTest::keyClick(view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 2);
    QCOMPARE(activated.at(0), (QVariantList{1LL, -1LL}));
    QCOMPARE(activated.at(1), (QVariantList{1LL, 13LL}));
}

void TestChartView::partIsShownAndSaid()
{
    const auto view = shown(ChartForm::StackedColumns);
    QTest::keyClick(view.get(), Qt::Key_Up);
    QTest::keyClick(view.get(), Qt::Key_Up);
    const auto* card = view->findChild<HoverCard*>();
    QVERIFY(card && card->isVisible());
    QCOMPARE(card->text().lines.size(), 3U);
    QVERIFY(!card->text().lines.at(0).isStrong);
    QVERIFY(card->text().lines.at(1).isStrong);
    QCOMPARE(card->text().lines.at(1).label, u"◆ Yellow"_s);
    QCOMPARE(view->accessibleName(), u"Lights: Jan, Yellow 2 projects"_s);
}

void TestChartView::pointerFindsTheSamePart_data()
{
    QTest::addColumn<ChartForm>("form");
    QTest::newRow("upright") << ChartForm::StackedColumns;
    QTest::newRow("level") << ChartForm::StackedBars;
}

void TestChartView::pointerFindsTheSamePart()
{
    QFETCH(const ChartForm, form);
    const auto view = shown(form);
    QTRY_VERIFY(view->chart()->plotArea().height() > 50);
    const QRectF area = view->chart()->plotArea();
    std::set<std::pair<qsizetype, qsizetype>> found;
    for (double x = area.left() + 1; x < area.right(); x += 3) {
        for (double y = area.top() + 1; y < area.bottom(); y += 3) {
            QTest::mouseMove(view->viewport(), view->mapFromScene(QPointF(x, y)));
            if (view->currentPart() >= 0)
                found.emplace(view->currentRow(), view->currentPart());
        }
    }
    const std::set<std::pair<qsizetype, qsizetype>> all{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {1, 2}};
    QVERIFY(found == all);
}

void TestChartView::plainBarsHaveNoParts()
{
    for (const ChartForm form : {ChartForm::Bars, ChartForm::Columns, ChartForm::Ring}) {
        const auto view = shown(form);
        for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Up, Qt::Key_Left}) {
            QTest::keyClick(view.get(), key);
            QCOMPARE(view->currentPart(), -1);
        }
    }
}

void TestChartView::figuresOfABarNameEveryPart()
{
    // The second of three lights is zero: without it "5 / 4" could be any two of them.
    QCOMPARE(barFigures(lights(), 1, ChartForm::StackedBars), u"5 / 0 / 4"_s);
    QCOMPARE(barFigures(lights(), 0, ChartForm::StackedBars), u"6 / 2 / 1"_s);
}

void TestChartView::monthsWithoutRoomAreLeftOutAndNoneIsCut_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isFull");
    QTest::newRow("wide") << 900 << true;
    QTest::newRow("narrow") << 300 << false;
}

void TestChartView::monthsWithoutRoomAreLeftOutAndNoneIsCut()
{
    QFETCH(int, width);
    QFETCH(bool, isFull);
    ChartTable table = lights();
    table.rows = {u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                  u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    for (ChartColumn& column : table.columns)
        column.values = QList<std::optional<double>>(table.rows.size(), 1.0);
    ChartView view(ChartForm::StackedColumns);
    view.resize(width, 300);
    view.setTable(table);
    const auto axes = view.chart()->axes(Qt::Horizontal);
    auto* axis = qobject_cast<QBarCategoryAxis*>(axes.value(0));
    QVERIFY(axis);
    QCOMPARE(axis->count(), table.rows.size()); // each column has its place
    QStringList named;
    const QStringList categories = axis->categories();
    for (QString name : categories) {
        if (!name.remove(QChar(0x200b)).isEmpty())
            named.append(name);
    }
    QCOMPARE(named.size() == table.rows.size(), isFull);
    QCOMPARE(named.value(0), u"Jan"_s);
    for (const QString& name : named)
        QVERIFY2(table.rows.contains(name), qPrintable(name));
}

TOUYAN_TEST(TestChartView, QApplication)
#include "tst_chartview.moc"
