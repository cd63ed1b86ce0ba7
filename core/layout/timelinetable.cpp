#include "layout/timelinetable.h"

#include <QHash>

#include <algorithm>

namespace touyan {

namespace {

constexpr size_t FewRows = 2'000; // each can be looked at without anybody noticing

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

bool TimelineMilestone::isOverdue(QDate day) const
{
    return !isReached() && planned.isValid() && planned < day;
}

TimelineTable::TimelineTable(std::vector<TimelineRow> rows, TimelineGrouping grouping)
{
    QHash<QString, int> groups;
    QHash<qint64, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i) {
        const TimelineRow& row = rows[i];
        if (grouping == TimelineGrouping::ByGroup && !groups.contains(row.group)) {
            groups.insert(row.group, static_cast<int>(m_groups.size()));
            m_groups.push_back({.name = row.group});
        }
        m_outlines.push_back({.id = row.id,
                              .group = groups.value(row.group),
                              .light = row.light,
                              .donePercent = row.donePercent,
                              .planned = row.planned});
        places.insert(row.id, i);
    }
    m_source = [kept = std::move(rows), places](qint64 id) { return kept[places.value(id)]; };
    measureSpan();
    arrangeGroups();
    arrangeLines();
}

TimelineTable::TimelineTable(std::vector<TimelineOutline> outlines, const QStringList& groups,
                             TimelineRowSource source)
    : m_outlines(std::move(outlines))
    , m_source(std::move(source))
{
    for (const QString& name : groups)
        m_groups.push_back({.name = name});
    measureSpan();
    arrangeGroups();
    arrangeLines();
}

const TimelineOutline& TimelineTable::outline(const TimelineLine& line) const
{
    Q_ASSERT(!line.isGroup());
    return m_outlines[static_cast<size_t>(line.row)];
}

const TimelineGroup& TimelineTable::group(const TimelineLine& line) const
{
    Q_ASSERT(line.group >= 0);
    return m_groups[static_cast<size_t>(line.group)];
}

void TimelineTable::measureSpan()
{
    if (m_outlines.size() <= FewRows) {
        m_span = fullSpan();
        return;
    }
    for (const TimelineOutline& outline : m_outlines)
        widen(m_span, outline.planned);
}

DateRange TimelineTable::fullSpan() const
{
    DateRange span;
    for (const TimelineOutline& outline : m_outlines)
        widen(span, spanOf(m_source(outline.id)));
    return span;
}

void TimelineTable::arrangeGroups()
{
    if (m_groups.empty())
        return;
    for (const TimelineOutline& outline : m_outlines)
        ++m_groups.at(static_cast<size_t>(outline.group)).count;
    m_members.resize(m_groups.size());
    for (size_t place = 0; place < m_groups.size(); ++place)
        m_members[place].reserve(static_cast<size_t>(m_groups[place].count));
    for (size_t i = 0; i < m_outlines.size(); ++i) {
        const TimelineOutline& outline = m_outlines[i];
        const auto place = static_cast<size_t>(outline.group);
        TimelineGroup& group = m_groups[place];
        group.donePercent += outline.donePercent;
        ++group.lights.at(static_cast<size_t>(outline.light));
        widen(group.span, outline.planned);
        m_members[place].push_back(static_cast<int>(i));
    }
    for (TimelineGroup& group : m_groups)
        group.donePercent /= std::max(1, group.count);
}

void TimelineTable::arrangeLines()
{
    m_lines.clear();
    m_lines.reserve(m_outlines.size() + m_groups.size());
    if (m_groups.empty()) {
        for (int i = 0; i < projectCount(); ++i)
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
    if (id == 0) // is no project
        return {};
    const auto at = std::find_if(m_lines.cbegin(), m_lines.cend(), [&](const TimelineLine& line) {
        return !line.isGroup() && outline(line).id == id;
    });
    if (at == m_lines.cend())
        return {};
    return static_cast<int>(at - m_lines.cbegin());
}

} // namespace touyan
