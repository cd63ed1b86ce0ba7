#pragma once

class QMimeData;
class QTableView;

namespace touyan {

enum class CopiedTitles
{
    Without,
    With
};

/// The selected cells of @p table in the order they are shown, as tab-separated text and as an HTML
/// table; null when nothing is selected. Cells of the rectangle that are not selected stay empty.
QMimeData* copiedTable(const QTableView& table, CopiedTitles titles);

} // namespace touyan
