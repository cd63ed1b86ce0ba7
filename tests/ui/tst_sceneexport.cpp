#include "layout/scene.h"
#include "printing/fewcolours.h"
#include "printing/sceneexport.h"
#include "support/externaltool.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace touyan;
using namespace Qt::StringLiterals;

namespace {

/// A picture with one item of each kind.
Scene sample()
{
    Scene scene({400, 200});
    scene.add(SceneRect{{0, 0, 400, 200}}, StyleRole::Canvas);
    scene.add(SceneRect{{20, 20, 100, 20}, 3, 0}, StyleRole::BarGreen, 7);
    scene.add(SceneLine{{0, 60}, {400, 60}}, StyleRole::GridMajor);
    scene.add(ScenePolygon{{{{200, 80}, {300, 80}, {300, 180}}}}, StyleRole::District5);
    scene.add(ScenePath{{{10, 100}, {60, 120}, {90, 90}}}, StyleRole::Dependency);
    for (int shape = 0; shape <= static_cast<int>(MarkerShape::TriangleDown); ++shape) {
        scene.add(SceneMarker{{20.0 + 20 * shape, 150}, 6, static_cast<MarkerShape>(shape)},
                  StyleRole::MilestoneOpen);
    }
    scene.add(SceneText{{140, 20, 200, 20}, u"重点项目时间线"_s}, StyleRole::RowText);
    scene.add(SceneText{{200, 120, 80, 20}, u"项目"_s, TextAlign::Centre},
              StyleRole::MapLabelStrong);
    return scene;
}

} // namespace

class TestSceneExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesVectorsAsSvg();
    void writesPixelsAsPng();
    void fewColoursLookTheSame();
    void writesOnePdfPagePerScene();
    void scalesToPaper();
    void textInPdfCanBeFound();
    void refusesOtherSuffixes();
    void failureLeavesTheOldFile();
    void refusesPicturesTooLargeForPng();
    void paletteKnowsEveryRole();
    void fontsFollowTheRoles();
};

void TestSceneExport::writesVectorsAsSvg()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"时间线.svg"_s);
    QVERIFY(exportScene({sample()}, path, {.title = u"时间线"_s}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(svg.contains("重点项目时间线"));
    QVERIFY(svg.contains("viewBox=\"0 0 400 200\""));
    QVERIFY(!svg.contains("<image"));
    // Other computers have other fonts.
    QCOMPARE(svg.count("font-family="), svg.count(", Microsoft YaHei, PingFang SC, sans-serif\""));
}

void TestSceneExport::writesPixelsAsPng()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.PNG"_s);
    QVERIFY(exportScene({sample()}, path, {.title = u"t"_s, .scale = 2}));
    const QImage image(path);
    QCOMPARE(image.size(), QSize(800, 400));
    const ScenePalette print = ScenePalette::print();
    QCOMPARE(image.pixelColor(790, 10), print.style(StyleRole::Canvas).fill.color());
    QCOMPARE(image.pixelColor(120, 60), print.style(StyleRole::BarGreen).fill.color());
}

void TestSceneExport::writesOnePdfPagePerScene()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    QVERIFY(exportScene({sample(), sample(), sample()}, path, {.title = u"时间线"_s}));
    const ToolResult tool = runTool(u"pdfinfo"_s, {path});
    if (tool.exitCode < 0)
        QSKIP("pdfinfo is not installed");
    const QString description = QString::fromUtf8(tool.output).simplified();
    QVERIFY(description.contains(u"Title: 时间线"_s));
    QVERIFY(description.contains(u"Pages: 3"_s));
    QVERIFY2(description.contains(u"Page size: 300 x 150 pts"_s), qPrintable(description));
}

void TestSceneExport::scalesToPaper()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    QVERIFY(exportScene({sample()}, path, {.title = u"t"_s, .paper = QPageSize::A3}));
    QCOMPARE(landscapePage(QPageSize::A4).toSize(), QSize(1123, 793));
    const ToolResult tool = runTool(u"pdfinfo"_s, {path});
    if (tool.exitCode < 0)
        QSKIP("pdfinfo is not installed");
    const QString description = QString::fromUtf8(tool.output).simplified();
    QVERIFY2(description.contains(u"Page size: 1191 x 842 pts"_s), qPrintable(description));
}

