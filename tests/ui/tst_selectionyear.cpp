#include "example/exampleportfolio.h"
#include "models/workspace.h"
#include "pages/review/drawcard.h"
#include "pages/review/reviewpage.h"
#include "pages/review/setuppane.h"
#include "pages/selection/closedialog.h"
#include "pages/selection/meetingchooser.h"
#include "pages/selection/objectionform.h"
#include "pages/selection/objectionsdialog.h"
#include "pages/selection/objectionsmodel.h"
#include "pages/selection/optimisedialog.h"
#include "pages/selection/revisiondialog.h"
#include "pages/selection/screeningdetail.h"
#include "pages/selection/screeningdialog.h"
#include "pages/selection/screeningmodel.h"
#include "pages/selection/selectionpage.h"
#include "pages/selection/stepdialog.h"
#include "pages/selection/verdictdialog.h"
#include "selection/closing.h"
#include "selection/issue.h"
#include "selection/liststates.h"
#include "selection/reviewround.h"
#include "selection/revision.h"
#include "widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Year = 2021;
constexpr int LongestCalculation = 120'000; ///< milliseconds, on a busy machine under sanitizers

template <typename Editor>
Editor* editorOf(QDialog& dialog, const QString& text)
{
    for (QLabel* label : dialog.findChildren<QLabel*>()) {
        if (label->buddy() && QString(label->text()).remove(u'&').startsWith(text))
            return qobject_cast<Editor*>(label->buddy());
    }
    return nullptr;
}

QPushButton* buttonOf(QWidget& window, const QString& text)
{
    for (QPushButton* button : window.findChildren<QPushButton*>()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

void press(QDialog& dialog)
{
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                      Qt::LeftButton);
}

} // namespace

/// The whole year of the selection through its real widgets, on the example portfolio: from the
/// screening of the applications to the closed year, and all the way back.
class TestSelectionYear : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void yearGoesFromScreeningToItsCloseAndBack();

private:
    const Records& records() const { return m_workspace->records(); }
    const AnnualList& list() const { return *findList(records(), Year); }
    int count(EntryStatus status) const;
    void trigger(const QString& title);
    void screen();
    void step(ListState to, const std::function<void(StepDialog&)>& fill = {});
    void review();
    void score();
    void optimise();
    void decide();
    void object();
    void revise();
    void close();

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SelectionPage> m_page;
};

int TestSelectionYear::count(EntryStatus status) const
{
    const auto& entries = records().all<ListEntry>();
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [&](const ListEntry& entry) {
            return entry.list == list().id && entry.status == status;
        }));
}

/// Clicks what the page's header offers.
void TestSelectionYear::trigger(const QString& title)
{
    for (QAction* action : m_page->pageActions()) {
        if (action->text() == title) {
            QVERIFY2(action->isEnabled(), qPrintable(title));
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(title));
}

void TestSelectionYear::screen()
{
    trigger(u"Screening…"_s);
    auto* dialog = m_page->findChild<ScreeningDialog*>();
    QVERIFY(dialog);
    QTest::mouseClick(buttonOf(*dialog, u"Accept all suggestions"_s), Qt::LeftButton);
    for (int row = 0; row < dialog->model().rowCount(); ++row) {
        const ListEntry* entry = records().find(dialog->model().entryAt(row));
        if (entry->screening == ScreeningVerdict::Passed)
            continue;
        dialog->table().setCurrentIndex(
            dialog->model().index(row, 0)); // answered and handed in since
        for (QLineEdit* line : dialog->detail().findChildren<QLineEdit*>()) {
            if (line->accessibleName() == u"Reason of the verdict"_s)
                line->setText(u"材料已补齐（示例）"_s);
        }
        QTest::mouseClick(buttonOf(*dialog, u"Pass"_s), Qt::LeftButton);
    }
    dialog->close();
}

void TestSelectionYear::step(ListState to, const std::function<void(StepDialog&)>& fill)
{
    trigger(u"Next step…"_s);
    auto* dialog = m_page->findChild<StepDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->target(), to);
    editorOf<QLineEdit>(*dialog, u"Reason"_s)->setText(u"按计划推进（示例）"_s);
    if (fill)
        fill(*dialog);
    press(*dialog);
    QCOMPARE(list().state, to);
    delete dialog;
}

