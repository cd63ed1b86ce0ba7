#include "models/workspace.h"
#include "pages/selection/meetingchooser.h"
#include "pages/selection/revisiondialog.h"
#include "selection/liststates.h"
#include "support/makers.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Year = 2020;

} // namespace

/// Revisions of an issued list, through the widgets of their dialog.
class TestRevisionDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void projectIsAdded();
    void finishedProjectsAreNotOffered();
    void newMeetingIsRecordedWithItsRevision();
    void whatAnAmendmentChangesIsShown();
    void overspentBudgetIsSaidBeforehand();
    void meetingBeforeTheIssueIsNotOffered();
    void noProjectIsTakenByChance();
    void wrongAmountIsRefused();
    void fileIsFollowedAndWhatIsTypedStays();
    void dialogClosesWithTheList();

private:
    const Records& records() const { return m_workspace->records(); }
    const AnnualList& list() const { return *findList(records(), Year); }
    QUndoStack& undo() { return m_workspace->session().undoStack(); }
    void setState(ListState state);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

void TestRevisionDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto portfolio = samplePortfolio(m_folder->path());
    QVERIFY(portfolio);
    holdSampleMeeting(**portfolio);
    m_workspace = std::make_unique<Workspace>(std::move(portfolio).value());
    setState(ListState::InForce);
}

void TestRevisionDialog::cleanup()
{
    m_workspace.reset();
}

void TestRevisionDialog::setState(ListState state)
{
    AnnualList after = list();
    after.state = state;
    if (after != list())
        QVERIFY(m_workspace->portfolio().apply(updating(list(), after)));
}

void TestRevisionDialog::projectIsAdded()
{
    const Records before = records();
    RevisionDialog dialog(*m_workspace, Year);
    dialog.show();
    auto* projects = editorOf<QComboBox>(dialog, u"Project"_s);
    projects->setCurrentIndex(-1);
    projects->setEditText(projects->itemText(0));
    const ProjectId project{projects->itemData(0).toLongLong()};
    editorOf<QComboBox>(dialog, u"Meeting"_s)->setCurrentIndex(1);
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Planned"_s), u"1200"_s);
    press(dialog);
    QVERIFY(dialog.isVisible()); // no reason yet
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Reason"_s), u"added"_s);
    press(dialog);
    QVERIFY(!dialog.isVisible());
    const auto revisions = revisionsOf(records(), list().id);
    QCOMPARE(revisions.size(), size_t(1));
    QCOMPARE(revisions.front().project, project);
    QCOMPARE(revisedRow(revisions.front().after)->planned, std::optional(Money::fromWan(1200)));
    undo().undo();
    QVERIFY(records() == before);
}

void TestRevisionDialog::finishedProjectsAreNotOffered()
{
    const auto offered = [this] {
        RevisionDialog dialog(*m_workspace, Year);
        dialog.show();
        const auto* projects = editorOf<QComboBox>(dialog, u"Project"_s);
        QSet<qint64> ids;
        for (int row = 0; row < projects->count(); ++row)
            ids.insert(projects->itemData(row).toLongLong());
        return ids;
    };
    const QSet<qint64> before = offered();
    QVERIFY(before.size() > 1);
    QList<ProjectStage> ends = {ProjectStage::Completed, ProjectStage::Terminated};
    for (const qint64 id : before) {
        const Project project = *records().find(ProjectId{id});
        QVERIFY(project.stage != ProjectStage::Completed);
        if (ends.isEmpty())
            continue;
        Project ended = project;
        ended.stage = ends.takeFirst();
        ended.actualFinish = SampleDay;
        QVERIFY(m_workspace->portfolio().apply(updating(project, ended)));
        QVERIFY(!offered().contains(id));
    }
}

void TestRevisionDialog::newMeetingIsRecordedWithItsRevision()
{
    const Records before = records();
    RevisionDialog dialog(*m_workspace, Year);
    dialog.show();
    editorOf<QComboBox>(dialog, u"Project"_s)->setCurrentIndex(0);
    dialog.findChild<MeetingChooser*>()->chooseNew();
    dialog.findChild<MeetingChooser*>()->name().setText(u"调整会议（示例）"_s);
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Reason"_s), u"added"_s);
    press(dialog);
    QVERIFY(!dialog.isVisible());
    const auto revisions = revisionsOf(records(), list().id);
    QCOMPARE(revisions.size(), size_t(1));
    QCOMPARE(records().find(revisions.front().meeting)->name, u"调整会议（示例）"_s);
    undo().undo();
    QVERIFY(records() == before); // one step
}

