#include "io/charactermap.h"
#include "io/pdfrepair.h"
#include "io/radicals.h"
#include "support/childprocess.h"
#include "support/foldercontent.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestPdfRepair : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void radicalsBecomeOrdinary()
    {
        QCOMPARE(withOrdinaryCharacters(u"项⽬⼈⼯⼤"_s), u"项目人工大"_s); // Kangxi radicals
        QCOMPARE(withOrdinaryCharacters(u"用⼾"_s), u"用户"_s); // not 戶, which Unicode names
        QCOMPARE(withOrdinaryCharacters(u"意⻅⻓⻋⻢⺟"_s), u"意见长车马母"_s); // the supplement
        QCOMPARE(withOrdinaryCharacters(u"项目 ABC，“甲”〇"_s), u"项目 ABC，“甲”〇"_s);
    }

    void everyKangxiRadicalHasItsCharacter()
    {
        for (char16_t c = 0x2F00; c < 0x2FD6; ++c)
            QVERIFY(ordinaryCharacter(c) >= 0x4E00);
    }

    void mapsAreRewritten_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        const auto range = [](const char* name, const char* before, const char* after) {
            const auto whole = [](const char* line) -> QByteArray {
                return QByteArray("1 beginbfrange\n") + line + "\nendbfrange\n";
            };
            QTest::newRow(name) << whole(before) << whole(after);
        };
        range("array", "<0001> <0002> [<9879> <2F6C> ]", "<0001> <0002> [<9879> <76EE> ]");
        range("one", "<0005> <0005> <2F08>", "<0005> <0005> <4EBA>");
        range("run", "<0005> <0006> <2F00>", "<0005> <0006> [<4E00> <4E28>]");
        range("codes stay", "<2F6C> <2F6C> <0041>", "<2F6C> <2F6C> <0041>");
        QTest::newRow("characters")
            << QByteArray("2 beginbfchar\n<2F00> <2F00>\n<0002> <00412F6C>\nendbfchar")
            << QByteArray("2 beginbfchar\n<2F00> <4E00>\n<0002> <004176EE>\nendbfchar");
        QTest::newRow("code space") << QByteArray("begincodespacerange <0000> <2F00> end")
                                    << QByteArray("begincodespacerange <0000> <2F00> end");
        QTest::newRow("cut off") << QByteArray("beginbfchar <0001> <2F6") << QByteArray();
    }

    void mapsAreRewritten()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        const QByteArray repaired = repairedCharacterMap(before);
        if (!after.isEmpty())
            QCOMPARE(repaired, after);
    }

    void whatIsNoPdfIsAnError()
    {
        const Result<QByteArray> repaired = repairedPdf("no pdf", {.language = u"zh-CN"_s});
        QVERIFY(!repaired);
        QCOMPARE(repaired.error().code, ErrorCode::Damaged);
    }

    void fileWithoutItsEndIsAnError()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pages.pdf"_s);
        writeFile(path,
                  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                  "2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n");
        const auto outcome = [&path, &folder] {
            QFile pages(path);
            if (!pages.open(QIODevice::ReadOnly))
                return u"not opened"_s;
            const auto written =
                repairPdf(pages, folder.filePath(u"whole.pdf"_s), {.language = u"zh-CN"_s});
            return written ? u"written"_s : u"error %1"_s.arg(int(written.error().code));
        };
        QCOMPARE(outcome(), u"written"_s);
        const QString limited =
            inChild([&] { return limitFileSize(100) ? outcome() : u"not limited"_s; });
        QCOMPARE(limited, u"error %1"_s.arg(int(ErrorCode::Io)));
    }
};

TOUYAN_TEST(TestPdfRepair, QCoreApplication)
#include "tst_pdfrepair.moc"
