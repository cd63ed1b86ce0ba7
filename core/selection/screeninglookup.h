#pragma once

#include "analysis/projectparts.h"
#include "selection/listentries.h"
#include "selection/screening.h"
#include "selection/similarnames.h"

#include <QHash>
#include <QSet>

namespace touyan {

/// What the checks look up, gathered once: so that 500 candidates against 10,000 projects take no
/// time to speak of.
class Screener::Lookup
{
public:
    /// A claim and whom it is for.
    struct Claim
    {
        const SubsidyClaim* claim;
        QString beneficiary;
    };

    Lookup(const Records& records, const AnnualList& list);

    /// The projects of the same undertaker, the project itself among them.
    const std::vector<const Project*>& peersOf(const Project& project) const;
    /// The claims that count of the undertaker, whatever record they are for.
    const std::vector<Claim>& claimsOf(const Project& project) const;
    bool isFunded(ProjectId project) const { return m_funded.contains(project); }
    /// New projects for which the undertaker applies in the list.
    int applicationsOf(const Project& project) const;
    /// Whether @p entry is one of them: what would be new on the list, unless it is put off or
    /// failed.
    bool isApplication(const ListEntry& entry) const;
    const ProjectParts& parts() const { return m_parts; }
    const std::vector<const ScreeningQuestion*>& questions() const { return m_questions; }
    const ScreeningAnswer* answerTo(ScreeningQuestionId question, ListEntryId entry) const;

private:
    QString undertakerOf(const RecordRef& beneficiary) const;
    void addPeers();
    void addClaims();
    void addEntries(const AnnualList& list);

    const Records& m_records;
    ProjectParts m_parts;
    NewProjects m_newProjects;
    QHash<QString, std::vector<const Project*>> m_peers;
    QHash<QString, std::vector<Claim>> m_claims;
    QSet<ProjectId> m_funded;
    QHash<QString, int> m_applications;
    std::vector<const ScreeningQuestion*> m_questions;
    QHash<std::pair<qint64, qint64>, const ScreeningAnswer*> m_answers;
};

} // namespace touyan
