#include "analysis/yearview.h"
#include "reports/annuallist.h"
#include "selection/issue.h"
#include "selection/listcontents.h"
#include "selection/liststates.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

QStringList namesOf(const std::vector<ListRow>& rows)
{
    QStringList names;
    for (const ListRow& row : rows)
        names.append(row.name);
    return names;
}

int rowCount(const AnnualListTable& table)
{
    int count = 0;
    for (const AnnualListGroup& group : table.groups)
        count += static_cast<int>(group.rows.size());
    return count;
}

} // namespace

/// The text a list is issued with, and the revisions that follow.
class TestIssuedList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void snapshotHoldsWhatTheListPrints();
    void equalListsGiveEqualTexts();
    void everyChangedByteIsFound();
    void changedNumberIsFound();
    void missingTextIsFoundWhereTheListWasIssuedHere();
    void issuedTextStaysWhenProjectsChange();
    void additionRemovalAndAmendmentAreNumbered();
    void finishedProjectIsNotAdded();
    void entriesAndRowsInForceAgree();
    void earlierRevisionsCanBeLookedAt();
    void dayCountsIssueAndRevisionsByTheirDays();
    void overspentBudgetIsToldAfterARevision();
    void revisionsAreRefused_data();
    void revisionsAreRefused();
    void papersSayWhichEditionTheyAre();
    void freeTextsOfOldListsAreUnderstood();

private:
    RevisionRequest request(RevisionKind kind, ProjectId project) const;
    const AnnualList& list() const { return m_office->list(2020); }

    std::unique_ptr<SelectionOffice> m_office;
    MeetingId m_meeting;
    MeetingId m_adjusting; ///< after the issue
    ProjectId m_first;
    ProjectId m_second;
    ProjectId m_spare;
};

void TestIssuedList::init()
{
    m_office = std::make_unique<SelectionOffice>();
    m_meeting = m_office->addMeeting(u"第一次会议"_s, QDate(2020, 3, 1));
    m_adjusting = m_office->addMeeting(u"调整会议"_s, QDate(2020, 6, 20));
    const AnnualListId id = m_office->addList(2020);
    m_first = m_office->addProject(u"甲"_s, QDate(2019, 3, 1), QDate(2021, 6, 30), 3000);
    m_second = m_office->addProject(u"乙"_s, QDate(2020, 5, 1), QDate(2021, 12, 31), 2000);
    m_spare = m_office->addProject(u"丙"_s, QDate(2020, 9, 1), QDate(2021, 12, 31), 700);
    m_office->addEntry(id, m_first, EntryStatus::CarriedOver);
    m_office->addEntry(id, m_second, EntryStatus::Candidate);
    QVERIFY2(m_office->bringIntoForce(2020, m_meeting), qPrintable(m_office->fault()));
}

RevisionRequest TestIssuedList::request(RevisionKind kind, ProjectId project) const
{
    RevisionRequest request;
    request.kind = kind;
    request.project = project;
    request.madeOn = QDate(2020, 7, 1);
    request.meeting = m_adjusting;
    request.reason = u"会议同意"_s;
    return request;
}

void TestIssuedList::snapshotHoldsWhatTheListPrints()
{
    const std::vector<ListRow> rows = rowsAsIssued(list());
    QCOMPARE(rows, listRows(m_office->records(), list()));
    QCOMPARE(rows.size(), size_t(2));
    QCOMPARE(rows.front().name, u"甲"_s);
    QCOMPARE(rows.front().programme, u"智能制造工程"_s);
    QCOMPARE(rows.front().total, std::optional(Money::fromWan(3000)));
    QVERIFY(list().snapshot.contains(u"\"total_investment\":\"3000000000\""_s)); // fen
    QVERIFY(list().snapshot.contains(list().documentNumber));
    QCOMPARE(list().snapshotSha256.size(), 64);
}

void TestIssuedList::equalListsGiveEqualTexts()
{
    const auto& records = m_office->records();
    QCOMPARE(snapshotText(list(), records, listRows(records, list())), list().snapshot);
    QVERIFY(snapshotFaults(records).isEmpty());
}

