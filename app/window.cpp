#include "window.h"

#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/endsignals.h"
#include "commands/runner.h"
#include "language.h"
#include "shell/mainwindow.h"
#include "shell/pasteguard.h"
#include "shell/preferences.h"
#include "style/theme.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

ThemeMode themeNamed(const QString& name)
{
    if (name == u"light")
        return ThemeMode::Light;
    return name == u"dark" ? ThemeMode::Dark : ThemeMode::Follow;
}

/// What may stand in the command line when the window is asked for.
Command windowCommand()
{
    return {"touyan", "[FILE]", "", {}, true, nullptr};
}

int misusedBecause(const QString& message)
{
    Console().note(message);
    return static_cast<int>(ExitStatus::BadUsage);
}

} // namespace

int runWindow(int argc, char** argv)
{
    cleanUpOnSignals();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"touyan"_s);
    QApplication::setApplicationVersion(QStringLiteral(TOUYAN_VERSION));
    QApplication::setOrganizationName(u"touyan"_s); // the folder of the settings
    const QStringList words = QCoreApplication::arguments().mid(1); // without those that Qt took
    Preferences preferences;
    const auto code = languageCode(words);
    const auto preferred = languageFromCode(code.value_or(preferences.language()));
    installLanguage(application, preferred.value_or(Language::Chinese));
    if (code && !preferred)
        return misusedBecause(unknownLanguage());
    const auto arguments = Arguments::parse(windowCommand(), words);
    if (!arguments)
        return misusedBecause(arguments.error().message);
    ThemeSwitch theme(application);
    theme.setMode(themeNamed(preferences.theme()));

    PasteGuard pasteGuard;
    application.installEventFilter(&pasteGuard);
    MainWindow window(preferences, theme);
    const QString file = arguments->operand(0);
    if (file.isEmpty())
        window.files().openLast();
    else if (!window.files().open(file))
        window.files().openDefault();
    window.show(); // with the file: it would be laid out and painted twice otherwise
    return QApplication::exec();
}

} // namespace touyan
