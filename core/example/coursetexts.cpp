#include "example/coursetexts.h"

#include "example/exampletables.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QStringList words(const QJsonValue& json)
{
    QStringList list;
    const QJsonArray entries = json.toArray();
    for (const QJsonValue& entry : entries)
        list.append(entry.toString());
    return list;
}

} // namespace

Result<CourseTexts> courseTexts()
{
    const auto read = exampleObject(u"course"_s);
    if (!read)
        return read.error();
    const QJsonObject json = *read;
    CourseTexts texts;
    texts.approval = json.value(u"approval").toString();
    const QJsonObject milestones = json.value(u"milestones").toObject();
    for (auto names = milestones.constBegin(); names != milestones.constEnd(); ++names)
        texts.milestones.insert(names.key(), words(names.value()));
    const QJsonObject progress = json.value(u"progress").toObject();
    texts.starting = progress.value(u"starting").toString();
    texts.underway = progress.value(u"underway").toString();
    texts.finished = progress.value(u"finished").toString();
    const QJsonObject goal = json.value(u"goal").toObject();
    texts.goalReaching = goal.value(u"reaching").toString();
    texts.goalAdvancing = goal.value(u"advancing").toString();
    texts.problems = words(json.value(u"problems"));
    texts.requests = words(json.value(u"requests"));
    texts.responsible = words(json.value(u"responsible"));
    const QJsonObject reasons = json.value(u"entries").toObject();
    for (auto reason = reasons.constBegin(); reason != reasons.constEnd(); ++reason)
        texts.entryReasons.insert(reason.key(), reason.value().toString());
    return texts;
}

} // namespace touyan
