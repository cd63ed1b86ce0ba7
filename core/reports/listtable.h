#pragma once

#include "reports/document.h"

namespace touyan {

/// A column of a plain table.
struct ListColumn
{
    QString title;
    double width = 20; ///< millimetres
    ParagraphAlign align = ParagraphAlign::Left;
    const char* key = nullptr; ///< that of TableColumn
};

/// The figure of a sum: bold, in the face of the figures below it rather than the wider one of the
/// row's words.
TableCell sumCell(const QString& figure);
TableRow textRow(const QStringList& texts, RowKind kind = RowKind::Body);
/// The light's mark with its word: ◆ 黄灯.
TableCell lightCell(Light light);

/// A table with one row of titles. With @p width its columns are stretched to it in proportion.
PaperTable listTable(const QList<ListColumn>& columns, const QList<TableRow>& rows,
                     double width = 0);
/// As above in the smaller type of wide tables.
PaperTable denseListTable(const QList<ListColumn>& columns, const QList<TableRow>& rows,
                          double width = 0);

/// Width of the text of @p section in millimetres.
double textWidth(const Section& section);

} // namespace touyan
