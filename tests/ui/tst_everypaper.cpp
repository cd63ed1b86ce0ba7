#include "printing/pagelayout.h"
#include "printing/paperexport.h"
#include "reports/papercatalogue.h"
#include "reports/quantities.h"
#include "support/boxsink.h"
#include "support/externaltool.h"
#include "support/manyprojects.h"
#include "support/paperchecks.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

constexpr int Usual = 20; // projects
#ifdef __SANITIZE_ADDRESS__
constexpr int Many = 1'000; // more would take minutes a paper
#else
constexpr int Many = 10'000;
#endif

void addPapers()
{
    QTest::addColumn<QString>("name");
    for (const PaperEntry& paper : allPapers())
        QTest::newRow(paper.name) << QString::fromLatin1(paper.name);
}

Result<Document> composed(const QString& name, const Snapshot& snapshot)
{
    const PaperEntry& paper = *findPaper(name);
    return composePaper(paper, snapshot, neededChoices(paper));
}

/// What is wrong with @p page of @p layout: texts that leave their box or lie over each other.
QStringList faultsOn(const PageLayout& layout, int page)
{
    BoxSink sink;
    layout.emitPage(page, sink);
    QStringList faults = sink.outside();
    if (sink.overlaps() > 0)
        faults.append(u"%1 texts over others"_s.arg(sink.overlaps()));
    if (sink.bottom() > layout.pageSize(page).height())
        faults.append(u"text below the sheet"_s);
    return faults;
}

