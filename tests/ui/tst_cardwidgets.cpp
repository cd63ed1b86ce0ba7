#include "style/theme.h"
#include "support/testprogram.h"
#include "widgets/badge.h"
#include "widgets/barlist.h"
#include "widgets/bulletlist.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/fieldrow.h"
#include "widgets/inspectorpanel.h"
#include "widgets/keyfigure.h"
#include "widgets/lightlabel.h"
#include "widgets/minibarchart.h"
#include "widgets/statusstrip.h"
#include "widgets/toast.h"
#include "widgets/wholerows.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace touyan;

class TestCardWidgets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeMode::Light); }
    void cardTellsItsAction();
    void keyFigureSpeaksAllItShows();
    void noteOfANarrowKeyFigureGoesAbove();
    void onlyWholeRowsAreShown();
    void barsAreClickedAndWalkedThrough();
    void rowsShareTheRoomThatThereIs();
    void emptyChartsPaint();
    void bulletsSayTheirSentences();
    void labelsThatDifferAtTheirEndsDoNotReadAlike();
    void fieldRowShowsErrorInsteadOfHelp();
    void inspectorSwitchesPagesAndCloses();
    void emptyStateOffersItsAction();
    void toastStaysInItsHostAndActs();
    void toastIsWithdrawnWithWhatItSays();
    void toastHasItsTimeFromWhenItIsSeen();
    void marksHaveNames();
    void statusStripReplacesItsTexts();
    void factsWithoutRoomGiveWayWhole();
};

void TestCardWidgets::cardTellsItsAction()
{
    Card card(u"区域分布"_s);
    card.setAction(u"全部"_s);
    card.show();
    QSignalSpy spy(&card, &Card::actionTriggered);
    QTest::mouseClick(card.findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(card.accessibleName(), u"区域分布"_s);
}

void TestCardWidgets::keyFigureSpeaksAllItShows()
{
    KeyFigure figure;
    figure.setContent({.caption = u"逾期节点"_s,
                       .value = u"4"_s,
                       .unit = u"个"_s,
                       .note = u"本周 2"_s,
                       .change = FigureChange{u"2 个"_s, false, Tone::Good}});
    for (const QString& part : {u"逾期节点"_s, u"4个"_s, u"−2 个"_s, u"本周 2"_s})
        QVERIFY2(figure.accessibleName().contains(part), qPrintable(part));
    figure.show();
    QSignalSpy spy(&figure, &KeyFigure::clicked);
    QTest::keyClick(&figure, Qt::Key_Space);
    QCOMPARE(spy.count(), 1);
}

void TestCardWidgets::barsAreClickedAndWalkedThrough()
{
    BarList list;
    list.setBars({{u"gx"_s, u"高新区"_s, 3.4, u"3.4"_s}, {u"jp"_s, u"金普新区"_s, 1, u"1.0"_s}});
    list.resize(300, 2 * RowChart::RowHeight + 5); // not enough for higher rows
    list.show();
    QSignalSpy spy(&list, &BarList::activated);
    QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(100, RowChart::RowHeight + 8));
    QCOMPARE(spy.constLast().constFirst().toString(), u"jp"_s);
    QTest::keyClick(&list, Qt::Key_Up);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(spy.constLast().constFirst().toString(), u"gx"_s);
    QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(100, 54));
    QCOMPARE(spy.count(), 2);
}

void TestCardWidgets::rowsShareTheRoomThatThereIs()
{
    BarList list;
    list.setBars({{u"gx"_s, u"高新区"_s, 3.4, u"3.4"_s}, {u"jp"_s, u"金普新区"_s, 1, u"1.0"_s}});
    list.show();
    QSignalSpy spy(&list, &BarList::activated);
    list.resize(300, 64); // two rows of 32 pixels
    QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(100, 30));
    QCOMPARE(spy.constLast().constFirst().toString(), u"gx"_s);
    QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(100, 34));
    QCOMPARE(spy.constLast().constFirst().toString(), u"jp"_s);
    list.resize(300, 400);
    QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(100, 200)); // below the last row
    QCOMPARE(spy.count(), 2);
}

void TestCardWidgets::emptyChartsPaint()
{
    BarList bars;
    BulletList bullets;
    MiniBarChart chart;
    for (QWidget* widget : {static_cast<QWidget*>(&bars), static_cast<QWidget*>(&bullets),
                            static_cast<QWidget*>(&chart)}) {
        widget->resize(200, 100);
        QVERIFY(!widget->grab().isNull());
        QTest::keyClick(widget, Qt::Key_Down);
    }
    bars.setBars({{u"a"_s, u"零"_s, 0, u"0"_s}});
    bullets.setBullets({{u"a"_s, u"零"_s, 0, 0, {}, u"0 / 0"_s, Tone::Neutral}});
    chart.setPairs({{u"1季"_s, 0, 0.0}});
    QVERIFY(!bars.grab().isNull() && !bullets.grab().isNull() && !chart.grab().isNull());
}

