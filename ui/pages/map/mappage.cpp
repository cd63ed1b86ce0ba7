#include "pages/map/mappage.h"

#include "domain/field.h"
#include "layout/mapscene.h"
#include "models/widerprojects.h"
#include "models/workspace.h"
#include "pages/map/districtpanel.h"
#include "pages/map/districtprofile.h"
#include "pages/map/mapdistricts.h"
#include "pages/map/mapfiledialog.h"
#include "pages/map/yearplayer.h"
#include "printing/timelinepicture.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "views/charts/sentence.h"
#include "views/mapview.h"
#include "views/scenepainter.h"
#include "widgets/elidedlabel.h"
#include "widgets/pill.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSizeF ExportSize(1600, 1200);
constexpr qsizetype MostNames = 12; // in a menu

QStringList programmesOf(const QSet<DistrictId>& districts, const Records& records)
{
    QStringList names;
    for (const Programme& programme : records.all<Programme>()) {
        const bool isCarried =
            std::any_of(programme.districts.cbegin(), programme.districts.cend(),
                        [&](DistrictId district) { return districts.contains(district); });
        if (isCarried)
            names.append(programme.name);
    }
    return names;
}

} // namespace

MapPage::MapPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_measure(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_projectMarkers(new Pill(tr("Project markers"), this))
    , m_platformMarkers(new Pill(tr("Platform markers"), this))
    , m_zones(new Pill(tr("Functional zones"), this))
    , m_view(new MapView(this))
    , m_player(new YearPlayer(this))
    , m_problem(new Sentence({}, this))
    , m_stack(new QStackedLayout)
    , m_note(new ElidedLabel(TextKind::Small, {}, this))
    , m_panel(new DistrictPanel(this))
{
    makeActions();
    auto* header = new QHBoxLayout;
    header->setSpacing(metrics::Grid);
    buildHeader(*header);

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::CardGap);
    buildMap(*row);
    row->addWidget(m_panel);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addLayout(header);
    layout->addLayout(row, 1);

    connect(m_view, &MapView::districtClicked, this, &MapPage::chooseDistrict);
    connect(m_view, &MapView::backgroundClicked, this, &MapPage::clearDistrict);
    connect(m_view, &MapView::markersClicked, this, &MapPage::openMarkers);
    connect(m_panel, &DistrictPanel::projectActivated, this, &MapPage::openProject);
    connect(m_player, &YearPlayer::yearChosen, this,
            [this](int year) { this->workspace().setYear(year); });
    connect(m_player, &YearPlayer::playingChanged, this, &MapPage::fixClasses);
    updatePalette();
}

/// The card with the map, what it cannot show, and the years.
void MapPage::buildMap(QLayout& layout)
{
    auto* card = new Card({}, this);
    card->setFlush();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_problem);
    card->body()->addLayout(m_stack, 1);
    m_note->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, metrics::HalfGrid);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_player);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_view->setAccessibleName(tr("Map of the districts"));
    layout.addWidget(card);
}

void MapPage::buildHeader(QHBoxLayout& header)
{
    header.addWidget(new TextLabel(TextKind::PageTitle, tr("District map"), this));
    for (const MapMeasureDescription& measure : mapMeasures())
        m_measure->addItem(measure.translatedTitle(), static_cast<int>(measure.measure));
    m_measure->setCurrentIndex(
        m_measure->findData(static_cast<int>(MapMeasure::PlannedInvestment)));
    m_measure->setAccessibleName(tr("What the districts are coloured by"));
    m_method->addItem(tr("Natural classes"), static_cast<int>(ClassMethod::Natural));
    m_method->addItem(tr("Equal classes"), static_cast<int>(ClassMethod::Equal));
    m_method->addItem(tr("Quantiles"), static_cast<int>(ClassMethod::Quantile));
    m_method->setAccessibleName(tr("How values are divided into classes"));
    for (QComboBox* box : {m_measure, m_method}) {
        connect(box, &QComboBox::currentIndexChanged, this, &MapPage::refresh);
        header.addWidget(box);
    }
    addMarkerPills(header);
    header.addStretch(1);
    addButtons(header);
}

void MapPage::addMarkerPills(QHBoxLayout& header)
{
    m_projectMarkers->setChecked(true);
    m_zones->setChecked(true);
    for (Pill* pill : {m_projectMarkers, m_platformMarkers, m_zones}) {
        pill->setMark(Pill::Mark::Check);
        header.addWidget(pill);
        connect(pill, &Pill::toggled, this, &MapPage::refresh);
    }
}

