#include "reports/districtstock.h"

#include "analysis/targetprogress.h"
#include "analysis/yearschedule.h"
#include "base/monthend.h"

#include <map>

namespace touyan {

namespace {

using Stocks = QHash<DistrictId, DistrictStock>;

void add(std::optional<Money>& sum, const std::optional<Money>& amount)
{
    if (amount)
        sum = sum.value_or(Money()) + *amount;
}

template <typename T>
std::optional<DistrictId> placeOf(const Records& records, qint64 id)
{
    const T* row = records.find(Id<T>{id});
    return row ? std::optional(row->district) : std::nullopt;
}

/// Where the owner of an amount is; nothing when there is no such record, or none with a place.
std::optional<DistrictId> placeOf(RecordRef owner, const Records& records)
{
    if (owner.kind == RecordKind::Project)
        return placeOf<Project>(records, owner.id);
    if (owner.kind == RecordKind::Platform)
        return placeOf<Platform>(records, owner.id);
    if (owner.kind == RecordKind::TalentTeam)
        return placeOf<TalentTeam>(records, owner.id);
    if (owner.kind == RecordKind::Enterprise)
        return placeOf<Enterprise>(records, owner.id);
    if (owner.kind == RecordKind::Cluster)
        return placeOf<Cluster>(records, owner.id);
    if (owner.kind == RecordKind::IndustryBase)
        return placeOf<IndustryBase>(records, owner.id);
    if (owner.kind == RecordKind::Park)
        return placeOf<Park>(records, owner.id);
    if (owner.kind == RecordKind::Unit)
        return placeOf<Unit>(records, owner.id);
    return {};
}

/// Platforms and leading enterprises as the plan's targets count them, so that one word stands for
/// one number on all pages.
void addRegisters(Stocks& stocks, const Records& records, int year)
{
    const QDate end = endOfYear(year);
    for (const Platform& platform : records.all<Platform>()) {
        if (countsOn(platform, end))
            ++stocks[platform.district].platforms;
    }
    for (const TalentTeam& team : records.all<TalentTeam>()) {
        if (!team.agreedFrom.isValid() || team.agreedFrom <= end)
            ++stocks[team.district].teams;
    }
    for (const Enterprise& enterprise : records.all<Enterprise>()) {
        if (enterprise.status == RecognitionStatus::Withdrawn)
            continue;
        ++stocks[enterprise.district].enterprises;
        stocks[enterprise.district].leading += countsOn(enterprise, end) ? 1 : 0;
    }
}

void addOutput(Stocks& stocks, const Records& records, int year)
{
    for (const OutputValue& output : records.all<OutputValue>()) {
        // Those of clusters and parks hold the same sums again.
        if (output.year != year || output.owner.kind != RecordKind::Enterprise)
            continue;
        if (const auto place = placeOf(output.owner, records))
            add(stocks[*place].output, output.amount);
    }
}

void addSubsidies(Stocks& stocks, const Records& records, int year)
{
    for (const SubsidyClaim& claim : records.all<SubsidyClaim>()) {
        if (claim.year.value_or(claim.decidedOn.year()) != year
            || claim.state == ClaimState::Refused)
            continue;
        DistrictStock& stock = stocks[placeOf(claim.beneficiary, records).value_or(DistrictId())];
        add(stock.approved, claim.approved);
        add(stock.paid, claim.paid);
    }
}

/// The points of each unit in each scheme of @p year.
std::map<std::pair<qint64, qint64>, double> pointsOf(const Records& records, int year)
{
    std::map<std::pair<qint64, qint64>, double> points;
    for (const AssessmentScore& score : records.all<AssessmentScore>()) {
        const AssessmentIndicator* indicator = records.find(score.indicator);
        const AssessmentScheme* scheme = indicator ? records.find(indicator->scheme) : nullptr;
        if (scheme && scheme->year == year && score.points)
            points[{score.unit.value, scheme->id.value}] += *score.points;
    }
    return points;
}

void addScores(Stocks& stocks, const Records& records, int year)
{
    for (const auto& [key, points] : pointsOf(records, year)) {
        const Unit* unit = records.find(UnitId{key.first});
        if (!unit)
            continue;
        DistrictStock& stock = stocks[unit->district];
        stock.points += points;
        ++stock.scored;
    }
}

} // namespace

std::optional<double> DistrictStock::score() const
{
    return scored > 0 ? std::optional(points / scored) : std::nullopt;
}

DistrictStock& DistrictStock::operator+=(const DistrictStock& other)
{
    platforms += other.platforms;
    teams += other.teams;
    enterprises += other.enterprises;
    leading += other.leading;
    add(output, other.output);
    add(approved, other.approved);
    add(paid, other.paid);
    points += other.points;
    scored += other.scored;
    return *this;
}

QHash<DistrictId, DistrictStock> districtStocks(const Records& records, int year)
{
    Stocks stocks;
    addRegisters(stocks, records, year);
    addOutput(stocks, records, year);
    addSubsidies(stocks, records, year);
    addScores(stocks, records, year);
    return stocks;
}

DistrictStock stockOf(const QSet<DistrictId>& districts, const Records& records, int year)
{
    DistrictStock sum;
    const Stocks stocks = districtStocks(records, year);
    for (auto it = stocks.cbegin(); it != stocks.cend(); ++it) {
        if (districts.isEmpty() || districts.contains(it.key()))
            sum += it.value();
    }
    return sum;
}

} // namespace touyan
