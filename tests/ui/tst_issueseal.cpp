#include "pages/annuallist/annuallistpage.h"
#include "pages/selection/selectionpage.h"
#include "pages/selection/stepdialog.h"
#include "selection/issue.h"
#include "style/theme.h"
#include "support/testprogram.h"
#include "uisupport/dialogdriver.h"
#include "uisupport/selectionfixture.h"
#include "widgets/issueseal.h"
#include "widgets/linkbutton.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QClipboard>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

constexpr int Year = 2021; // the draft of the sample

} // namespace

/// That a list is issued is told at once and stays to be seen.
class TestIssueSeal : public QObject, private SelectionFixture
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void issueIsToldWithNumberAndHash();
    void sealStaysOnBothPages();
    void markFollowsTheTheme();
    void tamperedTextIsToldOnBothPages();

private:
    void issue(SelectionPage& page);
};

/// The list is public, and everything on it is approved.
void TestIssueSeal::init()
{
    open();
    m_workspace->setYear(Year);
    ChangeSet changes(u"public"_s);
    for (const ListEntry& entry : entries(Year)) {
        ListEntry decided = entry;
        decided.screening = ScreeningVerdict::Passed;
        decided.verdict =
            isOnList(entry.status) ? MeetingVerdict::Approved : MeetingVerdict::Refused;
        decided.status = isOnList(entry.status) ? entry.status : EntryStatus::Removed;
        decided.verdictMeeting = records().all<Meeting>().begin()->id;
        changes.update(entry, decided);
    }
    AnnualList open = list(Year);
    open.state = ListState::Publicity;
    open.meeting = records().all<Meeting>().begin()->id;
    open.publicFrom = SampleDay.addDays(-20);
    open.publicTo = SampleDay.addDays(-10);
    changes.update(list(Year), open);
    QVERIFY(m_workspace->portfolio().apply(changes));
}

void TestIssueSeal::issue(SelectionPage& page)
{
    for (QAction* action : page.pageActions()) {
        if (action->text().startsWith(u"Next step"_s))
            action->trigger();
    }
    auto* dialog = page.findChild<StepDialog*>();
    QVERIFY(dialog);
    QTest::keyClicks(editorOf<QLineEdit>(*dialog, u"Document"_s), u"No. 7"_s);
    QTest::keyClicks(editorOf<QLineEdit>(*dialog, u"Reason"_s), u"as planned"_s);
    press(*dialog);
    QCOMPARE(list(Year).state, ListState::Issued);
}

void TestIssueSeal::issueIsToldWithNumberAndHash()
{
    SelectionPage page(*m_workspace);
    page.resize(1200, 700);
    page.show();
    QVERIFY(!page.seal().isVisible());
    issue(page);
    QVERIFY(page.findChild<Toast*>()->isVisible());
    QVERIFY(shows(*page.findChild<Toast*>(),
                  u"The list of 2021 is issued as No. 7.\nSHA-256 "_s % list(Year).snapshotSha256));
    QVERIFY(page.seal().isVisible());
    QVERIFY(page.seal().text().contains(u"No. 7"_s));
    QVERIFY(page.seal().text().contains(list(Year).issuedOn.toString(Qt::ISODate)));
    QVERIFY(page.seal().text().contains(list(Year).snapshotSha256.left(12)));
    QTest::mouseClick(page.seal().findChild<LinkButton*>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), list(Year).snapshotSha256);
}

void TestIssueSeal::sealStaysOnBothPages()
{
    SelectionPage page(*m_workspace);
    page.show();
    issue(page);
    set(list(Year), ListState::InForce);
    QVERIFY(page.seal().isVisible());
    AnnualListPage listPage(*m_workspace);
    listPage.show();
    auto* seal = listPage.findChild<IssueSeal*>();
    QVERIFY(seal && seal->isVisible());
    QCOMPARE(seal->text(), page.seal().text());
    m_workspace->setYear(2022); // no list
    QVERIFY(!seal->isVisible());
    QVERIFY(!page.seal().isVisible());
}

void TestIssueSeal::markFollowsTheTheme()
{
    applyTheme(*qApp, ThemeMode::Light);
    IssueSeal seal;
    SelectionPage page(*m_workspace);
    page.show();
    issue(page);
    seal.setList(records(), &list(Year));
    seal.show();
    const auto mark = [&seal] {
        for (const QLabel* label : seal.findChildren<QLabel*>()) {
            if (!label->pixmap().isNull())
                return label->pixmap().toImage();
        }
        return QImage();
    };
    const QImage light = mark();
    QVERIFY(!light.isNull());
    applyTheme(*qApp, ThemeMode::Dark);
    QTRY_VERIFY(mark() != light);
    applyTheme(*qApp, ThemeMode::Light);
    QTRY_COMPARE(mark(), light);
}

/// As if somebody changed one byte in the file past the program.
void TestIssueSeal::tamperedTextIsToldOnBothPages()
{
    SelectionPage page(*m_workspace);
    page.show();
    AnnualListPage listPage(*m_workspace);
    listPage.show();
    issue(page);
    QCOMPARE(page.seal().warning(), QString());
    AnnualList tampered = list(Year);
    tampered.snapshot[tampered.snapshot.size() / 2] = u'改';
    QVERIFY(m_workspace->portfolio().apply(updating(list(Year), tampered)));
    for (const QWidget* window : {static_cast<QWidget*>(&page), static_cast<QWidget*>(&listPage)}) {
        const auto* seal = window->findChild<IssueSeal*>();
        QVERIFY(seal->isVisible());
        QVERIFY(seal->warning().contains(u"does not fit its SHA-256"_s));
        QVERIFY(seal->warning().contains(u"File – Restore a backup…"_s));
        for (const QLabel* label : seal->findChildren<QLabel*>())
            QVERIFY(label->pixmap().isNull() || !label->isVisible()); // no tick
    }
    tampered.snapshot.clear(); // nor may it be gone
    QVERIFY(m_workspace->portfolio().apply(updating(list(Year), tampered)));
    QVERIFY(page.seal().isVisible());
    QVERIFY(!page.seal().warning().isEmpty());
}

TOUYAN_TEST(TestIssueSeal, QApplication)
#include "tst_issueseal.moc"
