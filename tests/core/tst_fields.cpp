#include "domain/allrecords.h"
#include "domain/field.h"
#include "domain/records.h"
#include "storage/repository.h"
#include "support/randomrecords.h"
#include "support/temporarydatabase.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

template <typename T>
QString placeOf(const Field<T>& field)
{
    return QLatin1StringView(describe(kindOf<T>).key) % u'.' % QLatin1StringView(field.key);
}

template <typename T>
QString tableOf()
{
    return u'"' % QString(QLatin1StringView(describe(kindOf<T>).key)) % u'"';
}

QString columnTypeOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Flag:
    case FieldType::Money:
    case FieldType::Percent:
    case FieldType::Reference:
        return u"INTEGER"_s;
    case FieldType::Number:
        return u"REAL"_s;
    case FieldType::Text:
    case FieldType::Date:
    case FieldType::Moment:
    case FieldType::Choice:
    case FieldType::References:
    case FieldType::AnyReference:
    case FieldType::Tags:
        return u"TEXT"_s;
    }
    return {};
}

/// A value that no field of @p type takes.
Value wrongValue(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return qint64(1);
    case FieldType::Choice:
        return qint64(99);
    case FieldType::Reference:
        return qint64(-1);
    case FieldType::Date:
    case FieldType::Integer:
    case FieldType::Flag:
    case FieldType::Number:
    case FieldType::Money:
    case FieldType::Percent:
        return u"2020-06-30"_s;
    case FieldType::Moment:
    case FieldType::References:
    case FieldType::AnyReference:
    case FieldType::Tags:
        return u"[nonsense"_s;
    }
    return {};
}

/// A record of T that keeps all rules, with every field filled.
template <typename T>
T filled(QRandomGenerator& generator)
{
    Records records;
    records.apply(randomContent(generator, 1));
    records.setAll(Table<T>()); // else it might repeat the one that is there
    return randomRecord<T>(generator, records);
}

/// "context/source" of the texts that the Chinese translation has.
QSet<QString> translatedTexts()
{
    QFile file(QStringLiteral(TOUYAN_SOURCE_DIR "/translations/touyan_zh_CN.ts"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QSet<QString> texts;
    QString context;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"source")
            source = xml.readElementText();
        else if (xml.name() == u"translation"
                 && !xml.readElementText(QXmlStreamReader::IncludeChildElements).isEmpty())
            texts.insert(context % u'/' % source);
    }
    return texts;
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindsAndTheirRecordsAgree();
    void keysAreUniqueAndSnakeCase();
    void everyRecordHasAName();
    void choicesAreDistinct();
    void assignTakesWhatValueGives();
    void refusedValueLeavesTheRecordAlone();
    void columnsAreThoseOfTheFieldTable();
    void everyTableIsStrict();
    void columnsTakeEveryChoiceAndNoOther();
    void columnsRefuseWhatIsNotOfTheirType();
    void everyTitleIsTranslated();
};

void TestFields::kindsAndTheirRecordsAgree()
{
    size_t position = 0;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        const auto kind = static_cast<RecordKind>(position++);
        QCOMPARE(kindOf<T>, kind);
        QCOMPARE(kindFromKey(QString::fromLatin1(describe(kind).key)), kind);
    });
    QCOMPARE(position, allKinds().size());
    QVERIFY(!kindFromKey(u"ship"));
}

void TestFields::keysAreUniqueAndSnakeCase()
{
    static const QRegularExpression snakeCase(u"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"_s);
    AllRecords::forEach([]<typename T>(std::type_identity<T>) {
        QSet<QString> keys{u"id"_s};
        for (const Field<T>& field : fields<T>()) {
            const QString key = QLatin1StringView(field.key);
            QVERIFY2(snakeCase.match(key).hasMatch(), qPrintable(placeOf(field)));
            QVERIFY2(!keys.contains(key), qPrintable(placeOf(field)));
            keys.insert(key);
            QVERIFY2(findField<T>(QLatin1StringView(field.key)) == &field,
                     qPrintable(placeOf(field)));
        }
        QVERIFY(!findField<T>("no_such_field"_L1));
    });
}

void TestFields::everyRecordHasAName()
{
    AllRecords::forEach([]<typename T>(std::type_identity<T>) {
        const bool isNamed =
            std::any_of(fields<T>().begin(), fields<T>().end(),
                        [](const Field<T>& field) { return field.is(FieldFlag::Naming); });
        QVERIFY2(isNamed, describe(kindOf<T>).key);
    });
}

void TestFields::choicesAreDistinct()
{
    AllRecords::forEach([]<typename T>(std::type_identity<T>) {
        for (const Field<T>& field : fields<T>()) {
            QSet<QByteArray> seen; // titles too: they are typed into tables
            for (const Choice& choice : field.choices) {
                seen.insert(choice.key);
                seen.insert(choice.title);
            }
            QVERIFY2(seen.size() == 2 * qsizetype(field.choices.size()),
                     qPrintable(placeOf(field)));
            QVERIFY2((field.type == FieldType::Choice) == !field.choices.empty(),
                     qPrintable(placeOf(field)));
        }
    });
}

