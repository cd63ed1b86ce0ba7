#include "layout/scene.h"
#include "reports/editedtexts.h"
#include "reports/numbering.h"
#include "reports/papercatalogue.h"
#include "selection/listcontents.h"
#include "support/golden.h"
#include "support/paperchecks.h"
#include "support/sampleportfolio.h"
#include "support/selectionoffice.h"

#include <QRegularExpression>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

using Options = QMap<QString, QStringList>;

Result<Document> composed(const char* name, const Snapshot& snapshot, const Options& options = {})
{
    return composePaper(*findPaper(QString::fromLatin1(name)), snapshot, PaperChoices(options));
}

/// The texts in the pictures of @p document.
QString sceneTexts(const Document& document)
{
    QString texts;
    for (const Section& section : document.sections) {
        const QList<Block> blocks = section.made().blocks;
        for (const Block& block : blocks) {
            const auto* figure = std::get_if<Figure>(&block);
            texts += figure && figure->scene ? figure->scene->toText() : QString();
        }
    }
    return texts;
}

QString textOf(const char* name, const Snapshot& snapshot, const Options& options = {})
{
    const auto document = composed(name, snapshot, options);
    return document ? document->toText() : document.error().message;
}

/// Puts another state of the file behind a snapshot's earlier().
Snapshot withEarlier(const Records& now, const Records& before)
{
    SnapshotOrigin origin;
    origin.source = u"示例.touyan"_s;
    origin.moment = QDateTime(SampleDay, QTime(17, 0));
    origin.earlier = [before](const QDateTime&) { return Result<Records>(before); };
    return Snapshot(now, 2020, SampleDay, std::move(origin));
}

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
    void papersReadAsAgreed_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<Options>("options");
        const auto add = [](const char* row, const char* paper, const Options& options = {}) {
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
        QFETCH(const Options, options);
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

    void circularKnowsNothingOfLaterMonths()
    {
        const QString june =
            textOf("dispatch", sampleSnapshot(2020), {{u"month"_s, {u"2020-06"_s}}});
        QVERIFY(june.contains(u"截至6月底，累计完成投资"_s));
        QVERIFY(june.contains(u"序时进度"_s));
        QVERIFY(!june.contains(u"9月"_s));
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

    void circularIsOfTheDistrictItIsAbout()
    {
        const QString text =
            textOf("dispatch", sampleSnapshot(2020), {{u"district"_s, {u"甘井子区"_s}}});
        QVERIFY(text.contains(u"2020年甘井子区共安排"_s));
        QVERIFY(!text.contains(u"全市"_s));
    }

    void monthDecidesTheYear()
    {
        QVERIFY(textOf("dispatch", sampleSnapshot(2021), {{u"month"_s, {u"2019-12"_s}}})
                    .contains(u"2019年全市共安排"_s));
    }

    void timeWithoutFiguresIsRefused()
    {
        const auto code = [](const Options& options) {
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
        QVERIFY(!whole.contains(u"仅含"_s));
        const QString red = told({{u"light"_s, {u"red"_s}}});
        QVERIFY2(red.contains(u"（仅含：红灯）"_s), qPrintable(red.left(400)));
        QVERIFY(!red.contains(u"全市"_s));
        QVERIFY(told({{u"nature"_s, {u"new-start"_s}}}).contains(u"（仅含：新开工）"_s));
        if (paper != u"districts") // has a profile of the district then
            QVERIFY(told({{u"district"_s, {u"甘井子区"_s}}}).contains(u"甘井子区"_s));
    }

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
        const Options notice{{u"notice"_s, {u"yes"_s}}};
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
        Options options{{u"notice"_s, {u"yes"_s}},
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
        const Options since{{u"since"_s, {u"2020-10-31T09:30:00"_s}}};
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
        const Options since{{u"since"_s, {u"2020-10-31T09:30:00"_s}}};
        QVERIFY(textOf("corrections", withEarlier(many, few), since)
                    .contains(u"新列入的项目（1项）"_s));
        QVERIFY(textOf("corrections", withEarlier(few, many), since)
                    .contains(u"不再列入的项目（1项）"_s));
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
        QVERIFY(text.contains(u"评价数据截至2020年9月30日"_s));
        QCOMPARE(text.count(u"截至2020年10月31日"_s), 0);
        QVERIFY(text.contains(u"为2020年10月31日的情况"_s)); // what has no past of its own
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

    /// What is under way in a year is not its list.
    void yearWithoutListHasNoListPaper()
    {
        const auto none = composed("annual-list", sampleSnapshot(2022));
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::NotFound);
        QVERIFY(none.error().message.contains(u"2022"_s));
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
        const auto textOf = [](const QStringList& parts) {
            return composed("meeting-pack", sampleSnapshot(2020),
                            {{u"month"_s, {u"2020-09"_s}}, {u"parts"_s, parts}})
                ->toText();
        };
        QVERIFY(textOf({u"dispatch"_s, u"decisions"_s}).contains(u"；议定事项为2020年10月31日"_s));
        QVERIFY(textOf({u"annual-list"_s, u"decisions"_s, u"targets"_s})
                    .contains(u"；清单、议定事项和规划目标为2020年10月31日"_s));
        QVERIFY(!textOf({u"dispatch"_s}).contains(u"为2020年10月31日的情况"_s));
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

    void targetOfAYearThatIsOverIsPastDue()
    {
        const QString day = textOf("targets", sampleSnapshot(2020));
        QVERIFY(day.contains(u"年内到期尚未达到"_s));
        QVERIFY(!day.contains(u"已到期"_s));
        const QString later = textOf("targets", sampleSnapshotOn(QDate(2026, 6, 30), 2026));
        QVERIFY(later.contains(u"已到期尚未达到"_s));
        QVERIFY2(!later.contains(u"年内到期"_s), qPrintable(later.left(500)));
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

    void datesOfABriefFollowItsMonth()
    {
        const QString text =
            composed("overview", sampleSnapshot(2020), {{u"month"_s, {u"2020-03"_s}}})->toText();
        QVERIFY(text.contains(u"未来90日会议与节点"_s));
        static const QRegularExpression Day(u"2020\\.(\\d+)\\.\\d+\\s"_s);
        int days = 0;
        for (auto matches = Day.globalMatch(text.mid(text.indexOf(u"未来90日会议与节点"_s)));
             matches.hasNext(); ++days) {
            const QString month = matches.next().captured(1);
            QVERIFY2(month.toInt() >= 3 && month.toInt() <= 6, qPrintable(month));
        }
        QVERIFY2(days > 0, qPrintable(text));
    }

    void draftIsToldOnThePaper()
    {
        const auto draft = composed("annual-list", sampleSnapshot(2021));
        QVERIFY(draft->toText().contains(u"征求意见稿，未印发"_s));
        QCOMPARE(draft->remarks.size(), 1);
    }

    void districtMapLabelsItsDistrictOnly()
    {
        const auto map = [](const Options& options) {
            return sceneTexts(*composed("districts", sampleSnapshot(2020), options));
        };
        static const QRegularExpression Amount(u"\\d\\.\\d\\d 亿元"_s);
        QVERIFY(map({}).count(Amount) > 5);
        const QString profile = map({{u"district"_s, {u"甘井子区"_s}}});
        QVERIFY2(profile.contains(u"中山区"_s), qPrintable(profile)); // still named
        QVERIFY2(profile.count(Amount) <= 2, qPrintable(profile)); // its own, and the legend's
        QVERIFY(!profile.contains(u"0.00 亿元"_s));
    }

    void partNamedTwiceIsAFault()
    {
        PaperChoices choices;
        choices.set(u"parts"_s, QStringList{u"targets"_s, u"decisions"_s, u"targets"_s});
        const auto fault = findPaper(u"meeting-pack"_s)->fault(choices);
        QVERIFY(fault);
        QVERIFY(fault->contains(u"targets"_s));
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

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
