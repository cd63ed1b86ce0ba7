#include "reports/papercatalogue.h"
#include "selection/issue.h"
#include "selection/listrow.h"
#include "support/paperchecks.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// A change of the sample's records after the pack was made.
using Move = ChangeSet (*)(const Records& records);

/// The sample with a funding source, a goal in words, a report in words and a register of its own.
Records packedRecords()
{
    Records records = sampleSnapshot(2020).records();
    ChangeSet changes;
    Platform platform;
    platform.id = {900'001};
    platform.name = u"示例平台"_s;
    platform.district = {1};
    changes.insert(platform);
    Attachment attachment;
    attachment.id = {900'002};
    attachment.name = u"批复文件.pdf"_s;
    attachment.owner = {RecordKind::Project, records.all<ListEntry>().rows().first().project.value};
    changes.insert(attachment);
    records.apply(changes);
    return records;
}

/// The same with the text of its list kept as it was issued.
Records issuedRecords()
{
    Records records = packedRecords();
    const AnnualList before = *sampleSnapshot(2020).view().list();
    AnnualList issued = before;
    issued.state = ListState::Issued;
    issued.documentNumber = u"示例〔2020〕1号"_s;
    issued.issuedOn = QDate(2020, 3, 2);
    issued = frozen(issued, records, listRows(records, before));
    ChangeSet changes;
    changes.update(before, issued);
    records.apply(changes);
    return records;
}

/// The first project of the list of 2020 that is under way.
const Project& listedProject(const Records& records)
{
    const Snapshot snapshot = sampleSnapshot(2020);
    for (const Project& project : records.all<Project>()) {
        if (snapshot.view().isOnList(project.id) && !project.actualFinish.isValid())
            return project;
    }
    qFatal("the sample has no list");
}

/// The first part of kind T of that project.
template <typename T>
const T& partOf(const Records& records)
{
    for (const T& row : records.all<T>()) {
        if (row.project == listedProject(records).id)
            return row;
    }
    qFatal("the sample has no such part");
}

template <typename T, typename Change>
ChangeSet changed(const T& row, Change change)
{
    T other = row;
    change(other);
    ChangeSet changes;
    changes.update(row, other);
    return changes;
}

template <auto Field, typename Value>
ChangeSet projectWith(const Records& records, Value value)
{
    return changed(listedProject(records), [&](Project& project) { project.*Field = value; });
}

QString correctionsText(const Records& before, const Records& now)
{
    SnapshotOrigin origin;
    origin.moment = QDateTime(SampleDay, QTime(17, 0));
    origin.earlier = [before](const QDateTime&) { return Result<Records>(before); };
    PaperChoices choices;
    choices.set(u"since"_s, u"2020-10-31T09:30:00"_s);
    choices.set(u"month"_s, u"2020-10"_s);
    const auto document = composePaper(*findPaper(u"corrections"_s),
                                       Snapshot(now, 2020, SampleDay, std::move(origin)), choices);
    return document ? document->toText() : document.error().message;
}

QString textAfter(Move move)
{
    const Records before = packedRecords();
    Records now = before;
    now.apply(move(before));
    return correctionsText(before, now);
}

void addMove(const char* name, Move move, const QString& told)
{
    QTest::newRow(name) << move << told;
}

void addProjectFields()
{
    addMove(
        "planned finish",
        [](const Records& r) { return projectWith<&Project::plannedFinish>(r, QDate(2023, 5, 4)); },
        u"计划完工日期"_s);
    addMove(
        "planned start",
        [](const Records& r) { return projectWith<&Project::plannedStart>(r, QDate(2019, 3, 7)); },
        u"计划开工日期"_s);
    addMove(
        "actual start",
        [](const Records& r) { return projectWith<&Project::actualStart>(r, QDate(2019, 3, 7)); },
        u"实际开工日期"_s);
    addMove(
        "content",
        [](const Records& r) { return projectWith<&Project::content>(r, u"另一内容"_s); },
        u"建设内容及规模"_s);
    addMove(
        "contact",
        [](const Records& r) { return projectWith<&Project::contactPhone>(r, u"0411-0"_s); },
        u"联系电话"_s);
    addMove(
        "leader",
        [](const Records& r) { return projectWith<&Project::liaisonLeader>(r, u"示例"_s); },
        u"联系领导"_s);
}

void addProjectRelations()
{
    addMove(
        "district",
        [](const Records& r) { return projectWith<&Project::district>(r, DistrictId{210281}); },
        u"所在区市县"_s);
    addMove(
        "programme",
        [](const Records& r) { return projectWith<&Project::programme>(r, ProgrammeId{4}); },
        u"示范工程"_s);
    addMove(
        "cooperating units",
        [](const Records& r) {
            return projectWith<&Project::cooperatingUnits>(r, QList<UnitId>{UnitId{8}});
        },
        u"配合单位"_s);
    addMove(
        "notes", [](const Records& r) { return projectWith<&Project::notes>(r, u"另注"_s); },
        u"备注"_s);
    addMove(
        "goal",
        [](const Records& r) {
            return changed(partOf<AnnualGoal>(r), [](AnnualGoal& row) { row.goal = u"投产"_s; });
        },
        u"年度目标"_s);
    addMove(
        "funding",
        [](const Records& r) {
            return changed(partOf<FundingSource>(r),
                           [](FundingSource& row) { row.amount = Money::fromWan(7); });
        },
        u"资金来源"_s);
    addMove(
        "attachment",
        [](const Records& r) {
            return changed(r.all<Attachment>().rows().first(),
                           [](Attachment& row) { row.name = u"新批复.pdf"_s; });
        },
        u"附件"_s);
    addMove(
        "place by one street corner",
        [](const Records& r) {
            return changed(listedProject(r), [](Project& project) {
                project.longitude = 121.612345;
                project.latitude = 38.912345;
            });
        },
        u"121.612345，38.912345"_s);
}

void addMilestones()
{
    addMove(
        "milestone planned",
        [](const Records& r) {
            return changed(partOf<Milestone>(r),
                           [](Milestone& row) { row.plannedDate = QDate(2021, 2, 3); });
        },
        u"计划日期"_s);
    addMove(
        "milestone forecast",
        [](const Records& r) {
            return changed(partOf<Milestone>(r),
                           [](Milestone& row) { row.forecastDate = QDate(2021, 2, 3); });
        },
        u"预计日期"_s);
    addMove(
        "milestone reached",
        [](const Records& r) {
            return changed(partOf<Milestone>(r),
                           [](Milestone& row) { row.actualDate = QDate(2020, 2, 3); });
        },
        u"完成日期"_s);
    addMove(
        "milestone taken away",
        [](const Records& r) {
            ChangeSet changes;
            changes.remove(partOf<Milestone>(r));
            return changes;
        },
        u"已删除"_s);
}

void addReports()
{
    addMove(
        "report's words",
        [](const Records& r) {
            return changed(partOf<MonthlyReport>(r),
                           [](MonthlyReport& row) { row.coordination = u"请协调用地"_s; });
        },
        u"提请协调事项"_s);
    addMove(
        "report's problem",
        [](const Records& r) {
            return changed(partOf<MonthlyReport>(r),
                           [](MonthlyReport& row) { row.problem = u"缺件"_s; });
        },
        u"存在问题"_s);
    addMove(
        "report taken back",
        [](const Records& r) {
            ChangeSet changes;
            changes.remove(partOf<MonthlyReport>(r));
            return changes;
        },
        u"已撤回"_s);
}

void addDecisions()
{
    addMove(
        "decision due",
        [](const Records& r) {
            return changed(r.all<Decision>().rows().last(),
                           [](Decision& row) { row.dueDate = QDate(2021, 1, 2); });
        },
        u"完成时限"_s);
    addMove(
        "decision's units",
        [](const Records& r) {
            return changed(r.all<Decision>().rows().last(),
                           [](Decision& row) { row.responsibleUnits = {UnitId{8}}; });
        },
        u"责任单位"_s);
    addMove(
        "decision closed",
        [](const Records& r) {
            return changed(r.all<Decision>().rows().last(),
                           [](Decision& row) { row.state = DecisionState::Closed; });
        },
        u"已销号"_s);
    addMove(
        "decision taken away",
        [](const Records& r) {
            ChangeSet changes;
            changes.remove(r.all<Decision>().rows().last());
            return changes;
        },
        u"已删除"_s);
}

void addOtherRecords()
{
    addMove(
        "meeting's day",
        [](const Records& r) {
            return changed(r.all<Meeting>().rows().first(),
                           [](Meeting& row) { row.heldOn = QDate(2020, 12, 9); });
        },
        u"会议时间"_s);
    addMove(
        "event's day",
        [](const Records& r) {
            return changed(r.all<Event>().rows().first(),
                           [](Event& row) { row.startsOn = QDate(2020, 12, 9); });
        },
        u"开始时间"_s);
    addMove(
        "platform's district",
        [](const Records& r) {
            return changed(r.all<Platform>().rows().first(),
                           [](Platform& row) { row.district = {2}; });
        },
        u"所在区市县"_s);
    addMove(
        "target's value",
        [](const Records& r) {
            return changed(r.all<IndicatorActual>().rows().first(),
                           [](IndicatorActual& row) { row.value = 4; });
        },
        u"规划目标实际值"_s);
    addMove(
        "list issued",
        [](const Records& r) {
            const auto& lists = r.all<AnnualList>().rows();
            return changed(*std::find_if(lists.cbegin(), lists.cend(),
                                         [](const AnnualList& list) { return list.year == 2020; }),
                           [](AnnualList& row) { row.documentNumber = u"示例〔2020〕9号"_s; });
        },
        u"清单状态"_s);
}

} // namespace

/// 更正页: everything that a pack prints is told when it moves.
class TestCorrections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatPapersPrintIsTold_data();
    void whatPapersPrintIsTold();
    void nothingMovedIsSaid();
    void papersThatReadDifferentlyAreNamed();
    void datesAreToldThenAndNow();
    void renamedProjectIsTheSameProject();
    void listThatKeepsItsTextIsExplained();
};

