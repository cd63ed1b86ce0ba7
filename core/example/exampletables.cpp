#include "example/exampletables.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString pathOf(const QString& name)
{
    return u":/example/%1.json"_s.arg(name);
}

/// A mistake in the resource files. It is ours, not the user's, and tests find it; so the message
/// need not be translated.
Error fault(const QString& file, const QString& what)
{
    return {ErrorCode::Parse, u"resources/example/%1.json: %2"_s.arg(file, what), {}};
}

Result<QJsonDocument> readDocument(const QString& name)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return fault(name, file.errorString());
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return fault(name, parsing.errorString());
    return document;
}

/// "kind:code" as the "kind/id" that the field holds.
Result<Value> parseAnyReference(const QString& text, const Records& records)
{
    const qsizetype colon = text.indexOf(u':');
    const auto kind = kindFromKey(QStringView(text).left(std::max<qsizetype>(colon, 0)));
    if (!kind)
        return fault(u"?"_s, u"no kind in \"%1\""_s.arg(text));
    FieldSpec reference{};
    reference.type = FieldType::Reference;
    reference.target = kind;
    const auto id = parseFieldText(reference, text.mid(colon + 1), records);
    if (!id)
        return id;
    return Value(toText(RecordRef{*kind, std::get<qint64>(*id)}));
}

} // namespace

Result<QJsonObject> exampleObject(const QString& name)
{
    const auto document = readDocument(name);
    if (!document)
        return document.error();
    return document->object();
}

Result<QList<QJsonObject>> exampleRows(RecordKind kind)
{
    const QString name = QLatin1StringView(describe(kind).key);
    QList<QJsonObject> rows;
    if (!QFile::exists(pathOf(name)))
        return rows;
    const auto document = readDocument(name);
    if (!document)
        return document.error();
    const QJsonArray entries = document->array();
    for (const QJsonValue& entry : entries)
        rows.append(entry.toObject());
    return rows;
}

template <typename T>
Result<T> exampleRecord(const QJsonObject& json, const Records& records)
{
    const QString file = QLatin1StringView(describe(kindOf<T>).key);
    T record;
    for (auto entry = json.constBegin(); entry != json.constEnd(); ++entry) {
        const QByteArray key = entry.key().toLatin1();
        const Field<T>* field = findField<T>(QLatin1StringView(key));
        if (!field)
            return fault(file, u"unknown key \"%1\""_s.arg(entry.key()));
        const QString text = entry.value().toString();
        const auto value = field->type == FieldType::AnyReference
            ? parseAnyReference(text, records)
            : parseFieldText(*field, text, records);
        if (!value)
            return fault(file, u"%1: %2"_s.arg(entry.key(), value.error().message));
        if (!field->assign(record, *value))
            return fault(file, u"%1 does not take \"%2\""_s.arg(entry.key(), text));
    }
    return record;
}

// exampleRecord() is defined here, out of the headers, for every kind of record.
#define TOUYAN_INSTANTIATE(T)                                                                      \
    template Result<T> exampleRecord<T>(const QJsonObject&, const Records&);
TOUYAN_FOR_EACH_RECORD(TOUYAN_INSTANTIATE)
#undef TOUYAN_INSTANTIATE

} // namespace touyan