void MapPage::addButtons(QHBoxLayout& header)
{
    const auto addZoom = [&](Icon icon, const QString& name, void (MapView::*zoom)()) {
        auto* button = new QToolButton(this);
        button->setIcon(themedIcon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, m_view, zoom);
        header.addWidget(button);
    };
    addZoom(Icon::ZoomOut, tr("Zoom out"), &MapView::zoomOut);
    addZoom(Icon::ZoomIn, tr("Zoom in"), &MapView::zoomIn);
    addZoom(Icon::Fit, tr("Whole map"), &MapView::resetZoom);
    auto* mapButton = new QPushButton(tr("Map &file"), this);
    auto* mapMenu = new QMenu(mapButton);
    mapMenu->addAction(tr("&Load a standard map…"), this, &MapPage::askAndLoad);
    mapMenu->addAction(tr("&Back to the bundled map"), this, &MapPage::resetMap);
    mapButton->setMenu(mapMenu);
    auto* exportButton = new QPushButton(tr("E&xport"), this);
    auto* exportMenu = new QMenu(exportButton);
    exportMenu->addActions(m_actions);
    exportButton->setMenu(exportMenu);
    header.addWidget(mapButton);
    header.addWidget(exportButton);
}

void MapPage::makeActions()
{
    auto* pdf = new QAction(themedIcon(Icon::Pdf), tr("Map as &PDF"), this);
    auto* papers = new QMenu(this);
    for (const QPageSize::PageSizeId paper : picturePapers()) {
        papers->addAction(tr("%1…").arg(QPageSize::name(paper)), this,
                          [this, paper] { askAndExport(u"pdf"_s, paper); });
    }
    pdf->setMenu(papers);
    m_actions.append(pdf);
    const auto add = [this](const QString& text, const QString& suffix) {
        auto* action = new QAction(themedIcon(Icon::Image), text, this);
        connect(action, &QAction::triggered, this,
                [this, suffix] { askAndExport(suffix, QPageSize::A4); });
        m_actions.append(action);
    };
    add(tr("Map as &SVG…"), u"svg"_s);
    add(tr("Map as P&NG…"), u"png"_s);
}

MapMeasure MapPage::measure() const
{
    return static_cast<MapMeasure>(m_measure->currentData().toInt());
}

void MapPage::setMeasure(MapMeasure measure)
{
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(measure)));
}

MapContent MapPage::makeContent(const std::vector<JudgedProject>& all) const
{
    MapContent content =
        mapContent(workspace().records(), workspace().view(), all, measure(), m_source.map());
    content.isBundled = m_source.isBundled();
    content.bounds = m_bounds;
    content.approvalNumber = m_source.approvalNumber();
    content.method = static_cast<ClassMethod>(m_method->currentData().toInt());
    content.selected = adcodesOf(workspace().filter().districts, workspace().records());
    const auto isHidden = [this](const MapMarker& marker) {
        return !(marker.kind == MarkerKind::Project ? m_projectMarkers : m_platformMarkers)
                    ->isChecked();
    };
    content.markers.erase(std::remove_if(content.markers.begin(), content.markers.end(), isHidden),
                          content.markers.end());
    return content;
}

void MapPage::refresh()
{
    const std::vector<JudgedProject> all = projectsWiderBy(Dimension::District, workspace());
    updateYears();
    updatePanel(all);
    updateNote(all);
    m_stack->setCurrentIndex(m_source.map() ? 0 : 1);
    m_problem->setText(m_source.problem());
    if (m_source.map()) {
        MapParts parts = AllMapParts;
        parts.setFlag(MapPart::Zones, m_zones->isChecked());
        m_view->showMap(makeContent(all), parts);
    }
}

void MapPage::updateYears()
{
    int first = workspace().year();
    int last = first;
    for (const AnnualList& list : workspace().records().all<AnnualList>()) {
        first = std::min(first, list.year);
        last = std::max(last, list.year);
    }
    m_player->setYears(first, last);
    m_player->setYear(workspace().year());
}

/// While the years run, a colour means the same in all of them.
void MapPage::fixClasses(bool isFixed)
{
    m_bounds.clear();
    if (isFixed) {
        MapContent all;
        all.method = static_cast<ClassMethod>(m_method->currentData().toInt());
        for (int year = m_player->firstYear(); year <= m_player->lastYear(); ++year) {
            const std::vector<MapValue> values = valuesOfYear(year);
            all.values.insert(all.values.end(), values.cbegin(), values.cend());
        }
        m_bounds = classBoundsOf(all);
    }
    refresh();
}

/// What the districts are worth in another year, by the same filter.
std::vector<MapValue> MapPage::valuesOfYear(int year) const
{
    const Records& records = workspace().records();
    const YearView view(records, year, workspace().today());
    ProjectFilter filter = workspace().filter();
    filter.districts.clear();
    filter.search.clear();
    return mapContent(records, view, filtered(records, view, filter, {}), measure(), m_source.map())
        .values;
}

