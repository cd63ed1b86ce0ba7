#include "pages/selection/verdictdialog.h"

#include "base/sentences.h"
#include "domain/fieldtext.h"
#include "models/workspace.h"
#include "pages/selection/dialogparts.h"
#include "pages/selection/meetingchooser.h"
#include "pages/selection/optiondelegate.h"
#include "pages/selection/verdictfilter.h"
#include "pages/selection/verdictmodel.h"
#include "selection/liststates.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/faultline.h"
#include "widgets/pillbar.h"
#include "widgets/searchbox.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <set>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSize DefaultSize(1180, 680);
constexpr int SearchWidth = 220;
const QString AllKey = u"all"_s;

QString keyOf(MeetingVerdict verdict)
{
    return QLatin1StringView(choice(verdict).key);
}

} // namespace

VerdictDialog::VerdictDialog(Workspace& workspace, int year, QWidget* parent)
    : ChangeDialog(workspace, parent)
    , m_year(year)
    , m_filter(new VerdictFilter(this))
    , m_parts(new PillBar(this))
    , m_search(new SearchBox(tr("Search projects"), this))
    , m_table(new TableView(this))
    , m_chosen(new TextLabel(TextKind::Text, {}, this))
    , m_reason(new QLineEdit(this))
    , m_sums(new TextLabel(TextKind::Text, {}, this))
    , m_undecided(new TextLabel(TextKind::Muted, {}, this))
    , m_fault(faultLabel(this))
{
    const AnnualList* list = findList(workspace.records(), year);
    m_list = list ? list->id : AnnualListId();
    m_model = new VerdictModel(workspace.records(), m_list, this);
    m_meeting = new MeetingChooser(workspace.records(), list ? list->meeting : MeetingId(),
                                   workspace.today(), this);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setWindowTitle(tr("Decisions of the meeting on the list of %1").arg(QString::number(year)));
    resize(DefaultSize);
    auto* layout = dialogLayout(*this);
    layout->addLayout(makeHeader());
    fillTable();
    auto* card = new Card({}, this);
    card->setFlush();
    card->body()->addWidget(m_table);
    layout->addWidget(card, 1);
    layout->addLayout(makeDecisions());
    layout->addLayout(makeFoot());
    connect(m_model, &VerdictModel::dataChanged, this, &VerdictDialog::showCounts);
    connect(&workspace, &Workspace::changed, this, &VerdictDialog::follow);
    showAccess();
}

void VerdictDialog::showAccess()
{
    const AnnualList* list = m_workspace.records().find(m_list);
    const QString refusal = list ? verdictRefusal(*list)
                                 : tr("There is no list of %1 yet.").arg(QString::number(m_year));
    m_isEditable = refusal.isEmpty() && !m_workspace.portfolio().isReadOnly();
    m_model->setEditable(m_isEditable);
    m_meeting->setEnabled(m_isEditable);
    m_sums->setVisible(list);
    m_fault->setFault(refusal);
    showCounts();
}

void VerdictDialog::follow()
{
    const QList<ProjectId> chosen = chosenProjects();
    m_model->follow(m_workspace.records());
    m_meeting->follow(m_workspace.records());
    if (chosenProjects() != chosen)
        choose(chosen);
    showAccess();
}

QLayout* VerdictDialog::makeHeader()
{
    m_parts->setAccessibleName(tr("Entries shown"));
    m_parts->addPill(AllKey, tr("All"));
    for (const Choice& verdict : choices<MeetingVerdict>())
        m_parts->addPill(QLatin1StringView(verdict.key), verdict.translatedTitle());
    connect(m_parts, &PillBar::currentChanged, this, [this](const QString& key) {
        const auto at = indexOfKey(choices<MeetingVerdict>(), key);
        m_filter->setVerdict(at < 0 ? std::nullopt
                                    : std::optional(static_cast<MeetingVerdict>(at)));
    });
    m_search->setFixedWidth(SearchWidth);
    m_search->setAccessibleName(tr("Search projects"));
    connect(m_search, &SearchBox::searchChanged, m_filter, &VerdictFilter::setSearch);
    auto* header = new QHBoxLayout;
    header->setSpacing(metrics::Grid);
    header->addWidget(m_parts);
    header->addStretch();
    header->addWidget(m_search);
    return header;
}

