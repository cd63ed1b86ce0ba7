#include "support/printmodel.h"

#include <QAbstractItemModel>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const auto Separator = u" | "_s;

void printRows(const QAbstractItemModel& model, const QModelIndex& parent, int depth,
               QStringList& lines)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(u"  "_s.repeated(depth) + cells.join(Separator));
        printRows(model, model.index(row, 0, parent), depth + 1, lines);
    }
}

} // namespace

QString printModel(const QAbstractItemModel& model)
{
    QStringList headings;
    for (int column = 0; column < model.columnCount(); ++column)
        headings.append(model.headerData(column, Qt::Horizontal).toString());
    QStringList lines{headings.join(Separator)};
    printRows(model, {}, 0, lines);
    return lines.join(u'\n') + u'\n';
}

} // namespace touyan
