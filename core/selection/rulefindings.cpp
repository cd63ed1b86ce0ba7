#include "selection/rulefindings.h"

#include "domain/liststatus.h"
#include "selection/firstnames.h"
#include "selection/listentries.h"
#include "selection/listscores.h"
#include "selection/recusal.h"
#include "selection/reviewround.h"
#include "selection/screening.h"
#include "selection/similarnames.h"

#include <QCoreApplication>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString translated(const char* text, qsizetype count = 0)
{
    return QCoreApplication::translate("RuleFinding", text, nullptr, static_cast<int>(count));
}

/// The projects of a list that are in play, looked at rule by rule.
class RuleBook
{
public:
    RuleBook(const Records& records, const AnnualList& list, const QList<ListEntry>& entries,
             const ListScores& scores);

    std::vector<RuleFinding> findings();

private:
    struct Row
    {
        const Project* project;
        const ListEntry* entry;
    };
    using Condition = std::function<bool(const Row&)>;

    QList<ProjectId> projectsWhere(const Condition& condition) const;
    /// Nothing when no project fulfils @p condition.
    bool find(BoardRule kind, Light light, const char* sentence, const Condition& condition);
    void add(BoardRule kind, Light light, const QString& sentence,
             const QList<ProjectId>& projects = {});
    void checkFunding();
    void checkFacts();
    void checkApplicants();
    void checkNames();
    void checkSupport();
    void checkDoubleFunding();
    void checkRecusals();
    void checkDistricts();
    void checkKnockOuts();
    bool finds(const Row& row, ScreeningFinding finding) const;
    std::vector<std::pair<const Project*, const Project*>> nearPairs() const;
    QSet<ProjectId> recusedProjects() const;

    const Records& m_records;
    const AnnualList& m_list;
    const QList<ListEntry>& m_entries;
    const ListScores& m_scores;
    Screener m_screener;
    std::vector<Row> m_rows;
    std::vector<RuleFinding> m_findings;
};

RuleBook::RuleBook(const Records& records, const AnnualList& list, const QList<ListEntry>& entries,
                   const ListScores& scores)
    : m_records(records)
    , m_list(list)
    , m_entries(entries)
    , m_scores(scores)
    , m_screener(records, list)
{
    for (const ListEntry& entry : entries) {
        const Project* project = records.find(entry.project);
        if (project && isInPlay(entry.status))
            m_rows.push_back({project, &entry});
    }
}

std::vector<RuleFinding> RuleBook::findings()
{
    checkFunding();
    checkFacts();
    checkApplicants();
    checkNames();
    checkSupport();
    checkDoubleFunding();
    checkRecusals();
    checkDistricts();
    checkKnockOuts();
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const RuleFinding& a, const RuleFinding& b) { return a.light > b.light; });
    return std::move(m_findings);
}

QList<ProjectId> RuleBook::projectsWhere(const Condition& condition) const
{
    QList<ProjectId> projects;
    for (const Row& row : m_rows) {
        if (condition(row))
            projects.append(row.project->id);
    }
    return projects;
}

void RuleBook::add(BoardRule kind, Light light, const QString& sentence,
                   const QList<ProjectId>& projects)
{
    m_findings.push_back({kind, light, sentence, projects});
}

bool RuleBook::find(BoardRule kind, Light light, const char* sentence, const Condition& condition)
{
    const QList<ProjectId> projects = projectsWhere(condition);
    if (!projects.isEmpty())
        add(kind, light, translated(sentence, projects.size()), projects);
    return !projects.isEmpty();
}

/// Whether the screening has @p finding against the funding of @p row.
bool RuleBook::finds(const Row& row, ScreeningFinding finding) const
{
    const auto remarks = m_screener.fundingTotal(*row.entry).remarks;
    return std::any_of(remarks.begin(), remarks.end(), [finding](const ScreeningRemark& remark) {
        return remark.finding == finding;
    });
}

void RuleBook::checkFunding()
{
    const bool isMissing =
        find(BoardRule::FundingSources, Light::Red,
             QT_TRANSLATE_N_NOOP("RuleFinding", "%n project(s) without funding sources"),
             [this](const Row& row) { return finds(row, ScreeningFinding::FundingMissing); });
    const bool isUneven =
        find(BoardRule::FundingSources, Light::Red,
             QT_TRANSLATE_N_NOOP("RuleFinding",
                                 "%n project(s) whose funding does not add up to the total"),
             [this](const Row& row) { return finds(row, ScreeningFinding::FundingDiffers); });
    if (!isMissing && !isUneven)
        add(BoardRule::FundingSources, Light::Green,
            translated(QT_TRANSLATE_NOOP("RuleFinding", "All funding adds up")));
}

