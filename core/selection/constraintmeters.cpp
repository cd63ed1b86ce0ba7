#include "selection/constraintmeters.h"

#include "domain/fieldtext.h"
#include "selection/listentries.h"
#include "selection/targetgaps.h"
#include "selection/liststates.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("ConstraintMeter", text);
}

QString numberText(double number, int decimals)
{
    return QLocale(QLocale::English).toString(number, 'f', decimals);
}

/// "31 / 40", "3 / 2–5", "1 / ≥2": what is used beside what binds it.
QString usageText(const ConstraintMeter& meter, int decimals)
{
    QString bound;
    if (meter.minimum && meter.maximum)
        bound = numberText(*meter.minimum, decimals) + u"–"_s + numberText(*meter.maximum, decimals);
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

bool isAbout(const Project& project, const RecordRef& about)
{
    switch (about.kind) {
    case RecordKind::Programme:
        return project.programme.value == about.id;
    case RecordKind::District:
        return project.district.value == about.id;
    case RecordKind::Unit:
        return project.responsibleUnits.contains(UnitId{about.id});
    default:
        return false;
    }
}

/// The projects on the list and what they take of its bounds.
struct Usage
{
    std::vector<const Project*> projects;
    int newCount = 0;
    Money support;
};

Usage usageOf(const Records& records, const AnnualList& list, const QList<ListEntry>& entries)
{
    const QSet<ProjectId> before = listedBefore(records, list.year);
    Usage usage;
    for (const ListEntry& entry : entries) {
        const Project* project = records.find(entry.project);
        if (!project || !isOnList(entry.status))
            continue;
        usage.projects.push_back(project);
        usage.newCount += isNewOnList(entry, before) ? 1 : 0;
        usage.support += entry.supportAmount.value_or(Money());
    }
    return usage;
}

ConstraintMeter quotaMeter(const AnnualList& list, const Usage& usage)
{
    ConstraintMeter meter;
    meter.kind = MeterKind::Quota;
    meter.title = translated(QT_TRANSLATE_NOOP("ConstraintMeter", "Quota"));
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
    meter.title = translated(QT_TRANSLATE_NOOP("ConstraintMeter", "City support"));
    meter.used = usage.support.yi();
    if (list.budget)
        meter.maximum = list.budget->yi();
    //: an amount and its bound, in units of 100 million yuan
    meter.text = translated(QT_TRANSLATE_NOOP("ConstraintMeter", "%1 × 100 m yuan"))
                     .arg(usageText(meter, 2));
    return meter;
}

ConstraintMeter newShareMeter(Percent minimum, const Usage& usage)
{
    ConstraintMeter meter;
    meter.kind = MeterKind::NewShare;
    meter.title = translated(QT_TRANSLATE_NOOP("ConstraintMeter", "Share of new projects"));
    meter.used = usage.projects.empty()
        ? 0
        : 100.0 * usage.newCount / static_cast<double>(usage.projects.size());
    meter.minimum = minimum.points();
    //: 1: the share in percent, 2: the least it must be, in percent
    meter.text = translated(QT_TRANSLATE_NOOP("ConstraintMeter", "%1% (at least %2%)"))
                     .arg(numberText(std::floor(meter.used), 0),
                          QString::number(minimum.points(), 'g', 4));
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
    meter.title = programme ? programmeWord(*programme)
                            : records.nameOf(limit.about.kind, limit.about.id);
    meter.used = static_cast<double>(
        std::count_if(usage.projects.cbegin(), usage.projects.cend(),
                      [&limit](const Project* project) { return isAbout(*project, limit.about); }));
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

} // namespace touyan
