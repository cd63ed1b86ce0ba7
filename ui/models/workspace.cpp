#include "models/workspace.h"

using namespace std::chrono_literals;

namespace touyan {
namespace {

/// The first frame does not wait for the index of the search, and the first key finds it made.
constexpr auto IndexDelay = 300ms;

/// Whoever copies the file to a stick or a letter after a change has it in the copy. Later than at
/// once, so that a row of changes waits for the disk but once.
constexpr auto SettlingDelay = 1s;

} // namespace

Workspace::Workspace(std::unique_ptr<Portfolio> portfolio, QObject* parent)
    : QObject(parent)
    , m_portfolio(std::move(portfolio))
    , m_session(*m_portfolio)
    , m_view(m_portfolio->records(),
             referenceDate(m_portfolio->records(), m_portfolio->clock().today()).year(),
             m_portfolio->clock().today())
{
    connect(m_portfolio.get(), &Portfolio::changed, this, &Workspace::onPortfolioChanged);
    m_settling.setSingleShot(true);
    m_settling.setInterval(SettlingDelay);
    connect(&m_settling, &QTimer::timeout, m_portfolio.get(), &Portfolio::settle);
    // Counted from when events are first handled, however long the start takes on a slow computer.
    QTimer::singleShot(0, this,
                       [this] { QTimer::singleShot(IndexDelay, this, [this] { (void)index(); }); });
}

Workspace::~Workspace() = default;

QList<ProjectId> Workspace::found() const
{
    return m_filter.search.trimmed().isEmpty() ? QList<ProjectId>() : index().find(m_filter.search);
}

const TextIndex<Project>& Workspace::index() const
{
    if (!m_index)
        m_index.emplace(records());
    return *m_index;
}

const Passing& Workspace::passing() const
{
    if (!m_passing)
        m_passing = touyan::passing(records(), m_view, m_filter, found());
    return *m_passing;
}

std::vector<MonthSum> Workspace::monthSums() const
{
    return m_monthEnds.sums(projects(), records(), m_view);
}

std::vector<JudgedProject> Workspace::projectsIn(ProjectScope scope) const
{
    ProjectFilter filter = m_filter;
    filter.scope = scope;
    return filtered(records(), m_view, filter, found());
}

void Workspace::setYear(int year)
{
    if (year == m_view.year())
        return;
    m_passing.reset();
    m_monthEnds.clear();
    m_view.setYear(records(), year);
    Q_EMIT filterChanged();
}

void Workspace::setFilter(const ProjectFilter& filter)
{
    if (filter == m_filter)
        return;
    m_passing.reset();
    m_filter = filter;
    Q_EMIT filterChanged();
}

void Workspace::select(ProjectId project)
{
    if (project == m_selected)
        return;
    m_selected = project;
    Q_EMIT selectionChanged(project);
}

void Workspace::onPortfolioChanged(const ChangeSet& changes)
{
    m_settling.start();
    m_passing.reset();
    if (m_index)
        m_index->apply(records(), changes);
    const QSet<ProjectId> judged = m_view.apply(records(), changes);
    m_monthEnds.forget(judged, m_view);
    if (m_selected.isValid() && !records().find(m_selected))
        select({});
    Q_EMIT changed(changes, judged);
}

} // namespace touyan
