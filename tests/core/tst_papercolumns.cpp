#include "reports/papercatalogue.h"
#include "support/paperchecks.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestPaperColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digitsOfAColumnLineUp_data();
    void digitsOfAColumnLineUp();
    void amountThatStandsAloneHasNoEmptyDecimals();
};

namespace {

Document columnsPaper(const char* name, const Snapshot& snapshot,
                      const QMap<QString, QStringList>& options)
{
    const auto document =
        composePaper(*findPaper(QString::fromLatin1(name)), snapshot, PaperChoices(options));
    return document ? *document : Document{.title = document.error().message};
}

} // namespace

void TestPaperColumns::digitsOfAColumnLineUp_data()
{
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("annual-list") << u"annual-list"_s << u"year"_s << u"2020"_s;
    QTest::newRow("dispatch") << u"dispatch"_s << u"annex"_s << u"all"_s;
    QTest::newRow("districts") << u"districts"_s << u"year"_s << u"2020"_s;
    QTest::newRow("district-profile") << u"districts"_s << u"district"_s << u"甘井子区"_s;
    QTest::newRow("project-cards") << u"project-cards"_s << u"year"_s << u"2020"_s;
    QTest::newRow("overview") << u"overview"_s << u"year"_s << u"2020"_s;
}

void TestPaperColumns::digitsOfAColumnLineUp()
{
    QFETCH(const QString, paper);
    QFETCH(const QString, option);
    QFETCH(const QString, value);
    const Document document =
        columnsPaper(paper.toLatin1().constData(), unevenSnapshot(2020), {{option, {value}}});
    QCOMPARE(faultsOf(document), QStringList());
    QVERIFY2(document.toText().contains(u".05 |"_s), qPrintable(document.toText()));
    QVERIFY(document.toText().contains(u".00 |"_s));
}

void TestPaperColumns::amountThatStandsAloneHasNoEmptyDecimals()
{
    const QString card = columnsPaper("project-cards", unevenSnapshot(2020), {}).toText();
    QVERIFY(card.contains(u".05万元"_s));
    QVERIFY(!card.contains(u".00万元"_s));
}

TOUYAN_TEST(TestPaperColumns, QCoreApplication)
#include "tst_papercolumns.moc"
