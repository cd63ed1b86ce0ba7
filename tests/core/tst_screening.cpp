#include "selection/screening.h"
#include "selection/similarnames.h"
#include "support/listrecords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// A list of 2021 that is screened, with one candidate.
struct Screened
{
    ListRecords records;
    AnnualList list = records.addList(2021, ListState::Screening);

    EntryScreening screen(const ListEntry& entry) const
    {
        return Screener(records, list).screen(entry);
    }
    template <typename Adjust>
    EntryScreening screenProject(Adjust adjust)
    {
        return screen(records.addEntry(list, records.addProject(u"智慧港口示范"_s, adjust)));
    }
};

const ScreeningCheck& checkOf(const EntryScreening& screening, ScreeningRule rule)
{
    const auto at =
        std::find_if(screening.checks.begin(), screening.checks.end(),
                     [rule](const ScreeningCheck& check) { return check.rule == rule; });
    if (at == screening.checks.end())
        qFatal("no such check");
    return *at;
}

/// The findings of one rule, as numbers for comparison.
QList<int> findingsOf(const EntryScreening& screening, ScreeningRule rule)
{
    QList<int> findings;
    for (const ScreeningRemark& remark : checkOf(screening, rule).remarks)
        findings.append(static_cast<int>(remark.finding));
    return findings;
}

QList<int> only(ScreeningFinding finding)
{
    return {static_cast<int>(finding)};
}

void asItIs(Project& /*project*/)
{
}

} // namespace

Q_DECLARE_METATYPE(touyan::ScreeningVerdict)

/// Each check of the screening, at and beyond its borders.
class TestScreening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void soundCandidatePassesEverything();
    void missingFieldsAreNamed();
    void fundingMustAddUpToTheFen();
    void fundingMustBeStated();
    void datesHaveBorders_data();
    void datesHaveBorders();
    void namesAreComparedByTheirPairs_data();
    void namesAreComparedByTheirPairs();
    void duplicateNeedsTheSameUndertaker();
    void whatWasTakenOffIsNoDuplicate();
    void sameContentIsNotFundedTwice();
    void sameRuleIsNotClaimedTwice();
    void projectClaimsOnceUnderARule();
    void claimBesideTheListsSupportIsDoubleFunding();
    void bracketsTellOrganisationsApart();
    void yearlyRuleMayBeClaimedInAnotherYear();
    void limitCountsApplications();
    void placeIsADistrictOrAPoint_data();
    void placeIsADistrictOrAPoint();
    void questionsJoinTheChecks();
    void worstVerdictIsSuggested();
    void carryOversAreNotScreened();
    void yearWithoutListIsExplained();
    void everyFindingIsWorded();
};

void TestScreening::soundCandidatePassesEverything()
{
    Screened screened;
    const EntryScreening screening = screened.screenProject(asItIs);
    QCOMPARE(screening.checks.size(), size_t(7));
    QCOMPARE(screening.reasons(), QString());
    QCOMPARE(screening.suggested(), ScreeningVerdict::Passed);
}

void TestScreening::missingFieldsAreNamed()
{
    Screened screened;
    const EntryScreening screening = screened.screenProject([](Project& project) {
        project.contactPhone = u"  "_s;
        project.responsibleUnits.clear();
        project.totalInvestment.reset();
        project.programme = {};
    });
    const ScreeningCheck& check = checkOf(screening, ScreeningRule::RequiredFields);
    QCOMPARE(check.verdict(), ScreeningVerdict::Supplement);
    QCOMPARE(check.remarks.first().arguments,
             (QStringList{u"contact_phone"_s, u"programme"_s, u"responsible_units"_s,
                          u"total_investment"_s}));
    QCOMPARE(reasonText(check.remarks.first()),
             u"Not stated: Phone, Programme, Responsible units, Total investment."_s);
}

