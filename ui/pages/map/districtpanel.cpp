#include "pages/map/districtpanel.h"

#include "domain/fieldtext.h"
#include "pages/map/comparebars.h"
#include "pages/map/districtprofile.h"
#include "pages/overview/overviewdelegate.h"
#include "style/metrics.h"
#include "widgets/badge.h"
#include "widgets/lightlabel.h"
#include "widgets/textlabel.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int Width = 288;
constexpr int LightRole = Qt::UserRole + 1;
constexpr int ProjectRole = Qt::UserRole + 2;
constexpr std::array Lights = {Light::Green, Light::Yellow, Light::Red};

enum Column
{
    LightColumn,
    NameColumn,
    PlannedColumn,
    ColumnCount
};

QTableView* makeTable(QStandardItemModel* model, QWidget* parent)
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
    table->horizontalHeader()->hide();
    table->setItemDelegateForColumn(LightColumn, new LightDelegate(LightRole, table));
    table->setMinimumHeight(4 * metrics::RowHeight);
    return table;
}

QList<QStandardItem*> makeRow(const JudgedProject& judged)
{
    QList<QStandardItem*> row;
    for (int column = 0; column < ColumnCount; ++column)
        row.append(new QStandardItem);
    row[LightColumn]->setData(static_cast<int>(judged.facts->light), LightRole);
    row[LightColumn]->setData(lightTitle(judged.facts->light), Qt::AccessibleTextRole);
    row[NameColumn]->setText(judged.project->name);
    row[NameColumn]->setToolTip(judged.project->name);
    row[PlannedColumn]->setText(
        QString::number(judged.facts->planned.value_or(Money()).yi(), 'f', 2));
    row[PlannedColumn]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (QStandardItem* item : std::as_const(row))
        item->setData(judged.project->id.value, ProjectRole);
    return row;
}

} // namespace

DistrictPanel::DistrictPanel(QWidget* parent)
    : Card(u" "_s, parent)
    , m_completion(new TextLabel(TextKind::Muted, {}, this))
    , m_projects(new QStandardItemModel(this))
    , m_table(makeTable(m_projects, this))
    , m_programmes(new QWidget(this))
    , m_comparison(new CompareBars(this))
    , m_hint(
          new TextLabel(TextKind::Muted, tr("Click a district on the map to see it here."), this))
{
    setFixedWidth(Width);
    auto* lights = new QHBoxLayout;
    lights->setSpacing(metrics::CardGap);
    for (LightLabel*& light : m_lights)
        lights->addWidget(light = new LightLabel(Light::None, {}, this));
    lights->addWidget(m_completion, 1);
    body()->addLayout(lights);
    body()->addWidget(m_table, 1);
    addSection(tr("Programmes carried"), m_programmes);
    addSection(tr("Against the city"), m_comparison);
    m_hint->setWordWrap(true);
    body()->addWidget(m_hint);
    new QVBoxLayout(m_programmes);
    m_programmes->layout()->setContentsMargins(0, 0, 0, 0);
    const auto open = [this](const QModelIndex& index) {
        Q_EMIT projectActivated(ProjectId{index.data(ProjectRole).toLongLong()});
    };
    connect(m_table, &QTableView::clicked, this, open);
    connect(m_table, &QTableView::activated, this, open);
}

void DistrictPanel::addSection(const QString& title, QWidget* content)
{
    auto* label = new TextLabel(TextKind::Strong, title, this);
    (content == m_programmes ? m_programmesTitle : m_comparisonTitle) = label;
    body()->addSpacing(metrics::HalfGrid);
    body()->addWidget(label);
    body()->addWidget(content);
}

void DistrictPanel::showProfile(const DistrictProfile& profile)
{
    for (size_t at = 0; at < m_lights.size(); ++at)
        m_lights.at(at)->setLight(Lights.at(at),
                                  QString::number(profile.sum.countOf(Lights.at(at))));
    m_completion->setText(
        profile.sum.planned.isZero()
            ? tr("no plan for the year")
            : tr("%1 of the year's plan done").arg(percentText(profile.sum.percent())));
    m_projects->clear();
    for (const JudgedProject& judged : profile.projects)
        m_projects->appendRow(makeRow(judged));
    m_projects->setColumnCount(ColumnCount);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(LightColumn, QHeaderView::Fixed);
    header->resizeSection(LightColumn, metrics::RowHeight);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(PlannedColumn, QHeaderView::ResizeToContents);
    //: 1: number of projects, 2: planned investment of the year
    setSubtitle(tr("%1 projects · %2")
                    .arg(profile.sum.count)
                    .arg(moneyText(profile.sum.planned, MoneyUnit::Yi)));
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

void DistrictPanel::showDistrict(const QString& name, const DistrictProfile& profile,
                                 const DistrictProfile& city, const QStringList& programmes)
{
    setTitle(name);
    showProfile(profile);
    showProgrammes(programmes);
    m_comparison->setComparisons({
        {tr("Invested"), profile.sum.percent(), city.sum.percent()},
        {tr("Started"), profile.startedPercent, city.startedPercent},
        {tr("Reported"), profile.reportedPercent, city.reportedPercent},
    });
    m_comparison->show();
    m_comparisonTitle->show();
    m_hint->hide();
}

void DistrictPanel::showCity(const DistrictProfile& city)
{
    setTitle(tr("The whole city"));
    showProfile(city);
    showProgrammes({});
    m_comparison->hide();
    m_comparisonTitle->hide();
    m_hint->show();
}

} // namespace touyan
