#include "reports/annuallist.h"
#include "reports/editedtexts.h"
#include "reports/liststhen.h"
#include "reports/monthfigures.h"
#include "reports/papercatalogue.h"
#include "reports/proofreading.h"
#include "reports/reportperiod.h"
#include "support/composedpaper.h"
#include "support/examplesnapshot.h"
#include "support/golden.h"
#include "support/paperchecks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// The sample with @p length characters of 建设内容及规模 for its project @p name, which has a
/// problem in its last report.
Snapshot wordySnapshot(const QString& name, qsizetype length)
{
    Records records = sampleSnapshot(2020).records();
    ChangeSet changes;
    ProjectId id;
    for (const Project& project : records.all<Project>()) {
        if (project.name != name)
            continue;
        Project wordy = project;
        wordy.content = QString(length, u'建');
        id = project.id;
        changes.update(project, wordy);
    }
    const MonthlyReport* last = nullptr;
    for (const MonthlyReport& report : records.all<MonthlyReport>()) {
        if (report.project == id && (!last || report.month > last->month))
            last = &report;
    }
    MonthlyReport troubled = *last;
    troubled.problem = u"用地指标未落实（示例）"_s;
    changes.update(*last, troubled);
    records.apply(changes);
    return sampleSnapshotOf(records, 2020);
}

