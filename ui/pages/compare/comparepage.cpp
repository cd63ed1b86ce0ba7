#include "pages/compare/comparepage.h"

#include "io/listcomparisonworkbook.h"
#include "models/workspace.h"
#include "pages/compare/comparisonfigures.h"
#include "pages/compare/comparisonmodel.h"
#include "pages/compare/listchooser.h"
#include "reports/listcomparisonpaper.h"
#include "selection/liststates.h"
#include "style/fonts.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/pill.h"
#include "widgets/tabledelegate.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "widgets/wrappingrow.h"

#include <QAction>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// The rows of @p contents whose projects pass the filter of @p workspace.
void narrow(ListContents& contents, const Workspace& workspace)
{
    if (!workspace.filter().isNarrowed())
        return;
    QSet<ProjectId> passing;
    for (const JudgedProject& judged : workspace.projectsIn(ProjectScope::All))
        passing.insert(judged.project->id);
    std::erase_if(contents.rows,
                  [&](const ComparedRow& row) { return !passing.contains(row.project); });
}

/// Shown when something in them has changed, or when the user asks for them.
constexpr std::array ColumnsInReserve = {"undertaker"_L1, "responsible_units"_L1, "code"_L1};

bool hasChange(const ListComparison& comparison, QLatin1StringView key)
{
    return std::any_of(comparison.changed.begin(), comparison.changed.end(),
                       [key](const ChangedRow& row) {
                           return std::any_of(row.changes.begin(), row.changes.end(),
                                              [key](const RowChange& change) {
                                                  return change.field->key() == key;
                                              });
                       });
}

/// Room for the longest nature that turns into another.
int changeWidth()
{
    int widest = 0;
    for (const Choice& nature : choices<AnnualCategory>())
        widest = std::max(widest,
                          QFontMetrics(boldTextFont()).horizontalAdvance(nature.translatedTitle()));
    const int arrow = QFontMetrics(boldTextFont()).horizontalAdvance(u" → "_s);
    return 2 * (widest + TableDelegate::Padding) + arrow;
}

ListMoment momentOf(int year, ListMoment::State state)
{
    ListMoment moment;
    moment.year = year;
    moment.state = state;
    return moment;
}

bool isIssued(const AnnualList* list)
{
    return list && list->state >= ListState::Issued;
}

} // namespace

ComparePage::ComparePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new ComparisonModel(this))
    , m_table(new TableView(this))
    , m_before(new ListChooser(tr("Before"), this))
    , m_after(new ListChooser(tr("After"), this))
    , m_proposals(new Pill(tr("Candidates of a draft count"), this))
{
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addLayout(makeHeader());
    layout->addWidget(makeChoosers());
    layout->addWidget(makeFigures());
    layout->addWidget(makeTableCard(), 1);
    for (ListChooser* chooser : {m_before, m_after})
        connect(chooser, &ListChooser::momentChanged, this, &ComparePage::showComparison);
    connect(m_proposals, &Pill::toggled, this, &ComparePage::showComparison);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const ProjectId project = m_model->projectAt(current.row());
                if (project.isValid())
                    this->workspace().select(project);
            });
    connect(&workspace, &Workspace::selectionChanged, this, &ComparePage::followSelection);
}

void ComparePage::makeActions()
{
    m_print = new QAction(themedIcon(Icon::Print), tr("&Print the comparison…"), this);
    m_workbook = new QAction(themedIcon(Icon::Spreadsheet), tr("Export as &workbook…"), this);
    m_copy = new QAction(themedIcon(Icon::Copy), tr("&Copy the comparison"), this);
    connect(m_print, &QAction::triggered, this, &ComparePage::print);
    connect(m_workbook, &QAction::triggered, this, &ComparePage::exportWorkbook);
    connect(m_copy, &QAction::triggered, this, &ComparePage::copyAll);
}

QList<QAction*> ComparePage::pageActions() const
{
    return {m_print, m_workbook, m_copy};
}

