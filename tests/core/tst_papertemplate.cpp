#include "domain/papertemplate.h"
#include "domain/validation.h"
#include "support/makers.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

PaperTemplate aTemplate(const QString& name = u"示例模板"_s)
{
    PaperTemplate made;
    made.id = PaperTemplateId{7};
    made.name = name;
    made.paper = u"annual-list"_s;
    return made;
}

QStringList faultyFields(const PaperTemplate& row)
{
    QStringList keys;
    for (const Violation& violation : violations(row))
        keys.append(violation.fieldKey);
    return keys;
}

} // namespace

class TestPaperTemplate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsSurviveTheirText_data();
    void columnsSurviveTheirText();
    void unreadableColumnsAreRefused_data();
    void unreadableColumnsAreRefused();
    void choicesSurviveTheirText();
    void widthsHaveBounds();
    void nameIsTakenOncePerPaper();
    void isKeptInTheFile();
};

void TestPaperTemplate::columnsSurviveTheirText_data()
{
    QTest::addColumn<QList<TemplateColumn>>("columns");
    QTest::newRow("none") << QList<TemplateColumn>();
    QTest::newRow("as made") << QList<TemplateColumn>{{u"name"_s, {}, true, 0}};
    QTest::newRow("renamed, hidden, wide") << QList<TemplateColumn>{
        {u"name"_s, u"项目“名称”"_s, true, 33.5}, {u"leader"_s, {}, false, 0}};
}

void TestPaperTemplate::columnsSurviveTheirText()
{
    QFETCH(QList<TemplateColumn>, columns);
    const auto read = templateColumns(toText(columns));
    QVERIFY(read);
    QCOMPARE(*read, columns);
    QCOMPARE(toText(columns).isEmpty(), columns.isEmpty());
}

void TestPaperTemplate::unreadableColumnsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << u"name"_s;
    QTest::newRow("no list") << u"{}"_s;
    QTest::newRow("no object") << u"[1]"_s;
    QTest::newRow("no key") << u"[{\"width\":3}]"_s;
}

void TestPaperTemplate::unreadableColumnsAreRefused()
{
    QFETCH(QString, text);
    QVERIFY(!templateColumns(text));
    PaperTemplate row = aTemplate();
    row.columns = text;
    QCOMPARE(faultyFields(row), QStringList{u"columns"_s});
}

void TestPaperTemplate::choicesSurviveTheirText()
{
    const QMap<QString, QStringList> choices{{u"group"_s, {u"programme"_s}},
                                             {u"columns"_s, {u"name"_s, u"units"_s}}};
    QCOMPARE(*templateChoices(toText(choices)), choices);
    QCOMPARE(*templateChoices({}), (QMap<QString, QStringList>()));
    QVERIFY(toText(QMap<QString, QStringList>()).isEmpty());
    QVERIFY(!templateChoices(u"[]"_s) && !templateChoices(u"{\"a\":1}"_s));
    PaperTemplate row = aTemplate();
    row.choices = u"{"_s;
    QCOMPARE(faultyFields(row), QStringList{u"choices"_s});
}

void TestPaperTemplate::widthsHaveBounds()
{
    PaperTemplate row = aTemplate();
    row.columns = u"[{\"key\":\"name\",\"width\":400}]"_s;
    QCOMPARE(faultyFields(row), QStringList());
    row.columns = u"[{\"key\":\"name\",\"width\":400.5},{\"key\":\"leader\",\"width\":-1}]"_s;
    QCOMPARE(faultyFields(row), QStringList({u"columns"_s, u"columns"_s}));
}

void TestPaperTemplate::nameIsTakenOncePerPaper()
{
    Records records;
    records.apply(inserting(aTemplate()));
    PaperTemplate other = aTemplate();
    other.id = PaperTemplateId{8};
    QVERIFY(!violations(records, inserting(other)).empty());
    other.paper = u"bulletin"_s;
    QVERIFY(violations(records, inserting(other)).empty());
}

void TestPaperTemplate::isKeptInTheFile()
{
    TemporaryPortfolio portfolio;
    PaperTemplate row = aTemplate();
    row.signatories = {u"示例办公室"_s, u"示例局"_s};
    row.intro = u"第一段。\n第二段。"_s;
    row.columns = toText(QList<TemplateColumn>{{u"name"_s, {}, true, 30}});
    row.choices = toText(QMap<QString, QStringList>{{u"paper"_s, {u"A3"_s}}});
    QVERIFY(portfolio->apply(inserting(row)));
    portfolio.reopen();
    QVERIFY(portfolio->records().find(row.id));
    QCOMPARE(*portfolio->records().find(row.id), row);
}

TOUYAN_TEST(TestPaperTemplate, QCoreApplication)
#include "tst_papertemplate.moc"
