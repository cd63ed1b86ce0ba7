#include "pages/charts/chartspage.h"

#include "charts/chartcatalogue.h"
#include "charts/flowtable.h"
#include "models/workspace.h"
#include "pages/noprojects.h"
#include "pages/overview/listprojects.h"
#include "pages/overview/overviewfigures.h"
#include "pages/overview/targetevidence.h"
#include "pages/reports/filterchoices.h"
#include "reports/filterwords.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "views/charts/chartcard.h"
#include "views/charts/flowcard.h"
#include "views/charts/targetscard.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QGridLayout>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int ThreeColumnsFrom = 1500; // width of the page in pixels
constexpr int TwoColumnsFrom = 760;

} // namespace

ChartsPage::ChartsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_title(new TextLabel(TextKind::PageTitle, {}, this))
    , m_subtitle(new TextLabel(TextKind::Small, {}, this))
    , m_noProjects(new NoProjectsLine(workspace, this))
    , m_scroll(new QScrollArea(this))
    , m_grid(new QGridLayout)
    , m_flow(new FlowCard)
    , m_targets(new TargetsCard)
{
    auto* content = new QWidget;
    m_grid->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    m_grid->setSpacing(metrics::CardGap);
    content->setLayout(m_grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    m_noProjects->setContentsMargins(metrics::PageMargin, metrics::Grid, metrics::PageMargin, 0);
    layout->addWidget(m_noProjects);
    layout->addWidget(m_scroll, 1);

    for (const ChartEntry& entry : chartCatalogue()) {
        m_charts.append(makeChart(entry));
        m_cards.append(m_charts.constLast());
    }
    connectCards();
    m_cards += {m_flow, m_targets};
    arrange();
}

void ChartsPage::connectCards()
{
    connect(m_flow, &FlowCard::fileRequested, this, &Page::fileRequested);
    connect(m_flow, &FlowCard::done, this, &Page::done);
    connect(m_flow, &FlowCard::activated, this, [this](int year, const PickedProjects& projects) {
        Q_EMIT pageRequested(showProjectsOfList(year, projects, workspace()));
    });
    connect(m_targets, &TargetsCard::fileRequested, this, &Page::fileRequested);
    connect(m_targets, &TargetsCard::done, this, &Page::done);
    connect(m_targets, &TargetsCard::activated, this, [this](const TargetProgress& target) {
        showTargetEvidence(target, this->workspace(), *this);
    });
    makeExport();
}

void ChartsPage::makeExport()
{
    m_export = new QAction(themedIcon(Icon::Pdf), tr("All c&harts as PDF…"), this);
    connect(m_export, &QAction::triggered, this, [this] {
        Q_EMIT fileRequested({.title = tr("Save the charts"),
                              .name = m_title->text(),
                              .suffix = u"pdf"_s,
                              .write = [this](const QString& path) {
                                  PictureOptions options;
                                  options.title = m_title->text();
                                  return exportPictures(pictures(), path, options);
                              }});
    });
}

std::vector<Picture> ChartsPage::pictures() const
{
    std::vector<Picture> pictures;
    for (QWidget* widget : m_cards) {
        const auto* card = qobject_cast<PictureCard*>(widget);
        if (card && !card->table().isEmpty())
            pictures.push_back(card->picture());
    }
    return pictures;
}

QWidget* ChartsPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin, 0);
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1, Qt::AlignBottom);
    return header;
}

ChartCard* ChartsPage::makeChart(const ChartEntry& entry)
{
    auto* card = new ChartCard(entry.form);
    card->setHint(entry.page ? tr("Click: filter by this and show the projects")
                             : tr("Click: filter all pages by this"));
    connect(card, &ChartCard::fileRequested, this, &Page::fileRequested);
    connect(card, &ChartCard::done, this, &Page::done);
    connect(card, &ChartCard::activated, this,
            [this, &entry](qint64 key, qint64 columnKey) { follow(entry, key, columnKey); });
    return card;
}

/// Filters by what was clicked, and shows it where it is seen best.
void ChartsPage::follow(const ChartEntry& entry, qint64 key, qint64 columnKey)
{
    ProjectFilter bare; // what is picked does not depend on the rest of the filter
    bare.scope = workspace().filter().scope;
    const auto projects = filtered(workspace().records(), workspace().view(), bare, {});
    const ChartSource source{workspace().records(), workspace().view(), projects};
    const ProjectFilter narrowed = entry.narrowed({source, workspace().filter(), key, columnKey});
    if (narrowed == workspace().filter()) {
        Q_EMIT done(tr("No project stands behind this: the filter stays as it is."));
        return;
    }
    const bool isPicked = narrowed.picks.size() > workspace().filter().picks.size();
    workspace().setFilter(narrowed);
    if (entry.page && isPicked)
        Q_EMIT pageRequested(QLatin1StringView(entry.page));
}

void ChartsPage::arrange()
{
    int columns = width() >= TwoColumnsFrom ? 2 : 1;
    if (width() >= ThreeColumnsFrom)
        columns = 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget* card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int at = 0; at < static_cast<int>(m_cards.size()); ++at)
        m_grid->addWidget(m_cards.at(at), at / columns, at % columns);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ChartsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ChartsPage::point(const QString& key)
{
    const std::span<const ChartEntry> entries = chartCatalogue();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&key](const ChartEntry& entry) {
            return key == QLatin1StringView(entry.key);
        });
    if (found == entries.end())
        return;
    ChartCard* card = m_charts.at(std::distance(entries.begin(), found));
    card->mark();
    // Later: a page that comes to the front is laid out only then.
    QTimer::singleShot(0, card,
                       [this, card] { m_scroll->ensureWidgetVisible(card, 0, metrics::CardGap); });
}

void ChartsPage::refresh()
{
    const int year = workspace().year();
    QSet<ProjectId> candidates;
    for (const JudgedProject& judged : workspace().projectsIn(ProjectScope::All))
        candidates.insert(judged.project->id);
    const ChartSource source{workspace().records(),   workspace().view(),
                             workspace().projects(),  &candidates,
                             workspace().monthSums(), narrowingWords(workspace())};
    m_title->setText(tr("Charts of %1").arg(year));
    m_subtitle->setText(titleNarrowed(
        tr("%n project(s)", nullptr, static_cast<int>(source.projects.size())), source.filter));
    m_noProjects->refresh(std::ssize(source.projects));
    const std::span<const ChartEntry> entries = chartCatalogue();
    for (size_t at = 0; at < entries.size(); ++at)
        m_charts.at(static_cast<qsizetype>(at))->setTable(composeChart(entries[at], source));
    m_flow->setYears(flowAround(source), source.basis());
    m_targets->setTargets(targetProgress(workspace().records(), year),
                          {year, workspace().today(), targetsNote(workspace())});
}

} // namespace touyan
