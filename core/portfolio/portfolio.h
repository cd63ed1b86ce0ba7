#pragma once

#include "base/clock.h"
#include "base/idmaker.h"
#include "base/result.h"
#include "domain/validation.h"
#include "storage/database.h"
#include "storage/journal.h"

#include <QObject>

#include <memory>
#include <optional>

namespace touyan {

class WriterLock;

/// The open file: its rows in memory, and the only way to change them.
class Portfolio : public QObject
{
    Q_OBJECT
public:
    /// Who works with the file and by which clock.
    struct User
    {
        QString name;
        std::shared_ptr<const Clock> clock;
    };

    /// Creates the file @p path with @p initial as its first rows. It appears whole or not at all,
    /// and never replaces a file.
    static Result<std::unique_ptr<Portfolio>> create(const QString& path, const ChangeSet& initial,
                                                     User user);
    /// Opens @p path. A file that another program writes, or that may not be written, is opened
    /// read-only: see isReadOnly() and warnings(). A file of an older schema is backed up and
    /// migrated; when it may only be read, it stays as it is and a migrated copy in memory is read.
    static Result<std::unique_ptr<Portfolio>> open(const QString& path, AccessMode mode, User user);
    ~Portfolio() override;

    const Records& records() const { return m_records; }
    const QString& path() const { return m_path; }
    const Clock& clock() const { return *m_user.clock; }
    const QString& userName() const { return m_user.name; }
    bool isReadOnly() const { return m_mode == AccessMode::ReadOnly; }
    /// What the user should know after opening: held by someone else, backup failed.
    const QStringList& warnings() const { return m_warnings; }

    /// A new id, greater than all that were made before.
    template <typename T>
    Id<T> newId()
    {
        return m_ids.next<Id<T>>();
    }

    /// For what makes many records at once.
    IdMaker& ids() { return m_ids; }

    /// Validates @p changes, writes them with a journal row in one transaction, then brings them
    /// into memory, then says so. All or nothing.
    Result<void> apply(const ChangeSet& changes);

    /// The rules that @p changes would break, found by what is known of the keys of the rows: quick
    /// enough to be asked while something is typed.
    std::vector<Violation> brokenRules(const ChangeSet& changes);

    /// Puts the content of a file into this one and returns its SHA-256, for an Attachment that
    /// names it; the same content is kept once.
    Result<QString> storeContent(const QByteArray& content);
    /// The content that an Attachment names; an error when it is missing or was changed.
    Result<QByteArray> storedContent(const QString& sha256) const;

    /// The whole journal, oldest first.
    Result<std::vector<JournalEntry>> journal() const;
    /// The rows as they were at @p moment, by taking back the later journal rows; none before the
    /// file was made.
    Result<Records> recordsAsOf(const QDateTime& moment) const;
    /// Runs the checks of `touyan check`: integrity of the file, hash chain, records as the
    /// journal left them, issued texts, rules. Empty when all is well.
    Result<QStringList> faults() const;

    /// Brings what was written last into the file itself: until then a part of it lies in the log
    /// beside it, which a copy made by hand leaves out.
    void settle() const;

    Result<void> saveCopy(const QString& target) const;
    /// Makes an automatic backup now.
    Result<QString> backUpNow() const;

Q_SIGNALS:
    void changed(const touyan::ChangeSet& changes);

private:
    Portfolio(QString path, AccessMode mode, User user);
    Result<void> openDatabase();
    void lockForWriting();
    Result<void> bringUpToDate();
    Result<void> backUpBeforeMigration(qint64 version);
    Result<void> readFromCopy();
    void backUpDaily();
    /// Why nothing may be written to the file now.
    std::optional<Error> writeRefusal() const;
    Result<void> write(const ChangeSet& changes, const QByteArray& journalled);

    QString m_path;
    AccessMode m_mode;
    User m_user;
    QStringList m_warnings;
    std::unique_ptr<WriterLock> m_lock;
    std::unique_ptr<Database> m_database;
    Records m_records;
    KeyHashes m_keyHashes; ///< of m_records
    IdMaker m_ids;
};

} // namespace touyan
