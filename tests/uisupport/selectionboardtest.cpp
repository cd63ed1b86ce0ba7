#include "uisupport/selectionboardtest.h"

#include "pages/selection/reasonpopup.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace touyan {
namespace year = selection2021;

void SelectionBoardTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = std::make_shared<SettableClock>(QDateTime(QDate(2021, 1, 15), QTime(9, 0)));
    auto portfolio = Portfolio::create(m_folder->filePath(u"test.touyan"_s), year::records(),
                                       {u"测试"_s, m_clock});
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_page = std::make_unique<SelectionPage>(*m_workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->resize(1700, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SelectionBoardTest::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_workspace.reset();
}

const ListEntry& SelectionBoardTest::entryOf(ProjectId project) const
{
    return *m_workspace->records().find(year::entryOf(project));
}

EntryStatus SelectionBoardTest::statusOf(ProjectId project) const
{
    const auto file = Portfolio::open(m_workspace->portfolio().path(), AccessMode::ReadOnly,
                                      {u"测试"_s, m_clock});
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    const EntryStatus stored = (*file)->records().find(year::entryOf(project))->status;
    Q_ASSERT(stored == entryOf(project).status);
    return stored;
}

QPoint SelectionBoardTest::centreOf(ProjectId project)
{
    const int row = m_page->model().rowOf(project);
    return cards(m_page->model().cardAt(row).column).cardRect(row).center();
}

QPoint SelectionBoardTest::inLane(EntryStatus from, EntryStatus to)
{
    const BoardLane& lane = board().lane(to);
    return cards(from).viewport()->mapFromGlobal(
        lane.mapToGlobal(QPoint(lane.width() / 2, lane.height() / 2)));
}

void SelectionBoardTest::press(ProjectId project, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(cards(entryOf(project).status).viewport(), Qt::LeftButton, modifiers,
                      centreOf(project));
}

void SelectionBoardTest::startDrag(ProjectId project, EntryStatus to)
{
    const EntryStatus from = entryOf(project).status;
    QWidget* viewport = cards(from).viewport();
    const QPoint start = centreOf(project);
    QTest::mousePress(viewport, Qt::LeftButton, {}, start);
    QTest::mouseMove(viewport, start + QPoint(6, 6));
    QTest::mouseMove(viewport, start + QPoint(30, 20));
    QTest::mouseMove(viewport, inLane(from, to));
}

void SelectionBoardTest::drag(ProjectId project, EntryStatus to)
{
    const EntryStatus from = entryOf(project).status;
    startDrag(project, to);
    QTest::mouseRelease(cards(from).viewport(), Qt::LeftButton, {}, inLane(from, to));
}

QWidget* SelectionBoardTest::reasonLine()
{
    auto* popup = m_page->findChild<ReasonPopup*>();
    return popup->isVisible() ? popup->findChild<QLineEdit*>() : nullptr;
}

} // namespace touyan
