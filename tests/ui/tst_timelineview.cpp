#include "layout/timelinescene.h"
#include "support/testprogram.h"
#include "uisupport/showntimeline.h"
#include "views/hovercard.h"
#include "views/timelineoverview.h"
#include "views/timelineview.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// With a little room at both ends.
bool fits2020(const DateRange& days)
{
    return days.first > QDate(2019, 12, 20) && days.first <= QDate(2020, 1, 1)
        && days.last >= QDate(2020, 12, 31) && days.last < QDate(2021, 1, 12);
}

} // namespace

class TestTimelineView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_view.reset(); }
    void fitsAllProjectsAtFirst();
    void keepsItsScaleOnceChosen();
    void wheelScrollsAndZooms();
    void zoomKeepsTheDayUnderThePointer();
    void clickSelects();
    void selectionFromOutsideIsSilent();
    void doubleClickActivates();
    void keysMoveTheSelection();
    void keysCollapseGroups();
    void clickCollapsesAGroup();
    void collapsedGroupsSurviveNewRows();
    void draggingTheGroundPans();
    void hoverShowsACard();
    void overviewGoesThere();
    void buttonsSetScaleAndPlace();
    void edgeOfTheNamesCanBeDragged();
    void menuKnowsTheProject();
    void showsTheWholeProject();
    void screenReadersSeeTheRows();
    void keptPicturesMatchTheWhole();
    void paintsInBothPalettes();
    void paintsWithoutRows();

private:
    QWidget* ground() const { return m_view->viewport(); }

    std::unique_ptr<TimelineView> m_view;
};

void TestTimelineView::init()
{
    m_view = shownTimelineView();
}

void TestTimelineView::fitsAllProjectsAtFirst()
{
    QVERIFY(fits2020(m_view->visibleDays()));
    m_view->resize(900, 500);
    QVERIFY(fits2020(m_view->visibleDays()));
}

void TestTimelineView::keepsItsScaleOnceChosen()
{
    m_view->setUnit(TimeUnit::Day);
    const TimeScale scale = m_view->frame().scale;
    m_view->resize(900, 500);
    m_view->setRows(sampleTimelineRows(10));
    QCOMPARE(m_view->frame().scale, scale);
    m_view->zoomToFit();
    QVERIFY(m_view->frame().scale != scale);
}

void TestTimelineView::wheelScrollsAndZooms()
{
    const auto wheel = [this](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event({700, 300}, m_view->mapToGlobal(QPointF(700, 300)), {}, {0, -120}, {},
                          modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(ground(), &event);
    };
    const TimeScale scale = m_view->frame().scale;
    wheel({});
    QCOMPARE(m_view->verticalScrollBar()->value(), 3 * 28);
    QCOMPARE(m_view->frame().scale, scale);
    wheel(Qt::ControlModifier);
    QVERIFY(m_view->frame().scale.pixelsPerDay() < scale.pixelsPerDay());
    QCOMPARE(m_view->verticalScrollBar()->value(), 3 * 28);
    const QDate first = m_view->visibleDays().first;
    wheel(Qt::ShiftModifier);
    QVERIFY(m_view->visibleDays().first > first);
}

void TestTimelineView::zoomKeepsTheDayUnderThePointer()
{
    const QDate day = m_view->frame().dayAt(700);
    for (int i = 0; i < 12; ++i) {
        QWheelEvent event({700, 300}, m_view->mapToGlobal(QPointF(700, 300)), {}, {0, 120}, {},
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(ground(), &event);
        QCOMPARE(m_view->frame().dayAt(700), day);
    }
    QCOMPARE(m_view->unit(), TimeUnit::Day);
}

void TestTimelineView::clickSelects()
{
    QSignalSpy selected(m_view.get(), &TimelineView::projectSelected);
    QTest::mouseClick(ground(), Qt::LeftButton, {}, {100, 44 + 28 * 2 + 14});
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected.first().first().toLongLong(), 2LL);
    QCOMPARE(m_view->selected(), 2LL);
    QTest::mouseClick(ground(), Qt::LeftButton, {}, {100, 44 + 28 * 2 + 14});
    QCOMPARE(selected.size(), 1);
}

void TestTimelineView::selectionFromOutsideIsSilent()
{
    QSignalSpy selected(m_view.get(), &TimelineView::projectSelected);
    m_view->setSelected(55);
    QVERIFY(selected.isEmpty());
    QCOMPARE(m_view->selected(), 55LL);
    QVERIFY(!m_view->accessibleRowRect(*m_view->table().lineOf(55)).isEmpty());
}

void TestTimelineView::doubleClickActivates()
{
    QSignalSpy activated(m_view.get(), &TimelineView::projectActivated);
    QTest::mouseDClick(ground(), Qt::LeftButton, {}, {100, 44 + 28 + 14});
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toLongLong(), 1LL);
}