void RuleBook::checkFacts()
{
    constexpr auto Kind = BoardRule::RequiredFacts;
    const bool lacksDates = find(
        Kind, Light::Yellow,
        QT_TRANSLATE_N_NOOP("RuleFinding", "%n project(s) without planned dates"),
        [](const Row& row) {
            return !row.project->plannedStart.isValid() || !row.project->plannedFinish.isValid();
        });
    const bool lacksDistrict = find(
        Kind, Light::Yellow, QT_TRANSLATE_N_NOOP("RuleFinding", "%n project(s) without a district"),
        [](const Row& row) { return !row.project->district.isValid(); });
    const bool lacksUndertaker =
        find(Kind, Light::Yellow,
             QT_TRANSLATE_N_NOOP("RuleFinding", "%n project(s) without an undertaker"),
             [](const Row& row) { return row.project->undertaker.trimmed().isEmpty(); });
    const bool lacksTotal =
        find(Kind, Light::Yellow,
             QT_TRANSLATE_N_NOOP("RuleFinding", "%n project(s) without a total investment"),
             [](const Row& row) { return !row.project->totalInvestment; });
    if (!lacksDates && !lacksDistrict && !lacksUndertaker && !lacksTotal)
        add(Kind, Light::Green,
            translated(QT_TRANSLATE_NOOP("RuleFinding", "All required facts are stated")));
}

void RuleBook::checkApplicants()
{
    if (!m_list.applicantLimit)
        return;
    const auto beyond = beyondApplicantLimit(m_records, m_list, m_entries);
    QList<ProjectId> projects;
    for (const QList<const Project*>& theirs : beyond) {
        for (const Project* project : theirs)
            projects.append(project->id);
    }
    if (beyond.empty())
        add(BoardRule::ApplicantLimit, Light::Green,
            translated(QT_TRANSLATE_NOOP("RuleFinding", "No undertaker has too many projects")));
    else
        add(BoardRule::ApplicantLimit, Light::Red, applicantLimitText(m_list, beyond), projects);
}

std::vector<std::pair<const Project*, const Project*>> RuleBook::nearPairs() const
{
    std::vector<NameKey> keys;
    for (const Row& row : m_rows)
        keys.push_back(nameKey(row.project->name));
    std::vector<std::pair<const Project*, const Project*>> pairs;
    for (size_t a = 0; a < keys.size(); ++a) {
        for (size_t b = a + 1; b < keys.size(); ++b) {
            if (areNear(keys[a], keys[b], NearNames))
                pairs.emplace_back(m_rows[a].project, m_rows[b].project);
        }
    }
    return pairs;
}

void RuleBook::checkNames()
{
    const auto pairs = nearPairs();
    if (pairs.empty()) {
        add(BoardRule::NearNames, Light::Green,
            translated(QT_TRANSLATE_NOOP("RuleFinding", "No nearly identical names")));
        return;
    }
    QList<ProjectId> projects;
    Light light = Light::Yellow;
    for (const auto& [a, b] : pairs) {
        if (isSameOrganisation(a->undertaker, b->undertaker))
            light = Light::Red;
        for (const ProjectId project : {a->id, b->id}) {
            if (!projects.contains(project))
                projects.append(project);
        }
    }
    add(BoardRule::NearNames, light,
        translated(QT_TRANSLATE_N_NOOP("RuleFinding", "%n pair(s) of nearly identical names"),
                   static_cast<qsizetype>(pairs.size())),
        projects);
}

void RuleBook::checkSupport()
{
    if (!m_list.budget)
        return;
    if (!find(BoardRule::SupportStated, Light::Yellow,
              QT_TRANSLATE_N_NOOP("RuleFinding",
                                  "%n project(s) on the list whose support is not stated: the "
                                  "budget counts 0"),
              [](const Row& row) {
                  return isOnList(row.entry->status) && !row.entry->supportAmount;
              }))
        add(BoardRule::SupportStated, Light::Green,
            translated(QT_TRANSLATE_NOOP("RuleFinding", "The support of all is stated")));
}

void RuleBook::checkDoubleFunding()
{
    const auto isFundedTwice = [this](const Row& row) {
        return !m_screener.doubleFunding(*row.entry).remarks.isEmpty();
    };
    if (!find(BoardRule::DoubleFunding, Light::Red,
              QT_TRANSLATE_N_NOOP("RuleFinding", "%n project(s) would be funded twice"),
              isFundedTwice))
        add(BoardRule::DoubleFunding, Light::Green,
            translated(QT_TRANSLATE_NOOP("RuleFinding", "No double funding")));
}