/// Looks at @p most pages, the first and the last among them.
void checkPages(const Document& document, int most)
{
    const PageLayout layout(document, PaperFonts());
    QVERIFY(layout.pageCount() > 0);
    const int step = std::max(1, (layout.pageCount() - 1) / most);
    QStringList faults = faultsOn(layout, 0);
    for (int page = layout.pageCount() - 1; page > 0; page -= step)
        faults += faultsOn(layout, page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

} // namespace

/// Each paper of the catalogue on pages and as files, whatever the number of projects.
class TestEveryPaper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyNumberOfProjectsFits_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("projects");
        for (const PaperEntry& paper : allPapers()) {
            for (const int projects : {0, 1, Usual, 500})
                QTest::addRow("%s, %d", paper.name, projects)
                    << QString::fromLatin1(paper.name) << projects;
        }
    }

    void anyNumberOfProjectsFits()
    {
        QFETCH(const QString, name);
        QFETCH(const int, projects);
        const auto document = composed(name, snapshotFor(name, projects));
        if (!document) { // a letter to nobody, a round without candidates
            QCOMPARE(document.error().code, ErrorCode::NotFound);
            QVERIFY(projects <= 1);
            return;
        }
        QCOMPARE(faultsOf(*document), QStringList());
        checkPages(*document, 24);
    }

    void manyProjectsFit_data() { addPapers(); }

    void manyProjectsFit()
    {
        QFETCH(const QString, name);
        // No panel of experts reads thousands of applications.
        const bool isOfReview = findPaper(name)->group == PaperGroup::Review;
        const auto document = composed(name, snapshotFor(name, isOfReview ? 1'000 : Many));
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        checkPages(*document, 8);
    }

    void endlessNamesAreNotClipped_data() { addPapers(); }

    void endlessNamesAreNotClipped()
    {
        QFETCH(const QString, name);
        const auto document = composed(name, longNamesSnapshot(2020));
        // The sample has neither a round nor anyone to write to.
        const QStringList absent{u"supplement-letters"_s, u"expert-draw"_s, u"review-summary"_s};
        if (absent.contains(name)) {
            QCOMPARE(document.error().code, ErrorCode::NotFound);
            return;
        }
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        checkPages(*document, 100);
    }

    /// One project a page; a second one for its reports where endless names leave them no room.
    void endlessNamesStayOnTheirPage()
    {
        const auto usual = composed(u"project-cards"_s, sampleSnapshot(2020));
        QVERIFY(usual);
        QCOMPARE(PageLayout(*usual, PaperFonts()).pageCount(),
                 static_cast<int>(usual->sections.size()));
        const Snapshot snapshot = longNamesSnapshot(2020);
        const auto cards = composed(u"project-cards"_s, snapshot);
        QVERIFY(cards);
        QVERIFY(PageLayout(*cards, PaperFonts()).pageCount()
                <= 2 * static_cast<int>(cards->sections.size()));
        QCOMPARE(cards->toText().count(u"近期月报"_s), usual->toText().count(u"近期月报"_s));
        const auto brief = composed(u"overview"_s, snapshot);
        QVERIFY(brief);
        QCOMPARE(PageLayout(*brief, PaperFonts()).pageCount(), 1);
        // Below a cover and the contents likewise.
        PaperChoices asPart;
        asPart.set(u"parts"_s, u"overview"_s);
        const auto pack = composePaper(*findPaper(u"meeting-pack"_s), snapshot, asPart);
        QVERIFY(pack);
        QCOMPARE(PageLayout(*pack, PaperFonts()).pageCount(), 3);
    }

    /// What was widened to fill a line is found and copied as it reads.
    void wordsAndNumbersOfJustifiedTextAreFound()
    {
        const auto document = composed(u"dispatch"_s, snapshotFor(u"dispatch"_s, Usual));
        QVERIFY(document);
        const QString path = m_folder.filePath(u"found.pdf"_s);
        Progress progress;
        QVERIFY(exportPaper(*document, PaperFile::Pdf, path, progress));
        const QString text = pdfText(path).remove(u'\n');
        // With what follows at once: 13项, 12.34亿, 10月.
        static const QRegularExpression Number(u"[\\d.,]+."_s);
        QStringList lost;
        int found = 0;
        for (const EditableText& paragraph : document->editableTexts()) {
            constexpr qsizetype OnFirstLine = 14;
            QVERIFY2(text.contains(paragraph.text.left(OnFirstLine)), qPrintable(paragraph.text));
            for (const Quantity& quantity : quantitiesIn(paragraph.text)) {
                const QString number = Number.match(quantity.text).captured();
                const bool isThere = text.contains(number);
                found += isThere ? 1 : 0;
                if (!isThere)
                    lost.append(number);
            }
        }
        QCOMPARE(lost, QStringList());
        QVERIFY(found > 15);
    }

    void pdfIsSound_data() { addPapers(); }

    void pdfIsSound()
    {
        QFETCH(const QString, name);
        const auto document = composed(name, snapshotFor(name, Usual));
        QVERIFY2(document, document ? "" : qPrintable(document.error().message));
        const QString path = m_folder.filePath(name + u".pdf"_s);
        Progress progress;
        const auto pages = exportPaper(*document, PaperFile::Pdf, path, progress);
        QVERIFY(pages);
        QCOMPARE(pdfPageCount(path), **pages);
        const ToolResult check = runTool(u"qpdf"_s, {u"--check"_s, path});
        QVERIFY2(check.exitCode == 0, check.output.constData());
        QCOMPARE(fontsNotEmbedded(path), QStringList());
        const QString text = pdfText(path).remove(u'\n');
        QVERIFY(!text.contains(QRegularExpression(u"[\\x{2E80}-\\x{2FDF}]"_s)));
        QVERIFY(text.contains(QRegularExpression(u"(项目|目标|专家|议定事项|数据)"_s)));
    }

    /// All at once: starting the office takes longer than reading a paper.
    void libreOfficeFindsAsManyPages()
    {
        QHash<QString, int> expected;
        QStringList arguments{u"-env:UserInstallation=file://"_s % m_folder.filePath(u"office"_s),
                              u"--headless"_s,
                              u"--convert-to"_s,
                              u"pdf"_s,
                              u"--outdir"_s,
                              m_folder.filePath(u"converted"_s)};
        for (const PaperEntry& paper : allPapers()) {
            const QString name = QString::fromLatin1(paper.name);
            const auto document = composed(name, snapshotFor(name, Usual));
            QVERIFY(document);
            const QString path = m_folder.filePath(name + u".docx"_s);
            Progress progress;
            QVERIFY(exportPaper(*document, PaperFile::Docx, path, progress));
            expected.insert(name, PageLayout(*document, PaperFonts()).pageCount());
            arguments.append(path);
        }
        if (runTool(u"soffice"_s, arguments).exitCode == -1)
            QSKIP("LibreOffice is not installed");
        QStringList faults;
        for (auto paper = expected.cbegin(); paper != expected.cend(); ++paper) {
            const int found =
                pdfPageCount(m_folder.filePath(u"converted/%1.pdf"_s.arg(paper.key())));
            const int leeway = paper.key() == u"overview" ? 0 : 1; // it is a brief of one page
            if (found == 0 || qAbs(found - *paper) > leeway)
                faults.append(u"%1: %2 pages instead of %3"_s.arg(
                    paper.key(), QString::number(found), QString::number(*paper)));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    QTemporaryDir m_folder;
};

TOUYAN_TEST(TestEveryPaper, QApplication)
#include "tst_everypaper.moc"
