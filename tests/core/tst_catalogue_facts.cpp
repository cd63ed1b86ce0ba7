#include "plan/catalogue.h"
#include "support/jsondifference.h"
#include "support/planfacts.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

QByteArray testData(const QString& name)
{
    QFile file(QStringLiteral(TOUYAN_TEST_DATA) + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The facts without what the file says of itself.
QJsonObject statedFacts()
{
    QJsonObject facts = QJsonDocument::fromJson(testData(u"plan_facts.json"_s)).object();
    QJsonObject meta = facts.value(u"meta"_s).toObject();
    meta.remove(u"conventions"_s);
    meta.remove(u"plan_file"_s);
    facts.insert(u"meta"_s, meta);
    return facts;
}

QJsonValue altered(const QJsonValue& leaf, bool isNote)
{
    if (leaf.isDouble())
        return leaf.toDouble() + 1;
    if (leaf.isBool())
        return !leaf.toBool();
    if (leaf.isString() && isNote)
        return leaf.toString().isEmpty() ? u"?"_s : QString();
    if (leaf.isString())
        return QString(leaf.toString() + u'?');
    return u"?"_s; // null, where the plan states nothing
}

/// Copies of @p value, each with one leaf altered or one element of a list left out.
QList<QJsonValue> mutants(const QJsonValue& value, bool isNote = false)
{
    QList<QJsonValue> all;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto at = object.constBegin(); at != object.constEnd(); ++at) {
            for (const QJsonValue& mutant : mutants(at.value(), at.key() == u"note")) {
                QJsonObject copy = object;
                copy.insert(at.key(), mutant);
                all.append(copy);
            }
        }
        return all;
    }
    if (!value.isArray())
        return {altered(value, isNote)};
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        QJsonArray shorter = array;
        shorter.removeAt(i);
        all.append(shorter);
        for (const QJsonValue& mutant : mutants(array.at(i))) {
            QJsonArray copy = array;
            copy.replace(i, mutant);
            all.append(copy);
        }
    }
    return all;
}

} // namespace

/// Compares the catalogue with the facts that were gathered from the plan, and with its text.
class TestCatalogueFacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        auto loaded = loadCatalogue();
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().message));
        m_catalogue = std::move(*loaded);
        m_stated = statedFacts();
        m_actual = factsOf(m_catalogue);
        QVERIFY(!m_stated.isEmpty());
    }

    void everyFactIsInTheCatalogue() { QCOMPARE(differences(m_stated, m_actual), QStringList()); }

    void everyAlteredFactIsFound()
    {
        qsizetype tried = 0;
        for (auto at = m_stated.constBegin(); at != m_stated.constEnd(); ++at) {
            const QJsonValue actual = m_actual.value(at.key());
            for (const QJsonValue& mutant : mutants(at.value())) {
                ++tried;
                if (differences(mutant, actual).isEmpty())
                    QFAIL(qPrintable(u"An altered fact of %1 is not found"_s.arg(at.key())));
            }
        }
        QVERIFY(tried > 2000);
    }

    void everyQuoteStandsInItsSection_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("quote");
        addQuotes(m_actual, {});
        for (const PlanDistrict& district : m_catalogue.districts)
            addQuote(district.name.zh, district.reference.section, district.reference.quote);
        for (const PlanUnit& unit : m_catalogue.units)
            addQuote(unit.name.zh, unit.reference.section, unit.reference.quote);
        for (const PlanTeamType& type : m_catalogue.teams.types)
            addQuote(type.name.zh, type.reference.section, type.reference.quote);
        for (const PlanIndicator& indicator : m_catalogue.indicators)
            addQuote(indicator.code, indicator.reference.section, indicator.reference.quote);
    }

    void everyQuoteStandsInItsSection()
    {
        QFETCH(const QString, section);
        QFETCH(const QString, quote);
        for (const QString& code : section.split(u"; "_s)) {
            const QString text = sectionText(code);
            QVERIFY2(!text.isEmpty(), qPrintable(code));
            // A quote of two sections may be worded differently in one of them.
            if (text.contains(quote))
                return;
        }
        QFAIL(qPrintable(u"Not in section %1: %2"_s.arg(section, quote)));
    }

    void conditionsAreQuoted()
    {
        for (const PlanSubsidyRule& rule : m_catalogue.subsidyRules) {
            for (const PlanText& condition : rule.conditions)
                QVERIFY2(rule.reference.quote.contains(condition.zh), qPrintable(rule.code));
        }
    }

private:
    void addQuote(const QString& name, const QString& section, const QString& quote)
    {
        if (!quote.isEmpty())
            QTest::addRow("%d %s", ++m_quotes, qPrintable(name)) << section << quote;
    }

    /// A row for each quote in @p value, which its object places in a section.
    void addQuotes(const QJsonValue& value, const QString& name)
    {
        const QJsonObject object = value.toObject();
        const QString section = object.value(u"source_section"_s).toString();
        for (auto at = object.constBegin(); at != object.constEnd(); ++at) {
            if (!section.isEmpty() && at.key().contains(u"quote"))
                addQuote(name, section, at.value().toString());
            else
                addQuotes(at.value(), at.key());
        }
        for (const QJsonValue element : value.toArray())
            addQuotes(element, name);
    }

    /// The plan's text from the heading of section @p code to the next heading.
    QString sectionText(const QString& code)
    {
        const QString text = QString::fromUtf8(testData(u"plan_text_zh.txt"_s));
        const QList<PlanSection>& sections = m_catalogue.document.sections;
        for (qsizetype i = 0; i < sections.size(); ++i) {
            if (sections.at(i).code != code)
                continue;
            const auto begin = i == 0 ? 0 : text.indexOf(heading(sections.at(i)));
            const auto end =
                i + 1 < sections.size() ? text.indexOf(heading(sections.at(i + 1))) : text.size();
            return begin < 0 || end < 0 ? QString() : text.mid(begin, end - begin);
        }
        return {};
    }

    /// "(三)发展目标。" for section 二(三), "一、发展形势" for section 一.
    static QString heading(const PlanSection& section)
    {
        const auto bracket = section.code.indexOf(u'(');
        return bracket < 0 ? QString(section.code % u'、' % section.title.zh)
                           : QString(section.code.mid(bracket) % section.title.zh % u'。');
    }

    Catalogue m_catalogue;
    QJsonObject m_stated;
    QJsonObject m_actual;
    int m_quotes = 0;
};

TOUYAN_TEST(TestCatalogueFacts, QCoreApplication)
#include "tst_catalogue_facts.moc"
