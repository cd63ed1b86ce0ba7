#include "printing/previewwidget.h"

#include "jobs/jobbar.h"
#include "printing/numbersquestion.h"
#include "printing/pagelayout.h"
#include "printing/pagesearch.h"
#include "printing/pageview.h"
#include "printing/paperoutput.h"
#include "printing/searchbar.h"
#include "printing/thumbnaillist.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolBar>

#include <algorithm>
#include <array>

namespace touyan {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<int, 8> ZoomChoices{50, 75, 100, 125, 150, 200, 300, 400};
constexpr int ZoomBoxWidth = 84;
constexpr int CompactZoomBoxWidth = 68;

QString percent(double zoom)
{
    return QString::number(qRound(zoom * 100)) % u'%';
}

} // namespace

PreviewWidget::PreviewWidget(QWidget* parent)
    : QWidget(parent)
    , m_toolBar(new QToolBar(this))
    , m_searchBar(new SearchBar(this))
    , m_view(new PageView(this))
    , m_thumbnails(new ThumbnailList(this))
    , m_output(new PaperOutput(this))
    , m_fontNote(new TextLabel(TextKind::Small, {}, this))
{
    makeToolBars();
    m_fontNote->setContentsMargins(metrics::Grid, metrics::HalfGrid, metrics::Grid,
                                   metrics::HalfGrid);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_thumbnails);
    middle->addWidget(m_view, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    // What does not fit goes into the menu of the left bar; searching always stays in sight.
    auto* bars = new QHBoxLayout;
    bars->setSpacing(0);
    bars->addWidget(m_toolBar, 1);
    bars->addWidget(m_searchBar);
    column->addLayout(bars);
    column->addLayout(middle, 1);
    auto* writing = new JobBar(m_output->job(), this);
    connect(m_output, &PaperOutput::titled, writing, &JobBar::setTitle);
    column->addWidget(writing);
    column->addWidget(m_fontNote);
    connectParts();
    connectOutput();
    setFocusProxy(m_view);
}

PreviewWidget::~PreviewWidget()
{
    // The views must not look at pages that go before them.
    m_view->setPages(nullptr);
    m_thumbnails->setPages(nullptr);
}

void PreviewWidget::makeToolBars()
{
    for (QToolBar* bar : {m_toolBar, static_cast<QToolBar*>(m_searchBar)}) {
        bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar->setIconSize({metrics::SmallIconSize, metrics::SmallIconSize});
    }
    addOutputTools();
    m_outputEnd = m_toolBar->addSeparator();
    addPageTools();
    m_toolBar->addSeparator();
    addZoomTools();
    auto* find = new QAction(this);
    find->setShortcut(QKeySequence::Find);
    connect(find, &QAction::triggered, m_searchBar, qOverload<>(&QWidget::setFocus));
    addAction(find);
}

void PreviewWidget::addOutputTools()
{
    m_save = m_toolBar->addAction(themedIcon(Icon::Pdf), tr("Save as PDF…"), this,
                                  &PreviewWidget::savePdf);
    m_save->setShortcut(QKeySequence::Save);
    m_saveWord = m_toolBar->addAction(themedIcon(Icon::Save), tr("Save as Word…"), this,
                                      &PreviewWidget::saveWord);
    m_saveWord->setToolTip(tr("A word processor file, for changing sentences before printing"));
    m_print =
        m_toolBar->addAction(themedIcon(Icon::Print), tr("Print…"), this, &PreviewWidget::print);
    m_print->setShortcut(QKeySequence::Print);
}

void PreviewWidget::addPageTools()
{
    m_pageBox = new QSpinBox(m_toolBar);
    m_pageBox->setAccessibleName(tr("Page"));
    m_pageBox->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_pageBox->setAlignment(Qt::AlignCenter);
    m_pageBox->setKeyboardTracking(false);
    m_pageCount = new QLabel(m_toolBar);
    const auto step = [this](Icon icon, const QString& text, int pages) {
        QAction* action = m_toolBar->addAction(themedIcon(icon), text, this, [this, pages] {
            m_view->goTo(m_view->currentPage() + pages);
        });
        action->setPriority(QAction::LowPriority); // the icon says enough
        return action;
    };
    step(Icon::ChevronLeft, tr("Previous page"), -1)->setShortcut(Qt::CTRL | Qt::Key_PageUp);
    m_toolBar->addWidget(m_pageBox);
    m_toolBar->addWidget(m_pageCount);
    step(Icon::ChevronRight, tr("Next page"), 1)->setShortcut(Qt::CTRL | Qt::Key_PageDown);
}

