#include "io/packedbytes.h"

#include <array>
#include <zlib.h>

namespace touyan {
namespace {

// What level 9 would save in size is not worth its time.
constexpr int Level = 3;
constexpr int RawDeflate = -MAX_WBITS; // without the header of zlib's own
constexpr int MemoryLevel = 8; // zlib's standard
constexpr qsizetype Together = 65536;

} // namespace

PackedBytes::PackedBytes()
    : m_stream(std::make_unique<z_stream>())
{
    deflateInit2(m_stream.get(), Level, Z_DEFLATED, RawDeflate, MemoryLevel, Z_DEFAULT_STRATEGY);
    m_waiting.reserve(Together);
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

PackedBytes::~PackedBytes()
{
    deflateEnd(m_stream.get());
}

qint64 PackedBytes::readData(char* /*to*/, qint64 /*room*/)
{
    return -1;
}

qint64 PackedBytes::writeData(const char* bytes, qint64 count)
{
    m_waiting.append(bytes, static_cast<qsizetype>(count));
    if (m_waiting.size() >= Together)
        pack(Z_NO_FLUSH);
    return count;
}

void PackedBytes::finish()
{
    pack(Z_FINISH);
    m_waiting = QByteArray();
    close();
}

void PackedBytes::pack(int flush)
{
    auto* waiting = reinterpret_cast<Bytef*>(m_waiting.data());
    const auto count = static_cast<uInt>(m_waiting.size());
    m_checksum = static_cast<quint32>(crc32(m_checksum, waiting, count));
    m_unpackedSize += m_waiting.size();
    m_stream->next_in = waiting;
    m_stream->avail_in = count;
    std::array<char, Together> room; // NOLINT(cppcoreguidelines-pro-type-member-init)
    do {
        m_stream->next_out = reinterpret_cast<Bytef*>(room.data());
        m_stream->avail_out = static_cast<uInt>(room.size());
        deflate(m_stream.get(), flush);
        m_packed.append(room.data(), static_cast<qsizetype>(room.size() - m_stream->avail_out));
    } while (m_stream->avail_out == 0);
    m_waiting.resize(0);
}

} // namespace touyan
