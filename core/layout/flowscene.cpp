#include "layout/flowscene.h"

#include <algorithm>

namespace touyan {
namespace {

constexpr double BlockWidth = 18;
constexpr double BlockGap = 4;
constexpr double LeastBlockHeight = 3;
constexpr double HeadHeight = 24;
constexpr double LabelHeight = 15;
constexpr double LabelGap = 6;
constexpr double FootRoom = 8;
constexpr double Answering = 2; // around a block
constexpr int CurveSteps = 16; // of the edge of a band
constexpr double HalfWidth = BlockWidth / 2 - 0.5; // a line between the halves
constexpr double Unbounded = 1e9;

StyleRole blockRole(FlowPart part)
{
    return static_cast<StyleRole>(static_cast<int>(StyleRole::FlowCarried)
                                  + static_cast<int>(part));
}

StyleRole bandRole(FlowPart part)
{
    return static_cast<StyleRole>(static_cast<int>(StyleRole::FlowBandCarried)
                                  + static_cast<int>(part));
}

/// The edge of a band from @p start to @p end: leaves and arrives level.
std::vector<QPointF> edge(QPointF start, QPointF end)
{
    const double middle = (start.x() + end.x()) / 2;
    std::vector<QPointF> points;
    for (int step = 0; step <= CurveSteps; ++step) {
        const double t = double(step) / CurveSteps;
        const double s = 1 - t;
        const double level = s * s * (s + 3 * t); // the share of the start in the height
        points.emplace_back(s * s * s * start.x() + 3 * s * t * middle + t * t * t * end.x(),
                            level * start.y() + (1 - level) * end.y());
    }
    return points;
}

/// Whether @p point lies in @p ring, by the odd-even rule.
bool isInside(const std::vector<QPointF>& ring, QPointF point)
{
    bool isIn = false;
    for (size_t at = 0; at < ring.size(); ++at) {
        const QPointF a = ring[at];
        const QPointF b = ring[(at + 1) % ring.size()];
        const bool isCrossed = (a.y() > point.y()) != (b.y() > point.y());
        if (isCrossed
            && point.x() < (b.x() - a.x()) * (point.y() - a.y()) / (b.y() - a.y()) + a.x())
            isIn = !isIn;
    }
    return isIn;
}

class FlowArranger
{
public:
    FlowArranger(const FlowContent& content, QSizeF size, const TextMeasure& measure,
                 qsizetype current)
        : m_content(content)
        , m_size(size)
        , m_measure(measure)
        , m_current(current)
    {
        m_layout.scene = Scene(size);
    }

    FlowDrawing run()
    {
        m_rightRoom = rightRoom();
        m_unit = unitHeight();
        placeBlocks();
        addBands();
        addHeads();
        for (size_t at = 0; at < m_content.blocks.size(); ++at)
            addBlock(at);
        return m_layout;
    }

private:
    int columnCount() const { return static_cast<int>(m_content.columns.size()); }
    bool isLast(int column) const { return column > 0 && column == columnCount() - 1; }

    /// What arrives is called so at the left, where its bands come from; and of the last of several
    /// columns all is.
    bool hasLabelAtLeft(const FlowBlock& block) const
    {
        return block.side == FlowSide::Arriving
            || (block.side == FlowSide::Both && isLast(block.column));
    }

    /// What the labels at the right of the last column need.
    double rightRoom() const
    {
        double widest = 0;
        for (const FlowBlock& block : m_content.blocks) {
            if (isLast(block.column) && !hasLabelAtLeft(block))
                widest =
                    std::max(widest, m_measure.width(block.label, StyleRole::FlowLabel) + LabelGap);
        }
        return std::min(widest + (widest > 0 ? 2 : 0), m_size.width() / 5);
    }

    /// Height of one project: what the fullest column allows.
    double unitHeight() const
    {
        double unit = Unbounded;
        for (int column = 0; column < columnCount(); ++column) {
            for (const FlowSide side : {FlowSide::Arriving, FlowSide::Leaving})
                unit = std::min(unit, unitHeight(column, side));
        }
        return std::max(0.1, unit);
    }