void TestScreening::fundingMustAddUpToTheFen()
{
    Screened screened;
    const Project project = screened.records.addProject(u"智慧港口"_s);
    const ListEntry entry = screened.records.addEntry(screened.list, project);
    FundingSource more;
    more.project = project.id;
    more.amount = Money::fromFen(0);
    more = screened.records.add(more);
    QCOMPARE(screened.screen(entry).suggested(), ScreeningVerdict::Passed);
    FundingSource fen = more;
    fen.amount = Money::fromFen(1);
    screened.records.change(more, fen);
    QCOMPARE(findingsOf(screened.screen(entry), ScreeningRule::FundingTotal),
             only(ScreeningFinding::FundingDiffers));
    FundingSource open = fen;
    open.amount.reset();
    screened.records.change(fen, open);
    QCOMPARE(findingsOf(screened.screen(entry), ScreeningRule::FundingTotal),
             only(ScreeningFinding::FundingPartOpen));
}

void TestScreening::fundingMustBeStated()
{
    Screened screened;
    Project project = screened.records.addProject(u"智慧港口"_s, [](Project& made) {
        made.totalInvestment.reset(); // then no source is added
    });
    const ListEntry entry = screened.records.addEntry(screened.list, project);
    QCOMPARE(findingsOf(screened.screen(entry), ScreeningRule::FundingTotal),
             only(ScreeningFinding::FundingMissing));
}

void TestScreening::datesHaveBorders_data()
{
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("finish");
    QTest::addColumn<QList<int>>("findings");
    const QList<int> none;
    QTest::newRow("one day") << QDate(2021, 3, 1) << QDate(2021, 3, 1) << none;
    QTest::newRow("backwards") << QDate(2021, 3, 2) << QDate(2021, 3, 1)
                               << only(ScreeningFinding::FinishBeforeStart);
    QTest::newRow("five years") << QDate(2021, 3, 1) << QDate(2026, 3, 1) << none;
    QTest::newRow("five years and a day")
        << QDate(2021, 3, 1) << QDate(2026, 3, 2) << only(ScreeningFinding::SpanTooLong);
    QTest::newRow("starts next year") << QDate(2022, 12, 31) << QDate(2023, 1, 1) << none;
    QTest::newRow("starts too late")
        << QDate(2023, 1, 1) << QDate(2023, 6, 1) << only(ScreeningFinding::StartTooLate);
    QTest::newRow("ends with the year before")
        << QDate(2020, 1, 1) << QDate(2020, 12, 31) << only(ScreeningFinding::OverBeforeYear);
    QTest::newRow("ends on the first day") << QDate(2020, 1, 1) << QDate(2021, 1, 1) << none;
    QTest::newRow("not stated") << QDate() << QDate() << none;
}

void TestScreening::datesHaveBorders()
{
    QFETCH(const QDate, start);
    QFETCH(const QDate, finish);
    Screened screened;
    const EntryScreening screening = screened.screenProject([&](Project& project) {
        project.plannedStart = start;
        project.plannedFinish = finish;
    });
    QTEST(findingsOf(screening, ScreeningRule::Dates), "findings");
}

void TestScreening::namesAreComparedByTheirPairs_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isNear");
    QTest::newRow("equal") << u"智慧港口示范"_s << u"智慧港口示范"_s << true;
    QTest::newRow("width and case") << u"AI 视觉平台"_s << u"ａｉ视觉平台"_s << true;
    QTest::newRow("remark in brackets") << u"智慧港口（示例）"_s << u"智慧港口"_s << true;
    QTest::newRow("endings") << u"智慧港口建设项目"_s << u"智慧港口"_s << true;
    QTest::newRow("four of five pairs") << u"甲乙丙丁戊己"_s << u"甲乙丙丁戊庚"_s << true;
    QTest::newRow("three of four pairs") << u"甲乙丙丁戊"_s << u"甲乙丙丁己"_s << false;
    QTest::newRow("second phase") << u"公共数据开放平台"_s << u"公共数据开放平台二期"_s << false;
    QTest::newRow("phases in digits") << u"开放平台2期"_s << u"开放平台二期"_s << true;
    QTest::newRow("phases differ") << u"开放平台一期"_s << u"开放平台二期"_s << false;
    QTest::newRow("one character") << u"甲"_s << u"甲"_s << true;
    QTest::newRow("two characters") << u"甲"_s << u"乙"_s << false;
    QTest::newRow("nothing") << QString() << QString() << false;
}

