#include "pages/review/scorespane.h"

#include "domain/fieldtext.h"
#include "models/workspace.h"
#include "pages/registry/partgrid.h"
#include "pages/review/scoregridmodel.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/badge.h"
#include "widgets/card.h"
#include "widgets/faultline.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int SideWidth = 360;
constexpr int NumberWidth = 44;
constexpr int NameWidth = 150;
constexpr int SeatWidth = 64;
constexpr int CountWidth = 32;
constexpr int PointsColumn = 2; ///< of the sheet

struct StateWord
{
    QString text;
    Tone tone = Tone::Neutral;
};

StateWord wordFor(SheetState state)
{
    switch (state) {
    case SheetState::Complete:
        return {ScoresPane::tr("complete"), Tone::Good};
    case SheetState::Incomplete:
        return {ScoresPane::tr("incomplete"), Tone::Warning};
    case SheetState::Recused:
        return {ScoresPane::tr("recused"), Tone::Bad};
    case SheetState::Excluded:
        return {ScoresPane::tr("excluded"), Tone::Bad};
    case SheetState::Empty:
        break;
    }
    return {ScoresPane::tr("not scored"), Tone::Neutral};
}

} // namespace

ScoresPane::ScoresPane(ReviewState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new ScoreGridModel(state, this))
    , m_sheet(new RecordGrid<ReviewScore>(state.workspace(), sheetLayout(), this))
    , m_table(new TableView(this))
    , m_grid(new PartGrid(*m_sheet, state.workspace().records(), {116, 90, 50, 50, 0}, this))
    , m_expert(new TextLabel(TextKind::Strong, {}, this))
    , m_projectName(new TextLabel(TextKind::Text, {}, this))
    , m_total(new TextLabel(TextKind::Strong, {}, this))
    , m_badge(new Badge({}, Tone::Neutral, this))
    , m_reason(new QLineEdit(this))
    , m_exclude(new QPushButton(this))
    , m_substitute(new QPushButton(tr("Put a substitute in"), this))
    , m_fault(new FaultLine(this, 2))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(makeTableCard(), 1);
    layout->addWidget(makeSheetCard());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScoresPane::chooseCell);
    connect(m_table, &QAbstractItemView::activated, this, &ScoresPane::enterSheet);
    connect(m_grid, &PartGrid::passedEnd, this, &ScoresPane::goToNextProject);
    connect(&state, &ReviewState::changed, this, &ScoresPane::show);
    show();
}

const ReviewCriterion* ScoresPane::criterionOf(const ReviewScore& row) const
{
    return m_state.workspace().records().find(row.criterion);
}

/// One row per criterion: what is stored, or a draft.
std::vector<ReviewScore> ScoresPane::sheetRows() const
{
    std::vector<ReviewScore> rows;
    if (!m_state.rows().seat(m_seat))
        return rows;
    for (const ReviewCriterion& criterion : m_state.rows().criteria) {
        ReviewScore row;
        row.seat = m_seat;
        row.project = m_project;
        row.criterion = criterion.id;
        for (const ReviewScore& score : m_state.rows().scores) {
            if (score.seat == m_seat && score.project == m_project
                && score.criterion == criterion.id)
                row = score;
        }
        rows.push_back(row);
    }
    return rows;
}

bool ScoresPane::isOpen(const ReviewScore& row, QLatin1StringView key) const
{
    const ReviewSeat* seat = m_state.rows().seat(row.seat);
    if (m_state.isReadOnly() || !seat || m_state.rows().isRecused(seat->expert, row.project))
        return false;
    const bool isScored = criterionOf(row)->kind == CriterionKind::Scored;
    return key == "comment"_L1 || (key == "points"_L1) == isScored;
}

GridLayout<ReviewScore> ScoresPane::sheetLayout() const
{
    GridLayout<ReviewScore> layout;
    GridColumn<ReviewScore> weight{"points"_L1, false, tr("Weight · full marks")};
    weight.text = [this](const ReviewScore& row) {
        const ReviewCriterion* criterion = criterionOf(row);
        return criterion->kind == CriterionKind::Scored
            ? QString(QString::number(criterion->weight.points()) % u"% · "
                      % QString::number(criterion->maximum))
            : tr("yes or no");
    };
    weight.look = [](const ReviewScore&) { return CellLook{.isFaint = true}; };
    layout.columns = {
        {"criterion"_L1, false}, weight, {"points"_L1}, {"passes"_L1}, {"comment"_L1}};
    layout.columns[2].text = [](const ReviewScore& row) {
        return row.points ? QString::number(*row.points) : QString();
    };
    layout.rows = [this] { return sheetRows(); };
    layout.isBlank = [](const ReviewScore& row) {
        return !row.points && !row.passes && row.comment.trimmed().isEmpty();
    };
    layout.isOpen = [this](const ReviewScore& row, QLatin1StringView key) {
        return isOpen(row, key);
    };
    layout.fault = [this](const ReviewScore& row) {
        const double maximum = criterionOf(row)->maximum;
        if (!row.points || (*row.points >= 0 && *row.points <= maximum))
            return QString();
        return tr("“%1” takes points from 0 to %2.")
            .arg(criterionOf(row)->name, QString::number(maximum));
    };
    return layout;
}

QWidget* ScoresPane::makeTableCard()
{
    auto* card = new Card({}, this);
    card->setFlush();
    m_table->setModel(m_model);
    m_table->setLookReader([this](const QModelIndex& index) { return m_model->lookAt(index); });
    m_table->setAccessibleName(tr("Scores by project and expert"));
    card->body()->addWidget(m_table);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ScoresPane::placeColumns);
    return card;
}

