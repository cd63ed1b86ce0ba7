#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

class QFile;

namespace touyan {

struct ReadLimits;

/// A file in a zip archive, by what the archive's directory says of it.
struct ZipEntry
{
    QByteArray name; ///< as it is stored
    quint64 offset = 0; ///< of its header in the archive
    quint64 packedSize = 0;
    quint16 method = 0;
    bool isEncrypted = false;
};

/// Reads the directory at the end of @p file, in its order, and refuses archives whose entries
/// overlap or lie outside the file, or of which there are too many.
Result<std::vector<ZipEntry>> readZipDirectory(QFile& file, const ReadLimits& limits);

} // namespace touyan