void VerdictDialog::fillTable()
{
    m_filter->setSourceModel(m_model);
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Entries and decisions"));
    m_table->setItemDelegateForColumn(
        VerdictModel::VerdictColumn,
        new OptionDelegate(
            [this](const QModelIndex& index) {
                QList<CellOption> options;
                const int row = m_filter->mapToSource(index).row();
                for (const MeetingVerdict verdict : m_model->possibleVerdicts(row))
                    options.append({choice(verdict).translatedTitle(), static_cast<int>(verdict)});
                return options;
            },
            this));
    const std::array Widths = {250, 90, 170, 90, 80, 60, 140, 160};
    for (int column = 0; column < VerdictModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths.at(static_cast<size_t>(column)));
    m_table->setStretchColumn(VerdictModel::ReasonColumn);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &VerdictDialog::showChosen);
}

QLayout* VerdictDialog::makeDecisions()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Grid);
    row->addWidget(m_chosen);
    m_reason->setPlaceholderText(tr("Reason; needed unless approved"));
    m_reason->setAccessibleName(tr("Reason for the chosen projects"));
    row->addWidget(m_reason, 1);
    const auto add = [&](MeetingVerdict verdict, const QString& text) {
        auto* button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, verdict] { decide(verdict); });
        m_verdicts.append(button);
        row->addWidget(button);
    };
    add(MeetingVerdict::Approved, tr("&Approve"));
    add(MeetingVerdict::Deferred, tr("&Defer"));
    add(MeetingVerdict::Refused, tr("&Refuse"));
    add(MeetingVerdict::Open, tr("Take &back"));
    return row;
}

QLayout* VerdictDialog::makeFoot()
{
    auto* meeting = new QHBoxLayout;
    meeting->setSpacing(metrics::Grid);
    auto* label = new TextLabel(TextKind::Text, tr("&Meeting"), this);
    label->setBuddy(m_meeting);
    meeting->addWidget(label);
    meeting->addWidget(m_meeting, 1);
    for (QLabel* text : {m_sums, m_undecided})
        text->setWordWrap(true);
    auto* buttons = applyButtons(tr("Record the decisions"), *this);
    keepEnter(*this);
    m_apply = buttons->button(QDialogButtonBox::Ok);
    m_apply->setDefault(false);
    m_apply->setAutoDefault(false);
    auto* foot = new QVBoxLayout;
    foot->setSpacing(metrics::Grid);
    foot->addLayout(meeting);
    foot->addWidget(m_sums);
    foot->addWidget(m_undecided);
    foot->addLayout(dialogFoot(*m_fault, *buttons));
    return foot;
}

QList<int> VerdictDialog::chosenRows() const
{
    std::set<int> rows;
    const QModelIndexList indexes = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex& index : indexes)
        rows.insert(m_filter->mapToSource(index).row());
    return {rows.begin(), rows.end()};
}

QList<ProjectId> VerdictDialog::chosenProjects() const
{
    QList<ProjectId> projects;
    const QList<int> rows = chosenRows();
    for (const int row : rows)
        projects.append(m_model->projectAt(row));
    return projects;
}

