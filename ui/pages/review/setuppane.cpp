#include "pages/review/setuppane.h"

#include "base/sentences.h"
#include "domain/fieldtext.h"
#include "models/workspace.h"
#include "pages/registry/partgrid.h"
#include "pages/review/drawcard.h"
#include "selection/scoring.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/scrollarea.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int SetupSideWidth = 330;

bool isScored(const ReviewCriterion& row)
{
    return row.kind == CriterionKind::Scored;
}

} // namespace

SetupPane::SetupPane(ReviewState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_criteria(new RecordGrid<ReviewCriterion>(state.workspace(), criteriaLayout(), this))
    , m_grid(new PartGrid(*m_criteria, state.workspace().records(), {150, 110, 70, 90, 0}, this))
    , m_sum(new TextLabel(TextKind::Strong, {}, this))
    , m_form(new RecordForm<ReviewRound>(
          state.workspace(), {{{}, {"name"_L1, "aggregation"_L1, "notes"_L1}}},
          [this](const ReviewRound& /*before*/, const ReviewRound& after, const QString& what) {
              return m_state.changeRound(after,
                                         tr("Edit “%1”: %2").arg(m_state.round().name, what));
          },
          this))
    , m_draw(new DrawCard(state, this))
{
    auto* rules = new QHBoxLayout;
    rules->setSpacing(metrics::CardGap);
    rules->addWidget(makeCriteriaCard(), 1);
    rules->addWidget(makeRoundCard());
    auto* content = new QWidget(this);
    auto* cards = new QVBoxLayout(content);
    cards->setContentsMargins({});
    cards->setSpacing(metrics::CardGap);
    cards->addLayout(rules);
    cards->addWidget(m_draw, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrolling(content, this)); // a low window must not squeeze the cards
    connect(&state, &ReviewState::changed, this, &SetupPane::show);
    show();
}

GridLayout<ReviewCriterion> SetupPane::criteriaLayout() const
{
    GridLayout<ReviewCriterion> layout;
    layout.columns = {{"name"_L1}, {"kind"_L1}, {"weight"_L1}, {"maximum"_L1}, {"guidance"_L1}};
    layout.columns[2].text = [](const ReviewCriterion& row) {
        return row.id.isValid() && isScored(row) ? percentText(row.weight.points()) : QString();
    };
    layout.columns[3].text = [](const ReviewCriterion& row) {
        return row.id.isValid() && isScored(row) ? QString::number(row.maximum) : QString();
    };
    layout.rows = [this] {
        std::vector<ReviewCriterion> rows = m_state.rows().criteria;
        if (!m_state.hasRound() || m_state.isReadOnly())
            return rows;
        ReviewCriterion draft;
        draft.round = m_state.round().id;
        draft.position = rows.empty() ? 1 : rows.back().position + 1;
        rows.push_back(draft);
        return rows;
    };
    layout.draftHint = tr("New criterion…");
    layout.isOpen = [this](const ReviewCriterion& row, QLatin1StringView key) {
        if (m_state.isReadOnly())
            return false;
        const bool isPoints = key == "weight"_L1 || key == "maximum"_L1;
        return row.id.isValid() ? isScored(row) || !isPoints : key == "name"_L1;
    };
    return layout;
}

QWidget* SetupPane::makeCriteriaCard()
{
    auto* card = new Card(tr("Criteria"), this);
    card->setSubtitle(tr("The weights of the scored criteria add up to 100%."));
    m_grid->table()->setAccessibleName(tr("Criteria"));
    m_grid->setFaultLines(2); // a round may be wrong in several ways at once
    auto* remove = new QPushButton(themedIcon(Icon::Delete), tr("Remove criterion"), card);
    connect(&m_state, &ReviewState::changed, remove,
            [this, remove] { remove->setEnabled(!m_state.isReadOnly()); });
    connect(remove, &QPushButton::clicked, m_grid, &PartGrid::removeSelected);
    card->header()->addWidget(m_sum);
    card->header()->addSpacing(metrics::Grid);
    card->header()->addWidget(remove);
    card->body()->setContentsMargins(1, metrics::Grid, 1, metrics::Grid);
    card->body()->addWidget(m_grid);
    auto* rule = new TextLabel(TextKind::Small, knockOutRule(), card);
    rule->setWordWrap(true);
    rule->setContentsMargins(metrics::CardGap, 0, metrics::CardGap, 0);
    card->body()->addWidget(rule);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return card;
}

QWidget* SetupPane::makeRoundCard()
{
    auto* card = new Card(tr("Round"), this);
    card->body()->addWidget(m_form);
    card->setFixedWidth(SetupSideWidth);
    card->body()->addStretch();
    return card;
}

void SetupPane::show()
{
    m_criteria->follow();
    m_form->setAccess(m_state.isReadOnly() ? FieldEditor::Access::ReadOnly
                                           : FieldEditor::Access::Editable);
    m_form->setRow(m_state.round());
    const CriteriaCheck& check = m_state.scores().criteria;
    m_sum->setText(tr("Sum of the weights: %1").arg(percentText(check.sum.points())));
    m_grid->setFault(joinedSentences(check.faults));
}

QString SetupPane::verdict() const
{
    const QString fault = m_grid->fault();
    return fault.isEmpty() ? m_sum->text() : fault;
}

} // namespace touyan