    /// Of one half of a column; without bounds when nothing stands in it.
    double unitHeight(int column, FlowSide side) const
    {
        int blocks = 0;
        int count = 0;
        for (const FlowBlock& block : m_content.blocks) {
            const bool isIn =
                block.column == column && (block.side == side || block.side == FlowSide::Both);
            blocks += isIn ? 1 : 0;
            count += isIn ? block.count : 0;
        }
        // Each block is at least as high as its label.
        const double room =
            m_size.height() - HeadHeight - FootRoom - BlockGap * blocks - LabelHeight;
        return count > 0 ? room / count : Unbounded;
    }

    /// From one column to the next.
    double step() const
    {
        return columnCount() > 1
            ? (m_size.width() - BlockWidth - 2 - m_rightRoom) / (columnCount() - 1)
            : m_size.width();
    }

    double leftOf(int column) const { return 1 + step() * column; }

    void placeBlocks()
    {
        const std::vector<double> heads(static_cast<size_t>(columnCount()), HeadHeight);
        std::vector<double> arriving = heads;
        std::vector<double> leaving = heads;
        for (const FlowBlock& block : m_content.blocks) {
            const auto column = static_cast<size_t>(block.column);
            double& top =
                block.side == FlowSide::Leaving ? leaving.at(column) : arriving.at(column);
            const double height = std::max(LeastBlockHeight, m_unit * block.count);
            const double left = leftOf(block.column);
            if (block.side == FlowSide::Both)
                m_layout.blocks.emplace_back(left, top, BlockWidth, height);
            else if (block.side == FlowSide::Arriving)
                m_layout.blocks.emplace_back(left, top, HalfWidth, height);
            else
                m_layout.blocks.emplace_back(left + BlockWidth - HalfWidth, top, HalfWidth, height);
            top += std::max(height, LabelHeight) + BlockGap;
        }
    }

    void addBands()
    {
        std::vector<double> left(m_content.blocks.size(), 0);
        std::vector<double> arrived(m_content.blocks.size(), 0);
        for (const FlowBand& band : m_content.bands) {
            const auto from = static_cast<size_t>(band.from);
            const auto to = static_cast<size_t>(band.to);
            const double height = m_unit * band.count;
            const QPointF start = m_layout.blocks[from].topRight() + QPointF(0, left[from]);
            const QPointF end = m_layout.blocks[to].topLeft() + QPointF(0, arrived[to]);
            left[from] += height;
            arrived[to] += height;
            std::vector<QPointF> ring = edge(start, end);
            const std::vector<QPointF> back =
                edge(start + QPointF(0, height), end + QPointF(0, height));
            ring.insert(ring.end(), back.rbegin(), back.rend());
            const StyleRole role = bandRole(band.part.value_or(m_content.blocks[from].part));
            m_layout.scene.add(ScenePolygon{{ring}}, role);
            // Bands are translucent: drawn once more, those that are pointed at stand out.
            const auto place = std::ssize(m_content.blocks) + std::ssize(m_layout.bands);
            if (band.from == m_current || band.to == m_current || place == m_current)
                m_layout.scene.add(ScenePolygon{{ring}}, role);
            m_layout.bands.push_back(std::move(ring));
        }
    }

    void addHeads()
    {
        for (int column = 0; column < columnCount(); ++column) {
            const bool isRight = isLast(column);
            const double width = m_size.width() / std::max(1, columnCount());
            const double left = isRight ? leftOf(column) + BlockWidth - width : leftOf(column);
            m_layout.scene.add(SceneText{QRectF(left, 0, width, HeadHeight - LabelGap),
                                         m_content.columns.at(column),
                                         isRight ? TextAlign::Right : TextAlign::Left},
                               StyleRole::HeaderTextMinor);
        }
    }

