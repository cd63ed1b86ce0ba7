#include "window.h"

#include "language.h"
#include "shell/mainwindow.h"
#include "shell/preferences.h"
#include "style/theme.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

ThemeMode themeNamed(const QString& name)
{
    if (name == u"light")
        return ThemeMode::Light;
    return name == u"dark" ? ThemeMode::Dark : ThemeMode::Follow;
}

struct Arguments
{
    QString file;
    std::optional<Language> language;
};

Arguments parse(const QApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption language(u"lang"_s, u"zh or en"_s, u"language"_s);
    parser.addOption(language);
    parser.addPositionalArgument(u"file"_s, u"A .touyan database"_s);
    parser.addVersionOption();
    parser.process(application);
    const QStringList files = parser.positionalArguments();
    return {files.value(0), languageFromCode(parser.value(language))};
}

} // namespace

int runWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"touyan"_s);
    QApplication::setOrganizationName(u"touyan"_s); // the folder of the settings
    const Arguments arguments = parse(application);
    Preferences preferences;
    const auto preferred = languageFromCode(preferences.language());
    installLanguage(application, arguments.language.value_or(preferred.value_or(Language::Chinese)));
    ThemeSwitch theme(application);
    theme.setMode(themeNamed(preferences.theme()));

    MainWindow window(preferences, theme);
    window.show();
    if (arguments.file.isEmpty() || !window.files().open(arguments.file))
        window.files().openDefault();
    return QApplication::exec();
}

} // namespace touyan
