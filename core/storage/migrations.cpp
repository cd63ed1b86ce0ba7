#include "storage/migrations.h"

#include "storage/databasefile.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// Outside the namespace: the resources are in a static library, which the linker would leave out.
static void initSqlResources()
{
    Q_INIT_RESOURCE(sql);
}

namespace touyan {
namespace {

/// The scripts in the order of their numbers: 0001_name.sql is the first.
QStringList scripts()
{
    initSqlResources();
    return QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

Result<void> runScript(const Database& database, const QString& name, int version)
{
    QFile file(u":/sql/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Database, {}, file.errorString()};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    QStringList steps = QString::fromUtf8(file.readAll()).split(u"-- step\n"_s, Qt::SkipEmptyParts);
    steps.append(u"PRAGMA application_id = %1"_s.arg(ApplicationId));
    steps.append(u"PRAGMA user_version = %1"_s.arg(version));
    for (const QString& step : std::as_const(steps)) {
        if (auto done = database.run(step); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

int latestSchemaVersion()
{
    return static_cast<int>(scripts().size());
}

Result<qint64> schemaVersion(const Database& database)
{
    return database.number(u"PRAGMA user_version"_s);
}

Result<void> migrate(const Database& database)
{
    const auto version = schemaVersion(database);
    if (!version)
        return version.error();
    const QStringList names = scripts();
    for (int next = static_cast<int>(*version) + 1; next <= names.size(); ++next) {
        if (auto done = runScript(database, names[next - 1], next); !done)
            return done;
    }
    return {};
}

} // namespace touyan
