#include "analysis/targetprogress.h"

#include "analysis/thresholds.h"
#include "base/monthend.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr double DefaultAboutTolerance = 10; // percent below the figure that 左右 still allows

/// The target of @p indicator that is due next in @p year, or else the last one. One without a year
/// is due only where there is no other.
const IndicatorTarget* targetDue(const Records& records, IndicatorId indicator, int year)
{
    const IndicatorTarget* due = nullptr;
    for (const IndicatorTarget& target : records.all<IndicatorTarget>()) {
        if (target.indicator != indicator || !target.low)
            continue;
        // An empty year orders before every other.
        const bool isBetter = !due || (due->year < year && target.year > due->year)
            || (target.year >= year && target.year < due->year);
        if (isBetter)
            due = &target;
    }
    return due;
}

/// The last value that was measured by @p day, as far as it is known when; nullptr for none.
const IndicatorActual* enteredValue(const Records& records, IndicatorId indicator, QDate day)
{
    const IndicatorActual* last = nullptr;
    for (const IndicatorActual& actual : records.all<IndicatorActual>()) {
        const bool isKnown = actual.indicator == indicator && actual.value
            && actual.year <= day.year()
            && (!actual.measuredOn.isValid() || actual.measuredOn <= day);
        if (isKnown && (!last || last->year < actual.year))
            last = &actual;
    }
    return last;
}

bool isRecognised(RecognitionStatus status, std::optional<int> since, int year)
{
    return status == RecognitionStatus::Recognised && since.value_or(year) <= year;
}

bool countsOn(const TalentTeam& team, QDate day)
{
    return team.agreedFrom.isValid() && team.agreedFrom <= day;
}

bool countsOn(const Cluster& cluster, QDate day)
{
    return isRecognised(cluster.status, cluster.recognisedYear, day.year());
}

bool countsFor(const Project& project, const Indicator& indicator, QDate day)
{
    const bool mustBeFinished = indicator.source != IndicatorSource::CountProjects;
    const QDate since = mustBeFinished ? project.actualFinish : project.actualStart;
    return project.indicators.contains(indicator.id) && since.isValid() && since <= day;
}

template <typename T, typename Visit>
void visitRows(const Records& records, QDate day, Visit visit)
{
    for (const T& row : records.all<T>()) {
        if (countsOn(row, day))
            visit(row.name);
    }
}

/// Calls @p visit with the name of each record that counts. False where nothing is counted.
template <typename Visit>
bool visitCounted(const Indicator& indicator, const Records& records, QDate day, Visit visit)
{
    switch (indicator.source) {
    case IndicatorSource::Entered:
    case IndicatorSource::OutputValue:
        return false;
    case IndicatorSource::CountPlatforms:
        visitRows<Platform>(records, day, visit);
        break;
    case IndicatorSource::CountTeams:
        visitRows<TalentTeam>(records, day, visit);
        break;
    case IndicatorSource::CountProjects:
    case IndicatorSource::CountScenarios:
        for (const Project& project : records.all<Project>()) {
            if (countsFor(project, indicator, day))
                visit(project.name);
        }
        break;
    case IndicatorSource::CountClusters:
        visitRows<Cluster>(records, day, visit);
        break;
    case IndicatorSource::CountEnterprises:
        visitRows<Enterprise>(records, day, visit);
        break;
    }
    return true;
}

/// Output is entered per base; the sum stands for the city as a whole only.
std::optional<double> outputOfBases(const Records& records, const Indicator& indicator, int year)
{
    if (!indicator.group.isEmpty())
        return {};
    std::optional<Money> sum;
    for (const OutputValue& output : records.all<OutputValue>()) {
        if (output.owner.kind == RecordKind::IndustryBase && output.year == year && output.amount)
            sum = sum.value_or(Money()) + *output.amount;
    }
    return sum ? std::optional(sum->yi()) : std::nullopt;
}

std::optional<double> countedValue(const Records& records, const Indicator& indicator, QDate day)
{
    if (indicator.source == IndicatorSource::OutputValue)
        return outputOfBases(records, indicator, day.year());
    int count = 0;
    const bool isCounted =
        visitCounted(indicator, records, day, [&count](const QString&) { ++count; });
    return isCounted ? std::optional<double>(count) : std::nullopt;
}

