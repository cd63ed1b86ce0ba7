#include "layout/scene.h"
#include "printing/pagelayout.h"
#include "printing/pagepainter.h"
#include "printing/pagesearch.h"
#include "support/samplepaper.h"
#include "support/testprogram.h"
#include "uisupport/seensink.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <vector>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

Paragraph noted(const QString& text, const QString& note)
{
    return {ParagraphRole::Body, {{.text = text, .footnote = note}}};
}

/// The lines of @p text as a body paragraph.
QStringList bodyLines(const QString& text)
{
    const PageLayout layout(documentOf({Paragraph::of(ParagraphRole::Body, text)}), PaperFonts());
    QStringList lines;
    for (int page = 0; page < layout.pageCount(); ++page) {
        const SeenSink sink = seenOn(layout, page);
        for (const Seen& it : sink.seen()) {
            if (!it.text.startsWith(u'—') || it.text == text)
                lines += it.lines;
        }
    }
    return lines;
}

} // namespace

class TestPageLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pagesOutliveTheThreadThatMadeThem()
    {
        std::unique_ptr<PageLayout> layout;
        const std::unique_ptr<QThread> thread(QThread::create(
            [&layout] { layout = std::make_unique<PageLayout>(samplePaper(300), PaperFonts()); }));
        thread->start();
        QVERIFY(thread->wait());
        const PageLayout own(samplePaper(300), PaperFonts());
        QCOMPARE(layout->pageCount(), own.pageCount());
        const auto picture = [](const PageLayout& from, int page) {
            QImage image(from.pageSize(page).toSize() / TwipsPerPoint, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintPage(from, page, painter);
            return image;
        };
        for (int page = 0; page < own.pageCount(); ++page)
            QCOMPARE(picture(*layout, page), picture(own, page));
    }

    void nothingOverlapsOrLeavesThePage_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 30, 500})
            QTest::addRow("%d rows", rows) << rows;
    }

    void nothingOverlapsOrLeavesThePage()
    {
        QFETCH(const int, rows);
        const PageLayout layout(samplePaper(rows), PaperFonts());
        for (int page = 0; page < layout.pageCount(); ++page) {
            const SeenSink sink = seenOn(layout, page);
            const QRectF sheet(QPointF(), layout.pageSize(page));
            QList<QRectF> boxes = sink.figures();
            for (const Seen& it : sink.seen()) {
                if (it.isTurned)
                    boxes.append(it.box);
                else if (!it.text.isEmpty())
                    boxes += it.ink;
            }
            for (int i = 0; i < boxes.size(); ++i) {
                QVERIFY2(sheet.contains(boxes.at(i)), qPrintable(QString::number(page)));
                for (int j = 0; j < i; ++j) {
                    const QRectF common = boxes.at(i).intersected(boxes.at(j));
                    QVERIFY2(common.width() < 2 || common.height() < 2,
                             qPrintable(u"page %1"_s.arg(page)));
                }
            }
        }
    }

    void headingIsOnEveryPageOfATable()
    {
        const PageLayout layout(samplePaper(500), PaperFonts());
        int tables = 0;
        for (int page = 0; page < layout.pageCount(); ++page) {
            const SeenSink sink = seenOn(layout, page);
            if (sink.find(u"示例项目"_s).text.isEmpty())
                continue;
            ++tables;
            QVERIFY(sink.find(u"序号"_s).isRepeated);
            QVERIFY(sink.find(u"名称"_s).isRepeated);
        }
        QVERIFY(tables > 10);
    }

    void footnotesStandBelowTheTextOfTheirPage()
    {
        QList<Block> blocks;
        for (int i = 1; i <= 24; ++i)
            blocks.append(noted(u"第%1段"_s.arg(i), u"说明%1。"_s.arg(i)));
        const PageLayout layout(documentOf(blocks), PaperFonts());
        QCOMPARE(layout.pageCount(), 2);
        int seen = 0;
        for (int page = 0; page < 2; ++page) {
            const SeenSink sink = seenOn(layout, page);
            double textBottom = 0;
            double noteTop = 1e9;
            for (int i = 1; i <= 24; ++i) {
                const Seen text = sink.find(u"第%1段"_s.arg(i));
                const Seen note = sink.find(u"说明%1。"_s.arg(i));
                QCOMPARE(text.text.isEmpty(), note.text.isEmpty());
                if (text.text.isEmpty())
                    continue;
                ++seen;
                textBottom = qMax(textBottom, text.box.bottom());
                noteTop = qMin(noteTop, note.box.top());
                // The same mark in the text and below it, counted through the document.
                QCOMPARE(text.text, u"第%1段"_s.arg(i) % footnoteMark(i));
                QCOMPARE(note.text, footnoteMark(i) % u"说明%1。"_s.arg(i));
            }
            // What is blank below the last line may lie beside the rule above the notes.
            QVERIFY(noteTop > textBottom - 13 * TwipsPerPoint);
            QVERIFY(noteTop < layout.pageSize(page).height() - 35 * TwipsPerMillimetre);
        }
        QCOMPARE(seen, 24);
    }

    void footnotesAreFound()
    {
        const PageLayout layout(documentOf({noted(u"正文"_s, u"藏在注里"_s)}), PaperFonts());
        const PageSearch search(layout, u"藏在注"_s);
        QCOMPARE(search.hitCount(), 1);
        QCOMPARE(search.hits(0).size(), 1);
    }

    void contentsKnowTheirPages()
    {
        const PageLayout layout(samplePaper(60), PaperFonts());
        const SeenSink contents = seenOn(layout, 1);
        const QList<OutlineEntry> outline = layout.outline();
        int entries = 0;
        for (const OutlineEntry& entry : outline) {
            const Seen title = contents.find(entry.title);
            QCOMPARE(title.text.isEmpty(), entry.level > 2);
            if (entry.level > 2)
                continue;
            ++entries;
            const QString number = QString::number(layout.pageNumber(entry.page));
            const bool isBeside =
                std::any_of(contents.seen().begin(), contents.seen().end(), [&](const Seen& it) {
                    return it.text == number && it.box.top() == title.box.top();
                });
            QVERIFY2(isBeside, qPrintable(entry.title));
        }
        QCOMPARE(entries, 5);
        QVERIFY(layout.texts(1).contains(outline.last().title
                                         % u"\t%1"_s.arg(layout.pageNumber(outline.last().page))));
    }

    void longTitleInTheContentsLeavesRoomForItsPage()
    {
        const QString title = QString(60, u'长');
        const PageLayout layout(
            documentOf({ContentsList(), Paragraph::of(ParagraphRole::Title, title)}), PaperFonts());
        const SeenSink sink = seenOn(layout, 0);
        Seen number;
        for (const Seen& it : sink.seen()) {
            if (it.text == u"1"_s)
                number = it;
        }
        QCOMPARE(sink.seen().first().lines.size(), 3);
        QVERIFY(number.box.left() > 26 * 15.75 * TwipsPerPoint);
    }

    void letterHeadHasARedRule()
    {
        const PageLayout layout(samplePaper(1), PaperFonts());
        const SeenSink sink = seenOn(layout, 2);
        QCOMPARE(sink.lines().first().second, PaperColour::Red);
        // GB/T 9704-2012, 7.2.4: the mark of the issuer begins 35 mm below the top of the text.
        const double top = sink.find(u"示例领导小组办公室"_s).box.top() / TwipsPerMillimetre;
        QVERIFY(qAbs(top - (37 + 35)) < 1);
    }

    void pageNumbersStandWhereTheStandardWantsThem()
    {
        const PageLayout layout(samplePaper(60), PaperFonts());
        QVERIFY(seenOn(layout, 0).find(u"— "_s).text.isEmpty()); // the cover has none
        const Seen first = seenOn(layout, 2).find(u"— 1 —"_s);
        QVERIFY(!first.isTurned);
        QVERIFY(first.box.top() > layout.pageSize(2).height() - 35 * TwipsPerMillimetre);
        for (int page = 3; page < layout.pageCount() - 1; ++page) {
            const bool isLandscape = layout.paper(page).orientation == PaperOrientation::Landscape;
            const Seen number = seenOn(layout, page).find(u"— %1 —"_s.arg(layout.pageNumber(page)));
            QCOMPARE(number.isTurned, isLandscape);
            if (isLandscape)
                QVERIFY(number.box.right() < 35 * TwipsPerMillimetre);
        }
    }

    void centredNumberStandsInTheMiddle()
    {
        Document document = documentOf({Paragraph::of(ParagraphRole::Body, u"正文"_s)});
        document.sections.first().numbering = PageNumbering::Centred;
        const PageLayout layout(document, PaperFonts());
        class CentreSink final : public PageSink
        {
        public:
            void addText(const PageText& text, PaperColour /*colour*/) override
            {
                const QRectF ink = text.text.lineRectangle(0).translated(text.origin);
                if (text.isRepeated)
                    centre = ink.center().x();
            }
            void addLine(const PageLine& /*line*/, PaperColour /*colour*/) override { }
            void addFigure(const Figure& /*figure*/, const QRectF& /*box*/) override { }
            double centre = 0;
        } sink;
        layout.emitPage(0, sink);
        const double middle = (28 + 156.0 / 2) * TwipsPerMillimetre;
        QVERIFY(qAbs(sink.centre - middle) < TwipsPerMillimetre);
    }

    void figureLargerThanThePageIsMadeToFit()
    {
        Figure figure{.width = 400, .height = 800, .caption = u"过大"_s};
        const PageLayout layout(documentOf({figure}), PaperFonts());
        QCOMPARE(layout.pageCount(), 1);
        const SeenSink sink = seenOn(layout, 0);
        const QRectF box = sink.figures().first();
        QVERIFY(box.height() <= 225 * TwipsPerMillimetre);
        QVERIFY(qAbs(box.width() / box.height() - 0.5) < 0.01);
        QVERIFY(sink.find(u"过大"_s).box.top() >= box.bottom());
    }

    void everythingOnAPageIsFound()
    {
        const PageLayout layout(samplePaper(3), PaperFonts());
        for (const QString& words : {u"进度示意"_s, u"抄送"_s, u"2020年3月2日印发"_s, u"时间线"_s,
                                     u"示例项目1"_s, u"达到序时进度"_s}) {
            const PageSearch search(layout, words);
            QVERIFY2(search.hitCount() > 0, qPrintable(words));
            qsizetype shown = 0;
            for (int page = 0; page < layout.pageCount(); ++page)
                shown += search.hits(page).size();
            QCOMPARE(shown, search.hitCount());
        }
    }

    void signatureStaysWithTheTextAbove()
    {
        QList<Block> blocks;
        for (int i = 0; i < 21; ++i)
            blocks.append(Paragraph::of(ParagraphRole::Body, u"正文"_s));
        blocks.append(Paragraph::of(ParagraphRole::Signature, u"办公室"_s));
        blocks.append(Paragraph::of(ParagraphRole::Signature, u"2020年3月2日"_s));
        const PageLayout layout(documentOf(blocks), PaperFonts());
        QCOMPARE(layout.pageCount(), 2);
        QCOMPARE(layout.texts(1), QStringList({u"正文"_s, u"办公室"_s, u"2020年3月2日"_s}));
    }

    void imprintStandsOnTheBackOfTheLastSheet_data()
    {
        QTest::addColumn<int>("pages");
        for (const int pages : {1, 2, 3})
            QTest::addRow("%d pages", pages) << pages;
    }

    /// GB/T 9704-2012, 7.4 and 7.5.
    void imprintStandsOnTheBackOfTheLastSheet()
    {
        QFETCH(const int, pages);
        QList<Block> blocks;
        for (int page = 0; page < pages; ++page)
            blocks += {Paragraph::of(ParagraphRole::Title, u"甲"_s), PageBreak()};
        Document document = documentOf(blocks);
        Section imprint = Section::on({});
        imprint.numbering = PageNumbering::None;
        imprint.blocks = {Imprint{.printedBy = u"办公室"_s, .printedOn = u"2020年3月2日印发"_s}};
        document.sections.append(imprint);
        const PageLayout layout(document, PaperFonts());
        QCOMPARE(layout.pageCount(), pages + (pages % 2 == 0 ? 2 : 1));
        const int last = layout.pageCount() - 1;
        QCOMPARE(layout.pageNumber(last) % 2, 0);
        const SeenSink sink = seenOn(layout, last);
        QCOMPARE(sink.seen().size(), 2); // no number
        const double bottom = layout.pageSize(last).height() - 35 * TwipsPerMillimetre;
        QVERIFY(std::any_of(sink.lines().cbegin(), sink.lines().cend(), [bottom](const auto& it) {
            return qAbs(it.first.from.y() - bottom) < TwipsPerMillimetre / 10;
        }));
        for (int page = pages; page < last; ++page) {
            QVERIFY(seenOn(layout, page).seen().isEmpty());
            QVERIFY(layout.texts(page).isEmpty());
        }
        QCOMPARE(layout.outline().last().page, pages - 1);
    }

    void justifiedLinesAreNotTornApart()
    {
        const double size = 16;
        const TextLook look{.size = size, .pitch = 30, .align = ParagraphAlign::Justified};
        const LaidText text({TextRun{u"完成投资额（"_s % QString(40, u'8') % u"）"_s}}, look,
                            25 * size * TwipsPerPoint, PaperFonts());
        QVERIFY(text.lineCount() > 1);
        QVERIFY(text.rightEdge(0) < 5 * 1.4 * size * TwipsPerPoint);
    }

    void joinedCellsHaveNoLineBetween()
    {
        PaperTable table{.columns = {{40}, {40}}};
        const auto row = [](const TableCell& name, bool keeps) {
            return TableRow{RowKind::Body, {name, TableCell::of(u"乙"_s)}, keeps};
        };
        table.rows = QList<TableRow>{
            row(TableCell::of(u"甲"_s), true), row(TableCell::joinedAbove(), true),
            row(TableCell::joinedAbove(), false), row(TableCell::of(u"丁"_s), false)};
        const PageLayout layout(documentOf({table}), PaperFonts());
        const SeenSink sink = seenOn(layout, 0);
        const double middle = 28 * TwipsPerMillimetre + 156 * TwipsPerMillimetre / 2;
        QSet<int> left; // where lines cross the first column, and the second
        QSet<int> right;
        for (const auto& [line, colour] : sink.lines()) {
            if (qAbs(line.from.y() - line.to.y()) > 1)
                continue;
            if (line.from.x() < middle - 1)
                left.insert(qRound(line.from.y()));
            if (line.to.x() > middle + 1)
                right.insert(qRound(line.from.y()));
        }
        QCOMPARE(right.size(), 5); // above the table and below each row
        QCOMPARE(left.size(), 3); // above, below the three and below the last
        const Seen name = sink.find(u"甲"_s);
        QCOMPARE(name.box.height(), 3 * sink.find(u"丁"_s).box.height()); // in the middle of three
    }

    void sectionsAreMadeWhenTheyAreAskedFor()
    {
        constexpr int Count = 20;
        std::vector<std::weak_ptr<const Scene>> scenes;
        const auto alive = [&scenes] {
            return std::count_if(scenes.cbegin(), scenes.cend(),
                                 [](const auto& scene) { return !scene.expired(); });
        };
        Document document;
        for (int i = 0; i < Count; ++i) {
            Section section = Section::on({});
            section.source = [&scenes, i]() -> QList<Block> {
                const auto scene = std::make_shared<const Scene>();
                scenes.push_back(scene);
                return {Paragraph::of(ParagraphRole::Title, QString::number(i)),
                        Figure{.scene = scene}};
            };
            document.sections.append(section);
        }
        const PageLayout layout(document, PaperFonts());
        QCOMPARE(layout.pageCount(), Count);
        QCOMPARE(layout.outline().size(), Count);
        QCOMPARE(layout.outline().at(7).page, 7);
        QCOMPARE(alive(), 0);
        for (int page = Count - 1; page >= 0; --page) {
            QCOMPARE(layout.texts(page).first(), QString::number(page));
            QVERIFY(seenOn(layout, page).find(QString::number(page)).box.isValid());
            QCOMPARE(alive(), 1);
        }
        QCOMPARE(scenes.size(), size_t(2 * Count)); // to be measured and to be seen
        for (int page = 0; page < Count; ++page)
            QCOMPARE(layout.texts(page).first(), QString::number(page));
        QCOMPARE(scenes.size(), size_t(2 * Count)); // their words are kept
    }

    void sectionsThatAreReadAsTheyComeAreMadeOnce()
    {
        constexpr int Count = 12;
        int made = 0;
        Document document;
        for (int i = 0; i < Count; ++i) {
            Section section = Section::on({});
            section.source = [&made, i]() -> QList<Block> {
                ++made;
                return {Paragraph::of(ParagraphRole::Title, QString::number(i)), PageBreak(),
                        Paragraph::of(ParagraphRole::Body, u"第二页"_s)};
            };
            document.sections.append(section);
        }
        QStringList read;
        const PageLayout layout(document, PaperFonts(), nullptr,
                                [&read](const PageLayout& pages, int first, int end) {
                                    for (int page = first; page < end; ++page)
                                        read += pages.texts(page);
                                });
        QCOMPARE(layout.pageCount(), 2 * Count);
        QCOMPARE(read.size(), 2 * Count);
        QCOMPARE(read.at(2 * Count - 2), QString::number(Count - 1));
        QCOMPARE(made, Count);
    }

    void contentsAreReadWhenAllPagesAreNumbered()
    {
        Section contents = Section::on({});
        contents.blocks = {ContentsList{}};
        Section card = Section::on({});
        card.source = [] { return QList<Block>{Paragraph::of(ParagraphRole::Title, u"卡片"_s)}; };
        card.sourceTitle = u"卡片"_s;
        QList<std::pair<int, int>> read;
        const PageLayout layout({.sections = {contents, card}}, PaperFonts(), nullptr,
                                [&read](const PageLayout& pages, int first, int end) {
                                    read.append({first, end});
                                    QVERIFY(pages.texts(first).first().endsWith(u"\t2"_s));
                                });
        QCOMPARE(read, (QList<std::pair<int, int>>{{0, 2}}));
    }

    void figuresThatWaitOrShrinkSaySo()
    {
        const auto scene = std::make_shared<const Scene>(QSizeF(590, 340));
        const Paragraph text = Paragraph::of(ParagraphRole::Body, u"文字。"_s.repeated(120));
        Section section = Section::on({});
        section.blocks = {text, Figure{.scene = scene, .width = 156, .height = 150}, text, text,
                          Figure{.scene = scene, .width = 156, .height = 40}};
        const QList<FigurePlace> places = PageLayout::figurePlaces(section, PaperFonts());
        QCOMPARE(places.size(), 2);
        QCOMPARE(places.at(0).block, 1);
        QVERIFY(places.at(0).behind > 1); // text fills the page that it has no room on
        QVERIFY(qAbs(places.at(0).millimetres.height() - 150) < 0.01);
        section.blocks = {Paragraph::of(ParagraphRole::Body, u"文字。"_s.repeated(80)),
                          Figure{.scene = scene, .width = 156, .height = 150}};
        const QList<FigurePlace> lower = PageLayout::figurePlaces(section, PaperFonts());
        QCOMPARE(lower.at(0).behind, 0);
        QVERIFY2(lower.at(0).millimetres.height() < 149,
                 qPrintable(QString::number(lower.at(0).millimetres.height())));
    }

    void pageBreakStartsAPage()
    {
        const PageLayout layout(
            documentOf({Paragraph::of(ParagraphRole::Title, u"甲"_s), PageBreak(),
                        Paragraph::of(ParagraphRole::Title, u"乙"_s), PageBreak()}),
            PaperFonts());
        QCOMPARE(layout.pageCount(), 2);
        QCOMPARE(layout.outline().at(1).page, 1);
    }

    void punctuationDoesNotStartOrEndALine()
    {
        const QString opening = u"（《〈“‘【〔「"_s;
        const QString closing = u"，。、；：？！）》〉”’】〕」％"_s;
        QRandomGenerator random(7);
        for (int round = 0; round < 60; ++round) {
            QString text;
            while (text.size() < 400) {
                const auto count = static_cast<int>(random.bounded(1, 7));
                const bool isQuoted = random.bounded(3) == 0;
                if (isQuoted)
                    text += opening.at(static_cast<int>(random.bounded(8)));
                text += QString(count, u'字');
                text += closing.at(static_cast<int>(random.bounded(15)));
            }
            const QStringList lines = bodyLines(text);
            QVERIFY(lines.size() > 10);
            for (int i = 0; i < lines.size(); ++i) {
                QVERIFY2(i == 0 || !closing.contains(lines.at(i).front()), qPrintable(lines.at(i)));
                QVERIFY2(i + 1 == lines.size() || !opening.contains(lines.at(i).back()),
                         qPrintable(lines.at(i)));
            }
        }
    }

    void numbersAreNotBroken()
    {
        QRandomGenerator random(11);
        const QStringList numbers{u"2,865.4"_s, u"612.8"_s,     u"15.5%"_s, u"10,000,000"_s,
                                  u"-3.2"_s,    u"2019—2021"_s, u"3/4"_s,   u"09:30"_s};
        for (int round = 0; round < 60; ++round) {
            QString text;
            while (text.size() < 300)
                text += QString(static_cast<int>(random.bounded(1, 9)), u'字')
                    % numbers.at(static_cast<int>(random.bounded(7)));
            const QStringList lines = bodyLines(text);
            static const QRegularExpression part(u"[0-9.,%/:]$"_s);
            static const QRegularExpression start(u"^[0-9.,%/:]"_s);
            for (int i = 1; i < lines.size(); ++i) {
                const bool isBroken =
                    part.match(lines.at(i - 1)).hasMatch() && start.match(lines.at(i)).hasMatch();
                QVERIFY2(!isBroken, qPrintable(lines.at(i - 1) % u" | "_s % lines.at(i)));
            }
        }
    }

    void stoppedLayoutComesToAnEnd()
    {
        Progress progress;
        progress.stop();
        const PageLayout layout(samplePaper(500), PaperFonts(), &progress);
        QVERIFY(layout.pageCount() < 12);
    }
};

TOUYAN_TEST(TestPageLayout, QApplication)
#include "tst_pagelayout.moc"