void PreviewWidget::addZoomTools()
{
    const auto tool = [this](Icon icon, const QString& text, const QKeySequence& keys,
                             auto action) {
        QAction* made = m_toolBar->addAction(themedIcon(icon), text, this, action);
        made->setShortcut(keys);
        made->setPriority(QAction::LowPriority);
        return made;
    };
    tool(Icon::ZoomOut, tr("Zoom out"), QKeySequence::ZoomOut, [this] { m_view->zoomOut(); });
    m_zoomBox = new QComboBox(m_toolBar);
    m_zoomBox->setAccessibleName(tr("Zoom"));
    m_zoomBox->setEditable(true);
    m_zoomBox->setInsertPolicy(QComboBox::NoInsert);
    m_zoomBox->setFixedWidth(ZoomBoxWidth);
    for (const int choice : ZoomChoices)
        m_zoomBox->addItem(QString::number(choice) % u'%');
    m_toolBar->addWidget(m_zoomBox);
    tool(Icon::ZoomIn, tr("Zoom in"), QKeySequence::ZoomIn, [this] { m_view->zoomIn(); });
    m_fitWidth =
        m_toolBar->addAction(tr("Fit width"), this, [this] { m_view->setFit(PageFit::Width); });
    m_fitWidth->setShortcut(Qt::CTRL | Qt::Key_0);
    m_fitPage =
        m_toolBar->addAction(tr("Fit page"), this, [this] { m_view->setFit(PageFit::Page); });
    m_fitPage->setShortcut(Qt::CTRL | Qt::Key_9);
    m_fitWidth->setCheckable(true);
    m_fitPage->setCheckable(true);
}

void PreviewWidget::connectParts()
{
    connect(m_view, &PageView::currentPageChanged, this, &PreviewWidget::onPageChanged);
    connect(m_view, &PageView::zoomChanged, this, &PreviewWidget::onZoomChanged);
    connect(m_thumbnails, &ThumbnailList::pageChosen, m_view, qOverload<int>(&PageView::goTo));
    connect(m_pageBox, &QSpinBox::valueChanged, this,
            [this](int number) { m_view->goTo(number - 1); });
    connect(m_zoomBox, &QComboBox::activated, this, &PreviewWidget::onZoomEntered);
    connect(m_zoomBox->lineEdit(), &QLineEdit::returnPressed, this, &PreviewWidget::onZoomEntered);
    connect(m_searchBar, &SearchBar::searchChanged, this, &PreviewWidget::search);
    connect(m_searchBar, &SearchBar::nextWanted, this, &PreviewWidget::findNext);
    connect(m_searchBar, &SearchBar::previousWanted, this, &PreviewWidget::findPrevious);
}

void PreviewWidget::setCompact()
{
    for (QAction* action : {m_save, m_saveWord, m_print, m_outputEnd})
        action->setVisible(false);
    m_thumbnails->hide();
    auto* thumbnails = new QAction(themedIcon(Icon::Sidebar), tr("Thumbnails"), this);
    thumbnails->setCheckable(true);
    thumbnails->setPriority(QAction::LowPriority);
    connect(thumbnails, &QAction::toggled, m_thumbnails, &QWidget::setVisible);
    m_toolBar->insertAction(m_save, thumbnails);
    m_fitWidth->setIcon(themedIcon(Icon::Fit));
    m_fitWidth->setPriority(QAction::LowPriority);
    m_fitPage->setVisible(false);
    m_zoomBox->setFixedWidth(CompactZoomBoxWidth);
    m_isCompact = true;
    m_searchBar->setCompact();
    fitSearch();
}

void PreviewWidget::setDocument(Document document)
{
    auto layout = std::make_unique<PageLayout>(std::move(document), PaperFonts());
    m_view->setPages(layout.get());
    afterPages(std::move(layout));
}

void PreviewWidget::setPages(std::unique_ptr<PageLayout> pages, const QStringList& edited)
{
    m_view->replacePages(pages.get());
    QList<ParagraphPlace> marks = pages->paragraphPlaces();
    marks.removeIf([&edited](const ParagraphPlace& place) { return !edited.contains(place.id); });
    m_view->setMarks(marks);
    afterPages(std::move(pages));
}

void PreviewWidget::showParagraph(const QString& id)
{
    if (!m_layout)
        return;
    const QList<ParagraphPlace> places = m_layout->paragraphPlaces();
    const auto at = std::find_if(places.cbegin(), places.cend(),
                                 [&id](const ParagraphPlace& place) { return place.id == id; });
    if (at != places.cend())
        m_view->goTo(at->page, at->box);
}

