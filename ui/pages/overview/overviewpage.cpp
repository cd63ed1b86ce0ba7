#include "pages/overview/overviewpage.h"

#include "analysis/agenda.h"
#include "analysis/filtertoggle.h"
#include "analysis/rollingflow.h"
#include "analysis/yearschedule.h"
#include "domain/field.h"
#include "models/workspace.h"
#include "pages/noprojects.h"
#include "pages/overview/agendamodel.h"
#include "pages/overview/attentionmodel.h"
#include "pages/overview/cardarrangement.h"
#include "pages/overview/duefigures.h"
#include "pages/overview/figurerow.h"
#include "pages/overview/listprojects.h"
#include "pages/overview/overviewdelegate.h"
#include "pages/overview/overviewtable.h"
#include "pages/overview/sourcewindow.h"
#include "pages/overview/targetevidence.h"
#include "pages/reports/filterchoices.h"
#include "portfolio/portfoliosnapshot.h"
#include "reports/filterwords.h"
#include "reports/papercatalogue.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "views/charts/flowcard.h"
#include "views/charts/sentence.h"
#include "views/charts/targetscard.h"
#include "widgets/card.h"
#include "widgets/textlabel.h"
#include "widgets/wholerows.h"

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int AgendaDays = 90;

/// A stack of what is shown and, at index 1, the sentence that replaces it.
QStackedLayout* makeStack(Card& card, QWidget* shown, QWidget* sentence)
{
    auto* stack = new QStackedLayout;
    stack->addWidget(shown);
    stack->addWidget(sentence);
    card.body()->addLayout(stack, 1);
    return stack;
}

} // namespace

OverviewPage::OverviewPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_title(new TextLabel(TextKind::PageTitle, {}, this))
    , m_subtitle(new TextLabel(TextKind::Small, {}, this))
{
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                             metrics::PageMargin);
    grid->setSpacing(metrics::CardGap);
    m_print = new QAction(themedIcon(Icon::Print), tr("&Print the overview…"), this);
    connect(m_print, &QAction::triggered, this, &OverviewPage::print);
    // Twelve columns, as the cards of the rows do not align.
    constexpr int Columns = 12;
    grid->addWidget(makeHeader(), 0, 0, 1, Columns);
    grid->addWidget(makeFigures(), 1, 0, 1, Columns);
    for (int column = 0; column < Columns; ++column)
        grid->setColumnStretch(column, 1);
    m_arrangement =
        new CardArrangement(*grid, 2,
                            {{u"targets"_s, tr("Targets of the plan"), 5, makeTargets()},
                             {u"flow"_s, tr("Rolling list"), 4, makeFlow()},
                             {u"districts"_s, tr("Districts"), 3, makeDistricts()},
                             {u"attention"_s, tr("Needs attention"), 8, makeAttention()},
                             {u"agenda"_s, tr("Meetings and dates ahead"), 4, makeAgenda()}},
                            this);
    m_arrangement->setFigures(m_figures);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
}

QWidget* OverviewPage::makeHeader()
{
    auto* header = new QWidget;
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle, 1, Qt::AlignBottom);
    auto* arrange = new QPushButton(tr("Arrange…"), header);
    arrange->setToolTip(tr("Choose the cards of this page and their order"));
    auto* print = new QPushButton(themedIcon(Icon::Print), tr("Print"), header);
    layout->addWidget(arrange);
    layout->addWidget(print);
    connect(arrange, &QPushButton::clicked, this,
            [this, arrange] { m_arrangement->choose(arrange); });
    connect(print, &QPushButton::clicked, m_print, &QAction::trigger);
    return header;
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    constexpr int NarrowBelow = 1'000;
    m_arrangement->setNarrow(width() < NarrowBelow);
    Page::resizeEvent(event);
}

QList<QAction*> OverviewPage::pageActions() const
{
    return {m_print};
}

void OverviewPage::print()
{
    PaperChoices choices = filterChoices(workspace());
    choices.set(u"cards"_s, m_arrangement->shown());
    const auto document =
        composePaper(*findPaper(u"overview"_s),
                     snapshotOf(workspace().portfolio(), workspace().year()), choices);
    if (!document) {
        Q_EMIT done(document.error().message);
        return;
    }
    Q_EMIT paperRequested(
        {.title = document->title, .compose = [paper = *document](PaperSize) { return paper; }});
}

QWidget* OverviewPage::makeFigures()
{
    m_figures = new FigureRow;
    connect(m_figures, &FigureRow::activated, this, &OverviewPage::activateFigure);
    return m_figures;
}

QWidget* OverviewPage::makeTargets()
{
    m_targets = new TargetsCard;
    connect(m_targets, &TargetsCard::fileRequested, this, &Page::fileRequested);
    connect(m_targets, &TargetsCard::done, this, &Page::done);
    connect(m_targets, &TargetsCard::activated, this, [this](const TargetProgress& target) {
        showTargetEvidence(target, workspace(), *this);
    });
    return m_targets;
}