void TestScreening::namesAreComparedByTheirPairs()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, isNear);
    QCOMPARE(areNear(nameKey(one), nameKey(other), NearNames), isNear);
    QCOMPARE(areNear(nameKey(other), nameKey(one), NearNames), isNear);
}

void TestScreening::duplicateNeedsTheSameUndertaker()
{
    Screened screened;
    const Project other =
        screened.records.addProject(u"智慧港口调度平台"_s, u"大连某港口有限公司"_s);
    const auto findingsFor = [&](const QString& name, const QString& undertaker) {
        const Project project = screened.records.addProject(name, undertaker);
        const ListEntry entry = screened.records.addEntry(screened.list, project);
        return checkOf(screened.screen(entry), ScreeningRule::Duplicate);
    };
    QVERIFY(findingsFor(u"智慧港口调度平台"_s, u"另一单位"_s).remarks.isEmpty());
    const ScreeningCheck same =
        findingsFor(u"智慧港口 调度平台建设"_s, u"大连某港口股份有限公司"_s);
    QCOMPARE(same.verdict(), ScreeningVerdict::Failed);
    QCOMPARE(same.remarks.first().arguments, QStringList{other.name});
}

void TestScreening::whatWasTakenOffIsNoDuplicate()
{
    Screened screened;
    const auto add = [&](ProjectStage stage) {
        screened.records.addProject(u"智慧港口"_s, [stage](Project& project) {
            project.undertaker = u"甲公司"_s;
            project.stage = stage;
        });
    };
    add(ProjectStage::Withdrawn);
    add(ProjectStage::Terminated);
    const Project project = screened.records.addProject(u"智慧港口"_s, u"甲公司"_s);
    const ListEntry entry = screened.records.addEntry(screened.list, project);
    QVERIFY(findingsOf(screened.screen(entry), ScreeningRule::Duplicate).isEmpty());
    add(ProjectStage::Completed);
    QCOMPARE(findingsOf(screened.screen(entry), ScreeningRule::Duplicate),
             only(ScreeningFinding::SameName));
}

void TestScreening::sameContentIsNotFundedTwice()
{
    Screened screened;
    const auto withContent = [&](const QString& name, const QString& content) {
        return screened.records.addProject(name, [&](Project& project) {
            project.undertaker = u"甲公司"_s;
            project.content = content;
        });
    };
    const QString content = u"建设岸桥远程控制系统12套和集装箱箱号识别设备6套"_s;
    const Project earlier = withContent(u"港口一"_s, content);
    const Project project = withContent(u"码头二"_s, content);
    const ListEntry entry = screened.records.addEntry(screened.list, project);
    QVERIFY(findingsOf(screened.screen(entry), ScreeningRule::DoubleFunding).isEmpty());

    const AnnualList before = screened.records.addList(2020, ListState::InForce);
    const ListEntry listed = screened.records.addEntry(before, earlier, EntryStatus::Selected);
    QVERIFY(findingsOf(screened.screen(entry), ScreeningRule::DoubleFunding).isEmpty());
    ListEntry funded = listed;
    funded.supportAmount = Money::fromWan(1);
    screened.records.change(listed, funded);
    QCOMPARE(findingsOf(screened.screen(entry), ScreeningRule::DoubleFunding),
             only(ScreeningFinding::SameContent));
    Project rewritten = project;
    rewritten.content = content + u"等"_s;
    screened.records.change(project, rewritten);
    QCOMPARE(findingsOf(screened.screen(entry), ScreeningRule::DoubleFunding),
             only(ScreeningFinding::NearContent));
}