void TestIssuedList::everyChangedByteIsFound()
{
    AnnualList tampered = list();
    for (qsizetype at = 0; at < list().snapshot.size(); at += 7) {
        tampered.snapshot = list().snapshot;
        tampered.snapshot[at] =
            QChar(static_cast<char16_t>(tampered.snapshot.at(at).unicode() ^ 1));
        QVERIFY(snapshotFault(m_office->records(), tampered));
    }
    QVERIFY(m_office->change<AnnualList>(
        list().id, [](AnnualList& it) { it.snapshot.replace(u"3000000000"_s, u"3000000001"_s); }));
    const QStringList faults = snapshotFaults(m_office->records());
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().contains(list().name));
}

void TestIssuedList::changedNumberIsFound()
{
    AnnualList changed = list();
    changed.documentNumber += u"（改）"_s;
    QVERIFY(snapshotFault(m_office->records(), changed));
    changed = list();
    changed.issuedOn = changed.issuedOn.addDays(1);
    QVERIFY(snapshotFault(m_office->records(), changed));
}

void TestIssuedList::missingTextIsFoundWhereTheListWasIssuedHere()
{
    AnnualList emptied = list();
    emptied.snapshot.clear();
    emptied.snapshotSha256.clear();
    QVERIFY(snapshotFault(m_office->records(), emptied));
    QVERIFY(snapshotWarning(m_office->records(), emptied)->contains(u"touyan restore"_s));
    QVERIFY(!snapshotFault(Records(), emptied)); // brought in from elsewhere
}

void TestIssuedList::issuedTextStaysWhenProjectsChange()
{
    const std::vector<ListRow> issued = rowsAsIssued(list());
    QVERIFY(m_office->change<Project>(m_first, [](Project& project) {
        project.name = u"改名"_s;
        project.totalInvestment = Money::fromWan(9999);
    }));
    QCOMPARE(rowsAsIssued(list()), issued);
    QCOMPARE(rowsInForce(m_office->records(), list()), issued);
    QVERIFY(snapshotFaults(m_office->records()).isEmpty());
}

void TestIssuedList::additionRemovalAndAmendmentAreNumbered()
{
    const QString snapshot = list().snapshot;
    RevisionRequest addition = request(RevisionKind::Addition, m_spare);
    addition.plannedInvestment = Money::fromWan(300);
    addition.category = AnnualCategory::NewStart;
    QVERIFY2(m_office->revise(2020, addition), qPrintable(m_office->fault()));
    QCOMPARE(m_office->entry(2020, m_spare).status, EntryStatus::Selected);
    QCOMPARE(namesOf(rowsInForce(m_office->records(), list())),
             (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));

    QVERIFY(m_office->change<Project>(
        m_first, [](Project& project) { project.totalInvestment = Money::fromWan(3500); }));
    QVERIFY(m_office->revise(2020, request(RevisionKind::Amendment, m_first)));
    QVERIFY(m_office->revise(2020, request(RevisionKind::Removal, m_second)));
    QCOMPARE(m_office->entry(2020, m_second).status, EntryStatus::Removed);
    QCOMPARE(m_office->entry(2020, m_second).outcome, EntryOutcome::Left);

    const auto revisions = revisionsOf(m_office->records(), list().id);
    QCOMPARE(revisions.size(), size_t(3));
    for (int at = 0; at < 3; ++at)
        QCOMPARE(revisions.at(static_cast<size_t>(at)).number, at + 1);
    QVERIFY(revisions.at(0).before.isEmpty());
    QCOMPARE(revisedRow(revisions.at(0).after)->planned, std::optional(Money::fromWan(300)));
    QVERIFY(revisions.at(2).after.isEmpty());
    QVERIFY(revisionText(revisions.at(1), m_office->records()).contains(u"3,500"_s)
            || revisionText(revisions.at(1), m_office->records()).contains(u"3500"_s));
    QCOMPARE(namesOf(rowsInForce(m_office->records(), list())), (QStringList{u"甲"_s, u"丙"_s}));
    QCOMPARE(rowsInForce(m_office->records(), list()).front().total,
             std::optional(Money::fromWan(3500)));
    QCOMPARE(list().snapshot, snapshot);
    QCOMPARE(rowsAsIssued(list()).size(), size_t(2));
}

