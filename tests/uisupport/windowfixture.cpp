#include "uisupport/windowfixture.h"

#include "example/exampleportfolio.h"
#include "language.h"

#include <QApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace touyan {

void WindowFixture::prepare()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"touyan-test"_s); // the program's name is the test's
    installLanguage(*QApplication::instance(), Language::Chinese);
}

void WindowFixture::makeExample()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto made = createExample(example(), {u"测试"_s, std::make_shared<SystemClock>()});
    QVERIFY2(made, made ? "" : qPrintable(made.error().message));
}

void WindowFixture::open()
{
    QSettings().clear();
    m_preferences = std::make_unique<Preferences>();
    m_theme = std::make_unique<ThemeSwitch>(*qApp);
    m_theme->setMode(ThemeMode::Light);
    m_window = std::make_unique<MainWindow>(*m_preferences, *m_theme);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow(); // shortcuts reach the active window only
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->files().open(example()));
}

void WindowFixture::close()
{
    m_window.reset();
    m_theme.reset();
    m_preferences.reset();
}

void WindowFixture::keepPicture(const QImage& picture, const QString& name)
{
    const QString folder = qEnvironmentVariable("TOUYAN_PICTURES");
    if (!folder.isEmpty())
        picture.save(
            u"%1/%2-%3.png"_s.arg(folder, name, QString::fromUtf8(QTest::currentDataTag())));
}

} // namespace touyan
