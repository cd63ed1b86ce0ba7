#include "reports/papercatalogue.h"
#include "selection/listcontents.h"
#include "support/composedpaper.h"
#include "support/paperchecks.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// Puts another state of the file behind a snapshot's earlier().
Snapshot withEarlier(const Records& now, const Records& before)
{
    SnapshotOrigin origin;
    origin.source = u"示例.touyan"_s;
    origin.moment = QDateTime(SampleDay, QTime(17, 0));
    origin.earlier = [before](const QDateTime&) { return Result<Records>(before); };
    return Snapshot(now, 2020, SampleDay, std::move(origin));
}

} // namespace

/// Papers as parts of a pack, and what its correction sheet tells.
class TestMeetingPack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void partsOfAPackStandInTheirOrder()
    {
        const QString text = textOf("meeting-pack", sampleSnapshot(2020),
                                    {{u"parts"_s, {u"targets"_s, u"decisions"_s}}});
        const qsizetype targets = text.indexOf(u"规划目标进展情况"_s);
        const qsizetype decisions = text.indexOf(u"议定事项督办表"_s);
        QVERIFY(targets > 0 && decisions > targets);
        QVERIFY(text.contains(u"材料1\n"_s) && text.contains(u"材料2\n"_s));
        QVERIFY(!text.contains(u"材料3"_s));
    }

    void textsOfPartsAreFoundByPart()
    {
        const auto pack = composed("meeting-pack", sampleSnapshot(2020),
                                   {{u"parts"_s, {u"targets"_s, u"decisions"_s}}});
        QStringList ids;
        for (const EditableText& text : pack->editableTexts())
            ids.append(text.id);
        QVERIFY(ids.contains(u"targets/overall"_s) && ids.contains(u"decisions/overall"_s));
    }

    void packSaysWhichPartFailed()
    {
        const auto pack =
            composed("meeting-pack", sampleSnapshot(2018), {{u"parts"_s, {u"expert-draw"_s}}});
        QVERIFY(!pack);
        QVERIFY(pack.error().message.contains(findPaper(u"expert-draw"_s)->translatedTitle()));
    }

    void unknownPartIsAFault()
    {
        PaperChoices choices;
        choices.set(u"parts"_s, u"poem"_s);
        QVERIFY(findPaper(u"meeting-pack"_s)->fault(choices));
    }

    void partNamedTwiceIsAFault()
    {
        PaperChoices choices;
        choices.set(u"parts"_s, QStringList{u"targets"_s, u"decisions"_s, u"targets"_s});
        const auto fault = findPaper(u"meeting-pack"_s)->fault(choices);
        QVERIFY(fault);
        QVERIFY(fault->contains(u"targets"_s));
    }

    void partsOfAPackJudgeOnOneDay()
    {
        const auto pack = composed(
            "meeting-pack", sampleSnapshot(2020),
            {{u"month"_s, {u"2020-09"_s}},
             {u"parts"_s, {u"dispatch"_s, u"districts"_s, u"overview"_s, u"timeline-chart"_s}}});
        QVERIFY(pack);
        const QString text = pack->toText();
        QVERIFY(text.contains(u"截至2020年9月30日"_s));
        QVERIFY(text.contains(u"各材料数据截至2020年9月30日。"_s));
        QCOMPARE(text.count(u"截至2020年10月31日"_s), 0);
        QVERIFY(!text.contains(u"为2020年10月31日的情况"_s));
    }

    void packOfAYearWithoutListLeavesItOut()
    {
        const auto packOf = [](const QStringList& parts) {
            return composed("meeting-pack", sampleSnapshot(2022), {{u"parts"_s, parts}});
        };
        const auto pack = packOf({u"annual-list"_s, u"decisions"_s, u"targets"_s});
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().message));
        QCOMPARE(pack->remarks.size(), 1);
        QVERIFY2(pack->remarks.first().contains(noListError(2022).message),
                 qPrintable(pack->remarks.first()));
        QVERIFY(pack->toText().contains(u"材料2"_s)); // numbered through
        QVERIFY(!pack->toText().contains(u"材料3"_s));
        QVERIFY(!packOf({u"annual-list"_s}));
    }

    void noteOfAPackNamesOnlyItsParts()
    {
        // No month is stated, and October is not over: what it reports on is September.
        const QDate day(2020, 10, 20);
        const Snapshot snapshot = sampleSnapshotOn(day, 2020);
        const auto textOf = [&](const QStringList& parts) {
            return composed("meeting-pack", snapshot, {{u"parts"_s, parts}})->toText();
        };
        QVERIFY(textOf({u"dispatch"_s, u"decisions"_s}).contains(u"；议定事项为2020年10月20日"_s));
        QVERIFY(textOf({u"annual-list"_s, u"decisions"_s, u"targets"_s})
                    .contains(u"；清单、议定事项和规划目标为2020年10月20日"_s));
        QVERIFY(!textOf({u"dispatch"_s}).contains(u"为2020年10月20日的情况"_s));
    }

    void correctionsListWhatMoved()
    {
        const Records before = sampleSnapshot(2020).records();
        Records now = before;
        const Snapshot whole = sampleSnapshot(2020);
        const auto& projects = now.all<Project>();
        const auto listed =
            std::find_if(projects.begin(), projects.end(), [&](const Project& project) {
                return whole.view().isOnList(project.id) && project.totalInvestment;
            });
        Project dearer = *listed;
        dearer.totalInvestment = *dearer.totalInvestment + Money::fromWan(1234);
        ChangeSet changes;
        changes.update(*listed, dearer);
        now.apply(changes);
        const PaperWishes since{{u"since"_s, {u"2020-10-31T09:30:00"_s}}};
        const QString text = textOf("corrections", withEarlier(now, before), since);
        QVERIFY(text.contains(dearer.name % u" | 总投资（万元）"));
        QVERIFY(text.contains(u"全市 | 总投资 |"_s));
        QVERIFY(!text.contains(u"累计完成"_s));
        QVERIFY(
            textOf("corrections", withEarlier(before, before), since).contains(u"数据没有变动"_s));
    }

    void correctionsNameWhoEnteredAndLeft()
    {
        const Records few = smallSnapshot(2020, 5).records();
        const Records many = smallSnapshot(2020, 6).records();
        const PaperWishes since{{u"since"_s, {u"2020-10-31T09:30:00"_s}}};
        QVERIFY(textOf("corrections", withEarlier(many, few), since)
                    .contains(u"新列入的项目（1项）"_s));
        QVERIFY(textOf("corrections", withEarlier(few, many), since)
                    .contains(u"不再列入的项目（1项）"_s));
    }
};

TOUYAN_TEST(TestMeetingPack, QCoreApplication)
#include "tst_meetingpack.moc"
