#include "jobs/jobbar.h"
#include "pages/reports/paperlist.h"
#include "pages/reports/papermaker.h"
#include "pages/reports/paperpanel.h"
#include "pages/reports/reportspage.h"
#include "pages/reports/snapshotbar.h"
#include "printing/pagelayout.h"
#include "printing/pageview.h"
#include "printing/paperoutput.h"
#include "printing/previewwidget.h"
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

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr int ListWidth = 216;
constexpr int PanelWidth = 300;

} // namespace

void ReportsPage::makeActions()
{
    const auto action = [this](Icon icon, const QString& text, auto slot) {
        auto* made = new QAction(themedIcon(icon), text, this);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    const auto saving = [this](PaperFile file) {
        return
            [this, file] { whenNumbersMatch([this, file] { m_output->save(m_document, file); }); };
    };
    m_pdf = action(Icon::Pdf, tr("Save as P&DF…"), saving(PaperFile::Pdf));
    m_archive = action(Icon::Pdf, tr("Save as PDF for the &archive (PDF/A)…"),
                       saving(PaperFile::PdfArchive));
    m_word = action(Icon::Report, tr("Save for &Word…"), saving(PaperFile::Docx));
    m_print = action(Icon::Print, tr("&Print…"), [this] {
        whenNumbersMatch([this] {
            const int page = m_preview->view().currentPage();
            m_output->print(m_document, m_preview->pages()->pageCount(),
                            m_preview->pages()->paper(page));
        });
    });
    m_window = action(Icon::Fit, tr("Open in a &window of its own"),
                      [this] { whenMade([this] { openWindow(); }); });
    m_proof = action(Icon::Check, tr("&Check the figures of a text…"), [this] { openProof(); });
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
    connect(making, &JobBar::cancelled, m_maker, &PaperMaker::dropNext);
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

} // namespace touyan
