#pragma once

#include "layout/mapcontent.h"
#include "reports/mapfigures.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace touyan {

class Pill;

/// What the map is to show, chosen above it: the measure and its classes, marks and zones.
class MapChoices : public QWidget
{
    Q_OBJECT
public:
    explicit MapChoices(QWidget* parent = nullptr);

    MapMeasure measure() const;
    void setMeasure(MapMeasure measure);
    ClassMethod method() const;
    MapParts parts() const;
    bool isShown(MarkerKind kind) const;
    void showMarkers(MarkerKind kind);

Q_SIGNALS:
    void changed();

private:
    Pill& pillOf(MarkerKind kind) const;
    void addMeasures(QHBoxLayout& row);
    void addPills(QHBoxLayout& row);

    QComboBox* m_measure;
    QComboBox* m_method;
    Pill* m_projectMarkers;
    Pill* m_platformMarkers;
    Pill* m_zones;
};

} // namespace touyan
