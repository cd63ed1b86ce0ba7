#include "shell/topbar.h"

#include "models/workspace.h"
#include "search/pinyin.h"
#include "shell/filterstrip.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "widgets/filterchip.h"
#include "widgets/searchbox.h"
#include "widgets/yearstepper.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>

namespace touyan {
namespace {

constexpr int FirstYear = 2015;
constexpr int LastYear = 2035;
constexpr int SearchWidth = 180;
constexpr int ShortSearchWidth = 130;
constexpr int ShortBelow = 1240; // narrower than this there is no room for all words
constexpr int LeastWidth = 860;

template <typename T>
QList<ListedChoice> choicesOf(const Records& records)
{
    QList<ListedChoice> choices;
    for (const T& row : records.all<T>()) {
        const QString name = records.nameOf(kindOf<T>, row.id.value);
        choices.append({QString::number(row.id.value), name, pinyinInitials(name), {}});
    }
    return choices;
}

/// Only the units that answer for a project: the plan's list is longer than what helps to choose
/// from.
QList<ListedChoice> responsibleUnits(const Records& records)
{
    QSet<UnitId> used;
    for (const Project& project : records.all<Project>()) {
        for (const UnitId unit : project.responsibleUnits)
            used.insert(unit);
    }
    QList<ListedChoice> choices = choicesOf<Unit>(records);
    choices.removeIf([&used](const ListedChoice& choice) {
        return !used.contains(UnitId{choice.key.toLongLong()});
    });
    return choices;
}

/// Whether other units may answer for projects after @p changes.
bool changesUnits(const ChangeSet& changes)
{
    const auto& deltas = changes.deltas<Project>();
    return std::any_of(deltas.begin(), deltas.end(), [](const Delta<Project>& delta) {
        return !delta.before || !delta.after
            || delta.before->responsibleUnits != delta.after->responsibleUnits;
    });
}

QList<ListedChoice> lightChoices()
{
    QList<ListedChoice> choices;
    for (const Light light : {Light::Green, Light::Yellow, Light::Red})
        choices.append({QString::number(static_cast<int>(light)), lightTitle(light), {}, {}});
    choices.append(
        {QString::number(static_cast<int>(Light::None)), TopBar::tr("Not judged"), {}, {}});
    return choices;
}

template <typename T>
QStringList keysOf(const QSet<T>& ids)
{
    QStringList keys;
    for (const T id : ids)
        keys.append(QString::number(id.value));
    return keys;
}

template <typename T>
QSet<T> idsOf(const QStringList& keys)
{
    QSet<T> ids;
    for (const QString& key : keys)
        ids.insert(T{key.toLongLong()});
    return ids;
}

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_strip(new FilterStrip(this))
    , m_year(new YearStepper(this))
    , m_search(new SearchBox(tr("Search projects (characters, pinyin or initials, Ctrl+K)"), this))
    , m_districts(new FilterChip(tr("All districts"), this))
    , m_programmes(new FilterChip(tr("All programmes"), this))
    , m_units(new FilterChip(tr("All responsible units"), this))
    , m_lights(new FilterChip(tr("All lights"), this))
{
    m_year->setRange(FirstYear, LastYear);
    m_year->setAccessibleName(tr("Year"));
    m_search->setMinimumWidth(SearchWidth);
    m_search->setMaximumWidth(360);

    auto* bar = new QWidget(this);
    bar->setFixedHeight(metrics::TopBarHeight);
    bar->setLayout(m_row);
    m_row->setContentsMargins(metrics::PageMargin, 0, metrics::PageMargin, 0);
    m_row->setSpacing(metrics::Grid);
    makeName();
    m_row->addWidget(m_year);
    m_row->addWidget(m_search, 1);
    makeChips();
    m_row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_strip);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_year, &YearStepper::yearChanged, this, [this](int year) {
        if (m_workspace)
            m_workspace->setYear(year);
    });
    connect(m_search, &SearchBox::searchChanged, this, &TopBar::takeSearch);
}

void TopBar::makeName()
{
    auto* logo = new QLabel(this);
    logo->setPixmap(applicationIcon().pixmap(24, 24));
    m_name = new QLabel(tr("Touyan"), this);
    QFont bold = m_name->font();
    bold.setBold(true);
    bold.setPixelSize(metrics::CardTitleSize + 1);
    m_name->setFont(bold);
    m_name->setContentsMargins(0, 0, metrics::PageMargin, 0);
    m_row->addWidget(logo);
    m_row->addWidget(m_name);
}