void TestRevisionDialog::whatAnAmendmentChangesIsShown()
{
    RevisionDialog dialog(*m_workspace, Year);
    dialog.show();
    dialog.setKind(RevisionKind::Amendment);
    editorOf<QComboBox>(dialog, u"Project"_s)->setCurrentIndex(0);
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Planned"_s), u"4321"_s);
    bool isShown = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        isShown =
            isShown || label->text().contains(u"4,321"_s) || label->text().contains(u"4321"_s);
    QVERIFY(isShown);
    dialog.setKind(RevisionKind::Removal);
    QVERIFY(!editorOf<QLineEdit>(dialog, u"Planned"_s)->isVisible());
}

void TestRevisionDialog::overspentBudgetIsSaidBeforehand()
{
    AnnualList bounded = list();
    bounded.budget = Money::fromWan(100000);
    QVERIFY(m_workspace->portfolio().apply(updating(list(), bounded)));
    RevisionDialog dialog(*m_workspace, Year);
    dialog.show();
    const auto* warnings = dialog.findChild<QLabel*>(u"warnings"_s);
    editorOf<QComboBox>(dialog, u"Project"_s)->setCurrentIndex(0);
    auto* support = editorOf<QLineEdit>(dialog, u"Support"_s);
    support->setText(u"10"_s);
    QCOMPARE(warnings->text(), QString());
    support->setText(u"900000"_s);
    QVERIFY(!warnings->text().isEmpty());
    QVERIFY(okButton(dialog)->isEnabled()); // it is a warning
    // It stands until it is no longer so, whatever else is typed.
    const QString warning = warnings->text();
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Reason"_s), u"added"_s);
    QCOMPARE(warnings->text(), warning);
    support->clear();
    QCOMPARE(warnings->text(), QString());
    QTest::keyClicks(support, u"900000"_s);
    QVERIFY(!warnings->text().isEmpty());
    QTest::keyClick(editorOf<QComboBox>(dialog, u"Project"_s), Qt::Key_Down);
    QVERIFY(!warnings->text().isEmpty());
}

/// The meeting that decided the list itself was before it was issued.
void TestRevisionDialog::meetingBeforeTheIssueIsNotOffered()
{
    AnnualList issued = list();
    Meeting meeting = *records().all<Meeting>().begin();
    issued.issuedOn = meeting.heldOn.addDays(1);
    issued.meeting = meeting.id;
    QVERIFY(m_workspace->portfolio().apply(updating(list(), issued)));
    {
        RevisionDialog dialog(*m_workspace, Year);
        QCOMPARE(editorOf<QComboBox>(dialog, u"Meeting"_s)->currentIndex(), 0);
    }
    meeting.id = m_workspace->portfolio().newId<Meeting>();
    meeting.code = u"HY-调整"_s;
    meeting.heldOn = issued.issuedOn.addDays(5);
    ChangeSet held(u"meeting"_s);
    held.insert(meeting);
    QVERIFY(m_workspace->portfolio().apply(held));
    RevisionDialog dialog(*m_workspace, Year);
    QCOMPARE(editorOf<QComboBox>(dialog, u"Meeting"_s)->currentData().toLongLong(),
             meeting.id.value);
}

/// A kind that the chosen project does not fit leaves no project chosen.
void TestRevisionDialog::noProjectIsTakenByChance()
{
    RevisionDialog dialog(*m_workspace, Year);
    dialog.show();
    auto* projects = editorOf<QComboBox>(dialog, u"Project"_s);
    dialog.setKind(RevisionKind::Addition);
    projects->setCurrentIndex(0);
    dialog.setKind(RevisionKind::Removal);
    QCOMPARE(projects->currentText(), QString());
    editorOf<QComboBox>(dialog, u"Meeting"_s)->setCurrentIndex(1);
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Reason"_s), u"left"_s);
    press(dialog);
    QVERIFY(revisionsOf(records(), list().id).empty());
    QTest::keyClicks(projects->lineEdit(), u"no such project"_s);
    press(dialog);
    QVERIFY(revisionsOf(records(), list().id).empty());
    projects->setCurrentIndex(0);
    press(dialog);
    QCOMPARE(revisionsOf(records(), list().id).size(), size_t(1));
}