/// Projects under review that an expert whose scores count must not score; before the draw those
/// for which recusals were entered.
QSet<ProjectId> RuleBook::recusedProjects() const
{
    QSet<ProjectId> projects;
    for (const ReviewRound* round : roundsOf(m_records, m_list.id)) {
        const RoundRows rows = roundRows(m_records, *round);
        if (rows.seats.empty()) {
            for (const ReviewRecusal& recusal : rows.recusals)
                projects.insert(recusal.project);
        }
        for (const ReviewSeat& seat : rows.seats) {
            const Expert* expert = m_records.find(seat.expert);
            if (!expert || seat.isExcluded)
                continue;
            for (const ProjectId project : rows.projects) {
                if (rows.isRecused(expert->id, project)
                    || relationBetween(*expert, *m_records.find(project)))
                    projects.insert(project);
            }
        }
    }
    return projects;
}

void RuleBook::checkRecusals()
{
    const QSet<ProjectId> recused = recusedProjects();
    if (!find(BoardRule::Recusal, Light::Yellow,
              QT_TRANSLATE_N_NOOP("RuleFinding", "%n project(s) related to an expert (recusal)"),
              [&recused](const Row& row) {
                  return row.entry->status != EntryStatus::CarriedOver
                      && recused.contains(row.project->id);
              }))
        add(BoardRule::Recusal, Light::Green,
            translated(QT_TRANSLATE_NOOP("RuleFinding", "No expert is related to a project")));
}

void RuleBook::checkDistricts()
{
    QSet<DistrictId> covered;
    for (const Row& row : m_rows) {
        if (!isOnList(row.entry->status))
            continue;
        covered.insert(row.project->district);
        if (const District* district = m_records.find(row.project->district))
            covered.insert(district->parent); // a zone stands for the district it lies in
    }
    QStringList names;
    for (const District& district : m_records.all<District>()) {
        if (district.kind != DistrictKind::FunctionalZone && !covered.contains(district.id))
            names.append(district.shortName.isEmpty() ? district.name : district.shortName);
    }
    if (names.isEmpty())
        add(BoardRule::EmptyDistricts, Light::Green,
            translated(QT_TRANSLATE_NOOP("RuleFinding", "Every district has a project")));
    else
        add(BoardRule::EmptyDistricts, Light::Yellow,
            translated(QT_TRANSLATE_NOOP("RuleFinding", "No project this year in: %1"))
                .arg(firstNames(names)));
}

/// Those on the list first, and one finding for them: people may decide so, but it is said.
void RuleBook::checkKnockOuts()
{
    const QHash<ProjectId, QString> reasons = m_scores.knockOuts();
    const auto tell = [&](bool isListed, const char* sentence) {
        const auto projects = projectsWhere([&](const Row& row) {
            return reasons.contains(row.project->id) && isOnList(row.entry->status) == isListed;
        });
        if (projects.isEmpty())
            return;
        QStringList lines;
        for (const ProjectId project : projects)
            lines.append(m_records.nameOf(RecordKind::Project, project.value) % u" – "
                         % reasons.value(project));
        add(BoardRule::KnockOut, Light::Red,
            translated(sentence, projects.size()).arg(firstNames(lines)), projects);
    };
    tell(true,
         QT_TRANSLATE_N_NOOP("RuleFinding",
                             "%n project(s) on the list although the experts voted them down: %1"));
    tell(false, QT_TRANSLATE_N_NOOP("RuleFinding", "%n project(s) voted down by the experts: %1"));
}

} // namespace

std::vector<QList<const Project*>> beyondApplicantLimit(const Records& records,
                                                        const AnnualList& list,
                                                        const QList<ListEntry>& entries)
{
    if (!list.applicantLimit)
        return {};
    const NewProjects newProjects(records, list.year);
    std::map<QString, QList<const Project*>> byUndertaker;
    for (const ListEntry& entry : entries) {
        const Project* project = records.find(entry.project);
        const QString undertaker = project ? organisationKey(project->undertaker) : QString();
        if (!undertaker.isEmpty() && newProjects.isNew(entry))
            byUndertaker[undertaker].append(project);
    }
    std::vector<QList<const Project*>> beyond;
    for (const auto& [undertaker, projects] : byUndertaker) {
        if (projects.size() > *list.applicantLimit)
            beyond.push_back(projects);
    }
    return beyond;
}

QString applicantLimitText(const AnnualList& list, const std::vector<QList<const Project*>>& beyond)
{
    if (beyond.empty())
        return {};
    QStringList names;
    for (const QList<const Project*>& projects : beyond)
        names.append(projects.first()->undertaker.trimmed());
    //: 1: how many are allowed, 2: names of undertakers
    return translated(QT_TRANSLATE_NOOP("RuleFinding",
                                        "More than %1 new projects of one "
                                        "undertaker: %2"))
        .arg(QString::number(*list.applicantLimit), firstNames(names));
}

std::vector<RuleFinding> ruleFindings(const Records& records, const AnnualList& list,
                                      const QList<ListEntry>& entries, const ListScores& scores)
{
    return RuleBook(records, list, entries, scores).findings();
}

} // namespace touyan
