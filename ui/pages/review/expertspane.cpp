#include "pages/review/expertspane.h"

#include "base/sentences.h"
#include "models/workspace.h"
#include "pages/registry/partgrid.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/faultline.h"
#include "widgets/linkbutton.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// Replaces the entries of @p box and keeps what was chosen.
void offer(QComboBox& box, const std::vector<std::pair<qint64, QString>>& entries)
{
    const QVariant before = box.currentData();
    box.clear();
    for (const auto& [id, name] : entries)
        box.addItem(name, id);
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

} // namespace

ExpertsPane::ExpertsPane(ReviewState& state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_experts(new RecordGrid<Expert>(state.workspace(), expertLayout(), this))
    , m_recusals(new RecordGrid<ReviewRecusal>(state.workspace(), recusalLayout(), this))
    , m_expertGrid(new PartGrid(*m_experts, state.workspace().records(),
                                {78, 90, 170, 96, 150, 0, 56, 130, 100}, this))
    , m_recusalGrid(new PartGrid(*m_recusals, state.workspace().records(), {120, 300, 0}, this))
    , m_expert(new QComboBox(this))
    , m_project(new QComboBox(this))
    , m_reason(new QLineEdit(this))
    , m_add(new QPushButton(themedIcon(Icon::Plus), tr("Add recusal"), this))
    , m_fault(new FaultLine(this))
    , m_uncovered(new TextLabel(TextKind::Error, {}, this))
    , m_cover(new LinkButton(tr("Add them"), this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(makeExpertCard(), 3);
    layout->addWidget(makeRecusalCard(), 2);
    connect(m_add, &QPushButton::clicked, this, &ExpertsPane::addRecusal);
    connect(m_cover, &QPushButton::clicked, this, &ExpertsPane::coverAll);
    connect(&state, &ReviewState::changed, this, &ExpertsPane::show);
    show();
}

GridLayout<Expert> ExpertsPane::expertLayout() const
{
    GridLayout<Expert> layout;
    layout.columns = {{"code"_L1},  {"name"_L1},         {"organisation"_L1},
                      {"title"_L1}, {"specialities"_L1}, {"related_organisations"_L1},
                      {"active"_L1}};
    GridColumn<Expert> relations{"name"_L1, false, tr("Related projects")};
    relations.text = [this](const Expert& row) { return relationsText(row); };
    GridColumn<Expert> standing{"name"_L1, false, tr("In this round")};
    standing.text = [this](const Expert& row) { return this->standing(row); };
    standing.look = [](const Expert&) { return CellLook{.isFaint = true}; };
    layout.columns.push_back(relations);
    layout.columns.push_back(standing);
    layout.rows = [this] {
        const auto& all = m_state.workspace().records().all<Expert>().rows();
        std::vector<Expert> rows(all.begin(), all.end());
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Expert& a, const Expert& b) { return a.code < b.code; });
        if (!m_state.workspace().portfolio().isReadOnly()) // the pool is nobody's list
            rows.push_back({});
        return rows;
    };
    layout.draftHint = tr("New expert…");
    layout.isOpen = [](const Expert& row, QLatin1StringView key) {
        return row.id.isValid() || key == "name"_L1;
    };
    return layout;
}

GridLayout<ReviewRecusal> ExpertsPane::recusalLayout() const
{
    GridLayout<ReviewRecusal> layout;
    layout.columns = {{"expert"_L1, false}, {"project"_L1, false}, {"reason"_L1}};
    layout.rows = [this] { return m_state.rows().recusals; };
    layout.isOpen = [this](const ReviewRecusal&, QLatin1StringView) {
        return !m_state.isReadOnly();
    };
    return layout;
}

QWidget* ExpertsPane::makeExpertCard()
{
    auto* card = new Card(tr("Pool of experts"), this);
    auto* note =
        new TextLabel(TextKind::Small,
                      tr("Related organisations are compared with the undertakers of the projects "
                         "by their sense, whatever brackets and company forms are written."),
                      card);
    note->setWordWrap(true);
    note->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, metrics::HalfGrid);
    m_expertGrid->setScrolling();
    m_expertGrid->table()->setAccessibleName(tr("Pool of experts"));
    card->setFlush();
    card->body()->addWidget(note);
    card->body()->addWidget(m_expertGrid, 1);
    return card;
}