void TestScreening::sameRuleIsNotClaimedTwice()
{
    Screened screened;
    SubsidyRule rule;
    rule.name = u"成果转化补助"_s;
    rule = screened.records.add(rule);
    Platform platform;
    platform.name = u"某实验室"_s;
    platform.host = u"甲有限公司"_s;
    platform = screened.records.add(platform);
    const Project project = screened.records.addProject(u"智慧港口"_s, u"甲公司"_s);
    const ListEntry entry = screened.records.addEntry(screened.list, project);
    const auto claim = [&](RecordRef beneficiary) {
        SubsidyClaim made;
        made.rule = rule.id;
        made.beneficiary = beneficiary;
        made.year = 2020;
        return screened.records.add(made);
    };
    claim({RecordKind::Project, project.id.value});
    QVERIFY(findingsOf(screened.screen(entry), ScreeningRule::DoubleFunding).isEmpty());
    const SubsidyClaim other = claim({RecordKind::Platform, platform.id.value});
    const ScreeningCheck check = checkOf(screened.screen(entry), ScreeningRule::DoubleFunding);
    QCOMPARE(check.remarks.size(), 1);
    QCOMPARE(check.remarks.first().arguments, (QStringList{rule.name, platform.name}));
    SubsidyClaim refused = other;
    refused.state = ClaimState::Refused;
    screened.records.change(other, refused);
    QVERIFY(findingsOf(screened.screen(entry), ScreeningRule::DoubleFunding).isEmpty());
}

void TestScreening::projectClaimsOnceUnderARule()
{
    Screened screened;
    SubsidyRule rule;
    rule.name = u"示例条款"_s;
    rule = screened.records.add(rule);
    const Project project = screened.records.addProject(u"智慧港口"_s, u"甲公司"_s);
    const ListEntry entry = screened.records.addEntry(screened.list, project);
    SubsidyClaim claim;
    claim.rule = rule.id;
    claim.year = 2021;
    claim.beneficiary = {RecordKind::Project, project.id.value};
    screened.records.add(claim);
    QVERIFY(findingsOf(screened.screen(entry), ScreeningRule::DoubleFunding).isEmpty());
    claim.code = u"C2"_s;
    screened.records.add(claim);
    QCOMPARE(findingsOf(screened.screen(entry), ScreeningRule::DoubleFunding),
             only(ScreeningFinding::ClaimedTwice));
}

void TestScreening::claimBesideTheListsSupportIsDoubleFunding()
{
    Screened screened;
    SubsidyRule rule;
    rule.name = u"示例条款"_s;
    rule = screened.records.add(rule);
    const Project project = screened.records.addProject(u"智慧港口"_s, u"甲公司"_s);
    const ListEntry entry = screened.records.addEntry(screened.list, project);
    SubsidyClaim claim;
    claim.rule = rule.id;
    claim.year = 2021;
    claim.beneficiary = {RecordKind::Project, project.id.value};
    claim = screened.records.add(claim);
    ListEntry supported = entry;
    supported.supportAmount = Money::fromWan(100);
    screened.records.change(entry, supported);
    QCOMPARE(findingsOf(screened.screen(supported), ScreeningRule::DoubleFunding),
             only(ScreeningFinding::ClaimBesideSupport));
    SubsidyClaim earlier = claim;
    earlier.year = 2020;
    screened.records.change(claim, earlier);
    QVERIFY(findingsOf(screened.screen(supported), ScreeningRule::DoubleFunding).isEmpty());
}

void TestScreening::bracketsTellOrganisationsApart()
{
    Screened screened;
    screened.records.addProject(u"智慧港口"_s, u"机床（沈阳）有限公司"_s);
    const Project project = screened.records.addProject(u"智慧港口"_s, u"机床（大连）有限公司"_s);
    const ListEntry entry = screened.records.addEntry(screened.list, project);
    QVERIFY(findingsOf(screened.screen(entry), ScreeningRule::Duplicate).isEmpty());
    screened.records.addProject(u"智慧港口"_s, u"机床(大连)公司"_s);
    QCOMPARE(findingsOf(screened.screen(entry), ScreeningRule::Duplicate),
             only(ScreeningFinding::SameName));
}

