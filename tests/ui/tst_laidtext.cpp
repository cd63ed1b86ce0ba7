#include "printing/laidtext.h"

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

QTEST_MAIN(TestLaidText)
#include "tst_laidtext.moc"
