#include "widgets/wrappingrow.h"

#include "style/metrics.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace touyan {

namespace {

enum class Size
{
    Hint,
    Least
};

bool isStretch(const QLayoutItem& item)
{
    return const_cast<QLayoutItem&>(item).spacerItem() != nullptr
        && item.expandingDirections().testFlag(Qt::Horizontal);
}

bool takesMore(const QLayoutItem& item)
{
    return item.expandingDirections().testFlag(Qt::Horizontal);
}

int widthOf(const QLayoutItem& item, Size size)
{
    const int least = item.minimumSize().width();
    return size == Size::Least ? least : std::max(least, item.sizeHint().width());
}

template <typename Items>
int widthOf(const Items& items, Size size, int spacing)
{
    int width = 0;
    int gaps = -1;
    for (const auto& item : items) {
        width += widthOf(*item, size);
        gaps += isStretch(*item) ? 0 : 1;
    }
    return width + std::max(0, gaps) * spacing;
}

int heightOf(const std::vector<QLayoutItem*>& line)
{
    int height = 0;
    for (const QLayoutItem* item : line)
        height = std::max(height, item->sizeHint().height());
    return height;
}

/// Deals out @p amount in whole pixels by parts of @p all, without losing one to rounding.
class Dealing
{
public:
    Dealing(int amount, int all)
        : m_amount(amount)
        , m_all(all)
    {
    }

    int next(int part)
    {
        m_parts += part;
        const int dealt = m_all > 0 ? m_amount * m_parts / m_all : 0;
        return dealt - std::exchange(m_dealt, dealt);
    }

private:
    int m_amount;
    int m_all;
    int m_parts = 0; ///< those that have had theirs
    int m_dealt = 0;
};

/// The widths of the items of @p line, which have @p room together.
std::vector<int> shared(const std::vector<QLayoutItem*>& line, int room)
{
    std::vector<int> widths;
    int hints = 0;
    int yielding = 0;
    for (const QLayoutItem* item : line) {
        widths.push_back(widthOf(*item, Size::Hint));
        hints += widths.back();
        yielding += widths.back() - widthOf(*item, Size::Least);
    }
    if (hints > room) {
        Dealing lacking(std::min(hints - room, yielding), yielding);
        for (size_t i = 0; i < line.size(); ++i)
            widths[i] -= lacking.next(widths[i] - widthOf(*line[i], Size::Least));
        return widths;
    }
    const auto takers = std::count_if(line.cbegin(), line.cend(),
                                      [](const QLayoutItem* item) { return takesMore(*item); });
    Dealing spare(room - hints, static_cast<int>(takers));
    for (size_t i = 0; i < line.size(); ++i) {
        if (takesMore(*line[i]))
            widths[i] = std::min(widths[i] + spare.next(1), line[i]->maximumSize().width());
    }
    return widths;
}

} // namespace

WrappingRow::WrappingRow(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins({});
    setSpacing(metrics::Grid);
}

WrappingRow::~WrappingRow()
{
    // A layout among them takes itself out of the row when it goes.
    const auto items = std::exchange(m_items, {});
}

void WrappingRow::addSpacing(int width)
{
    addItem(new QSpacerItem(width, 0, QSizePolicy::Fixed, QSizePolicy::Minimum));
}

void WrappingRow::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
}

void WrappingRow::addLayout(QLayout* layout)
{
    addChildLayout(layout);
    addItem(layout);
}

void WrappingRow::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int WrappingRow::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* WrappingRow::itemAt(int at) const
{
    return at >= 0 && at < count() ? m_items[static_cast<size_t>(at)].get() : nullptr;
}

QLayoutItem* WrappingRow::takeAt(int at)
{
    if (itemAt(at) == nullptr)
        return nullptr;
    QLayoutItem* taken = m_items[static_cast<size_t>(at)].release();
    m_items.erase(m_items.begin() + at);
    invalidate();
    return taken;
}

QRect WrappingRow::inner(const QRect& rect) const
{
    return rect.marginsRemoved(contentsMargins());
}

WrappingRow::Line WrappingRow::shown() const
{
    Line all;
    for (const auto& item : m_items) {
        if (item->spacerItem() != nullptr || !item->isEmpty())
            all.push_back(item.get());
    }
    return all;
}

/// Breaks only where even the narrowest form of all has no room in one line.
std::vector<WrappingRow::Line> WrappingRow::lines(int width) const
{
    const Line all = shown();
    if (widthOf(all, Size::Least, spacing()) <= width)
        return {all};
    std::vector<Line> lines{{}};
    for (QLayoutItem* item : all) {
        Line longer = lines.back();
        longer.push_back(item);
        if (!lines.back().empty() && widthOf(longer, Size::Hint, spacing()) > width)
            lines.emplace_back();
        if (item->spacerItem() == nullptr || isStretch(*item) || !lines.back().empty())
            lines.back().push_back(item);
    }
    const bool areAlike = std::all_of(all.cbegin(), all.cend(), [](const QLayoutItem* item) {
        return item->minimumSize().width() > 0 && takesMore(*item);
    });
    return areAlike ? evened(all, lines, width) : lines;
}

/// @p all in as many lines as @p lines, with as many in each, where that fits.
std::vector<WrappingRow::Line> WrappingRow::evened(const Line& all, const std::vector<Line>& lines,
                                                   int width) const
{
    const size_t most = (all.size() + lines.size() - 1) / lines.size();
    std::vector<Line> even;
    for (size_t at = 0; at < all.size(); at += most) {
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(at);
        const size_t count = std::min(most, all.size() - at);
        even.emplace_back(first, first + static_cast<std::ptrdiff_t>(count));
        if (widthOf(even.back(), Size::Least, spacing()) > width)
            return lines;
    }
    return even;
}

int WrappingRow::heightOf(const std::vector<Line>& lines) const
{
    int height = 0;
    for (const Line& line : lines)
        height += touyan::heightOf(line);
    return height + (static_cast<int>(lines.size()) - 1) * spacing();
}

QSize WrappingRow::sizeHint() const
{
    const Line all = shown();
    const QSize size(widthOf(all, Size::Hint, spacing()), touyan::heightOf(all));
    return size.expandedTo({0, m_height}).grownBy(contentsMargins());
}

QSize WrappingRow::minimumSize() const
{
    QSize size(0, m_height);
    for (const QLayoutItem* item : shown()) {
        if (const_cast<QLayoutItem*>(item)->spacerItem() == nullptr)
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void WrappingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    QRect rest = inner(rect);
    const std::vector<Line> all = lines(rest.width());
    for (const Line& line : all) {
        QRect own = rest;
        own.setHeight(touyan::heightOf(line));
        place(line, own);
        rest.setTop(own.bottom() + 1 + spacing());
    }
    if (const int height = heightOf(all); height != m_height) {
        m_height = height;
        update(); // whatever it lies in is to be laid out anew
    }
}

void WrappingRow::place(const Line& line, const QRect& rect) const
{
    int gaps = -1;
    for (const QLayoutItem* item : line)
        gaps += isStretch(*item) ? 0 : 1;
    const std::vector<int> widths = shared(line, rect.width() - std::max(0, gaps) * spacing());
    int x = rect.left();
    for (size_t i = 0; i < line.size(); ++i) {
        const int height = std::min(rect.height(), line[i]->sizeHint().height());
        line[i]->setGeometry(
            QRect(x, rect.top() + (rect.height() - height) / 2, widths[i], height));
        x += widths[i] + (isStretch(*line[i]) ? 0 : spacing());
    }
}

} // namespace touyan