QLayout* ComparePage::makeHeader()
{
    auto* copy = new QPushButton(m_copy->icon(), tr("Copy"), this);
    auto* workbook = new QPushButton(m_workbook->icon(), tr("Workbook"), this);
    auto* print = new QPushButton(themedIcon(Icon::Print, IconTint::OnAccent), tr("Print"), this);
    print->setProperty("primary", true);
    for (const auto& [button, action] :
         {std::pair(copy, m_copy), std::pair(workbook, m_workbook), std::pair(print, m_print)}) {
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    }
    auto* header = new QHBoxLayout;
    header->setSpacing(metrics::Grid);
    header->addWidget(new TextLabel(TextKind::PageTitle, tr("Compare lists"), this));
    header->addStretch();
    header->addWidget(new TextLabel(TextKind::Small, tr("Amounts in 10,000 yuan"), this));
    for (QPushButton* button : {copy, workbook, print})
        header->addWidget(button);
    return header;
}

QWidget* ComparePage::makeChoosers()
{
    m_proposals->setCheckable(true);
    m_proposals->setMark(Pill::Mark::Check);
    m_proposals->setToolTip(tr("Whether candidates and projects in review count as proposed while "
                               "a list is not issued"));
    auto* card = new Card({}, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::CardGap);
    line->addWidget(m_before);
    line->addWidget(new TextLabel(TextKind::Muted, u"→"_s, card));
    line->addWidget(m_after);
    line->addStretch();
    line->addWidget(m_proposals);
    card->body()->addLayout(line);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return card;
}

QWidget* ComparePage::makeFigures()
{
    auto* row = new QWidget(this);
    auto* layout = new WrappingRow(row);
    layout->setSpacing(metrics::CardGap);
    using Part = ComparisonModel::Part;
    static constexpr std::array<std::optional<Part>, 6> Parts = {
        std::nullopt, Part::Entered, Part::Left, Part::Changed, std::nullopt, std::nullopt};
    for (size_t at = 0; at < m_figures.size(); ++at) {
        auto* figure = new KeyFigure(row);
        layout->addWidget(figure);
        m_figures.at(at) = figure;
        connect(figure, &KeyFigure::clicked, this, [this, at] {
            const std::optional<Part> part = Parts.at(at);
            const int line = part ? m_model->captionOf(*part) : 0;
            if (line >= 0 && line < m_model->rowCount())
                m_table->scrollTo(m_model->index(line, 0), QAbstractItemView::PositionAtTop);
        });
    }
    row->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return row;
}

QWidget* ComparePage::makeTableCard()
{
    auto* card = new Card({}, this);
    card->setFlush();
    m_table->setModel(m_model);
    m_table->setLookReader([this](const QModelIndex& index) { return m_model->lookAt(index); });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Differences"));
    const std::array<std::pair<const char*, int>, 13> Widths = {{{"name", 200},
                                                                 {"code", 118},
                                                                 {"undertaker", 150},
                                                                 {"programme", 96},
                                                                 {"district", 70},
                                                                 {"responsible_units", 150},
                                                                 {"category", 104},
                                                                 {"start", 92},
                                                                 {"finish", 92},
                                                                 {"total_investment", 92},
                                                                 {"planned_investment", 128},
                                                                 {"support_amount", 96},
                                                                 {"status", 108}}};
    m_table->setColumnWidth(ComparisonModel::PartColumn, ComparisonModel::partWidth());
    for (const auto& [key, width] : Widths) {
        const int column = ComparisonModel::columnOf(QLatin1StringView(key));
        const int titled = std::max(width, m_table->horizontalHeader()->sectionSizeHint(column));
        m_table->setColumnWidth(column, titled);
    }
    const int nature = ComparisonModel::columnOf("category"_L1);
    m_table->setColumnWidth(nature, std::max(m_table->columnWidth(nature), changeWidth()));
    for (const QLatin1StringView key : ColumnsInReserve)
        m_table->setColumnShown(ComparisonModel::columnOf(key), false);
    m_table->setStretchColumns(
        {ComparisonModel::columnOf("name"_L1), ComparisonModel::columnOf("programme"_L1)});
    m_empty = new EmptyState(Icon::Baseline, {}, card);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack, 1);
    return card;
}

void ComparePage::compare(const ListMoment& before, const ListMoment& after)
{
    m_year = workspace().year();
    m_before->setLists(workspace().records(), workspace().today());
    m_after->setLists(workspace().records(), workspace().today());
    m_before->setMoment(before);
    m_after->setMoment(after);
    showComparison();
}