void TestIssuedList::finishedProjectIsNotAdded()
{
    QVERIFY(m_office->change<Project>(
        m_spare, [](Project& project) { project.stage = ProjectStage::Completed; }));
    QVERIFY(!m_office->revise(2020, request(RevisionKind::Addition, m_spare)));
    QVERIFY2(m_office->fault().contains(u"finished"_s), qPrintable(m_office->fault()));
}

void TestIssuedList::entriesAndRowsInForceAgree()
{
    additionRemovalAndAmendmentAreNumbered();
    RevisionRequest putOff = request(RevisionKind::Amendment, m_first);
    putOff.isDeferred = true;
    QVERIFY(m_office->revise(2020, putOff));
    QVERIFY(m_office->revise(2020, request(RevisionKind::Addition, m_second))); // re-entered
    QSet<ProjectId> entries;
    for (const ListEntry& entry : m_office->records().all<ListEntry>()) {
        if (isOnList(entry.status))
            entries.insert(entry.project);
    }
    QSet<ProjectId> rows;
    for (const ListRow& row : rowsInForce(m_office->records(), list()))
        rows.insert(row.project);
    QCOMPARE(rows, entries);
    QCOMPARE(rows, (QSet{m_second, m_spare}));
}

void TestIssuedList::earlierRevisionsCanBeLookedAt()
{
    additionRemovalAndAmendmentAreNumbered();
    const Records& records = m_office->records();
    QCOMPARE(rowsInForce(records, list(), 0), rowsAsIssued(list()));
    QCOMPARE(rowsInForce(records, list(), 1).size(), size_t(3));
    QCOMPARE(rowsInForce(records, list(), 3), rowsInForce(records, list()));
}

/// Written down whenever it was: what counts are the days of issue and of the revisions.
void TestIssuedList::dayCountsIssueAndRevisionsByTheirDays()
{
    const auto revise = [this](RevisionKind kind, ProjectId project, QDate day) {
        RevisionRequest it = request(kind, project);
        it.madeOn = day;
        QVERIFY2(m_office->revise(2020, it), qPrintable(m_office->fault()));
    };
    revise(RevisionKind::Addition, m_spare, QDate(2020, 7, 1));
    revise(RevisionKind::Removal, m_second, QDate(2020, 9, 1));
    const auto on = [this](QDate day) {
        ListMoment moment;
        moment.year = 2020;
        moment.state = ListMoment::State::Date;
        moment.day = day;
        // The file was begun later: its journal knows nothing of the day.
        return listContents(m_office->records(), moment,
                            [](const QDateTime&) -> Result<Records> { return Records(); });
    };
    const auto namesOn = [&on](QDate day) {
        QStringList names;
        const auto contents = on(day);
        for (const ComparedRow& row : contents ? contents->rows : std::vector<ComparedRow>())
            names.append(row.name);
        return names;
    };
    const QDate issued = list().issuedOn;
    QVERIFY(!on(issued.addDays(-1))); // the draft of that day is nowhere
    QCOMPARE(namesOn(issued), (QStringList{u"甲"_s, u"乙"_s}));
    QCOMPARE(namesOn(QDate(2020, 6, 30)), (QStringList{u"甲"_s, u"乙"_s}));
    QCOMPARE(namesOn(QDate(2020, 7, 1)), (QStringList{u"甲"_s, u"乙"_s, u"丙"_s}));
    QCOMPARE(namesOn(QDate(2020, 12, 31)), (QStringList{u"甲"_s, u"丙"_s}));
    QCOMPARE(on(QDate(2020, 7, 1))->moment.day, QDate(2020, 7, 1));
    QVERIFY(!on(issued)->isDraft);
}

