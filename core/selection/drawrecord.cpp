#include "selection/drawrecord.h"

#include "domain/field.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Changes whenever the way from question to outcome does.
const QString Method = u"touyan-draw-1"_s;

constexpr std::array RelationKeys = {"same-organisation", "related-organisation", "entered"};
constexpr std::array ExclusionKeys = {"unavailable", "related"};

template <typename T>
QString idText(Id<T> id)
{
    return QString::number(id.value);
}

template <typename T>
Id<T> idFrom(const QJsonValue& json)
{
    return Id<T>{json.toString().toLongLong()};
}

/// The index of @p json among @p keys; the first when it is none of them.
template <typename E, size_t Count>
E enumFrom(const std::array<const char*, Count>& keys, const QJsonValue& json)
{
    for (size_t i = 0; i < Count; ++i) {
        if (json.toString() == QLatin1StringView(keys.at(i)))
            return static_cast<E>(i);
    }
    return E{};
}

template <typename List, typename ToJson>
QJsonArray arrayOf(const List& rows, ToJson&& json)
{
    QJsonArray array;
    for (const auto& row : rows)
        array.append(json(row));
    return array;
}

template <typename T>
QJsonArray idArray(const QList<Id<T>>& ids)
{
    return arrayOf(ids, [](Id<T> id) { return idText(id); });
}

template <typename T>
QList<Id<T>> idsFrom(const QJsonValue& json)
{
    QList<Id<T>> ids;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& value : array)
        ids.append(idFrom<T>(value));
    return ids;
}

QStringList wordsFrom(const QJsonValue& json)
{
    QStringList words;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& value : array)
        words.append(value.toString());
    return words;
}

QJsonObject relationJson(const Relation& relation)
{
    return {{u"expert"_s, idText(relation.expert)},
            {u"project"_s, idText(relation.project)},
            {u"kind"_s, QLatin1StringView(RelationKeys.at(static_cast<size_t>(relation.kind)))},
            {u"what"_s, relation.what}};
}

std::vector<Relation> relationsFrom(const QJsonValue& json)
{
    std::vector<Relation> relations;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& row : array)
        relations.push_back({idFrom<Expert>(row[u"expert"]), idFrom<Project>(row[u"project"]),
                             enumFrom<RelationKind>(RelationKeys, row[u"kind"]),
                             row[u"what"].toString()});
    return relations;
}

QJsonObject expertJson(const Expert& expert)
{
    return {{u"id"_s, idText(expert.id)},
            {u"code"_s, expert.code},
            {u"name"_s, expert.name},
            {u"organisation"_s, expert.organisation},
            {u"fields"_s, QJsonArray::fromStringList(expert.specialities)},
            {u"related"_s, QJsonArray::fromStringList(expert.relatedOrganisations)},
            {u"available"_s, expert.active}};
}

Expert expertFrom(const QJsonValue& json)
{
    Expert expert;
    expert.id = idFrom<Expert>(json[u"id"]);
    expert.code = json[u"code"].toString();
    expert.name = json[u"name"].toString();
    expert.organisation = json[u"organisation"].toString();
    expert.specialities = wordsFrom(json[u"fields"]);
    expert.relatedOrganisations = wordsFrom(json[u"related"]);
    expert.active = json[u"available"].toBool();
    return expert;
}

QJsonObject candidateJson(const Project& project)
{
    return {{u"id"_s, idText(project.id)},
            {u"code"_s, project.code},
            {u"name"_s, project.name},
            {u"undertaker"_s, project.undertaker}};
}

Project candidateFrom(const QJsonValue& json)
{
    Project project;
    project.id = idFrom<Project>(json[u"id"]);
    project.code = json[u"code"].toString();
    project.name = json[u"name"].toString();
    project.undertaker = json[u"undertaker"].toString();
    return project;
}

QJsonObject rulesJson(const DrawRules& rules)
{
    return {{u"panel_size"_s, rules.panelSize},
            {u"by_field"_s, rules.isByField},
            {u"fields"_s, QJsonArray::fromStringList(rules.fields)},
            {u"related"_s, QLatin1StringView(choice(rules.related).key)}};
}

DrawRules rulesFrom(const QJsonValue& json)
{
    DrawRules rules;
    rules.panelSize = json[u"panel_size"].toInt();
    rules.isByField = json[u"by_field"].toBool();
    rules.fields = wordsFrom(json[u"fields"]);
    const auto related = indexOfKey(choices<RelatedExperts>(), json[u"related"].toString());
    rules.related = related < 0 ? RelatedExperts::Recused : static_cast<RelatedExperts>(related);
    return rules;
}

QJsonObject exclusionJson(const PoolExclusion& exclusion)
{
    return {{u"expert"_s, idText(exclusion.expert)},
            {u"kind"_s, QLatin1StringView(ExclusionKeys.at(static_cast<size_t>(exclusion.kind)))},
            {u"relations"_s, arrayOf(exclusion.relations, relationJson)}};
}

