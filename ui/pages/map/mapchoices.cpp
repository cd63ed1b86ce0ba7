#include "pages/map/mapchoices.h"

#include "pages/map/mappage.h"
#include "style/metrics.h"
#include "widgets/pill.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace touyan {

namespace {

constexpr int NarrowMeasure = 13; // characters, of which most are narrower than is reckoned
constexpr int NarrowMethod = 9;
constexpr int WideTitle = 100; // of the room that is left, against 1 for what stays empty

} // namespace

MapChoices::MapChoices(QWidget* parent)
    : QWidget(parent)
    , m_measure(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_projectMarkers(new Pill(MapPage::tr("Projects"), this))
    , m_platformMarkers(new Pill(MapPage::tr("Platforms"), this))
    , m_zones(new Pill(MapPage::tr("Zones"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::Grid);
    addMeasures(*row);
    addPills(*row);
    row->addStretch(1);
}

void MapChoices::addMeasures(QHBoxLayout& row)
{
    for (const MapMeasureDescription& measure : mapMeasures())
        m_measure->addItem(measure.translatedTitle(), static_cast<int>(measure.measure));
    setMeasure(MapMeasure::PlannedInvestment);
    m_measure->setAccessibleName(MapPage::tr("What the districts are coloured by"));
    m_measure->setAccessibleDescription(
        m_measure->accessibleName()); // its name is told as its value
    m_method->addItem(MapPage::tr("Natural classes"), static_cast<int>(ClassMethod::Natural));
    m_method->addItem(MapPage::tr("Equal classes"), static_cast<int>(ClassMethod::Equal));
    m_method->addItem(MapPage::tr("Quantiles"), static_cast<int>(ClassMethod::Quantile));
    m_method->setAccessibleName(MapPage::tr("How values are divided into classes"));
    m_method->setAccessibleDescription(m_method->accessibleName()); // its name is told as its value
    for (QComboBox* box : {m_measure, m_method}) {
        // Long titles give way where the window is narrow.
        box->setMaximumWidth(box->sizeHint().width());
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(box == m_measure ? NarrowMeasure : NarrowMethod);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(box, &QComboBox::currentIndexChanged, this, &MapChoices::changed);
        row.addWidget(box, WideTitle);
    }
}

void MapChoices::addPills(QHBoxLayout& row)
{
    m_projectMarkers->setChecked(true);
    m_zones->setChecked(true);
    m_projectMarkers->setToolTip(MapPage::tr("Marks where projects are"));
    m_platformMarkers->setToolTip(MapPage::tr("Marks where platforms are"));
    m_zones->setToolTip(MapPage::tr("Names the functional zones"));
    for (Pill* pill : {m_projectMarkers, m_platformMarkers, m_zones}) {
        pill->setMark(Pill::Mark::Check);
        row.addWidget(pill);
        connect(pill, &Pill::toggled, this, &MapChoices::changed);
    }
}

MapMeasure MapChoices::measure() const
{
    return static_cast<MapMeasure>(m_measure->currentData().toInt());
}

void MapChoices::setMeasure(MapMeasure measure)
{
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(measure)));
}

ClassMethod MapChoices::method() const
{
    return static_cast<ClassMethod>(m_method->currentData().toInt());
}

MapParts MapChoices::parts() const
{
    MapParts parts = AllMapParts;
    parts.setFlag(MapPart::Zones, m_zones->isChecked());
    return parts;
}

Pill& MapChoices::pillOf(MarkerKind kind) const
{
    return kind == MarkerKind::Project ? *m_projectMarkers : *m_platformMarkers;
}

bool MapChoices::isShown(MarkerKind kind) const
{
    return pillOf(kind).isChecked();
}

void MapChoices::showMarkers(MarkerKind kind)
{
    pillOf(kind).setChecked(true);
}

} // namespace touyan
