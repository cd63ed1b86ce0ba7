#pragma once

#include "domain/organisation.h"
#include "domain/project.h"
#include "domain/review.h"

#include <optional>
#include <vector>

namespace touyan {

/// Whether two names mean the same organisation by their organisationKey(); an empty name means
/// none.
bool isSameOrganisation(const QString& a, const QString& b);

/// Why an expert and a project are related.
enum class RelationKind
{
    SameOrganisation, ///< the undertaker is the expert's own organisation
    RelatedOrganisation, ///< it is one that the expert named as related
    Entered ///< a person entered the recusal
};

/// An expert who must not score a project.
struct Relation
{
    ExpertId expert;
    ProjectId project;
    RelationKind kind = RelationKind::SameOrganisation;
    /// The organisation that relates them, as the expert's record writes it; of an entered one the
    /// reason that was given.
    QString what;

    bool operator==(const Relation&) const = default;
};

/// The relation between @p expert and @p project by their organisations.
std::optional<Relation> relationBetween(const Expert& expert, const Project& project);
/// The relations of @p expert to @p projects: by organisation, else those among @p entered.
std::vector<Relation> relationsOf(const Expert& expert, const std::vector<Project>& projects,
                                  const std::vector<Relation>& entered);
/// Why, in words, in the language of the interface.
QString relationText(const Relation& relation);

} // namespace touyan
