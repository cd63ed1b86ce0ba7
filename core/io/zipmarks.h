#pragma once

#include <QtGlobal>

namespace touyan {

// The first four bytes of the records of a ZIP archive, as numbers (APPNOTE.TXT 4.3).
inline constexpr quint32 ZipHeaderMark = 0x04034b50; ///< before the content of an entry
inline constexpr quint32 ZipEntryMark = 0x02014b50; ///< of an entry in the directory
inline constexpr quint32 ZipEndMark = 0x06054b50; ///< of the end of the directory

} // namespace touyan
