#pragma once

#include "widgets/marks.h"
#include "widgets/rowchart.h"

#include <optional>
#include <vector>

namespace touyan {

/// What has been reached of one target.
struct Bullet
{
    QString key;
    QString label;
    double actual = 0;
    double least = 0; ///< the target, or the lower end of its range
    std::optional<double> most; ///< the upper end of the range
    QString text; ///< actual and target as they are written: 3 / 2–3 个
    Tone tone = Tone::Accent; ///< Good when reached, Warning or Bad when behind
};

/// Targets as bullet bars: the bar is what is there, the line the target, the pale band the range
/// of the target.
class BulletList : public RowChart
{
    Q_OBJECT
public:
    using RowChart::RowChart;

    void setBullets(const std::vector<Bullet>& bullets);

protected:
    int rowCount() const override { return static_cast<int>(m_bullets.size()); }
    QString rowKey(int row) const override { return bullet(row).key; }
    QString rowLabel(int row) const override { return bullet(row).label; }
    QString rowSentence(int row) const override;
    void paintRow(QPainter& painter, int row, const QRect& rect) const override;

private:
    const Bullet& bullet(int row) const { return m_bullets[static_cast<size_t>(row)]; }
    int textWidth() const;

    std::vector<Bullet> m_bullets;
};

} // namespace touyan