void TestCardWidgets::bulletsSayTheirSentences()
{
    BulletList list;
    list.setBullets({{u"a"_s, u"创新平台"_s, 3, 2, 3.0, u"3 / 2–3 个"_s, Tone::Good}});
    QCOMPARE(list.accessibleDescription(), u"创新平台 3 / 2–3 个"_s);
}

void TestCardWidgets::labelsThatDifferAtTheirEndsDoNotReadAlike()
{
    const QString start = u"Enterprises of the core industry that are "_s;
    BulletList list;
    list.setBullets({{u"a"_s, start + u"listed"_s, 3, 2, {}, u"3 / 2"_s, Tone::Good},
                     {u"b"_s, start + u"leading"_s, 3, 2, {}, u"3 / 2"_s, Tone::Good}});
    list.resize(460, 10);
    QVERIFY(list.fontMetrics().horizontalAdvance(start) > 460 * 2 / 5);
    list.show();
    list.resize(460, list.minimumSizeHint().height());
    const QImage shown = list.grab().toImage();
    const int half = shown.height() / 2;
    QVERIFY(shown.copy(0, 0, 180, half) != shown.copy(0, half, 180, half));
}

void TestCardWidgets::fieldRowShowsErrorInsteadOfHelp()
{
    auto* edit = new QLineEdit;
    FieldRow row(u"总投资"_s, edit);
    row.setHelp(u"单位：万元"_s);
    row.show();
    QCOMPARE(edit->accessibleName(), u"总投资"_s);
    QCOMPARE(edit->accessibleDescription(), u"单位：万元"_s);
    row.setError(u"不能为负数"_s);
    QVERIFY(row.hasError());
    QVERIFY(edit->property("invalid").toBool());
    QCOMPARE(edit->accessibleDescription(), u"不能为负数"_s);
    row.setError({});
    QVERIFY(!row.hasError());
    QVERIFY(!edit->property("invalid").toBool());
    QCOMPARE(edit->accessibleDescription(), u"单位：万元"_s);
}

void TestCardWidgets::inspectorSwitchesPagesAndCloses()
{
    InspectorPanel panel;
    QCOMPARE(panel.addPage(u"基本"_s, new QLabel(u"一"_s)), 0);
    QCOMPARE(panel.addPage(u"节点"_s, new QLabel(u"二"_s)), 1);
    panel.setTitle(u"项目"_s);
    panel.show();
    QSignalSpy pages(&panel, &InspectorPanel::currentPageChanged);
    QSignalSpy closed(&panel, &InspectorPanel::closed);
    auto* tabs = panel.findChild<QTabBar*>();
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
    QCOMPARE(panel.currentPage(), 1);
    QCOMPARE(pages.count(), 1);
    QTest::keyClick(&panel, Qt::Key_Escape);
    QCOMPARE(closed.count(), 1);
}

void TestCardWidgets::emptyStateOffersItsAction()
{
    EmptyState state(Icon::Project, u"还没有项目。"_s);
    auto* action = state.findChild<QPushButton*>();
    state.show();
    QVERIFY(!action->isVisible());
    state.setAction(u"新建项目"_s);
    QVERIFY(action->isVisible());
    QSignalSpy spy(&state, &EmptyState::actionTriggered);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
}

void TestCardWidgets::toastStaysInItsHostAndActs()
{
    QWidget host;
    host.resize(800, 500);
    Toast toast(&host);
    host.show();
    QVERIFY(!toast.isVisible());
    toast.showMessage(u"已删除 3 个项目。"_s, u"撤销"_s);
    QVERIFY(toast.isVisible());
    host.resize(400, 300);
    QVERIFY(host.rect().contains(toast.geometry()));
    QSignalSpy spy(&toast, &Toast::actionTriggered);
    QTest::mouseClick(toast.findChildren<QPushButton*>().constFirst(), Qt::LeftButton);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!toast.isVisible());
}

void TestCardWidgets::toastHasItsTimeFromWhenItIsSeen()
{
    QWidget host;
    host.resize(800, 500);
    Toast toast(&host);
    const auto* timer = toast.findChild<QTimer*>();
    QVERIFY(timer);
    toast.showMessage(u"文件已打开。"_s); // the window is not shown yet
    QVERIFY(!timer->isActive());
    host.resize(400, 300);
    host.show();
    QVERIFY(toast.isVisible() && timer->isActive());
    QVERIFY(host.rect().contains(toast.geometry()));
}

