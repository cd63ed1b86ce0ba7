#include "pages/reports/reportspage.h"

#include "models/workspace.h"
#include "pages/reports/laterchanges.h"
#include "pages/reports/paperlist.h"
#include "pages/reports/papermaker.h"
#include "pages/reports/papermemory.h"
#include "pages/reports/paperpanel.h"
#include "pages/reports/proofwindow.h"
#include "pages/reports/snapshotbar.h"
#include "portfolio/portfoliosnapshot.h"
#include "printing/numbersquestion.h"
#include "printing/pagelayout.h"
#include "printing/pageview.h"
#include "printing/paperoutput.h"
#include "printing/previewwidget.h"
#include "reports/proofreading.h"
#include "reports/wording.h"
#include "style/metrics.h"
#include "widgets/emptystate.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace touyan {
namespace {

/// Typing goes on; the paper is made when it pauses.
constexpr auto Pause = 250ms;
constexpr auto PackName = "meeting-pack"_L1;
const auto CorrectionsName = u"corrections"_s;

/// The page of the first chapter that @p now has and @p before had not, when there are more now.
std::optional<int> addedPart(QList<OutlineEntry> before, QList<OutlineEntry> now)
{
    const auto isBelow = [](const OutlineEntry& entry) { return entry.level > 1; };
    before.removeIf(isBelow);
    now.removeIf(isBelow);
    if (now.size() <= before.size())
        return {};
    const auto added = std::find_if(now.cbegin(), now.cend(), [&before](const OutlineEntry& entry) {
        return std::none_of(before.cbegin(), before.cend(), [&entry](const OutlineEntry& known) {
            return known.title == entry.title;
        });
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

QList<QAction*> ReportsPage::pageActions() const
{
    return {m_pdf, m_archive, m_word, m_print, m_window, m_proof};
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
    connect(m_output, &PaperOutput::written, this, &ReportsPage::rememberPack);
    connect(m_output, &PaperOutput::failed, &workspace().session(), &EditSession::failed);
    connect(&workspace(), &Workspace::changed, this, &ReportsPage::countChange);
    connect(&m_output->job(), &Job::started, this, &ReportsPage::noteOutgoing);
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
    if (m_panel->paper() && QLatin1StringView(m_panel->paper()->name) != name)
        m_wanted = {}; // it was wanted of the other paper
    m_panel->setPaper(*paper);
    if (name != m_shown) // the one in the preview must not be written in its place
        setHasPaper(false);
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

/// What papers are made like is no change of what they tell; the reference date and what lights
/// are judged by is.
void ReportsPage::countChange(const ChangeSet& changes)
{
    if (changes.size() == std::ssize(changes.deltas<PaperTemplate>()))
        return;
    ++m_changesSince;
    if (m_outgone)
        ++m_outgone->changesSince;
}

/// The pack keeps the moment of the file that it was begun with; other papers follow the file.
Snapshot ReportsPage::snapshot()
{
    const Snapshot now = snapshotOf(workspace().portfolio(), workspace().year());
    if (!isPackOnShow())
        return now;
    if (!m_packSnapshot) {
        findOutgone();
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
    if (!areNarrowed(snapshot().records(), m_panel->choices()))
        request.grounds = [state = snapshot(), choices = m_panel->choices()] {
            return std::make_unique<ProofGrounds>(state, choices);
        };
    return request;
}

void ReportsPage::makePaper()
{
    m_pause.stop();
    if (!m_panel->paper())
        return;
    if (const PaperOption* missing = m_panel->missing()) {
        showFailure({ErrorCode::Validation,
                     tr("“%1” is still to be chosen at the left.").arg(missing->translatedTitle()),
                     {}});
    } else {
        m_empty->setSentence(tr("The paper is being made…"));
        m_empty->setAction({});
        m_maker->make(request());
    }
}

void ReportsPage::whenMade(std::function<void()> act)
{
    if (!m_pause.isActive() && !m_maker->isMaking()) {
        act();
        return;
    }
    m_wanted = std::move(act);
    if (m_pause.isActive())
        makePaper();
}

void ReportsPage::showPaper()
{
    const auto paper = m_maker->take();
    if (!paper)
        return;
    m_document = paper->document;
    m_panel->setGenerated(paper->generated);
    m_panel->prose().model().setBorneOut(paper->borneOut);
    showPages(*paper);
    m_stack->setCurrentWidget(m_preview);
    showMoment();
    showEdits(*paper);
    setHasPaper(true);
    Q_EMIT shown();
    if (m_wanted)
        whenMade(std::exchange(m_wanted, {}));
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
    m_unmatched = paper.unmatched;
    QStringList notes = paper.document.remarks;
    if (count > 0) {
        QString note =
            tr("%n paragraph(s) changed by hand, with a bar at the side.", nullptr, count);
        if (paper.unmatched > 0)
            //: after the sentence of how many paragraphs were changed
            note += tr(" %n number(s) on yellow ground no longer match the records.", nullptr,
                       paper.unmatched);
        notes.append(note);
    }
    m_editNote->setVisible(!notes.isEmpty());
    m_editNote->setText(notes.join(u'\n'));
}

void ReportsPage::whenNumbersMatch(std::function<void()> act)
{
    whenMade([this, act = std::move(act)] { askAboutNumbers(m_unmatched, this, act); });
}

void ReportsPage::showMoment()
{
    m_asOf->setText(tr("As of %1").arg(workspace().today().toString(Qt::ISODate)));
    showPackToProof();
    if (isPackOnShow() && m_packSnapshot)
        m_snapshotBar->show(m_packSnapshot->moment(), m_changesSince, m_outgone);
    else
        m_snapshotBar->hide();
}

void ReportsPage::noteOutgoing()
{
    m_outgoing =
        isPackOnShow() && m_packSnapshot ? std::optional(m_packSnapshot->moment()) : std::nullopt;
    m_outgoingChoices = m_panel->choices();
}

/// A correction sheet to it may be wanted after the program was closed.
void ReportsPage::rememberPack()
{
    const auto moment = std::exchange(m_outgoing, {});
    if (!moment)
        return;
    PaperMemory().addPack(workspace().portfolio().path(), *moment, m_outgoingChoices);
    m_outgone = SnapshotBar::Outgone{*moment, m_changesSince};
    showMoment();
}

/// Which pack left the program last, before it was closed as well, and what has moved since.
void ReportsPage::findOutgone()
{
    const QList<QDateTime> packs = PaperMemory().packs(workspace().portfolio().path());
    m_outgone.reset();
    if (!packs.isEmpty())
        m_outgone = SnapshotBar::Outgone{packs.first(),
                                         changesAfter(workspace().portfolio(), packs.first())};
}

void ReportsPage::renewSnapshot()
{
    leaveSnapshotBar();
    m_packSnapshot.reset();
    makePaper();
}

/// Its buttons are out of use when their work is done, and the focus would go anywhere.
void ReportsPage::leaveSnapshotBar()
{
    if (m_snapshotBar->isAncestorOf(QApplication::focusWidget()))
        m_preview->view().setFocus();
}

/// The sheet that lists what moved since the pack on show.
void ReportsPage::showCorrections()
{
    if (!findPaper(CorrectionsName) || !m_packSnapshot)
        return;
    leaveSnapshotBar();
    PaperMemory memory;
    PaperChoices choices = memory.choices(CorrectionsName);
    // Of what has moved since the pack on show was begun, or else since one that people have.
    const QDateTime since = m_changesSince > 0 || !m_outgone ? m_packSnapshot->moment()
                                                             : m_outgone->moment.toLocalTime();
    // Of the same month and of the same parts.
    const auto printed = memory.packChoices(workspace().portfolio().path(), since);
    choices.add(printed.value_or(m_panel->choices()).knownTo(findPaper(CorrectionsName)->options));
    choices.set(u"since"_s, since.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    memory.setChoices(CorrectionsName, choices);
    choose(CorrectionsName);
}

/// A speech for the meeting is checked by what its pack says.
void ReportsPage::showPackToProof()
{
    if (m_proofWindow && isPackOnShow() && m_packSnapshot)
        m_proofWindow->setPack(*m_packSnapshot, m_panel->choices());
}

ProofWindow& ReportsPage::openProof()
{
    if (!m_proofWindow)
        m_proofWindow = new ProofWindow(workspace(), this);
    showPackToProof();
    m_proofWindow->show();
    m_proofWindow->raise();
    m_proofWindow->activateWindow();
    return *m_proofWindow;
}

void ReportsPage::showFailure(const Error& error)
{
    m_wanted = {};
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
                           .compose = [document = m_document](PaperSize) { return document; },
                           .page = m_preview->view().currentPage(),
                           .unmatched = m_unmatched});
}

} // namespace touyan
