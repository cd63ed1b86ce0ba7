#include "reports/supplementletters.h"
#include "selection/screeningchanges.h"
#include "support/golden.h"
#include "support/listrecords.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// Two applicants who have to supplement, one of them for two projects, and others who have not.
struct Applications
{
    ListRecords records;
    AnnualList list = records.addList(2021, ListState::Screening);

    Applications()
    {
        const ScreeningQuestion question =
            records.add(ScreeningQuestion{{}, u"是否盖章"_s, list.id, 1, u"盖章的申报书原件。"_s});
        const auto add = [&](const QString& name, const QString& undertaker,
                             ScreeningVerdict verdict, const QString& reason) {
            const Project project = records.addProject(name, [&](Project& made) {
                made.undertaker = undertaker;
                made.contactPhone.clear();
            });
            ListEntry entry = records.addEntry(list, project);
            const ListEntry before = entry;
            entry.screening = verdict;
            entry.screeningReason = reason;
            records.change(before, entry);
            return entry;
        };
        using enum ScreeningVerdict;
        const ListEntry first =
            add(u"智慧港口"_s, u"甲公司（示例）"_s, Supplement, u"请另附土地使用证明。"_s);
        add(u"海洋牧场"_s, u"乙公司（示例）"_s, Supplement, u"Checks: Not stated: Phone."_s);
        add(u"智慧物流园"_s, u"甲公司（示例）"_s, Supplement, u"检查：未填报联系电话。"_s);
        add(u"城市大脑"_s, u"丙公司（示例）"_s, Passed, {});
        add(u"车联网"_s, u"丁公司（示例）"_s, Failed, u"超期"_s);
        add(u"云平台"_s, u"戊公司（示例）"_s, Open, {});
        ScreeningAnswer answer;
        answer.question = question.id;
        answer.entry = first.id;
        answer.remark = u"缺公章"_s;
        records.add(answer);
    }

    std::vector<SupplementLetter> letters() const
    {
        return supplementLetters(records, *screenedEntries(records, 2021));
    }
};

SupplementLetterOptions sampleOptions()
{
    SupplementLetterOptions options;
    options.year = 2021;
    options.office = u"领导小组办公室（示例）"_s;
    options.date = QDate(2020, 11, 24);
    options.deadline = QDate(2020, 12, 10);
    return options;
}

} // namespace

/// The letters 补正通知.
class TestSupplementLetters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lettersReadAsAgreed()
    {
        const Document document = supplementLettersPaper(Applications().letters(), sampleOptions());
        QCOMPARE(document.sections.size(), 2);
        QVERIFY(compareGolden(u"supplementletters.txt"_s, document.toText()));
    }

    void oneLetterAnApplicant()
    {
        const auto letters = Applications().letters();
        QCOMPARE(letters.size(), size_t(2));
        QCOMPARE(letters.at(0).projects.size(), size_t(2));
        QCOMPARE(letters.at(1).projects.size(), size_t(1));
    }

    void computedReasonsAreNotSaidTwice()
    {
        for (const SupplementLetter& letter : Applications().letters()) {
            for (const SupplementProject& project : letter.projects) {
                QVERIFY(!project.items.join(u' ').contains(u"Checks"_s));
                QVERIFY(!project.items.join(u' ').contains(u"检查"_s));
                QVERIFY(project.items.contains(u"请补充填报：联系电话。"_s));
            }
        }
    }

    void withoutDeadlineNoDayIsNamed()
    {
        SupplementLetterOptions options = sampleOptions();
        options.deadline = {};
        const QString text = supplementLettersPaper(Applications().letters(), options).toText();
        QVERIFY(text.contains(u"尽快"_s) && !text.contains(u"12月10日"_s));
    }

    void everyFindingThatAsksHasAnItem()
    {
        for (int i = 0; i < static_cast<int>(ScreeningFinding::NotAnswered); ++i) {
            const auto finding = static_cast<ScreeningFinding>(i);
            Applications applications;
            EntryScreening screening = screenedEntries(applications.records, 2021)->front();
            ScreeningRemark remark{finding, {u"A"_s, u"B"_s, u"C"_s}};
            if (finding == ScreeningFinding::FieldsMissing)
                remark.arguments = {u"name"_s};
            screening.checks = {{ScreeningRule::Dates, {}, {remark}}};
            const auto letters = supplementLetters(applications.records, {screening});
            const QStringList items = letters.front().projects.front().items;
            QCOMPARE(items.size(), 2); // and the officer's own words
            QVERIFY2(!items.first().contains(u'%'), qPrintable(items.first()));
        }
    }
};

TOUYAN_TEST(TestSupplementLetters, QCoreApplication)
#include "tst_supplementletters.moc"
