#include "pages/review/reviewpage.h"

#include "models/workspace.h"
#include "pages/review/drawcard.h"
#include "pages/review/expertspane.h"
#include "pages/review/rankingpane.h"
#include "pages/review/reviewstate.h"
#include "pages/review/scoresheetactions.h"
#include "pages/review/scorespane.h"
#include "pages/review/setuppane.h"
#include "printing/orders.h"
#include "reports/expertdrawpaper.h"
#include "reports/reviewsummarypaper.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/emptystate.h"
#include "widgets/pillbar.h"
#include "widgets/textlabel.h"
#include "widgets/wrappingrow.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

/// The panes in the order of the work.
const QStringList PaneKeys = {u"setup"_s, u"experts"_s, u"scores"_s, u"ranking"_s};

} // namespace

ReviewPage::ReviewPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_state(new ReviewState(workspace, this))
    , m_title(new TextLabel(TextKind::PageTitle, {}, this))
    , m_readOnly(new TextLabel(TextKind::Muted, {}, this))
    , m_rounds(new QComboBox(this))
    , m_pills(new PillBar(this))
    , m_sheets(new ScoreSheetActions(
          workspace, [this] { return m_state->round().id; }, this))
    , m_setup(new SetupPane(*m_state, this))
    , m_experts(new ExpertsPane(*m_state, this))
    , m_scores(new ScoresPane(*m_state, this))
    , m_ranking(new RankingPane(*m_state, this))
{
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addLayout(makeHeader());
    layout->addWidget(m_readOnly);
    layout->addWidget(makePanes(), 1);
}

void ReviewPage::makeActions()
{
    m_printDraw = new QAction(themedIcon(Icon::Print), tr("Print the record of the &draw…"), this);
    m_printSummary = new QAction(themedIcon(Icon::Print), tr("Print the &summary…"), this);
    connect(m_printDraw, &QAction::triggered, this, &ReviewPage::printDraw);
    connect(m_printSummary, &QAction::triggered, this, &ReviewPage::printSummary);
    m_removeRound = new QAction(themedIcon(Icon::Delete), tr("&Remove the round"), this);
    m_removeRound->setToolTip(tr("Removes a round that has no scores, with criteria and panel"));
    connect(m_removeRound, &QAction::triggered, this, [this] { // a refusal is told by the session
        if (m_state->removeRound())
            refresh();
    });
    connect(m_sheets, &ScoreSheetActions::done, this, &Page::done);
    connect(m_sheets, &ScoreSheetActions::failed, &workspace().session(), &EditSession::failed);
}

QList<QAction*> ReviewPage::pageActions() const
{
    return {m_printDraw, m_printSummary, m_sheets->writeAction(), m_sheets->collectAction(),
            m_removeRound};
}

QLayout* ReviewPage::makeHeader()
{
    m_rounds->setAccessibleName(tr("Round"));
    m_rounds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_rounds, &QComboBox::activated, this, [this] {
        m_state->setRound(ReviewRoundId{m_rounds->currentData().toLongLong()});
        refresh();
    });
    const QStringList titles = {tr("Set-up"), tr("Experts"), tr("Scores"), tr("Ranking")};
    for (qsizetype i = 0; i < PaneKeys.size(); ++i)
        m_pills->addPill(PaneKeys.at(i), titles.at(i));
    m_pills->setAccessibleName(tr("Part of the review"));
    connect(m_pills, &PillBar::currentChanged, this, &ReviewPage::showPane);

    m_newRound = new QPushButton(themedIcon(Icon::Plus), tr("New round"), this);
    connect(m_newRound, &QPushButton::clicked, this, &ReviewPage::addRound);
    m_remove = new QPushButton(m_removeRound->icon(), {}, this);
    m_remove->setToolTip(m_removeRound->toolTip());
    m_remove->setAccessibleName(m_removeRound->toolTip());
    connect(m_remove, &QPushButton::clicked, m_removeRound, &QAction::trigger);
    m_print = new QPushButton(themedIcon(Icon::Print, IconTint::OnAccent), tr("Print"), this);
    m_print->setProperty("primary", true);
    auto* menu = new QMenu(m_print);
    menu->addActions({m_printDraw, m_printSummary});
    m_print->setMenu(menu);
    m_sheetMenu = new QPushButton(themedIcon(Icon::Spreadsheet), tr("Scoring sheets"), this);
    auto* sheetMenu = new QMenu(m_sheetMenu);
    sheetMenu->addActions({m_sheets->writeAction(), m_sheets->collectAction()});
    m_sheetMenu->setMenu(sheetMenu);

    auto* header = new WrappingRow;
    header->addWidget(m_title);
    header->addSpacing(metrics::HalfGrid);
    header->addWidget(m_pills);
    header->addWidget(m_rounds);
    header->addStretch();
    header->addWidget(m_remove);
    header->addWidget(m_newRound);
    header->addWidget(m_sheetMenu);
    header->addWidget(m_print);
    return header;
}

