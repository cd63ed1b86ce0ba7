#include "models/workspace.h"
#include "pages/compare/comparepage.h"
#include "pages/compare/comparisonmodel.h"
#include "pages/compare/listchooser.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "widgets/pill.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// 清单对比: the page and its model.
class TestComparePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithTheYearBeforeAsIssued();
    void partsStandBelowTheirCaptions();
    void changedCellsShowOldAndNew();
    void choosersChooseListAndText();
    void dayIsReadFromTheJournal();
    void dayIsChosenInTheCalendar();
    void meetingIsChosenByItsName();
    void draftWithoutCandidates();
    void clickSelectsTheProject();
    void selectionElsewhereIsFollowed();
    void obeysTheFilterAndStillBalances();
    void followsEdits();
    void missingListIsExplained();
    void actionsAskForPaperAndFile();
    void copyHoldsEveryRow();

private:
    ComparisonModel& model() { return m_page->model(); }
    const ListComparison& comparison() { return *m_page->comparison(); }
    ListMoment moment(const char* notation)
    {
        return parseListMoment(QString::fromLatin1(notation)).value();
    }
    /// Chooses the text of a list whose notation begins with @p begin, as a click in the box does.
    static void chooseText(const ListChooser& chooser, const QString& begin);
    QAction* action(int at) { return m_page->pageActions().at(at); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ComparePage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestComparePage::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_workspace->setYear(2021);
    m_page = std::make_unique<ComparePage>(*m_workspace);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        &m_page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->resize(1190, 700);
    m_page->show();
    QVERIFY(comparison().entered.empty()); // what a draft only proposes counts when it is asked for
    m_page->findChild<Pill*>()->click();
}

void TestComparePage::cleanup()
{
    m_tester.reset();
    m_page.reset();
    m_workspace.reset();
}

void TestComparePage::beginsWithTheYearBeforeAsIssued()
{
    QCOMPARE(notationOf(comparison().before.moment), u"2020@issued"_s);
    QCOMPARE(notationOf(comparison().after.moment), u"2021"_s);
    m_workspace->setYear(2020);
    QCOMPARE(notationOf(comparison().before.moment), u"2019@issued"_s);
    m_workspace->setYear(2019); // there is none of 2018
    QCOMPARE(notationOf(comparison().before.moment), u"2019@issued"_s);
    QCOMPARE(notationOf(comparison().after.moment), u"2019"_s);
}

void TestComparePage::partsStandBelowTheirCaptions()
{
    using Part = ComparisonModel::Part;
    QVERIFY(!comparison().entered.empty() && !comparison().left.empty()
            && !comparison().changed.empty());
    const auto entered = static_cast<int>(comparison().entered.size());
    const auto left = static_cast<int>(comparison().left.size());
    const auto changed = static_cast<int>(comparison().changed.size());
    QCOMPARE(model().captionOf(Part::Entered), 0);
    QCOMPARE(model().captionOf(Part::Left), 1 + entered);
    QCOMPARE(model().captionOf(Part::Changed), 2 + entered + left);
    QCOMPARE(model().rowCount(), 3 + entered + left + changed);
    QVERIFY(!(model().flags(model().index(0, 0)) & Qt::ItemIsSelectable));
}

void TestComparePage::changedCellsShowOldAndNew()
{
    const int column = ComparisonModel::columnOf("category"_L1);
    const auto ofNature = [](const ChangedRow& row) {
        return std::find_if(row.changes.begin(), row.changes.end(),
                            [](const RowChange& it) { return it.field->key() == "category"_L1; });
    };
    const auto found = std::find_if(
        comparison().changed.begin(), comparison().changed.end(),
        [&ofNature](const ChangedRow& row) { return ofNature(row) != row.changes.end(); });
    QVERIFY(found != comparison().changed.end());
    const ChangedRow& row = *found;
    const int at = model().rowOf(row.after.project);
    const auto change = ofNature(row);
    QCOMPARE(model().index(at, column).data().toString(),
             QString(change->beforeText() % u" → " % change->afterText()));
    QCOMPARE(model().lookAt(model().index(at, column)).tone, Tone::Accent);
    QCOMPARE(model().lookAt(model().index(at, ComparisonModel::columnOf("name"_L1))).tone,
             Tone::Neutral);
}

