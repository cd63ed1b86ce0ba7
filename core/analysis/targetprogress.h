#pragma once

#include "domain/records.h"

#include <optional>
#include <vector>

namespace touyan {

/// How far an indicator is from the plan's target.
enum class TargetState
{
    NotEntered, ///< nothing is known of it
    OnTheWay, ///< below the target, whose year is still to come or not stated
    Behind, ///< below the target in its year or later
    Reached
};

/// An indicator of the plan against the target that is next due.
struct TargetProgress
{
    IndicatorId indicator;
    QString name;
    QString measure; ///< 个, 家, 亿元
    std::optional<int> targetYear; ///< nothing: the plan gives none
    TargetRelation relation = TargetRelation::AtLeast;
    std::optional<double> low;
    std::optional<double> high;
    std::optional<double> actual;
    bool isCounted = false; ///< from records of the file rather than entered
    std::optional<int> actualYear; ///< of which an entered value is
    QDate measuredOn; ///< when that was measured, where it is known
    TargetState state = TargetState::NotEntered;

    bool operator==(const TargetProgress&) const = default;
};

/// The plan's indicators that have a target, each with what is reached by the end of @p year, in
/// the plan's order. An entered value goes before a counted one. Parts of another indicator (60 +
/// 40 of 100 亿元) are left out.
std::vector<TargetProgress> targetProgress(const Records& records, int year);

enum class TargetParts
{
    LeftOut, ///< parts of another indicator
    Listed
};
/// Likewise, with what was reached and measured by @p day, on which they are judged: later values
/// are not known yet, and a target of a later year can still be reached.
std::vector<TargetProgress> targetProgress(const Records& records, int year, QDate day,
                                           TargetParts parts = TargetParts::LeftOut);

/// Whether a platform is built, or a leading enterprise recognised, by @p day, so that the plan's
/// targets count it. What bears no day counts on any.
bool countsOn(const Platform& platform, QDate day);
bool countsOn(const Enterprise& enterprise, QDate day);

/// The year that those of @p targets which have one are all for; nothing when they differ or none
/// has one.
std::optional<int> sharedYear(const std::vector<TargetProgress>& targets);

/// The names of the records that count for @p indicator by the end of @p year, in the order of
/// their ids; none for an indicator that is entered or a sum.
QStringList countedNames(const Indicator& indicator, const Records& records, int year);

/// Whether @p project has brought @p indicator what it will by the end of @p year: it says that it
/// serves it and has begun (示范项目) or, for all that must be in use to count, is finished.
bool isCounted(const Project& project, const Indicator& indicator, int year);

/// Whether @p value would reach @p target; about (左右) allows the tolerance of the settings.
bool reaches(const Records& records, const TargetProgress& target, double value);

/// "≥5", "2–3", "≈4" or "4".
QString targetText(const TargetProgress& target);

} // namespace touyan
