#include "io/zipwriter.h"

#include "io/packedbytes.h"
#include "io/zipmarks.h"

#include <QCoreApplication>
#include <QIODevice>

#include <limits>
#include <utility>
#include <zlib.h>

namespace touyan {
namespace {

// Marks and layouts after the format's description, APPNOTE 6.3.
constexpr quint16 Version = 20; // that packs
constexpr quint16 NamesAreUtf8 = 0x0800;
constexpr quint16 Stored = 0;
constexpr quint16 Packed = 8;
constexpr quint16 NoTime = 0;
constexpr quint16 FirstDay = 0x0021; // 1 January 1980: equal papers make equal files
constexpr qint64 LargestFile = std::numeric_limits<quint32>::max();
constexpr size_t MostParts = std::numeric_limits<quint16>::max();

template <typename Number>
void append(QByteArray& bytes, Number number)
{
    for (size_t i = 0; i < sizeof(Number); ++i)
        bytes.append(static_cast<char>((static_cast<quint64>(number) >> (8 * i)) & 0xff));
}

} // namespace

ZipWriter::ZipWriter(QIODevice& file)
    : m_file(file)
{
}

void ZipWriter::write(const QByteArray& bytes)
{
    m_hasFailed = m_hasFailed || m_file.write(bytes) != bytes.size();
    m_written += bytes.size();
}

void ZipWriter::add(const QString& name, const QByteArray& bytes)
{
    if (!name.endsWith(u".png")) {
        PackedBytes packed;
        packed.write(bytes);
        packed.finish();
        add(name, packed);
        return;
    }
    const auto checksum = static_cast<quint32>(crc32(
        0, reinterpret_cast<const Bytef*>(bytes.constData()), static_cast<uInt>(bytes.size())));
    add({name.toUtf8(), Stored, checksum, 0, 0, 0}, bytes, bytes.size());
}

void ZipWriter::add(const QString& name, const PackedBytes& bytes)
{
    add({name.toUtf8(), Packed, bytes.checksum(), 0, 0, 0}, bytes.packed(), bytes.unpackedSize());
}

void ZipWriter::add(Part part, const QByteArray& packed, qint64 size)
{
    m_isTooLarge = m_isTooLarge || m_parts.size() == MostParts || size > LargestFile
        || m_written + packed.size() > LargestFile;
    if (m_isTooLarge)
        return;
    part.packedSize = static_cast<quint32>(packed.size());
    part.size = static_cast<quint32>(size);
    part.place = static_cast<quint32>(m_written);
    QByteArray header;
    append(header, ZipHeaderMark);
    for (const quint16 number : {Version, NamesAreUtf8, part.method, NoTime, FirstDay})
        append(header, number);
    for (const quint32 number : {part.checksum, part.packedSize, part.size})
        append(header, number);
    append(header, static_cast<quint16>(part.name.size()));
    append(header, quint16(0)); // no more facts
    write(header + part.name);
    write(packed);
    m_parts.push_back(std::move(part));
}

Result<void> ZipWriter::finish()
{
    const qint64 start = m_written;
    for (const Part& part : m_parts) {
        QByteArray entry;
        append(entry, ZipEntryMark);
        for (const quint16 number : {Version, Version, NamesAreUtf8, part.method, NoTime, FirstDay})
            append(entry, number);
        for (const quint32 number : {part.checksum, part.packedSize, part.size})
            append(entry, number);
        append(entry, static_cast<quint16>(part.name.size()));
        // No more facts, no remark, on the first disk, nothing known of it, no rights.
        for (int i = 0; i < 3; ++i)
            append(entry, quint32(0));
        append(entry, part.place);
        write(entry + part.name);
    }
    QByteArray end;
    append(end, ZipEndMark);
    const auto count = static_cast<quint16>(m_parts.size());
    for (const quint16 number : {quint16(0), quint16(0), count, count})
        append(end, number);
    append(end, static_cast<quint32>(m_written - start));
    append(end, static_cast<quint32>(start));
    append(end, quint16(0)); // no remark
    write(end);
    if (m_isTooLarge || start > LargestFile)
        return Error{ErrorCode::Validation,
                     QCoreApplication::translate("Paper",
                                                 "This is too much for a Word file. Choose less, "
                                                 "or make a PDF."),
                     {}};
    if (m_hasFailed)
        return Error{ErrorCode::Io,
                     QCoreApplication::translate("Paper", "The file could not be packed."),
                     m_file.errorString()};
    return {};
}

} // namespace touyan
