#include "commands/arguments.h"
#include "commands/command.h"
#include "commands/console.h"
#include "commands/files.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Without a target the backup goes among the automatic ones.
Result<QString> backUpTo(const Portfolio& portfolio, const QString& target)
{
    if (target.isEmpty())
        return portfolio.backUpNow();
    if (auto saved = portfolio.saveCopy(target); !saved)
        return saved.error();
    return target;
}

Ending runBackup(const Arguments& arguments, Console& console)
{
    const auto portfolio = openForReading(arguments.operand(0), console);
    if (!portfolio)
        return failed(portfolio.error());
    const auto written = backUpTo(**portfolio, arguments.operand(1));
    if (!written)
        return failed(written.error());
    console.note(
        QCoreApplication::translate("Command", "Backed up and verified: %1").arg(*written));
    return done();
}

} // namespace

Command backupCommand()
{
    return {"backup",
            "FILE [OUT]",
            QT_TRANSLATE_NOOP("Command",
                              "Writes a verified copy: as OUT, or among the automatic backups"),
            {},
            false,
            runBackup};
}

} // namespace touyan
