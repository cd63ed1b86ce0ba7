#include "domain/fieldtext.h"
#include "domain/records.h"
#include "support/makers.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

const Field<Project>& projectField(const QString& key)
{
    return *findField<Project>(QLatin1StringView(key.toLatin1()));
}

/// A district, two units, and nothing else.
Records fewRecords()
{
    ChangeSet changes;
    changes.insert(aDistrict().withId(1).withCode("Q1").withName("示例区").make());
    changes.insert(aUnit().withId(2).withCode("U2").withName("示例局").make());
    changes.insert(aUnit().withId(3).withCode("U3").withName("示例委").make());
    Records records;
    records.apply(changes);
    return records;
}

} // namespace

class TestFieldText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void valuesAreShownAndTyped_data();
    void valuesAreShownAndTyped();
    void typedTextIsUnderstood_data();
    void typedTextIsUnderstood();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void emptyTextClears();
    void monthsAndYears();
    void momentsAreShownAsRecorded();
    void exchangeIsIndependentOfLanguage();
    void recordsAreNamed();
    void amountsAndShares();
};

void TestFieldText::valuesAreShownAndTyped_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << u"name"_s << Value(u"甲"_s) << u"甲"_s;
    QTest::newRow("money") << u"total_investment"_s << Value(qint64(48'000'000'000))
                           << u"48,000.00"_s;
    QTest::newRow("small money") << u"total_investment"_s << Value(qint64(10'000)) << u"0.01"_s;
    QTest::newRow("date") << u"planned_start"_s << Value(QDate(2020, 3, 1)) << u"2020-03-01"_s;
    QTest::newRow("choice") << u"stage"_s << Value(qint64(1)) << u"Under way"_s;
    QTest::newRow("reference") << u"district"_s << Value(qint64(1)) << u"示例区"_s;
    QTest::newRow("references") << u"responsible_units"_s << Value(u"[3,2]"_s)
                                << u"示例委、示例局"_s;
    QTest::newRow("tags") << u"tags"_s << Value(u"[\"智能制造\",\"机器人\"]"_s)
                          << u"智能制造、机器人"_s;
    QTest::newRow("number") << u"longitude"_s << Value(121.625) << u"121.625"_s;
    QTest::newRow("not stated") << u"planned_start"_s << Value() << QString();
    QTest::newRow("no money stated") << u"total_investment"_s << Value() << QString();
}

void TestFieldText::valuesAreShownAndTyped()
{
    QFETCH(QString, key);
    QFETCH(Value, value);
    QFETCH(QString, text);
    const Records records = fewRecords();
    QCOMPARE(fieldText(projectField(key), value, records), text);
    const auto parsed = parseFieldText(projectField(key), text, records);
    QVERIFY(parsed);
    QVERIFY(*parsed == value);
}

void TestFieldText::typedTextIsUnderstood_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Value>("value");
    const Value day(QDate(2020, 6, 30));
    QTest::newRow("slashes") << u"planned_start"_s << u"2020/6/30"_s << day;
    QTest::newRow("points") << u"planned_start"_s << u"2020.06.30"_s << day;
    QTest::newRow("Chinese date") << u"planned_start"_s << u" 2020年6月30日 "_s << day;
    QTest::newRow("plain money") << u"total_investment"_s << u"1234.5678"_s
                                 << Value(qint64(1'234'567'800));
    QTest::newRow("wide comma") << u"total_investment"_s << u"1，234"_s
                                << Value(qint64(1'234'000'000));
    QTest::newRow("choice by key") << u"stage"_s << u"active"_s << Value(qint64(1));
    QTest::newRow("reference by code") << u"district"_s << u"Q1"_s << Value(qint64(1));
    QTest::newRow("commas of all kinds")
        << u"responsible_units"_s << u"示例局, U3，"_s << Value(u"[2,3]"_s);
    QTest::newRow("trimmed") << u"name"_s << u"  甲  "_s << Value(u"甲"_s);
    QTest::newRow("lines kept") << u"content"_s << u" 甲\n乙 "_s << Value(u" 甲\n乙 "_s);
}

void TestFieldText::typedTextIsUnderstood()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(Value, value);
    const auto parsed = parseFieldText(projectField(key), text, fewRecords());
    QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().message));
    QVERIFY(*parsed == value);
}

void TestFieldText::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("money") << u"total_investment"_s << u"很多"_s;
    QTest::newRow("endless money") << u"total_investment"_s << u"inf"_s;
    QTest::newRow("more than fits") << u"total_investment"_s << u"1e30"_s;
    QTest::newRow("date") << u"planned_start"_s << u"明天"_s;
    QTest::newRow("no such day") << u"planned_start"_s << u"2020-02-30"_s;
    QTest::newRow("long ago") << u"planned_start"_s << u"1066-10-14"_s;
    QTest::newRow("choice") << u"stage"_s << u"飞行"_s;
    QTest::newRow("no choice") << u"stage"_s << QString();
    QTest::newRow("reference") << u"district"_s << u"月球"_s;
    QTest::newRow("one of two references") << u"responsible_units"_s << u"示例局、月球"_s;
    QTest::newRow("number") << u"longitude"_s << u"nan"_s;
}

void TestFieldText::nonsenseIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    const auto parsed = parseFieldText(projectField(key), text, fewRecords());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::Validation);
    const QString word = text.section(u'、', -1); // the one that is not known
    QVERIFY2(parsed.error().message.contains(word), qPrintable(parsed.error().message));
}

