#pragma once

#include "storage/database.h"

namespace touyan {

/// The contents of attachments, each stored once under its SHA-256 in hexadecimal. A content stays
/// when no attachment names it any more: taking back a removal needs it.
class AttachmentContents
{
public:
    static constexpr qint64 Largest = 200LL * 1024 * 1024; ///< bytes of one content

    explicit AttachmentContents(const Database& database)
        : m_database(database)
    {
    }

    /// Stores @p content unless it is there already; returns its SHA-256. Validation when it is
    /// larger than Largest.
    Result<QString> add(const QByteArray& content) const;
    /// NotFound when there is none under @p sha256, Damaged when it does not fit its hash.
    Result<QByteArray> content(const QString& sha256) const;

private:
    const Database& m_database;
};

} // namespace touyan
