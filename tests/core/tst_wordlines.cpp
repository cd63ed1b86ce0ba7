#include "reports/numbering.h"
#include "reports/wordlines.h"
#include "support/testprogram.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString& text, double width)
{
    QStringList lines;
    qsizetype start = 0;
    for (const qsizetype at : balancedBreaks(text, width)) {
        lines.append(text.mid(start, at - start));
        start = at;
    }
    return lines << text.mid(start);
}

Document titled(const QString& title)
{
    Section section = Section::on({});
    section.blocks = {Paragraph::of(ParagraphRole::Title, title)};
    Document document;
    document.sections = {section};
    return document;
}

QString titleOf(const Document& document)
{
    return std::get<Paragraph>(document.sections.first().blocks.first()).text();
}

} // namespace

class TestWordLines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesEndBetweenWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("width");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("title") << u"大连市2020年度人工智能产业重点项目清单（示例）"_s << 20.0
                               << QStringList{u"大连市2020年度人工智能"_s,
                                              u"产业重点项目清单（示例）"_s};
        QTest::newRow("circular") << u"关于2020年10月全市人工智能产业重点项目推进情况的通报"_s
                                  << 20.0
                                  << QStringList{u"关于2020年10月全市人工智能"_s,
                                                 u"产业重点项目推进情况的通报"_s};
        // Bold digits are wider than half a character: on two lines its end would wrap.
        QTest::newRow("cover") << u"大连市人工智能领导小组2020年第二次会议材料汇编"_s << 12.28
                               << QStringList{u"大连市人工智能"_s, u"领导小组2020年第二次"_s,
                                              u"会议材料汇编"_s};
        QTest::newRow("head") << u"建设起止年限"_s << 4.0 << QStringList{u"建设"_s, u"起止年限"_s};
        QTest::newRow("narrow head")
            << u"建设起止年限"_s << 3.4 << QStringList{u"建设"_s, u"起止"_s, u"年限"_s};
        QTest::newRow("long head")
            << u"截至上年底累计完成"_s << 5.1 << QStringList{u"截至上年底"_s, u"累计完成"_s};
        QTest::newRow("fits") << u"议定事项督办表"_s << 20.0 << QStringList{u"议定事项督办表"_s};
    }

    void linesEndBetweenWords()
    {
        QFETCH(QString, text);
        QFETCH(double, width);
        QTEST(linesOf(text, width), "lines");
    }

    void nothingIsLostAndNothingIsTooWide()
    {
        const QString text =
            u"关于加快推进大连国家新一代人工智能创新发展试验区（示例）建设、支持Transformer"
            "大模型等2021—2025年重点项目和创新平台、人才团队的若干政策措施（征求意见稿）"_s;
        for (const double width : {6.0, 9.5, 14.0, 20.0, 33.0}) {
            const QStringList lines = linesOf(text, width);
            QCOMPARE(lines.join(QString()), text);
            for (const QString& line : lines) {
                QVERIFY2(setWidth(line, LatinWidth::Wide) <= width, qPrintable(line));
                QVERIFY2(!u"，。、）》"_s.contains(line.front()), qPrintable(line));
                QVERIFY2(!u"（《"_s.contains(line.back()), qPrintable(line));
            }
        }
    }

    void unbrokenWordStaysWhole()
    {
        // Nowhere to begin a line: it is left to whoever sets it.
        QVERIFY(balancedBreaks(u"））））））））））））"_s, 3).isEmpty());
        QVERIFY(balancedBreaks(QString(), 3).isEmpty());
        QVERIFY(balancedBreaks(u"重点项目"_s, 0).isEmpty());
    }

    void ownBreaksOfATitleStayWhereTheyFit()
    {
        const QString own = u"关于印发大连市2020年度\n人工智能产业重点项目清单的通知"_s;
        QCOMPARE(titleOf(brokenAtWords(titled(own))), own);
        const QString broken = titleOf(
            brokenAtWords(titled(u"通知\n关于2020年10月全市人工智能产业重点项目推进情况"_s)));
        QCOMPARE(broken.split(u'\n').size(), 3);
        QVERIFY(broken.startsWith(u"通知\n"_s));
    }

    void headsAreBrokenForTheirColumns()
    {
        PaperTable table;
        table.columns = {{.width = 9}, {.width = 60}};
        table.head = {{RowKind::Head,
                       {TableCell::of(u"建设起\n止年限"_s), TableCell::of(u"建设内容及规模"_s)}}};
        Document document = titled(u"清单"_s);
        document.sections.first().blocks.append(table);
        const Document broken = brokenAtWords(document);
        const auto& made = std::get<PaperTable>(broken.sections.first().blocks.last());
        QCOMPARE(made.head.first().cells.first().text(), u"建设\n起止\n年限"_s);
        QCOMPARE(made.head.first().cells.last().text(), u"建设内容及规模"_s);
    }

    void packListsPartsAndTheirAnnexes()
    {
        Document document;
        Section part = Section::on({});
        part.blocks = {Paragraph::of(ParagraphRole::AnnexMark, partMark(1)),
                       Paragraph::of(ParagraphRole::Title, u"推进情况"_s),
                       Paragraph::of(ParagraphRole::Heading1, u"一、总体进展"_s)};
        Section annex = Section::on({});
        annex.blocks = {AnnexHeading{u"情况表"_s}};
        Section next = Section::on({});
        next.blocks = {Paragraph::of(ParagraphRole::AnnexMark, partMark(2)),
                       Paragraph::of(ParagraphRole::Title, u"项目清单"_s)};
        document.sections = {part, annex, next};
        QStringList shown;
        const ContentsList list{.levels = 2, .hasTitlesOnly = true};
        for (const PaperHeading& heading : headingsOf(numbered(document))) {
            if (isListed(heading, list))
                shown.append(QString::number(heading.level) % heading.text);
        }
        QCOMPARE(shown,
                 (QStringList{u"1材料1　推进情况"_s, u"2附件　情况表"_s, u"1材料2　项目清单"_s}));
    }

    void titleStandsOnTheThirdLine()
    {
        Document document;
        Section part = Section::on({});
        part.blocks = {Paragraph::of(ParagraphRole::AnnexMark, partMark(1)),
                       Paragraph::of(ParagraphRole::Title, u"推进情况"_s)};
        Section annex = Section::on({});
        annex.blocks = {AnnexHeading{u"情况表"_s}};
        document.sections = {part, annex};
        const Document made = numbered(document);
        for (const Section& section : made.sections) {
            QCOMPARE(section.blocks.size(), 3);
            QVERIFY(std::get<Paragraph>(section.blocks.at(1)).text().isEmpty());
            QCOMPARE(std::get<Paragraph>(section.blocks.at(2)).role, ParagraphRole::Title);
        }
    }
};

TOUYAN_TEST(TestWordLines, QCoreApplication)
#include "tst_wordlines.moc"