void TestTimelineView::keysMoveTheSelection()
{
    m_view->setSelected(1);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->selected(), 2LL);
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QCOMPARE(m_view->selected(), 60LL);
    QVERIFY(!m_view->accessibleRowRect(61).isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_PageUp);
    QVERIFY(m_view->selected() < 50);
    QSignalSpy activated(m_view.get(), &TimelineView::projectActivated);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    const QDate first = m_view->visibleDays().first;
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->visibleDays().first > first);
}

void TestTimelineView::keysCollapseGroups()
{
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->currentAccessibleRow(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Left);
    QCOMPARE(m_view->table().lineCount(), 32);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->table().lineCount(), 62);
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    QCOMPARE(m_view->table().lineCount(), 32);
}

void TestTimelineView::clickCollapsesAGroup()
{
    QTest::mouseClick(ground(), Qt::LeftButton, {}, {20, 44 + 14});
    QCOMPARE(m_view->table().collapsed(), QSet<QString>{u"甲"_s});
    m_view->collapseAll();
    QCOMPARE(m_view->table().lineCount(), 2);
    m_view->expandAll();
    QCOMPARE(m_view->table().lineCount(), 62);
}

void TestTimelineView::collapsedGroupsSurviveNewRows()
{
    m_view->setCollapsed({u"甲"_s});
    m_view->setRows(sampleTimelineRows(20));
    QCOMPARE(m_view->table().lineCount(), 12);
}

void TestTimelineView::draggingTheGroundPans()
{
    const TimelineFrame before = m_view->frame();
    const QPoint from(700, 48); // in the row of the group, beside its bar
    dragOn(*m_view, from, from - QPoint(100, 40));
    QCOMPARE(m_view->frame().scale, before.scale.panned(-100));
    QCOMPARE(m_view->verticalScrollBar()->value(), 40);
    QCOMPARE(m_view->table().lineCount(), 62); // not taken for a click
}

void TestTimelineView::hoverShowsACard()
{
    const auto* card = m_view->findChild<HoverCard*>();
    QVERIFY(card != nullptr && !card->isVisible());
    QTest::mouseMove(ground(), pointOnBar(*m_view, QDate(2020, 6, 1)));
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->text().title, u"项目1"_s);
    QTest::mouseMove(ground(), pointOnBar(*m_view, QDate(2020, 11, 15)));
    QVERIFY(!card->isVisible());
    QTRY_VERIFY(card->isVisible());
    QCOMPARE(card->text().title, u"验收"_s);
    QVERIFY(ground()->rect().contains(card->geometry()));
}

void TestTimelineView::overviewGoesThere()
{
    auto* overview = m_view->findChild<TimelineOverview*>();
    QVERIFY(overview != nullptr);
    m_view->setUnit(TimeUnit::Week);
    const auto left = static_cast<int>(m_view->frame().chart().left());
    QTest::mouseClick(overview, Qt::LeftButton, {},
                      {left + (overview->width() - left) / 4, overview->height() - 3});
    const DateRange days = m_view->visibleDays();
    const QDate middle = days.first.addDays(days.first.daysTo(days.last) / 2);
    QVERIFY(qAbs(middle.daysTo(QDate(2020, 4, 1))) < 5);
    QCOMPARE(m_view->verticalScrollBar()->value(), m_view->verticalScrollBar()->maximum());
}

void TestTimelineView::buttonsSetScaleAndPlace()
{
    QSignalSpy changed(m_view.get(), &TimelineView::unitChanged);
    for (const TimeUnit unit :
         {TimeUnit::Day, TimeUnit::Week, TimeUnit::Month, TimeUnit::Quarter, TimeUnit::Year}) {
        m_view->setUnit(unit);
        QCOMPARE(m_view->unit(), unit);
    }
    QCOMPARE(changed.last().first().value<TimeUnit>(), TimeUnit::Year);
    m_view->setUnit(TimeUnit::Day);
    m_view->goToToday();
    QVERIFY(m_view->visibleDays().contains(TimelineToday));
}

void TestTimelineView::edgeOfTheNamesCanBeDragged()
{
    const QSignalSpy changed(m_view.get(), &TimelineView::nameWidthChanged);
    const QSignalSpy selected(m_view.get(), &TimelineView::projectSelected);
    const TimelineColumns before = m_view->frame().columns;
    const auto edge = static_cast<int>(before.width());
    dragOn(*m_view, {edge, 200}, {edge + 60, 200});
    QCOMPARE(m_view->frame().columns.name, before.name + 60);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(selected.size(), 0);
    QVERIFY(fits2020(m_view->visibleDays())); // still
    dragOn(*m_view, {edge + 60, 200}, {2, 200});
    QVERIFY(m_view->frame().columns.name >= 100);
    const auto narrow = static_cast<int>(m_view->frame().columns.width());
    QTest::mouseDClick(ground(), Qt::LeftButton, {}, {narrow, 200});
    QCOMPARE(m_view->frame().columns.name, before.name);
}