void TestComparePage::choosersChooseListAndText()
{
    auto* before = m_page->findChildren<ListChooser*>().at(0);
    const QList<QComboBox*> boxes = before->findChildren<QComboBox*>();
    QSignalSpy chosen(before, &ListChooser::momentChanged);
    boxes.at(0)->setCurrentIndex(boxes.at(0)->findData(2019));
    Q_EMIT boxes.at(0)->activated(boxes.at(0)->currentIndex());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(notationOf(comparison().before.moment), u"2019"_s);
    boxes.at(1)->setCurrentIndex(boxes.at(1)->findData(u"2019@issued"_s));
    Q_EMIT boxes.at(1)->activated(boxes.at(1)->currentIndex());
    QCOMPARE(notationOf(comparison().before.moment), u"2019@issued"_s);
    for (const QString& begin : {u"2019@force"_s}) {
        const int at = boxes.at(1)->findData(begin, Qt::UserRole, Qt::MatchStartsWith);
        QVERIFY2(at >= 0, qPrintable(begin));
        const QString notation = boxes.at(1)->itemData(at).toString();
        boxes.at(1)->setCurrentIndex(at);
        Q_EMIT boxes.at(1)->activated(at);
        QCOMPARE(notationOf(before->moment()), notation);
        QCOMPARE(boxes.at(1)->currentData().toString(), notation);
    }
}

void TestComparePage::dayIsReadFromTheJournal()
{
    m_page->compare(moment("2020@2020-10-31"), moment("2020"));
    QVERIFY(m_page->comparison());
    QCOMPARE(model().rowCount(), 0);
    m_page->compare(moment("2020@2018-01-01"), moment("2020"));
    QVERIFY(!m_page->comparison());
}

void TestComparePage::chooseText(const ListChooser& chooser, const QString& begin)
{
    QComboBox* texts = chooser.findChildren<QComboBox*>().at(1);
    const int at = texts->findData(begin, Qt::UserRole, Qt::MatchStartsWith);
    QVERIFY2(at >= 0, qPrintable(begin));
    texts->setCurrentIndex(at);
    Q_EMIT texts->activated(at);
}

void TestComparePage::dayIsChosenInTheCalendar()
{
    m_page->compare(moment("2020"), moment("2020"));
    auto* before = m_page->findChildren<ListChooser*>().at(0);
    auto* day = before->findChild<QDateEdit*>();
    QVERIFY(!day->isVisible());
    QComboBox* texts = before->findChildren<QComboBox*>().at(1);
    texts->setCurrentIndex(texts->count() - 1); // as of a day…
    Q_EMIT texts->activated(texts->currentIndex());
    QVERIFY(day->isVisible());
    QCOMPARE(before->moment().state, ListMoment::State::Date);
    day->setDate(QDate(2020, 10, 31));
    QCOMPARE(notationOf(comparison().before.moment), u"2020@2020-10-31"_s);
    QCOMPARE(model().rowCount(), 0); // nothing has changed since
    day->setDate(QDate(2018, 1, 1)); // before the file was
    QVERIFY(!m_page->comparison());
    QVERIFY(day->isVisible());
    day->setDate(m_workspace->today().addYears(1)); // nobody knows yet
    QCOMPARE(day->date(), m_workspace->today());
}

/// The last meetings that were held are offered by name.
void TestComparePage::meetingIsChosenByItsName()
{
    ChangeSet changes(u"meetings"_s);
    const auto add = [&](const QString& code, QDate heldOn) {
        Meeting meeting;
        meeting.id = m_workspace->portfolio().newId<Meeting>();
        meeting.code = code;
        meeting.name = u"会议"_s % code;
        meeting.heldOn = heldOn;
        changes.insert(meeting);
    };
    add(u"HY-9"_s, m_workspace->today());
    add(u"HY-10"_s, m_workspace->today().addDays(1)); // is still to come
    QVERIFY(m_workspace->portfolio().apply(changes));
    m_page->compare(moment("2020"), moment("2020"));
    auto* before = m_page->findChildren<ListChooser*>().at(0);
    const QComboBox* texts = before->findChildren<QComboBox*>().at(1);
    QCOMPARE(texts->findData(u"2020@meeting:HY-10"_s), -1);
    QVERIFY(texts->itemText(texts->findData(u"2020@meeting:HY-9"_s)).contains(u"会议HY-9"_s));
    chooseText(*before, u"2020@meeting:HY-9"_s);
    QVERIFY(m_page->comparison());
    QCOMPARE(notationOf(comparison().before.moment), u"2020@meeting:HY-9"_s);
    QVERIFY(!before->findChild<QDateEdit*>()->isVisible());
}

