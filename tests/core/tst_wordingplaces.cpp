#include "reports/wording.h"
#include "reports/wordingplaces.h"
#include "support/makers.h"
#include "support/paperchecks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

using Options = QMap<QString, QStringList>;

Document dispatch(const Options& options, const QList<TemplateColumn>& columns = {})
{
    const auto made = composeWorded(*findPaper(u"dispatch"_s), sampleSnapshot(2020),
                                    PaperChoices(options), columns);
    return made ? *made : Document();
}

/// Where the first paragraph of @p role stands in the first section; -1: nowhere.
qsizetype placeOf(const Document& document, ParagraphRole role)
{
    const QList<Block>& blocks = document.sections.first().blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const auto* paragraph = std::get_if<Paragraph>(&blocks.at(i));
        if (paragraph && paragraph->role == role)
            return i;
    }
    return -1;
}

} // namespace

/// Wording that serves every month, and wording of another one.
class TestWordingPlaces : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAreFilledWithTheTimeOfThePaper_data();
    void placesAreFilledWithTheTimeOfThePaper();
    void templateServesEveryMonth();
    void listOfAnotherYearHasItsYear();
    void otherTimeIsRemarked_data();
    void otherTimeIsRemarked();
    void placeThatIsNoneIsRemarked();
    void numberOfOnePaperIsNotKept();
    void numberKeptBeforeIsRemarked();
    void letterHasItsHeadAboveTheTitle();
    void templateThatSaysTheSameIsTheSame();
};

void TestWordingPlaces::placesAreFilledWithTheTimeOfThePaper_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("title");
    QTest::newRow("month") << u"month"_s << u"2020年9月份（2020年9月）"_s;
    QTest::newRow("quarter") << u"quarter"_s << u"2020年7—9月份（2020年三季度）"_s;
}

void TestWordingPlaces::placesAreFilledWithTheTimeOfThePaper()
{
    QFETCH(const QString, period);
    QFETCH(const QString, title);
    const Document made = dispatch({{u"month"_s, {u"2020-09"_s}},
                                    {u"period"_s, {period}},
                                    {u"title"_s, {u"{年份}年{月份}月份（{期间}）"_s}}});
    QCOMPARE(made.title, title);
    QVERIFY(made.toText().contains(title));
    QCOMPARE(made.remarks.filter(title), QStringList());
}

void TestWordingPlaces::templateServesEveryMonth()
{
    PaperTemplate row;
    row.id = PaperTemplateId{900'001};
    row.name = u"示例模板"_s;
    row.paper = u"dispatch"_s;
    row.title = u"{期间}示例通报"_s;
    row.columns = toText(QList<TemplateColumn>{{u"done"_s, u"{月份}月止"_s, true, 0}});
    Records records = sampleSnapshot(2020).records();
    records.apply(inserting(row));
    const Snapshot snapshot = sampleSnapshotOf(records, 2020);
    for (const QString& month : {u"8"_s, u"9"_s}) {
        const auto made = composeAfterTemplate(
            *findPaper(u"dispatch"_s), snapshot,
            PaperChoices(Options{{u"month"_s, {u"2020-0"_s % month}}}), row.name);
        QVERIFY(made);
        QCOMPARE(made->title, QString(u"2020年"_s % month % u"月示例通报"_s));
        QVERIFY(made->toText().contains(QString(month % u"月止"_s)));
    }
    const auto pack =
        composeWorded(*findPaper(u"meeting-pack"_s), snapshot,
                      PaperChoices(Options{{u"month"_s, {u"2020-09"_s}},
                                           {u"title"_s, {u"{月份}月份会议材料"_s}},
                                           {u"parts"_s, {u"dispatch"_s}},
                                           {u"with"_s, {u"dispatch:template=示例模板"_s}}}),
                      {});
    QVERIFY(pack);
    QVERIFY(pack->toText().contains(u"9月份会议材料"_s));
    QVERIFY(pack->toText().contains(u"2020年9月示例通报"_s));
}

void TestWordingPlaces::listOfAnotherYearHasItsYear()
{
    const PaperEntry& list = *findPaper(u"annual-list"_s);
    const WordingTime time =
        wordingTime(list, sampleSnapshot(2020), PaperChoices(Options{{u"year"_s, {u"2019"_s}}}));
    QCOMPARE(withPlacesFilled(u"{年份}年、{期间}"_s, time), u"2019年、2019年"_s);
}

void TestWordingPlaces::otherTimeIsRemarked_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("other");
    const auto row = [](const char* name, const char* key, const QString& text,
                        const QString& other = {}) {
        QTest::newRow(name) << QString::fromLatin1(key) << text << other;
    };
    row("month of a title", "title", u"10月份示例通报"_s, u"10月份"_s);
    row("its own month", "title", u"2020年9月示例通报"_s);
    row("up to its month", "title", u"1—9月示例通报"_s);
    row("up to another", "title", u"1—10月示例通报"_s, u"1—10月"_s);
    row("year of a title", "title", u"2019年示例通报"_s, u"2019年"_s);
    row("years of a plan", "title", u"2020—2023年示例"_s);
    row("month of a text", "opening", u"现将10月份情况通报如下："_s, u"10月份"_s);
    row("month of another year", "opening", u"现将2019年9月情况通报如下："_s, u"2019年9月"_s);
    row("date in a text", "opening", u"根据2019年3月5日会议要求，通报如下："_s);
    row("month of a meeting", "opening", u"根据2019年3月会议要求，通报如下："_s);
    row("deadline", "closing", u"请于10月份报送，11月15日前办结。"_s);
}