void TestFieldText::emptyTextClears()
{
    for (const Field<Project>& field : fields<Project>()) {
        if (field.type == FieldType::Choice && !field.nullable)
            continue;
        const auto parsed = parseFieldText(field, u" "_s, fewRecords());
        QVERIFY2(parsed, field.key);
        Project project;
        QVERIFY2(field.assign(project, *parsed), field.key);
    }
}

void TestFieldText::monthsAndYears()
{
    const Field<MonthlyReport>& month = *findField<MonthlyReport>("month"_L1);
    const Value october(QDate(2020, 10, 1));
    QCOMPARE(fieldText(month, october, {}), u"2020-10"_s);
    for (const QString& text : {u"2020-10"_s, u"2020年10月"_s, u"2020-10-31"_s})
        QVERIFY2(*parseFieldText(month, text, {}) == october, qPrintable(text));
    const Field<AnnualGoal>& year = *findField<AnnualGoal>("year"_L1);
    QCOMPARE(fieldText(year, Value(qint64(2020)), {}), u"2020"_s);
    QVERIFY(*parseFieldText(year, u"2020"_s, {}) == Value(qint64(2020)));
    QVERIFY(!parseFieldText(year, u"2020.5"_s, {}));
}

void TestFieldText::momentsAreShownAsRecorded()
{
    const Field<ListTransition>& at = *findField<ListTransition>("at"_L1);
    ListTransition transition;
    transition.at = QDateTime(QDate(2020, 11, 24), QTime(9, 30, 5), Qt::OffsetFromUTC, 8 * 3600);
    const Value value = at.value(transition);
    QCOMPARE(fieldText(at, value, {}), u"2020-11-24 09:30:05"_s);
    QCOMPARE(exchangeText(at, value, {}), u"2020-11-24T09:30:05.000+08:00"_s);
    QCOMPARE(fieldText(at, at.value(ListTransition()), {}), QString());
}

void TestFieldText::exchangeIsIndependentOfLanguage()
{
    const Records records = fewRecords();
    const auto text = [&records](const QString& key, const Value& value) {
        return exchangeText(projectField(key), value, records);
    };
    QCOMPARE(text(u"total_investment"_s, Value(qint64(123'456))), u"1234.56"_s);
    QCOMPARE(text(u"stage"_s, Value(qint64(1))), u"active"_s);
    QCOMPARE(text(u"planned_start"_s, Value(QDate(2020, 3, 1))), u"2020-03-01"_s);
    QCOMPARE(text(u"district"_s, Value(qint64(1))), u"示例区"_s);
    QCOMPARE(text(u"planned_start"_s, Value()), QString());
}

void TestFieldText::recordsAreNamed()
{
    const Records records = fewRecords();
    QCOMPARE(records.nameOf(RecordKind::District, 1), u"示例区"_s);
    QCOMPARE(records.nameOf(RecordKind::District, 99), QString());
    const Project project = aProject().withName("甲").make();
    Records withProject = records;
    withProject.apply(inserting(project));
    QCOMPARE(recordName(anAnnualGoal(project.id, 2020).make(), withProject), u"甲"_s);
    QVERIFY(withProject.contains(RecordKind::Project, project.id.value));
    QVERIFY(!withProject.contains(RecordKind::Milestone, project.id.value));
}

void TestFieldText::amountsAndShares()
{
    QCOMPARE(moneyText(Money::fromWan(48'000)), u"48,000.00"_s);
    QCOMPARE(moneyText(Money::fromWan(48'000), MoneyUnit::Yi), u"4.80"_s);
    QCOMPARE(percentText(62.54), u"62.5%"_s);
    QVERIFY(!notStatedText().isEmpty());
}

TOUYAN_TEST(TestFieldText, QCoreApplication)
#include "tst_fieldtext.moc"