void MapPage::updatePanel(const std::vector<JudgedProject>& all)
{
    const Records& records = workspace().records();
    const DistrictProfile city = districtProfile(all, records, workspace().view());
    const QSet<DistrictId>& districts = workspace().filter().districts;
    if (districts.isEmpty()) {
        m_panel->showCity(city, districtStock({}, records));
        return;
    }
    const QStringList adcodes = adcodesOf(districts, records);
    QString name = records.nameOf(RecordKind::District, (*districts.cbegin()).value);
    if (districts.size() > 1) {
        name = tr("%n district(s)", nullptr, static_cast<int>(districts.size()));
        for (const District& district : records.all<District>()) {
            // An area of the map with the zones that belong to it goes by its own name.
            if (adcodes.size() == 1 && district.adcode == adcodes.constFirst())
                name = district.name;
        }
    }
    m_panel->showDistrict(
        name, districtProfile(workspace().projects(), records, workspace().view()),
        districtStock(districts, records), city, programmesOf(districts, records));
}

/// What the map cannot show: projects of a zone that lies in several districts, and a map file that
/// could not be read.
void MapPage::updateNote(const std::vector<JudgedProject>& all)
{
    const auto unplaced =
        std::count_if(all.begin(), all.end(), [this](const JudgedProject& judged) {
            return adcodeOf(judged.project->district, workspace().records()).isEmpty();
        });
    QStringList notes;
    if (unplaced > 0)
        notes.append(tr("%n project(s) of zones that lie in several districts, or without a "
                        "district, are in no area of the map.",
                        nullptr, static_cast<int>(unplaced)));
    if (m_source.map() && !m_source.problem().isEmpty())
        notes.append(tr("The bundled map is shown: %1").arg(m_source.problem()));
    if (m_source.map() && !m_source.isBundled())
        notes.append(m_source.map()->remarks);
    m_note->setText(notes.join(u' '));
    m_note->setVisible(!notes.isEmpty());
}

void MapPage::chooseDistrict(const QString& adcode)
{
    ProjectFilter filter = workspace().filter();
    const QSet<DistrictId> districts = districtsIn(adcode, workspace().records());
    filter.districts = filter.districts == districts ? QSet<DistrictId>() : districts;
    workspace().setFilter(filter);
}

void MapPage::clearDistrict()
{
    ProjectFilter filter = workspace().filter();
    filter.districts.clear();
    workspace().setFilter(filter);
}

void MapPage::openMarkers(MarkerKind kind, const QList<qint64>& ids)
{
    if (kind != MarkerKind::Project || ids.isEmpty())
        return;
    if (ids.size() == 1) {
        Q_EMIT openProject(ProjectId{ids.constFirst()});
        return;
    }
    if (ids.size() > MostNames && m_view->zoomInto(ids))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const qint64 id : ids) {
        const QString name = workspace().records().nameOf(RecordKind::Project, id);
        menu->addAction(name, this, [this, id] { Q_EMIT openProject(ProjectId{id}); });
    }
    menu->popup(QCursor::pos());
}

bool MapPage::loadMap(const QString& path, const QString& approvalNumber)
{
    const Result<void> done = m_source.load(path, approvalNumber);
    if (!done)
        Q_EMIT workspace().session().failed(done.error());
    refresh();
    return done.has_value();
}

void MapPage::resetMap()
{
    m_source.reset();
    refresh();
}

void MapPage::askAndLoad()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Load a standard map"), {},
                                                      tr("GeoJSON map (*.geojson *.json)"));
    if (path.isEmpty())
        return;
    const auto map = MapSource::read(path);
    if (!map) {
        Q_EMIT workspace().session().failed(map.error());
        return;
    }
    MapFileDialog dialog(path, *map, this);
    if (dialog.exec() == QDialog::Accepted && loadMap(path, dialog.approvalNumber()))
        Q_EMIT done(tr("The map %1 is shown from now on.").arg(QFileInfo(path).fileName()));
}

QString MapPage::title() const
{
    return tr("Key projects of %1 by district").arg(workspace().year());
}

Result<void> MapPage::exportTo(const QString& path, QPageSize::PageSizeId paper) const
{
    PictureOptions options;
    options.title = title();
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive))
        options.paper = paper;
    MapFrame frame;
    frame.size = options.paper ? landscapePage(QPageSize::A4) : ExportSize; // paper enlarges it
    frame.title = title();
    frame.parts = m_view->parts();
    const MapContent content = makeContent(projectsWiderBy(Dimension::District, workspace()));
    if (!content.map)
        return Error{ErrorCode::NotFound, m_source.problem(), {}};
    const MapLayout layout = mapLayout(content, frame, FontMeasure(options.palette));
    return exportScene({layout.scene}, path, options);
}

void MapPage::askAndExport(const QString& suffix, QPageSize::PageSizeId paper)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the map"), title() + u'.' + suffix,
                                     u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    if (const auto written = exportTo(path, paper); !written)
        Q_EMIT workspace().session().failed(written.error());
    else
        Q_EMIT done(tr("The map was saved as %1.").arg(path));
}

void MapPage::updatePalette()
{
    m_view->setScenePalette(ScenePalette(tokensFor(palette())));
}

void MapPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updatePalette();
}

} // namespace touyan
