#include "layout/scene.h"
#include "support/samplepaper.h"
#include "support/testprogram.h"
#include "support/wordfile.h"

#include <QCoreApplication>
#include <QTest>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// Makes pictures that differ, and drawings.
DocxSource pictures()
{
    DocxSource source;
    source.picture = [count = 0](const Figure&, const QSizeF&) mutable -> QByteArray {
        return QByteArray("png ") + QByteArray::number(++count);
    };
    return source;
}

Figure figureOf(const QString& caption)
{
    return {.scene = std::make_shared<const Scene>(QSizeF(590, 340)), .caption = caption};
}

/// The texts of @p document's paragraphs; of a picture, its width in millimetres.
QStringList lines(const XmlNode& document)
{
    QStringList lines;
    for (const XmlNode* paragraph : document.all(u"w:p"_s)) {
        const auto extents = paragraph->all(u"wp:extent"_s);
        lines.append(extents.isEmpty()
                         ? paragraph->allText()
                         : QString::number(extents.first()->attribute(u"cx"_s).toInt() / 36'000));
    }
    return lines;
}

} // namespace

class TestDocxFigures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void figuresBecomePictures()
    {
        DocxSource source;
        QList<QSizeF> sizes;
        source.picture = [&sizes](const Figure&, const QSizeF& millimetres) {
            sizes.append(millimetres);
            return QByteArray("png %1").replace("%1", QByteArray::number(sizes.size()));
        };
        const ZipParts parts = m_file.written(samplePaper(1), source);
        QCOMPARE(packageFaults(parts), QStringList());
        QCOMPARE(sizes, QList<QSizeF>({QSizeF(140, 56), QSizeF(300, 120)}));
        const auto root = parsedXml(parts.value(u"word/document.xml"_s));
        QCOMPARE(root->all(u"a:blip"_s).size(), 2);
        QCOMPARE(root->all(u"wp:extent"_s).first()->attribute(u"cx"_s).toInt(), 140 * 36'000);
        QCOMPARE(root->all(u"wp:docPr"_s).first()->attribute(u"descr"_s), u"图1　进度示意"_s);
    }

    void drawingsStandBesideTheirPictures()
    {
        DocxSource source = pictures();
        source.drawing = [](const Figure&) {
            return QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        };
        const ZipParts parts = m_file.written(samplePaper(1), source);
        QCOMPARE(packageFaults(parts), QStringList());
        QCOMPARE(referenceFaults(parts), QStringList());
        const auto root = parsedXml(parts.value(u"word/document.xml"_s));
        const auto blips = root->all(u"a:blip"_s);
        QCOMPARE(blips.size(), 2);
        for (const XmlNode* blip : blips) {
            QCOMPARE(blip->all(u"asvg:svgBlip"_s).size(), 1);
            QVERIFY(blip->all(u"asvg:svgBlip"_s).first()->attribute(u"r:embed"_s)
                    != blip->attribute(u"r:embed"_s));
        }
        QCOMPARE(parts.keys().filter(u".svg"_s).size(), 1); // equal ones are stored once
    }

    void figuresStandWhereThePageLayoutHasThem()
    {
        Section section = Section::on({});
        section.blocks = {Paragraph::of(ParagraphRole::Body, u"甲"_s), figureOf(u"图题"_s),
                          Paragraph::of(ParagraphRole::Body, u"乙"_s),
                          Paragraph::of(ParagraphRole::Body, u"丙"_s)};
        DocxSource source = pictures();
        source.figurePlaces = [](const Section&) {
            return QList<FigurePlace>{{1, 2, QSizeF(100, 60)}};
        };
        const auto root = m_file.text(numbered({.sections = {section, section}}), source);
        const QStringList moved{u"甲"_s, u"乙"_s, u"100"_s, u"图1　图题"_s, u"丙"_s,
                                u"甲"_s, u"乙"_s, u"100"_s, u"图2　图题"_s, u"丙"_s};
        QCOMPARE(lines(*root), moved);
    }

    void figureKeepsWithItsCaptionOnly()
    {
        Section section = Section::on({});
        section.blocks = {figureOf(u"图题"_s), figureOf(QString()),
                          Paragraph::of(ParagraphRole::Body, u"乙"_s)};
        const auto root = m_file.text(numbered({.sections = {section}}), pictures());
        QStringList kept;
        for (const XmlNode* paragraph : root->all(u"w:p"_s))
            kept.append(paragraph->all(u"w:keepNext"_s).isEmpty() ? u"-"_s : u"keeps"_s);
        QCOMPARE(kept, QStringList({u"keeps"_s, u"-"_s, u"-"_s, u"-"_s}));
    }

private:
    WordFile m_file;
};

TOUYAN_TEST(TestDocxFigures, QCoreApplication)
#include "tst_docxfigures.moc"
