#include "printing/laidtext.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Texts broken into lines.
class TestLaidText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbersAreNotBroken_data();
    void numbersAreNotBroken();
    void otherTextsKeepTheirSize();
    void justifiedLinesEndAtTheEdge();
    void lineThatLacksMuchEndsEarly();
    void justifyingMovesNoBreak();
    void justifyingKeepsNumbersWhole();
    void justifyingKeepsCharactersAndWordsWhole_data();
    void justifyingKeepsCharactersAndWordsWhole();

private:
    static LaidText laid(const QString& text, double width)
    {
        const PaperFonts fonts;
        return {{{text, {}, true}}, {.size = 8.5, .align = ParagraphAlign::Right}, width, fonts};
    }
    /// Of @p text on one line.
    static double widthOf(const QString& text) { return laid(text, 1e6).lineRectangle(0).width(); }
};

void TestLaidText::numbersAreNotBroken_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("amount") << u"1,072,080.00"_s;
    QTest::newRow("difference") << u"+1,072,080.00"_s;
    QTest::newRow("count") << u"123456"_s;
}

void TestLaidText::numbersAreNotBroken()
{
    QFETCH(const QString, text);
    for (const double part : {0.98, 0.9, 0.8}) {
        const LaidText set = laid(text, widthOf(text) * part);
        QCOMPARE(set.lineLength(set.lineCount() - 1), static_cast<int>(text.size()));
        QVERIFY(set.lineRectangle(0).width() <= widthOf(text) * part + 1);
    }
}

void TestLaidText::otherTextsKeepTheirSize()
{
    const QString hash = u"a1072080b33347781c9923"_s;
    QVERIFY(laid(hash, widthOf(hash) / 2).lineCount() > 1);
    const QString prose = u"总投资1,072,080.00万元，其中市级支持2,400万元"_s;
    const LaidText set = laid(prose, widthOf(prose) / 2);
    QVERIFY(set.lineCount() >= 2);
    QVERIFY(set.lineRectangle(0).width() > widthOf(prose) / 3);
}

namespace {

const QString Prose =
    u"截至2020年10月31日，累计完成投资12.34亿元，占年度计划的82.65%，慢于序时进度0.68个"
    "百分点，同比增长54.7%；“水下机器人作业系统”等37项重点项目中，新开工12项、续建"
    "25项，其中DLAI-2020-0001号项目已于2020年9月投产，年产值约1,072,080.00万元。"_s;

LaidText prose(ParagraphAlign align, double characters)
{
    const PaperFonts fonts;
    return {{{Prose}},
            {.font = PaperFont::FangSong, .size = 16, .pitch = 29, .align = align, .indent = 2},
            characters * 16 * TwipsPerPoint,
            fonts};
}

} // namespace

/// Wider gaps would be read as spaces where the text of a PDF is searched and copied.
void TestLaidText::lineThatLacksMuchEndsEarly()
{
    constexpr double Characters = 14;
    const LaidText text = prose(ParagraphAlign::Justified, Characters);
    const LaidText plain = prose(ParagraphAlign::Left, Characters);
    int early = 0;
    for (int line = 0; line + 1 < text.lineCount(); ++line) {
        const double edge = Characters * 16 * TwipsPerPoint;
        QVERIFY(text.rightEdge(line) < edge + 1.5);
        const double widened = text.rightEdge(line) - plain.rightEdge(line);
        QVERIFY(widened <= Characters * 0.09 * 16 * TwipsPerPoint);
        early += text.rightEdge(line) < edge - 1.5 ? 1 : 0;
    }
    QVERIFY(early > 0);
}

void TestLaidText::justifiedLinesEndAtTheEdge()
{
    for (const double characters : {28.0, 28.5}) {
        const LaidText text = prose(ParagraphAlign::Justified, characters);
        QVERIFY(text.lineCount() > 2);
        const double edge = characters * 16 * TwipsPerPoint;
        const LaidText plain = prose(ParagraphAlign::Left, characters);
        constexpr double MuchLacking = 16 * TwipsPerPoint;
        int full = 0;
        for (int line = 0; line + 1 < text.lineCount(); ++line) {
            QVERIFY(text.rightEdge(line) < edge + 1.5);
            const bool isFull = text.rightEdge(line) > edge - 1.5;
            full += isFull ? 1 : 0;
            QVERIFY(isFull || plain.rightEdge(line) < edge - MuchLacking);
        }
        QVERIFY(full >= 2);
        QVERIFY(text.rightEdge(text.lineCount() - 1) < characters * 16 * TwipsPerPoint);
    }
}

