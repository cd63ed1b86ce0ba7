#include "support/composedpaper.h"
#include "support/examplesnapshot.h"
#include "support/paperchecks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// Papers know of their month and year what was known then.
class TestPaperMonths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void circularKnowsNothingOfLaterMonths()
    {
        const QString june =
            textOf("dispatch", sampleSnapshot(2020), {{u"month"_s, {u"2020-06"_s}}});
        QVERIFY(june.contains(u"截至6月底，累计完成投资"_s));
        QVERIFY(june.contains(u"序时进度"_s));
        QVERIFY(!june.contains(u"9月"_s));
    }

    void monthDecidesTheYear()
    {
        QVERIFY(textOf("dispatch", sampleSnapshot(2021), {{u"month"_s, {u"2019-12"_s}}})
                    .contains(u"2019年全市共安排"_s));
    }

    void partsOfAPackGoByTheListOfItsMonth()
    {
        // The third revision took a project off the list on 2020-11-20.
        const QString pack = textOf(
            "meeting-pack", exampleSnapshot(),
            {{u"month"_s, {u"2020-10"_s}},
             {u"parts"_s, {u"dispatch"_s, u"districts"_s, u"overview"_s, u"annual-list"_s}}});
        QVERIFY(pack.contains(u"合计（共38项）"_s));
        QVERIFY(pack.contains(u"重点项目38项"_s));
        QVERIFY(!pack.contains(QRegularExpression(u"重点项目37项|（共37项）"_s)));
        QVERIFY(textOf("annual-list", exampleSnapshot(), {}).contains(u"合计（共37项）"_s));
        QVERIFY(!textOf("meeting-pack", exampleSnapshot(), {}).contains(u"38项"_s));
    }

    void projectThatLeftHasTheNatureOfTheListOfTheMonth()
    {
        const auto bulletin =
            composed("dispatch", exampleSnapshot(), {{u"month"_s, {u"2020-10"_s}}});
        const QString text = bulletin->toText();
        const auto match =
            QRegularExpression(u"重点项目38项.*?新开工(\\d+)项、续建(\\d+)项、竣工(\\d+)项"_s)
                .match(text);
        QVERIFY2(match.hasMatch(), qPrintable(text.left(800)));
        QCOMPARE(match.captured(1).toInt() + match.captured(2).toInt() + match.captured(3).toInt(),
                 38);
        QVERIFY(!bulletin->remarks.filter(u"in force on 2020-10-31"_s).isEmpty());
        QVERIFY(composed("dispatch", exampleSnapshot(), {})
                    ->remarks.filter(u"in force on"_s)
                    .isEmpty());
    }

    void monthBeforeTheListGoesByItsFirstText()
    {
        QVERIFY(textOf("dispatch", exampleSnapshot(), {{u"month"_s, {u"2020-02"_s}}})
                    .contains(u"重点项目38项"_s)); // issued on 2020-04-10 with 38
    }

    void timeWithoutFiguresIsRefused()
    {
        const auto code = [](const PaperWishes& options) {
            const auto document = composed("dispatch", sampleSnapshot(2020), options);
            return document ? std::nullopt : std::optional(document.error().code);
        };
        QCOMPARE(code({{u"month"_s, {u"2020-10"_s}}}), std::nullopt);
        QCOMPARE(code({{u"month"_s, {u"2020-11"_s}}}), ErrorCode::Validation);
        QCOMPARE(code({{u"year"_s, {u"2027"_s}}}), ErrorCode::Validation);
        QCOMPARE(code({{u"year"_s, {u"2011"_s}}}), ErrorCode::NotFound);
        QCOMPARE(code({{u"month"_s, {u"2011-05"_s}}, {u"period"_s, {u"quarter"_s}}}),
                 ErrorCode::NotFound);
    }

    void yearWithoutListIsSaid()
    {
        Records records = sampleSnapshot(2020).records();
        ChangeSet changes;
        for (const AnnualList& list : records.all<AnnualList>()) {
            for (const ListEntry& entry : records.all<ListEntry>()) {
                if (list.year == 2020 && entry.list == list.id)
                    changes.remove(entry);
            }
            if (list.year == 2020)
                changes.remove(list);
        }
        records.apply(changes);
        const Snapshot without = sampleSnapshotOf(records, 2020);
        for (const char* paper : {"dispatch", "districts", "overview", "project-cards",
                                  "timeline-chart", "meeting-pack"}) {
            const auto document = composed(paper, without);
            QVERIFY2(document, paper);
            const auto said = document->remarks.filter(u"There is no list of 2020 yet"_s);
            QCOMPARE(said.size(), 1);
            QVERIFY(composed(paper, sampleSnapshot(2020))
                        ->remarks.filter(u"There is no list"_s)
                        .isEmpty());
        }
        QVERIFY(textOf("dispatch", without).contains(u"尚无2020年度清单"_s));
        QVERIFY(!textOf("dispatch", sampleSnapshot(2020)).contains(u"尚无"_s));
        const auto all = composed("project-cards", without, {{u"scope"_s, {u"all"_s}}});
        QVERIFY(all && all->remarks.isEmpty());
    }

    void lightsOfTheWallChartAreThoseOfItsMonth()
    {
        const auto shown = [](const QString& month) {
            return sceneTexts(
                *composed("timeline-chart", sampleSnapshot(2020), {{u"month"_s, {month}}}));
        };
        QVERIFY(shown(u"2020-03"_s) != shown(u"2020-10"_s));
        QVERIFY(shown(u"2020-03"_s).contains(u"截至2020年3月31日"_s));
    }

    void lightsAreChosenAsOfTheMonth()
    {
        static const QRegularExpression Counts(u"共有重点项目(\\d+)项"_s);
        for (const QString& month : {u"2020-03"_s, u"2020-06"_s}) {
            int all = 0;
            for (const QString& light : {u"red"_s, u"yellow"_s, u"green"_s, u"none"_s}) {
                const auto brief = composed("overview", sampleSnapshot(2020),
                                            {{u"month"_s, {month}}, {u"light"_s, {light}}});
                QVERIFY(brief);
                const auto match = Counts.match(brief->toText());
                const int count = match.captured(1).toInt();
                all += count;
                const QString word = light == u"red" ? u"红灯"_s
                    : light == u"yellow"             ? u"黄灯"_s
                    : light == u"green"              ? u"绿灯"_s
                                                     : u"未评价"_s;
                if (count > 0)
                    QVERIFY2(brief->toText().contains(word % QString::number(count) % u'项'),
                             qPrintable(month % u' ' % word % u' ' % brief->toText().left(300)));
            }
            const auto whole = composed("overview", sampleSnapshot(2020), {{u"month"_s, {month}}});
            QCOMPARE(Counts.match(whole->toText()).captured(1).toInt(), all);
        }
    }

    void targetOfAYearThatIsOverIsPastDue()
    {
        const QString day = textOf("targets", sampleSnapshot(2020));
        QVERIFY(day.contains(u"年内到期尚未达到"_s));
        QVERIFY(!day.contains(u"已到期"_s));
        const QString later = textOf("targets", sampleSnapshotOn(QDate(2026, 6, 30), 2026));
        QVERIFY(later.contains(u"已到期尚未达到"_s));
        QVERIFY2(!later.contains(u"年内到期"_s), qPrintable(later.left(500)));
    }

    void datesOfABriefFollowItsMonth()
    {
        const QString text =
            composed("overview", sampleSnapshot(2020), {{u"month"_s, {u"2020-03"_s}}})->toText();
        QVERIFY(text.contains(u"未来90日会议、到期事项与节点"_s));
        static const QRegularExpression Day(u"2020\\.(\\d+)\\.\\d+\\s"_s);
        int days = 0;
        for (auto matches =
                 Day.globalMatch(text.mid(text.indexOf(u"未来90日会议、到期事项与节点"_s)));
             matches.hasNext(); ++days) {
            const QString month = matches.next().captured(1);
            QVERIFY2(month.toInt() >= 3 && month.toInt() <= 6, qPrintable(month));
        }
        QVERIFY2(days > 0, qPrintable(text));
    }

    void fileIsNamedAfterTheMonth()
    {
        QCOMPARE(composed("overview", sampleSnapshot(2020), {{u"month"_s, {u"2020-09"_s}}})->period,
                 u"2020年9月"_s);
        QCOMPARE(composed("dispatch", sampleSnapshot(2020),
                          {{u"month"_s, {u"2020-09"_s}}, {u"period"_s, {u"quarter"_s}}})
                     ->period,
                 u"2020年三季度"_s);
        QCOMPARE(composed("decisions", sampleSnapshot(2020))->period, u"2020年10月31日"_s);
    }
};

TOUYAN_TEST(TestPaperMonths, QCoreApplication)
#include "tst_papermonths.moc"
