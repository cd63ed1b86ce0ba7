#include "layout/timelinesplit.h"

namespace touyan {

namespace {

constexpr size_t LeastCapacity = 3; // a header row with two projects

std::vector<std::vector<TimelineLine>> filledPages(const TimelineTable& table, size_t capacity)
{
    std::vector<std::vector<TimelineLine>> pages(1);
    for (const TimelineLine& line : table.lines()) {
        if (pages.back().size() >= capacity) {
            std::vector<TimelineLine> next;
            if (!line.isGroup() && line.group >= 0)
                next.push_back({.group = line.group});
            // The header row of a group does not stay alone at the end of a page.
            if (!line.isGroup() && pages.back().back().isGroup())
                pages.back().pop_back();
            pages.push_back(std::move(next));
        }
        pages.back().push_back(line);
    }
    return pages;
}

} // namespace

std::vector<std::vector<TimelineLine>> linesByPage(const TimelineTable& table, size_t capacity)
{
    auto pages = filledPages(table, capacity);
    const size_t count = pages.size();
    if (count == 1 || pages.back().size() * 4 > capacity)
        return pages;
    while (capacity > LeastCapacity) {
        auto evener = filledPages(table, --capacity);
        if (evener.size() > count)
            break;
        pages = std::move(evener);
    }
    return pages;
}

std::vector<QDate> daysByPage(const DateRange& days, int wide)
{
    const qint64 count = days.first.daysTo(days.last) + 1;
    const qint64 each = (count + wide - 1) / wide;
    std::vector<QDate> starts;
    qint64 day = 0;
    for (; day < count; day += each)
        starts.push_back(days.first.addDays(day));
    starts.push_back(days.first.addDays(day));
    return starts;
}

std::vector<QDate> monthsByPage(const DateRange& days, int wide)
{
    if (wide == 1)
        return {days.first, days.last.addDays(1)};
    const int months =
        12 * (days.last.year() - days.first.year()) + days.last.month() - days.first.month() + 1;
    const int each = (months + wide - 1) / wide;
    std::vector<QDate> starts{days.first};
    while (starts.back() <= days.last)
        starts.push_back(days.first.addMonths(static_cast<int>(starts.size()) * each));
    return starts;
}

} // namespace touyan