    void addBlock(size_t at)
    {
        const FlowBlock& block = m_content.blocks[at];
        const QRectF& rect = m_layout.blocks[at];
        m_layout.scene.add(SceneRect{rect, 2, 2}, blockRole(block.part));
        if (static_cast<qsizetype>(at) == m_current)
            m_layout.scene.add(SceneRect{rect.adjusted(-2, -2, 2, 2), 3, 3}, StyleRole::FocusFrame);
        const bool isLeft = hasLabelAtLeft(block);
        const double room = !isLeft && isLast(block.column) ? m_rightRoom - LabelGap
                                                            : step() - BlockWidth - 2 * LabelGap;
        const QString text = elided(block.label, room, StyleRole::FlowLabel, m_measure);
        const double width = std::min(room, m_measure.width(text, StyleRole::FlowLabel) + 2);
        const double height = std::max(rect.height(), LabelHeight);
        const double top = rect.height() < LabelHeight ? rect.top() - 1 : rect.top();
        const QRectF beside(isLeft ? rect.left() - LabelGap - width : rect.right() + LabelGap, top,
                            width, height);
        const QRectF label = isLeft ? freeOfOthers(beside) : beside;
        m_labels.push_back(lineIn(label));
        m_layout.scene.add(SceneText{label,
                                     elided(text, label.width(), StyleRole::FlowLabel, m_measure),
                                     isLeft ? TextAlign::Right : TextAlign::Left},
                           StyleRole::FlowLabel);
        const double inwards =
            block.side == FlowSide::Both ? Answering : 0; // not into the other half
        m_layout.areas.push_back(rect.adjusted(isLeft ? -Answering : -inwards, -Answering,
                                               isLeft ? inwards : Answering, Answering)
                                     .united(label));
    }

    /// The line of words in the middle of the label @p box.
    static QRectF lineIn(const QRectF& box)
    {
        return {box.left(), box.center().y() - LabelHeight / 2, box.width(), LabelHeight};
    }

    bool isFree(const QRectF& line) const
    {
        return std::none_of(m_labels.cbegin(), m_labels.cend(),
                            [&](const QRectF& taken) { return taken.intersects(line); });
    }

    /// Where the label of a block of the last column overprints none of the column before it:
    /// @p box itself, else a line higher or lower beside the block, else the room that is left.
    QRectF freeOfOthers(const QRectF& box) const
    {
        const QRectF line = lineIn(box);
        if (isFree(line))
            return box;
        const double most = (box.height() - LabelHeight) / 2;
        for (double away = 1; away <= most; ++away) {
            for (const double by : {away, -away}) {
                if (isFree(line.translated(0, by)))
                    return line.translated(0, by);
            }
        }
        double left = box.left();
        for (const QRectF& taken : m_labels) {
            if (taken.intersects(line))
                left = std::max(left, std::min(taken.right() + LabelGap, box.right()));
        }
        return {left, line.top(), box.right() - left, line.height()};
    }

    const FlowContent& m_content;
    QSizeF m_size;
    const TextMeasure& m_measure;
    qsizetype m_current;
    double m_unit = 0;
    double m_rightRoom = 0;
    std::vector<QRectF> m_labels; ///< lines of words so far
    FlowDrawing m_layout;
};

} // namespace

qsizetype FlowDrawing::placeAt(const QPointF& point) const
{
    for (qsizetype at = 0; at < std::ssize(areas); ++at) {
        if (areas.at(static_cast<size_t>(at)).contains(point))
            return at;
    }
    for (qsizetype at = 0; at < std::ssize(bands); ++at) {
        if (isInside(bands.at(static_cast<size_t>(at)), point))
            return std::ssize(areas) + at;
    }
    return -1;
}

FlowDrawing flowLayout(const FlowContent& content, QSizeF size, const TextMeasure& measure,
                       qsizetype current)
{
    return FlowArranger(content, size, measure, current).run();
}

} // namespace touyan