void TestRevisionDialog::wrongAmountIsRefused()
{
    RevisionDialog dialog(*m_workspace, Year);
    dialog.show();
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Planned"_s), u"a lot"_s);
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Reason"_s), u"added"_s);
    editorOf<QComboBox>(dialog, u"Meeting"_s)->setCurrentIndex(1);
    press(dialog);
    QVERIFY(dialog.isVisible());
    QVERIFY(revisionsOf(records(), list().id).empty());
}

/// Projects, meetings and the preview are those of the file as it is.
void TestRevisionDialog::fileIsFollowedAndWhatIsTypedStays()
{
    RevisionDialog dialog(*m_workspace, Year);
    dialog.show();
    dialog.setKind(RevisionKind::Amendment);
    auto* projects = editorOf<QComboBox>(dialog, u"Project"_s);
    auto* meetings = editorOf<QComboBox>(dialog, u"Meeting"_s);
    auto* reason = editorOf<QLineEdit>(dialog, u"Reason"_s);
    const ProjectId first{projects->itemData(0).toLongLong()};
    const ProjectId chosen{projects->itemData(1).toLongLong()};
    dialog.setProject(chosen);
    meetings->setCurrentIndex(1);
    const QVariant meeting = meetings->currentData();
    reason->setText(u"资金调整（示例）"_s);
    const int offered = projects->count();

    RevisionRequest removal;
    removal.kind = RevisionKind::Removal;
    removal.project = first;
    removal.madeOn = SampleDay;
    removal.meeting = MeetingId{meeting.toLongLong()};
    removal.reason = u"单位放弃（示例）"_s;
    const auto removed = revisionOf(records(), list(), removal, m_workspace->portfolio().ids());
    QVERIFY(removed);
    QVERIFY(m_workspace->portfolio().apply(*removed));
    QCOMPARE(projects->count(), offered - 1);
    QCOMPARE(projects->findData(first.value), -1);
    QCOMPARE(projects->currentData().toLongLong(), chosen.value);

    const Project before = *records().find(chosen);
    Project renamed = before;
    renamed.name = u"改名后的项目（示例）"_s;
    QVERIFY(m_workspace->portfolio().apply(updating(before, renamed)));
    QCOMPARE(projects->currentText(), renamed.name);
    Meeting later;
    later.id = m_workspace->portfolio().newId<Meeting>();
    later.name = u"专题会议（示例）"_s;
    later.heldOn = SampleDay;
    const int offeredMeetings = meetings->count();
    QVERIFY(m_workspace->portfolio().apply(inserting(later)));
    QCOMPARE(meetings->count(), offeredMeetings + 1);
    QCOMPARE(meetings->currentData(), meeting);
    QCOMPARE(reason->text(), u"资金调整（示例）"_s);

    // What is only half typed stays as well.
    projects->setEditText(u"智能"_s);
    QVERIFY(m_workspace->portfolio().apply(updating(renamed, before)));
    QCOMPARE(projects->currentText(), u"智能"_s);
}

void TestRevisionDialog::dialogClosesWithTheList()
{
    RevisionDialog dialog(*m_workspace, Year);
    dialog.show();
    QVERIFY(okButton(dialog)->isEnabled());
    setState(ListState::Closed);
    QVERIFY(!okButton(dialog)->isEnabled());
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Planned"_s), u"5"_s);
    QTest::keyClicks(editorOf<QLineEdit>(dialog, u"Reason"_s), u"x"_s);
    const auto labels = dialog.findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().startsWith(u"Only a list that was issued"_s);
    }));
    setState(ListState::InForce);
    QVERIFY(okButton(dialog)->isEnabled());
}

TOUYAN_TEST(TestRevisionDialog, QApplication)
#include "tst_revisiondialog.moc"