QWidget* OverviewPage::makeFlow()
{
    m_flowCard = new FlowCard;
    connect(m_flowCard, &FlowCard::fileRequested, this, &Page::fileRequested);
    connect(m_flowCard, &FlowCard::done, this, &Page::done);
    connect(m_flowCard, &FlowCard::activated, this,
            [this](int year, const PickedProjects& projects) {
                Q_EMIT pageRequested(showProjectsOfList(year, projects, workspace()));
            });
    return m_flowCard;
}

QWidget* OverviewPage::makeDistricts()
{
    auto* card = new Card(tr("Districts"));
    card->setSubtitle(tr("planned for the year, 100 million yuan"));
    m_districts = new BarList(card);
    m_districts->setAccessibleName(tr("Planned investment by district"));
    m_noProjects = new NoProjects(workspace(), card);
    m_districtStack = makeStack(*card, m_districts, m_noProjects);
    m_noPlans = new Sentence({}, card);
    m_districtStack->addWidget(m_noPlans);
    connect(m_districts, &BarList::activated, this, [this](const QString& key) {
        workspace().setFilter(toggled(workspace().filter(), Dimension::District, key.toLongLong()));
    });
    return card;
}

QWidget* OverviewPage::makeAttention()
{
    m_attentionCard = new Card(tr("Needs attention"));
    m_attention = new AttentionModel(this);
    auto* table = new OverviewTable(m_attention, tr("Needs attention"), m_attentionCard);
    table->setItemDelegateForColumn(AttentionModel::LightColumn,
                                    new LightDelegate(AttentionModel::LightRole, table));
    table->setItemDelegateForColumn(AttentionModel::ReasonColumn,
                                    new ReasonsDelegate(AttentionModel::ReasonsRole, table));
    QHeaderView* header = table->horizontalHeader();
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(24);
    header->resizeSection(AttentionModel::LightColumn, 32);
    header->setSectionResizeMode(AttentionModel::ReasonColumn, QHeaderView::Stretch);
    table->addFittedColumn(AttentionModel::NameColumn, 0.27); // the reasons need room as well
    table->addFittedColumn(AttentionModel::DistrictColumn);
    table->addFittedColumn(AttentionModel::UnitColumn, 0.18);
    table->addFittedColumn(AttentionModel::LagColumn);
    table->addFittedColumn(AttentionModel::InvestmentColumn);
    m_attentionTable = table;
    m_attentionStack =
        makeStack(*m_attentionCard, new WholeRows(table, m_attentionCard),
                  new Sentence(tr("No project has a yellow or red light."), m_attentionCard));
    const auto open = [this](const QModelIndex& index) {
        Q_EMIT openProject(ProjectId{index.data(AttentionModel::ProjectRole).toLongLong()});
    };
    connect(table, &OverviewTable::clicked, this, open);
    connect(table, &OverviewTable::activated, this, open);
    return m_attentionCard;
}

QWidget* OverviewPage::makeAgenda()
{
    auto* card = m_agendaCard = new Card(tr("Meetings and dates ahead"));
    m_agenda = new AgendaModel(this);
    auto* table = new OverviewTable(m_agenda, tr("Meetings and dates ahead"), card);
    table->horizontalHeader()->hide();
    table->setItemDelegateForColumn(AgendaModel::KindColumn,
                                    new BadgeDelegate(AgendaModel::ToneRole, table));
    QHeaderView* header = table->horizontalHeader();
    header->setMinimumSectionSize(metrics::RowHeight);
    header->setSectionResizeMode(AgendaModel::TitleColumn, QHeaderView::Stretch);
    table->addFittedColumn(AgendaModel::DayColumn);
    table->addFittedColumn(AgendaModel::KindColumn);
    m_agendaTable = table;
    m_agendaStack = makeStack(
        *card, new WholeRows(table, card),
        new Sentence(tr("Nothing is due in the next %n day(s).", nullptr, AgendaDays), card));
    const auto open = [this](const QModelIndex& index) { activateAgenda(index.row()); };
    connect(table, &OverviewTable::clicked, this, open);
    connect(table, &OverviewTable::activated, this, open);
    return card;
}

void OverviewPage::refresh()
{
    refreshHeader();
    m_figures->setContents(overviewFigures(workspace()));
    m_targets->setTargets(targetProgress(workspace().records(), workspace().year()),
                          {workspace().year(), workspace().today(), targetsNote(workspace())});
    refreshFlow();
    refreshDistricts();
    refreshAttention();
    refreshAgenda();
}

