#include "reports/partsettings.h"
#include "reports/wording.h"
#include "support/makers.h"
#include "support/paperchecks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

using Options = QMap<QString, QStringList>;

/// The sample with the template 示例模板 of its annual list: A3, a title, four columns, a notice.
Snapshot templatedSnapshot()
{
    PaperTemplate row;
    row.id = PaperTemplateId{900'001};
    row.name = u"示例模板"_s;
    row.paper = u"annual-list"_s;
    QList<TemplateColumn> columns{{u"name"_s, u"工程"_s, true, 60}};
    for (const char* hidden :
         {"nature", "content", "period", "done", "planned", "goal", "units", "leader", "notes"})
        columns.append({QString::fromLatin1(hidden), {}, false, 0});
    row.columns = toText(columns);
    row.choices = toText(Options{{u"paper"_s, {u"A3"_s}},
                                 {u"notice"_s, {u"yes"_s}},
                                 {u"list-title"_s, {u"示例清单标题"_s}}});
    Records records = sampleSnapshot(2020).records();
    records.apply(inserting(row));
    return sampleSnapshotOf(records, 2020);
}

Result<Document> pack(const Snapshot& snapshot, Options options)
{
    options.insert(u"month"_s, {u"2020-09"_s});
    return composeWorded(*findPaper(u"meeting-pack"_s), snapshot, PaperChoices(options), {});
}

/// The first table of @p document.
PaperTable tableOf(const Document& document)
{
    for (const Section& section : document.sections) {
        for (const Block& block : section.blocks) {
            if (const auto* table = std::get_if<PaperTable>(&block))
                return *table;
        }
    }
    qFatal("no table");
}

/// Of the column that says what a row is about.
double nameWidth(const PaperTable& table)
{
    for (const TableColumn& column : table.columns) {
        if (qstrcmp(column.key, "name") == 0)
            return column.width;
    }
    return 0;
}

QStringList headsOf(const PaperTable& table)
{
    QStringList heads;
    for (const TableRow& row : table.head) {
        for (const TableCell& cell : row.cells)
            heads.append(cell.text());
    }
    return heads;
}

/// The section in which a paragraph says @p text; -1: none.
qsizetype sectionSaying(const Document& document, const QString& text)
{
    for (qsizetype i = 0; i < document.sections.size(); ++i) {
        for (const Block& block : document.sections.at(i).blocks) {
            const auto* paragraph = std::get_if<Paragraph>(&block);
            if (paragraph && paragraph->text() == text)
                return i;
        }
    }
    return -1;
}

} // namespace

/// The parts of a meeting pack, each made as the office wants it, and the pack's own wording.
class TestPackSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingsSurviveTheirText();
    void whatThePackDecidesIsNoSetting();
    void faultsAreTold_data();
    void faultsAreTold();
    void partFollowsItsTemplate();
    void settingsGoBeforeTheTemplate();
    void unknownTemplateIsRefused();
    void wordingOfThePackIsNoParts();
    void closingIsUprightBelowASheetOnItsSide();
    void coverNamesItsIssuerOnce();
    void partPrintsItsOwnOpeningAndClosing();
    void noticeOfAPartIsNotPrinted();
    void listHasATitleOfItsOwn();
    void chosenColumnsAreShown_data();
    void chosenColumnsAreShown();
};

void TestPackSettings::settingsSurviveTheirText()
{
    const PaperEntry& part = *findPaper(u"annual-list"_s);
    PartSettings settings;
    settings.templateName = u"模板=一"_s;
    settings.choices.set(u"paper"_s, u"A3"_s);
    settings.choices.set(u"columns"_s, QStringList{u"number"_s, u"name=46"_s});
    settings.choices.set(u"closing"_s, u"第一段，甲。\n第二段：乙=丙。"_s);
    settings.columns = {{u"name"_s, u"工程"_s, true, 60}};
    const QStringList texts = toTexts(part, settings);
    for (const QString& text : texts)
        QCOMPARE(faultOfPartSetting(text), std::nullopt);
    const PartSettings read = partSettings(part, texts);
    QCOMPARE(read.templateName, settings.templateName);
    QCOMPARE(read.choices, settings.choices);
    QCOMPARE(read.columns, settings.columns);
    QVERIFY(partSettings(*findPaper(u"dispatch"_s), texts).choices.values().isEmpty());
}

void TestPackSettings::whatThePackDecidesIsNoSetting()
{
    PartSettings settings;
    settings.choices.set(u"month"_s, u"2020-01"_s);
    QVERIFY(toTexts(*findPaper(u"dispatch"_s), settings).isEmpty());
}

void TestPackSettings::faultsAreTold_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("no setting") << u"annual-list"_s;
    QTest::newRow("no value") << u"annual-list:paper"_s;
    QTest::newRow("no part") << u"poem:paper=A3"_s;
    QTest::newRow("not a part of packs") << u"meeting-pack:paper=A3"_s;
    QTest::newRow("no option") << u"annual-list:colour=red"_s;
    QTest::newRow("of the pack") << u"annual-list:year=2019"_s;
    QTest::newRow("no such value") << u"annual-list:paper=B5"_s;
    QTest::newRow("no such column") << u"annual-list:columns=name,colour"_s;
    QTest::newRow("no looks") << u"annual-list:column-looks=wide"_s;
}

