#include "io/zipwriter.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>
#include <zip.h>

namespace touyan {
namespace {

// What level 9 would save in size is not worth its time.
constexpr zip_uint32_t Level = 3;
constexpr double CancelStep = 0.01; // part of the work between two looks at the progress

struct Discarder
{
    void operator()(zip_t* archive) const { zip_discard(archive); }
};

int isStopped(zip_t* /*archive*/, void* progress)
{
    return static_cast<const Progress*>(progress)->isStopped() ? 1 : 0;
}

void noteProgress(zip_t* /*archive*/, double /*done*/, void* /*progress*/)
{
}

Error notPacked(zip_t* archive, const QString& path)
{
    const bool isCancelled = zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_CANCELLED;
    const QString detail = QString::fromUtf8(zip_strerror(archive));
    if (isCancelled)
        return {ErrorCode::Cancelled,
                QCoreApplication::translate("Paper", "The export was cancelled."), detail};
    return {ErrorCode::Io,
            QCoreApplication::translate("Paper", "%1 could not be written.").arg(path), detail};
}

bool addPart(zip_t* archive, const QString& name, const QByteArray& bytes)
{
    zip_source_t* source =
        zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE,
                                    Level)
        == 0;
}

} // namespace

Result<void> ZipWriter::write(const QString& path, const Progress& progress) const
{
    int failure = 0;
    std::unique_ptr<zip_t, Discarder> archive(
        zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &failure));
    if (!archive)
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Paper", "%1 could not be written.").arg(path),
                     QStringLiteral("zip %1").arg(failure)};
    // libzip looks at the answer to "stop?" only.
    auto* state = const_cast<Progress*>(&progress); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    zip_register_progress_callback_with_state(archive.get(), CancelStep, noteProgress, nullptr,
                                              nullptr);
    zip_register_cancel_callback_with_state(archive.get(), isStopped, nullptr, state);
    for (const auto& [name, bytes] : m_parts) {
        if (!addPart(archive.get(), name, bytes))
            return notPacked(archive.get(), path);
    }
    if (zip_close(archive.get()) != 0)
        return notPacked(archive.get(), path);
    // Closed, the archive is gone; unclosed, it still has to be discarded.
    static_cast<void>(archive.release());
    return {};
}

} // namespace touyan
