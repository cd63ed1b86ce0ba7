#include "reports/numbering.h"
#include "reports/papercatalogue.h"
#include "support/composedpaper.h"
#include "support/paperchecks.h"
#include "support/selectionoffice.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// The sample after its list of 2020 was issued.
Snapshot issuedSnapshot()
{
    const Snapshot before = sampleSnapshot(2020);
    Records records = before.records();
    for (const AnnualList& list : before.records().all<AnnualList>()) {
        if (list.year != 2020)
            continue;
        AnnualList issued = list;
        issued.state = ListState::Issued;
        issued.documentNumber = u"示例〔2020〕1号"_s;
        issued.issuedOn = QDate(2020, 3, 2);
        ChangeSet changes;
        changes.update(list, issued);
        records.apply(changes);
    }
    return sampleSnapshotOf(records, 2020);
}

/// A list of 2020 with one project as it was issued and a second since its revision of July 1st.
Snapshot revisedSnapshot(SelectionOffice& office)
{
    const MeetingId meeting = office.addMeeting(u"第一次会议"_s, QDate(2020, 3, 1));
    const ProjectId first = office.addProject(u"甲"_s, QDate(2019, 3, 1), QDate(2021, 6, 30), 3000);
    const ProjectId second =
        office.addProject(u"乙"_s, QDate(2020, 9, 1), QDate(2021, 12, 31), 700);
    office.addEntry(office.addList(2020), first, EntryStatus::CarriedOver);
    RevisionRequest addition;
    addition.kind = RevisionKind::Addition;
    addition.project = second;
    addition.madeOn = QDate(2020, 7, 1);
    addition.meeting = office.addMeeting(u"调整会议"_s, QDate(2020, 6, 20));
    addition.reason = u"会议同意"_s;
    if (!office.bringIntoForce(2020, meeting) || !office.revise(2020, addition))
        qFatal("%s", qPrintable(office.fault()));
    return sampleSnapshotOf(office.records(), 2020);
}

} // namespace

