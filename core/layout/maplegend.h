#pragma once

#include "layout/mapcontent.h"
#include "layout/scene.h"
#include "layout/textmeasure.h"

#include <optional>

namespace touyan {

/// The colour of a class: few classes are spread over the whole ramp.
StyleRole classRole(int index, const std::vector<double>& bounds);

/// Whether light text stands out on @p role better than dark text does.
bool isStrongClass(StyleRole role);

/// What the colours and marks of a map mean.
class MapLegend
{
public:
    MapLegend(const MapContent& content, MapParts parts, std::vector<double> bounds,
              const TextMeasure& measure);

    QSizeF size() const;
    void draw(Scene& scene, QPointF at) const;

private:
    struct Line
    {
        std::optional<SceneShape> mark; ///< around (0, 0), the left end of the line's middle
        StyleRole role = StyleRole::LegendText;
        QString words;

        double indent() const;
    };
    void addClasses(const std::vector<double>& bounds);
    void addMarks(MapParts parts);
    QString wordsOf(const std::vector<double>& bounds, size_t index) const;
    QString onlyValue(double value) const;
    size_t valuelessDistricts() const;
    bool hasMarkers(MarkerKind kind) const;

    const MapContent& m_content;
    const TextMeasure& m_measure;
    QString m_title;
    std::vector<Line> m_lines;
};

} // namespace touyan