void TestIssuedList::overspentBudgetIsToldAfterARevision()
{
    QVERIFY(m_office->change<AnnualList>(list().id,
                                         [](AnnualList& it) { it.budget = Money::fromWan(1000); }));
    const auto warningsFor = [this](qint64 wan) {
        RevisionRequest it = request(RevisionKind::Addition, m_spare);
        it.supportAmount = Money::fromWan(wan);
        const auto changes = revisionOf(m_office->records(), list(), it, m_office->ids());
        return changes ? revisionWarnings(m_office->records(), list(), *changes)
                       : QStringList{changes.error().message};
    };
    QCOMPARE(warningsFor(1000), QStringList());
    QCOMPARE(warningsFor(1001).size(), 1);
}

void TestIssuedList::revisionsAreRefused_data()
{
    QTest::addColumn<QString>("what");
    for (const char* what : {"no reason", "no meeting", "meeting before the issue",
                             "before the issue", "before the last revision", "added twice",
                             "not on the list", "nothing to amend", "draft"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestIssuedList::revisionsAreRefused()
{
    QFETCH(QString, what);
    RevisionRequest it = request(RevisionKind::Removal, m_first);
    if (what == u"no reason")
        it.reason = u" "_s;
    else if (what == u"no meeting")
        it.meeting = {};
    else if (what == u"meeting before the issue")
        it.meeting = m_meeting;
    else if (what == u"before the last revision") {
        QVERIFY(m_office->revise(2020, request(RevisionKind::Addition, m_spare)));
        it.madeOn = it.madeOn.addDays(-1);
    } else if (what == u"before the issue")
        it.madeOn = list().issuedOn.addDays(-1);
    else if (what == u"added twice")
        it.kind = RevisionKind::Addition;
    else if (what == u"not on the list")
        it.project = m_spare;
    else if (what == u"nothing to amend")
        it.kind = RevisionKind::Amendment;
    else
        QVERIFY(m_office->change<AnnualList>(
            list().id, [](AnnualList& row) { row.state = ListState::Review; }));
    const Records before = m_office->records();
    QVERIFY(!m_office->revise(2020, it));
    QVERIFY(!m_office->fault().isEmpty());
    QVERIFY(m_office->records() == before);
}

void TestIssuedList::papersSayWhichEditionTheyAre()
{
    additionRemovalAndAmendmentAreNumbered();
    QVERIFY(m_office->revise(2020, request(RevisionKind::Addition, m_second)));
    const Records& records = m_office->records();
    const YearView view(records, 2020, QDate(2020, 11, 24));
    const AnnualListTable issued = annualListTable(records, view, ListEdition::AsIssued);
    const AnnualListTable inForce = annualListTable(records, view, ListEdition::InForce);
    QCOMPARE(rowCount(issued), 2);
    QCOMPARE(rowCount(inForce), 3);
    QVERIFY(!stateLine(issued).contains(u"次调整"_s));
    QVERIFY(stateLine(inForce).contains(u"第4次调整"_s));
    for (const AnnualListTable& table : {issued, inForce})
        QVERIFY(footnotes(table).join(u'\n').contains(list().snapshotSha256));
    QVERIFY(footnotes(issued).join(u'\n').contains(u"未列入"_s));
}

void TestIssuedList::freeTextsOfOldListsAreUnderstood()
{
    ListRevision old;
    old.list = list().id;
    old.number = 1;
    old.kind = RevisionKind::Removal;
    old.project = m_second;
    old.madeOn = QDate(2020, 6, 1);
    old.before = u"新开工"_s;
    old.after = u"调出"_s;
    QVERIFY(m_office->insert(old));
    QCOMPARE(namesOf(rowsInForce(m_office->records(), list())), QStringList{u"甲"_s});
    QCOMPARE(revisionText(old, m_office->records()), u"新开工 → 调出"_s);
}

TOUYAN_TEST(TestIssuedList, QCoreApplication)
#include "tst_issuedlist.moc"