/// The paper of the list: by itself, as the annex of a notice, and in parts.
class TestListNotices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noticeIsForTheWholeIssuedList()
    {
        const auto refused = [](int year, const char* key, const QString& value) {
            PaperChoices choices;
            choices.set(u"notice"_s, u"yes"_s);
            if (key)
                choices.set(QString::fromLatin1(key), value);
            const auto document =
                composePaper(*findPaper(u"annual-list"_s), sampleSnapshot(year), choices);
            return document ? QString() : document.error().message;
        };
        QVERIFY(refused(2020, nullptr, {}).isEmpty());
        QVERIFY(refused(2020, "scope", u"all"_s).contains(u"whole list"_s));
        QVERIFY(refused(2020, "district", u"甘井子区"_s).contains(u"whole list"_s));
    }

    void noticeOfADraftAsksForOpinions()
    {
        const QString text =
            textOf("annual-list", sampleSnapshot(2021), {{u"notice"_s, {u"yes"_s}}});
        QVERIFY(text.contains(u"征求你们的意见"_s));
        QVERIFY(!text.contains(u"已经领导小组审定"_s));
        QVERIFY(!text.contains(u"现印发"_s));
        QVERIFY(textOf("annual-list", issuedSnapshot(), {{u"notice"_s, {u"yes"_s}}})
                    .contains(u"已经领导小组审定，现印发"_s));
    }

    void noticeWithAnotherNumberOrDateIsTold()
    {
        PaperChoices choices;
        choices.set(u"notice"_s, u"yes"_s);
        const PaperEntry& paper = *findPaper(u"annual-list"_s);
        QVERIFY(composePaper(paper, issuedSnapshot(), choices)->remarks.isEmpty());
        choices.set(u"number"_s, u"示例〔2020〕99号"_s);
        choices.set(u"date"_s, u"2020-05-01"_s);
        QCOMPARE(composePaper(paper, issuedSnapshot(), choices)->remarks.size(), 2);
    }

    void noticeIssuesTheTextOfItsDay()
    {
        SelectionOffice office;
        const Snapshot snapshot = revisedSnapshot(office);
        const PaperWishes notice{{u"notice"_s, {u"yes"_s}}};
        const QString issuedOn = u"2020年%1月%2日"_s.arg(office.list(2020).issuedOn.month())
                                     .arg(office.list(2020).issuedOn.day());
        const auto issued = composed("annual-list", snapshot, notice);
        QVERIFY2(issued, issued ? "" : qPrintable(issued.error().message));
        const QString text = issued->toText();
        QVERIFY(text.contains(u"2020年共安排人工智能产业重点项目1项"_s));
        QVERIFY(text.contains(u"合计（共1项）"_s));
        QVERIFY(text.contains(u"办公室\n"_s % issuedOn % u'\n'));
        QVERIFY(!text.contains(u"月1日第1次调整"_s)); // not the head of the annex
        QVERIFY(issued->remarks.isEmpty());
        // On its own the list is the one in force.
        QVERIFY(textOf("annual-list", snapshot).contains(u"合计（共2项）"_s));
    }

    void noticeOfARevisedTextIsDatedSo()
    {
        SelectionOffice office;
        const Snapshot snapshot = revisedSnapshot(office);
        PaperWishes options{{u"notice"_s, {u"yes"_s}},
                            {u"as"_s, {u"force"_s}},
                            {u"issuer"_s, {u"示例办公室文件"_s}}};
        const auto revised = composed("annual-list", snapshot, options);
        const QString text = revised->toText();
        QVERIFY(text.contains(u"清单》（第1次调整）已经领导小组审定"_s));
        QVERIFY(text.contains(u"2020年共安排人工智能产业重点项目2项"_s));
        QVERIFY(text.contains(u"办公室\n2020年7月1日\n"_s));
        QVERIFY(!text.contains(u"示例办公室文件\n"_s % office.list(2020).documentNumber));
        QCOMPARE(revised->remarks.size(), 1);
        options.insert(u"date"_s, {u"2020-04-10"_s});
        QCOMPARE(composed("annual-list", snapshot, options)->remarks.size(), 2);
    }

    void imprintStandsOnTheLastPage()
    {
        PaperChoices choices;
        choices.set(u"notice"_s, u"yes"_s);
        choices.set(u"copy-to"_s, u"示例委员会。"_s);
        const auto document =
            composePaper(*findPaper(u"annual-list"_s), sampleSnapshot(2020), choices);
        QVERIFY(document);
        for (const Section& section : document->sections) {
            const bool hasImprint =
                std::any_of(section.blocks.cbegin(), section.blocks.cend(), [](const Block& block) {
                    return std::holds_alternative<Imprint>(block);
                });
            QCOMPARE(hasImprint, &section == &document->sections.constLast());
        }
    }

    void oneLineIsBlankAboveTheAnnexes()
    {
        PaperChoices choices;
        choices.set(u"notice"_s, u"yes"_s);
        const Document document =
            numbered(*composePaper(*findPaper(u"annual-list"_s), sampleSnapshot(2020), choices));
        QStringList lines;
        for (const Block& block : document.sections.constFirst().blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && paragraph->role == ParagraphRole::AnnexList)
                lines.append(paragraph->text());
        }
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().isEmpty());
        QVERIFY(lines.last().startsWith(u"附件："_s));
    }

    void excerptOfTheListIsNamedSo()
    {
        const QString text =
            textOf("annual-list", sampleSnapshot(2020), {{u"nature"_s, {u"new-start"_s}}});
        QVERIFY(text.contains(u"（节选）"_s));
        QVERIFY(!text.contains(u"续建 |"_s));
    }

    void listCanBeGroupedOtherwise()
    {
        const QString text =
            textOf("annual-list", sampleSnapshot(2020), {{u"group"_s, {u"district"_s}}});
        QVERIFY(text.contains(u"、高新区（6项）"_s));
        QVERIFY(!text.contains(u"、智能制造应用示范工程（"_s));
        QVERIFY(textOf("annual-list", sampleSnapshot(2020), {{u"group"_s, {u"nature"_s}}})
                    .contains(u"、续建项目（10项）"_s));
    }

    void draftIsToldOnThePaper()
    {
        const auto draft = composed("annual-list", sampleSnapshot(2021));
        QVERIFY(draft->toText().contains(u"征求意见稿，未印发"_s));
        QCOMPARE(draft->remarks.size(), 1);
    }

    /// What is under way in a year is not its list.
    void yearWithoutListHasNoListPaper()
    {
        const auto none = composed("annual-list", sampleSnapshot(2022));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QVERIFY(none.error().message.contains(u"2022"_s));
    }
};

TOUYAN_TEST(TestListNotices, QCoreApplication)
#include "tst_listnotices.moc"
