#include "pages/selection/screeningdialog.h"

#include "edit/undoaction.h"
#include "models/workspace.h"
#include "pages/selection/dialogparts.h"
#include "pages/selection/screeningdetail.h"
#include "pages/selection/screeningmodel.h"
#include "pages/selection/screeningquestions.h"
#include "plan/leadingoffice.h"
#include "printing/reportwindow.h"
#include "reports/supplementletters.h"
#include "selection/listcontents.h"
#include "selection/liststates.h"
#include "selection/screeningchanges.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/dateedit.h"
#include "widgets/emptystate.h"
#include "widgets/pillbar.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <set>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSize DefaultSize(1240, 720);
constexpr int DetailWidth = 460;
constexpr int UsualDays = 15; ///< from the letter to its deadline
const QString EntriesPart = u"entries"_s;
const QString QuestionsPart = u"questions"_s;

} // namespace

ScreeningDialog::ScreeningDialog(Workspace& workspace, int year, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_year(year)
    , m_model(new ScreeningModel(this))
    , m_table(new TableView(this))
    , m_detail(new ScreeningDetail(workspace, this))
    , m_parts(new PillBar(this))
    , m_stack(new QStackedWidget(this))
    , m_counts(new TextLabel(TextKind::Small, {}, this))
    , m_message(new TextLabel(TextKind::Muted, {}, this))
    , m_acceptAll(new QPushButton(tr("&Accept all suggestions"), this))
    , m_letters(new QPushButton(themedIcon(Icon::Print), tr("&Letters…"), this))
    , m_deadline(new DateEdit(workspace.today().addDays(UsualDays), this))
{
    const AnnualList* list = findList(workspace.records(), year);
    m_list = list ? list->id : AnnualListId();
    m_questions = new ScreeningQuestions(workspace, m_list, this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Screening of the list of %1").arg(year));
    resize(DefaultSize);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::CardGap);
    layout->setSpacing(metrics::CardGap);
    layout->addLayout(makeHeader());
    m_empty = new EmptyState(Icon::Check,
                             list ? tr("No project applies for the list of %1.").arg(year)
                                  : noListError(year).message,
                             this);
    auto* questions = new Card({}, this);
    questions->body()->addWidget(m_questions);
    for (QWidget* page : std::initializer_list<QWidget*>{makeEntries(), questions, m_empty})
        m_stack->addWidget(page);
    layout->addWidget(m_stack, 1);
    layout->addWidget(makeFoot());
    addUndoKeys(workspace.session(), *this);
    keepEnter(*this);
    connect(m_detail, &ScreeningDetail::verdictGiven, this, &ScreeningDialog::giveVerdict);
    connect(&workspace, &Workspace::changed, this, &ScreeningDialog::refresh);
    refresh();
    const ProjectId open = workspace.selected(); // the row at the start would become the open one
    m_table->setCurrentIndex(
        m_model->index(std::max(0, m_model->rowOf(open)), ScreeningModel::NameColumn));
}

void ScreeningDialog::choose(ProjectId project)
{
    if (const int row = m_model->rowOf(project); row >= 0) {
        m_parts->setCurrent(EntriesPart);
        showState();
        m_table->setCurrentIndex(m_model->index(row, ScreeningModel::NameColumn));
    }
}

QLayout* ScreeningDialog::makeHeader()
{
    m_parts->setAccessibleName(tr("Part of the screening"));
    m_parts->addPill(EntriesPart, tr("Candidates"));
    m_parts->addPill(QuestionsPart, tr("Questions of the office"));
    connect(m_parts, &PillBar::currentChanged, this, &ScreeningDialog::showState);
    m_acceptAll->setProperty("primary", true);
    m_acceptAll->setToolTip(
        tr("Gives every project without a verdict the one that its checks suggest"));
    connect(m_acceptAll, &QPushButton::clicked, this, &ScreeningDialog::acceptAll);
    auto* header = new QHBoxLayout;
    header->setSpacing(metrics::Grid);
    header->addWidget(new TextLabel(TextKind::PageTitle, tr("Screening of %1").arg(m_year), this));
    header->addSpacing(metrics::HalfGrid);
    header->addWidget(m_parts);
    header->addSpacing(metrics::Grid);
    header->addWidget(m_counts);
    header->addStretch();
    header->addWidget(m_acceptAll);
    return header;
}

QWidget* ScreeningDialog::makeEntries()
{
    m_table->setModel(m_model);
    m_table->setLookReader([this](const QModelIndex& index) { return m_model->lookAt(index); });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Candidates"));
    const int badge = verdictBadgeWidth() + 3 * metrics::Grid;
    const std::array Widths = {badge, badge, 200, 170, 140};
    for (int column = 0; column < ScreeningModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths.at(static_cast<size_t>(column)));
    m_table->setStretchColumn(ScreeningModel::ReasonColumn);
    auto* left = new Card({}, this);
    left->setFlush();
    left->body()->addWidget(m_table);
    auto* right = new Card({}, this);
    right->setFlush();
    right->body()->addWidget(m_detail);
    right->setMinimumWidth(DetailWidth - 80);
    auto* splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::CardGap);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({DefaultSize.width() - DetailWidth, DetailWidth});
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ScreeningDialog::showCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const ProjectId project = m_model->projectAt(current.row());
                if (project.isValid())
                    m_workspace.select(project);
                showCurrent();
            });
    return splitter;
}

