#pragma once

#include "widgets/marks.h"

#include <QAbstractButton>

#include <optional>
#include <vector>

namespace touyan {

/// A change against an earlier figure.
struct FigureChange
{
    QString text; ///< with its unit: "12%", "3 项"
    bool isUp = true;
    Tone tone = Tone::Neutral; ///< whether that is good
    bool isNone = false; ///< nothing has changed, which is known: no arrow

    /// Of a count; @p whenUp tells whether more is good.
    static FigureChange of(int difference, Tone whenUp);
};

/// Projects by light, for the figure that is three figures.
struct LightCount
{
    Light light = Light::None;
    int count = 0;
};

/// What a key figure says.
struct FigureContent
{
    QString caption;
    QString value;
    QString unit;
    QString note; ///< beside the value; where there is no bar, below it
    std::optional<FigureChange> change;
    std::optional<double> share; ///< 0 to 1, drawn as a bar below
    std::optional<double> due; ///< 0 to 1: where the bar should reach by now, marked on it
    std::vector<LightCount> lights; ///< drawn instead of the value
};

/// One of the large figures at the top of a page, on a card of its own. Can be clicked to see what
/// it counts.
class KeyFigure : public QAbstractButton
{
    Q_OBJECT
public:
    explicit KeyFigure(QWidget* parent = nullptr);

    void setContent(const FigureContent& content);
    QSize sizeHint() const override;
    /// With the caption and the value whole; the note gives way.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void paintValue(QPainter& painter, const QRect& line) const;
    int lineWidth() const;
    bool isNoteBelow() const { return m_content.lights.empty() && !m_content.share; }
    void paintBar(QPainter& painter, const QRectF& bar) const;
    void paintLights(QPainter& painter, const QRect& line) const;
    bool hasLargeCounts() const;
    int countsWidth(const QFontMetrics& metrics) const;
    int paintChange(QPainter& painter, int left, int baseline) const;

    FigureContent m_content;
};

} // namespace touyan
