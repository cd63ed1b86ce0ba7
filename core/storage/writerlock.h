#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace touyan {

/// Makes sure that only one program writes a database: the others open it read-only and can say who
/// holds it.
class WriterLock
{
public:
    explicit WriterLock(const QString& databasePath);
    ~WriterLock();

    /// Whether a lock lies beside the database, of a program that holds it or of one that died: a
    /// look at the folder that makes nothing.
    static bool isBeside(const QString& databasePath);

    /// False when a program holds the lock, or when none can be made beside the file. A lock left
    /// by a program that died is taken over.
    bool acquire();
    /// Whether acquire() failed because a program holds the lock.
    bool isHeld() const;
    /// Whether that program is another than this one.
    bool isHeldElsewhere() const;
    /// "name (host, process 123)" of the one that holds the lock.
    QString holder() const;

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_file;
};

} // namespace touyan