void TestScreening::yearlyRuleMayBeClaimedInAnotherYear()
{
    Screened screened;
    SubsidyRule rule;
    rule.perYear = true;
    rule = screened.records.add(rule);
    const Project project = screened.records.addProject(u"智慧港口"_s, u"甲公司"_s);
    const Project other = screened.records.addProject(u"海洋牧场"_s, u"甲公司"_s);
    const ListEntry entry = screened.records.addEntry(screened.list, project);
    const auto claim = [&](const Project& whose, int year) {
        SubsidyClaim made;
        made.rule = rule.id;
        made.beneficiary = {RecordKind::Project, whose.id.value};
        made.year = year;
        screened.records.add(made);
    };
    claim(project, 2021);
    claim(other, 2020);
    QVERIFY(findingsOf(screened.screen(entry), ScreeningRule::DoubleFunding).isEmpty());
    claim(other, 2021);
    QCOMPARE(findingsOf(screened.screen(entry), ScreeningRule::DoubleFunding),
             only(ScreeningFinding::SameRule));
}

void TestScreening::limitCountsApplications()
{
    Screened screened;
    AnnualList limited = screened.list;
    limited.applicantLimit = 2;
    screened.records.change(screened.list, limited);
    screened.list = limited;
    const auto apply = [&](EntryStatus status) {
        const Project project = screened.records.addProject(
            u"项目%1"_s.arg(screened.records.records().all<Project>().size()), u"甲公司"_s);
        return screened.records.addEntry(screened.list, project, status);
    };
    const ListEntry first = apply(EntryStatus::Candidate);
    apply(EntryStatus::Selected);
    apply(EntryStatus::CarriedOver);
    apply(EntryStatus::Deferred);
    apply(EntryStatus::Removed);
    QVERIFY(findingsOf(screened.screen(first), ScreeningRule::ApplicantLimit).isEmpty());
    const ListEntry third = apply(EntryStatus::InReview);
    const ScreeningCheck check = checkOf(screened.screen(first), ScreeningRule::ApplicantLimit);
    QCOMPARE(check.remarks.size(), 1);
    QCOMPARE(check.remarks.first().arguments, (QStringList{u"3"_s, u"2"_s}));
    ListEntry failed = third;
    failed.screening = ScreeningVerdict::Failed;
    screened.records.change(third, failed);
    QVERIFY(findingsOf(screened.screen(first), ScreeningRule::ApplicantLimit).isEmpty());
}

void TestScreening::placeIsADistrictOrAPoint_data()
{
    QTest::addColumn<bool>("hasDistrict");
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<ScreeningVerdict>("verdict");
    using enum ScreeningVerdict;
    QTest::newRow("district") << true << 0.0 << 0.0 << Passed;
    QTest::newRow("neither") << false << 0.0 << 0.0 << Supplement;
    QTest::newRow("point") << false << 121.6 << 38.9 << Passed;
    QTest::newRow("corner") << false << 120.0 << 40.5 << Passed;
    QTest::newRow("west of the city") << false << 119.9 << 39.0 << Failed;
    QTest::newRow("north of the city") << true << 121.6 << 40.6 << Failed;
}

void TestScreening::placeIsADistrictOrAPoint()
{
    QFETCH(const bool, hasDistrict);
    QFETCH(const double, longitude);
    QFETCH(const double, latitude);
    Screened screened;
    const EntryScreening screening = screened.screenProject([&](Project& project) {
        if (!hasDistrict)
            project.district = {};
        if (longitude > 0) {
            project.longitude = longitude;
            project.latitude = latitude;
        }
    });
    const ScreeningVerdict verdict = checkOf(screening, ScreeningRule::InTheCity).verdict();
    QTEST(verdict, "verdict");
}

