#include "portfolio/portfolio.h"

#include "domain/changejson.h"
#include "domain/validation.h"
#include "portfolio/changecheck.h"
#include "portfolio/journalcheck.h"
#include "selection/issue.h"
#include "storage/attachmentcontents.h"
#include "storage/backup.h"
#include "storage/databasefile.h"
#include "storage/migrations.h"
#include "storage/repository.h"
#include "storage/writerlock.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Writes @p changes as rows, with one journal row.
Result<void> writeTransaction(const Database& database, const ChangeSet& changes,
                              const JournalEntry& entry)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto written = writeRows(database, changes); !written)
        return written;
    if (auto written = Journal(database).append(entry); !written)
        return written;
    return transaction->commit();
}

Error readOnlyError()
{
    return {ErrorCode::Busy,
            Portfolio::tr("The file is open for reading only. Nothing was changed."),
            {}};
}

/// What is written to a file that went elsewhere would be in nobody's hands.
Error movedError(const QString& path)
{
    return {ErrorCode::Conflict,
            Portfolio::tr("“%1” was moved, renamed or removed while it was open. Nothing was "
                          "changed. Save a copy, or open the file where it is now.")
                .arg(path),
            {}};
}

/// @p error with the file @p path in its words, of which SQLite says nothing.
Error located(Error error, const QString& path)
{
    if (!error.message.contains(path))
        error.message = Portfolio::tr("“%1”: %2").arg(path, error.message);
    return error;
}

/// The rows a file begins with are told by its label alone: they have no state before them.
const QByteArray NothingBefore = "[]";

} // namespace

Portfolio::Portfolio(QString path, AccessMode mode, User user)
    : m_path(std::move(path))
    , m_mode(mode)
    , m_user(std::move(user))
{
}

Portfolio::~Portfolio() = default;

Result<std::unique_ptr<Portfolio>> Portfolio::create(const QString& path, const ChangeSet& initial,
                                                     User user)
{
    if (auto sound = checkChanges(Records(), initial); !sound)
        return sound.error();
    const JournalEntry entry{.at = user.clock->now(),
                             .who = user.name,
                             .label = initial.label(),
                             .changes = NothingBefore};
    const auto written = writeNewFile(path, [&](const QString& partial) -> Result<void> {
        const auto database = createDatabase(partial);
        return database ? writeTransaction(*database, initial, entry) : database.error();
    });
    if (!written)
        return written.error();
    return open(path, AccessMode::ReadWrite, std::move(user));
}

Result<std::unique_ptr<Portfolio>> Portfolio::open(const QString& path, AccessMode mode, User user)
{
    if (auto inspected = inspectDatabaseFile(path); !inspected)
        return inspected.error();
    std::unique_ptr<Portfolio> portfolio(
        new Portfolio(QFileInfo(path).absoluteFilePath(), mode, std::move(user)));
    if (auto opened = portfolio->openDatabase(); !opened)
        return located(opened.error(), path);
    auto records = loadRecords(*portfolio->m_database);
    if (!records)
        return located(records.error(), path);
    portfolio->m_records = std::move(records).value();
    if (!portfolio->isReadOnly())
        portfolio->backUpDaily();
    return portfolio;
}

Result<void> Portfolio::openDatabase()
{
    if (m_mode == AccessMode::ReadWrite)
        lockForWriting();
    auto database = Database::open(m_path, m_mode);
    if (!database)
        return database.error();
    m_database = std::make_unique<Database>(std::move(database).value());
    return bringUpToDate();
}

void Portfolio::lockForWriting()
{
    m_lock = std::make_unique<WriterLock>(m_path);
    if (!QFileInfo(m_path).isWritable())
        m_warnings.append(tr("The file may not be changed by you; it is opened for reading only."));
    else if (m_lock->acquire())
        return;
    else if (m_lock->isHeld())
        m_warnings.append(tr("%1 is working with this file; it is opened for reading only.")
                              .arg(m_lock->holder()));
    else
        m_warnings.append(tr("Nothing can be written in the folder of this file; it is opened for "
                             "reading only. Check the folder's permissions and the disk's free "
                             "space."));
    m_mode = AccessMode::ReadOnly;
}

Result<void> Portfolio::bringUpToDate()
{
    const auto version = schemaVersion(*m_database);
    if (!version)
        return version.error();
    if (*version > latestSchemaVersion()) // the file's header may be older than its -wal file
        return schemaTooNew(m_path);
    if (*version < latestSchemaVersion()) {
        if (auto prepared = isReadOnly() ? readFromCopy() : backUpBeforeMigration(*version);
            !prepared)
            return prepared;
        return migrate(*m_database);
    }
    return {};
}

Result<void> Portfolio::backUpBeforeMigration(qint64 version)
{
    const auto backup =
        BackupFolder(m_path).add(*m_database, clock().now(), u"schema%1"_s.arg(version));
    return backup ? Result<void>() : backup.error();
}

