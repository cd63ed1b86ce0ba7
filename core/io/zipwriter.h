#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

class QIODevice;

namespace touyan {

class PackedBytes;

/// Packs the parts of an office file into it as they come, so that they need no room in memory.
class ZipWriter
{
public:
    /// @p file is empty and open for writing; it must outlive this.
    explicit ZipWriter(QIODevice& file);

    /// Pictures are stored as they are, all else is packed.
    void add(const QString& name, const QByteArray& bytes);
    /// @p bytes are finished.
    void add(const QString& name, const PackedBytes& bytes);

    /// Writes the directory; says what went wrong since the start.
    Result<void> finish();

private:
    /// A part as the archive's directory names it.
    struct Part
    {
        QByteArray name;
        quint16 method;
        quint32 checksum;
        quint32 packedSize;
        quint32 size;
        quint32 place; ///< of its header in the file
    };

    void write(const QByteArray& bytes);
    void add(Part part, const QByteArray& packed, qint64 size);

    QIODevice& m_file;
    std::vector<Part> m_parts;
    qint64 m_written = 0;
    bool m_isTooLarge = false;
    bool m_hasFailed = false; ///< the file took not all
};

} // namespace touyan
