#include "selection/screeninglookup.h"

#include "domain/liststatus.h"

#include <algorithm>

namespace touyan {
namespace {

bool isAlive(const Project& project)
{
    return project.stage != ProjectStage::Withdrawn && project.stage != ProjectStage::Terminated;
}

bool grantsMoney(ClaimState state)
{
    return state == ClaimState::Approved || state == ClaimState::PartlyPaid
        || state == ClaimState::Paid;
}

} // namespace

Screener::Lookup::Lookup(const Records& records, const AnnualList& list)
    : m_records(records)
    , m_parts(records)
    , m_newProjects(records, list.year)
    , m_questions(questionsOf(records, list.id))
{
    addPeers();
    addClaims();
    addEntries(list);
    for (const ScreeningAnswer& answer : records.all<ScreeningAnswer>())
        m_answers.insert({answer.question.value, answer.entry.value}, &answer);
}

void Screener::Lookup::addPeers()
{
    for (const Project& project : m_records.all<Project>()) {
        const QString undertaker = organisationKey(project.undertaker);
        if (!undertaker.isEmpty() && isAlive(project))
            m_peers[undertaker].push_back(&project);
    }
}

QString Screener::Lookup::undertakerOf(const RecordRef& beneficiary) const
{
    switch (beneficiary.kind) {
    case RecordKind::Project: {
        const Project* project = m_records.find(ProjectId{beneficiary.id});
        return project ? project->undertaker : QString();
    }
    case RecordKind::Platform: {
        const Platform* platform = m_records.find(PlatformId{beneficiary.id});
        return platform ? platform->host : QString();
    }
    case RecordKind::TalentTeam: {
        const TalentTeam* team = m_records.find(TalentTeamId{beneficiary.id});
        return team ? team->host : QString();
    }
    case RecordKind::Enterprise:
        return m_records.nameOf(beneficiary.kind, beneficiary.id);
    default:
        return {};
    }
}

void Screener::Lookup::addClaims()
{
    for (const SubsidyClaim& claim : m_records.all<SubsidyClaim>()) {
        if (claim.state == ClaimState::Refused)
            continue;
        const QString undertaker = organisationKey(undertakerOf(claim.beneficiary));
        if (!undertaker.isEmpty())
            m_claims[undertaker].push_back(
                {&claim, m_records.nameOf(claim.beneficiary.kind, claim.beneficiary.id)});
        if (claim.beneficiary.kind == RecordKind::Project && grantsMoney(claim.state))
            m_funded.insert(ProjectId{claim.beneficiary.id});
    }
}

void Screener::Lookup::addEntries(const AnnualList& list)
{
    for (const ListEntry& entry : m_records.all<ListEntry>()) {
        const Project* project = m_records.find(entry.project);
        if (!project)
            continue;
        if (isOnList(entry.status) && entry.supportAmount && !entry.supportAmount->isZero())
            m_funded.insert(entry.project);
        if (entry.list == list.id && isApplication(entry))
            ++m_applications[organisationKey(project->undertaker)];
    }
}

bool Screener::Lookup::isApplication(const ListEntry& entry) const
{
    return isScreened(entry) && entry.status != EntryStatus::Deferred
        && entry.screening != ScreeningVerdict::Failed && m_newProjects.wouldBeNew(entry);
}

const std::vector<const Project*>& Screener::Lookup::peersOf(const Project& project) const
{
    static const std::vector<const Project*> None;
    const auto at = m_peers.constFind(organisationKey(project.undertaker));
    return at == m_peers.cend() ? None : *at;
}

const std::vector<Screener::Lookup::Claim>& Screener::Lookup::claimsOf(const Project& project) const
{
    static const std::vector<Claim> None;
    const auto at = m_claims.constFind(organisationKey(project.undertaker));
    return at == m_claims.cend() ? None : *at;
}

int Screener::Lookup::applicationsOf(const Project& project) const
{
    return m_applications.value(organisationKey(project.undertaker));
}

const ScreeningAnswer* Screener::Lookup::answerTo(ScreeningQuestionId question,
                                                  ListEntryId entry) const
{
    return m_answers.value({question.value, entry.value});
}

} // namespace touyan