QWidget* ScreeningDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Grid);
    m_message->setWordWrap(true);
    layout->addWidget(m_message, 1);
    auto* label = new TextLabel(TextKind::Text, tr("Supplement un&til"), foot);
    label->setBuddy(m_deadline);
    // The day before the first stands for no deadline.
    m_deadline->setMinimumDate(m_workspace.today());
    m_deadline->setSpecialValueText(tr("no deadline"));
    m_letters->setAutoDefault(false);
    m_acceptAll->setAutoDefault(false);
    layout->addWidget(label);
    layout->addWidget(m_deadline);
    layout->addWidget(m_letters);
    connect(m_letters, &QPushButton::clicked, this, &ScreeningDialog::showLetters);
    return foot;
}

bool ScreeningDialog::isEditable() const
{
    const AnnualList* list = m_workspace.records().find(m_list);
    return list && screeningRefusal(*list).isEmpty() && !m_workspace.portfolio().isReadOnly();
}

void ScreeningDialog::refresh()
{
    auto screened = screenedEntries(m_workspace.records(), m_year);
    m_screened = screened ? std::move(screened).value() : std::vector<EntryScreening>();
    m_model->setEntries(m_screened, m_workspace.records());
    m_detail->setEditable(isEditable());
    m_questions->setEditable(isEditable());
    m_questions->follow();
    showState();
    showCurrent();
}

void ScreeningDialog::showState()
{
    QStringList counts;
    for (size_t i = 0; i < choices<ScreeningVerdict>().size(); ++i) {
        const auto verdict = static_cast<ScreeningVerdict>(i);
        counts.append(QString(choice(verdict).translatedTitle() % u' '
                              % QString::number(m_model->countOf(verdict))));
    }
    m_counts->setText(counts.join(u" · "));
    m_acceptAll->setEnabled(!acceptSuggestions(m_workspace.records(), m_screened).isEmpty()
                            && isEditable());
    m_letters->setEnabled(m_model->countOf(ScreeningVerdict::Supplement) > 0);
    const AnnualList* list = m_workspace.records().find(m_list);
    m_message->setText(list ? screeningRefusal(*list) : QString());
    if (m_parts->current() == QuestionsPart)
        m_stack->setCurrentIndex(1);
    else
        m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 2);
}

void ScreeningDialog::showCurrent()
{
    const auto row = static_cast<size_t>(std::max(m_table->currentIndex().row(), 0));
    if (row < m_screened.size())
        m_detail->setScreening(m_screened[row], chosenEntries());
}

QList<ListEntryId> ScreeningDialog::chosenEntries() const
{
    std::set<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes)
        rows.insert(index.row());
    if (rows.empty() && m_table->currentIndex().isValid())
        rows.insert(m_table->currentIndex().row());
    QList<ListEntryId> entries;
    for (const int row : rows)
        entries.append(m_model->entryAt(row));
    return entries;
}

void ScreeningDialog::submit(const ChangeSet& changes)
{
    if (const auto done = m_workspace.session().submit(changes); !done)
        m_message->setText(done.error().message);
}

void ScreeningDialog::giveVerdict(ScreeningVerdict verdict, const QString& reason)
{
    const auto changes = setScreening(m_workspace.records(), chosenEntries(), verdict, reason);
    if (changes)
        submit(*changes);
    else
        m_detail->refuse(changes.error().message);
}

void ScreeningDialog::acceptAll()
{
    submit(acceptSuggestions(m_workspace.records(), m_screened));
}

void ScreeningDialog::showLetters()
{
    const auto letters = supplementLetters(m_workspace.records(), m_screened);
    if (letters.empty())
        return;
    SupplementLetterOptions options;
    options.year = m_year;
    options.office = leadingOfficeName();
    options.date = m_workspace.today();
    if (m_deadline->date() > m_deadline->minimumDate())
        options.deadline = m_deadline->date();
    auto* window = new ReportWindow(
        {.title = tr("letters to supplement"),
         .compose = [letters,
                     options](PaperSize) { return supplementLettersPaper(letters, options); }},
        this);
    const auto say = [this](const QString& message) { m_message->setText(message); };
    connect(window, &ReportWindow::done, this, say);
    connect(window, &ReportWindow::failed, this, [say](const Error& error) { say(error.message); });
    window->show();
}

} // namespace touyan
