#include "dialogs/issuesdialog.h"
#include "models/issuemodel.h"
#include "models/workspace.h"
#include "pages/review/scoresheetactions.h"
#include "support/foldercontent.h"
#include "support/scoredround.h"
#include "support/settableclock.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestScoreSheetActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void sheetsGoOutAndComeBackAsOneStep();
    void faultsAreShownBeforeAnythingChanges();
    void scoresAreReplacedWhenAskedTo();
    void nothingIsTakenOverWhenCancelled();
    void actionsNeedARound();
    void whatCannotBeWrittenIsSaid();

private:
    QStringList writeSheets();
    void takeScoresOut();
    IssuesDialog* dialog() const { return m_window->findChild<IssuesDialog*>(); }
    static void press(QWidget* dialog, const QString& text);
    int undoSteps() const { return m_workspace->session().undoStack().count(); }
    QStringList scores() const { return scoreTexts(m_workspace->records()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    ScoreSheetActions* m_actions = nullptr;
    ScoredRound m_scored;
    ReviewRoundId m_round;
};

void TestScoreSheetActions::init()
{
    QRandomGenerator generator(5);
    do
        m_scored = scoredRound(generator);
    while (m_scored.rows.deltas<ReviewSeat>().size() < 3);
    m_scored.scores.setLabel(u"-"_s);
    m_round = m_scored.round.id;
    m_folder = std::make_unique<QTemporaryDir>();
    const auto clock = std::make_shared<SettableClock>(QDateTime(TestDay, QTime(9, 0)));
    auto portfolio =
        Portfolio::create(m_folder->filePath(u"a.touyan"_s), m_scored.rows, {u"测试"_s, clock});
    QVERIFY2(portfolio, portfolio ? "" : qPrintable(portfolio.error().message));
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    QVERIFY(m_workspace->portfolio().apply(m_scored.scores));
    m_window = std::make_unique<QWidget>();
    m_actions = new ScoreSheetActions(
        *m_workspace, [this] { return m_round; }, m_window.get());
    m_window->show();
}

void TestScoreSheetActions::cleanup()
{
    m_window.reset();
    m_workspace.reset();
}

/// The workbooks as if the experts had filled them in; the database then waits for them.
QStringList TestScoreSheetActions::writeSheets()
{
    const QString folder = m_folder->filePath(u"sheets"_s);
    m_actions->writeTo(folder);
    takeScoresOut();
    QStringList files;
    const QStringList names = namesIn(folder);
    for (const QString& name : names)
        files.append(folder + u'/' + name);
    return files;
}

void TestScoreSheetActions::takeScoresOut()
{
    ChangeSet removal(u"-"_s);
    for (const ReviewScore& score : m_workspace->records().all<ReviewScore>())
        removal.remove(score);
    if (!m_workspace->portfolio().apply(removal))
        qFatal("not removed");
}

void TestScoreSheetActions::press(QWidget* dialog, const QString& text)
{
    const auto buttons = dialog->findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        if (button->text().contains(text)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL("no such button");
}

void TestScoreSheetActions::sheetsGoOutAndComeBackAsOneStep()
{
    const QStringList wanted = scores();
    QSignalSpy done(m_actions, &ScoreSheetActions::done);
    const QStringList files = writeSheets();
    QCOMPARE(files.size(), qsizetype(m_scored.rows.deltas<ReviewSeat>().size()));
    QCOMPARE(undoSteps(), 1); // the keys
    QCOMPARE(done.size(), 1);
    QVERIFY(scores().isEmpty());
    m_actions->collect(files);
    QVERIFY(!dialog());
    QCOMPARE(scores(), wanted);
    QCOMPARE(undoSteps(), 2);
    QCOMPARE(done.size(), 2);
    m_workspace->session().undoStack().undo();
    QVERIFY(scores().isEmpty());
}

void TestScoreSheetActions::faultsAreShownBeforeAnythingChanges()
{
    const QStringList files = writeSheets();
    writeFile(files.first(), "no workbook");
    m_actions->collect(files);
    QVERIFY(dialog());
    QVERIFY(scores().isEmpty());
    QCOMPARE(dialog()->issues().size(), size_t(1));
    QVERIFY(dialog()->findChild<QCheckBox*>()->isHidden()); // nothing to replace
    auto* model = dialog()->findChild<IssueModel*>();
    const QAbstractItemModelTester tester(model);
    QCOMPARE(model->index(0, IssueModel::FileColumn).data().toString(),
             QFileInfo(files.first()).fileName());
    QVERIFY(!model->index(0, IssueModel::MessageColumn).data().toString().isEmpty());
    press(dialog(), QString::number(files.size() - 1));
    QCOMPARE(undoSteps(), 2);
    QSet<qint64> seats;
    for (const ReviewScore& score : m_workspace->records().all<ReviewScore>())
        seats.insert(score.seat.value);
    QCOMPARE(seats.size(), files.size() - 1);
}

void TestScoreSheetActions::scoresAreReplacedWhenAskedTo()
{
    const QStringList wanted = scores();
    const QStringList files = writeSheets();
    m_actions->collect(files);
    const ReviewScore before = m_workspace->records().all<ReviewScore>().rows().first();
    ReviewScore changed = before;
    changed.comment = u"改过"_s;
    ChangeSet edit(u"-"_s);
    edit.update(before, changed);
    QVERIFY(m_workspace->session().submit(edit));
    m_actions->collect(files);
    QVERIFY(dialog());
    QCOMPARE(dialog()->issues().size(), size_t(files.size()));
    auto* question = dialog()->findChild<QCheckBox*>();
    QVERIFY(!question->isHidden());
    question->setChecked(true);
    QVERIFY(dialog()->issues().empty());
    press(dialog(), QString::number(files.size()));
    QCOMPARE(scores(), wanted);
    QCOMPARE(undoSteps(), 4);
}

void TestScoreSheetActions::nothingIsTakenOverWhenCancelled()
{
    const QStringList files = writeSheets();
    writeFile(files.first(), "no workbook");
    m_actions->collect(files);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QCOMPARE(undoSteps(), 1);
    QVERIFY(scores().isEmpty());
}

void TestScoreSheetActions::actionsNeedARound()
{
    QVERIFY(m_actions->writeAction()->isEnabled() && m_actions->collectAction()->isEnabled());
    m_round = {};
    m_actions->refresh();
    QVERIFY(!m_actions->writeAction()->isEnabled() && !m_actions->collectAction()->isEnabled());
    m_actions->writeTo(m_folder->filePath(u"none"_s));
    m_actions->collect({m_folder->filePath(u"none.xlsx"_s)});
    QVERIFY(!QDir(m_folder->filePath(u"none"_s)).exists() && !dialog());
}

void TestScoreSheetActions::whatCannotBeWrittenIsSaid()
{
    QSignalSpy failed(m_actions, &ScoreSheetActions::failed);
    m_actions->writeTo(m_folder->filePath(u"a.touyan/inside"_s));
    QCOMPARE(failed.size(), 1);
    writeSheets();
    m_actions->writeTo(m_folder->filePath(u"sheets"_s)); // filled in perhaps
    QCOMPARE(failed.size(), 2);
    QCOMPARE(undoSteps(), 1);
}

TOUYAN_TEST(TestScoreSheetActions, QApplication)
#include "tst_scoresheetactions.moc"
