#include "pages/map/districtpanel.h"

#include "base/sentences.h"
#include "domain/field.h"
#include "domain/fieldtext.h"
#include "models/widerprojects.h"
#include "models/workspace.h"
#include "pages/map/comparebars.h"
#include "pages/map/districtprojects.h"
#include "pages/map/mapdistricts.h"
#include "pages/overview/overviewdelegate.h"
#include "style/metrics.h"
#include "widgets/badge.h"
#include "widgets/elidedlabel.h"
#include "widgets/lightlabel.h"
#include "widgets/scrollarea.h"
#include "widgets/textlabel.h"
#include "widgets/wholerows.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int Width = 312; // with a scroll bar
constexpr int LightWidth = 24;
constexpr size_t PlatformsPlace = 3; // among the figures
constexpr std::array Lights = {Light::Green, Light::Yellow, Light::Red, Light::None};

QTableView* makeTable(DistrictProjects* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(DistrictPanel::tr("Projects of the district"));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(metrics::RowHeight);
    table->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = table->horizontalHeader();
    header->hide();
    header->setMinimumSectionSize(LightWidth);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(DistrictProjects::NameColumn, QHeaderView::Stretch);
    header->resizeSection(DistrictProjects::LightColumn, LightWidth);
    table->setItemDelegateForColumn(DistrictProjects::LightColumn,
                                    new LightDelegate(DistrictProjects::LightRole, table));
    table->setMinimumHeight(2 * metrics::RowHeight);
    return table;
}

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

DistrictPanel::DistrictPanel(const Workspace& workspace, QWidget* parent)
    : Card(u" "_s, parent)
    , m_workspace(workspace)
    , m_column(new QVBoxLayout)
    , m_completion(new ElidedLabel(TextKind::Muted, {}, this))
    , m_figures(new QWidget(this))
    , m_natures(new TextLabel(TextKind::Muted, {}, this))
    , m_yearly(new TextLabel(TextKind::Muted, {}, this))
    , m_zones(new TextLabel(TextKind::Muted, {}, this))
    , m_projects(new DistrictProjects(workspace, this))
    , m_table(makeTable(m_projects, this))
    , m_programmes(new QWidget(this))
    , m_comparison(new CompareBars(this))
    , m_hint(
          new TextLabel(TextKind::Muted, tr("Click a district on the map to see it here."), this))
{
    setMinimumWidth(Width);
    auto* content = new QWidget(this);
    content->setLayout(m_column);
    m_column->setContentsMargins({});
    m_column->setSpacing(body()->spacing());
    body()->addWidget(scrolling(content, this));
    auto* lights = new QHBoxLayout;
    lights->setSpacing(metrics::CardGap);
    for (LightLabel*& light : m_lights)
        lights->addWidget(light = new LightLabel(Light::None, {}, this));
    lights->addWidget(m_completion, 1);
    m_column->addLayout(lights);
    makeFigures();
    m_column->addWidget(m_figures);
    m_column->addWidget(m_natures);
    m_natures->setWordWrap(true);
    m_yearly->setWordWrap(true);
    m_column->addWidget(m_yearly);
    m_zones->setWordWrap(true);
    m_column->addWidget(m_zones);
    m_column->addWidget(new WholeRows(m_table, this), 1);
    addSection(tr("Programmes carried"), m_programmes);
    addSection(tr("Against the city"), m_comparison);
    m_hint->setWordWrap(true);
    m_column->addWidget(m_hint);
    new QVBoxLayout(m_programmes);
    m_programmes->layout()->setContentsMargins(0, 0, 0, 0);
    const auto open = [this](const QModelIndex& index) {
        Q_EMIT projectActivated(ProjectId{index.data(DistrictProjects::ProjectRole).toLongLong()});
    };
    connect(&workspace, &Workspace::changed, this, &DistrictPanel::countAnew);
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
}

void DistrictPanel::addSection(const QString& title, QWidget* content)
{
    auto* label = new TextLabel(TextKind::Strong, title, this);
    (content == m_programmes ? m_programmesTitle : m_comparisonTitle) = label;
    m_column->addSpacing(metrics::HalfGrid);
    m_column->addWidget(label);
    m_column->addWidget(content);
}

