#include "io/sheetcell.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString twoDigits(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

struct TextOfContent
{
    QString operator()(std::monostate /*nothing*/) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(double number) const
    {
        return QString::number(number, 'g', QLocale::FloatingPointShortest);
    }
    QString operator()(bool isTrue) const { return isTrue ? u"TRUE"_s : u"FALSE"_s; }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QDateTime& moment) const { return moment.toString(Qt::ISODate); }
    QString operator()(QTime time) const { return time.toString(Qt::ISODate); }
    QString operator()(std::chrono::milliseconds length) const
    {
        const qint64 seconds = length.count() / 1000;
        return u"%1:%2:%3"_s.arg(QString::number(seconds / 3600), twoDigits(seconds / 60 % 60),
                                 twoDigits(seconds % 60));
    }
    QString operator()(const CellFault& fault) const { return fault.text; }
};

} // namespace

QString textOf(const CellContent& content)
{
    return std::visit(TextOfContent(), content);
}

const SheetCell* SheetRow::find(int column) const
{
    const auto at =
        std::lower_bound(cells.cbegin(), cells.cend(), column,
                         [](const SheetCell& cell, int wanted) { return cell.column < wanted; });
    return at != cells.cend() && at->column == column ? &*at : nullptr;
}

} // namespace touyan
