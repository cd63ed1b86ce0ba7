#include "commands/runner.h"

#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/usage.h"
#include "language.h"

#include <QGuiApplication>
#include <QLoggingCategory>

#include <memory>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Q_LOGGING_CATEGORY(lcCommand, "touyan.command")

/// Before there is an application, and so without its way of reading arguments.
QString wordAt(int argc, char** argv, int index)
{
    return argc > index ? QString::fromLocal8Bit(argv[index]) : QString();
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool paintsText)
{
    if (!paintsText)
        return std::make_unique<QCoreApplication>(argc, argv);
    // Fonts come with the platform plug-in; this one needs no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

/// The language is needed before the arguments are read, for the messages about them.
Result<Language> languageIn(const QStringList& words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool stands = words.at(i) == u"--lang";
        if (!stands && !words.at(i).startsWith(u"--lang="))
            continue;
        const QString code = stands ? words.value(i + 1) : words.at(i).mid(7);
        if (const auto language = languageFromCode(code))
            return *language;
        return Error{ErrorCode::Parse,
                     QCoreApplication::translate("Command", "--lang takes zh or en."),
                     {}};
    }
    return Language::Chinese;
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

Ending runOverview(const QString& word, Console& console)
{
    if (word == u"--version")
        console.writeLine(u"touyan %1"_s.arg(QCoreApplication::applicationVersion()));
    else
        console.write(overview().toUtf8());
    return done();
}

} // namespace

bool isCommandLine(const QString& firstArgument)
{
    return findCommand(firstArgument) || firstArgument == u"--help" || firstArgument == u"-h"
        || firstArgument == u"--version";
}

int runCommand(int argc, char** argv)
{
    const Command* command = findCommand(wordAt(argc, argv, 1));
    const auto application = makeApplication(argc, argv, command && command->paintsText);
    QCoreApplication::setApplicationName(u"touyan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUYAN_VERSION));
    const QStringList words = QCoreApplication::arguments().mid(1);
    const auto language = languageIn(words);
    installLanguage(*application, language ? *language : Language::Chinese);

    // What went wrong is said once, by the command; QT_LOGGING_RULES still brings everything back.
    QLoggingCategory::setFilterRules(u"default.warning=false\ntouyan.*.info=false\n"
                                     "touyan.*.debug=false"_s);

    Console console;
    Ending ending;
    if (!language)
        ending = misused(language.error().message);
    else if (command)
        ending = run(*command, words.mid(1), console);
    else
        ending = runOverview(words.value(0), console);
    if (!console.flush() && ending.status == ExitStatus::Done)
        ending = refused(
            QCoreApplication::translate("Command", "The result could not be written."));
    if (!ending.message.isEmpty())
        console.note(ending.message);
    if (!ending.detail.isEmpty())
        qCInfo(lcCommand).noquote() << ending.detail;
    return static_cast<int>(ending.status);
}

} // namespace touyan
