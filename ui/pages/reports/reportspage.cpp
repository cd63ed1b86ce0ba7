#include "pages/reports/reportspage.h"

#include "jobs/jobbar.h"
#include "models/workspace.h"
#include "pages/reports/paperlist.h"
#include "pages/reports/papermaker.h"
#include "pages/reports/papermemory.h"
#include "printing/paperoutput.h"
#include "pages/reports/paperpanel.h"
#include "pages/reports/proofwindow.h"
#include "pages/reports/snapshotbar.h"
#include "portfolio/portfoliosnapshot.h"
#include "printing/pagelayout.h"
#include "printing/pageview.h"
#include "printing/previewwidget.h"
#include "reports/wording.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace touyan {
namespace {

/// Typing goes on; the paper is made when it pauses.
constexpr auto Pause = 250ms;
constexpr auto PackName = "meeting-pack"_L1;
const auto CorrectionsName = u"corrections"_s;
constexpr int ListWidth = 216;
constexpr int PanelWidth = 300;

/// The page of the first chapter that @p now has and @p before had not, when there are more now.
std::optional<int> addedPart(QList<OutlineEntry> before, QList<OutlineEntry> now)
{
    const auto isBelow = [](const OutlineEntry& entry) { return entry.level > 1; };
    before.removeIf(isBelow);
    now.removeIf(isBelow);
    if (now.size() <= before.size())
        return {};
    const auto added = std::find_if(now.cbegin(), now.cend(), [&before](const OutlineEntry& entry) {
        return std::none_of(
            before.cbegin(), before.cend(),
            [&entry](const OutlineEntry& known) { return known.title == entry.title; });
    });
    return added == now.cend() ? std::nullopt : std::optional(added->page);
}

} // namespace

ReportsPage::ReportsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_list(new PaperList(this))
    , m_panel(new PaperPanel(workspace, this))
    , m_preview(new PreviewWidget(this))
    , m_maker(new PaperMaker(this))
    , m_output(new PaperOutput(this))
{
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addLayout(makeHeader());
    layout->addWidget(makeParts(), 1);
    connectParts();
    m_preview->setCompact();
    setHasPaper(false);
    const PaperEntry* last = findPaper(PaperMemory().lastPaper());
    choose(QString::fromLatin1(last ? last->name : allPapers().front().name));
}

ReportsPage::~ReportsPage() = default;

void ReportsPage::makeActions()
{
    const auto action = [this](Icon icon, const QString& text, auto slot) {
        auto* made = new QAction(themedIcon(icon), text, this);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_pdf = action(Icon::Pdf, tr("Save as P&DF…"),
                   [this] { m_output->save(m_document, PaperFile::Pdf); });
    m_archive = action(Icon::Pdf, tr("Save as PDF for the &archive (PDF/A)…"),
                       [this] { m_output->save(m_document, PaperFile::PdfArchive); });
    m_word = action(Icon::Report, tr("Save for &Word…"),
                    [this] { m_output->save(m_document, PaperFile::Docx); });
    m_print = action(Icon::Print, tr("&Print…"), [this] {
        const int page = m_preview->view().currentPage();
        m_output->print(m_document, m_preview->pages()->pageCount(),
                        m_preview->pages()->paper(page));
    });
    m_window = action(Icon::Fit, tr("Open in a &window of its own"), &ReportsPage::openWindow);
    m_proof = action(Icon::Check, tr("&Check the figures of a text…"), [this] { openProof(); });
}

QList<QAction*> ReportsPage::pageActions() const
{
    return {m_pdf, m_archive, m_word, m_print, m_window, m_proof};
}

QLayout* ReportsPage::makeHeader()
{
    m_asOf = new TextLabel(TextKind::Small, {}, this);
    const auto button = [this](QAction* action, const QString& text) {
        auto* made = new QPushButton(action->icon(), text, this);
        made->setToolTip(QString(action->text()).remove(u'&'));
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, made,
                [made, action] { made->setEnabled(action->isEnabled()); });
        return made;
    };
    auto* proof = button(m_proof, tr("Check a text"));
    auto* window = button(m_window, tr("Window"));
    auto* word = button(m_word, tr("Word"));
    auto* pdf = new QPushButton(m_pdf->icon(), tr("PDF"), this);
    auto* formats = new QMenu(pdf);
    formats->addActions({m_pdf, m_archive});
    pdf->setMenu(formats);
    connect(m_pdf, &QAction::changed, pdf, [this, pdf] { pdf->setEnabled(m_pdf->isEnabled()); });
    auto* print = button(m_print, tr("Print"));
    print->setIcon(themedIcon(Icon::Print, IconTint::OnAccent));
    print->setProperty("primary", true);
    auto* header = new QHBoxLayout;
    header->setSpacing(metrics::Grid);
    header->addWidget(new TextLabel(TextKind::PageTitle, tr("Report centre"), this));
    header->addWidget(m_asOf);
    header->addStretch();
    for (QPushButton* each : {proof, window, word, pdf, print})
        header->addWidget(each);
    return header;
}