PoolExclusion exclusionFrom(const QJsonValue& json)
{
    return {idFrom<Expert>(json[u"expert"]), enumFrom<ExclusionKind>(ExclusionKeys, json[u"kind"]),
            relationsFrom(json[u"relations"])};
}

QJsonObject earlierJson(const EarlierDraw& draw)
{
    return {{u"seed"_s, draw.seed},
            {u"drawn_at"_s, draw.drawnAt.toString(Qt::ISODate)},
            {u"panel"_s, idArray(draw.panel)},
            {u"reason"_s, draw.reason}};
}

QJsonObject substitutionJson(const Substitution& substitution)
{
    return {{u"absent"_s, idText(substitution.absent)},
            {u"substitute"_s, idText(substitution.substitute)},
            {u"reason"_s, substitution.reason},
            {u"at"_s, substitution.at.toString(Qt::ISODate)}};
}

Substitution substitutionFrom(const QJsonValue& json)
{
    return {idFrom<Expert>(json[u"absent"]), idFrom<Expert>(json[u"substitute"]),
            json[u"reason"].toString(), QDateTime::fromString(json[u"at"].toString(), Qt::ISODate)};
}

template <typename T, typename FromJson>
std::vector<T> rowsFrom(const QJsonValue& json, FromJson&& from)
{
    std::vector<T> rows;
    const QJsonArray array = json.toArray();
    for (const QJsonValue& row : array)
        rows.push_back(from(row));
    return rows;
}

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

} // namespace

QString toJson(const PanelDraw& draw)
{
    return textOf({{u"method"_s, Method},
                   {u"seed"_s, draw.question.seed},
                   {u"rules"_s, rulesJson(draw.question.rules)},
                   {u"experts"_s, arrayOf(draw.question.experts, expertJson)},
                   {u"candidates"_s, arrayOf(draw.question.candidates, candidateJson)},
                   {u"entered"_s, arrayOf(draw.question.entered, relationJson)},
                   {u"excluded"_s, arrayOf(draw.excluded, exclusionJson)},
                   {u"pool"_s, idArray(draw.pool)},
                   {u"order"_s, idArray(draw.order)},
                   {u"panel"_s, idArray(draw.panel)},
                   {u"recusals"_s, arrayOf(draw.recusals, relationJson)},
                   {u"earlier"_s, arrayOf(draw.earlier, earlierJson)},
                   {u"substitutions"_s, arrayOf(draw.substitutions, substitutionJson)}});
}

Result<PanelDraw> drawFromJson(const QString& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    if (json.value(u"method").toString() != Method)
        return Error{ErrorCode::Parse,
                     QCoreApplication::translate(
                         "Review", "The record of the draw is missing or cannot be read."),
                     text.left(80)};
    PanelDraw draw;
    draw.question.seed = json.value(u"seed").toString();
    draw.question.rules = rulesFrom(json.value(u"rules"));
    draw.question.experts = rowsFrom<Expert>(json.value(u"experts"), expertFrom);
    draw.question.candidates = rowsFrom<Project>(json.value(u"candidates"), candidateFrom);
    draw.question.entered = relationsFrom(json.value(u"entered"));
    draw.excluded = rowsFrom<PoolExclusion>(json.value(u"excluded"), exclusionFrom);
    draw.pool = idsFrom<Expert>(json.value(u"pool"));
    draw.order = idsFrom<Expert>(json.value(u"order"));
    draw.panel = idsFrom<Expert>(json.value(u"panel"));
    draw.recusals = relationsFrom(json.value(u"recusals"));
    draw.earlier = rowsFrom<EarlierDraw>(json.value(u"earlier"), [](const QJsonValue& row) {
        return EarlierDraw{row[u"seed"].toString(),
                           QDateTime::fromString(row[u"drawn_at"].toString(), Qt::ISODate),
                           idsFrom<Expert>(row[u"panel"]), row[u"reason"].toString()};
    });
    draw.substitutions = rowsFrom<Substitution>(json.value(u"substitutions"), substitutionFrom);
    return draw;
}

DrawRules drawRules(const ReviewRound& round)
{
    const QJsonObject json = QJsonDocument::fromJson(round.drawRecord.toUtf8()).object();
    DrawRules rules = rulesFrom(json.value(u"rules"));
    rules.panelSize = round.panelSize;
    rules.isByField = round.isStratified;
    return rules;
}

ReviewRound withRules(ReviewRound round, const DrawRules& rules)
{
    round.panelSize = rules.panelSize;
    round.isStratified = rules.isByField;
    round.drawRecord = textOf({{u"rules"_s, rulesJson(rules)}});
    return round;
}

} // namespace touyan
