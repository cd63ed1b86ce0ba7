#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>

struct z_stream_s;

namespace touyan {

/// Bytes packed while they are written, so that a part of an office file that is long as text never
/// lies in memory as a whole. Open from the start.
class PackedBytes final : public QIODevice
{
public:
    PackedBytes();
    ~PackedBytes() override;

    /// Nothing may be written after this.
    void finish();

    /// As a zip archive stores them (raw deflate); complete after finish().
    const QByteArray& packed() const { return m_packed; }
    quint32 checksum() const { return m_checksum; }
    /// How many were written.
    qint64 unpackedSize() const { return m_unpackedSize; }

protected:
    qint64 readData(char* to, qint64 room) override;
    qint64 writeData(const char* bytes, qint64 count) override;

private:
    void pack(int flush);

    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_waiting; ///< to be packed together
    QByteArray m_packed;
    quint32 m_checksum = 0;
    qint64 m_unpackedSize = 0;
};

} // namespace touyan
