#include "shell/pagestack.h"

#include "models/annuallistmodel.h"
#include "models/workspace.h"
#include "pages/annuallist/annuallistpage.h"
#include "pages/charts/chartspage.h"
#include "pages/map/mapchoices.h"
#include "pages/map/mappage.h"
#include "pages/overview/overviewpage.h"
#include "pages/pagecatalogue.h"
#include "pages/selection/selectionpage.h"
#include "pages/timeline/timelinepage.h"
#include "selection/listentries.h"
#include "shell/pageframe.h"
#include "widgets/navigationbar.h"

#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int FoldBelowWidth = 1300;

/// The projects with an entry in @p list that pass the filter: few of those that pass.
QSet<ProjectId> passingProjects(const Workspace& workspace, AnnualListId list)
{
    QSet<ProjectId> listed;
    for (const ListEntry& entry : workspace.records().all<ListEntry>()) {
        if (entry.list == list)
            listed.insert(entry.project);
    }
    QSet<ProjectId> passing;
    if (listed.isEmpty())
        return passing;
    for (const JudgedProject& judged : workspace.projectsIn(ProjectScope::All)) {
        if (listed.contains(judged.project->id))
            passing.insert(judged.project->id);
    }
    return passing;
}

/// Over the columns of the board that make the list: carried over and chosen.
RollUp sumsOnList(const Workspace& workspace)
{
    return workspace.view().list() ? rollUp(workspace.projectsIn(ProjectScope::YearList))
                                   : RollUp();
}

/// How many entries of @p list are of @p passing projects and have a status that @p counts.
template <typename Counts>
int countEntries(const Records& records, AnnualListId list, const QSet<ProjectId>& passing,
                 const Counts& counts)
{
    const auto& entries = records.all<ListEntry>();
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [&](const ListEntry& entry) {
            return entry.list == list && counts(entry.status) && passing.contains(entry.project);
        }));
}

} // namespace

PageStack::PageStack(QWidget* parent)
    : QWidget(parent)
    , m_navigation(new NavigationBar(this))
    , m_stack(new QStackedWidget(this))
{
    QString group;
    for (const PageEntry& entry : pageCatalogue()) {
        if (entry.translatedGroup() != group) {
            group = entry.translatedGroup();
            m_navigation->addGroup(group);
        }
        m_navigation->addItem(QLatin1StringView(entry.key), entry.icon, entry.translatedTitle());
    }
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_stack, 1);
    connect(m_navigation, &NavigationBar::activated, this, &PageStack::showPage);
}

void PageStack::setWorkspace(Workspace& workspace)
{
    qDeleteAll(m_pages);
    m_pages.clear();
    m_workspace = &workspace;
    connect(&workspace, &Workspace::changed, this, &PageStack::updateCounts);
    connect(&workspace, &Workspace::filterChanged, this, &PageStack::updateCounts);
    updateCounts();
}

Page* PageStack::makePage(const QString& key)
{
    for (const PageEntry& entry : pageCatalogue()) {
        if (key == QLatin1StringView(entry.key)) {
            Page* page = entry.make(*m_workspace, m_stack);
            connectPage(*page);
            auto* frame = new PageFrame(page, m_stack);
            m_stack->addWidget(frame);
            m_pages.insert(key, frame);
            return page;
        }
    }
    return nullptr;
}

void PageStack::showPlatforms()
{
    showPage(u"map"_s);
    if (auto* map = qobject_cast<MapPage*>(currentPage())) {
        map->choices().setMeasure(MapMeasure::PlatformCount);
        map->choices().showMarkers(MarkerKind::Platform);
    }
}

void PageStack::showChart(const QString& key)
{
    showPage(u"charts"_s);
    if (auto* charts = qobject_cast<ChartsPage*>(currentPage()))
        charts->point(key);
}

