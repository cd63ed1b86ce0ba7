#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace touyan {

/// The rows and cells of @p text as spreadsheets put it on the clipboard: tabs between cells, lines
/// between rows, quotes around cells that hold either.
QList<QStringList> cellsOfTabbedText(const QString& text);

} // namespace touyan