/// Six values in two columns, each behind its name.
void DistrictPanel::makeFigures()
{
    const std::array titles = {tr("Total"),     tr("Year's plan"), tr("Done"),
                               tr("Platforms"), tr("Teams"),       tr("Enterprises")};
    auto* grid = new QGridLayout(m_figures);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::Grid);
    grid->setVerticalSpacing(metrics::HalfGrid);
    for (size_t i = 0; i < m_values.size(); ++i) {
        const auto row = static_cast<int>(i % 3);
        const int column = i < 3 ? 0 : 2;
        m_values.at(i) = new TextLabel(TextKind::Strong, {}, m_figures);
        m_values.at(i)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(new TextLabel(TextKind::Muted, titles.at(i), m_figures), row, column);
        grid->addWidget(m_values.at(i), row, column + 1);
    }
    m_values.at(PlatformsPlace)->setToolTip(tr("Platforms built by the end of the year"));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
}

void DistrictPanel::showFigures(const RollUp& sum, const DistrictStock& stock)
{
    const auto yi = [](Money amount) {
        constexpr double WithoutDecimals = 1'000; // there is no room for them, and no need
        const QString number = amount.yi() < WithoutDecimals
            ? moneyText(amount, MoneyUnit::Yi)
            : QLocale(QLocale::English).toString(amount.yi(), 'f', 0);
        //: An amount in 100 million yuan: 亿元
        return tr("¥%1 × 100M").arg(number);
    };
    m_values[0]->setText(yi(sum.total));
    m_values[1]->setText(yi(sum.planned));
    m_values[2]->setText(yi(sum.done));
    m_values[3]->setText(QString::number(stock.platforms));
    m_values[4]->setText(QString::number(stock.teams));
    m_values[5]->setText(QString::number(stock.enterprises));
    QStringList natures;
    for (const AnnualCategory nature : {AnnualCategory::NewStart, AnnualCategory::Continued,
                                        AnnualCategory::Completing, AnnualCategory::Preparing}) {
        if (const int count = sum.countOf(nature); count > 0)
            natures.append(choice(nature).translatedTitle() % QChar(QChar::Nbsp)
                           % QString::number(count));
    }
    m_natures->setText(natures.join(u" · "_s));
    m_natures->setVisible(!natures.isEmpty());
    showYearly(stock);
    showZones();
}

void DistrictPanel::showYearly(const DistrictStock& stock)
{
    QStringList parts;
    if (stock.approved)
        parts.append(tr("Subsidies approved ¥%1 × 10K").arg(moneyText(*stock.approved)));
    if (stock.paid)
        parts.append(tr("Subsidies paid ¥%1 × 10K").arg(moneyText(*stock.paid)));
    if (stock.output)
        parts.append(
            tr("Output of enterprises ¥%1 × 100M").arg(moneyText(*stock.output, MoneyUnit::Yi)));
    if (const auto score = stock.score())
        //: Mean points of the units of a district in the year's performance review
        parts.append(tr("Performance score %1").arg(*score, 0, 'f', 1));
    m_yearly->setText(parts.join(u" · "_s));
    m_yearly->setVisible(!parts.isEmpty());
}

void DistrictPanel::showZones()
{
    const QSet<DistrictId>& chosen = m_workspace.filter().districts;
    const QStringList among = zoneNamesAmong(chosen, m_workspace.records());
    const QStringList apart = zoneNamesIn(chosen, m_workspace.records());
    m_zones->setText(apart.isEmpty()
                         ? tr("Functional zones: %1").arg(joinedNames(among))
                         : tr("Functional zones, not counted here: %1").arg(joinedNames(apart)));
    m_zones->setVisible(!apart.isEmpty() || !among.isEmpty());
}