QWidget* ReportsPage::makeParts()
{
    auto* parts = new QSplitter(this);
    parts->setHandleWidth(metrics::CardGap);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_list);
    parts->addWidget(m_panel);
    parts->addWidget(makePreviewCard());
    m_list->setMinimumWidth(160);
    m_panel->setMinimumWidth(260);
    parts->setSizes({ListWidth, PanelWidth, 10 * PanelWidth});
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 0);
    parts->setStretchFactor(2, 1);
    return parts;
}

QWidget* ReportsPage::makePreviewCard()
{
    auto* card = new Card({}, this);
    card->setFlush();
    m_empty = new EmptyState(Icon::Report, {}, card);
    connect(m_empty, &EmptyState::actionTriggered, this, &ReportsPage::makePaper);
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_empty);
    auto* making = new JobBar(m_maker->job(), card);
    making->setTitle(tr("The paper is being made…"));
    auto* writing = new JobBar(m_output->job(), card);
    connect(m_output, &PaperOutput::titled, writing, &JobBar::setTitle);
    m_snapshotBar = new SnapshotBar(card);
    connect(m_snapshotBar, &SnapshotBar::renewalWanted, this, &ReportsPage::renewSnapshot);
    connect(m_snapshotBar, &SnapshotBar::correctionsWanted, this, &ReportsPage::showCorrections);
    m_editNote = new TextLabel(TextKind::Small, {}, card);
    m_editNote->setWordWrap(true);
    m_editNote->setContentsMargins(metrics::Grid, metrics::HalfGrid, metrics::Grid,
                                   metrics::HalfGrid);
    m_editNote->hide();
    card->body()->setSpacing(0);
    card->body()->addWidget(m_snapshotBar);
    card->body()->addWidget(m_editNote);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(making);
    card->body()->addWidget(writing);
    card->setMinimumWidth(320);
    return card;
}

void ReportsPage::connectParts()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ReportsPage::makePaper);
    connect(m_list, &PaperList::paperChosen, this, &ReportsPage::choose);
    connect(m_panel, &PaperPanel::changed, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_panel->prose(), &ProsePane::paragraphChosen, m_preview,
            &PreviewWidget::showParagraph);
    connect(m_maker, &PaperMaker::made, this, &ReportsPage::showPaper);
    connect(m_maker, &PaperMaker::failed, this, &ReportsPage::showFailure);
    connect(m_output, &PaperOutput::done, this, &Page::done);
    connect(m_output, &PaperOutput::failed, &workspace().session(), &EditSession::failed);
    connect(&workspace(), &Workspace::changed, this, [this] { ++m_changesSince; });
    connect(&m_output->job(), &Job::started, this, [this] { setHasPaper(m_hasPaper); });
    connect(&m_output->job(), &Job::finished, this, [this] { setHasPaper(m_hasPaper); });
}

void ReportsPage::choose(const QString& name)
{
    const PaperEntry* paper = findPaper(name);
    if (!paper)
        return;
    PaperMemory().setLastPaper(name);
    m_list->setCurrent(name);
    m_panel->setPaper(*paper);
    if (isVisible())
        makePaper();
}

void ReportsPage::refresh()
{
    m_panel->refresh();
    makePaper();
}

bool ReportsPage::isPackOnShow() const
{
    return m_panel->paper() && QLatin1StringView(m_panel->paper()->name) == PackName;
}

/// The pack keeps the moment of the file that it was begun with; other papers follow the file.
Snapshot ReportsPage::snapshot()
{
    const Snapshot now = snapshotOf(workspace().portfolio(), workspace().year());
    if (!isPackOnShow())
        return now;
    if (!m_packSnapshot) {
        m_packSnapshot = now;
        m_changesSince = 0;
    }
    return m_packSnapshot->inYear(workspace().year());
}

