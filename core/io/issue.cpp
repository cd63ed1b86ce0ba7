#include "io/issue.h"

#include "io/cellrange.h"

#include <QCoreApplication>

namespace touyan {

QString Issue::cell() const
{
    if (row && column)
        return cellName(*row, *column);
    return row ? QCoreApplication::translate("Issue", "row %1").arg(*row + 1) : QString();
}

QString Issue::place() const
{
    QString text = file;
    if (!sheet.isEmpty())
        text += QStringView(u" · ") % sheet;
    if (const QString name = cell(); !name.isEmpty())
        text += QStringView(u" · ") % name;
    return text;
}

} // namespace touyan