void TestLaidText::justifyingMovesNoBreak()
{
    for (double characters = 10; characters < 30; characters += 0.7) {
        const LaidText left = prose(ParagraphAlign::Left, characters);
        const LaidText justified = prose(ParagraphAlign::Justified, characters);
        QCOMPARE(justified.lineCount(), left.lineCount());
        for (int line = 0; line < left.lineCount(); ++line)
            QCOMPARE(justified.lineLength(line), left.lineLength(line));
    }
}

void TestLaidText::justifyingKeepsNumbersWhole()
{
    const LaidText left = prose(ParagraphAlign::Left, 28);
    const LaidText justified = prose(ParagraphAlign::Justified, 28);
    static const QRegularExpression Numbers(u"[0-9A-Za-z.,%-]+"_s);
    int compared = 0;
    for (auto matches = Numbers.globalMatch(Prose); matches.hasNext();) {
        const auto match = matches.next();
        const auto widthIn = [&match](const LaidText& text) {
            const auto places = text.rectangles({}, static_cast<int>(match.capturedStart()),
                                                static_cast<int>(match.capturedLength()));
            return places.size() == 1 ? places.first().width() : 0.0;
        };
        if (widthIn(left) == 0.0)
            continue; // breaks over two lines
        QVERIFY(qAbs(widthIn(left) - widthIn(justified)) < 1);
        ++compared;
    }
    QVERIFY(compared > 5);
}

void TestLaidText::justifyingKeepsCharactersAndWordsWhole_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<double>("widening"); // of characters of 16 points
    const char32_t rare = 0x2cb4e;
    QTest::newRow("a character of two units") << QString::fromUcs4(&rare, 1) << 0.5;
    QTest::newRow("Cyrillic") << u"Москва"_s << 0.01;
    QTest::newRow("accents") << u"Łódź"_s << 0.01;
}

namespace {

/// How dark @p text is in @p place, in pixels.
int inkIn(const LaidText& text, const QRectF& place)
{
    constexpr double PixelsPerTwip = 0.1;
    QImage image((place.size() * PixelsPerTwip).toSize(), QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(PixelsPerTwip, PixelsPerTwip);
    text.paint(painter, -place.topLeft(), 0, text.lineCount());
    painter.end();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += 255 - qGray(image.pixel(x, y));
    }
    return ink / 255;
}

} // namespace

void TestLaidText::justifyingKeepsCharactersAndWordsWhole()
{
    QFETCH(const QString, word);
    QFETCH(const double, widening);
    const PaperFonts fonts;
    const QString text = QString(u"大连市重点项目"_s % word % u"建设"_s).repeated(9);
    constexpr double Character = 16 * TwipsPerPoint;
    const auto laidOut = [&](ParagraphAlign align, double characters) {
        return LaidText({{text}},
                        {.font = PaperFont::FangSong, .size = 16, .pitch = 29, .align = align},
                        characters * Character, fonts);
    };
    int compared = 0;
    for (double characters = 14.3; characters < 22; characters += 1.1) {
        const LaidText left = laidOut(ParagraphAlign::Left, characters);
        const LaidText justified = laidOut(ParagraphAlign::Justified, characters);
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const auto places = [&](const LaidText& laidText) {
                return laidText.rectangles({}, static_cast<int>(at), static_cast<int>(word.size()));
            };
            const auto before = places(left);
            const auto after = places(justified);
            if (before.size() != 1 || after.size() != 1)
                continue; // breaks over two lines
            const double wider = after.first().width() - before.first().width();
            QVERIFY2(wider < widening * Character, qPrintable(QString::number(wider)));
            const int ink = inkIn(left, before.first());
            QVERIFY(ink > 0);
            QVERIFY2(qAbs(inkIn(justified, after.first()) - ink)
                         < ink / 10 + 2, // two boxes for one
                     qPrintable(QString::number(inkIn(justified, after.first())) + u' '
                                + QString::number(ink)));
            ++compared;
        }
    }
    QVERIFY(compared > 20);
}

TOUYAN_TEST(TestLaidText, QApplication)
#include "tst_laidtext.moc"