void TestTimelineView::menuKnowsTheProject()
{
    const QSignalSpy wanted(m_view.get(), &TimelineView::menuRequested);
    const QPoint at = pointOnBar(*m_view, QDate(2020, 6, 1));
    QContextMenuEvent mouse(QContextMenuEvent::Mouse, at, ground()->mapToGlobal(at));
    QApplication::sendEvent(ground(), &mouse);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.at(0).at(0).toLongLong(), 1);
    QCOMPARE(m_view->selected(), 1);
    m_view->setSelected(2);
    QContextMenuEvent keyboard(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(m_view.get(), &keyboard);
    QCOMPARE(wanted.at(1).at(0).toLongLong(), 2);
}

void TestTimelineView::showsTheWholeProject()
{
    m_view->setUnit(TimeUnit::Day);
    m_view->zoomToProject(60);
    const DateRange days = m_view->visibleDays();
    QVERIFY(days.first < QDate(2020, 1, 1) && days.last > QDate(2020, 12, 31));
    QVERIFY(!m_view->accessibleRowRect(*m_view->table().lineOf(60)).isEmpty());
}

void TestTimelineView::screenReadersSeeTheRows()
{
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(view != nullptr);
    QCOMPARE(view->role(), QAccessible::List);
    QCOMPARE(view->childCount(), 62);
    QAccessibleInterface* group = view->child(0);
    QVERIFY(group->text(QAccessible::Name).contains(u"甲"_s));
    QVERIFY(group->state().expandable && group->state().expanded && !group->state().collapsed);
    QAccessibleInterface* row = view->child(1);
    QVERIFY(row->text(QAccessible::Name).contains(u"项目1"_s));
    QVERIFY(row->text(QAccessible::Name).contains(u"2020-12-31"_s));
    QVERIFY(!row->text(QAccessible::Name).contains(u"  "_s));
    QCOMPARE(row->text(QAccessible::Value), u"50%"_s);
    QVERIFY(!row->state().selected && !row->state().expandable);
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_view->selected(), 1LL);
    QVERIFY(row->state().selected);
    QCOMPARE(row->parent(), view);
    QCOMPARE(view->indexOfChild(row), 1);
    QVERIFY(view->child(61)->state().offscreen);
    const QPoint middle = row->rect().center();
    QCOMPARE(view->childAt(middle.x(), middle.y()), row);
    const QPoint header = m_view->mapToGlobal(QPoint(10, 10));
    QVERIFY(view->childAt(header.x(), header.y()) == nullptr);
    group->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(group->state().collapsed && !group->state().expanded);
    QCOMPARE(view->childCount(), 32);
    m_view->setRows({});
    QVERIFY(!row->isValid());
}

/// What is pieced together from kept pictures is what painting the whole scene would show.
void TestTimelineView::keptPicturesMatchTheWhole()
{
    const auto matches = [this] {
        const QImage shown = ground()->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QImage whole(shown.size(), QImage::Format_RGB32);
        const ScenePalette palette = ScenePalette::light();
        QPainter painter(&whole);
        paintScene(painter, timelineScene(m_view->table(), m_view->frame(), FontMeasure(palette)),
                   palette);
        painter.end();
        return shown == whole;
    };
    ground()->setFocusPolicy(Qt::NoFocus);
    m_view->clearFocus();
    QVERIFY(matches());
    m_view->verticalScrollBar()->setValue(61); // half lines above and below
    QVERIFY(matches());
    m_view->setSelected(4);
    QVERIFY(matches());
    QTest::mouseMove(ground(), QPoint(60, 200)); // hovers over another
    m_view->findChild<HoverCard*>()->hide();
    QVERIFY(matches());
    m_view->setNameWidth(150);
    QVERIFY(matches());
    m_view->setCollapsed({u"甲"_s});
    QVERIFY(matches());
    m_view->setRows(sampleTimelineRows(4)); // fewer than fit
    QVERIFY(matches());
    m_view->setRows({sampleTimelineRows(1).front()}, TimelineGrouping::None);
    QVERIFY(matches());
}

void TestTimelineView::paintsInBothPalettes()
{
    for (const ScenePalette& palette : {ScenePalette::light(), ScenePalette::dark()}) {
        m_view->setScenePalette(palette);
        const QImage image = m_view->grab().toImage();
        const QColor canvas = palette.style(StyleRole::Canvas).fill.color();
        QCOMPARE(image.pixelColor(image.width() - 60, 44 + 28 + 3), canvas);
    }
}

void TestTimelineView::paintsWithoutRows()
{
    m_view->setRows({});
    m_view->setPlaceholderText(u"没有符合条件的项目"_s);
    QVERIFY(!m_view->grab().isNull());
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    QCOMPARE(m_view->selected(), 0LL);
}

TOUYAN_TEST(TestTimelineView, QApplication)
#include "tst_timelineview.moc"
