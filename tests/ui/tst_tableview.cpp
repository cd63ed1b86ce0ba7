#include "style/metrics.h"
#include "style/theme.h"
#include "support/testprogram.h"
#include "widgets/elidedlines.h"
#include "widgets/tableview.h"
#include "widgets/totalsrow.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace touyan;

class TestTableView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void init();
    void cleanup();
    void rowsAreOfOneHeight();
    void rangeIsCopiedAsTextAndHtml();
    void copyFollowsTheShownOrderOfColumns();
    void cellsWithBreaksAreQuoted();
    void nothingSelectedCopiesNothing();
    void columnStatesSurviveANewColumn();
    void userChangesToColumnsAreTold();
    void totalsArePinnedBelowTheRows();
    void numberWithoutRoomIsNotReadAsAnother();
    void sumReachesOverNoOther();
    void stretchedColumnTakesWhatIsLeft();
    void stretchedColumnsShareInProportion();
    void everyFormOfCellPaints();
    void enterEndsTheEditingOnly();
    void currentRowStaysInSightWhenTheTableGetsLower();

private:
    void select(int firstRow, int firstColumn, int lastRow, int lastColumn);

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<TableView> m_view;
};

void TestTableView::init()
{
    m_model = std::make_unique<QStandardItemModel>(50, 3);
    m_model->setHorizontalHeaderLabels({u"编号"_s, u"名称"_s, u"投资"_s});
    for (int row = 0; row < 50; ++row) {
        for (int column = 0; column < 3; ++column)
            m_model->setItem(row, column, new QStandardItem(u"%1-%2"_s.arg(row).arg(column)));
    }
    m_view = std::make_unique<TableView>();
    m_view->setModel(m_model.get());
    m_view->resize(600, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestTableView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestTableView::select(int firstRow, int firstColumn, int lastRow, int lastColumn)
{
    m_view->selectionModel()->select(
        QItemSelection(m_model->index(firstRow, firstColumn), m_model->index(lastRow, lastColumn)),
        QItemSelectionModel::ClearAndSelect);
}

void TestTableView::currentRowStaysInSightWhenTheTableGetsLower()
{
    const int last = m_view->rowAt(m_view->viewport()->height() - metrics::RowHeight - 1);
    m_view->setCurrentIndex(m_model->index(last, 0));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    const auto isInSight = [this] {
        const QRect row = m_view->visualRect(m_view->currentIndex());
        return row.top() >= 0 && row.bottom() < m_view->viewport()->height();
    };
    QVERIFY(isInSight());
    m_view->resize(600, 400 - 2 * metrics::RowHeight);
    QVERIFY(isInSight());
    m_view->verticalScrollBar()->setValue(0); // scrolled away by hand: it is left there
    QVERIFY(!isInSight());
    m_view->resize(600, 400 - 3 * metrics::RowHeight);
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
}

void TestTableView::rowsAreOfOneHeight()
{
    QCOMPARE(m_view->rowHeight(0), metrics::RowHeight);
    QCOMPARE(m_view->rowHeight(49), metrics::RowHeight);
}

void TestTableView::rangeIsCopiedAsTextAndHtml()
{
    select(1, 0, 2, 1);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* mime = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(mime->text(), u"1-0\t1-1\n2-0\t2-1\n"_s);
    QVERIFY(mime->html().contains(u"<tr><td>2-0</td><td>2-1</td></tr>"_s));
    const std::unique_ptr<QMimeData> titled(m_view->copiedCellsWithTitles());
    QVERIFY(titled->text().startsWith(u"编号\t名称\n"_s));
}

void TestTableView::copyFollowsTheShownOrderOfColumns()
{
    m_view->horizontalHeader()->moveSection(2, 0);
    m_view->setColumnHidden(1, true);
    select(0, 0, 0, 2);
    const std::unique_ptr<QMimeData> mime(m_view->copiedCells());
    QCOMPARE(mime->text(), u"0-2\t0-0\n"_s);
}

void TestTableView::cellsWithBreaksAreQuoted()
{
    m_model->item(0, 0)->setText(u"甲\t\"乙\"\n丙<"_s);
    select(0, 0, 0, 0);
    const std::unique_ptr<QMimeData> mime(m_view->copiedCells());
    QCOMPARE(mime->text(), u"\"甲\t\"\"乙\"\"\n丙<\"\n"_s);
    QVERIFY(mime->html().contains(u"<br>丙&lt;"_s));
}

void TestTableView::nothingSelectedCopiesNothing()
{
    m_view->clearSelection();
    QVERIFY(m_view->copiedCells() == nullptr);
}

void TestTableView::columnStatesSurviveANewColumn()
{
    m_view->horizontalHeader()->moveSection(2, 0);
    m_view->setColumnWidth(0, 222);
    m_view->setColumnShown(1, false);
    const std::vector<ColumnState> states = m_view->columnStates();
    QCOMPARE(states.front().key, u"投资"_s);

    TableView other;
    QStandardItemModel wider(3, 4);
    wider.setHorizontalHeaderLabels({u"新列"_s, u"编号"_s, u"名称"_s, u"投资"_s});
    other.setModel(&wider);
    other.setColumnStates(states);
    const QHeaderView* header = other.horizontalHeader();
    QCOMPARE(header->visualIndex(3), 0);
    QCOMPARE(header->visualIndex(1), 1);
    QCOMPARE(header->visualIndex(0), 3);
    QCOMPARE(other.columnWidth(1), 222);
    QVERIFY(other.isColumnHidden(2));
    QVERIFY(!other.isColumnHidden(0));
}

void TestTableView::userChangesToColumnsAreTold()
{
    QSignalSpy spy(m_view.get(), &TableView::columnsChanged);
    m_view->setColumnWidth(0, 150);
    m_view->horizontalHeader()->moveSection(0, 2);
    m_view->setColumnShown(1, false);
    QVERIFY(spy.count() >= 3);
    spy.clear();
    m_view->setColumnStates(m_view->columnStates());
    QCOMPARE(spy.count(), 0);
}

void TestTableView::totalsArePinnedBelowTheRows()
{
    const int before = m_view->viewport()->height();
    m_view->setTotals({u"合计"_s, {}, u"486,200"_s});
    const auto* totals = m_view->findChild<TotalsRow*>();
    QVERIFY(totals->isVisible());
    QCOMPARE(m_view->viewport()->height(), before - totals->height());
    QCOMPARE(totals->y(), m_view->viewport()->geometry().bottom() + 1);
    QVERIFY(totals->accessibleName().contains(u"486,200"_s));

    // The last row can still be scrolled into view.
    m_view->scrollToBottom();
    QCOMPARE(m_view->rowViewportPosition(49) + metrics::RowHeight, m_view->viewport()->height());
    m_view->setTotals({});
    QVERIFY(!totals->isVisible());
    QCOMPARE(m_view->viewport()->height(), before);
}

/// "99,999,…" would be another amount; text is cut as ever.
void TestTableView::numberWithoutRoomIsNotReadAsAnother()
{
    const QFontMetrics metrics = m_view->fontMetrics();
    for (const QString& number : {u"99,999,999.99"_s, u"-1,234.50"_s, u"128.5%"_s}) {
        QCOMPARE(fittingText(number, metrics, metrics.horizontalAdvance(number)), number);
        const QString cut = fittingText(number, metrics, metrics.horizontalAdvance(number) - 1);
        QVERIFY2(!cut.isEmpty() && cut == QString(cut.size(), u'#'), qPrintable(cut));
        QVERIFY(metrics.horizontalAdvance(cut) < metrics.horizontalAdvance(number));
    }
    for (const QString& text : {u"2020-10-31"_s, u"智能制造示范项目"_s})
        QVERIFY(fittingText(text, metrics, metrics.horizontalAdvance(text) - 1).endsWith(u'…'));
}

void TestTableView::sumReachesOverNoOther()
{
    m_view->setTotals({u"合计"_s, {}, u"99,999,999.99"_s});
    m_model->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    const auto* totals = m_view->findChild<TotalsRow*>();
    for (const int column : {0, 1, 2})
        m_view->setColumnWidth(column, 70);
    QCOMPARE(totals->shownText(2), u"99,999,999.99"_s); // over the empty one
    m_view->setTotals({u"合计"_s, u"1,234.00"_s, u"99,999,999.99"_s});
    QVERIFY(totals->shownText(2).startsWith(u"##"_s));
    m_view->setColumnWidth(2, 200);
    QCOMPARE(totals->shownText(2), u"99,999,999.99"_s);
}

void TestTableView::stretchedColumnTakesWhatIsLeft()
{
    m_view->setColumnWidth(0, 60);
    m_view->setColumnWidth(1, 100);
    m_view->setColumnWidth(2, 60);
    m_view->setStretchColumn(1);
    QCOMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    m_view->resize(150, 400);
    QTRY_COMPARE(m_view->columnWidth(1), 100);
    m_view->resize(800, 400);
    QTRY_COMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    QCOMPARE(m_view->columnStates().at(1).width, 100);
}

void TestTableView::stretchedColumnsShareInProportion()
{
    m_view->setColumnWidth(0, 60);
    m_view->setColumnWidth(1, 100);
    m_view->setColumnWidth(2, 50);
    m_view->setStretchColumns({1, 2});
    m_view->resize(800, 400);
    QTRY_COMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    QVERIFY(std::abs(m_view->columnWidth(1) - 2 * m_view->columnWidth(2)) <= 2);
    m_view->setColumnShown(2, false);
    QTRY_COMPARE(m_view->horizontalHeader()->length(), m_view->viewport()->width());
    m_view->setColumnShown(2, true);
    m_view->resize(150, 400);
    QTRY_COMPARE(m_view->columnWidth(1), 100);
    QCOMPARE(m_view->columnWidth(2), 50);
}

void TestTableView::enterEndsTheEditingOnly()
{
    QDialog dialog;
    auto* view = new TableView(&dialog);
    auto* button = new QPushButton(u"全部办理"_s, &dialog);
    button->setDefault(true);
    auto* layout = new QVBoxLayout(&dialog);
    layout->addWidget(view);
    layout->addWidget(button);
    m_model->setData(m_model->index(0, 1), false, Qt::EditRole); // edited by a list of choices
    view->setModel(m_model.get());
    view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    dialog.show();
    QSignalSpy clicks(button, &QPushButton::clicked);
    view->setCurrentIndex(m_model->index(0, 1));
    view->edit(m_model->index(0, 1));
    auto* editor = view->viewport()->findChild<QComboBox*>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_Down);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(clicks.size(), 0);
    QTRY_COMPARE(m_model->index(0, 1).data(Qt::EditRole).toBool(), true);
}

void TestTableView::everyFormOfCellPaints()
{
    m_view->setLookReader([](const QModelIndex& index) {
        const int number = index.row() % 5;
        return CellLook{.form = static_cast<CellLook::Form>(number),
                        .tone = static_cast<Tone>(number),
                        .isStrong = number == 0,
                        .light = static_cast<Light>(index.row() % 4),
                        .share = 0.25 * number};
    });
    m_view->setCurrentIndex(m_model->index(2, 1));
    QVERIFY(!m_view->grab().isNull());
    m_view->fitColumns();
    QVERIFY(m_view->columnWidth(1) > 40);
}

TOUYAN_TEST(TestTableView, QApplication)
#include "tst_tableview.moc"