void TestCorrections::renamedProjectIsTheSameProject()
{
    const QString text = textAfter(
        [](const Records& r) { return projectWith<&Project::name>(r, u"改名后的示例项目"_s); });
    QVERIFY2(text.contains(u"改名后的示例项目"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"新增一行"_s) && !text.contains(u"已删除"_s), qPrintable(text));
}

void TestCorrections::listThatKeepsItsTextIsExplained()
{
    const Move dearer = [](const Records& r) {
        return projectWith<&Project::totalInvestment>(r, std::optional(Money::fromWan(123'456)));
    };
    const Records before = issuedRecords();
    const QString named = listedProject(before).name % u"（总投资）"_s;
    const QString note = u"清单为现行文本"_s;
    Records now = before;
    now.apply(dearer(before));
    const QString text = correctionsText(before, now);
    QVERIFY2(text.contains(note) && text.contains(named), qPrintable(text));
    QVERIFY(!correctionsText(before, before).contains(note));
    // The list itself does not print it; whoever prints it is told.
    const auto list = composePaper(*findPaper(u"annual-list"_s), Snapshot(now, 2020, SampleDay, {}),
                                   PaperChoices());
    QVERIFY(list);
    QVERIFY(!list->toText().contains(note));
    QCOMPARE(list->remarks.filter(named).size(), 1);
}

void TestCorrections::whatPapersPrintIsTold_data()
{
    QTest::addColumn<Move>("move");
    QTest::addColumn<QString>("told");
    addProjectFields();
    addProjectRelations();
    addMilestones();
    addReports();
    addDecisions();
    addOtherRecords();
}

void TestCorrections::whatPapersPrintIsTold()
{
    QFETCH(const Move, move);
    QFETCH(const QString, told);
    const QString text = textAfter(move);
    QVERIFY2(text.contains(told), qPrintable(text));
    QVERIFY(!text.contains(u"没有变动"_s));
}

void TestCorrections::nothingMovedIsSaid()
{
    const Records records = packedRecords();
    const QString text = correctionsText(records, records);
    QVERIFY2(text.contains(u"所涉数据没有变动"_s), qPrintable(text));
    QVERIFY(!text.contains(u"涉及的材料"_s));
}

void TestCorrections::papersThatReadDifferentlyAreNamed()
{
    const QString text = textAfter([](const Records& r) {
        return changed(r.all<Decision>().rows().last(),
                       [](Decision& row) { row.progress = u"已报市政府"_s; });
    });
    QVERIFY2(text.contains(u"材料1《议定事项督办表》"_s), qPrintable(text));
    QVERIFY(!text.contains(u"材料2"_s)); // the circular tells nothing of decisions
}

void TestCorrections::datesAreToldThenAndNow()
{
    const QString text = textAfter([](const Records& r) {
        return projectWith<&Project::plannedFinish>(r, QDate(2023, 5, 4));
    });
    const QString then =
        listedProject(sampleSnapshot(2020).records()).plannedFinish.toString(u"yyyy.M.d"_s);
    QVERIFY2(text.contains(u"计划完工日期 | %1 | 2023.5.4"_s.arg(then)), qPrintable(text));
}

TOUYAN_TEST(TestCorrections, QCoreApplication)
#include "tst_corrections.moc"
