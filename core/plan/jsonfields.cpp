#include "plan/jsonfields.h"

#include <QCoreApplication>
#include <QDate>

#include <cmath>
#include <limits>

namespace touyan {

template <>
const JsonFields<PlanText>& jsonFields<PlanText>()
{
    static const JsonFields<PlanText> table{
        field("zh", &PlanText::zh),
        field("en", &PlanText::en),
    };
    return table;
}

std::optional<JsonFault> readJson(const QJsonValue& value, QString& text)
{
    text = value.toString();
    if (text.trimmed().isEmpty())
        return JsonFault{{}, QCoreApplication::translate("Catalogue", "a text is expected")};
    return {};
}

std::optional<JsonFault> readJson(const QJsonValue& value, bool& flag)
{
    if (!value.isBool())
        return JsonFault{{}, QCoreApplication::translate("Catalogue", "true or false is expected")};
    flag = value.toBool();
    return {};
}

std::optional<JsonFault> readJson(const QJsonValue& value, int& number)
{
    const double stated = value.toDouble();
    if (!value.isDouble() || std::trunc(stated) != stated
        || std::abs(stated) > std::numeric_limits<int>::max())
        return JsonFault{{},
                         QCoreApplication::translate("Catalogue", "a whole number is expected")};
    number = static_cast<int>(stated);
    return {};
}

std::optional<JsonFault> readJson(const QJsonValue& value, Money& amount)
{
    int wan = 0;
    if (auto fault = readJson(value, wan))
        return fault;
    amount = Money::fromWan(wan);
    return {};
}

std::optional<JsonFault> readJson(const QJsonValue& value, Percent& share)
{
    int points = 0;
    if (auto fault = readJson(value, points))
        return fault;
    share = Percent::fromPoints(points);
    return {};
}

std::optional<JsonFault> readJson(const QJsonValue& value, QDate& day)
{
    day = QDate::fromString(value.toString(), Qt::ISODate);
    if (!day.isValid())
        return JsonFault{{}, QCoreApplication::translate("Catalogue", "a date is expected")};
    return {};
}

std::optional<JsonFault> readOptionalText(const QJsonValue& value, QString& text)
{
    text.clear();
    return value.isNull() ? std::nullopt : readJson(value, text);
}

std::optional<qsizetype> readChoice(const QJsonValue& value, std::span<const Choice> choices)
{
    const qsizetype index = indexOfKey(choices, value.toString());
    return index < 0 ? std::nullopt : std::optional(index);
}

QString entryPlace(qsizetype index, const QJsonValue& entry)
{
    const QString number = QString::number(index + 1);
    const QString code = entry.toObject().value(QLatin1StringView("code")).toString();
    return code.isEmpty() ? number : QString(number % u" (" % code % u')');
}

JsonFault unknownKey(const QJsonObject& object, const QStringList& keys)
{
    for (auto at = object.constBegin(); at != object.constEnd(); ++at) {
        if (!keys.contains(at.key()))
            return {{at.key()}, QCoreApplication::translate("Catalogue", "the key is not known")};
    }
    return {{}, QCoreApplication::translate("Catalogue", "a key is not known")};
}

} // namespace touyan