Result<void> Portfolio::readFromCopy()
{
    auto copy = copyInMemory(*m_database);
    if (!copy)
        return copy.error();
    *m_database = std::move(copy).value();
    return {};
}

void Portfolio::backUpDaily()
{
    const BackupFolder folder(m_path);
    if (folder.hasOneOf(clock().today()))
        return;
    const auto backup = folder.add(*m_database, clock().now(), u"daily"_s);
    if (!backup)
        m_warnings.append(
            tr("Today's automatic backup could not be made: %1").arg(backup.error().message));
}

Result<void> Portfolio::write(const ChangeSet& changes, const QByteArray& journalled)
{
    return writeTransaction(
        *m_database, changes,
        {.at = clock().now(), .who = m_user.name, .label = changes.label(), .changes = journalled});
}

std::optional<Error> Portfolio::writeRefusal() const
{
    if (isReadOnly())
        return readOnlyError();
    if (m_database->hasMoved()) {
        settle();
        return movedError(m_path);
    }
    return {};
}

Result<void> Portfolio::apply(const ChangeSet& changes)
{
    if (changes.isEmpty())
        return {};
    if (const auto refusal = writeRefusal())
        return *refusal;
    if (auto sound = checkChanges(m_records, changes, m_keyHashes); !sound)
        return sound;
    if (auto written = write(changes, toJson(changes)); !written)
        return written;
    m_records.apply(changes);
    m_keyHashes.follow(m_records, changes);
    Q_EMIT changed(changes);
    return {};
}

std::vector<Violation> Portfolio::brokenRules(const ChangeSet& changes)
{
    return violations(m_records, changes, m_keyHashes);
}

Result<QString> Portfolio::storeContent(const QByteArray& content)
{
    if (const auto refusal = writeRefusal())
        return *refusal;
    return AttachmentContents(*m_database).add(content);
}

Result<QByteArray> Portfolio::storedContent(const QString& sha256) const
{
    return AttachmentContents(*m_database).content(sha256);
}

Result<std::vector<JournalEntry>> Portfolio::journal() const
{
    return Journal(*m_database).entriesAfter(0);
}

Result<Records> Portfolio::recordsAsOf(const QDateTime& moment) const
{
    auto entries = journal();
    if (!entries)
        return entries.error();
    if (!entries->empty() && moment < entries->front().at)
        return Records(); // there was no such file yet
    Records state = m_records;
    for (auto entry = entries->rbegin(); entry != entries->rend() && entry->at > moment; ++entry) {
        const auto changes = changeSetFromJson(entry->changes, entry->label, state);
        if (!changes)
            return changes.error();
        state.apply(changes->inverted());
    }
    return state;
}

Result<QStringList> Portfolio::faults() const
{
    QStringList list;
    const auto fault = integrityFault(*m_database);
    if (!fault)
        return fault.error();
    if (!fault->isEmpty())
        list.append(tr("The file is damaged: %1").arg(*fault));
    const auto broken = Journal(*m_database).firstBrokenEntry();
    if (!broken)
        return broken.error();
    if (*broken > 0)
        list.append(
            tr("The journal was tampered with: entry %1 does not fit its hash.").arg(*broken));
    const auto isCutOff = Journal(*m_database).isCutOff();
    if (!isCutOff)
        return isCutOff.error();
    if (*isCutOff && *broken == 0)
        list.append(tr("The journal was tampered with: it does not end with the entry that was "
                       "written last."));
    const auto entries = journal();
    if (!entries)
        return entries.error();
    if (const qint64 unfit = firstUnfitEntry(*entries, m_records);
        *broken == 0 && !*isCutOff && unfit > 0)
        list.append(tr("The records are not as entry %1 of the journal left them: another program "
                       "changed the file.")
                        .arg(unfit));
    for (const Attachment& attachment : m_records.all<Attachment>()) {
        if (const auto content = storedContent(attachment.sha256); !content)
            list.append(tr("%1: %2").arg(attachment.name, content.error().message));
    }
    list.append(snapshotFaults(m_records));
    for (const Violation& violation : violations(m_records))
        list.append(faultError(violation, m_records.nameOf(violation.kind, violation.id)).message);
    return list;
}

void Portfolio::settle() const
{
    m_database->settle();
    if (!m_database->hasMoved())
        return;
    // The file is left to whoever opens it where it is now: two connections of one program to one
    // file under two names mix up its logs. What is known of it stays readable here.
    if (auto copy = copyInMemory(*m_database))
        *m_database = std::move(copy).value();
}

Result<void> Portfolio::saveCopy(const QString& target) const
{
    return backUp(*m_database, target);
}

Result<QString> Portfolio::backUpNow() const
{
    return BackupFolder(m_path).add(*m_database, clock().now(), BackupFolder::AskedFor);
}

} // namespace touyan
