#pragma once

#include "domain/fieldcodec.h"
#include "domain/records.h"

#include <vector>

namespace touyan {

/// What a list is bound by.
enum class MeterKind
{
    Quota, ///< projects on the list
    Budget, ///< support of the projects on the list, in 亿元
    NewShare, ///< new projects in percent of those on the list
    Limit ///< projects of one programme, district or unit
};

enum class MeterState
{
    Ok,
    Under, ///< less than must be
    Over ///< more than may be
};

/// One bound of a list, and how far the projects on it go.
struct ConstraintMeter
{
    MeterKind kind = MeterKind::Quota;
    RecordRef about; ///< of a Limit
    QString title;
    QString text; ///< what is used and what the bound is, as people read it
    double used = 0;
    int unstated = 0; ///< of a Budget: projects on the list whose support nobody stated
    std::optional<double> minimum;
    std::optional<double> maximum;
    MeterState state = MeterState::Ok;

    bool operator==(const ConstraintMeter&) const = default;
};

/// The bounds of @p list with what @p entries use of them: quota, budget, share of new projects as
/// far as they are set, then the limits. Quota and budget are told also when nothing bounds them.
std::vector<ConstraintMeter> constraintMeters(const Records& records, const AnnualList& list,
                                              const QList<ListEntry>& entries);

/// What is wrong with the bound of @p meter, as a sentence; empty while it is kept.
QString meterSentence(const ConstraintMeter& meter);

} // namespace touyan