void OverviewPage::refreshHeader()
{
    m_title->setText(tr("Overview of %1").arg(workspace().year()));
    const QDate today = workspace().today();
    const QString day = judgedDay(workspace().year(), today).toString(Qt::ISODate);
    QString subtitle = today.year() == workspace().year()
        ? tr("as of %1, against the month before").arg(day)
        : tr("as of %1").arg(day);
    if (workspace().filter().isNarrowed())
        subtitle = titleNarrowed(titleNarrowed(subtitle, narrowingWords(workspace())),
                                 tr("%n project(s) pass the filter", nullptr,
                                    static_cast<int>(workspace().projects().size())));
    m_subtitle->setText(subtitle);
}

void OverviewPage::refreshFlow()
{
    QSet<ProjectId> passing;
    for (const JudgedProject& judged : workspace().projectsIn(ProjectScope::All))
        passing.insert(judged.project->id);
    const int year = workspace().year();
    m_flowCard->setYears(
        rollingFlow(workspace().records(), year - 1, year + 1,
                    [&passing](ProjectId project) { return passing.contains(project); }),
        {year, judgedDay(year, workspace().today()), narrowingWords(workspace())});
}

void OverviewPage::refreshDistricts()
{
    const std::vector<Bar> bars = districtBars(workspace());
    m_districts->setBars(bars);
    QStringList chosen;
    for (const Bar& bar : bars) {
        if (isChosen(workspace().filter(), Dimension::District, bar.key.toLongLong()))
            chosen.append(bar.key);
    }
    m_districts->setChosen(chosen);
    m_noProjects->refresh();
    // A row of nothing for each district would not say why.
    const bool hasPlans =
        std::any_of(bars.cbegin(), bars.cend(), [](const Bar& bar) { return bar.value > 0; });
    m_noPlans->setText(tr("No investment is planned for %1 by the projects shown. The annual goals "
                          "of projects state it.")
                           .arg(workspace().year()));
    m_districtStack->setCurrentIndex(bars.empty() ? 1 : hasPlans ? 0 : 2);
}

void OverviewPage::refreshAttention()
{
    m_attention->setProjects(workspace().projects(), workspace().records());
    const int count = m_attention->rowCount();
    m_attentionTable->fitColumns();
    m_attentionCard->setSubtitle(
        count > 0 ? tr("%n project(s) with a red or yellow light", nullptr, count) : QString());
    m_attentionStack->setCurrentIndex(count > 0 ? 0 : 1);
}

void OverviewPage::refreshAgenda()
{
    QSet<ProjectId> projects;
    for (const JudgedProject& judged : workspace().projects())
        projects.insert(judged.project->id);
    std::vector<AgendaItem> items =
        agenda(workspace().records(), workspace().today(), AgendaDays, projects);
    const bool isNarrowed = workspace().filter().isNarrowed();
    if (isNarrowed) {
        std::erase_if(items, [&projects](const AgendaItem& item) {
            return item.project.isValid() && !projects.contains(item.project);
        });
    }
    m_agendaCard->setSubtitle(isNarrowed ? tr("meetings and events: whole city") : QString());
    m_agenda->setItems(std::move(items), workspace().records(), workspace().today(),
                       workspace().year());
    m_agendaTable->fitColumns();
    m_agendaStack->setCurrentIndex(m_agenda->rowCount() > 0 ? 0 : 1);
}

void OverviewPage::activateFigure(OverviewFigure figure)
{
    switch (figure) {
    case OverviewFigure::ListedProjects: // the registry shows those of another scope
        Q_EMIT pageRequested(workspace().filter().scope == ProjectScope::YearList ? u"annual-list"_s
                                                                                  : u"registry"_s);
        break;
    case OverviewFigure::TotalInvestment:
        Q_EMIT pageRequested(u"registry"_s); // which states it of each project
        break;
    case OverviewFigure::YearInvestment:
        Q_EMIT chartRequested(u"investment-by-month"_s);
        break;
    case OverviewFigure::Lights: {
        ProjectFilter filter = workspace().filter();
        const QSet<Light> behind{Light::Yellow, Light::Red};
        filter.lights = filter.lights == behind ? QSet<Light>() : behind;
        workspace().setFilter(filter);
        break;
    }
    case OverviewFigure::Platforms:
        Q_EMIT platformsRequested();
        break;
    case OverviewFigure::DecisionsDue:
        showDecisions(decisionsDueOn(workspace().today(), workspace()), workspace().records(),
                      this);
        break;
    case OverviewFigure::Candidates:
        showSelection();
        break;
    }
}

void OverviewPage::showSelection()
{
    if (const AnnualList* list = listInSelection(workspace()))
        workspace().setYear(list->year);
    Q_EMIT pageRequested(u"selection"_s);
}

void OverviewPage::activateAgenda(int row)
{
    const AgendaItem& item = m_agenda->item(row);
    if (item.project.isValid())
        Q_EMIT openProject(item.project);
    else
        showSource(item.about, workspace().records(), this); // it has no page of its own
}

} // namespace touyan