PaperRequest ReportsPage::request()
{
    const PaperEntry& paper = *m_panel->paper();
    PaperRequest request;
    request.readsFile = paper.readsHistory;
    request.compose = [&paper, snapshot = snapshot(), choices = m_panel->choices(),
                       columns = m_panel->columns()] {
        return composeWorded(paper, snapshot, choices, columns);
    };
    request.words = m_panel->edits();
    return request;
}

void ReportsPage::makePaper()
{
    m_pause.stop();
    if (!m_panel->paper())
        return;
    if (const PaperOption* missing = m_panel->missing())
        showFailure({ErrorCode::Validation,
                     tr("“%1” is still to be chosen at the left.").arg(missing->translatedTitle()),
                     {}});
    else
        m_maker->make(request());
}

void ReportsPage::showPaper()
{
    const auto paper = m_maker->take();
    if (!paper)
        return;
    m_document = paper->document;
    m_panel->setGenerated(paper->generated);
    showPages(*paper);
    m_stack->setCurrentWidget(m_preview);
    showMoment();
    showEdits(*paper);
    setHasPaper(true);
    Q_EMIT shown();
}

/// A paper stays at the page that is in view; a part that has come into it is shown.
void ReportsPage::showPages(MadePaper& paper)
{
    const QString name = QString::fromLatin1(m_panel->paper()->name);
    const bool isSame = name == std::exchange(m_shown, name) && m_preview->pages();
    const QList<OutlineEntry> before =
        isSame ? m_preview->pages()->outline() : QList<OutlineEntry>();
    m_preview->setPages(std::move(paper.pages), paper.edited);
    if (!isSame)
        m_preview->view().goTo(0);
    else if (const auto page = addedPart(before, m_preview->pages()->outline()))
        m_preview->view().goTo(*page);
}

void ReportsPage::showEdits(const MadePaper& paper)
{
    const auto count = static_cast<int>(paper.edited.size());
    m_editNote->setVisible(count > 0);
    if (count == 0)
        return;
    QString text = tr("%n paragraph(s) changed by hand, with a bar at the side.", nullptr, count);
    if (paper.unmatched > 0)
        //: after the sentence of how many paragraphs were changed
        text += tr(" %n number(s) on yellow ground no longer match the records.", nullptr,
                   paper.unmatched);
    m_editNote->setText(text);
}

void ReportsPage::showMoment()
{
    m_asOf->setText(tr("As of %1").arg(workspace().today().toString(Qt::ISODate)));
    if (isPackOnShow() && m_packSnapshot)
        m_snapshotBar->show(m_packSnapshot->moment(), m_changesSince);
    else
        m_snapshotBar->hide();
}

void ReportsPage::renewSnapshot()
{
    m_packSnapshot.reset();
    makePaper();
}

/// The sheet that lists what moved since the pack on show.
void ReportsPage::showCorrections()
{
    if (!findPaper(CorrectionsName) || !m_packSnapshot)
        return;
    PaperMemory memory;
    PaperChoices choices = memory.choices(CorrectionsName);
    choices.set(u"since"_s, m_packSnapshot->moment().toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    memory.setChoices(CorrectionsName, choices);
    choose(CorrectionsName);
}

ProofWindow& ReportsPage::openProof()
{
    if (!m_proofWindow)
        m_proofWindow = new ProofWindow(workspace(), this);
    m_proofWindow->show();
    m_proofWindow->raise();
    m_proofWindow->activateWindow();
    return *m_proofWindow;
}

void ReportsPage::showFailure(const Error& error)
{
    m_panel->setGenerated({});
    const bool isStopped = error.code == ErrorCode::Cancelled;
    m_editNote->hide();
    m_empty->setSentence(isStopped ? tr("Stopped: the paper was not made.") : error.message);
    m_empty->setAction(isStopped ? tr("Make the paper") : QString());
    m_stack->setCurrentWidget(m_empty);
    m_asOf->clear();
    setHasPaper(false);
    Q_EMIT shown();
}

void ReportsPage::setHasPaper(bool hasPaper)
{
    m_hasPaper = hasPaper;
    m_window->setEnabled(hasPaper);
    for (QAction* action : {m_pdf, m_archive, m_word, m_print})
        action->setEnabled(hasPaper && !m_output->isBusy());
}

void ReportsPage::openWindow()
{
    if (!m_hasPaper)
        return;
    Q_EMIT paperRequested({.title = m_panel->paper()->translatedTitle(),
                           .compose = [document = m_document](PaperSize) { return document; }});
}

} // namespace touyan
