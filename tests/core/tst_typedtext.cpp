#include "domain/field.h"
#include "domain/fieldtext.h"
#include "domain/records.h"
#include "domain/showntext.h"
#include "domain/typedtext.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace touyan;
using namespace Qt::StringLiterals;

/// What people and their input methods type for amounts, numbers and days.
class TestTypedText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void amounts_data();
    void amounts();
    void amountsAreRefused_data();
    void amountsAreRefused();
    void shownAmountsAreTypedAgain();
    void numbers();
    void shownNumbersAreTypedAgain();
    void days_data();
    void days();
    void monthIsNoDay();
    void months();
};

void TestTypedText::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("fen");
    QTest::newRow("plain") << u"1234.5"_s << qint64(1'234'500'000);
    QTest::newRow("groups") << u"12,345,678"_s << qint64(12'345'678'000'000);
    QTest::newRow("full width") << u"１２，８００.５"_s << qint64(12'800'500'000);
    QTest::newRow("full width point") << u"３．２５"_s << qint64(3'250'000);
    QTest::newRow("Chinese full stop") << u"3。25"_s << qint64(3'250'000);
    QTest::newRow("sign and unit") << u"￥1,234.5678万元"_s << qint64(1'234'567'800);
    QTest::newRow("亿") << u"1.2亿元"_s << qint64(12'000'000'000);
    QTest::newRow("yuan") << u"12,345.67 元"_s << qint64(1'234'567);
    QTest::newRow("to the fen") << u"0.000001"_s << qint64(1);
    QTest::newRow("zeros say nothing") << u"1.50000000"_s << qint64(1'500'000);
    QTest::newRow("negative") << u"－5"_s << qint64(-5'000'000);
    QTest::newRow("greatest") << u"10000亿元"_s << LargestTyped.fen();
}

void TestTypedText::amounts()
{
    QFETCH(const QString, text);
    QFETCH(const qint64, fen);
    const auto amount = typedMoney(text);
    QVERIFY2(amount, qPrintable(amount ? QString() : amount.error().message));
    QCOMPARE(amount->fen(), fen);
}

void TestTypedText::amountsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("stray comma") << u"12,3"_s << u"groups of three"_s;
    QTest::newRow("stray commas") << u"1,2,3.4"_s << u"groups of three"_s;
    QTest::newRow("full-width comma") << u"12，3"_s << u"groups of three"_s;
    QTest::newRow("comma behind the point") << u"1.234,5"_s << u"groups of three"_s;
    QTest::newRow("too large") << u"999999999999"_s << u"too large"_s;
    QTest::newRow("far too large") << u"9"_s.repeated(60) << u"too large"_s;
    QTest::newRow("finer than a fen") << u"1.23456789"_s << u"finer than a fen"_s;
    QTest::newRow("finer than a fen in yuan") << u"1.234元"_s << u"finer than a fen"_s;
    QTest::newRow("unit left open") << u"￥1234"_s << u"in yuan or in 10,000 yuan"_s;
    QTest::newRow("words") << u"很多"_s << u"not a number"_s;
    QTest::newRow("exponent") << u"1e3"_s << u"not a number"_s;
    QTest::newRow("nothing") << u"万元"_s << u"not a number"_s;
    QTest::newRow("comma only") << u","_s << u"not a number"_s;
}

void TestTypedText::amountsAreRefused()
{
    QFETCH(const QString, text);
    QFETCH(const QString, why);
    const auto amount = typedMoney(text);
    QVERIFY(!amount);
    QVERIFY2(amount.error().message.contains(why), qPrintable(amount.error().message));
    QVERIFY(amount.error().message.contains(text));
}

void TestTypedText::shownAmountsAreTypedAgain()
{
    for (const qint64 fen : {0LL, 1LL, -1LL, 10'000LL, 123'456'789LL, 100'000'000'000'000LL})
        QCOMPARE(typedMoney(preciseMoneyText(Money::fromFen(fen)))->fen(), fen);
    QCOMPARE(preciseMoneyText(Money::fromFen(1'234'567)), u"1.234567"_s);
    QCOMPARE(preciseMoneyText(Money::fromWan(12'800)), u"12,800.00"_s);
    QCOMPARE(preciseMoneyText(Money::fromFen(-5'000)), u"-0.005"_s);
}

void TestTypedText::numbers()
{
    QCOMPARE(*typedNumber(u"１２１．６２５"_s), 121.625);
    QCOMPARE(*typedNumber(u".5"_s), 0.5);
    QVERIFY(!typedNumber(u"1,21"_s));
    QCOMPARE(*typedWhole(u"２０２０"_s), qint64(2020));
    QCOMPARE(*typedWhole(u"1,000"_s), qint64(1000));
    QVERIFY(!typedWhole(u"2020.5"_s));
    QVERIFY(!typedWhole(u"99999999999999999999"_s));
    QVERIFY(!typedWhole(u"1e3"_s));
    QCOMPARE(*typedNumber(u"－２．５Ｅ－３"_s), -0.0025);
    for (const QString& text :
         {u"e5"_s, u"1e"_s, u"1e-"_s, u"1e1.5"_s, u"1e999"_s, u"9"_s.repeated(400)})
        QVERIFY2(!typedNumber(text), qPrintable(text));
}

void TestTypedText::shownNumbersAreTypedAgain()
{
    const auto& fieldsOfActual = fields<IndicatorActual>();
    const auto field =
        std::find_if(fieldsOfActual.begin(), fieldsOfActual.end(),
                     [](const auto& line) { return line.type == FieldType::Number; });
    QVERIFY(field != fieldsOfActual.end());
    QRandomGenerator random(20201124);
    for (int i = 0; i < 20'000; ++i) {
        // As many digits as are shown, of any size.
        constexpr qint64 FirstOfThirteenDigits = 1'000'000'000'000;
        const qint64 digits = random.bounded(FirstOfThirteenDigits);
        const int power = random.bounded(-30, 20);
        const QString written =
            u"%1%2e%3"_s.arg(random.bounded(2) ? u"-"_s : QString()).arg(digits).arg(power);
        const double number = written.toDouble();
        for (const QString& shown :
             {fieldText(*field, Value(number), {}), exchangeText(*field, Value(number), {})}) {
            const auto typed = parseFieldText(*field, shown, {});
            QVERIFY2(typed && *typed == Value(number), qPrintable(written % u" as "_s % shown));
        }
    }
}

void TestTypedText::days_data()
{
    QTest::addColumn<QString>("text");
    for (const QString& text :
         {u"2020-09-05"_s, u"2020/9/5"_s, u"2020.9.5"_s, u"20200905"_s, u"2020年9月5日"_s,
          u"２０２０－０９－０５"_s, u"2020。9。5"_s, u" 2020 年 9 月 5 日 "_s, u"2020年9月5号"_s,
          u"2020/9/5 0:00"_s, u"2020-09-05 00:00:00"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void TestTypedText::days()
{
    QFETCH(const QString, text);
    const auto day = typedDay(text);
    QVERIFY2(day, qPrintable(day ? QString() : day.error().message));
    QCOMPARE(*day, QDate(2020, 9, 5));
}

void TestTypedText::monthIsNoDay()
{
    const auto day = typedDay(u"2020-09"_s);
    QVERIFY(!day);
    QVERIFY2(day.error().message.contains(u"lacks the day"_s), qPrintable(day.error().message));
    for (const QString& text : {u"2020-02-30"_s, u"1066-10-14"_s, u"20-9-5"_s, u"2020-9-5-"_s,
                                u"明天"_s, u"2020-13-45"_s, QString()})
        QVERIFY2(!typedDay(text), qPrintable(text));
}

void TestTypedText::months()
{
    for (const QString& text :
         {u"2020-09"_s, u"2020年9月"_s, u"２０２０．９"_s, u"202009"_s, u"2020-09-30"_s})
        QCOMPARE(*typedMonth(text), QDate(2020, 9, 1));
    QVERIFY(!typedMonth(u"2020-13"_s));
    // Where something starts or finishes a month is as good as its first or last day.
    const auto day = [](QLatin1StringView key) {
        return *parseFieldText(*findField<Project>(key), u"2020-09"_s, {});
    };
    QVERIFY(day("planned_start"_L1) == Value(QDate(2020, 9, 1)));
    QVERIFY(day("planned_finish"_L1) == Value(QDate(2020, 9, 30)));
    QVERIFY(!parseFieldText(*findField<Milestone>("planned_date"_L1), u"2020-09"_s, {}));
}

TOUYAN_TEST(TestTypedText, QCoreApplication)
#include "tst_typedtext.moc"