void TestFields::assignTakesWhatValueGives()
{
    QRandomGenerator generator(1);
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        for (int round = 0; round < 10; ++round) {
            const T full = filled<T>(generator);
            T copy;
            copy.id = full.id;
            for (const Field<T>& field : fields<T>()) {
                QVERIFY2(field.assign(copy, field.value(full)), qPrintable(placeOf(field)));
                QVERIFY2(field.value(copy) == field.value(full), qPrintable(placeOf(field)));
            }
            QVERIFY2(copy == full, describe(kindOf<T>).key); // no member without a field
        }
    });
}

void TestFields::refusedValueLeavesTheRecordAlone()
{
    QRandomGenerator generator(2);
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        const T full = filled<T>(generator);
        T copy = full;
        for (const Field<T>& field : fields<T>()) {
            QVERIFY2(!field.assign(copy, wrongValue(field.type)), qPrintable(placeOf(field)));
            if (!field.nullable)
                QVERIFY2(!field.assign(copy, Value()), qPrintable(placeOf(field)));
            QVERIFY2(copy == full, qPrintable(placeOf(field)));
        }
    });
}

void TestFields::columnsAreThoseOfTheFieldTable()
{
    const TemporaryDatabase database;
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        const auto columns = rowsOf(
            *database,
            u"SELECT name, type, \"notnull\" FROM pragma_table_info('%1') ORDER BY cid"_s.arg(
                QLatin1StringView(describe(kindOf<T>).key)));
        QList<QStringList> expected{{u"id"_s, u"INTEGER"_s, u"0"_s}};
        for (const Field<T>& field : fields<T>()) {
            const bool isStated = !field.nullable || field.is(FieldFlag::Required);
            expected.append({QLatin1StringView(field.key), columnTypeOf(field.type),
                             isStated ? u"1"_s : u"0"_s});
        }
        QCOMPARE(columns, expected);
    });
}

void TestFields::everyTableIsStrict()
{
    const TemporaryDatabase database;
    const QStringList lax = columnOf(*database,
                                     u"SELECT name FROM pragma_table_list WHERE NOT strict AND "
                                     "schema = 'main' AND name NOT LIKE 'sqlite_%'"_s);
    QCOMPARE(lax, QStringList());
    const auto count = (*database).number(u"SELECT COUNT(*) FROM pragma_table_list WHERE strict"_s);
    QCOMPARE(*count, qint64(allKinds().size()) + 3); // attachment_content, journal and its end
}

void TestFields::columnsTakeEveryChoiceAndNoOther()
{
    const TemporaryDatabase database;
    QRandomGenerator generator(3);
    QVERIFY(writeRows(*database, randomContent(generator, 1)));
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        for (const Field<T>& field : fields<T>()) {
            const QString sql = u"UPDATE %1 SET \"%2\" = '%3'"_s;
            const auto set = [&](const char* key) {
                return (*database).run(
                    sql.arg(tableOf<T>(), QLatin1StringView(field.key), QLatin1StringView(key)));
            };
            for (const Choice& choice : field.choices)
                QVERIFY2(set(choice.key), qPrintable(placeOf(field)));
            if (field.type == FieldType::Choice)
                QVERIFY2(!set("no-such-choice") && !set(""), qPrintable(placeOf(field)));
        }
    });
}

void TestFields::columnsRefuseWhatIsNotOfTheirType()
{
    const TemporaryDatabase database;
    QRandomGenerator generator(4);
    QVERIFY(writeRows(*database, randomContent(generator, 1)));
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        for (const Field<T>& field : fields<T>()) {
            const QString value = field.type == FieldType::Flag ? u"2"_s : u"'[nonsense'"_s;
            const auto set = (*database).run(u"UPDATE %1 SET \"%2\" = %3"_s.arg(
                tableOf<T>(), QLatin1StringView(field.key), value));
            const bool takesAnyText = field.type == FieldType::Text
                || field.type == FieldType::Moment || field.type == FieldType::AnyReference;
            QVERIFY2(set.has_value() == takesAnyText, qPrintable(placeOf(field)));
        }
    });
}

void TestFields::everyTitleIsTranslated()
{
    const QSet<QString> known = translatedTexts();
    QStringList missing;
    const auto check = [&](const QString& context, const char* title) {
        const QString text = context % u'/' % QString::fromUtf8(title);
        if (!known.contains(text) && !missing.contains(text))
            missing.append(text);
    };
    for (const KindDescription& kind : allKinds()) {
        check(u"Kind"_s, kind.title);
        check(u"Kind"_s, kind.plural);
    }
    AllRecords::forEach([&]<typename T>(std::type_identity<T>) {
        for (const Field<T>& field : fields<T>()) {
            check(u"Field"_s, field.title);
            for (const Choice& choice : field.choices)
                check(u"Choice"_s, choice.title);
        }
    });
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

TOUYAN_TEST(TestFields, QCoreApplication)
#include "tst_fields.moc"
