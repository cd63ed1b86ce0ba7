#pragma once

#include "reports/document.h"
#include "reports/figurelines.h"

#include <QHash>

namespace touyan {

/// A cell of a table by the words that stand in its row and above it.
struct PrintedCell
{
    QString row;
    QString column;
    QString text;
};

/// What one table, text or figure of a paper prints, under a key that the same one has when the
/// paper is made from another state of the file.
struct PrintedPart
{
    enum class Kind
    {
        Text,
        Table,
        Figure
    };

    Kind kind = Kind::Text;
    QString key;
    QString place; ///< where a reader finds it
    QString text; ///< of a text
    QList<PrintedCell> cells; ///< of a table
    QStringList words; ///< of a figure, but for its lines
    QList<FigureLine> lines; ///< of a timeline, of all sheets that follow each other
    QString drawing; ///< of a figure, with its shapes
};

/// Names of records by those that they had before.
using NewNames = QHash<QString, QString>;

/// What @p document prints, part by part. Paragraphs of one id are one text. Keys, places and rows
/// are called by the names in @p renamed, where there are such.
QList<PrintedPart> printedParts(const Document& document, const NewNames& renamed = {});

} // namespace touyan
