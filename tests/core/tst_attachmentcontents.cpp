#include "storage/attachmentcontents.h"
#include "support/temporarydatabase.h"
#include "support/temporaryportfolio.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

class TestAttachmentContents : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contentComesBackAsItWas_data();
    void contentComesBackAsItWas();
    void sameContentIsKeptOnce();
    void missingContentIsSaid();
    void changedContentIsNoticed();
    void checkNamesAttachmentsWithoutContent();
    void readOnlyFileTakesNone();
};

void TestAttachmentContents::contentComesBackAsItWas_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("示例");
    QTest::newRow("zeros") << QByteArray(3, '\0');
    QTest::newRow("large") << QByteArray(5'000'000, 'x');
}

void TestAttachmentContents::contentComesBackAsItWas()
{
    QFETCH(QByteArray, content);
    TemporaryPortfolio portfolio;
    const auto sha256 = portfolio->storeContent(content);
    QVERIFY(sha256);
    QCOMPARE(sha256->size(), 64);
    portfolio.reopen();
    const auto again = portfolio->storedContent(*sha256);
    QVERIFY(again);
    QCOMPARE(*again, content);
}

void TestAttachmentContents::sameContentIsKeptOnce()
{
    const TemporaryDatabase database;
    const AttachmentContents contents(*database);
    QCOMPARE(contents.add("a").value(), contents.add("a").value());
    QVERIFY(contents.add("b"));
    QCOMPARE(*(*database).number(u"SELECT COUNT(*) FROM attachment_content"_s), 2);
}

void TestAttachmentContents::missingContentIsSaid()
{
    const TemporaryDatabase database;
    const auto content = AttachmentContents(*database).content(u"0"_s.repeated(64));
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::NotFound);
    QVERIFY(!content.error().message.isEmpty());
}

void TestAttachmentContents::changedContentIsNoticed()
{
    const TemporaryDatabase database;
    const auto sha256 = AttachmentContents(*database).add("genuine");
    QVERIFY((*database).run(u"UPDATE attachment_content SET content = CAST('forged' AS BLOB)"_s));
    const auto content = AttachmentContents(*database).content(*sha256);
    QVERIFY(!content);
    QCOMPARE(content.error().code, ErrorCode::Damaged);
}

void TestAttachmentContents::checkNamesAttachmentsWithoutContent()
{
    TemporaryPortfolio portfolio;
    Attachment attachment;
    attachment.id = portfolio->newId<Attachment>();
    attachment.name = u"批复.pdf"_s;
    attachment.owner = {RecordKind::Attachment, attachment.id.value};
    attachment.sha256 = *portfolio->storeContent("present");
    ChangeSet changes(u"附件"_s);
    changes.insert(attachment);
    QVERIFY(portfolio->apply(changes));
    QCOMPARE(portfolio->faults().value(), QStringList());
    Attachment lost = attachment;
    lost.sha256 = u"f"_s.repeated(64);
    ChangeSet losing(u"附件"_s);
    losing.update(attachment, lost);
    QVERIFY(portfolio->apply(losing));
    const QStringList faults = portfolio->faults().value();
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.front().contains(u"批复.pdf"), qPrintable(faults.front()));
}

void TestAttachmentContents::readOnlyFileTakesNone()
{
    const TemporaryPortfolio portfolio;
    const auto again = portfolio.openAgain(AccessMode::ReadOnly);
    QVERIFY(again);
    const auto stored = (*again)->storeContent("x");
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::Busy);
}

TOUYAN_TEST(TestAttachmentContents, QCoreApplication)
#include "tst_attachmentcontents.moc"
