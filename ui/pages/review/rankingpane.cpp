#include "pages/review/rankingpane.h"

#include "base/sentences.h"
#include "models/workspace.h"
#include "pages/review/rankingmodel.h"
#include "pages/review/scoregridmodel.h"
#include "pages/review/severitybars.h"
#include "selection/scoring.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/scrollarea.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int SideWidth = 340;
constexpr int MostPlaces = 9999;

/// A label for several sentences in a card.
TextLabel* sentences(QWidget* parent)
{
    auto* label = new TextLabel(TextKind::Text, {}, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

RankingPane::RankingPane(ReviewState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new RankingModel(state, this))
    , m_table(new TableView(this))
    , m_places(new QSpinBox(this))
    , m_fault(new TextLabel(TextKind::Error, {}, this))
    , m_stability(sentences(this))
    , m_remarks(sentences(this))
    , m_severity(new SeverityBars(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(makeTableCard(), 1);
    layout->addWidget(makeSide());
    connect(m_places, &QSpinBox::valueChanged, this, [this](int places) {
        m_state.setPlaces(places < 0 ? std::nullopt : std::optional(places));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                const ProjectId project = m_model->projectAt(current.row());
                if (project.isValid())
                    m_state.workspace().select(project);
            });
    connect(&state, &ReviewState::changed, this, &RankingPane::show);
    show();
}

QWidget* RankingPane::makeTableCard()
{
    auto* card = new Card({}, this);
    card->setFlush();
    m_table->setModel(m_model);
    m_table->setLookReader([this](const QModelIndex& index) { return m_model->lookAt(index); });
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAccessibleName(tr("Ranking"));
    const std::array Widths = {56, 186, 118, 60, 60, 104, 32, 68, 92};
    for (int column = 0; column < RankingModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths.at(static_cast<size_t>(column)));
    m_table->setStretchColumns({RankingModel::NameColumn, RankingModel::UndertakerColumn});
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(metrics::CardMargin, metrics::Grid, metrics::CardMargin, 0);
    card->body()->addWidget(m_fault);
    card->body()->addWidget(m_table, 1);
    return card;
}

QWidget* RankingPane::makeSide()
{
    m_places->setRange(-1, MostPlaces);
    m_places->setSpecialValueText(tr("none"));
    m_places->setKeyboardTracking(false);
    m_places->setAccessibleName(tr("Places"));
    m_places->setToolTip(
        tr("What the quota leaves beside what is carried over. Another number only "
           "shows what would be; it is not kept."));
    auto* firmness = new Card(tr("How firm the ranking is"), this);
    auto* line = new QHBoxLayout;
    auto* label = new TextLabel(TextKind::Text, tr("Places"), firmness);
    label->setBuddy(m_places);
    line->addWidget(label);
    line->addWidget(m_places);
    line->addStretch();
    firmness->body()->addLayout(line);
    firmness->body()->addWidget(m_stability);
    auto* severity = new Card(tr("How strict the experts are"), this);
    severity->body()->addWidget(
        new TextLabel(TextKind::Small, tr("Points beside the others on the same projects"), this));
    m_severity->setAccessibleName(tr("How strict the experts are"));
    severity->body()->addWidget(m_severity);
    auto* remarks = new Card(tr("Recusals and remarks"), this);
    remarks->body()->addWidget(m_remarks);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(metrics::CardGap);
    column->addWidget(firmness);
    column->addWidget(severity);
    column->addWidget(remarks);
    column->addStretch();
    QScrollArea* area = scrolling(content, this);
    area->setFixedWidth(SideWidth);
    return area;
}

QString RankingPane::stabilityText() const
{
    return stabilitySentences(m_state.workspace().records(), m_state.rows(), m_state.scores(),
                              m_state.ranking())
        .join(u'\n');
}

QString RankingPane::remarksText() const
{
    QStringList all;
    const auto& criteria = m_state.rows().criteria;
    if (std::any_of(criteria.begin(), criteria.end(), [](const ReviewCriterion& criterion) {
            return criterion.kind == CriterionKind::KnockOut;
        }))
        all.append(knockOutRule());
    for (const ProjectScore& score : m_state.scores().projects) {
        if (score.isKnockedOut())
            //: 1: the project, 2: why it is voted down
            all.append(
                tr("“%1” – %2")
                    .arg(m_state.projectName(score.project), knockOutText(score.failedQuestions)));
    }
    for (const ReviewSeat& seat : m_state.rows().seats) {
        if (seat.isExcluded)
            all.append(tr("Expert %1 is excluded: %2")
                           .arg(QString::number(seat.number), seat.exclusionReason));
    }
    for (const ReviewRecusal& recusal : m_state.rows().recusals)
        //: 1: the expert, 2: the project, 3: the reason
        all.append(tr("%1 does not score “%2”: %3")
                       .arg(m_state.expertName(recusal.expert),
                            m_state.projectName(recusal.project), recusal.reason));
    all += incompleteSheets(m_state.workspace().records(), m_state.rows(), m_state.scores());
    return all.isEmpty() ? tr("Nobody is recused or excluded, and no sheet lacks anything.")
                         : all.join(u"\n\n"_s);
}

void RankingPane::showPlaces()
{
    const QSignalBlocker blocker(m_places);
    m_places->setValue(m_state.ranking().places.value_or(-1));
}

void RankingPane::showSeverity()
{
    std::vector<SeverityBar> bars;
    for (const SeatSeverity& severity : m_state.ranking().severities) {
        if (!severity.deviation)
            continue;
        const ReviewSeat* seat = m_state.rows().seat(severity.seat);
        const double points = *severity.deviation;
        bars.push_back({QString::number(seat->number), tr("Expert %1").arg(seat->number), points,
                        (points < 0 ? u"−"_s : u"+"_s) % scoreText(std::abs(points))});
    }
    m_severity->setBars(bars);
}

void RankingPane::show()
{
    m_model->follow();
    m_fault->setText(joinedSentences(m_state.scores().criteria.faults));
    m_fault->setVisible(!m_state.scores().criteria.isSound());
    m_stability->setText(stabilityText());
    m_remarks->setText(remarksText());
    showPlaces();
    showSeverity();
}

QString RankingPane::stability() const
{
    return m_stability->text();
}

QString RankingPane::remarks() const
{
    return m_remarks->text();
}

} // namespace touyan
