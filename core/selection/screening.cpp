#include "selection/screening.h"

#include "base/monthend.h"
#include "domain/field.h"
#include "domain/fieldtext.h"
#include "selection/listcontents.h"
#include "selection/liststates.h"
#include "selection/screeninglookup.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr std::array RequiredKeys = {
    "name"_L1,           "undertaker"_L1,        "contact_name"_L1, "contact_phone"_L1,
    "programme"_L1,      "responsible_units"_L1, "content"_L1,      "planned_start"_L1,
    "planned_finish"_L1, "total_investment"_L1};

/// Dalian with its sea.
constexpr double West = 120.0;
constexpr double East = 124.5;
constexpr double South = 38.0;
constexpr double North = 40.5;

bool isBlank(const Field<Project>& field, const Project& project)
{
    const Value value = field.value(project);
    const auto* text = std::get_if<QString>(&value);
    if (field.type == FieldType::References)
        return project.responsibleUnits.isEmpty();
    return isEmpty(value) || (text && text->trimmed().isEmpty());
}

/// Verdicts by weight.
int weightOf(ScreeningVerdict verdict)
{
    switch (verdict) {
    case ScreeningVerdict::Passed:
        return 0;
    case ScreeningVerdict::Open:
        return 1;
    case ScreeningVerdict::Supplement:
        return 2;
    case ScreeningVerdict::Failed:
        return 3;
    }
    return 0;
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

/// Whether two claims under the same rule are for the same money.
bool overlap(const SubsidyClaim& a, const SubsidyClaim& b, const SubsidyRule* rule)
{
    const bool isYearly = rule && rule->perYear;
    return !isYearly || !a.year || !b.year || a.year == b.year;
}

} // namespace

ScreeningVerdict worse(ScreeningVerdict a, ScreeningVerdict b)
{
    return weightOf(a) >= weightOf(b) ? a : b;
}

ScreeningVerdict verdictOf(ScreeningFinding finding)
{
    switch (finding) {
    case ScreeningFinding::OverBeforeYear:
    case ScreeningFinding::SameName:
    case ScreeningFinding::SameContent:
    case ScreeningFinding::PlaceOutside:
        return ScreeningVerdict::Failed;
    case ScreeningFinding::NotAnswered:
        return ScreeningVerdict::Open;
    case ScreeningFinding::FieldsMissing:
    case ScreeningFinding::FundingMissing:
    case ScreeningFinding::FundingPartOpen:
    case ScreeningFinding::FundingDiffers:
    case ScreeningFinding::FinishBeforeStart:
    case ScreeningFinding::SpanTooLong:
    case ScreeningFinding::StartTooLate:
    case ScreeningFinding::NearName:
    case ScreeningFinding::NearContent:
    case ScreeningFinding::SameRule:
    case ScreeningFinding::ClaimedTwice:
    case ScreeningFinding::ClaimBesideSupport:
    case ScreeningFinding::BeyondLimit:
    case ScreeningFinding::PlaceMissing:
    case ScreeningFinding::AnsweredNo:
        return ScreeningVerdict::Supplement;
    }
    return ScreeningVerdict::Supplement;
}

ScreeningVerdict ScreeningCheck::verdict() const
{
    ScreeningVerdict worst = ScreeningVerdict::Passed;
    for (const ScreeningRemark& remark : remarks)
        worst = worse(worst, verdictOf(remark.finding));
    return worst;
}

ScreeningVerdict EntryScreening::suggested() const
{
    ScreeningVerdict worst = ScreeningVerdict::Passed;
    for (const ScreeningCheck& check : checks)
        worst = worse(worst, check.verdict());
    return worst;
}

QString EntryScreening::reasons() const
{
    QStringList reasons;
    for (const ScreeningCheck& check : checks) {
        for (const ScreeningRemark& remark : check.remarks)
            reasons.append(reasonText(remark));
    }
    return reasons.join(u' ');
}

QString EntryScreening::objections() const
{
    QStringList objections;
    for (const ScreeningCheck& check : checks) {
        for (const ScreeningRemark& remark : check.remarks) {
            if (verdictOf(remark.finding) != ScreeningVerdict::Open)
                objections.append(reasonText(remark));
        }
    }
    return objections.join(u' ');
}

bool isScreened(const ListEntry& entry)
{
    return entry.status != EntryStatus::CarriedOver && entry.status != EntryStatus::Removed;
}

Screener::Screener(const Records& records, const AnnualList& list)
    : m_records(records)
    , m_list(list)
    , m_lookup(std::make_unique<const Lookup>(records, list))
{
}

Screener::~Screener() = default;

