#include "layout/timelinetable.h"

#include <QHash>

#include <algorithm>

namespace touyan {

namespace {

void widen(DateRange& span, QDate day)
{
    if (!day.isValid())
        return;
    if (!span.first.isValid() || day < span.first)
        span.first = day;
    if (!span.last.isValid() || day > span.last)
        span.last = day;
}

void widen(DateRange& span, const DateRange& by)
{
    widen(span, by.first);
    widen(span, by.last);
}

DateRange spanOf(const TimelineRow& row)
{
    DateRange span;
    widen(span, row.planned);
    widen(span, row.baseline);
    widen(span, row.forecastFinish);
    for (const TimelineMilestone& milestone : row.milestones)
        widen(span, milestone.date());
    return span;
}

} // namespace

QDate TimelineMilestone::date() const
{
    if (actual.isValid())
        return actual;
    return forecast.isValid() ? forecast : planned;
}

TimelineTable::TimelineTable(std::vector<TimelineRow> rows, TimelineGrouping grouping)
    : m_rows(std::move(rows))
{
    for (const TimelineRow& row : m_rows)
        widen(m_span, spanOf(row));
    arrangeGroups(grouping);
    arrangeLines();
}

const TimelineRow& TimelineTable::row(const TimelineLine& line) const
{
    Q_ASSERT(!line.isGroup());
    return m_rows[static_cast<size_t>(line.row)];
}

const TimelineGroup& TimelineTable::group(const TimelineLine& line) const
{
    Q_ASSERT(line.group >= 0);
    return m_groups[static_cast<size_t>(line.group)];
}

void TimelineTable::arrangeGroups(TimelineGrouping grouping)
{
    if (grouping == TimelineGrouping::None)
        return;
    QHash<QString, size_t> indexes;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const TimelineRow& row = m_rows[i];
        if (!indexes.contains(row.group)) {
            indexes.insert(row.group, m_groups.size());
            m_groups.push_back({.name = row.group});
            m_members.emplace_back();
        }
        const size_t found = indexes.value(row.group);
        TimelineGroup& group = m_groups[found];
        ++group.count;
        group.donePercent += row.donePercent;
        ++group.lights.at(static_cast<size_t>(row.light));
        widen(group.span, row.planned);
        m_members[found].push_back(static_cast<int>(i));
    }
    for (TimelineGroup& group : m_groups)
        group.donePercent /= group.count;
}

void TimelineTable::arrangeLines()
{
    m_lines.clear();
    m_lines.reserve(m_rows.size() + m_groups.size());
    if (m_groups.empty()) {
        for (int i = 0; i < static_cast<int>(m_rows.size()); ++i)
            m_lines.push_back({.row = i});
        return;
    }
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const int group = static_cast<int>(i);
        m_lines.push_back({.group = group});
        if (m_groups[i].isCollapsed)
            continue;
        for (const int row : m_members[i])
            m_lines.push_back({.group = group, .row = row});
    }
}

void TimelineTable::setCollapsed(const QSet<QString>& names)
{
    for (TimelineGroup& group : m_groups)
        group.isCollapsed = names.contains(group.name);
    arrangeLines();
}

QSet<QString> TimelineTable::collapsed() const
{
    QSet<QString> names;
    for (const TimelineGroup& group : m_groups) {
        if (group.isCollapsed)
            names.insert(group.name);
    }
    return names;
}

std::optional<int> TimelineTable::lineOf(qint64 id) const
{
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const TimelineLine& line) {
        return !line.isGroup() && row(line).id == id;
    });
    if (at == m_lines.cend())
        return {};
    return static_cast<int>(at - m_lines.cbegin());
}

} // namespace touyan
