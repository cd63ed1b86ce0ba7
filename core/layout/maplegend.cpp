#include "layout/maplegend.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double LineHeight = 20;
constexpr double TitleHeight = 22;
constexpr double MarkWidth = 30;

SceneShape swatch()
{
    return SceneRect{{0, -7, 22, 14}, 2, 2};
}

} // namespace

StyleRole classRole(int index, const std::vector<double>& bounds)
{
    static constexpr std::array Roles = {StyleRole::District1, StyleRole::District2,
                                         StyleRole::District3, StyleRole::District4,
                                         StyleRole::District5};
    if (bounds.size() < 2) // nothing anywhere is not to look like something everywhere
        return bounds.empty() || bounds.front() > 0 ? StyleRole::District3 : StyleRole::District1;
    const double step = 4.0 / static_cast<double>(bounds.size() - 1);
    return Roles.at(static_cast<size_t>(std::clamp(std::lround(index * step), 0L, 4L)));
}

bool isStrongClass(StyleRole role)
{
    return role == StyleRole::District4 || role == StyleRole::District5;
}

MapLegend::MapLegend(const MapContent& content, MapParts parts, std::vector<double> bounds,
                     const TextMeasure& measure)
    : m_content(content)
    , m_measure(measure)
{
    m_title = content.measure.isEmpty() || content.unit.isEmpty()
        ? content.measure
        : content.words.legendTitle.arg(content.measure, content.unit);
    addClasses(bounds);
    addMarks(parts);
}

void MapLegend::addClasses(const std::vector<double>& bounds)
{
    for (size_t i = 0; i < bounds.size(); ++i) {
        m_lines.push_back({swatch(), classRole(static_cast<int>(i), bounds), wordsOf(bounds, i)});
    }
    const size_t valueless = valuelessDistricts();
    if (bounds.empty() && !m_title.isEmpty() && valueless == m_content.map->districts.size())
        m_lines.push_back({{}, StyleRole::LegendText, m_content.words.nothing});
    else if (valueless > 0)
        m_lines.push_back({swatch(), StyleRole::DistrictNoValue, m_content.words.noFigures});
}

/// The values of a class. Of whole numbers those that are in it: after 0 and 1 comes 2–3.
QString MapLegend::wordsOf(const std::vector<double>& bounds, size_t index) const
{
    if (bounds.size() == 1)
        return onlyValue(bounds.front());
    const QString upper = shortNumber(bounds[index]);
    if (index == 0)
        return m_content.isCount && bounds[0] <= 0 ? upper : QString(u"≤ "_s % upper);
    if (m_content.isCount) {
        const double first = bounds[index - 1] + 1;
        return first < bounds[index] ? QString(shortNumber(first) % u'–' % upper) : upper;
    }
    if (index + 1 == bounds.size())
        return u"> "_s % shortNumber(bounds[index - 1]);
    return shortNumber(bounds[index - 1]) % u'–' % upper;
}

/// The one value of the map as it is written in it: no bound that was rounded for a class.
QString MapLegend::onlyValue(double value) const
{
    const auto& values = m_content.values;
    const auto found = std::find_if(values.cbegin(), values.cend(), [value](const MapValue& it) {
        return it.value == value && !it.text.isEmpty();
    });
    if (found == values.cend())
        return shortNumber(value);
    QString text = found->text;
    if (text.endsWith(m_content.unit)) // the title has it
        text.chop(m_content.unit.size());
    return text.trimmed();
}

void MapLegend::addMarks(MapParts parts)
{
    const QPointF middle(11, 0);
    if (parts.testFlag(MapPart::Markers) && hasMarkers(MarkerKind::Project)) {
        m_lines.push_back({SceneMarker{middle, 6, MarkerShape::Circle}, StyleRole::ProjectMarker,
                           m_content.words.projects});
    }
    if (parts.testFlag(MapPart::Markers) && hasMarkers(MarkerKind::Platform)) {
        m_lines.push_back({SceneMarker{middle, 6, MarkerShape::Square}, StyleRole::PlatformMarker,
                           m_content.words.platforms});
    }
    if (parts.testFlag(MapPart::Zones) && !m_content.map->places.empty()) {
        m_lines.push_back({SceneMarker{middle, 4, MarkerShape::Hollow}, StyleRole::ZonePoint,
                           m_content.words.zones});
    }
}

size_t MapLegend::valuelessDistricts() const
{
    const std::vector<GeoDistrict>& districts = m_content.map->districts;
    const auto count =
        std::count_if(districts.cbegin(), districts.cend(), [this](const GeoDistrict& district) {
            return !valueOf(m_content, district.adcode);
        });
    return static_cast<size_t>(count);
}

double MapLegend::Line::indent() const
{
    return mark ? MarkWidth : 0;
}

bool MapLegend::hasMarkers(MarkerKind kind) const
{
    return std::any_of(m_content.markers.cbegin(), m_content.markers.cend(),
                       [kind](const MapMarker& marker) { return marker.kind == kind; });
}

QSizeF MapLegend::size() const
{
    double width = m_measure.width(m_title, StyleRole::LegendText);
    for (const Line& line : m_lines)
        width = std::max(width, line.indent() + m_measure.width(line.words, StyleRole::LegendText));
    const double title = m_title.isEmpty() ? 0 : TitleHeight;
    return {width + 4, title + LineHeight * static_cast<double>(m_lines.size())};
}

void MapLegend::draw(Scene& scene, QPointF at) const
{
    const double width = size().width();
    double y = at.y();
    if (!m_title.isEmpty()) {
        scene.add(SceneText{{at.x(), y, width, LineHeight}, m_title}, StyleRole::LegendText);
        y += TitleHeight;
    }
    for (const Line& line : m_lines) {
        if (line.mark) {
            Scene mark;
            mark.add(*line.mark, line.role);
            scene.add(mark, {at.x(), y + LineHeight / 2});
        }
        const double indent = line.indent();
        scene.add(SceneText{{at.x() + indent, y, width - indent, LineHeight}, line.words},
                  StyleRole::LegendText);
        y += LineHeight;
    }
}

} // namespace touyan
