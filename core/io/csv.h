#pragma once

#include "io/sheet.h"

#include <QByteArray>

namespace touyan {

/// @p sheet as comma separated values after RFC 4180: UTF-8 with a byte order mark, without which
/// spreadsheet programs take Chinese text for another encoding; lines end in CR LF; dates are ISO,
/// amounts in 万元 with two decimals, percentages in percent.
///
/// A text that begins with =, +, -, @, a tab or a carriage return would be run as a formula by a
/// spreadsheet program (CSV injection). It gets an apostrophe in front, which those programs take
/// for "this is text". Numbers and dates are written by us and stay as they are.
QByteArray toCsv(const Sheet& sheet);

/// Writes toCsv() as the file @p path, whole or not at all.
Result<void> writeCsv(const Sheet& sheet, const QString& path);

} // namespace touyan
