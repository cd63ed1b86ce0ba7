#pragma once

#include <QString>

namespace touyan {

/// The pinyin of one Chinese character in lower-case ASCII without tones; empty for other
/// characters. Polyphones get their commonest reading.
QString pinyinOf(QChar character);

/// @p text with each Chinese character replaced by the first letter of its pinyin, in lower case;
/// other letters and digits stay: 智能制造2.0 → znzz2.0.
QString pinyinInitials(const QString& text);

/// @p text with each Chinese character replaced by its pinyin: 智能 → zhineng.
QString pinyin(const QString& text);

/// Whether @p typed is in @p text as it is written or as it is read: characters, pinyin or the
/// initials of pinyin, in either case. For few texts; many are searched by a TextIndex.
bool isFoundBy(const QString& text, const QString& typed);

} // namespace touyan
