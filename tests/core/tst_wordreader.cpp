#include "io/wordreader.h"
#include "io/zippackage.h"
#include "support/testprogram.h"
#include "support/ziparchive.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// The text of word processor files.
class TestWordReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paragraphsOfACellStayApart();
    void textBoxesAreReadOnce();
    void reasonIsNotLost();

private:
    /// What is read of a document with @p body.
    Result<QString> textOf(const QByteArray& body) const
    {
        const QString path = m_folder.filePath(u"a.docx"_s);
        writeZip(
            path,
            {{u"word/document.xml"_s,
              "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>"}});
        return wordText(path, {});
    }

    QTemporaryDir m_folder;
};

namespace {

QByteArray paragraph(const QByteArray& words)
{
    return "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p>";
}

QByteArray cell(const QByteArray& paragraphs)
{
    return "<w:tc>" + paragraphs + "</w:tc>";
}

} // namespace

void TestWordReader::paragraphsOfACellStayApart()
{
    const auto text = textOf("<w:tbl><w:tr>" + cell(paragraph("2020") + paragraph("5项"))
                             + cell(paragraph("b")) + "</w:tr></w:tbl>" + paragraph("c"));
    QVERIFY(text);
    QCOMPARE(*text, u"2020 5项\tb\t\nc\n"_s);
}

void TestWordReader::textBoxesAreReadOnce()
{
    const auto text = textOf("<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>37项</w:t>"
                             "</mc:Choice><mc:Fallback><w:pict><w:t>37项</w:t></w:pict>"
                             "</mc:Fallback></mc:AlternateContent></w:r></w:p>");
    QVERIFY(text);
    QCOMPARE(*text, u"37项\n"_s);
}

/// What cannot be opened is no file of another kind; what is damaged says how.
void TestWordReader::reasonIsNotLost()
{
    const QString path = m_folder.filePath(u"none.docx"_s);
    const auto text = wordText(path, {});
    QVERIFY(!text);
    const auto opened = ZipPackage::open(path, {});
    QVERIFY(!opened);
    QCOMPARE(text.error().code, opened.error().code);
    QCOMPARE(text.error().message, opened.error().message);
    QFile damaged(path);
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("PK\x03\x04 and no more");
    damaged.close();
    const auto half = wordText(path, {});
    QVERIFY(!half);
    QVERIFY(half.error().message.contains(path));
    QVERIFY(!half.error().detail.isEmpty());
}

TOUYAN_TEST(TestWordReader, QCoreApplication)
#include "tst_wordreader.moc"
