#include "commands/runner.h"

#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/endsignals.h"
#include "commands/usage.h"
#include "language.h"

#include <QApplication>
#include <QFileInfo>
#include <QLoggingCategory>

#include <memory>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Q_LOGGING_CATEGORY(lcCommand, "touyan.command")

/// Before there is an application, and so without its way of reading arguments.
QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

/// The name of the command among @p words: the first, but for --lang.
qsizetype commandIndex(const QStringList& words)
{
    qsizetype index = 0;
    while (words.value(index) == u"--lang" || words.value(index).startsWith(u"--lang="))
        index += words.at(index) == u"--lang" ? 2 : 1;
    return index;
}

bool asksAboutTheProgram(const QString& word)
{
    return word == u"--help" || word == u"-h" || word == u"--version";
}

/// A bare word that names no file was meant as a command.
bool isUnknownCommand(const QString& word)
{
    return !word.isEmpty() && !word.startsWith(u'-') && !word.contains(u'/') && !word.contains(u'.')
        && !QFileInfo::exists(word);
}

/// Without one, Qt would abort the program with a message for developers.
bool hasDisplay(const QStringList& words)
{
    return words.contains(u"-platform") || !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool paintsText)
{
    if (!paintsText)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Fonts come with the platform plug-in; this one needs no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv); // charts are drawn by widgets
}

Ending run(const Command& command, const QStringList& words, Console& console)
{
    const auto arguments = Arguments::parse(command, words);
    if (!arguments) {
        Ending ending = misused(arguments.error().message);
        ending.message += u'\n' + shortUsage(command);
        return ending;
    }
    if (arguments->has(u"help"_s)) {
        console.write(usage(command).toUtf8());
        return done();
    }
    return command.run(*arguments, console);
}

/// What is answered to @p word, which names no command.
Ending runWithoutCommand(const QString& word, Console& console)
{
    if (word == u"--version") {
        console.writeLine(u"touyan %1"_s.arg(QCoreApplication::applicationVersion()));
        return done();
    }
    if (asksAboutTheProgram(word)) {
        console.write(overview().toUtf8());
        return done();
    }
    if (isUnknownCommand(word))
        return misused(QCoreApplication::translate("Command", "There is no command “%1”.").arg(word)
                       + u'\n' + overview().trimmed());
    return refused(QCoreApplication::translate(
        "Command",
        "There is no display for the window. “touyan help” lists the commands that need none."));
}

Ending runWords(const Command* command, const QStringList& words, qsizetype index, Console& console)
{
    const auto code = languageCode(words);
    if (code && !languageFromCode(*code))
        return misused(unknownLanguage());
    if (!command)
        return runWithoutCommand(words.value(index), console);
    QStringList rest = words;
    rest.removeAt(index);
    return run(*command, rest, console);
}

} // namespace

std::optional<QString> languageCode(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words.at(i) == u"--lang")
            return words.value(i + 1);
        if (words.at(i).startsWith(u"--lang="))
            return words.at(i).mid(7);
    }
    return {};
}

QString unknownLanguage()
{
    return QCoreApplication::translate("Command", "--lang takes zh or en.");
}

bool isCommandLine(int argc, char** argv)
{
    const QStringList words = wordsOf(argc, argv);
    const QString word = words.value(commandIndex(words));
    return findCommand(word) || asksAboutTheProgram(word) || isUnknownCommand(word)
        || !hasDisplay(words);
}

int runCommand(int argc, char** argv)
{
    // What went wrong is said once, by the command; QT_LOGGING_RULES still brings everything back.
    // Before there is an application, because that has something to say already.
    QLoggingCategory::setFilterRules(u"default.warning=false\ntouyan.*.info=false\n"
                                     "touyan.*.debug=false"_s);
    cleanUpOnSignals();
    const QStringList given = wordsOf(argc, argv);
    const Command* command = findCommand(given.value(commandIndex(given)));
    const auto application = makeApplication(argc, argv, command && command->paintsText);
    QCoreApplication::setApplicationName(u"touyan"_s);
    QCoreApplication::setOrganizationName(u"touyan"_s); // the settings are those of the window
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUYAN_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    installLanguage(
        *application,
        languageFromCode(languageCode(words).value_or(QString())).value_or(Language::Chinese));
    Console console;
    Ending ending = runWords(command, words, commandIndex(words), console);
    if (!console.flush() && ending.status == ExitStatus::Done)
        ending =
            refused(QCoreApplication::translate("Command", "The result could not be written."));
    if (!ending.message.isEmpty())
        console.note(ending.message);
    if (!ending.detail.isEmpty())
        qCInfo(lcCommand).noquote() << ending.detail;
    return static_cast<int>(ending.status);
}

} // namespace touyan