void TestSceneExport::textInPdfCanBeFound()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.pdf"_s);
    QVERIFY(exportScene({sample()}, path, {.title = u"t"_s}));
    const ToolResult tool = runTool(u"pdftotext"_s, {path, u"-"_s});
    if (tool.exitCode < 0)
        QSKIP("pdftotext is not installed");
    QVERIFY2(tool.output.contains("重点项目时间线"), tool.output.constData());
}

void TestSceneExport::refusesOtherSuffixes()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"a.bmp"_s);
    const Result<void> written = exportScene({sample()}, path, {.title = u"t"_s});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Validation);
    QVERIFY(!QFile::exists(path));
}

void TestSceneExport::failureLeavesTheOldFile()
{
    const QTemporaryDir dir;
    const Result<void> written =
        exportScene({sample()}, dir.filePath(u"missing/a.svg"_s), {.title = u"t"_s});
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Io);
    QVERIFY(QDir(dir.path()).isEmpty());
}

void TestSceneExport::refusesPicturesTooLargeForPng()
{
    const Result<QByteArray> png = toPng(Scene({100, 40'000}), {.title = u"t"_s});
    QVERIFY(!png);
    QCOMPARE(png.error().code, ErrorCode::Validation);
}

void TestSceneExport::paletteKnowsEveryRole()
{
    for (const ScenePalette& palette :
         {ScenePalette::light(), ScenePalette::dark(), ScenePalette::print()}) {
        for (int i = 0; i < StyleRoleCount; ++i) {
            const auto role = static_cast<StyleRole>(i);
            const SceneStyle& style = palette.style(role);
            const bool isVisible = style.fill.style() != Qt::NoBrush
                || style.pen.style() != Qt::NoPen || style.text.isValid();
            QVERIFY2(isVisible, styleRoleName(role));
        }
    }
}

void TestSceneExport::fontsFollowTheRoles()
{
    QFont own = QApplication::font();
    own.setPixelSize(static_cast<int>(textSize(StyleRole::GroupText))); // no excuse for another
    QApplication::setFont(own);
    const ScenePalette palette = ScenePalette::light();
    for (int i = 0; i < StyleRoleCount; ++i) {
        const auto role = static_cast<StyleRole>(i);
        QCOMPARE(palette.font(role).pixelSize(), static_cast<int>(textSize(role)));
        QCOMPARE(palette.font(role).weight() > QFont::Normal, isBold(role));
    }
}

/// Also when there are more colours than the palette holds.
void TestSceneExport::fewColoursLookTheSame()
{
    QImage image(256, 256, QImage::Format_RGB32);
    image.fill(Qt::white);
    const QColor Ground(0xf3, 0xf5, 0xf8);
    for (int i = 0; i < 100 * 100; ++i) {
        image.setPixelColor(156 + i % 100, i / 100, Ground);
        image.setPixelColor(i % 100, 156 + i / 100, QColor(0x1f, 0x4e, 0x8c));
    }
    for (int x = 0; x < 128; ++x) {
        for (int y = 0; y < 128; ++y)
            image.setPixelColor(x, y, QColor(x, y, 2 * (x ^ y) & 0xff));
    }
    const QImage few = withFewColours(image);
    QCOMPARE(few.format(), QImage::Format_Indexed8);
    QVERIFY(few.colorCount() <= 256);
    QCOMPARE(few.pixelColor(200, 200), QColor(Qt::white));
    QCOMPARE(few.pixelColor(200, 20), Ground);
    QCOMPARE(few.pixelColor(20, 200), QColor(0x1f, 0x4e, 0x8c));
    PictureOptions options;
    const auto all = toPng(sample(), options);
    options.colours = PictureColours::Few;
    const auto reduced = toPng(sample(), options);
    QVERIFY(all && reduced);
    QVERIFY(reduced->size() < all->size());
    const QImage before = QImage::fromData(*all);
    const QImage after = QImage::fromData(*reduced);
    QCOMPARE(after.size(), before.size());
    for (int x = 0; x < before.width(); x += 3) {
        for (int y = 0; y < before.height(); y += 3)
            QVERIFY(qAbs(qGray(before.pixel(x, y)) - qGray(after.pixel(x, y))) < 24);
    }
}

TOUYAN_TEST(TestSceneExport, QApplication)
#include "tst_sceneexport.moc"
