#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/usage.h"

#include <QCoreApplication>

namespace touyan {
namespace {

Ending runHelp(const Arguments& arguments, Console& console)
{
    const QString name = arguments.operand(0);
    if (name.isEmpty()) {
        console.write(overview().toUtf8());
        return done();
    }
    const Command* command = findCommand(name);
    if (!command)
        return misused(QCoreApplication::translate("Command", "There is no command “%1”.").arg(name)
                       + u'\n' + overview().trimmed());
    console.write(usage(*command).toUtf8());
    return done();
}

} // namespace

Command helpCommand()
{
    return {"help", "[COMMAND]", QT_TRANSLATE_NOOP("Command", "Explains a command"),
            {},     false,       runHelp};
}

} // namespace touyan
