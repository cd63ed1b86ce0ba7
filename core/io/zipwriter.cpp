#include "io/zipwriter.h"

#include <QCoreApplication>

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

struct SourceFreer
{
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};

/// Where libzip tells why something failed; what it allocates for that goes with this.
class ZipFailure
{
public:
    ZipFailure() { zip_error_init(&m_error); }
    ~ZipFailure() { zip_error_fini(&m_error); }
    ZipFailure(const ZipFailure&) = delete;
    ZipFailure& operator=(const ZipFailure&) = delete;

    zip_error_t* get() { return &m_error; }

private:
    zip_error_t m_error;
};

int isStopped(zip_t* /*archive*/, void* progress)
{
    return static_cast<const Progress*>(progress)->isStopped() ? 1 : 0;
}

void noteProgress(zip_t* /*archive*/, double /*done*/, void* /*progress*/)
{
}

Error notPacked(zip_error_t* failure)
{
    const QString detail = QString::fromUtf8(zip_error_strerror(failure));
    if (zip_error_code_zip(failure) == ZIP_ER_CANCELLED)
        return {ErrorCode::Cancelled,
                QCoreApplication::translate("Paper", "The export was cancelled."), detail};
    return {ErrorCode::Io, QCoreApplication::translate("Paper", "The file could not be packed."),
            detail};
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
    const bool isPacked = name.endsWith(u".png");
    return zip_set_file_compression(archive, static_cast<zip_uint64_t>(index),
                                    isPacked ? ZIP_CM_STORE : ZIP_CM_DEFLATE, isPacked ? 0 : Level)
        == 0;
}

Result<QByteArray> bytesOf(zip_source_t* source)
{
    zip_stat_t facts;
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return notPacked(zip_source_error(source));
    QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, bytes.data(), facts.size);
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(facts.size))
        return notPacked(zip_source_error(source));
    return bytes;
}

} // namespace

Result<QByteArray> ZipWriter::packed(const Progress& progress) const
{
    ZipFailure failure;
    const std::unique_ptr<zip_source_t, SourceFreer> source(
        zip_source_buffer_create(nullptr, 0, 0, failure.get()));
    std::unique_ptr<zip_t, Discarder> archive(
        source ? zip_open_from_source(source.get(), ZIP_TRUNCATE, failure.get()) : nullptr);
    if (!archive)
        return notPacked(failure.get());
    zip_source_keep(source.get()); // the archive gives its own hold up when it is closed
    // libzip looks at the answer to "stop?" only.
    auto* state = const_cast<Progress*>(&progress); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    zip_register_progress_callback_with_state(archive.get(), CancelStep, noteProgress, nullptr,
                                              nullptr);
    zip_register_cancel_callback_with_state(archive.get(), isStopped, nullptr, state);
    for (const auto& [name, bytes] : m_parts) {
        if (!addPart(archive.get(), name, bytes))
            return notPacked(zip_get_error(archive.get()));
    }
    if (zip_close(archive.get()) != 0)
        return notPacked(zip_get_error(archive.get()));
    // Closed, the archive is gone; unclosed, it still has to be discarded.
    static_cast<void>(archive.release());
    return bytesOf(source.get());
}

} // namespace touyan