QWidget* ReviewPage::makePanes()
{
    m_panes = new QStackedWidget(this);
    for (QWidget* pane : std::initializer_list<QWidget*>{m_setup, m_experts, m_scores, m_ranking})
        m_panes->addWidget(pane);
    m_noPanel =
        new EmptyState(Icon::User,
                       tr("Nobody is drawn yet. The panel's sheets are typed in or collected "
                          "here, and the ranking follows from them."),
                       this);
    m_noPanel->setAction(tr("To the set-up"));
    connect(m_noPanel, &EmptyState::actionTriggered, this, [this] { showPane(u"setup"_s); });
    m_panes->addWidget(m_noPanel);
    m_empty = new EmptyState(Icon::Review, {}, this);
    connect(m_empty, &EmptyState::actionTriggered, this, &ReviewPage::addRound);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_empty);
    return m_stack;
}

void ReviewPage::showPane(const QString& key)
{
    m_pills->setCurrent(key);
    const bool needsPanel = key == u"scores" || key == u"ranking";
    if (needsPanel && m_state->rows().seats.empty())
        m_panes->setCurrentWidget(m_noPanel);
    else
        m_panes->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, PaneKeys.indexOf(key))));
}

/// A round that comes to the front opens where its work stands.
void ReviewPage::showUsualPane()
{
    const qint64 round = m_state->round().id.value;
    if (round == std::exchange(m_shownRound, round))
        return;
    if (m_state->rows().seats.empty())
        showPane(u"setup"_s);
    else
        showPane(m_state->rows().scores.empty() ? u"scores"_s : u"ranking"_s);
}

void ReviewPage::showRounds()
{
    const auto rounds = m_state->rounds();
    m_rounds->clear();
    for (const ReviewRound* round : rounds)
        m_rounds->addItem(round->name, round->id.value);
    m_rounds->setCurrentIndex(m_rounds->findData(m_state->round().id.value));
    m_rounds->setVisible(rounds.size() > 1);
}

void ReviewPage::refresh()
{
    const QString year = QString::number(workspace().year());
    m_state->update();
    m_title->setText(tr("Expert review of %1").arg(year));
    showRounds();
    showUsualPane();
    showPane(m_pills->current());
    const bool hasRound = m_state->hasRound();
    const bool mayAdd = m_state->list() && !m_state->isReadOnly();
    m_readOnly->setText(m_state->readOnlyText());
    m_readOnly->setVisible(hasRound && !m_readOnly->text().isEmpty());
    m_stack->setCurrentIndex(hasRound ? 0 : 1);
    m_pills->setVisible(hasRound);
    m_newRound->setVisible(hasRound && mayAdd);
    m_print->setVisible(hasRound);
    m_sheetMenu->setVisible(hasRound);
    m_sheets->refresh();
    const bool isDrawnNow = hasRound && isDrawn(m_state->round());
    m_printDraw->setEnabled(isDrawnNow);
    m_printSummary->setEnabled(hasRound && !m_state->rows().scores.empty());
    m_removeRound->setEnabled(m_state->canRemoveRound());
    m_remove->setVisible(m_removeRound->isEnabled());
    m_printDraw->setToolTip(isDrawnNow ? QString() : tr("The panel is not drawn yet."));
    m_empty->setSentence(
        m_state->list() ? tr("The list of %1 has no review yet. A round takes over the "
                             "criteria of the last one; then its panel is drawn.")
                              .arg(year)
                        : tr("There is no list for %1 yet, and so nothing to review.").arg(year));
    m_empty->setAction(mayAdd ? tr("Set up a round of review") : QString());
}

QString ReviewPage::readOnlyText() const
{
    return m_readOnly->text();
}

void ReviewPage::addRound()
{
    // A refusal is told by the session; the new round shows itself.
    if (m_state->addRound())
        showPane(u"setup"_s);
}

void ReviewPage::printDraw()
{
    request(expertDrawPaper(workspace().records(), m_state->round()));
}

void ReviewPage::printSummary()
{
    request(reviewSummaryPaper(workspace().records(), m_state->round()));
}

void ReviewPage::request(const Document& paper)
{
    Q_EMIT paperRequested({.title = paper.title, .compose = [paper](PaperSize) { return paper; }});
}

} // namespace touyan