void TestComparePage::draftWithoutCandidates()
{
    const int count = comparison().figuresAfter.count;
    m_page->findChild<Pill*>()->click();
    QVERIFY(comparison().figuresAfter.count < count);
    QVERIFY(comparison().entered.empty());
}

void TestComparePage::clickSelectsTheProject()
{
    const int row = model().captionOf(ComparisonModel::Part::Left) + 1;
    m_page->table().setCurrentIndex(model().index(row, 1));
    QCOMPARE(m_workspace->selected(), comparison().left.front().project);
}

void TestComparePage::selectionElsewhereIsFollowed()
{
    const ProjectId project = comparison().changed.back().after.project;
    m_workspace->select(project);
    QCOMPARE(m_page->table().currentIndex().row(), model().rowOf(project));
}

void TestComparePage::obeysTheFilterAndStillBalances()
{
    const int all = comparison().figuresAfter.count;
    ProjectFilter filter = m_workspace->filter();
    filter.programmes = {ProgrammeId{3}};
    m_workspace->setFilter(filter);
    QVERIFY(comparison().figuresAfter.count > 0 && comparison().figuresAfter.count < all);
    QCOMPARE(comparison().figuresAfter.count,
             comparison().figuresBefore.count + static_cast<int>(comparison().entered.size())
                 - static_cast<int>(comparison().left.size()));
}

void TestComparePage::followsEdits()
{
    const ComparedRow row = comparison().entered.front();
    const Project project = *m_workspace->records().find(row.project);
    QVERIFY(m_workspace->assign(project, *findField<Project>("name"_L1), u"改名"_s));
    QCOMPARE(comparison().entered.front().name, u"改名"_s);
    m_workspace->session().undoStack().undo();
    QCOMPARE(comparison().entered.front().name, row.name);
}

void TestComparePage::missingListIsExplained()
{
    const auto enabledButtons = [this] {
        int count = 0;
        for (const QPushButton* button : m_page->findChildren<QPushButton*>())
            count += !button->icon().isNull() && button->isEnabled() ? 1 : 0;
        return count;
    };
    const int buttons = enabledButtons();
    m_workspace->setYear(2030);
    QVERIFY(!m_page->comparison());
    QVERIFY(!action(0)->isEnabled());
    QCOMPARE(enabledButtons(), buttons - 3); // copy, workbook, print
    QCOMPARE(model().rowCount(), 0);
    m_workspace->setYear(2021);
    QVERIFY(m_page->comparison() && action(0)->isEnabled());
    QCOMPARE(enabledButtons(), buttons);
}

void TestComparePage::actionsAskForPaperAndFile()
{
    std::optional<PaperOrder> paper;
    std::optional<FileOrder> file;
    connect(m_page.get(), &Page::paperRequested, this,
            [&](const PaperOrder& order) { paper = order; });
    connect(m_page.get(), &Page::fileRequested, this,
            [&](const FileOrder& order) { file = order; });
    action(0)->trigger();
    QVERIFY(paper);
    QCOMPARE(paper->sizes.size(), 2);
    QVERIFY(paper->compose(PaperSize::A3).toText().contains(u"清单对比"_s));
    action(1)->trigger();
    QVERIFY(file);
    QCOMPARE(file->suffix, u"xlsx"_s);
    const QString path = m_folder->filePath(u"a.xlsx"_s);
    QVERIFY(file->write(path));
    QVERIFY(QFileInfo(path).size() > 1000);
}

void TestComparePage::copyHoldsEveryRow()
{
    action(2)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    for (const ComparedRow& row : comparison().left)
        QVERIFY2(text.contains(row.name), qPrintable(row.name));
    QVERIFY(text.contains(u" → "_s));
}

TOUYAN_TEST(TestComparePage, QApplication)
#include "tst_comparepage.moc"
