#include "io/zipdirectory.h"

#include "io/readlimits.h"
#include "io/refusal.h"
#include "io/zipmarks.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

// Sizes and places after the format's description, APPNOTE 6.3.
constexpr quint32 Zip64LocatorMark = 0x07064b50;
constexpr quint32 Zip64EndMark = 0x06064b50;
constexpr qsizetype EndSize = 22;
constexpr qsizetype Zip64LocatorSize = 20;
constexpr qsizetype Zip64EndSize = 56;
constexpr qsizetype EntrySize = 46;
constexpr quint64 LocalHeaderSize = 30;
constexpr qsizetype LongestComment = 0xFFFF;
constexpr quint64 LargestDirectory = 64ULL * 1024 * 1024;
constexpr quint32 InExtraField = 0xFFFFFFFF; ///< the value stands in the zip64 field
constexpr quint16 Zip64Field = 1;

template <typename Number>
Number numberAt(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + qsizetype(sizeof(Number)) <= bytes.size()
        ? qFromLittleEndian<Number>(bytes.constData() + at)
        : Number(0);
}

struct DirectoryPlace
{
    quint64 offset = 0;
    quint64 size = 0;
    quint64 count = 0;
};

/// Where the end record begins within @p tail, the last bytes of the file.
std::optional<qsizetype> endRecordIn(const QByteArray& tail)
{
    for (qsizetype at = tail.size() - EndSize; at >= 0; --at) {
        if (numberAt<quint32>(tail, at) == ZipEndMark
            && at + EndSize + numberAt<quint16>(tail, at + 20) == tail.size())
            return at;
    }
    return {};
}

Result<DirectoryPlace> zip64Place(QFile& file, quint64 at)
{
    const QByteArray record = file.seek(qint64(at)) ? file.read(Zip64EndSize) : QByteArray();
    if (record.size() < Zip64EndSize || numberAt<quint32>(record, 0) != Zip64EndMark)
        return corruptWorkbook(u"zip64"_s);
    return DirectoryPlace{numberAt<quint64>(record, 48), numberAt<quint64>(record, 40),
                          numberAt<quint64>(record, 32)};
}

Result<DirectoryPlace> findDirectory(QFile& file)
{
    const qint64 length = std::min<qint64>(file.size(), EndSize + LongestComment);
    file.seek(file.size() - length);
    const QByteArray tail = file.read(length);
    const auto at = endRecordIn(tail);
    if (!at)
        return corruptWorkbook(u"zip"_s);
    const DirectoryPlace place{numberAt<quint32>(tail, *at + 16), numberAt<quint32>(tail, *at + 12),
                               numberAt<quint16>(tail, *at + 10)};
    const bool isZip64 =
        place.offset == InExtraField || place.size == InExtraField || place.count == 0xFFFF;
    const qsizetype locator = *at - Zip64LocatorSize;
    if (isZip64 && numberAt<quint32>(tail, locator) == Zip64LocatorMark)
        return zip64Place(file, numberAt<quint64>(tail, locator + 8));
    return place;
}

/// Takes the sizes that do not fit 32 bits from the extra fields [@p at, @p end) of an entry.
void readZip64Field(const QByteArray& directory, qsizetype at, qsizetype end, bool hasLongSize,
                    ZipEntry& entry)
{
    while (at + 4 <= end) {
        const auto id = numberAt<quint16>(directory, at);
        const auto size = numberAt<quint16>(directory, at + 2);
        qsizetype value = at + 4;
        at += 4 + size;
        if (id != Zip64Field || at > end)
            continue;
        value += hasLongSize ? 8 : 0;
        if (entry.packedSize == InExtraField && value + 8 <= at) {
            entry.packedSize = numberAt<quint64>(directory, value);
            value += 8;
        }
        if (entry.offset == InExtraField && value + 8 <= at)
            entry.offset = numberAt<quint64>(directory, value);
        return;
    }
}

/// The entry at @p at, which is moved behind it; nothing when the directory is broken there.
std::optional<ZipEntry> entryAt(const QByteArray& directory, qsizetype& at)
{
    if (at + EntrySize > directory.size() || numberAt<quint32>(directory, at) != ZipEntryMark)
        return {};
    const qsizetype nameSize = numberAt<quint16>(directory, at + 28);
    const qsizetype extraSize = numberAt<quint16>(directory, at + 30);
    const qsizetype commentSize = numberAt<quint16>(directory, at + 32);
    const qsizetype extra = at + EntrySize + nameSize;
    if (extra + extraSize + commentSize > directory.size())
        return {};
    ZipEntry entry{directory.mid(at + EntrySize, nameSize), numberAt<quint32>(directory, at + 42),
                   numberAt<quint32>(directory, at + 20), numberAt<quint16>(directory, at + 10),
                   (numberAt<quint16>(directory, at + 8) & 1) != 0};
    const bool hasLongSize = numberAt<quint32>(directory, at + 24) == InExtraField;
    readZip64Field(directory, extra, extra + extraSize, hasLongSize, entry);
    at = extra + extraSize + commentSize;
    return entry;
}

/// Entries of an honest archive stand one behind the other, all before the directory.
Result<void> checkPlaces(std::vector<ZipEntry> entries, quint64 directoryOffset)
{
    std::sort(entries.begin(), entries.end(),
              [](const ZipEntry& a, const ZipEntry& b) { return a.offset < b.offset; });
    quint64 free = 0; // first byte behind the entries so far
    for (const ZipEntry& entry : entries) {
        if (entry.offset < free)
            return hostileWorkbook(u"overlapping zip entries"_s);
        const quint64 start =
            entry.offset + LocalHeaderSize + static_cast<quint64>(entry.name.size());
        if (start > directoryOffset || entry.packedSize > directoryOffset - start)
            return corruptWorkbook(QString::fromUtf8(entry.name));
        free = start + entry.packedSize;
    }
    return {};
}

} // namespace

Result<std::vector<ZipEntry>> readZipDirectory(QFile& file, const ReadLimits& limits)
{
    const auto place = findDirectory(file);
    if (!place)
        return place.error();
    const auto fileSize = static_cast<quint64>(file.size());
    if (place->offset > fileSize || place->size > fileSize - place->offset)
        return corruptWorkbook(u"zip"_s);
    if (place->count > static_cast<quint64>(limits.entries) || place->size > LargestDirectory)
        return hostileWorkbook(u"%1 zip entries"_s.arg(place->count));
    file.seek(qint64(place->offset));
    const QByteArray directory = file.read(qint64(place->size));
    std::vector<ZipEntry> entries;
    qsizetype at = 0;
    while (entries.size() < place->count) {
        auto entry = entryAt(directory, at);
        if (!entry)
            return corruptWorkbook(u"zip"_s);
        entries.push_back(*std::move(entry));
    }
    if (const auto checked = checkPlaces(entries, place->offset); !checked)
        return checked.error();
    return entries;
}

} // namespace touyan
