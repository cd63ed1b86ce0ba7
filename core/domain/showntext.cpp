#include "domain/showntext.h"

#include "domain/fieldtext.h"

#include <QLocale>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Whether an empty value of @p field means that nobody has stated it, rather than that there is
/// none or that it has not happened.
bool isStatedOrNot(const FieldSpec& field)
{
    static const QList<QLatin1StringView> Keys = {"district"_L1, "responsible_units"_L1,
                                                  "planned_start"_L1, "planned_finish"_L1,
                                                  "planned_date"_L1};
    const bool isAmount = field.type == FieldType::Money || field.type == FieldType::Percent;
    return (field.nullable && isAmount) || Keys.contains(QLatin1StringView(field.key));
}

} // namespace

QString preciseMoneyText(Money amount)
{
    constexpr int DecimalsOfWan = 6;
    constexpr int LeastDecimals = 2;
    const qint64 size = std::abs(amount.fen());
    QString decimals = QString::number(size % Money::FenPerWan).rightJustified(DecimalsOfWan, u'0');
    while (decimals.size() > LeastDecimals && decimals.endsWith(u'0'))
        decimals.chop(1);
    const QString sign = amount.fen() < 0 ? u"-"_s : QString();
    return sign % QLocale(QLocale::English).toString(size / Money::FenPerWan) % u'.' % decimals;
}

QString shownText(const FieldSpec& field, const Value& value, const Records& records)
{
    const QString text = fieldText(field, value, records);
    return text.isEmpty() && isStatedOrNot(field) ? notStatedText() : text;
}

} // namespace touyan