void VerdictDialog::choose(const QList<ProjectId>& projects)
{
    m_table->clearSelection();
    for (const ProjectId project : projects) {
        const QModelIndex index =
            m_filter->mapFromSource(m_model->index(m_model->rowOf(project), 0));
        if (index.isValid())
            m_table->selectionModel()->select(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (!chosen.isEmpty())
        m_table->scrollTo(chosen.first());
}

void VerdictDialog::decide(MeetingVerdict verdict)
{
    const int left = m_model->decide(chosenRows(), verdict, m_reason->text().trimmed());
    m_reason->clear();
    showChosen();
    m_fault->refuse(left > 0 ? tr("%n project(s) did not pass the screening and cannot be "
                                  "approved: nothing was decided on them.",
                                  nullptr, left)
                             : QString());
}

void VerdictDialog::showChosen()
{
    const auto count = static_cast<int>(chosenRows().size());
    m_chosen->setText(count == 0 ? tr("Choose projects:") : tr("%n chosen:", nullptr, count));
    m_reason->setEnabled(count > 0 && m_isEditable);
    for (QPushButton* button : std::as_const(m_verdicts))
        button->setEnabled(count > 0 && m_isEditable);
}

void VerdictDialog::showCounts()
{
    m_parts->setCount(AllKey, m_model->rowCount());
    for (size_t i = 0; i < choices<MeetingVerdict>().size(); ++i) {
        const auto verdict = static_cast<MeetingVerdict>(i);
        m_parts->setCount(keyOf(verdict), m_model->countOf(verdict));
    }
    const AnnualList* list = m_workspace.records().find(m_list);
    const VerdictModel::Outcome outcome = m_model->outcome();
    QStringList sums;
    sums.append(list && list->quota
                    ? tr("To be listed: %1 of %2")
                          .arg(QString::number(outcome.listed), QString::number(*list->quota))
                    : tr("To be listed: %1").arg(QString::number(outcome.listed)));
    sums.append(tr("total investment %1").arg(moneyText(outcome.total)));
    sums.append(
        list && list->budget
            ? tr("support %1 of %2").arg(moneyText(outcome.support), moneyText(*list->budget))
            : tr("support %1").arg(moneyText(outcome.support)));
    const bool isOverQuota = list && list->quota && outcome.listed > *list->quota;
    const bool isOverBudget = list && list->budget && outcome.support > *list->budget;
    QString text = sums.join(u" · "_s) % u' ' % tr("(10,000 yuan)");
    if (isOverQuota)
        text += u' ' + tr("More than the quota allows.");
    if (isOverBudget)
        text += u' ' + tr("More than the budget allows.");
    m_sums->setText(text);
    const UndecidedEntries undecided = m_model->undecided();
    QStringList open;
    if (undecided.listed > 0)
        open.append(tr("%n project(s) on the list have no decision: it cannot become public.",
                       nullptr, undecided.listed));
    if (undecided.applying > 0)
        open.append(tr("%n candidate(s) have no decision: they will not be listed.", nullptr,
                       undecided.applying));
    m_undecided->setText(open.isEmpty() ? tr("Everything is decided.") : joinedSentences(open));
    m_apply->setEnabled(m_isEditable && !m_model->changes().empty());
    showChosen();
}

VerdictRequest VerdictDialog::request() const
{
    VerdictRequest request;
    request.list = m_list;
    request.meeting = m_meeting->meeting();
    request.newMeeting = m_meeting->newName();
    request.newMeetingHeldOn = m_meeting->newDay();
    request.today = m_workspace.today();
    request.verdicts = m_model->changes();
    return request;
}

void VerdictDialog::accept()
{
    const auto changes =
        verdictsOf(m_workspace.records(), request(), m_workspace.portfolio().ids());
    const auto written = changes ? submit(*changes) : Result<void>(changes.error());
    if (written) {
        QDialog::accept();
        return;
    }
    m_fault->refuse(written.error().message);
    const VerdictRequest stated = request();
    if (!stated.meeting.isValid() && stated.newMeeting.isEmpty())
        m_meeting->askFor();
    else if (const int row = m_model->rowWithoutReason(); row >= 0)
        m_table->setCurrentIndex(
            m_filter->mapFromSource(m_model->index(row, VerdictModel::ReasonColumn)));
}

} // namespace touyan