void compareWithGolden(const QString& name, const QString& text)
{
    QVERIFY(compareGolden(u"papers/"_s + name + u".txt"_s, text));
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dispatchSaysNothingTwice()
    {
        const auto text = [](const PaperWishes& wishes) {
            const auto made =
                composePaper(*findPaper(u"dispatch"_s), sampleSnapshot(2020), PaperChoices(wishes));
            return made ? made->toText() : made.error().message;
        };
        const PaperWishes month{{u"month"_s, {u"2020-09"_s}}};
        PaperWishes started = month;
        started.insert(u"nature"_s, {u"new-start"_s});
        QVERIFY2(text(started).contains(u"新开工项目共"_s), qPrintable(text(started)));
        QVERIFY(!text(started).contains(u"均为新开工"_s));
        PaperWishes inOne = month;
        inOne.insert(u"district"_s, {u"甘井子区"_s});
        const QString districts = u"各区市县（先导区）重点项目进展"_s; // one row, equal to its sum
        QVERIFY(text(month).contains(districts) && !text(inOne).contains(districts));
        QVERIFY(text(inOne).contains(u"各责任单位重点项目进展"_s));
    }

    void papersReadAsAgreed_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<PaperWishes>("options");
        const auto add = [](const char* row, const char* paper, const PaperWishes& options = {}) {
            QTest::newRow(row) << QString::fromLatin1(paper) << options;
        };
        add("annual-list-notice", "annual-list",
            {{u"notice"_s, {u"yes"_s}},
             {u"issuer"_s, {u"示例办公室文件"_s}},
             {u"number"_s, {u"示例〔2020〕3号"_s}},
             {u"columns"_s, {u"number"_s, u"name"_s, u"total"_s, u"planned"_s, u"units"_s}},
             {u"copy-to"_s, {u"示例委员会。"_s}}});
        add("dispatch", "dispatch", {{u"month"_s, {u"2020-09"_s}}});
        add("dispatch-quarter", "dispatch",
            {{u"month"_s, {u"2020-08"_s}},
             {u"period"_s, {u"quarter"_s}},
             {u"annex"_s, {u"late"_s}}});
        add("project-cards", "project-cards", {{u"light"_s, {u"red"_s}}});
        add("districts", "districts");
        add("district-profile", "districts", {{u"district"_s, {u"甘井子区"_s}}});
        add("targets", "targets");
        add("timeline-chart", "timeline-chart");
        add("overview", "overview");
        add("decisions", "decisions");
        add("next-steps", "next-steps");
        add("meeting-pack", "meeting-pack",
            {{u"parts"_s, {u"next-steps"_s, u"targets"_s, u"timeline-chart"_s}}});
    }

    void papersReadAsAgreed()
    {
        QFETCH(const QString, paper);
        QFETCH(const PaperWishes, options);
        const auto document = composed(paper.toLatin1().constData(), sampleSnapshot(2020), options);
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        QCOMPARE(faultsOf(*document), QStringList());
        compareWithGolden(QString::fromLatin1(QTest::currentDataTag()), document->toText());
    }

    void fewProjectsMakeAPaperToo_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<int>("projects");
        for (const char* paper : {"dispatch", "districts", "project-cards", "timeline-chart"}) {
            for (const int projects : {0, 1})
                QTest::addRow("%s-%d", paper, projects) << QString::fromLatin1(paper) << projects;
        }
    }

    void fewProjectsMakeAPaperToo()
    {
        QFETCH(const QString, paper);
        QFETCH(const int, projects);
        const auto document = composed(paper.toLatin1().constData(), smallSnapshot(2020, projects));
        QVERIFY(document);
        QCOMPARE(faultsOf(*document), QStringList());
        compareWithGolden(QString::fromLatin1(QTest::currentDataTag()), document->toText());
    }

    void naturesOfAllProjectsAddUp()
    {
        PaperChoices choices;
        choices.set(u"month"_s, u"2020-10"_s);
        choices.set(u"scope"_s, u"all"_s);
        const auto paper = composePaper(*findPaper(u"dispatch"_s), exampleSnapshot(), choices);
        QVERIFY(paper);
        static const QRegularExpression Opening(
            u"共安排人工智能产业重点项目(\\d+)项.*?其中，([^。]*)。"_s);
        const QRegularExpressionMatch opening = Opening.match(paper->toText());
        QVERIFY(opening.hasMatch());
        static const QRegularExpression Count(u"(\\d+)项"_s);
        int sum = 0;
        for (auto counts = Count.globalMatch(opening.captured(2)); counts.hasNext();)
            sum += counts.next().captured(1).toInt();
        QCOMPARE(sum, opening.captured(1).toInt());
    }

    void circularIsOfTheDistrictItIsAbout()
    {
        const QString text =
            textOf("dispatch", sampleSnapshot(2020), {{u"district"_s, {u"甘井子区"_s}}});
        QVERIFY(text.contains(u"2020年甘井子区共安排"_s));
        QVERIFY(!text.contains(u"全市"_s));
    }

    void unknownRecordsAreSaidToBeSo()
    {
        const auto document =
            composed("districts", sampleSnapshot(2020), {{u"district"_s, {u"无此区"_s}}});
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::NotFound);
        QVERIFY(document.error().message.contains(u"无此区"_s));
    }

    void papersSayWhatNarrowsThem_data()
    {
        QTest::addColumn<QString>("paper");
        for (const char* paper :
             {"dispatch", "districts", "overview", "next-steps", "timeline-chart", "annual-list"})
            QTest::addRow("%s", paper) << QString::fromLatin1(paper);
    }

    void papersSayWhatNarrowsThem()
    {
        QFETCH(QString, paper);
        const QByteArray name = paper.toLatin1();
        const auto told = [&](const QHash<QString, QStringList>& options) {
            PaperChoices choices;
            for (auto it = options.cbegin(); it != options.cend(); ++it)
                choices.set(it.key(), it.value());
            const auto document = composePaper(*findPaper(paper), sampleSnapshot(2020), choices);
            return document ? QString(document->title % document->toText()) : QString();
        };
        const QString whole = told({});
        QVERIFY(!whole.isEmpty());
        QVERIFY(!whole.contains(u"红灯项目）"_s));
        const QString red = told({{u"light"_s, {u"red"_s}}});
        QVERIFY2(red.contains(u"（红灯项目）"_s), qPrintable(red.left(400)));
        QCOMPARE(red.count(u"全市"_s), red.count(u"全市（红灯项目）"_s));
        QVERIFY(told({{u"nature"_s, {u"new-start"_s}}}).contains(u"（新开工项目）"_s));
        if (paper != u"districts") // has a profile of the district then
            QVERIFY(told({{u"district"_s, {u"甘井子区"_s}}}).contains(u"甘井子区"_s));
    }

    void textsCanBeChangedBeforePrinting()
    {
        auto document = *composed("dispatch", sampleSnapshot(2020));
        QStringList ids;
        for (const EditableText& text : document.editableTexts())
            ids.append(text.id);
        for (const QString& id : {u"title"_s, u"addressee"_s, u"opening"_s, u"overall"_s,
                                  u"progress"_s, u"lights"_s, u"closing"_s, u"signatory"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
        document.setTexts({{u"overall"_s, u"改写的总体情况。"_s}});
        QVERIFY(document.toText().contains(u"改写的总体情况。"_s));
    }

    void numbersThatNoLongerMatchAreMarked()
    {
        const Document generated = *composed("dispatch", sampleSnapshot(2020));
        QString overall;
        for (const EditableText& text : generated.editableTexts()) {
            if (text.id == u"overall")
                overall = text.text;
        }
        QVERIFY(overall.contains(u"23项"_s));
        const QHash<QString, QString> same{{u"overall"_s, overall}};
        QCOMPARE(unmatchedCount(generated, same), 0);
        const QString changed = QString(overall).replace(u"23项"_s, u"24项"_s);
        const QHash<QString, QString> texts{{u"overall"_s, changed}};
        QCOMPARE(unmatchedCount(generated, texts), 1);
        QCOMPARE(unmatchedCount(*composed("project-cards", sampleSnapshot(2020)), texts), 0);
        const Document marked = withTexts(generated, texts, UnmatchedNumbers::Marked);
        QStringList highlighted;
        for (const Block& block : marked.sections.first().blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (!paragraph || paragraph->id != u"overall")
                continue;
            QCOMPARE(paragraph->text(), changed);
            for (const TextRun& run : paragraph->runs) {
                if (run.isHighlighted)
                    highlighted.append(run.text);
            }
        }
        QCOMPARE(highlighted, QStringList({u"24项"_s}));
        QCOMPARE(withTexts(generated, texts, UnmatchedNumbers::Plain).toText(), marked.toText());
    }

    void editedNumberOfAnotherDayIsMarked()
    {
        const ReportPeriod october{QDate(2020, 10, 1), QDate(2020, 10, 31)};
        const Snapshot listed = withListsOf(october.last, exampleSnapshot());
        const ProofGrounds grounds(listed, october);
        const auto countOn = [&listed](QDate day, Light light) {
            return MonthFigures(listed, listedProjects(listed.records(), listed.view()), day)
                .sum()
                .countOf(light);
        };
        const Document generated =
            *composed("dispatch", exampleSnapshot(), {{u"month"_s, {u"2020-10"_s}}});
        const auto unmatched = [&](const QString& text) {
            const QHash<QString, QString> texts{{u"overall"_s, text}};
            return unmatchedCount(generated, texts, borneOut(generated, texts, grounds));
        };
        int differing = 0;
        for (const auto& [light, word] :
             {std::pair(Light::Green, u"绿灯"_s), std::pair(Light::Yellow, u"黄灯"_s)}) {
            const int then = countOn(october.last, light);
            const int now = countOn(listed.today(), light);
            QCOMPARE(unmatched(u"全市%1项目%2项。"_s.arg(word).arg(then)), 0);
            if (now == then)
                continue;
            ++differing;
            const QString text = u"全市%1项目%2项。"_s.arg(word).arg(now);
            QCOMPARE(unmatched(text), 1);
        }
        QVERIFY(differing > 0);
    }

    void cardNeverLosesItsLastReport_data()
    {
        QTest::addColumn<qsizetype>("length");
        for (const qsizetype length : {10, 60, 150, 300, 600, 2000})
            QTest::addRow("%lld", static_cast<long long>(length)) << length;
    }

    void cardNeverLosesItsLastReport()
    {
        QFETCH(const qsizetype, length);
        const QString name = u"智能化港口集装箱调度示范（示例）"_s;
        const QString text =
            textOf("project-cards", wordySnapshot(name, length), {{u"project"_s, {name}}});
        QVERIFY2(text.contains(u"用地指标未落实（示例）"_s), qPrintable(text.right(600)));
        // What is left out is told.
        static const QRegularExpression Title(u"近期月报（共(\\d+)期，列近(\\d+)期）："_s);
        static const QRegularExpression Row(u"^- \\d{4}\\.\\d{2} \\|"_s,
                                            QRegularExpression::MultilineOption);
        const auto title = Title.match(text);
        QVERIFY2(title.hasMatch(), qPrintable(text.right(600)));
        QCOMPARE(text.count(Row), title.captured(2).toInt());
        QVERIFY(title.captured(2).toInt() < title.captured(1).toInt());
    }

    void functionalZoneHasNoMapOfItsOwn()
    {
        const auto figures = [](const QString& district) {
            const auto paper =
                composed("districts", sampleSnapshot(2020), {{u"district"_s, {district}}});
            const QList<Block>& blocks = paper->sections.first().blocks;
            return std::count_if(blocks.cbegin(), blocks.cend(), [](const Block& block) {
                return std::holds_alternative<Figure>(block);
            });
        };
        QCOMPARE(figures(u"高新区"_s), 0);
        QCOMPARE(figures(u"甘井子区"_s), 1);
    }

    void mapSaysWhatItHoldsAndLacks()
    {
        const QString all = sceneTexts(*composed("districts", sampleSnapshot(2020)));
        QVERIFY2(all.contains(u"功能区单列，不计入所在区县：高新区"_s), qPrintable(all));
        QVERIFY(all.contains(u"不重复统计"_s));
        // Of one district it tells of that only, rounded as everywhere.
        const QString one = sceneTexts(
            *composed("districts", sampleSnapshot(2020), {{u"district"_s, {u"甘井子区"_s}}}));
        QVERIFY(!one.contains(u"功能区单列"_s));
        static const QRegularExpression Raw(u"\\d\\.\\d{3}"_s);
        QVERIFY2(!one.contains(Raw), qPrintable(one));
    }

    void mapIsCalledAfterWhatItShowsAndSaysWhatIsNotNarrowed()
    {
        const auto shown = [](const PaperWishes& options) {
            const auto paper = composed("districts", sampleSnapshot(2020), options);
            return QString(paper->toText() % sceneTexts(*paper));
        };
        const QString note = u"本图数字不经筛选"_s;
        const QString score = shown({{u"measure"_s, {u"score"_s}}, {u"light"_s, {u"red"_s}}});
        QVERIFY2(score.contains(u"年各区市县（先导区）考核得分（截至"_s), qPrintable(score));
        QVERIFY2(score.contains(note), qPrintable(score));
        QVERIFY(!shown({{u"measure"_s, {u"score"_s}}}).contains(note));
        QVERIFY(!shown({{u"light"_s, {u"red"_s}}}).contains(note));
        const PaperWishes one{{u"measure"_s, {u"teams"_s}}, {u"district"_s, {u"甘井子区"_s}}};
        QVERIFY2(shown(one).contains(u"年甘井子区人才团队数（截至"_s), qPrintable(shown(one)));
        QVERIFY(!shown(one).contains(note)); // a district narrows its map
    }

    void districtMapLabelsItsDistrictOnly()
    {
        const auto map = [](const PaperWishes& options) {
            return sceneTexts(*composed("districts", sampleSnapshot(2020), options));
        };
        static const QRegularExpression Amount(u"\\d\\.\\d\\d 亿元"_s);
        QVERIFY(map({}).count(Amount) > 5);
        const QString profile = map({{u"district"_s, {u"甘井子区"_s}}});
        QVERIFY2(profile.contains(u"中山区"_s), qPrintable(profile)); // still named
        QVERIFY2(profile.count(Amount) <= 2, qPrintable(profile)); // its own, and the legend's
        QVERIFY(!profile.contains(u"0.00 亿元"_s));
    }

    void wallChartFillsItsSheet_data()
    {
        QTest::addColumn<QString>("paper");
        for (const char* paper : {"A4", "A3", "A2", "A1", "A0"})
            QTest::newRow(paper) << QString::fromLatin1(paper);
    }

    void wallChartFillsItsSheet()
    {
        QFETCH(const QString, paper);
        for (const QString& orientation : {u"landscape"_s, u"portrait"_s}) {
            const auto document =
                composed("timeline-chart", sampleSnapshot(2020),
                         {{u"paper"_s, {paper}}, {u"orientation"_s, {orientation}}});
            QVERIFY(document);
            const Section& section = document->sections.first();
            const auto* figure = std::get_if<Figure>(&section.blocks.first());
            QVERIFY(figure);
            const QSizeF sheet = section.paper.millimetres();
            QVERIFY(figure->width > 0.9 * sheet.width() && figure->height > 0.9 * sheet.height());
            QCOMPARE(faultsOf(*document), QStringList());
        }
    }
};

TOUYAN_TEST(TestPapers, QCoreApplication)
#include "tst_papers.moc"
