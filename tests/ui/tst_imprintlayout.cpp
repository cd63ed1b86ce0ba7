#include "printing/pagelayout.h"
#include "support/testprogram.h"
#include "uisupport/seensink.h"

#include <QApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

/// 版记 at the bottom of its page.
class TestImprintLayout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void imprintStandsAtTheBottom()
    {
        const PageLayout layout(
            documentOf({Paragraph::of(ParagraphRole::Body, u"正文"_s),
                        Imprint{u"各单位。"_s, u"办公室"_s, u"2020年3月2日印发"_s}}),
            PaperFonts());
        QCOMPARE(layout.pageCount(), 1);
        const SeenSink sink = seenOn(layout, 0);
        const double bottom = layout.pageSize(0).height() - 35 * TwipsPerMillimetre;
        QVERIFY(qAbs(sink.lines().last().first.from.y() - bottom) < 2);
        QCOMPARE(sink.lines().size(), 3);
        QVERIFY(sink.lines().at(0).first.width > sink.lines().at(1).first.width);
        const Seen left = sink.find(u"办公室"_s);
        const Seen right = sink.find(u"2020年3月2日印发"_s);
        QCOMPARE(left.box.top(), right.box.top());
        QVERIFY(right.box.left() > left.box.left());
    }

    void longOfficeKeepsTheLineOfItsDate()
    {
        const QString office = u"大连市推进人工智能产业创新发展工作领导小组办公室"_s;
        const PageLayout layout(documentOf({Imprint{QString(), office, u"2020年4月10日印发"_s}}),
                                PaperFonts());
        const SeenSink sink = seenOn(layout, layout.pageCount() - 1);
        const Seen left = sink.find(office);
        const Seen right = sink.find(u"2020年4月10日印发"_s);
        QCOMPARE(left.lines.size(), 1);
        QCOMPARE(left.box.top(), right.box.top());
        QVERIFY(left.ink.first().right() < right.ink.first().left());
    }

    void longerOfficeWrapsBesideItsDate()
    {
        const QString office = QString(u"示例市委员会、"_s).repeated(8) % u"示例市人民政府办公室"_s;
        const PageLayout layout(documentOf({Imprint{QString(), office, u"2020年4月10日印发"_s}}),
                                PaperFonts());
        const SeenSink sink = seenOn(layout, layout.pageCount() - 1);
        const Seen left = sink.find(office);
        const Seen right = sink.find(u"2020年4月10日印发"_s);
        QVERIFY(left.lines.size() > 1);
        QCOMPARE(right.lines.size(), 1);
        QCOMPARE(right.box.bottom(), left.box.bottom());
        for (const QRectF& line : left.ink)
            QVERIFY(line.right() < right.ink.first().left());
    }
};

TOUYAN_TEST(TestImprintLayout, QApplication)
#include "tst_imprintlayout.moc"