void TestCardWidgets::marksHaveNames()
{
    LightLabel light(Light::Red, u"滞后 24%"_s);
    QVERIFY(light.accessibleName().endsWith(u"滞后 24%"_s));
    QVERIFY(light.accessibleName() != u"滞后 24%"_s);
    Badge badge(u"续建"_s, Tone::Accent);
    QCOMPARE(badge.accessibleName(), u"续建"_s);
    QVERIFY(badge.sizeHint().width() > 20);
}

void TestCardWidgets::statusStripReplacesItsTexts()
{
    StatusStrip strip;
    strip.setFacts({u"一"_s, u"二"_s});
    strip.setNotes({{u"全部已保存"_s, Icon::Check}});
    QCOMPARE(strip.findChildren<QLabel*>().size(), 3);
    strip.setFacts({u"三"_s});
    QCOMPARE(strip.findChildren<QLabel*>().size(), 2);
}

void TestCardWidgets::factsWithoutRoomGiveWayWhole()
{
    StatusStrip strip;
    strip.setFacts(
        {u"first fact"_s, u"second fact"_s, u"third fact"_s, u"fourth fact"_s, u"last fact"_s});
    strip.setNotes({{u"all saved"_s, Icon::Check}});
    strip.show();
    const auto shownAt = [&strip](int width) {
        strip.resize(width, strip.height());
        QTest::qWait(0);
        QStringList shown;
        for (const QLabel* label : strip.findChildren<QLabel*>()) {
            if (label->isHidden())
                continue;
            shown.append(label->text());
            if (label->width() < label->sizeHint().width())
                shown.append(u"cut"_s);
        }
        return shown;
    };
    const int whole = strip.layout()->totalSizeHint().width();
    QCOMPARE(shownAt(whole + 100).size(), 6);
    const QStringList narrow = shownAt(whole - 40);
    QVERIFY(!narrow.contains(u"cut"_s));
    QVERIFY(!narrow.contains(u"fourth fact"_s));
    for (const QString& kept : {u"first fact"_s, u"second fact"_s, u"last fact"_s})
        QVERIFY2(narrow.contains(kept), qPrintable(kept));
    QVERIFY(!shownAt(strip.minimumSizeHint().width() / 2).contains(u"cut"_s));
    QCOMPARE(shownAt(whole + 100).size(), 6); // and comes back
}

void TestCardWidgets::noteOfANarrowKeyFigureGoesAbove()
{
    KeyFigure figure;
    const FigureContent content{.caption = u"Total"_s,
                                .value = u"55.25"_s,
                                .unit = u"¥100M"_s,
                                .note = u"54.8% done"_s,
                                .share = 0.5};
    figure.setContent(content);
    const QSize whole = figure.sizeHint();
    const auto rightOfCaption = [&](int width) {
        figure.resize(width, whole.height());
        return figure.grab({width / 2, 11, width / 2 - 14, 20}).toImage();
    };
    const auto isBlank = [](const QImage& image) {
        const QRgb ground = image.pixel(0, 0);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixel(x, y) != ground)
                    return false;
        return true;
    };
    QVERIFY(isBlank(rightOfCaption(whole.width())));
    const QImage exact = figure.grab().toImage().copy(0, 32, whole.width() - 14, 32);
    figure.resize(whole.width() + 40, whole.height());
    QCOMPARE(exact, figure.grab().toImage().copy(0, 32, whole.width() - 14, 32)); // not cut short
    QVERIFY(!isBlank(rightOfCaption(whole.width() - 12)));
}

void TestCardWidgets::onlyWholeRowsAreShown()
{
    QStringListModel model(QStringList(30, u"row"_s));
    auto* table = new QTableView;
    table->setModel(&model);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(28);
    table->verticalHeader()->setDefaultSectionSize(28);
    WholeRows rows(table);
    rows.resize(200, 100);
    rows.show();
    QCOMPARE(table->height(), 3 * 28);
    rows.resize(200, 112);
    QCOMPARE(table->height(), 4 * 28);
}

void TestCardWidgets::toastIsWithdrawnWithWhatItSays()
{
    QWidget host;
    host.resize(800, 500);
    Toast toast(&host);
    host.show();
    toast.showMessage(u"2021 年清单尚未印发。"_s);
    toast.withdraw(u"已保存。"_s); // another one
    QVERIFY(toast.isVisible());
    toast.withdraw(u"2021 年清单尚未印发。"_s);
    QVERIFY(!toast.isVisible());
}

TOUYAN_TEST(TestCardWidgets, QApplication)
#include "tst_cardwidgets.moc"
