#include "selection/recusal.h"

#include "selection/similarnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace touyan {

bool isSameOrganisation(const QString& a, const QString& b)
{
    const QString key = organisationKey(a);
    return !key.isEmpty() && key == organisationKey(b);
}

std::optional<Relation> relationBetween(const Expert& expert, const Project& project)
{
    if (isSameOrganisation(expert.organisation, project.undertaker))
        return Relation{expert.id, project.id, RelationKind::SameOrganisation, expert.organisation};
    for (const QString& related : expert.relatedOrganisations) {
        if (isSameOrganisation(related, project.undertaker))
            return Relation{expert.id, project.id, RelationKind::RelatedOrganisation, related};
    }
    return {};
}

std::vector<Relation> relationsOf(const Expert& expert, const std::vector<Project>& projects,
                                  const std::vector<Relation>& entered)
{
    std::vector<Relation> relations;
    for (const Project& project : projects) {
        if (const auto relation = relationBetween(expert, project)) {
            relations.push_back(*relation);
            continue;
        }
        const auto known = std::find_if(entered.cbegin(), entered.cend(), [&](const Relation& row) {
            return row.expert == expert.id && row.project == project.id;
        });
        if (known != entered.cend())
            relations.push_back(*known);
    }
    return relations;
}

QString relationText(const Relation& relation)
{
    switch (relation.kind) {
    case RelationKind::SameOrganisation:
        return QCoreApplication::translate(
                   "Review", "The project is undertaken by the expert's own organisation, %1.")
            .arg(relation.what);
    case RelationKind::RelatedOrganisation:
        return QCoreApplication::translate(
                   "Review", "The undertaker %1 is an organisation related to the expert.")
            .arg(relation.what);
    case RelationKind::Entered:
        break;
    }
    return relation.what;
}

} // namespace touyan