void TopBar::makeChips()
{
    m_districts->setShortText(tr("Districts"));
    m_programmes->setShortText(tr("Programmes"));
    m_units->setShortText(tr("Units"));
    m_lights->setShortText(tr("Lights"));
    for (FilterChip* chip : {m_districts, m_programmes, m_units, m_lights}) {
        m_row->addWidget(chip);
        connect(chip, &FilterChip::selectionChanged, this, &TopBar::takeChips);
    }
}

QSize TopBar::minimumSizeHint() const
{
    return {LeastWidth, QWidget::minimumSizeHint().height()};
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    setShort(width() < ShortBelow);
    QWidget::resizeEvent(event);
}

/// With short words on the chips and none on the buttons, whose tooltips say them.
void TopBar::setShort(bool isShort)
{
    if (isShort == m_isShort)
        return;
    m_isShort = isShort;
    m_name->setVisible(!isShort);
    m_search->setMinimumWidth(isShort ? ShortSearchWidth : SearchWidth);
    for (FilterChip* chip : {m_districts, m_programmes, m_units, m_lights})
        chip->setShortened(isShort);
    for (QToolButton* button : std::as_const(m_worded))
        button->setToolButtonStyle(isShort ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void TopBar::setWorkspace(Workspace& workspace)
{
    m_workspace = &workspace;
    m_search->clear();
    connect(&workspace, &Workspace::filterChanged, this, &TopBar::showFilter);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeSet& changes) {
        if (changesUnits(changes) || changes.touches<District>() || changes.touches<Programme>()
            || changes.touches<Unit>())
            fillChips();
    });
    fillChips();
    showFilter();
}

QToolButton* TopBar::addAction(QAction* action, Emphasis emphasis)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setProperty("primary", emphasis == Emphasis::Primary);
    button->setToolButtonStyle(action->iconText().isEmpty() ? Qt::ToolButtonIconOnly
                                                            : Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(action->toolTip());
    m_row->addWidget(button);
    if (emphasis == Emphasis::Primary || action->menu() != nullptr)
        m_worded.append(button);
    return button;
}

void TopBar::setScopeShown(bool isShown)
{
    m_strip->setScopeShown(isShown);
    if (m_workspace)
        m_strip->showFilterOf(*m_workspace);
}

void TopBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void TopBar::clearFilter()
{
    if (!m_workspace)
        return;
    m_search->clear();
    ProjectFilter filter;
    filter.scope = m_workspace->filter().scope;
    m_workspace->setFilter(filter);
}

void TopBar::fillChips()
{
    const Records& records = m_workspace->records();
    m_districts->setChoices(choicesOf<District>(records));
    m_programmes->setChoices(choicesOf<Programme>(records));
    m_units->setChoices(responsibleUnits(records));
    m_lights->setChoices(lightChoices());
}

void TopBar::showFilter()
{
    const ProjectFilter& filter = m_workspace->filter();
    m_year->setYear(m_workspace->year());
    m_districts->setSelected(keysOf(filter.districts));
    m_programmes->setSelected(keysOf(filter.programmes));
    m_units->setSelected(keysOf(filter.units));
    QStringList lights;
    for (const Light light : filter.lights)
        lights.append(QString::number(static_cast<int>(light)));
    m_lights->setSelected(lights);
    m_search->showSearch(filter.search);
    m_strip->showFilterOf(*m_workspace);
}

void TopBar::takeChips()
{
    if (!m_workspace)
        return;
    ProjectFilter filter = m_workspace->filter();
    filter.districts = idsOf<DistrictId>(m_districts->selected());
    filter.programmes = idsOf<ProgrammeId>(m_programmes->selected());
    filter.units = idsOf<UnitId>(m_units->selected());
    filter.lights.clear();
    const QStringList lights = m_lights->selected();
    for (const QString& light : lights)
        filter.lights.insert(static_cast<Light>(light.toInt()));
    m_workspace->setFilter(filter);
}

void TopBar::takeSearch(const QString& text)
{
    if (!m_workspace)
        return;
    ProjectFilter filter = m_workspace->filter();
    filter.search = text;
    m_workspace->setFilter(filter);
}

void TopBar::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.border);
}

} // namespace touyan