QWidget* ExpertsPane::makeRecusalCard()
{
    auto* card = new Card(tr("Recusals"), this);
    m_recusalGrid->setScrolling();
    m_recusalGrid->table()->setAccessibleName(tr("Recusals"));
    auto* remove = new QPushButton(themedIcon(Icon::Delete), tr("Remove recusal"), card);
    connect(&m_state, &ReviewState::changed, remove,
            [this, remove] { remove->setEnabled(!m_state.isReadOnly()); });
    connect(remove, &QPushButton::clicked, m_recusalGrid, &PartGrid::removeSelected);
    card->header()->addWidget(m_uncovered);
    card->header()->addWidget(m_cover);
    card->header()->addWidget(remove);
    card->body()->setContentsMargins(1, metrics::Grid, 1, metrics::Grid);
    card->body()->addWidget(m_recusalGrid, 1);
    card->body()->addLayout(makeRecusalForm());
    return card;
}

QLayout* ExpertsPane::makeRecusalForm()
{
    m_expert->setAccessibleName(tr("Expert"));
    m_project->setAccessibleName(tr("Project"));
    m_project->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_project->setMinimumContentsLength(24);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason of the recusal"));
    connect(m_reason, &QLineEdit::returnPressed, this, &ExpertsPane::addRecusal);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, 0);
    line->setSpacing(metrics::Grid);
    line->addWidget(m_expert);
    line->addWidget(m_project);
    line->addWidget(m_reason, 1);
    line->addWidget(m_add);
    auto* form = new QVBoxLayout;
    form->addLayout(line);
    m_fault->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, 0);
    form->addWidget(m_fault);
    return form;
}

QString ExpertsPane::relationsText(const Expert& expert) const
{
    const Records& records = m_state.workspace().records();
    QStringList names;
    for (const ProjectId id : m_state.rows().projects) {
        if (relationBetween(expert, *records.find(id)))
            names.append(m_state.projectName(id));
    }
    return joinedNames(names);
}

QString ExpertsPane::standing(const Expert& expert) const
{
    for (const ReviewSeat& seat : m_state.rows().seats) {
        if (seat.expert == expert.id)
            return seat.isExcluded ? tr("Seat %1, excluded").arg(seat.number)
                                   : tr("Seat %1").arg(seat.number);
    }
    return {};
}

void ExpertsPane::addRecusal()
{
    const auto added =
        m_state.addRecusal(ExpertId{m_expert->currentData().toLongLong()},
                           ProjectId{m_project->currentData().toLongLong()}, m_reason->text());
    m_fault->refuse(added ? QString() : added.error().message);
    if (added)
        m_reason->clear();
}

void ExpertsPane::coverAll()
{
    const auto added = m_state.coverAll();
    m_fault->refuse(added ? QString() : added.error().message);
}

/// Experts of the panel once it is drawn, before that all who are available.
void ExpertsPane::offerChoices()
{
    std::vector<std::pair<qint64, QString>> experts;
    for (const ReviewSeat& seat : m_state.rows().seats)
        experts.emplace_back(seat.expert.value, m_state.expertName(seat.expert));
    if (experts.empty()) {
        for (const Expert& expert : m_state.workspace().records().all<Expert>()) {
            if (expert.active)
                experts.emplace_back(expert.id.value, expert.name);
        }
    }
    std::vector<std::pair<qint64, QString>> projects;
    for (const ProjectId id : m_state.rows().projects)
        projects.emplace_back(id.value, m_state.projectName(id));
    offer(*m_expert, experts);
    offer(*m_project, projects);
    const bool mayAdd =
        m_state.hasRound() && !m_state.isReadOnly() && !experts.empty() && !projects.empty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_expert, m_project, m_reason, m_add})
        widget->setEnabled(mayAdd);
}

void ExpertsPane::show()
{
    m_experts->follow();
    m_recusals->follow();
    offerChoices();
    const auto count = static_cast<int>(m_state.uncovered().size());
    m_uncovered->setText(tr("%n relation(s) without a recusal", nullptr, count));
    m_uncovered->setVisible(count > 0);
    m_cover->setVisible(count > 0 && !m_state.isReadOnly());
}

} // namespace touyan
