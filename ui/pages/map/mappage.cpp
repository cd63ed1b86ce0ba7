#include "pages/map/mappage.h"

#include "jobs/job.h"
#include "jobs/jobbar.h"
#include "models/widerprojects.h"
#include "models/workspace.h"
#include "pages/map/districtpanel.h"
#include "pages/map/mapchoices.h"
#include "pages/map/mapdistricts.h"
#include "pages/map/mapexport.h"
#include "pages/map/yearplayer.h"
#include "pages/noprojects.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "views/charts/sentence.h"
#include "views/mapview.h"
#include "views/scenepainter.h"
#include "widgets/sidebyside.h"
#include "widgets/textlabel.h"
#include "widgets/wrappingrow.h"

#include <QEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr qsizetype MostNames = 12; // in a menu

} // namespace

MapPage::MapPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_reading(new Job(this))
    , m_choices(new MapChoices(this))
    , m_view(new MapView(this))
    , m_player(new YearPlayer(this))
    , m_problem(new Sentence({}, this))
    , m_stack(new QStackedLayout)
    , m_noProjects(new NoProjectsLine(workspace, this))
    , m_note(new TextLabel(TextKind::Small, {}, this))
    , m_panel(new DistrictPanel(workspace, this))
{
    m_actions = mapExportActions(this, [this](const QString& suffix, QPageSize::PageSizeId paper) {
        askAndExport(suffix, paper);
    });
    auto* header = new WrappingRow;
    buildHeader(*header);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addLayout(header);
    layout->addWidget(new SideBySide(makeMapCard(), m_panel, this), 1);

    connect(m_choices, &MapChoices::changed, this, [this] { fixClasses(m_player->isPlaying()); });
    connect(m_view, &MapView::districtClicked, this, &MapPage::chooseDistrict);
    connect(m_view, &MapView::zoneClicked, this, [this](const QString& name) {
        choose(zonesCalled(name, this->workspace().records()));
    });
    connect(m_view, &MapView::backgroundClicked, this, &MapPage::clearDistrict);
    connect(m_view, &MapView::markersClicked, this, &MapPage::openMarkers);
    connect(m_panel, &DistrictPanel::projectActivated, this, &MapPage::openProject);
    connect(m_player, &YearPlayer::yearChosen, this,
            [this](int year) { this->workspace().setYear(year); });
    connect(m_player, &YearPlayer::playingChanged, this, &MapPage::fixClasses);
    updatePalette();
}

/// The card with the map, what it cannot show, and the years.
QWidget* MapPage::makeMapCard()
{
    auto* card = new Card({}, this);
    card->setFlush();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_problem);
    card->body()->addLayout(m_stack, 1);
    constexpr int MostLines = 3; // a map file can have remarks without end
    m_note->setWordWrap(true);
    m_note->setMaximumHeight(MostLines * m_note->fontMetrics().lineSpacing() + metrics::HalfGrid);
    QSizePolicy kept = m_note->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // else the map would move with what is measured
    m_note->setSizePolicy(kept);
    m_note->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, metrics::HalfGrid);
    auto* reading = new JobBar(*m_reading, card);
    reading->setTitle(tr("Reading the map…"));
    reading->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, metrics::HalfGrid);
    card->body()->addWidget(reading);
    m_noProjects->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, 0);
    card->body()->addWidget(m_noProjects);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_player);
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_view->setAccessibleName(tr("Map of the districts"));
    return card;
}

void MapPage::buildHeader(QLayout& header)
{
    header.addWidget(new TextLabel(TextKind::PageTitle, tr("District map"), this));
    header.addWidget(m_choices);
    addButtons(header);
}

void MapPage::addButtons(QLayout& header)
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

MapContent MapPage::makeContent(const std::vector<JudgedProject>& all) const
{
    MapContent content = mapContent(workspace().records(), workspace().view(), all,
                                    m_choices->measure(), m_source.map());
    ProjectFilter filter = workspace().filter();
    filter.districts.clear(); // they are coloured instead
    if (const QString note = unnarrowedNote(m_choices->measure(), filter); !note.isEmpty())
        content.notes.prepend(note);
    content.isBundled = m_source.isBundled();
    content.bounds = m_bounds;
    content.approvalNumber = m_source.approvalNumber();
    content.method = m_choices->method();
    content.selected = mapKeysOf(workspace().filter().districts, workspace().records());
    const auto isHidden = [this](const MapMarker& marker) {
        return !m_choices->isShown(marker.kind);
    };
    content.markers.erase(std::remove_if(content.markers.begin(), content.markers.end(), isHidden),
                          content.markers.end());
    return content;
}

void MapPage::refresh()
{
    const std::vector<JudgedProject> all = projectsWiderBy(Dimension::District, workspace());
    updateYears();
    m_panel->showProjects(all);
    m_noProjects->refresh(std::ssize(all));
    m_stack->setCurrentIndex(m_source.map() ? 0 : 1);
    m_problem->setText(m_source.problem());
    if (!m_source.map()) {
        m_note->hide();
        return;
    }
    MapContent content = makeContent(all);
    updateNote(content.notes);
    m_view->showMap(std::move(content), m_choices->parts());
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
        all.method = m_choices->method();
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
    return mapContent(records, view, filtered(records, view, filter, {}), m_choices->measure(),
                      m_source.map())
        .values;
}

/// What the map cannot show, after @p notes on its figures: a map file that could not be read.
void MapPage::updateNote(QStringList notes)
{
    if (m_source.map() && !m_source.problem().isEmpty())
        notes.append(tr("The bundled map is shown: %1").arg(m_source.problem()));
    if (m_source.map() && !m_source.isBundled()) {
        QStringList remarks = m_source.map()->remarks;
        remarks.removeAll(m_source.map()->lacking); // the figures say it, with what is lost
        notes.append(remarks);
    }
    m_note->setText(notes.join(u' '));
    m_note->setToolTip(m_note->text());
    m_note->setVisible(!notes.isEmpty());
}

void MapPage::chooseDistrict(const QString& adcode)
{
    choose(districtsIn(adcode, workspace().records()));
}

void MapPage::choose(const QSet<DistrictId>& districts)
{
    if (districts.isEmpty()) // the map knows a place that the file does not
        return;
    ProjectFilter filter = workspace().filter();
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
    if (kind != MarkerKind::Project) {
        m_view->zoomInto(ids);
        return;
    }
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