void TestSelectionYear::review()
{
    ReviewPage page(*m_workspace);
    page.resize(1190, 680);
    page.show();
    page.refresh();
    QVERIFY(page.state().hasRound());
    DrawCard& card = page.setup().drawCard();
    card.seed().setText(u"20201124"_s);
    QTest::mouseClick(&card.drawButton(), Qt::LeftButton);
    QVERIFY(isDrawn(page.state().round()));
    score();
    page.state().update();
    QVERIFY(page.state().scores().criteria.isSound());
    QVERIFY(!page.state().scores().projects.empty());
    QVERIFY(page.state().scores().projects.front().score);
}

/// What the scoring sheets bring, as one change: each seat scores what it may.
void TestSelectionYear::score()
{
    const RoundRows rows = roundRows(records(), *roundsOf(records(), list().id).back());
    IdMaker& ids = m_workspace->portfolio().ids();
    ChangeSet changes(u"scores"_s);
    for (const ReviewSeat& seat : rows.seats) {
        for (qsizetype i = 0; i < rows.projects.size(); ++i) {
            if (rows.recusal(seat.expert, rows.projects.at(i)))
                continue;
            for (const ReviewCriterion& criterion : rows.criteria) {
                ReviewScore score;
                score.id = ids.next<ReviewScoreId>();
                score.seat = seat.id;
                score.project = rows.projects.at(i);
                score.criterion = criterion.id;
                if (criterion.kind == CriterionKind::Scored)
                    score.points = criterion.maximum
                        * (0.95 - 0.015 * static_cast<double>(i) + 0.001 * seat.number);
                else
                    score.passes = true;
                changes.insert(score);
            }
        }
    }
    QVERIFY(m_workspace->session().submit(changes));
}

void TestSelectionYear::optimise()
{
    trigger(u"Optimise…"_s);
    auto* dialog = m_page->findChild<OptimiseDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY_WITH_TIMEOUT(dialog->outcome().has_value(), LongestCalculation);
    const int before = count(EntryStatus::Selected);
    dialog->adopt();
    QVERIFY(count(EntryStatus::Selected) > before);
    QVERIFY(count(EntryStatus::Selected) + count(EntryStatus::CarriedOver) <= *list().quota);
    delete dialog;
}

/// The meeting approves what is on the list but for one project, and refuses who is left.
void TestSelectionYear::decide()
{
    trigger(u"Decisions…"_s);
    auto* dialog = m_page->findChild<VerdictDialog*>();
    QVERIFY(dialog);
    QList<ProjectId> listed;
    QList<ProjectId> others;
    for (const ListEntry* entry : entriesForMeeting(records(), list().id))
        (isOnList(entry->status) ? listed : others).append(entry->project);
    const int before = count(EntryStatus::Selected) + count(EntryStatus::CarriedOver);
    dialog->choose(listed);
    QTest::mouseClick(buttonOf(*dialog, u"Approve"_s), Qt::LeftButton);
    const auto turnDown = [&](const QList<ProjectId>& projects, const QString& button) {
        dialog->choose(projects);
        for (QLineEdit* line : dialog->findChildren<QLineEdit*>()) {
            if (line->accessibleName().startsWith(u"Reason"_s))
                line->setText(u"条件不成熟（示例）"_s);
        }
        QTest::mouseClick(buttonOf(*dialog, button), Qt::LeftButton);
    };
    turnDown(others, u"Refuse"_s);
    turnDown({listed.last()}, u"Defer"_s);
    dialog->meeting().chooseNew();
    dialog->meeting().name().setText(u"领导小组第六次会议（示例）"_s);
    press(*dialog);
    QCOMPARE(count(EntryStatus::Selected) + count(EntryStatus::CarriedOver), before - 1);
    QCOMPARE(undecidedEntries(records(), list().id).listed, 0);
    QCOMPARE(records().nameOf(RecordKind::Meeting, list().meeting.value),
             u"领导小组第六次会议（示例）"_s);
    delete dialog;
}

