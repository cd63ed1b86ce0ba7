#include "reports/papercatalogue.h"
#include "support/manyprojects.h"
#include "support/paperchecks.h"
#include "support/sampleportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QSet>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

void addPapers()
{
    QTest::addColumn<QString>("name");
    for (const PaperEntry& paper : allPapers())
        QTest::newRow(paper.name) << QString::fromLatin1(paper.name);
}

} // namespace

class TestPaperCatalogue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesAreUnique()
    {
        QSet<QString> names;
        for (const PaperEntry& paper : allPapers()) {
            QVERIFY2(!names.contains(QString::fromLatin1(paper.name)), paper.name);
            names.insert(QString::fromLatin1(paper.name));
            QCOMPARE(findPaper(QString::fromLatin1(paper.name)), &paper);
        }
        QVERIFY(names.size() > 4);
        QCOMPARE(findPaper(u"poem"_s), nullptr);
    }

    void papersComeByGroup()
    {
        PaperGroup last = PaperGroup::Lists;
        for (const PaperEntry& paper : allPapers()) {
            QVERIFY2(paper.group >= last, paper.name);
            last = paper.group;
        }
    }

    void optionsOfOneKeyAgree()
    {
        QHash<QString, PaperOption> known;
        for (const PaperEntry& paper : allPapers()) {
            QSet<QString> own;
            for (const PaperOption& option : paper.options) {
                const QString key = QString::fromLatin1(option.key);
                QVERIFY2(!own.contains(key), qPrintable(key));
                own.insert(key);
                const PaperOption same = known.value(key, option);
                // The command line has one option of each name.
                QCOMPARE(option.type, same.type);
                QCOMPARE(option.takesSeveral, same.takesSeveral);
                QCOMPARE(option.valueName == nullptr, option.type == OptionType::Flag);
                known.insert(key, option);
            }
        }
    }

    void standardsAreSound()
    {
        for (const PaperEntry& paper : allPapers()) {
            const PaperChoices standards = PaperChoices().completed(paper.options);
            for (const PaperOption& option : paper.options) {
                for (const QString& value : standards.texts(option.key))
                    QVERIFY2(!faultOf(option, value), option.key);
            }
        }
    }

    void wrongValuesAreFaults_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        const auto add = [](OptionType type, const char* right, const char* wrong) {
            QTest::newRow(wrong) << static_cast<int>(type) << QString::fromUtf8(right)
                                 << QString::fromUtf8(wrong);
        };
        add(OptionType::Flag, "yes", "perhaps");
        add(OptionType::Number, "3", "-3");
        add(OptionType::Number, "0", "3.5");
        add(OptionType::Year, "2020", "20");
        add(OptionType::Month, "2020-10", "2020-13");
        add(OptionType::Day, "2020-02-29", "2019-02-29");
        add(OptionType::Moment, "2020-10-31T09:30:00", "half past nine");
        add(OptionType::Choice, "A3", "A7");
        add(OptionType::ListMoment, "2020@issued", "2020@x");
    }

    void wrongValuesAreFaults()
    {
        QFETCH(const int, type);
        QFETCH(const QString, right);
        QFETCH(const QString, wrong);
        const PaperOption option{.key = "key",
                                 .title = "title",
                                 .type = static_cast<OptionType>(type),
                                 .choices = {{"A4", "A4"}, {"A3", "A3"}}};
        QVERIFY(!faultOf(option, right));
        const auto fault = faultOf(option, wrong);
        QVERIFY(fault && !fault->isEmpty());
        PaperChoices choices;
        choices.set(u"key"_s, wrong);
        QVERIFY(faultOf(std::vector{option}, choices));
    }

    void columnsMayHaveWidths()
    {
        const PaperOption& columns = *findPaper(u"annual-list"_s)->option(u"columns"_s);
        QVERIFY(!faultOf(columns, u"name"_s));
        QVERIFY(!faultOf(columns, u"name=46.5"_s));
        QVERIFY(faultOf(columns, u"name=wide"_s));
        QVERIFY(faultOf(columns, u"name=900"_s));
        QVERIFY(faultOf(columns, u"poem=46"_s));
    }

    void missingChoiceIsAFault()
    {
        const PaperEntry* paper = findPaper(u"list-comparison"_s);
        QVERIFY(paper->fault({}));
        QVERIFY(!paper->fault(neededChoices(*paper)));
    }

    void everyPaperIsComposed_data() { addPapers(); }

    void everyPaperIsComposed()
    {
        QFETCH(const QString, name);
        const PaperEntry& paper = *findPaper(name);
        const auto document = composePaper(paper, sampleSnapshot(2020), neededChoices(paper));
        if (!document) { // what the sample has nothing for
            QCOMPARE(document.error().code, ErrorCode::NotFound);
            QVERIFY(!document.error().message.isEmpty());
            return;
        }
        QCOMPARE(faultsOf(*document), QStringList());
    }

    void emptyFileMakesAPaperOrSaysWhyNot_data() { addPapers(); }

    void emptyFileMakesAPaperOrSaysWhyNot()
    {
        QFETCH(const QString, name);
        const PaperEntry& paper = *findPaper(name);
        const auto document =
            composePaper(paper, Snapshot({}, 2020, SampleDay, {}), neededChoices(paper));
        if (document)
            QCOMPARE(faultsOf(*document), QStringList());
        else
            QCOMPARE(document.error().code, ErrorCode::NotFound);
    }

    void endlessNamesFit_data() { addPapers(); }

    void endlessNamesFit()
    {
        QFETCH(const QString, name);
        const PaperEntry& paper = *findPaper(name);
        const auto document = composePaper(paper, longNamesSnapshot(2020), neededChoices(paper));
        if (document)
            QCOMPARE(faultsOf(*document), QStringList());
    }
};

TOUYAN_TEST(TestPaperCatalogue, QCoreApplication)
#include "tst_papercatalogue.moc"
