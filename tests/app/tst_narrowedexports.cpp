#include "support/externaltool.h"
#include "support/programfixture.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Timelines, maps and charts of some of the projects, from the command line.
class TestNarrowedExports : public QObject, private ProgramFixture
{
    Q_OBJECT
public:
    TestNarrowedExports()
        : ProgramFixture(QStringLiteral(TOUYAN_PROGRAM))
    {
    }

private Q_SLOTS:
    void initTestCase();
    void timelineNamesWhatItIsNarrowedTo();
    void mapNamesWhatItIsNarrowedTo();
    void mapSaysWhatIsNotNarrowed();
    void unknownDistrictIsSaid();
    void wrongLightIsWrongUsage();
    void listsCannotBeNarrowed();
};

void TestNarrowedExports::initTestCase()
{
    QCOMPARE(run({u"new"_s, example(), u"--example"_s}).status, 0);
}

void TestNarrowedExports::timelineNamesWhatItIsNarrowedTo()
{
    const auto exported = [this](const QStringList& options) {
        const QString path = file(u"timeline.pdf"_s);
        const auto done = run(QStringList{u"export"_s, example(), u"timeline"_s, path} + options);
        return done.status == 0 ? pdfText(path) : QString();
    };
    const QString all = exported({});
    QVERIFY(!all.isEmpty());
    QVERIFY(!all.contains(u"仅含"_s) && !all.contains(u"only:"_s));
    const QString some = exported({u"--district"_s, u"甘井子区"_s, u"--light"_s, u"green"_s});
    QVERIFY2(some.contains(u"甘井子区"_s), qPrintable(some));
    QVERIFY2(some.contains(u"仅含"_s) || some.contains(u"only:"_s), qPrintable(some));
    QVERIFY(some.size() < all.size() / 2);
}

void TestNarrowedExports::mapNamesWhatItIsNarrowedTo()
{
    const QString path = file(u"map.pdf"_s);
    QCOMPARE(run({u"export"_s, example(), u"map"_s, path, u"--light"_s, u"red"_s}).status, 0);
    const QString text = pdfText(path);
    QVERIFY2(text.contains(u"仅含"_s) || text.contains(u"only:"_s), qPrintable(text));
}

void TestNarrowedExports::mapSaysWhatIsNotNarrowed()
{
    const auto isSaid = [this](const QStringList& options) -> std::optional<bool> {
        const QString path = file(u"map.pdf"_s);
        if (run(QStringList{u"export"_s, example(), u"map"_s, path} + options).status != 0)
            return {};
        const QString text = pdfText(path).simplified();
        return text.contains(u"全市数字"_s) || text.contains(u"Whole city"_s);
    };
    const std::optional<bool> yes = true;
    const std::optional<bool> no = false;
    QCOMPARE(isSaid({u"--measure"_s, u"score"_s, u"--light"_s, u"red"_s}), yes);
    QCOMPARE(isSaid({u"--measure"_s, u"teams"_s, u"--district"_s, u"甘井子区"_s}), yes);
    QCOMPARE(isSaid({u"--measure"_s, u"score"_s}), no);
    QCOMPARE(isSaid({u"--measure"_s, u"total"_s, u"--light"_s, u"red"_s}), no);
}

void TestNarrowedExports::unknownDistrictIsSaid()
{
    const auto done =
        run({u"export"_s, example(), u"timeline"_s, file(u"t.svg"_s), u"--district"_s, u"某区"_s});
    QVERIFY(done.status != 0);
    QVERIFY(!QFile::exists(file(u"t.svg"_s)));
}

void TestNarrowedExports::wrongLightIsWrongUsage()
{
    QCOMPARE(
        run({u"export"_s, example(), u"map"_s, file(u"m.svg"_s), u"--light"_s, u"purple"_s}).status,
        2);
}

void TestNarrowedExports::listsCannotBeNarrowed()
{
    QCOMPARE(
        run({u"export"_s, example(), u"annual-list"_s, file(u"l.xlsx"_s), u"--light"_s, u"red"_s})
            .status,
        2);
}

TOUYAN_TEST(TestNarrowedExports, QCoreApplication)
#include "tst_narrowedexports.moc"
