#include "domain/fieldcodec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

template <typename Stored, typename Member, typename Convert>
bool assignFrom(Member& member, const Value& value, Convert convert)
{
    const auto* stored = std::get_if<Stored>(&value);
    if (!stored)
        return false;
    member = convert(*stored);
    return true;
}

} // namespace

QString toText(const RecordRef& reference)
{
    if (!reference.isValid())
        return {};
    return QLatin1StringView(describe(reference.kind).key) % u'/' % QString::number(reference.id);
}

bool fromText(RecordRef& reference, const QString& text)
{
    if (text.isEmpty()) {
        reference = {};
        return true;
    }
    const auto slash = text.indexOf(u'/');
    const auto kind = kindFromKey(QStringView(text).left(std::max<qsizetype>(slash, 0)));
    bool isNumber = false;
    const qint64 id = QStringView(text).mid(slash + 1).toLongLong(&isNumber);
    if (slash < 0 || !kind || !isNumber || id <= 0)
        return false;
    reference = {*kind, id};
    return true;
}

QString toText(const QList<qint64>& ids)
{
    if (ids.isEmpty())
        return {};
    QString text = u"["_s;
    for (const qint64 id : ids) {
        if (text.size() > 1)
            text += u',';
        text += QString::number(id);
    }
    return text % u']';
}

bool fromText(QList<qint64>& ids, const QString& text)
{
    ids.clear();
    if (text.isEmpty())
        return true;
    if (!text.startsWith(u'[') || !text.endsWith(u']'))
        return false;
    // Not QJsonDocument: its numbers are doubles, which cannot hold every 64-bit id.
    const auto parts = QStringView(text).mid(1, text.size() - 2).tokenize(u',', Qt::SkipEmptyParts);
    for (const QStringView part : parts) {
        bool isNumber = false;
        ids.append(part.trimmed().toLongLong(&isNumber));
        if (!isNumber)
            return false;
    }
    return true;
}

QString toText(const QStringList& words)
{
    if (words.isEmpty())
        return {};
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

bool fromText(QStringList& words, const QString& text)
{
    words.clear();
    if (text.isEmpty())
        return true;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return false;
    const QJsonArray array = document.array();
    for (const QJsonValue& word : array) {
        if (!word.isString())
            return false;
        words.append(word.toString());
    }
    return true;
}

bool FieldCodec<QString>::fromValue(QString& member, const Value& value)
{
    return assignFrom<QString>(member, value, [](const QString& text) { return text; });
}

bool FieldCodec<bool>::fromValue(bool& member, const Value& value)
{
    return assignFrom<qint64>(member, value, [](qint64 number) { return number != 0; });
}

bool FieldCodec<int>::fromValue(int& member, const Value& value)
{
    const auto* number = std::get_if<qint64>(&value);
    if (!number || *number < std::numeric_limits<int>::min()
        || *number > std::numeric_limits<int>::max())
        return false;
    member = static_cast<int>(*number);
    return true;
}

bool FieldCodec<qint64>::fromValue(qint64& member, const Value& value)
{
    return assignFrom<qint64>(member, value, [](qint64 number) { return number; });
}

bool FieldCodec<double>::fromValue(double& member, const Value& value)
{
    if (const auto* number = std::get_if<qint64>(&value)) {
        member = static_cast<double>(*number);
        return true;
    }
    return assignFrom<double>(member, value, [](double number) { return number; });
}

bool FieldCodec<Money>::fromValue(Money& member, const Value& value)
{
    return assignFrom<qint64>(member, value, [](qint64 fen) { return Money::fromFen(fen); });
}

bool FieldCodec<Percent>::fromValue(Percent& member, const Value& value)
{
    return assignFrom<qint64>(member, value,
                              [](qint64 number) { return Percent::fromHundredths(number); });
}

bool FieldCodec<QDate>::fromValue(QDate& member, const Value& value)
{
    if (std::holds_alternative<std::monostate>(value)) {
        member = {};
        return true;
    }
    return assignFrom<QDate>(member, value, [](QDate day) { return day; });
}

Value FieldCodec<QDateTime>::toValue(const QDateTime& member)
{
    // With its offset, so that the text means the same moment on a computer elsewhere.
    return member.isValid()
        ? member.toOffsetFromUtc(member.offsetFromUtc()).toString(Qt::ISODateWithMs)
        : QString();
}

bool FieldCodec<QDateTime>::fromValue(QDateTime& member, const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    if (!text)
        return false;
    const QDateTime moment = QDateTime::fromString(*text, Qt::ISODate);
    if (!text->isEmpty() && !moment.isValid())
        return false;
    member = moment;
    return true;
}

bool FieldCodec<RecordRef>::fromValue(RecordRef& member, const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text && fromText(member, *text);
}

bool FieldCodec<QStringList>::fromValue(QStringList& member, const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    QStringList words;
    if (!text || !fromText(words, *text))
        return false;
    member = words;
    return true;
}

} // namespace touyan
