#pragma once

#include <QModelIndex>

class QAbstractItemModel;

namespace touyan {

/// What @p model shows as text, for comparisons: one line per row, cells parted by " | ", headings
/// first, children indented below their parent.
QString printModel(const QAbstractItemModel& model);

} // namespace touyan