void TestScreening::questionsJoinTheChecks()
{
    Screened screened;
    const auto ask = [&](const QString& text, int position) {
        ScreeningQuestion question;
        question.name = text;
        question.list = screened.list.id;
        question.position = position;
        question.supplement = text + u"的材料"_s;
        return screened.records.add(question);
    };
    const ScreeningQuestion second = ask(u"是否备案"_s, 2);
    const ScreeningQuestion first = ask(u"是否盖章"_s, 1);
    const ListEntry entry =
        screened.records.addEntry(screened.list, screened.records.addProject(u"智慧港口"_s));
    EntryScreening screening = screened.screen(entry);
    QCOMPARE(screening.checks.size(), size_t(9));
    QCOMPARE(screening.checks.at(7).question, first.id);
    QCOMPARE(screening.checks.at(7).verdict(), ScreeningVerdict::Open);
    QCOMPARE(screening.suggested(), ScreeningVerdict::Open);

    const auto answer = [&](const ScreeningQuestion& question, bool isYes, const QString& remark) {
        ScreeningAnswer made;
        made.question = question.id;
        made.entry = entry.id;
        made.isYes = isYes;
        made.remark = remark;
        screened.records.add(made);
    };
    answer(first, true, {});
    answer(second, false, u"在办"_s);
    screening = screened.screen(entry);
    QVERIFY(screening.checks.at(7).remarks.isEmpty());
    QCOMPARE(screening.checks.at(8).verdict(), ScreeningVerdict::Supplement);
    QCOMPARE(reasonText(screening.checks.at(8).remarks.first()), u"No: 是否备案 (在办)"_s);
    QCOMPARE(supplementText(screening.checks.at(8).remarks.first()), u"是否备案的材料"_s);
}

void TestScreening::worstVerdictIsSuggested()
{
    using enum ScreeningVerdict;
    QCOMPARE(worse(Passed, Open), Open);
    QCOMPARE(worse(Supplement, Open), Supplement);
    QCOMPARE(worse(Supplement, Failed), Failed);
    QCOMPARE(worse(Passed, Passed), Passed);
    Screened screened;
    const EntryScreening screening = screened.screenProject([](Project& project) {
        project.contactName.clear();
        project.plannedStart = QDate(2019, 1, 1);
        project.plannedFinish = QDate(2020, 1, 1);
    });
    QCOMPARE(screening.suggested(), Failed);
}

void TestScreening::carryOversAreNotScreened()
{
    Screened screened;
    for (size_t i = 0; i < choices<EntryStatus>().size(); ++i)
        screened.records.addEntry(screened.list, screened.records.addProject(u"项目%1"_s.arg(i)),
                                  static_cast<EntryStatus>(i));
    const auto entries = screenedEntries(screened.records, 2021);
    QVERIFY(entries);
    QCOMPARE(entries->size(), choices<EntryStatus>().size() - 2);
    for (const EntryScreening& screening : *entries)
        QVERIFY(isScreened(*screened.records.records().find(screening.entry)));
}

void TestScreening::yearWithoutListIsExplained()
{
    const auto entries = screenedEntries(Screened().records, 2030);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, ErrorCode::NotFound);
    QVERIFY(entries.error().message.contains(u"2030"_s));
}

void TestScreening::everyFindingIsWorded()
{
    QSet<QString> reasons;
    // How many arguments word each finding, in its order.
    const QList<int> counts{1, 0, 1, 2, 2, 3, 2, 2, 1, 1, 1, 1, 2, 1, 1, 2, 0, 2, 3, 1};
    QCOMPARE(counts.size(), static_cast<int>(ScreeningFinding::NotAnswered) + 1);
    for (int i = 0; i < counts.size(); ++i) {
        const ScreeningRemark remark{
            static_cast<ScreeningFinding>(i),
            QStringList{u"name"_s, u"code"_s, u"C"_s}.mid(0, counts.at(i))};
        const QString reason = reasonText(remark);
        QVERIFY2(!reason.isEmpty() && !reason.contains(u'%'), qPrintable(reason));
        reasons.insert(reason);
    }
    QCOMPARE(reasons.size(), static_cast<int>(ScreeningFinding::NotAnswered) + 1);
}

TOUYAN_TEST(TestScreening, QCoreApplication)
#include "tst_screening.moc"
