#include "storage/attachmentcontents.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto InsertContent =
    u"INSERT INTO attachment_content (sha256, content) VALUES (?, ?) ON CONFLICT DO NOTHING"_s;
const auto SelectContent = u"SELECT content FROM attachment_content WHERE sha256 = ?"_s;

constexpr qint64 BytesPerMegabyte = 1024LL * 1024;

QString hashOf(const QByteArray& content)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QString> AttachmentContents::add(const QByteArray& content) const
{
    if (content.size() > Largest)
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("Attachments",
                                                 "The file is larger than %1 MB. Keep it outside "
                                                 "and attach a smaller version.")
                         .arg(Largest / BytesPerMegabyte),
                     {}};
    auto statement = Statement::prepare(m_database, InsertContent);
    if (!statement)
        return statement.error();
    const QString sha256 = hashOf(content);
    statement->bind(1, sha256);
    statement->bind(2, content);
    if (auto written = statement->run(); !written)
        return written.error();
    return sha256;
}

Result<QByteArray> AttachmentContents::content(const QString& sha256) const
{
    auto statement = Statement::prepare(m_database, SelectContent);
    if (!statement)
        return statement.error();
    statement->bind(1, sha256);
    const auto found = statement->step();
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Attachments",
                                                 "The attachment's content is not in the "
                                                 "file."),
                     sha256};
    QByteArray content = statement->blob(0);
    if (hashOf(content) != sha256)
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Attachments",
                                                 "The attachment's content was changed outside "
                                                 "Touyan and cannot be trusted."),
                     sha256};
    return content;
}

} // namespace touyan
