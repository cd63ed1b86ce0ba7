#include "domain/papertemplate.h"

#include "domain/field.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

std::optional<TemplateColumn> columnFrom(const QJsonValue& json)
{
    const QJsonObject object = json.toObject();
    TemplateColumn column;
    column.key = object.value("key"_L1).toString();
    column.title = object.value("title"_L1).toString();
    column.isShown = object.value("shown"_L1).toBool(true);
    column.width = object.value("width"_L1).toDouble();
    if (column.key.isEmpty())
        return {};
    return column;
}

QJsonObject jsonOf(const TemplateColumn& column)
{
    QJsonObject object{{u"key"_s, column.key}};
    if (!column.title.isEmpty())
        object.insert(u"title"_s, column.title);
    if (!column.isShown)
        object.insert(u"shown"_s, false);
    if (column.width > 0)
        object.insert(u"width"_s, column.width);
    return object;
}

} // namespace

std::optional<QList<TemplateColumn>> templateColumns(const QString& text)
{
    QList<TemplateColumn> columns;
    if (text.isEmpty())
        return columns;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isArray())
        return {};
    const QJsonArray array = document.array();
    for (const QJsonValue& json : array) {
        const auto column = columnFrom(json);
        if (!column)
            return {};
        columns.append(*column);
    }
    return columns;
}

QString toText(const QList<TemplateColumn>& columns)
{
    if (columns.isEmpty())
        return {};
    QJsonArray array;
    for (const TemplateColumn& column : columns)
        array.append(jsonOf(column));
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

std::optional<QMap<QString, QStringList>> templateChoices(const QString& text)
{
    QMap<QString, QStringList> choices;
    if (text.isEmpty())
        return choices;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    for (auto choice = object.begin(); choice != object.end(); ++choice) {
        if (!choice.value().isArray())
            return {};
        QStringList values;
        const QJsonArray array = choice.value().toArray();
        for (const QJsonValue& value : array)
            values.append(value.toString());
        choices.insert(choice.key(), values);
    }
    return choices;
}

QString toText(const QMap<QString, QStringList>& choices)
{
    if (choices.isEmpty())
        return {};
    QJsonObject object;
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice)
        object.insert(choice.key(), QJsonArray::fromStringList(choice.value()));
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

template <>
std::span<const Field<PaperTemplate>> fields<PaperTemplate>()
{
    using enum FieldFlag;
    static const std::array Fields = {
        field<&PaperTemplate::name>("name", QT_TRANSLATE_NOOP("Field", "Name"),
                                    Required | Naming | Together),
        field<&PaperTemplate::paper>("paper", QT_TRANSLATE_NOOP("Field", "Paper"),
                                     Required | Together),
        field<&PaperTemplate::title>("title", QT_TRANSLATE_NOOP("Field", "Title")),
        field<&PaperTemplate::issuer>("issuer", QT_TRANSLATE_NOOP("Field", "Issuing office")),
        field<&PaperTemplate::documentNumber>("document_number",
                                              QT_TRANSLATE_NOOP("Field", "Document number")),
        field<&PaperTemplate::signatories>("signatories",
                                           QT_TRANSLATE_NOOP("Field", "Signatories")),
        field<&PaperTemplate::intro>("intro", QT_TRANSLATE_NOOP("Field", "Opening text"), Long),
        field<&PaperTemplate::closing>("closing", QT_TRANSLATE_NOOP("Field", "Closing text"), Long),
        field<&PaperTemplate::columns>("columns", QT_TRANSLATE_NOOP("Field", "Columns"), Hidden),
        field<&PaperTemplate::choices>("choices", QT_TRANSLATE_NOOP("Field", "Further choices"),
                                       Hidden),
        field<&PaperTemplate::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Long),
    };
    return Fields;
}

} // namespace touyan
