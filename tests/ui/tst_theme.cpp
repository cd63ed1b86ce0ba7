#include "style/icons.h"
#include "style/theme.h"
#include "style/tokens.h"
#include "support/testprogram.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touyan;

namespace {

int paintedPixels(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    return count;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textIsReadable_data();
    void textIsReadable();
    void marksStandOut_data();
    void marksStandOut();
    void switchingChangesTheTokensOfEveryPalette();
    void everyIconPaintsSomething_data();
    void everyIconPaintsSomething();
    void iconsFollowTheTheme();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    const auto add = [](const char* theme, const char* name, const QColor& text,
                        const QColor& ground) {
        QTest::addRow("%s: %s", theme, name) << text << ground;
    };
    const auto addTheme = [&add](const char* theme, const Tokens& t) {
        const std::pair<const char*, QColor> grounds[] = {
            {"window", t.window}, {"surface", t.surface}, {"sidebar", t.sidebar},
            {"sunken", t.sunken}, {"hover", t.hover},     {"selection", t.selection}};
        for (const auto& ground : grounds) {
            QTest::addRow("%s: text on %s", theme, ground.first) << t.text << ground.second;
            QTest::addRow("%s: muted on %s", theme, ground.first) << t.textMuted << ground.second;
            QTest::addRow("%s: accent on %s", theme, ground.first) << t.accentText << ground.second;
        }
        for (const auto& ground : {grounds[0], grounds[1], grounds[2], grounds[3], grounds[4]})
            QTest::addRow("%s: faint on %s", theme, ground.first) << t.textFaint << ground.second;
        add(theme, "primary button", t.onAccent, t.accent);
        add(theme, "primary button under the pointer", t.onAccent, t.accentHover);
        add(theme, "primary button pressed", t.onAccent, t.accentPressed);
        add(theme, "chip", t.accentText, t.accentSoft);
        add(theme, "tooltip", t.onTooltip, t.tooltip);
        add(theme, "green badge", t.greenText, t.greenSoft);
        add(theme, "yellow badge", t.yellowText, t.yellowSoft);
        add(theme, "red badge", t.redText, t.redSoft);
        add(theme, "green on card", t.greenText, t.surface);
        add(theme, "yellow on card", t.yellowText, t.surface);
        add(theme, "red on card", t.redText, t.surface);
    };
    addTheme("light", lightTokens());
    addTheme("dark", darkTokens());
}

void TestTheme::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(text, ground);
    QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
}

void TestTheme::marksStandOut_data()
{
    QTest::addColumn<QColor>("mark");
    QTest::addColumn<QColor>("ground");
    for (const auto& theme :
         {std::pair{"light", &lightTokens()}, std::pair{"dark", &darkTokens()}}) {
        const Tokens& t = *theme.second;
        QTest::addRow("%s: green", theme.first) << t.green << t.surface;
        QTest::addRow("%s: yellow", theme.first) << t.yellow << t.surface;
        QTest::addRow("%s: red", theme.first) << t.red << t.surface;
        QTest::addRow("%s: focus", theme.first) << t.focusRing << t.surface;
        QTest::addRow("%s: disabled on a card", theme.first) << t.textDisabled << t.surface;
        QTest::addRow("%s: disabled input", theme.first) << t.textDisabled << t.sunken;
        for (size_t i = 0; i < t.series.size(); ++i)
            QTest::addRow("%s: series %zu", theme.first, i) << t.series.at(i) << t.surface;
    }
}

void TestTheme::marksStandOut()
{
    QFETCH(QColor, mark);
    QFETCH(QColor, ground);
    const double ratio = contrastRatio(mark, ground);
    QVERIFY2(ratio >= 3.0, qPrintable(QString::number(ratio)));
}

void TestTheme::switchingChangesTheTokensOfEveryPalette()
{
    QWidget widget;
    ThemeSwitch themeSwitch(*qApp);
    themeSwitch.setMode(ThemeMode::Dark);
    QVERIFY(themeSwitch.isDark());
    QTRY_COMPARE(&tokensFor(widget.palette()), &darkTokens());
    themeSwitch.setMode(ThemeMode::Light);
    QVERIFY(!themeSwitch.isDark());
    QTRY_COMPARE(&tokensFor(widget.palette()), &lightTokens());
}

void TestTheme::everyIconPaintsSomething_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < iconCount(); ++number)
        QTest::newRow(qPrintable(iconName(static_cast<Icon>(number)))) << number;
}

void TestTheme::everyIconPaintsSomething()
{
    QFETCH(int, number);
    const QIcon icon = themedIcon(static_cast<Icon>(number));
    for (const int side : {16, 20, 40}) {
        const QImage image = icon.pixmap(QSize(side, side)).toImage();
        QCOMPARE(image.size(), QSize(side, side));
        QVERIFY2(paintedPixels(image) > side / 4, qPrintable(iconName(static_cast<Icon>(number))));
    }
}

void TestTheme::iconsFollowTheTheme()
{
    applyTheme(*qApp, ThemeMode::Light);
    const QIcon icon = themedIcon(Icon::Report);
    const QImage light = icon.pixmap(20, 20).toImage();
    applyTheme(*qApp, ThemeMode::Dark);
    QVERIFY(light != icon.pixmap(20, 20).toImage());
    applyTheme(*qApp, ThemeMode::Light);
    QVERIFY(light == icon.pixmap(20, 20).toImage());
}

TOUYAN_TEST(TestTheme, QApplication)
#include "tst_theme.moc"
