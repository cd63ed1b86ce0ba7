#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/files.h"
#include "example/exampleportfolio.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

Ending runNew(const Arguments& arguments, Console& console)
{
    const QString path = arguments.operand(0);
    if (!path.endsWith(u".touyan"_s))
        return misused(QCoreApplication::translate(
                           "Command", "“%1” does not end in .touyan, by which the window finds it.")
                           .arg(path));
    const auto created = arguments.has(u"example"_s) ? createExample(path, commandUser())
                                                     : createFromCatalogue(path, commandUser());
    if (!created)
        return failed(created.error());
    console.note(QCoreApplication::translate("Command", "Created: %1").arg(path));
    return done();
}

} // namespace

Command newCommand()
{
    return {"new",
            "FILE",
            QT_TRANSLATE_NOOP("Command", "Creates a database with the plan's catalogue"),
            {{"example", nullptr, QT_TRANSLATE_NOOP("Command", "with the example portfolio")}},
            false,
            runNew};
}

} // namespace touyan