void DistrictPanel::showProfile(const DistrictProfile& profile, const DistrictStock& stock)
{
    showFigures(profile.sum, stock);
    for (size_t at = 0; at < m_lights.size(); ++at)
        m_lights.at(at)->setLight(Lights.at(at),
                                  QString::number(profile.sum.countOf(Lights.at(at))));
    m_lights.back()->setVisible(profile.sum.countOf(Light::None) > 0);
    m_completion->setText(profile.sum.planned.isZero()
                              ? tr("no plan for the year")
                              : tr("%1 of plan done").arg(percentText(profile.sum.percent())));
    m_projects->setProjects(profile.projects);
    // The first row has the greatest amount, and so the widest.
    const QString widest = m_projects->index(0, DistrictProjects::PlannedColumn).data().toString();
    m_table->horizontalHeader()->resizeSection(DistrictProjects::PlannedColumn,
                                               m_table->fontMetrics().horizontalAdvance(widest)
                                                   + 2 * metrics::Grid);
    setSubtitle(tr("%n project(s)", nullptr, profile.sum.count));
}

void DistrictPanel::showProgrammes(const QStringList& programmes)
{
    QLayout* layout = m_programmes->layout();
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& programme : programmes)
        layout->addWidget(new Badge(programme, Tone::Accent, m_programmes));
    m_programmes->setVisible(!programmes.isEmpty());
    m_programmesTitle->setVisible(!programmes.isEmpty());
}

void DistrictPanel::showProjects(const std::vector<JudgedProject>& all)
{
    if (m_workspace.filter().districts.isEmpty())
        showCity({rollUp(all), all}, stockOf({}, m_workspace.records(), m_workspace.year()));
    else
        showDistricts(all);
}

void DistrictPanel::showDistricts(const std::vector<JudgedProject>& all)
{
    const Records& records = m_workspace.records();
    const QSet<DistrictId>& districts = m_workspace.filter().districts;
    showDistrict(nameOfChosen(), {m_workspace.totals(), m_workspace.projects()},
                 stockOf(districts, records, m_workspace.year()), standing(all),
                 programmesOf(districts, records));
}

/// The chosen districts against @p all of the city.
DistrictStanding DistrictPanel::standing(const std::vector<JudgedProject>& all)
{
    if (!m_reports || m_reportsYear != m_workspace.year())
        m_reports.emplace(m_workspace.records(), m_workspace.view());
    m_reportsYear = m_workspace.year();
    return {districtPace(m_workspace.projects(), *m_reports), districtPace(all, *m_reports)};
}

/// The page was refreshed already, but with the reports as they were before.
void DistrictPanel::countAnew()
{
    m_reports.reset();
    if (isVisible() && !m_workspace.filter().districts.isEmpty())
        showDistricts(projectsWiderBy(Dimension::District, m_workspace));
}

QString DistrictPanel::nameOfChosen() const
{
    const Records& records = m_workspace.records();
    const QSet<DistrictId>& districts = m_workspace.filter().districts;
    if (districts.size() == 1)
        return records.nameOf(RecordKind::District, (*districts.cbegin()).value);
    return tr("%n district(s)", nullptr, static_cast<int>(districts.size()));
}

void DistrictPanel::showDistrict(const QString& name, const DistrictProfile& profile,
                                 const DistrictStock& stock, const DistrictStanding& standing,
                                 const QStringList& programmes)
{
    setTitle(name);
    showProfile(profile, stock);
    showProgrammes(programmes);
    const DistrictPace& own = standing.district;
    const DistrictPace& city = standing.city;
    m_comparison->setComparisons({
        {tr("Invested"), own.investedPercent, city.investedPercent},
        {tr("Started"), own.startedPercent, city.startedPercent},
        {tr("Reported"), own.reportedPercent, city.reportedPercent},
    });
    m_comparison->show();
    m_comparisonTitle->show();
    m_hint->hide();
}

void DistrictPanel::showCity(const DistrictProfile& city, const DistrictStock& stock)
{
    setTitle(tr("The whole city"));
    showProfile(city, stock);
    showProgrammes({});
    m_comparison->hide();
    m_comparisonTitle->hide();
    m_hint->show();
}

} // namespace touyan