void TestWordingPlaces::otherTimeIsRemarked()
{
    QFETCH(const QString, key);
    QFETCH(const QString, text);
    QFETCH(const QString, other);
    const QStringList remarks =
        dispatch({{u"month"_s, {u"2020-09"_s}}, {key, {text}}}).remarks.filter(u"2020年9月"_s);
    QCOMPARE(remarks.size(), other.isEmpty() ? 0 : 1);
    if (!other.isEmpty())
        QVERIFY2(remarks.first().contains(u"“%1”"_s.arg(other)), qPrintable(remarks.first()));
}

void TestWordingPlaces::placeThatIsNoneIsRemarked()
{
    const Document made =
        dispatch({{u"month"_s, {u"2020-09"_s}}, {u"title"_s, {u"{年}示例通报"_s}}});
    QCOMPARE(made.remarks.filter(u"“{年}”"_s).size(), 1);
}

void TestWordingPlaces::numberOfOnePaperIsNotKept()
{
    const PaperEntry& paper = *findPaper(u"dispatch"_s);
    const PaperTemplate kept =
        templateWith({}, paper, PaperChoices(Options{{u"number"_s, {u"示办〔2020〕15号"_s}}}), {});
    QCOMPARE(kept.documentNumber, u"示办〔{年份}〕　号"_s);
    // What comes from the template goes into it unchanged.
    QCOMPARE(templateWith(kept, paper, choicesFrom(kept, paper), {}), kept);
    PaperChoices choices = choicesFrom(kept, paper);
    choices.set(u"month"_s, u"2020-09"_s);
    const auto made = composeWorded(paper, sampleSnapshot(2020), choices, {});
    QVERIFY(made);
    QVERIFY(made->toText().contains(u"示办〔2020〕　号"_s));
    QCOMPARE(made->remarks.filter(u"示办〔2020〕　号"_s).size(), 1);
}

void TestWordingPlaces::numberKeptBeforeIsRemarked()
{
    PaperTemplate row;
    row.id = PaperTemplateId{900'001};
    row.name = u"示例模板"_s;
    row.paper = u"dispatch"_s;
    row.documentNumber = u"示办〔2020〕15号"_s;
    Records records = sampleSnapshot(2020).records();
    records.apply(inserting(row));
    const Snapshot snapshot = sampleSnapshotOf(records, 2020);
    const auto remarksWith = [&](const Options& options) {
        const auto made = composeAfterTemplate(*findPaper(u"dispatch"_s), snapshot,
                                               PaperChoices(options), row.name);
        return made ? made->remarks.filter(row.documentNumber).size() : -1;
    };
    QCOMPARE(remarksWith({{u"month"_s, {u"2020-09"_s}}}), 1);
    QCOMPARE(remarksWith({{u"month"_s, {u"2020-09"_s}}, {u"number"_s, {u"示办〔2020〕16号"_s}}}),
             0);
}

void TestWordingPlaces::letterHasItsHeadAboveTheTitle()
{
    const Document made = dispatch({{u"month"_s, {u"2020-09"_s}},
                                    {u"issuer"_s, {u"示例领导小组办公室"_s}},
                                    {u"number"_s, {u"示办〔2020〕15号"_s}}});
    QCOMPARE(faultsOf(made), QStringList());
    const qsizetype mark = placeOf(made, ParagraphRole::IssuerMark);
    const qsizetype number = placeOf(made, ParagraphRole::DocumentNumber);
    const qsizetype title = placeOf(made, ParagraphRole::Title);
    QVERIFY(mark >= 0 && mark < number && number < title);
    QCOMPARE(placeOf(made, ParagraphRole::SubTitle), qsizetype(-1));
    const QList<Block>& blocks = made.sections.first().blocks;
    const auto rule = std::find_if(blocks.cbegin(), blocks.cend(), [](const Block& block) {
        const auto* line = std::get_if<RuleLine>(&block);
        return line && line->colour == PaperColour::Red;
    });
    QVERIFY(rule != blocks.cend());
    QVERIFY(rule - blocks.cbegin() > number && rule - blocks.cbegin() < title);
}

void TestWordingPlaces::templateThatSaysTheSameIsTheSame()
{
    const PaperEntry& paper = *findPaper(u"annual-list"_s);
    PaperTemplate row;
    row.paper = u"annual-list"_s;
    row.columns = u"[{\"key\":\"name\",\"width\":34},{\"key\":\"leader\",\"shown\":false}]"_s;
    row.choices = u"{\"notice\":[\"yes\"],\"addressee\":[\"各单位：\"]}"_s;
    QList<TemplateColumn> columns;
    for (const OptionChoice& choice : paper.option(u"columns"_s)->choices) {
        const QString key = QString::fromLatin1(choice.key);
        columns.append({key, {}, key != u"leader", key == u"name" ? 34.0 : 0.0});
    }
    PaperChoices choices = choicesFrom(row, paper);
    choices.set(u"paper"_s, u"A4"_s); // as it is without
    QCOMPARE(templateWith(row, paper, choices, columns), row);
    columns.last().title = u"示例栏"_s;
    choices.set(u"paper"_s, u"A3"_s);
    const PaperTemplate other = templateWith(row, paper, choices, columns);
    QVERIFY(other.columns != row.columns && other.choices != row.choices);
}

TOUYAN_TEST(TestWordingPlaces, QCoreApplication)
#include "tst_wordingplaces.moc"
