#include "pages/reports/papermaker.h"
#include "printing/pagelayout.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Papers made beside the window.
class TestPaperMaker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lastRequestWins();
    void changedNumberIsMarkedInThePreviewOnly();
};

void TestPaperMaker::lastRequestWins()
{
    PaperMaker maker;
    QSignalSpy made(&maker, &PaperMaker::made);
    const auto requestFor = [](const QString& title) {
        PaperRequest request;
        request.compose = [title]() -> Result<Document> {
            Document document;
            document.title = title;
            document.sections = {Section::on({})};
            document.sections.front().blocks = {Paragraph::of(ParagraphRole::Body, title)};
            return document;
        };
        return request;
    };
    for (int i = 0; i < 20; ++i)
        maker.make(requestFor(QString::number(i)));
    QTRY_VERIFY_WITH_TIMEOUT(!maker.isMaking() && made.count() > 0, 20'000);
    const auto paper = maker.take();
    QVERIFY(paper);
    QCOMPARE(paper->document.title, u"19"_s);
    QCOMPARE(made.count(), 1);
    QVERIFY(!maker.take());
}

void TestPaperMaker::changedNumberIsMarkedInThePreviewOnly()
{
    PaperMaker maker;
    QSignalSpy made(&maker, &PaperMaker::made);
    PaperRequest request;
    request.compose = []() -> Result<Document> {
        Document document;
        document.sections = {Section::on({})};
        document.sections.front().blocks = {
            Paragraph::of(ParagraphRole::Body, u"共12个项目，总投资3.4亿元。"_s, u"sum"_s)};
        return document;
    };
    request.words = {{u"sum"_s, u"全市13个项目，总投资3.4亿元。"_s}};
    maker.make(request);
    QVERIFY(made.wait(20'000));
    const auto paper = maker.take();
    const auto markedIn = [](const Document& document) {
        QStringList marked;
        for (const TextRun& run :
             std::get<Paragraph>(document.sections.front().blocks.front()).runs) {
            if (run.isHighlighted)
                marked.append(run.text);
        }
        return marked;
    };
    QCOMPARE(paper->generated.front().text, u"共12个项目，总投资3.4亿元。"_s);
    QVERIFY(paper->document.toText().contains(u"全市13个项目"));
    QCOMPARE(markedIn(paper->document), QStringList());
    QCOMPARE(markedIn(paper->pages->document()), QStringList{u"13个"_s});
}

TOUYAN_TEST(TestPaperMaker, QApplication)
#include "tst_papermaker.moc"
