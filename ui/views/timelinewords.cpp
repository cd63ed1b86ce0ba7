#include "views/timelinewords.h"

#include "widgets/marks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

QString words(Light light)
{
    switch (light) {
    case Light::None:
        return QCoreApplication::translate("Timeline", "Not judged");
    case Light::Green:
        return QCoreApplication::translate("Timeline", "On schedule");
    case Light::Yellow:
        return QCoreApplication::translate("Timeline", "Behind");
    case Light::Red:
        return QCoreApplication::translate("Timeline", "Far behind");
    }
    return {};
}

QString dateText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : u"…"_s;
}

const TimelineMilestone* milestoneOf(const TimelineRow& row, qint64 id)
{
    const auto found = std::find_if(row.milestones.cbegin(), row.milestones.cend(),
                                    [id](const TimelineMilestone& it) { return it.id == id; });
    return found == row.milestones.cend() ? nullptr : &*found;
}

HoverText milestoneText(const TimelineRow& row, const TimelineMilestone& milestone, QDate today)
{
    HoverText text{.title = milestone.name, .lines = {}};
    const auto add = [&text](const QString& label, const QString& value) {
        text.lines.push_back({label, value});
    };
    add(QCoreApplication::translate("Timeline", "Project"), row.name);
    add(QCoreApplication::translate("Timeline", "Planned"), dateText(milestone.planned));
    if (milestone.forecast.isValid() && !milestone.isReached())
        add(QCoreApplication::translate("Timeline", "Expected"), dateText(milestone.forecast));
    if (milestone.isReached())
        add(QCoreApplication::translate("Timeline", "Reached"), dateText(milestone.actual));
    const QDate end = milestone.isReached() ? milestone.actual : today;
    if (milestone.planned.isValid() && end.isValid() && end > milestone.planned) {
        const auto days = static_cast<int>(milestone.planned.daysTo(end));
        add(QCoreApplication::translate("Timeline", "Late by"),
            QCoreApplication::translate("Timeline", "%n day(s)", nullptr, days));
    }
    return text;
}

/// The first milestone, by date, that is not reached.
const TimelineMilestone* nextMilestone(const TimelineRow& row)
{
    const TimelineMilestone* next = nullptr;
    for (const TimelineMilestone& it : row.milestones) {
        if (!it.isReached() && it.date().isValid() && (next == nullptr || it.date() < next->date()))
            next = &it;
    }
    return next;
}

/// The days of a project, what happened and what is planned each under its name.
void addDays(HoverText& text, const TimelineRow& row)
{
    const auto add = [&text](const QString& label, const QString& value) {
        text.lines.push_back({label, value});
    };
    if (row.isStarted) {
        add(QCoreApplication::translate("Timeline", "Started"), dateText(row.planned.first));
        add(row.isFinished ? QCoreApplication::translate("Timeline", "Finished")
                           : QCoreApplication::translate("Timeline", "Planned finish"),
            dateText(row.planned.last));
    } else {
        add(QCoreApplication::translate("Timeline", "Planned"), rangeText(row.planned));
    }
}

HoverText rowText(const TimelineRow& row)
{
    HoverText text{.title = row.name, .lines = {}};
    const auto add = [&text](const QString& label, const QString& value) {
        text.lines.push_back({label, value});
    };
    add(QCoreApplication::translate("Timeline", "Light"),
        lightSign(row.light) % u' ' % words(row.light));
    if (!row.district.isEmpty())
        add(QCoreApplication::translate("Timeline", "District"), row.district);
    add(QCoreApplication::translate("Timeline", "Done"), doneText(row.donePercent));
    addDays(text, row);
    if (row.baseline.isComplete() && row.baseline != row.planned)
        add(QCoreApplication::translate("Timeline", "Baseline"), rangeText(row.baseline));
    if (row.forecastFinish.isValid())
        add(QCoreApplication::translate("Timeline", "Expected finish"),
            dateText(row.forecastFinish));
    if (const TimelineMilestone* next = nextMilestone(row)) {
        add(QCoreApplication::translate("Timeline", "Next milestone"),
            next->name % u' ' % dateText(next->date()));
    }
    for (const QString& reason : row.reasons)
        add({}, reason);
    return text;
}

} // namespace

QString doneText(double percent)
{
    return u"%1%"_s.arg(std::lround(percent));
}

QString rangeText(const DateRange& days)
{
    return dateText(days.first) % u" — "_s % dateText(days.last);
}

HoverText hoverText(const TimelineTable& table, const TimelineHit& hit, QDate today)
{
    if (hit.project == 0)
        return {};
    const TimelineRow row = table.row(table.lines()[static_cast<size_t>(hit.line)]);
    if (const TimelineMilestone* milestone = milestoneOf(row, hit.milestone))
        return milestoneText(row, *milestone, today);
    return rowText(row);
}

QString spokenLine(const TimelineTable& table, int line)
{
    const TimelineLine& it = table.lines()[static_cast<size_t>(line)];
    if (it.isGroup()) {
        const TimelineGroup& group = table.group(it);
        const QString count =
            QCoreApplication::translate("Timeline", "%n project(s)", nullptr, group.count);
        const QString state = group.isCollapsed
            ? QCoreApplication::translate("Timeline", "collapsed")
            : QCoreApplication::translate("Timeline", "expanded");
        const QString name =
            group.name.isEmpty() ? QCoreApplication::translate("Timeline", "No group") : group.name;
        QStringList parts{name, count};
        for (const Light light : {Light::Yellow, Light::Red}) {
            if (const int lit = group.lights.at(static_cast<size_t>(light)); lit > 0)
                parts.append(words(light) % u' ' % QString::number(lit));
        }
        parts.append(QCoreApplication::translate("Timeline", "Done") % u' '
                     % doneText(group.donePercent));
        parts.append(state);
        return parts.join(u", "_s);
    }
    const HoverText text = rowText(table.row(it));
    QStringList parts{text.title};
    for (const HoverText::Line& part : text.lines)
        parts.append(QString(part.label % u' ' % part.value).trimmed());
    return parts.join(u", "_s);
}

} // namespace touyan
