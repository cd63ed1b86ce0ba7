#include "style/theme.h"
#include "style/tokens.h"
#include "support/testprogram.h"
#include "uisupport/galleryparts.h"
#include "uisupport/gallerysheets.h"
#include "widgets/toast.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

/// Shows every widget as the window would, and keeps pictures of it when asked to: set
/// TOUYAN_GALLERY to a folder.
class TestGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everySheetPaints_data();
    void everySheetPaints();
};

void TestGallery::everySheetPaints_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<ThemeMode>("mode");
    for (const QString& sheet : {u"overview"_s, u"registry"_s, u"controls"_s}) {
        QTest::newRow(qPrintable(sheet + u"-light")) << sheet << ThemeMode::Light;
        QTest::newRow(qPrintable(sheet + u"-dark")) << sheet << ThemeMode::Dark;
    }
}

void TestGallery::everySheetPaints()
{
    QFETCH(QString, sheet);
    QFETCH(ThemeMode, mode);
    applyTheme(*qApp, mode);
    QCoreApplication::processEvents();
    QWidget* page = sheet == u"overview" ? gallery::overviewPage()
        : sheet == u"registry"           ? gallery::registryPage()
                                         : gallery::controlsPage();
    gallery::Frame frame(sheet == u"overview" ? u"overview"_s : u"projects"_s, page);
    frame.resize(1366, 768);
    Toast toast(&frame);
    frame.show();
    QVERIFY(QTest::qWaitForWindowExposed(&frame));
    if (sheet == u"controls")
        toast.showMessage(u"已删除项目“智能起重机远程诊断”。"_s, u"撤销"_s);
    QCoreApplication::processEvents();
    const QImage picture = frame.grab().toImage();
    QCOMPARE(picture.deviceIndependentSize(), QSizeF(1366, 768));
    QSet<QRgb> colors;
    for (int x = 0; x < picture.width(); x += 2)
        for (int y = 0; y < picture.height(); y += 2)
            colors.insert(picture.pixel(x, y));
    QVERIFY(colors.size() > 100);
    const QColor ground = mode == ThemeMode::Dark ? darkTokens().window : lightTokens().window;
    QVERIFY(colors.contains(ground.rgb()));
    const QString folder = qEnvironmentVariable("TOUYAN_GALLERY");
    if (!folder.isEmpty())
        QVERIFY(picture.save(
            QDir(folder).filePath(u"%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag())))));
}

TOUYAN_TEST(TestGallery, QApplication)
#include "tst_gallery.moc"
