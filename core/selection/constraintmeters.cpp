#include "selection/constraintmeters.h"

#include "domain/fieldtext.h"
#include "domain/liststatus.h"
#include "selection/listentries.h"
#include "selection/targetgaps.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString numberText(double number, int decimals)
{
    return QLocale(QLocale::English).toString(number, 'f', decimals);
}

/// With one decimal where it is not whole, so that 29.6 does not look like the 30 that must be.
QString percentNumber(double percent)
{
    return QString::number(std::round(percent * 10) / 10, 'g', 4);
}

/// "31 / 40", "3 / 2–5", "1 / ≥2": what is used beside what binds it.
QString usageText(const ConstraintMeter& meter, int decimals)
{
    QString bound;
    if (meter.minimum && meter.maximum)
        bound =
            numberText(*meter.minimum, decimals) + u"–"_s + numberText(*meter.maximum, decimals);
    else if (meter.minimum)
        bound = u"≥"_s + numberText(*meter.minimum, decimals);
    else if (meter.maximum)
        bound = numberText(*meter.maximum, decimals);
    else
        bound = notStatedText();
    return numberText(meter.used, decimals) + u" / "_s + bound;
}

MeterState stateOf(const ConstraintMeter& meter)
{
    if (meter.maximum && meter.used > *meter.maximum)
        return MeterState::Over;
    return meter.minimum && meter.used < *meter.minimum ? MeterState::Under : MeterState::Ok;
}

/// The projects on the list and what they take of its bounds.
struct Usage
{
    std::vector<const Project*> projects;
    int newCount = 0;
    Money support;
    int unstated = 0; ///< projects whose support is not stated
};

Usage usageOf(const Records& records, const AnnualList& list, const QList<ListEntry>& entries)
{
    const NewProjects newProjects(records, list.year);
    Usage usage;
    for (const ListEntry& entry : entries) {
        const Project* project = records.find(entry.project);
        if (!project || !isOnList(entry.status))
            continue;
        usage.projects.push_back(project);
        usage.newCount += newProjects.isNew(entry) ? 1 : 0;
        usage.support += entry.supportAmount.value_or(Money());
        usage.unstated += entry.supportAmount ? 0 : 1;
    }
    return usage;
}

ConstraintMeter quotaMeter(const AnnualList& list, const Usage& usage)
{
    ConstraintMeter meter;
    meter.kind = MeterKind::Quota;
    meter.title = QCoreApplication::translate("ConstraintMeter", "Quota");
    meter.used = static_cast<double>(usage.projects.size());
    if (list.quota)
        meter.maximum = *list.quota;
    meter.text = usageText(meter, 0);
    return meter;
}

ConstraintMeter budgetMeter(const AnnualList& list, const Usage& usage)
{
    ConstraintMeter meter;
    meter.kind = MeterKind::Budget;
    meter.title = QCoreApplication::translate("ConstraintMeter", "City support");
    meter.used = usage.support.yi();
    if (list.budget)
        meter.maximum = list.budget->yi();
    //: an amount and its bound, in units of 100 million yuan
    meter.text =
        QCoreApplication::translate("ConstraintMeter", "%1 × 100 m yuan").arg(usageText(meter, 2));
    meter.unstated = usage.unstated;
    if (meter.unstated > 0)
        //: 1: an amount and its bound, n: projects
        meter.text = QCoreApplication::translate("ConstraintMeter", "%1, %n not stated", nullptr,
                                                 meter.unstated)
                         .arg(meter.text);
    return meter;
}

ConstraintMeter newShareMeter(Percent minimum, const Usage& usage)
{
    ConstraintMeter meter;
    meter.kind = MeterKind::NewShare;
    meter.title = QCoreApplication::translate("ConstraintMeter", "Share of new projects");
    meter.used = usage.projects.empty()
        ? 0
        : 100.0 * usage.newCount / static_cast<double>(usage.projects.size());
    meter.minimum = minimum.points();
    //: 1: the share in percent, 2: the least it must be, in percent
    meter.text = QCoreApplication::translate("ConstraintMeter", "%1% / ≥%2%")
                     .arg(percentNumber(meter.used), percentNumber(minimum.points()));
    return meter;
}

ConstraintMeter limitMeter(const Records& records, const SelectionLimit& limit, const Usage& usage)
{
    ConstraintMeter meter;
    meter.kind = MeterKind::Limit;
    meter.about = limit.about;
    const Programme* programme = limit.about.kind == RecordKind::Programme
        ? records.find(ProgrammeId{limit.about.id})
        : nullptr;
    meter.title =
        programme ? programmeWord(*programme) : records.nameOf(limit.about.kind, limit.about.id);
    meter.used = static_cast<double>(std::count_if(
        usage.projects.cbegin(), usage.projects.cend(),
        [&limit](const Project* project) { return belongsTo(*project, limit.about); }));
    if (limit.minimum)
        meter.minimum = *limit.minimum;
    if (limit.maximum)
        meter.maximum = *limit.maximum;
    meter.text = usageText(meter, 0);
    return meter;
}

} // namespace

std::vector<ConstraintMeter> constraintMeters(const Records& records, const AnnualList& list,
                                              const QList<ListEntry>& entries)
{
    const Usage usage = usageOf(records, list, entries);
    std::vector<ConstraintMeter> meters = {quotaMeter(list, usage), budgetMeter(list, usage)};
    if (list.minimumNewShare)
        meters.push_back(newShareMeter(*list.minimumNewShare, usage));
    for (const SelectionLimit& limit : records.all<SelectionLimit>()) {
        if (limit.list == list.id && limit.about.isValid())
            meters.push_back(limitMeter(records, limit, usage));
    }
    for (ConstraintMeter& meter : meters)
        meter.state = stateOf(meter);
    return meters;
}

QString meterSentence(const ConstraintMeter& meter)
{
    switch (meter.state) {
    case MeterState::Over:
        //: 1: name of a bound, 2: what is used of it
        return QCoreApplication::translate("ListStep", "%1: %2, more than may be.")
            .arg(meter.title, meter.text);
    case MeterState::Under:
        //: 1: name of a bound, 2: what is used of it
        return QCoreApplication::translate("ListStep", "%1: %2, less than must be.")
            .arg(meter.title, meter.text);
    case MeterState::Ok:
        break;
    }
    return {};
}

} // namespace touyan