void PageStack::connectPage(Page& page)
{
    connect(&page, &Page::done, this, &PageStack::done);
    connect(&page, &Page::withdrawn, this, &PageStack::withdrawn);
    connect(&page, &Page::paperRequested, this, &PageStack::paperRequested);
    connect(&page, &Page::fileRequested, this, &PageStack::fileRequested);
    if (auto* overview = qobject_cast<OverviewPage*>(&page)) {
        connect(overview, &OverviewPage::pageRequested, this, &PageStack::showPage);
        connect(overview, &OverviewPage::platformsRequested, this, &PageStack::showPlatforms);
        connect(overview, &OverviewPage::chartRequested, this, &PageStack::showChart);
        connect(overview, &OverviewPage::openProject, this, &PageStack::openProject);
    }
    if (auto* charts = qobject_cast<ChartsPage*>(&page))
        connect(charts, &ChartsPage::pageRequested, this, &PageStack::showPage);
    if (auto* timeline = qobject_cast<TimelinePage*>(&page))
        connect(timeline, &TimelinePage::openProject, this, &PageStack::openProject);
    if (auto* selection = qobject_cast<SelectionPage*>(&page)) {
        connect(selection, &SelectionPage::openProject, this, &PageStack::openProject);
        connect(selection, &SelectionPage::pageRequested, this, &PageStack::showPage);
    }
    if (auto* map = qobject_cast<MapPage*>(&page))
        connect(map, &MapPage::openProject, this, &PageStack::openProject);
    if (auto* list = qobject_cast<AnnualListPage*>(&page)) {
        connect(&list->model(), &AnnualListModel::totalsChanged, this, &PageStack::sumsChanged);
        connect(list, &AnnualListPage::pageRequested, this, &PageStack::showPage);
        connect(list, &AnnualListPage::printRequested, this, &PageStack::printRequested);
        connect(list, &AnnualListPage::workbookRequested, this,
                [this](ListEdition edition) { Q_EMIT exportRequested(u"xlsx"_s, edition); });
        connect(list, &AnnualListPage::csvRequested, this,
                [this](ListEdition edition) { Q_EMIT exportRequested(u"csv"_s, edition); });
    }
}

void PageStack::showPage(const QString& key)
{
    if (!m_workspace)
        return;
    if (!m_pages.contains(key) && !makePage(key))
        return;
    m_stack->setCurrentWidget(m_pages.value(key));
    m_navigation->setCurrent(key);
    Q_EMIT pageChanged(key);
}

void PageStack::openProject(ProjectId project)
{
    m_workspace->select(project);
    showPage(u"registry"_s);
}

QString PageStack::currentKey() const
{
    return m_pages.key(qobject_cast<PageFrame*>(m_stack->currentWidget()));
}

Page* PageStack::currentPage() const
{
    const auto* frame = qobject_cast<PageFrame*>(m_stack->currentWidget());
    return frame ? frame->page() : nullptr;
}

/// Those about the year's list, whoever is on it, and the registry, whose pills name the scope.
bool PageStack::showsScope() const
{
    static const QSet<QString> keys = {u"registry"_s, u"selection"_s, u"review"_s, u"annual-list"_s,
                                       u"compare"_s};
    return keys.contains(currentKey());
}

std::optional<PageSums> PageStack::shownSums() const
{
    const QString key = currentKey();
    if (auto* list = qobject_cast<AnnualListPage*>(currentPage()))
        return PageSums{list->model().totals()};
    if (key == u"selection")
        return PageSums{sumsOnList(*m_workspace)};
    if (key == u"review" || key == u"compare")
        return PageSums{};
    return {};
}

void PageStack::updateCounts()
{
    m_navigation->setCount(u"registry"_s, m_workspace->countIn(ProjectScope::All));
    const AnnualList* list = m_workspace->view().list();
    m_navigation->setCount(u"annual-list"_s,
                           list ? std::optional(m_workspace->countIn(ProjectScope::YearList))
                                : std::nullopt);
    const QSet<ProjectId> passing =
        list ? passingProjects(*m_workspace, list->id) : QSet<ProjectId>();
    const auto count = [&](const auto& counts) {
        return list ? std::optional(countEntries(m_workspace->records(), list->id, passing, counts))
                    : std::nullopt;
    };
    const auto inReview = count([](EntryStatus status) { return status == EntryStatus::InReview; });
    m_navigation->setCount(u"selection"_s, count(isInPlay));
    m_navigation->setCount(u"review"_s, inReview == 0 ? std::nullopt : inReview);
    Q_EMIT sumsChanged();
}

void PageStack::resizeEvent(QResizeEvent* event)
{
    m_navigation->setFolded(width() < FoldBelowWidth);
    QWidget::resizeEvent(event);
}

} // namespace touyan
