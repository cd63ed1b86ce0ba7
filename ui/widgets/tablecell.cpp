#include "widgets/tablecell.h"

#include <QModelIndex>

namespace touyan {

CellLook cellLook(const QModelIndex& index)
{
    return index.data(CellLookRole).value<CellLook>();
}

} // namespace touyan
