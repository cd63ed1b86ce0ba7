#pragma once

#include "base/result.h"
#include "storage/journal.h"

#include <QDateTime>

#include <array>
#include <optional>

namespace touyan {

/// Tells whether another program has changed a file since it was read. Asking is cheap while the
/// file lies still: its database is opened only when its size or time differ from the last look.
class OutsideChanges
{
public:
    /// Counts from the journal as the file @p path has it now.
    explicit OutsideChanges(QString path);

    const QString& path() const { return m_path; }
    /// The last journal row of the file, when it is another than at first; it says who changed what
    /// and when. Nothing also when the file cannot be read just now, as while it is replaced.
    std::optional<JournalEntry> last();

private:
    /// Size and time of the file and of the log beside it.
    struct Stamp
    {
        qint64 size = -1;
        QDateTime time;
        bool operator==(const Stamp&) const = default;
    };
    using Stamps = std::array<Stamp, 2>;
    Stamps stamps() const;
    Result<JournalEntry> lastEntry() const;

    QString m_path;
    Stamps m_stamps;
    JournalEntry m_first; ///< as it was at first
    std::optional<JournalEntry> m_changed;
};

} // namespace touyan
