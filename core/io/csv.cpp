#include "io/csv.h"

#include "domain/showntext.h"
#include "io/wholefile.h"

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

bool looksLikeFormula(const QString& text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.at(0));
}

QString quoted(const QString& text)
{
    const bool needsQuotes =
        text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (!needsQuotes)
        return text;
    QString doubled = text;
    doubled.replace(u'"', u"\"\""_s);
    return u'"' % doubled % u'"';
}

QString guarded(const QString& text)
{
    return quoted(looksLikeFormula(text) ? u'\'' % text : text);
}

/// @p count hundredths as a decimal number, exactly.
QString hundredthsText(qint64 count)
{
    const QString sign = count < 0 ? u"-"_s : QString();
    const quint64 size = count < 0 ? 0 - static_cast<quint64>(count) : static_cast<quint64>(count);
    return sign % QString::number(size / 100) % u'.'
        % QString::number(size % 100).rightJustified(2, u'0');
}

QString integerText(qint64 number, CellKind kind)
{
    switch (kind) {
    case CellKind::Money:
        return preciseMoneyText(Money::fromFen(number)).remove(u',');
    case CellKind::Percent:
        return hundredthsText(number);
    case CellKind::Text:
    case CellKind::Integer:
    case CellKind::Number:
    case CellKind::Date:
        break;
    }
    return QString::number(number);
}

QString cellText(const Value& value, CellKind kind)
{
    if (const auto* text = std::get_if<QString>(&value))
        return guarded(*text);
    if (const auto* number = std::get_if<qint64>(&value))
        return integerText(*number, kind);
    if (const auto* number = std::get_if<double>(&value))
        return QString::number(*number, 'g', 15);
    if (const auto* day = std::get_if<QDate>(&value))
        return day->toString(Qt::ISODate);
    return {};
}

} // namespace

QByteArray toCsv(const Sheet& sheet)
{
    QByteArray bytes("\xEF\xBB\xBF");
    QStringList line;
    for (const SheetColumn& column : sheet.columns)
        line.append(guarded(column.title));
    bytes += line.join(u',').toUtf8() + "\r\n";
    for (int i = 0; i < sheet.rowCount; ++i) {
        const QList<Value> cells = sheet.row(i);
        line.clear();
        for (int column = 0; column < sheet.columns.size(); ++column)
            line.append(cellText(cells.value(column), sheet.columns.at(column).kind));
        bytes += line.join(u',').toUtf8() + "\r\n";
    }
    return bytes;
}

Result<void> writeCsv(const Sheet& sheet, const QString& path)
{
    return saveWhole(path, toCsv(sheet));
}

} // namespace touyan