EntryScreening Screener::screen(const ListEntry& entry) const
{
    EntryScreening screening{entry.id, entry.project, {}};
    const Project* project = m_records.find(entry.project);
    if (!project)
        return screening;
    screening.checks = {
        requiredFields(*project), fundingTotal(*project),         dates(*project),
        duplicate(*project),      doubleFunding(entry, *project), applicantLimit(entry, *project),
        inTheCity(*project)};
    addQuestions(screening);
    return screening;
}

ScreeningCheck Screener::fundingTotal(const ListEntry& entry) const
{
    const Project* project = m_records.find(entry.project);
    return project ? fundingTotal(*project) : ScreeningCheck{ScreeningRule::FundingTotal, {}, {}};
}

ScreeningCheck Screener::doubleFunding(const ListEntry& entry) const
{
    const Project* project = m_records.find(entry.project);
    return project ? doubleFunding(entry, *project)
                   : ScreeningCheck{ScreeningRule::DoubleFunding, {}, {}};
}

ScreeningCheck Screener::requiredFields(const Project& project) const
{
    QStringList missing;
    for (const QLatin1StringView key : RequiredKeys) {
        if (isBlank(*findField<Project>(key), project))
            missing.append(key);
    }
    ScreeningCheck check{ScreeningRule::RequiredFields, {}, {}};
    if (!missing.isEmpty())
        check.remarks.append({ScreeningFinding::FieldsMissing, missing});
    return check;
}

ScreeningCheck Screener::fundingTotal(const Project& project) const
{
    ScreeningCheck check{ScreeningRule::FundingTotal, {}, {}};
    const auto sources = m_lookup->parts().rowsOf<FundingSource>(project.id, m_records);
    if (sources.empty()) {
        check.remarks.append({ScreeningFinding::FundingMissing, {}});
        return check;
    }
    Money sum;
    int open = 0;
    for (const FundingSource* source : sources) {
        sum += source->amount.value_or(Money());
        open += source->amount ? 0 : 1;
    }
    if (open > 0)
        check.remarks.append({ScreeningFinding::FundingPartOpen, {QString::number(open)}});
    if (project.totalInvestment && sum != *project.totalInvestment)
        check.remarks.append({ScreeningFinding::FundingDiffers,
                              {moneyText(sum), moneyText(*project.totalInvestment)}});
    return check;
}

ScreeningCheck Screener::dates(const Project& project) const
{
    ScreeningCheck check{ScreeningRule::Dates, {}, {}};
    const QDate start = project.plannedStart;
    const QDate finish = project.plannedFinish;
    if (start.isValid() && finish.isValid() && finish < start)
        check.remarks.append(
            {ScreeningFinding::FinishBeforeStart, {dayText(start), dayText(finish)}});
    else if (start.isValid() && finish.isValid() && finish > start.addYears(MostSpanYears))
        check.remarks.append({ScreeningFinding::SpanTooLong,
                              {dayText(start), dayText(finish), QString::number(MostSpanYears)}});
    const QDate lastStart = endOfYear(m_list.year + 1);
    if (start.isValid() && start > lastStart)
        check.remarks.append(
            {ScreeningFinding::StartTooLate, {dayText(start), dayText(lastStart)}});
    if (finish.isValid() && finish < QDate(m_list.year, 1, 1))
        check.remarks.append(
            {ScreeningFinding::OverBeforeYear, {dayText(finish), QString::number(m_list.year)}});
    return check;
}

ScreeningCheck Screener::duplicate(const Project& project) const
{
    ScreeningCheck check{ScreeningRule::Duplicate, {}, {}};
    const NameKey own = nameKey(project.name);
    for (const Project* peer : m_lookup->peersOf(project)) {
        const NameKey name = nameKey(peer->name);
        if (peer->id == project.id || !areNear(own, name, NearNames))
            continue;
        const bool isSame = own.text == name.text;
        check.remarks.append(
            {isSame ? ScreeningFinding::SameName : ScreeningFinding::NearName, {peer->name}});
    }
    return check;
}

ScreeningCheck Screener::doubleFunding(const ListEntry& entry, const Project& project) const
{
    ScreeningCheck check{ScreeningRule::DoubleFunding, {}, {}};
    const NameKey own = nameKey(project.content);
    for (const Project* peer : m_lookup->peersOf(project)) {
        if (peer->id == project.id || !m_lookup->isFunded(peer->id))
            continue;
        const NameKey other = nameKey(peer->content);
        if (!areNear(own, other, NearContents))
            continue;
        const bool isSame = own.text == other.text;
        check.remarks.append(
            {isSame ? ScreeningFinding::SameContent : ScreeningFinding::NearContent, {peer->name}});
    }
    addClaims(entry, check);
    return check;
}

