#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace touyan {

/// The parts of a zip archive by name.
using ZipParts = QMap<QString, QByteArray>;

/// Writes @p parts as the archive @p path, packed; aborts when that fails.
void writeZip(const QString& path, const ZipParts& parts);
ZipParts readZip(const QString& path);

/// The parts of a small workbook with one sheet 表, whose part is @p sheet.
ZipParts workbookParts(const QByteArray& sheet);
/// A whole sheet part around @p rows.
QByteArray sheetPart(const QByteArray& rows);

} // namespace touyan