bool reachesWithin(const TargetProgress& target, double value, double tolerance)
{
    const double share = target.relation == TargetRelation::About ? 1 - tolerance / 100 : 1;
    return value >= *target.low * share;
}

TargetState stateOf(const TargetProgress& progress, int year, double tolerance)
{
    if (!progress.actual)
        return TargetState::NotEntered;
    if (reachesWithin(progress, *progress.actual, tolerance))
        return TargetState::Reached;
    const bool isDue = progress.targetYear && *progress.targetYear <= year;
    return isDue ? TargetState::Behind : TargetState::OnTheWay;
}

double aboutTolerance(const Records& records)
{
    const Setting* setting = findSetting(records, u"about_tolerance");
    bool isNumber = false;
    const double stated = setting ? setting->value.toDouble(&isNumber) : 0;
    return isNumber && stated >= 0 ? stated : DefaultAboutTolerance;
}

} // namespace

bool countsOn(const Platform& platform, QDate day)
{
    return platform.status == PlatformStatus::Built
        && (!platform.statusDate.isValid() || platform.statusDate <= day);
}

bool countsOn(const Enterprise& enterprise, QDate day)
{
    return enterprise.leading
        && isRecognised(enterprise.status, enterprise.recognisedYear, day.year());
}

std::vector<TargetProgress> targetProgress(const Records& records, int year)
{
    return targetProgress(records, year, endOfYear(year));
}

std::vector<TargetProgress> targetProgress(const Records& records, int year, QDate day,
                                           TargetParts parts)
{
    QSet<QString> names;
    for (const Indicator& indicator : records.all<Indicator>())
        names.insert(indicator.name);
    const double tolerance = aboutTolerance(records);

    std::vector<TargetProgress> all;
    for (const Indicator& indicator : records.all<Indicator>()) {
        const IndicatorTarget* target = targetDue(records, indicator.id, year);
        const bool isLeftOut = parts == TargetParts::LeftOut && names.contains(indicator.group);
        if (!target || isLeftOut)
            continue;
        TargetProgress progress;
        progress.indicator = indicator.id;
        progress.name = indicator.name;
        progress.measure = indicator.measure;
        progress.targetYear = target->year;
        progress.relation = target->relation;
        progress.low = target->low;
        progress.high = target->high;
        if (const IndicatorActual* entered = enteredValue(records, indicator.id, day)) {
            progress.actual = entered->value;
            progress.actualYear = entered->year;
            progress.measuredOn = entered->measuredOn;
        } else {
            progress.actual = countedValue(records, indicator, day);
            progress.isCounted = progress.actual.has_value();
        }
        progress.state = stateOf(progress, day.year(), tolerance);
        all.push_back(progress);
    }
    return all;
}

std::optional<int> sharedYear(const std::vector<TargetProgress>& targets)
{
    std::optional<int> shared;
    for (const TargetProgress& target : targets) {
        if (!target.targetYear)
            continue;
        if (shared.value_or(*target.targetYear) != *target.targetYear)
            return {};
        shared = target.targetYear;
    }
    return shared;
}

QStringList countedNames(const Indicator& indicator, const Records& records, int year)
{
    QStringList names;
    visitCounted(indicator, records, endOfYear(year),
                 [&names](const QString& name) { names.append(name); });
    return names;
}

bool isCounted(const Project& project, const Indicator& indicator, int year)
{
    return countsFor(project, indicator, endOfYear(year));
}

bool reaches(const Records& records, const TargetProgress& target, double value)
{
    return target.low && reachesWithin(target, value, aboutTolerance(records));
}

QString targetText(const TargetProgress& target)
{
    const QLocale locale(QLocale::English);
    const auto number = [&locale](std::optional<double> value) {
        return value ? locale.toString(*value, 'g', QLocale::FloatingPointShortest) : QString();
    };
    switch (target.relation) {
    case TargetRelation::AtLeast:
        return u"≥"_s + number(target.low);
    case TargetRelation::Range:
        return target.high ? number(target.low) + u"–"_s + number(target.high) : number(target.low);
    case TargetRelation::About:
        return u"≈"_s + number(target.low);
    case TargetRelation::Exact:
        return number(target.low);
    }
    return {};
}

} // namespace touyan