/// One objection keeps the list from being issued until it is upheld and its project leaves.
void TestSelectionYear::object()
{
    trigger(u"Objections…"_s);
    auto* dialog = m_page->findChild<ObjectionsDialog*>();
    QVERIFY(dialog);
    const int before = count(EntryStatus::Selected) + count(EntryStatus::CarriedOver);
    ObjectionForm& form = dialog->form();
    form.project().setCurrentIndex(0);
    form.subject().setText(u"申报材料不实（示例）"_s);
    form.raisedBy().setText(u"匿名"_s);
    QTest::mouseClick(buttonOf(*dialog, u"Keep"_s), Qt::LeftButton);
    QCOMPARE(dialog->model().countOpen(), 1);
    trigger(u"Next step…"_s);
    auto* step = m_page->findChild<StepDialog*>();
    QVERIFY(!step->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    form.setOutcome(ObjectionOutcome::Upheld);
    form.findings().setPlainText(u"经核查属实（示例）"_s);
    QTest::mouseClick(buttonOf(*dialog, u"Keep"_s), Qt::LeftButton);
    QCOMPARE(dialog->model().countOpen(), 0);
    // What is settled beside the step is no longer missing there.
    QVERIFY(step->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled());
    QCOMPARE(count(EntryStatus::Selected) + count(EntryStatus::CarriedOver), before - 1);
    delete step;
    delete dialog;
}

void TestSelectionYear::revise()
{
    trigger(u"Revision…"_s);
    auto* dialog = m_page->findChild<RevisionDialog*>();
    QVERIFY(dialog);
    dialog->setKind(RevisionKind::Removal);
    dialog->setProject({});
    editorOf<QComboBox>(*dialog, u"Meeting"_s)->setCurrentIndex(1);
    editorOf<QLineEdit>(*dialog, u"Reason"_s)->setText(u"单位放弃（示例）"_s);
    press(*dialog);
    QVERIFY(revisionsOf(records(), list().id).empty()); // nobody said of which project
    const ProjectId left = rowsAsIssued(list()).back().project;
    dialog->setProject(left);
    press(*dialog);
    delete dialog;
    QCOMPARE(revisionsOf(records(), list().id).size(), size_t(1));
    QCOMPARE(revisionsOf(records(), list().id).front().project, left);
    QCOMPARE(rowsInForce(records(), list()).size() + 1, rowsAsIssued(list()).size());
}

void TestSelectionYear::close()
{
    trigger(u"Next step…"_s); // of a list in force: its own window
    auto* dialog = m_page->findChild<CloseDialog*>();
    QVERIFY(dialog);
    press(*dialog);
    QCOMPARE(list().state, ListState::Closed);
    delete dialog;
    const std::vector<YearBalance> all = balances(records(), Year, Year);
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(all.front().in(), all.front().out());
    QCOMPARE(all.front().open.count, 0);
}

void TestSelectionYear::yearGoesFromScreeningToItsCloseAndBack()
{
    auto portfolio = createExample(m_folder.filePath(u"example.touyan"_s),
                                   {u"测试"_s, std::make_shared<SystemClock>()});
    QVERIFY(portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    m_workspace->setYear(Year);
    m_page = std::make_unique<SelectionPage>(*m_workspace);
    m_page->resize(1190, 680);
    m_page->show();
    const Records before = records();
    QCOMPARE(list().state, ListState::Screening);

    screen();
    step(ListState::Review);
    review();
    step(ListState::Deliberation);
    optimise();
    decide();
    step(ListState::Publicity, [this](StepDialog& dialog) {
        editorOf<QDateEdit>(dialog, u"Public from"_s)->setDate(m_workspace->today().addDays(-30));
    });
    object();
    step(ListState::Issued, [](StepDialog& dialog) {
        editorOf<QLineEdit>(dialog, u"Document"_s)->setText(u"示例〔2021〕1号"_s);
    });
    QVERIFY(hasSnapshot(list()));
    QCOMPARE(rowsAsIssued(list()).size(),
             static_cast<size_t>(count(EntryStatus::Selected) + count(EntryStatus::CarriedOver)));
    step(ListState::InForce);
    revise();
    close();
    QCOMPARE(m_workspace->portfolio().faults().value(), QStringList());

    QUndoStack& undo = m_workspace->session().undoStack();
    while (undo.canUndo())
        undo.undo();
    QVERIFY(records() == before);
}

QTEST_MAIN(TestSelectionYear)
#include "tst_selectionyear.moc"
