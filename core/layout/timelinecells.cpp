#include "layout/timelinecells.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr double Margin = 12;
constexpr double CellGap = 8;

} // namespace

SceneMarker lightMarker(Light light, QPointF centre)
{
    switch (light) {
    case Light::None:
        return {centre, 4, MarkerShape::Hollow};
    case Light::Green:
        return {centre, 4.5, MarkerShape::Circle};
    case Light::Yellow:
        return {centre, 6, MarkerShape::Diamond};
    case Light::Red:
        return {centre, 4.5, MarkerShape::Square};
    }
    return {centre, 4, MarkerShape::Hollow};
}

StyleRole lightRole(Light light)
{
    static constexpr std::array Roles = {StyleRole::LightNone, StyleRole::LightGreen,
                                         StyleRole::LightYellow, StyleRole::LightRed};
    return Roles.at(static_cast<size_t>(light));
}

TimelineCells::TimelineCells(const TimelineFrame& frame, const TextMeasure& measure, Scene& scene)
    : m_frame(frame)
    , m_measure(measure)
    , m_scene(scene)
{
}

QRectF TimelineCells::nameCell(double top, double height) const
{
    return {m_frame.columns.light, top, m_frame.columns.name - CellGap, height};
}

QRectF TimelineCells::districtCell(double top, double height) const
{
    return {m_frame.columns.light + m_frame.columns.name, top, m_frame.columns.district - CellGap,
            height};
}

QRectF TimelineCells::doneCell(double top, double height) const
{
    const double left = m_frame.columns.width() - m_frame.columns.done;
    return {left, top, m_frame.columns.done - Margin, height};
}

void TimelineCells::drawText(const QString& text, const QRectF& cell, StyleRole role,
                             std::optional<qint64> record)
{
    const QString fitting = elided(text, cell.width(), role, m_measure);
    if (!fitting.isEmpty())
        m_scene.add(SceneText{cell, fitting}, role, record);
}

void TimelineCells::drawHeader()
{
    const double height = m_frame.headerHeight;
    const QRectF done = doneCell(0, height);
    m_scene.add(SceneRect{{0, 0, m_frame.columns.width(), height}}, StyleRole::Header);
    QRectF name = nameCell(0, height);
    name.setLeft(Margin);
    drawText(
        spoken(m_frame.language, QCoreApplication::translate("Timeline", "Project"), u"项目"_s),
        name, StyleRole::HeaderTextMinor);
    drawText(
        spoken(m_frame.language, QCoreApplication::translate("Timeline", "District"), u"区域"_s),
        districtCell(0, height), StyleRole::HeaderTextMinor);
    m_scene.add(SceneText{done,
                          spoken(m_frame.language, QCoreApplication::translate("Timeline", "Done"),
                                 u"完成"_s),
                          TextAlign::Right},
                StyleRole::HeaderTextMinor);
}

void TimelineCells::drawRow(const TimelineRow& row, double top)
{
    const double height = m_frame.rowHeight;
    m_scene.add(lightMarker(row.light, {Margin + 5, top + height / 2}), lightRole(row.light),
                row.id);
    drawText(row.name, nameCell(top, height), StyleRole::RowText, row.id);
    drawText(row.district, districtCell(top, height), StyleRole::RowTextMuted, row.id);
    drawDone(row.donePercent, top, StyleRole::RowText, row.id);
}

void TimelineCells::drawDone(double percent, double top, StyleRole role,
                             std::optional<qint64> record)
{
    const QString text = u"%1%"_s.arg(std::lround(percent));
    m_scene.add(SceneText{doneCell(top, m_frame.rowHeight), text, TextAlign::Right}, role, record);
}

void TimelineCells::drawGroup(const TimelineGroup& group, double top)
{
    const double height = m_frame.rowHeight;
    const double middle = top + height / 2;
    m_scene.add(
        SceneMarker{{Margin + 5, middle},
                    4,
                    group.isCollapsed ? MarkerShape::TriangleRight : MarkerShape::TriangleDown},
        StyleRole::GroupText);
    const QString name = group.name.isEmpty()
        ? spoken(m_frame.language, QCoreApplication::translate("Timeline", "No group"), u"未分组"_s)
        : group.name;
    const QString count =
        spoken(m_frame.language,
               QCoreApplication::translate("Timeline", "%n project(s)", nullptr, group.count),
               u"%1 项"_s.arg(group.count));
    const double countWidth = m_measure.width(count, StyleRole::RowTextMuted);
    QRectF cell = nameCell(top, height);
    cell.setWidth(doneCell(0, 0).left() - cell.left() - countWidth - CellGap);
    const QString fitting = elided(name, cell.width(), StyleRole::GroupText, m_measure);
    cell.setWidth(m_measure.width(fitting, StyleRole::GroupText) + 2);
    m_scene.add(SceneText{cell, fitting}, StyleRole::GroupText);
    const double left = cell.right() + CellGap;
    m_scene.add(SceneText{{left, top, countWidth + 2, height}, count}, StyleRole::RowTextMuted);
    drawLights(group, left + countWidth + CellGap, middle);
    drawDone(group.donePercent, top, StyleRole::RowTextMuted, {});
}

/// How many projects of the group have a yellow or red light, where there is room for it.
void TimelineCells::drawLights(const TimelineGroup& group, double left, double middle)
{
    for (const Light light : {Light::Yellow, Light::Red}) {
        const int count = group.lights.at(static_cast<size_t>(light));
        const QString text = QString::number(count);
        const double width = 12 + m_measure.width(text, StyleRole::RowTextMuted) + CellGap;
        if (count == 0 || left + width > doneCell(0, 0).left())
            continue;
        m_scene.add(lightMarker(light, {left + 6, middle}), lightRole(light));
        m_scene.add(
            SceneText{{left + 14, middle - m_frame.rowHeight / 2, width, m_frame.rowHeight}, text},
            StyleRole::RowTextMuted);
        left += width + 4;
    }
}

} // namespace touyan