/// What the undertaker claims beside the project's own claims, what the project claims twice, and
/// what it claims in the year in which the list supports it.
void Screener::addClaims(const ListEntry& entry, ScreeningCheck& check) const
{
    const Project& project = *m_records.find(entry.project);
    const bool isSupported = !entry.supportAmount.value_or(Money()).isZero();
    const RecordRef self{RecordKind::Project, project.id.value};
    const std::vector<Lookup::Claim>& claims = m_lookup->claimsOf(project);
    for (const Lookup::Claim& mine : claims) {
        if (!(mine.claim->beneficiary == self))
            continue;
        const SubsidyRule* rule = m_records.find(mine.claim->rule);
        for (const Lookup::Claim& other : claims) {
            if (other.claim->rule != mine.claim->rule || other.claim == mine.claim
                || !overlap(*mine.claim, *other.claim, rule))
                continue;
            const QString name = rule ? rule->name : QString();
            if (!(other.claim->beneficiary == self))
                check.remarks.append({ScreeningFinding::SameRule, {name, other.beneficiary}});
            else if (mine.claim->id < other.claim->id) // each pair once
                check.remarks.append({ScreeningFinding::ClaimedTwice, {name}});
        }
        if (isSupported && mine.claim->year == m_list.year)
            check.remarks.append(
                {ScreeningFinding::ClaimBesideSupport, {rule ? rule->name : mine.claim->name}});
    }
}

ScreeningCheck Screener::applicantLimit(const ListEntry& entry, const Project& project) const
{
    ScreeningCheck check{ScreeningRule::ApplicantLimit, {}, {}};
    const int count = m_lookup->applicationsOf(project);
    if (m_lookup->isApplication(entry) && m_list.applicantLimit && count > *m_list.applicantLimit
        && !project.undertaker.trimmed().isEmpty())
        check.remarks.append({ScreeningFinding::BeyondLimit,
                              {QString::number(count), QString::number(*m_list.applicantLimit)}});
    return check;
}

ScreeningCheck Screener::inTheCity(const Project& project) const
{
    ScreeningCheck check{ScreeningRule::InTheCity, {}, {}};
    const bool hasPoint = project.longitude && project.latitude;
    const bool isInside = hasPoint && *project.longitude >= West && *project.longitude <= East
        && *project.latitude >= South && *project.latitude <= North;
    if (hasPoint && !isInside)
        check.remarks.append(
            {ScreeningFinding::PlaceOutside,
             {QString::number(*project.longitude), QString::number(*project.latitude)}});
    else if (!hasPoint && !m_records.find(project.district))
        check.remarks.append({ScreeningFinding::PlaceMissing, {}});
    return check;
}

void Screener::addQuestions(EntryScreening& screening) const
{
    for (const ScreeningQuestion* question : m_lookup->questions()) {
        ScreeningCheck check{ScreeningRule::Question, question->id, {}};
        const ScreeningAnswer* answer = m_lookup->answerTo(question->id, screening.entry);
        if (!answer)
            check.remarks.append({ScreeningFinding::NotAnswered, {question->name}});
        else if (!answer->isYes)
            check.remarks.append({ScreeningFinding::AnsweredNo,
                                  {question->name, question->supplement, answer->remark}});
        screening.checks.push_back(check);
    }
}

std::vector<const ScreeningQuestion*> questionsOf(const Records& records, AnnualListId list)
{
    std::vector<const ScreeningQuestion*> questions;
    for (const ScreeningQuestion& question : records.all<ScreeningQuestion>()) {
        if (question.list == list)
            questions.push_back(&question);
    }
    std::stable_sort(questions.begin(), questions.end(),
                     [](const ScreeningQuestion* a, const ScreeningQuestion* b) {
                         return a->position < b->position;
                     });
    return questions;
}

Result<std::vector<EntryScreening>> screenedEntries(const Records& records, int year)
{
    const AnnualList* list = findList(records, year);
    if (!list)
        return noListError(year);
    std::vector<const ListEntry*> entries;
    for (const ListEntry& entry : records.all<ListEntry>()) {
        if (entry.list == list->id && isScreened(entry))
            entries.push_back(&entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const ListEntry* a, const ListEntry* b) {
        return a->position < b->position;
    });
    const Screener screener(records, *list);
    std::vector<EntryScreening> screened;
    for (const ListEntry* entry : entries)
        screened.push_back(screener.screen(*entry));
    return screened;
}

} // namespace touyan
