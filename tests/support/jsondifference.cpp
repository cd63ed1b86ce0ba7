#include "support/jsondifference.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

bool isEmpty(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(false)
        || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray());
}

QStringList figuresIn(const QString& text)
{
    static const QRegularExpression pattern(u"\\d+"_s);
    QStringList figures;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        figures.append(match.next().captured());
    figures.sort();
    return figures;
}

bool sameNote(const QJsonValue& stated, const QJsonValue& actual)
{
    return isEmpty(stated) == isEmpty(actual)
        && figuresIn(stated.toString()) == figuresIn(actual.toString());
}

QStringList objectDifferences(const QJsonObject& stated, const QJsonObject& actual,
                              const QString& path)
{
    QStringList found;
    for (auto at = stated.constBegin(); at != stated.constEnd(); ++at) {
        const QString place = path % u'/' % at.key();
        if (!actual.contains(at.key()))
            found.append(place % u": not in the catalogue");
        else if (at.key() != u"note")
            found += differences(at.value(), actual.value(at.key()), place);
        else if (!sameNote(at.value(), actual.value(at.key())))
            found.append(place % u": notes differ");
    }
    for (auto at = actual.constBegin(); at != actual.constEnd(); ++at) {
        if (!stated.contains(at.key()) && !isEmpty(at.value()))
            found.append(path % u'/' % at.key() % u": not in the facts");
    }
    return found;
}

QStringList arrayDifferences(const QJsonArray& stated, const QJsonArray& actual,
                             const QString& path)
{
    if (stated.size() != actual.size()) {
        return {u"%1: %2 entries in the facts, %3 in the catalogue"_s.arg(
            path, QString::number(stated.size()), QString::number(actual.size()))};
    }
    QStringList found;
    for (qsizetype i = 0; i < stated.size(); ++i)
        found += differences(stated.at(i), actual.at(i), path % u'/' % QString::number(i));
    return found;
}

} // namespace

QStringList differences(const QJsonValue& stated, const QJsonValue& actual, const QString& path)
{
    if (stated.isObject() && actual.isObject())
        return objectDifferences(stated.toObject(), actual.toObject(), path);
    if (stated.isArray() && actual.isArray())
        return arrayDifferences(stated.toArray(), actual.toArray(), path);
    if (stated != actual)
        return {QString(path % u": differs")};
    return {};
}

} // namespace touyan