/// The view shows @p layout already.
void PreviewWidget::afterPages(std::unique_ptr<PageLayout> layout)
{
    m_search.reset();
    m_thumbnails->setPages(layout.get());
    m_layout = std::move(layout);
    {
        const QSignalBlocker quiet(m_pageBox);
        m_pageBox->setRange(1, m_layout->pageCount());
    }
    m_pageCount->setText(tr("of %1").arg(m_layout->pageCount()));
    onPageChanged(m_view->currentPage());
    find(m_searchBar->text()); // without leaving what is in view
    showHitCount();
    showFontNote();
}

void PreviewWidget::showFontNote()
{
    const QStringList lines = m_layout->fonts().substitutions();
    m_fontNote->setVisible(!lines.isEmpty());
    m_fontNote->setText(
        m_isCompact ? tr("%n official font(s) are not installed; others stand in.", nullptr,
                         static_cast<int>(lines.size()))
                    : tr("Official fonts are not all installed; others stand in for them: %1")
                          .arg(lines.join(tr("; "))));
    m_fontNote->setToolTip(lines.join(u'\n'));
    m_fontNote->setWordWrap(true);
}

void PreviewWidget::onPageChanged(int page)
{
    const QSignalBlocker quiet(m_pageBox);
    m_pageBox->setValue(page + 1);
    m_thumbnails->setCurrentPage(page);
}

void PreviewWidget::onZoomChanged(double zoom)
{
    m_zoomBox->setEditText(percent(zoom));
    m_fitWidth->setChecked(m_view->fit() == PageFit::Width);
    m_fitPage->setChecked(m_view->fit() == PageFit::Page);
}

void PreviewWidget::onZoomEntered()
{
    QString text = m_zoomBox->currentText();
    text.remove(u'%');
    bool isNumber = false;
    const double entered = text.trimmed().toDouble(&isNumber);
    if (isNumber && entered > 0)
        m_view->setZoom(entered / 100);
    else
        onZoomChanged(m_view->zoom());
}

void PreviewWidget::find(const QString& text)
{
    m_view->setSearch(nullptr, -1);
    m_search = text.isEmpty() ? nullptr : std::make_unique<PageSearch>(*m_layout, text);
    m_view->setSearch(m_search.get(), -1);
    m_hit = -1;
}

void PreviewWidget::search(const QString& text)
{
    if (!m_layout)
        return;
    find(text);
    if (m_search && m_search->hitCount() > 0)
        showHit(m_search->firstHitFrom(m_view->currentPage()) % m_search->hitCount());
    showHitCount();
}

void PreviewWidget::showHit(int hit)
{
    m_hit = hit;
    m_view->setSearch(m_search.get(), hit);
    const int page = m_search->pageOf(hit);
    m_view->goTo(page, m_search->hits(page).value(hit - m_search->firstHitFrom(page)));
    showHitCount();
}

void PreviewWidget::fitSearch()
{
    m_searchBar->fitInto(width() - m_toolBar->sizeHint().width());
}

void PreviewWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitSearch();
}

void PreviewWidget::showHitCount()
{
    if (m_search)
        m_searchBar->showHits(m_hit + 1, m_search->hitCount());
    else
        m_searchBar->showNoSearch();
    fitSearch();
}

void PreviewWidget::findNext()
{
    if (m_search && m_search->hitCount() > 0)
        showHit((m_hit + 1) % m_search->hitCount());
}

void PreviewWidget::findPrevious()
{
    if (m_search && m_search->hitCount() > 0)
        showHit((m_hit + m_search->hitCount() - 1) % m_search->hitCount());
}

void PreviewWidget::connectOutput()
{
    const auto setRunning = [this](bool isRunning) {
        for (QAction* action : {m_save, m_saveWord, m_print})
            action->setEnabled(!isRunning);
    };
    connect(&m_output->job(), &Job::started, this, [setRunning] { setRunning(true); });
    connect(&m_output->job(), &Job::finished, this, [setRunning] { setRunning(false); });
    connect(m_output, &PaperOutput::done, this, &PreviewWidget::done);
    connect(m_output, &PaperOutput::failed, this, &PreviewWidget::failed);
}

void PreviewWidget::savePdf()
{
    if (m_layout)
        askAboutNumbers(m_unmatched, this,
                        [this] { m_output->save(m_layout->document(), PaperFile::Pdf); });
}

void PreviewWidget::saveWord()
{
    if (m_layout)
        askAboutNumbers(m_unmatched, this,
                        [this] { m_output->save(m_layout->document(), PaperFile::Docx); });
}

void PreviewWidget::print()
{
    if (m_layout)
        askAboutNumbers(m_unmatched, this, [this] {
            m_output->print(m_layout->document(), m_layout->pageCount(),
                            m_layout->paper(m_view->currentPage()));
        });
}

} // namespace touyan
