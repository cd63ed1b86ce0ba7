#include "models/workspace.h"
#include "pages/selection/changedialog.h"
#include "support/makers.h"
#include "support/testprogram.h"
#include "uisupport/selectionfixture.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

class AnyChangeDialog : public ChangeDialog
{
public:
    using ChangeDialog::ChangeDialog;
    using ChangeDialog::submit;
};

} // namespace

/// A dialog says what it did itself.
class TestChangeDialog : public QObject, private SelectionFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }
    void cleanup() { close(); }
    void dialogWithoutAChangeSaysNothing();
    void changeOfTheDialogIsSaidWhateverCameLater();
    void refusedChangeIsNotSaid();
    void issueIsSaidWithNumberAndHash();

private:
    ChangeSet renaming(const QString& name) const;
};

ChangeSet TestChangeDialog::renaming(const QString& name) const
{
    const Project before = *records().all<Project>().begin();
    Project after = before;
    after.name = name;
    ChangeSet changes(u"Call it "_s % name);
    changes.update(before, after);
    return changes;
}

void TestChangeDialog::dialogWithoutAChangeSaysNothing()
{
    QVERIFY(m_workspace->session().submit(renaming(u"甲"_s)));
    AnyChangeDialog dialog(*m_workspace, nullptr);
    QCOMPARE(dialog.doneText(), QString());
    QVERIFY(dialog.submit(ChangeSet(u"Nothing"_s)));
    QCOMPARE(dialog.doneText(), QString());
}

void TestChangeDialog::changeOfTheDialogIsSaidWhateverCameLater()
{
    AnyChangeDialog dialog(*m_workspace, nullptr);
    QVERIFY(dialog.submit(renaming(u"甲"_s)));
    QVERIFY(m_workspace->session().submit(renaming(u"乙"_s)));
    QCOMPARE(dialog.doneText(), u"Done: Call it 甲"_s);
}

void TestChangeDialog::refusedChangeIsNotSaid()
{
    AnyChangeDialog dialog(*m_workspace, nullptr);
    Project missing = *records().all<Project>().begin();
    missing.programme = ProgrammeId{999999};
    QVERIFY(!dialog.submit(updating(*records().all<Project>().begin(), missing)));
    QCOMPARE(dialog.doneText(), QString());
}

void TestChangeDialog::issueIsSaidWithNumberAndHash()
{
    set(list(2020), ListState::Publicity);
    AnnualList issued = list(2020);
    issued.state = ListState::Issued;
    issued.documentNumber = u"No. 7"_s;
    issued.snapshot = u"{}"_s;
    issued.snapshotSha256 = u"abc"_s;
    AnyChangeDialog dialog(*m_workspace, nullptr);
    QVERIFY(dialog.submit(updating(list(2020), issued)));
    QCOMPARE(dialog.doneText(), u"The list of 2020 is issued as No. 7.\nSHA-256 abc"_s);
}

TOUYAN_TEST(TestChangeDialog, QApplication)
#include "tst_changedialog.moc"
