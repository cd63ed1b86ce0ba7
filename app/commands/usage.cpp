#include "commands/usage.h"

#include "commands/command.h"
#include "commands/console.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString padded(const QString& text, int width)
{
    return text % QString(std::max(width - terminalWidth(text), 1), u' ');
}

QString spelled(const CommandOption& option)
{
    const QString name = u"--"_s + QLatin1StringView(option.name);
    return option.value ? QString(name % u' ' % QString::fromUtf8(option.value)) : name;
}

QString synopsis(const Command& command)
{
    QString text = u"touyan "_s + QLatin1StringView(command.name);
    if (*command.operands)
        text += u' ' % QString::fromUtf8(command.operands);
    for (const CommandOption& option : command.options)
        text += u" ["_s % spelled(option) % u']' % (option.isRepeatable ? u"…"_s : QString());
    return text;
}

} // namespace

QString shortUsage(const Command& command)
{
    return QCoreApplication::translate("Command", "Usage: %1").arg(synopsis(command)) % u'\n'
        % QCoreApplication::translate("Command", "“touyan help %1” explains it.")
              .arg(QLatin1StringView(command.name));
}

QString usage(const Command& command)
{
    constexpr int OptionWidth = 26;
    QString text = QCoreApplication::translate("Command", "Usage: %1").arg(synopsis(command))
        % u"\n\n" % QCoreApplication::translate("Command", command.summary) % u'\n';
    QString options;
    for (const CommandOption& option : command.options)
        options += u"  "_s % padded(spelled(option), OptionWidth)
            % QCoreApplication::translate(option.context, option.meaning) % u'\n';
    options += u"  "_s % padded(u"--lang zh|en"_s, OptionWidth)
        % QCoreApplication::translate("Command", "language of messages and headings") % u'\n';
    if (command.explanation)
        text += u'\n' % command.explanation();
    return text % u'\n' % QCoreApplication::translate("Command", "Options:") % u'\n' % options;
}

QString overview()
{
    constexpr int NameWidth = 10;
    QString text =
        QCoreApplication::translate("Command",
                                    "touyan [FILE] opens the window, without FILE on the file "
                                    "that was open last; with a command it works without a "
                                    "display:")
        % u"\n\n";
    for (const Command& command : allCommands())
        text += u"  "_s % padded(QLatin1StringView(command.name), NameWidth)
            % QCoreApplication::translate("Command", command.summary) % u'\n';
    return text % u'\n'
        % QCoreApplication::translate("Command",
                                      "“touyan help COMMAND” explains a command. Exit status: "
                                      "0 done, 1 the input is at fault, 2 wrong usage, 3 the "
                                      "file is busy, damaged or not a Touyan database.")
        % u'\n';
}

} // namespace touyan