QWidget* ScoresPane::makeSheetCard()
{
    m_sheetCard = new Card(tr("Sheet"), this);
    m_sheetCard->setFixedWidth(SideWidth);
    m_projectName->setWordWrap(true);
    m_grid->table()->setAccessibleName(tr("Scores by criterion"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_expert);
    head->addWidget(m_badge);
    head->addStretch();
    head->addWidget(m_total);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, 0);
    top->addLayout(head);
    top->addWidget(m_projectName);
    m_sheetCard->body()->setContentsMargins(1, metrics::Grid, 1, metrics::CardMargin);
    m_sheetCard->body()->addLayout(top);
    m_sheetCard->body()->addWidget(m_grid);
    m_sheetCard->body()->addLayout(makeExclusion());
    m_sheetCard->body()->addStretch();
    return m_sheetCard;
}

QLayout* ScoresPane::makeExclusion()
{
    m_reason->setPlaceholderText(tr("Why the scores of this expert do not count"));
    m_reason->setAccessibleName(tr("Reason of the exclusion"));
    connect(m_exclude, &QPushButton::clicked, this, &ScoresPane::exclude);
    m_substitute->setToolTip(tr("The next in the order of the lots takes a seat in place of an "
                                "expert who cannot come"));
    connect(m_substitute, &QPushButton::clicked, this, &ScoresPane::substitute);
    auto* line = new QHBoxLayout;
    line->addWidget(m_exclude);
    line->addWidget(m_substitute);
    line->addStretch();
    auto* box = new QVBoxLayout;
    box->setContentsMargins(metrics::CardMargin, metrics::Grid, metrics::CardMargin, 0);
    box->addWidget(new TextLabel(TextKind::Muted, tr("Excluding an expert"), this));
    box->addWidget(m_reason);
    box->addLayout(line);
    box->addWidget(m_fault);
    return box;
}

void ScoresPane::chooseCell(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    if (const ReviewSeatId seat = m_model->seatAt(index.column()); seat.isValid())
        m_seat = seat;
    m_project = m_model->projectAt(index.row());
    m_grid->clearFault();
    m_state.workspace().select(m_project);
    showSheet();
}

void ScoresPane::enterSheet()
{
    m_grid->table()->setFocus();
    m_grid->table()->setCurrentIndex(m_sheet->index(0, PointsColumn));
}

void ScoresPane::goToNextProject()
{
    const int next = m_model->rowOf(m_project) + 1;
    const int column = m_model->columnOf(m_seat);
    if (column < 0 || next >= m_model->rowCount())
        return;
    m_table->setCurrentIndex(m_model->index(next, column));
    enterSheet();
}

void ScoresPane::exclude()
{
    const ReviewSeat* seat = m_state.rows().seat(m_seat);
    if (!seat)
        return;
    const QString reason = seat->isExcluded ? QString() : m_reason->text().trimmed();
    const bool lacksReason = !seat->isExcluded && reason.isEmpty();
    say(lacksReason ? tr("An exclusion needs a reason.") : QString());
    if (lacksReason)
        m_reason->setFocus();
    else if (const auto done = m_state.exclude(*seat, reason); !done)
        say(done.error().message);
}

void ScoresPane::substitute()
{
    const ReviewSeat* seat = m_state.rows().seat(m_seat);
    if (!seat)
        return;
    const auto done = m_state.substitute(*seat, m_reason->text());
    say(done ? QString() : done.error().message);
    if (!done)
        m_reason->setFocus();
}

void ScoresPane::say(const QString& fault)
{
    m_fault->refuse(fault);
}

void ScoresPane::placeColumns()
{
    const int last = m_model->columnCount() - 1;
    for (int column = 0; column <= last; ++column) {
        const int width = column == ScoreGridModel::NumberColumn ? NumberWidth
            : column == ScoreGridModel::NameColumn               ? NameWidth
            : column == last                                     ? CountWidth
                                                                 : SeatWidth;
        m_table->setColumnWidth(column, width);
    }
    m_table->setStretchColumn(ScoreGridModel::NameColumn);
}

void ScoresPane::show()
{
    m_model->follow();
    const auto& seats = m_state.rows().seats;
    const auto& projects = m_state.rows().projects;
    if (!m_state.rows().seat(m_seat))
        m_seat = seats.empty() ? ReviewSeatId() : seats.front().id;
    if (!projects.contains(m_project))
        m_project = projects.isEmpty() ? ProjectId() : projects.first();
    showSheet();
}

void ScoresPane::showSheet()
{
    m_sheet->follow();
    const ReviewSeat* seat = m_state.rows().seat(m_seat);
    const SeatSheet* sheet = seat ? m_state.scores().sheet(m_seat, m_project) : nullptr;
    m_sheetCard->setVisible(sheet);
    if (!sheet)
        return;
    m_expert->setText(
        tr("Expert %1 · %2").arg(QString::number(seat->number), m_state.expertName(seat->expert)));
    m_projectName->setText(m_state.projectName(m_project));
    const StateWord word = wordFor(sheet->state);
    m_badge->setText(word.text, word.tone);
    m_total->setText(sheet->total ? scoreText(*sheet->total) : QString());
    m_reason->setText(seat->exclusionReason);
    m_reason->setReadOnly(seat->isExcluded || m_state.isReadOnly());
    m_exclude->setEnabled(!m_state.isReadOnly());
    m_substitute->setEnabled(!m_state.isReadOnly() && !seat->isExcluded
                             && isDrawn(m_state.round()));
    m_exclude->setText(seat->isExcluded ? tr("Count again")
                                        : tr("Exclude expert %1").arg(seat->number));
}

} // namespace touyan
