#include "base/sentences.h"
#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/files.h"
#include "storage/backup.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// A backup may have been altered since it was made: what is wrong with the restored file.
Ending checked(const QString& path, Console& console)
{
    const auto restored = openForReading(path, console);
    const auto faults = restored ? (*restored)->faults() : restored.error();
    if (!faults)
        return failed(faults.error());
    if (faults->isEmpty())
        return done();
    return {ExitStatus::BadFile,
            QCoreApplication::translate("Command", "The restored file has faults: %1")
                .arg(joinedSentences(*faults)),
            {}};
}

Ending runRestore(const Arguments& arguments, Console& console)
{
    const QString target = arguments.operand(1);
    const auto kept = restoreBackup(arguments.operand(0), target, commandUser().clock->now());
    if (!kept)
        return failed(kept.error());
    console.note(QCoreApplication::translate("Command", "Restored: %1").arg(target));
    if (!kept->isEmpty())
        console.note(QCoreApplication::translate("Command", "The file that was there is now: %1")
                         .arg(*kept));
    return checked(target, console);
}

} // namespace

Command restoreCommand()
{
    return {
        "restore",
        "BACKUP FILE",
        QT_TRANSLATE_NOOP("Command", "Puts a verified copy of a backup in the place of a database"),
        {},
        false,
        runRestore};
}

} // namespace touyan