void TestPackSettings::faultsAreTold()
{
    QFETCH(const QString, value);
    QVERIFY(faultOfPartSetting(value));
    PaperChoices choices;
    choices.set(u"with"_s, value);
    QVERIFY(findPaper(u"meeting-pack"_s)->fault(choices));
}

void TestPackSettings::partFollowsItsTemplate()
{
    const auto made =
        pack(templatedSnapshot(),
             {{u"parts"_s, {u"annual-list"_s}}, {u"with"_s, {u"annual-list:template=示例模板"_s}}});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    QCOMPARE(faultsOf(*made), QStringList());
    QCOMPARE(made->sections.last().paper.size, PaperSize::A3);
    QCOMPARE(headsOf(tableOf(*made)),
             QStringList({u"序号"_s, u"工程"_s, u"投资情况"_s, u"总投资"_s}));
    QVERIFY(sectionSaying(*made, u"示例清单标题"_s) >= 0);
    QVERIFY(!made->toText().contains(u"现印发给你们"_s)); // a part is no letter
}

void TestPackSettings::settingsGoBeforeTheTemplate()
{
    const auto made = pack(templatedSnapshot(),
                           {{u"parts"_s, {u"annual-list"_s}},
                            {u"with"_s,
                             {u"annual-list:template=示例模板"_s, u"annual-list:paper=A4"_s,
                              u"annual-list:columns=name"_s}}});
    QVERIFY(made);
    QCOMPARE(made->sections.last().paper.size, PaperSize::A4);
}

void TestPackSettings::unknownTemplateIsRefused()
{
    const auto made = pack(sampleSnapshot(2020),
                           {{u"parts"_s, {u"targets"_s, u"annual-list"_s}},
                            {u"with"_s, {u"annual-list:template=无"_s}}});
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::NotFound);
}

void TestPackSettings::wordingOfThePackIsNoParts()
{
    const auto made = pack(sampleSnapshot(2020),
                           {{u"parts"_s, {u"decisions"_s, u"targets"_s}},
                            {u"issuer"_s, {u"示例机关"_s}},
                            {u"number"_s, {u"示例〔2020〕8号"_s}},
                            {u"opening"_s, {u"示例开头。"_s}},
                            {u"closing"_s, {u"示例结尾。"_s}}});
    QVERIFY(made);
    QCOMPARE(faultsOf(*made), QStringList());
    QCOMPARE(sectionSaying(*made, u"示例机关"_s), 0);
    QCOMPARE(sectionSaying(*made, u"示例〔2020〕8号"_s), 0);
    QCOMPARE(sectionSaying(*made, u"示例开头。"_s), 1); // with the contents
    QCOMPARE(sectionSaying(*made, u"示例结尾。"_s), made->sections.size() - 1);
    QVERIFY(made->sections.last().blocks.size() > 1); // no page of its own
}

void TestPackSettings::closingIsUprightBelowASheetOnItsSide()
{
    const auto made = pack(exampleSnapshot(),
                           {{u"parts"_s, {u"annual-list"_s}}, {u"closing"_s, {u"示例结尾。"_s}}});
    QVERIFY(made);
    QCOMPARE(sectionSaying(*made, u"示例结尾。"_s), made->sections.size() - 1);
    QCOMPARE(made->sections.last().blocks.size(), 1);
    QCOMPARE(made->sections.last().paper, Paper());
}

void TestPackSettings::coverNamesItsIssuerOnce()
{
    const auto counted = [](const QString& issuer) {
        const auto made = pack(sampleSnapshot(2020),
                               {{u"parts"_s, {u"decisions"_s}},
                                {u"issuer"_s, {issuer}},
                                {u"signatory"_s, {u"示例办公室"_s}}});
        Document cover;
        cover.sections = {made->sections.first()};
        return std::pair(cover.toText().count(u"示例办公室"_s), cover.toText().count(issuer));
    };
    QCOMPARE(counted(u"示例办公室"_s), std::pair(qsizetype(1), qsizetype(1)));
    QCOMPARE(counted(u"示例机关"_s), std::pair(qsizetype(1), qsizetype(1)));
}