void ComparePage::chooseDefaults()
{
    using enum ListMoment::State;
    const int year = workspace().year();
    const Records& records = workspace().records();
    const AnnualList* last = findList(records, year - 1);
    // Without a list of the year before: what has changed since the year's list was issued.
    const int first = last ? year - 1 : year;
    m_before->setMoment(momentOf(first, isIssued(findList(records, first)) ? Issued : Current));
    m_after->setMoment(momentOf(year, Current));
    m_year = year;
}

void ComparePage::refresh()
{
    m_before->setLists(workspace().records(), workspace().today());
    m_after->setLists(workspace().records(), workspace().today());
    if (m_year != workspace().year())
        chooseDefaults();
    showComparison();
}

Result<ListComparison> ComparePage::made() const
{
    const auto contentsOf = [this](const ListMoment& moment) {
        return listContents(
            workspace().records(), moment,
            [this](const QDateTime& at) { return workspace().portfolio().recordsAsOf(at); },
            m_proposals->isChecked() ? Proposals::Counted : Proposals::LeftOut);
    };
    auto before = contentsOf(m_before->moment());
    if (!before)
        return before.error();
    auto after = contentsOf(m_after->moment());
    if (!after)
        return after.error();
    narrow(*before, workspace());
    narrow(*after, workspace());
    return compareLists(*before, *after);
}

void ComparePage::showComparison()
{
    const auto comparison = made();
    m_comparison = comparison ? std::optional(*comparison) : std::nullopt;
    for (QAction* action : {m_print, m_workbook, m_copy})
        action->setEnabled(m_comparison.has_value());
    m_model->setComparison(comparison ? *comparison : ListComparison());
    for (const QLatin1StringView key : ColumnsInReserve) {
        if (comparison && hasChange(*comparison, key))
            m_table->setColumnShown(ComparisonModel::columnOf(key), true);
    }
    showFigures();
    if (!comparison)
        showEmpty(comparison.error().message);
    else if (m_model->rowCount() == 0)
        showEmpty(
            tr("The two do not differ: %n project(s) on both.", nullptr, comparison->unchanged));
    else
        m_stack->setCurrentWidget(m_table);
    followSelection();
}

void ComparePage::showEmpty(const QString& message)
{
    m_empty->setSentence(message);
    m_stack->setCurrentWidget(m_empty);
}

void ComparePage::showFigures()
{
    const auto figures = comparisonFigures(m_comparison.value_or(ListComparison()));
    for (size_t at = 0; at < figures.size(); ++at)
        m_figures.at(at)->setContent(figures.at(at));
}

void ComparePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    followSelection();
}

void ComparePage::followSelection()
{
    const int row = m_model->rowOf(workspace().selected());
    if (isVisible() && row >= 0 && m_table->currentIndex().row() != row)
        m_table->setCurrentIndex(m_model->index(row, ComparisonModel::columnOf("name"_L1)));
}

void ComparePage::print()
{
    if (!m_comparison)
        return;
    ListComparisonPaperOptions options;
    options.source = QFileInfo(workspace().portfolio().path()).fileName();
    options.madeAt = workspace().portfolio().clock().now();
    Q_EMIT paperRequested({.title = tr("Comparison of lists"),
                           .compose =
                               [comparison = *m_comparison, options](PaperSize size) mutable {
                                   options.paper = size;
                                   return listComparisonPaper(comparison, options);
                               },
                           .sizes = {PaperSize::A4, PaperSize::A3}});
}

void ComparePage::exportWorkbook()
{
    if (!m_comparison)
        return;
    Q_EMIT fileRequested({.title = tr("Export the comparison"),
                          .name = tr("Comparison %1 – %2")
                                      .arg(notationOf(m_comparison->before.moment),
                                           notationOf(m_comparison->after.moment)),
                          .suffix = u"xlsx"_s,
                          .write = [comparison = *m_comparison](const QString& path) {
                              return writeListComparisonWorkbook(comparison, path);
                          }});
}

void ComparePage::copyAll()
{
    const QItemSelection before = m_table->selectionModel()->selection();
    m_table->selectAll();
    if (QMimeData* cells = m_table->copiedCellsWithTitles())
        QGuiApplication::clipboard()->setMimeData(cells);
    m_table->selectionModel()->select(before, QItemSelectionModel::ClearAndSelect);
}

} // namespace touyan
