#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace touyan {

/// The files of a folder and the folders in it, by their relative path, with their bytes.
using FolderContent = QMap<QString, QByteArray>;

FolderContent contentOf(const QString& folder);

/// Names of what is in @p folder, sorted.
QStringList namesIn(const QString& folder);

/// Replaces the content of the file @p path.
void writeFile(const QString& path, const QByteArray& bytes);
QByteArray readFile(const QString& path);

} // namespace touyan