void TestPackSettings::partPrintsItsOwnOpeningAndClosing()
{
    const auto made = pack(sampleSnapshot(2020),
                           {{u"parts"_s, {u"dispatch"_s}},
                            {u"with"_s,
                             {u"dispatch:opening=示例开头。"_s, u"dispatch:closing=示例结尾。"_s,
                              u"dispatch:addressee=示例主送："_s, u"dispatch:issuer=示例机关"_s,
                              u"dispatch:signatory=示例署名"_s}}});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    const QString text = made->toText();
    QVERIFY(text.contains(u"示例开头。"_s) && text.contains(u"示例结尾。"_s));
    QVERIFY(!text.contains(u"示例主送"_s) && !text.contains(u"示例机关"_s)
            && !text.contains(u"示例署名"_s));
    const QStringList told = made->remarks.filter(u"is no letter"_s);
    QCOMPARE(told.size(), 1);
    for (const QString& title : {u"Addressees"_s, u"Issuing office"_s, u"Signed by"_s})
        QVERIFY2(told.first().contains(title), qPrintable(told.first()));
    QVERIFY(!told.first().contains(u"Opening"_s));
}

void TestPackSettings::noticeOfAPartIsNotPrinted()
{
    const auto made =
        pack(sampleSnapshot(2020),
             {{u"parts"_s, {u"annual-list"_s}},
              {u"with"_s, {u"annual-list:notice=yes"_s, u"annual-list:opening=示例开头。"_s}}});
    QVERIFY(made);
    QVERIFY(!made->toText().contains(u"示例开头。"_s));
    QCOMPARE(made->remarks.filter(u"is no letter"_s).size(), 1);
}

void TestPackSettings::listHasATitleOfItsOwn()
{
    const auto list = [](const Options& options) {
        return composeWorded(*findPaper(u"annual-list"_s), sampleSnapshot(2020),
                             PaperChoices(options), {})
            ->toText();
    };
    const Options both{{u"notice"_s, {u"yes"_s}},
                       {u"title"_s, {u"示例通知标题"_s}},
                       {u"list-title"_s, {u"示例清单标题"_s}}};
    const QString noticed = list(both);
    QVERIFY2(noticed.contains(u"\n示例通知标题\n"_s), qPrintable(noticed));
    QVERIFY(noticed.contains(u"《示例清单标题"_s) && noticed.contains(u"\n示例清单标题\n"_s));
    const QString alone = list({{u"title"_s, {u"示例标题"_s}}});
    QVERIFY(alone.contains(u"\n示例标题\n"_s));
    const QString titled =
        list({{u"title"_s, {u"示例标题"_s}}, {u"list-title"_s, {u"示例清单标题"_s}}});
    QVERIFY(titled.contains(u"\n示例清单标题\n"_s) && !titled.contains(u"示例标题\n"_s));
}

void TestPackSettings::chosenColumnsAreShown_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QStringList>("columns");
    QTest::addColumn<QStringList>("heads");
    QTest::newRow("decisions") << u"decisions"_s << QStringList{u"due"_s, u"state"_s}
                               << QStringList{u"议定事项"_s, u"完成时限"_s, u"状态"_s};
    QTest::newRow("targets") << u"targets"_s << QStringList{u"number"_s, u"actual"_s}
                             << QStringList{u"序号"_s, u"目标"_s, u"实际值"_s};
    QTest::newRow("next-steps") << u"next-steps"_s << QStringList{u"day"_s}
                                << QStringList{u"时间"_s, u"事项"_s};
    QTest::newRow("districts") << u"districts"_s << QStringList{u"count"_s, u"completion"_s}
                               << QStringList{u"区市县（先导区）"_s, u"项目数"_s, u"完成率"_s};
    QTest::newRow("in any order") << u"districts"_s << QStringList{u"completion"_s, u"count"_s}
                                  << QStringList{u"区市县（先导区）"_s, u"项目数"_s, u"完成率"_s};
    QTest::newRow("annual-list") << u"annual-list"_s << QStringList{u"units"_s, u"nature"_s}
                                 << QStringList{u"项目名称"_s, u"建设\n性质"_s, u"责任单位"_s};
}

void TestPackSettings::chosenColumnsAreShown()
{
    QFETCH(const QString, paper);
    QFETCH(const QStringList, columns);
    QFETCH(const QStringList, heads);
    const PaperEntry& entry = *findPaper(paper);
    const Snapshot snapshot = sampleSnapshot(2020);
    const auto whole = composePaper(entry, snapshot, PaperChoices());
    const auto some = composePaper(entry, snapshot, PaperChoices({{u"columns"_s, columns}}));
    QVERIFY(some);
    QCOMPARE(faultsOf(*some), QStringList());
    QCOMPARE(headsOf(tableOf(*some)), heads);
    QVERIFY(qAbs(tableOf(*some).width() - tableOf(*whole).width()) < 0.01);
    if (heads.first() == u"序号")
        QVERIFY(tableOf(*some).columns.first().width < 10);
    const auto titled =
        composeWorded(entry, snapshot, PaperChoices(), {{u"name"_s, u"示例栏"_s, true, 70}});
    QVERIFY(headsOf(tableOf(*titled)).contains(u"示例栏"_s));
    QVERIFY(qAbs(nameWidth(tableOf(*titled)) - nameWidth(tableOf(*whole))) > 1);
}

TOUYAN_TEST(TestPackSettings, QCoreApplication)
#include "tst_packsettings.moc"
