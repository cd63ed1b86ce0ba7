#include "pages/reports/paperpanel.h"

#include "models/workspace.h"
#include "pages/reports/filterchoices.h"
#include "pages/reports/optionsform.h"
#include "pages/reports/templatebar.h"
#include "pages/reports/wordingpane.h"
#include "reports/papercatalogue.h"
#include "reports/wording.h"
#include "style/metrics.h"
#include "widgets/card.h"
#include "widgets/pill.h"
#include "widgets/scrollarea.h"
#include "widgets/textlabel.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {

PaperPanel::PaperPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_issues(
          workspace.portfolio(), [&workspace] { return workspace.year(); }, m_memory)
    , m_pack(workspace.portfolio(), m_memory, m_issues)
    , m_title(new TextLabel(TextKind::CardTitle, {}, this))
    , m_summary(new TextLabel(TextKind::Small, {}, this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_options(new OptionsForm(this))
    , m_wording(new WordingPane(workspace, this))
    , m_prose(new ProsePane(this))
{
    m_summary->setWordWrap(true);
    m_title->setWordWrap(true);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    addScrolled(tr("Options"), makeOptionsPage());
    addScrolled(tr("Wording"), m_wording);
    addPage(tr("Text"), m_prose);
    auto* card = new Card({}, this);
    card->body()->setContentsMargins(1, metrics::CardGap, 1, 1);
    card->body()->setSpacing(metrics::HalfGrid);
    for (QLabel* label : {m_title, m_summary}) {
        label->setContentsMargins(metrics::CardMargin, 0, metrics::CardMargin, 0);
        card->body()->addWidget(label);
    }
    card->body()->addWidget(m_tabs);
    card->body()->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    connect(&workspace, &Workspace::changed, this, [this] {
        m_isStale = true;
        m_issues.forget();
    });
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_options, &OptionsForm::changed, this, &PaperPanel::onChosen);
    connect(m_wording, &WordingPane::changed, this, &PaperPanel::onChosen);
    connect(m_wording, &WordingPane::templateChosen, this, &PaperPanel::takeTemplate);
    connect(m_wording, &WordingPane::broughtBack, m_options, &OptionsForm::setChoices);
    connect(m_prose, &ProsePane::edited, this, &PaperPanel::onEdited);
}

QWidget* PaperPanel::makeOptionsPage()
{
    auto* page = new QWidget(this);
    m_yearNote = new TextLabel(TextKind::Muted, {}, page);
    m_yearNote->setWordWrap(true);
    m_follows = new Pill(tr("Follow the filter"), page);
    m_follows->setCheckable(true);
    m_follows->setMark(Pill::Mark::Check);
    m_follows->setToolTip(tr("Only the projects that the filters of the top bar let pass"));
    m_filter = new TextLabel(TextKind::Small, {}, page);
    m_filter->setWordWrap(true);
    m_partsNote = new TextLabel(TextKind::Small, {}, page);
    m_partsNote->setWordWrap(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_yearNote);
    layout->addWidget(m_options);
    layout->addWidget(m_follows, 0, Qt::AlignLeft);
    layout->addWidget(m_filter);
    layout->addWidget(m_partsNote);
    layout->addStretch();
    connect(m_follows, &Pill::toggled, this, [this](bool follows) {
        if (!m_paper)
            return;
        m_memory.setFollowsFilter(QString::fromLatin1(m_paper->name), follows);
        showFilter();
        Q_EMIT changed();
    });
    return page;
}

void PaperPanel::addPage(const QString& title, QWidget* content)
{
    content->layout()->setContentsMargins(metrics::CardMargin, metrics::CardGap,
                                          metrics::CardMargin, metrics::CardMargin);
    m_pages->addWidget(content);
    m_tabs->addTab(title);
}

void PaperPanel::addScrolled(const QString& title, QWidget* content)
{
    QScrollArea* area = scrolling(content, m_pages);
    m_areas.append(area);
    area->setFocusPolicy(Qt::NoFocus);
    content->layout()->setContentsMargins(metrics::CardMargin, metrics::CardGap,
                                          metrics::CardMargin, metrics::CardMargin);
    m_pages->addWidget(area);
    m_tabs->addTab(title);
}

OptionContext PaperPanel::context() const
{
    return {m_workspace.records(), m_workspace.year(), m_workspace.today(),
            &m_workspace.portfolio()};
}

/// Year and filter are those of the window; the wording has a tab of its own.
std::vector<const PaperOption*> PaperPanel::shownOptions() const
{
    std::vector<const PaperOption*> shown;
    for (const PaperOption& option : m_paper->options) {
        const bool isYear = qstrcmp(option.key, "year") == 0;
        const bool isFilter = takesFilter(*m_paper) && isFilterOption(option);
        const bool isOfParts = option.type == OptionType::PartSetting; // those are set up alone
        if (!isYear && !isFilter && !isOfParts && !option.isWording)
            shown.push_back(&option);
    }
    return shown;
}

void PaperPanel::setPaper(const PaperEntry& paper)
{
    const QString name = QString::fromLatin1(paper.name);
    const bool isOther = m_paper != &paper;
    m_paper = &paper;
    m_issue.clear();
    m_year = m_workspace.year();
    m_title->setText(paper.translatedTitle());
    m_summary->setText(paper.translatedSummary());
    const PaperChoices kept = m_memory.choices(name);
    const QStringList columns = kept.texts("column-looks");
    m_wording->setPaper(paper, {}, m_memory.templateOf(name),
                        templateColumns(columns.value(0)).value_or(QList<TemplateColumn>()),
                        context());
    m_prose->model().setGenerated({});
    showOptions();
    refresh();
    if (!isOther)
        return;
    for (QScrollArea* area : std::as_const(m_areas)) // it is read from its beginning
        area->verticalScrollBar()->setValue(0);
}

void PaperPanel::showOptions()
{
    PaperChoices kept = chosenIn(m_memory.choices(QString::fromLatin1(m_paper->name)), *m_paper);
    if (m_year != m_workspace.year()) { // lists and months chosen for one year mean no other
        for (const PaperOption& option : m_paper->options) {
            if (option.type == OptionType::Month || option.type == OptionType::ListMoment)
                kept.clear(QString::fromLatin1(option.key));
        }
    }
    m_year = m_workspace.year();
    m_isStale = false;
    kept.add(m_issues.typedFor(*m_paper, m_issues.issueOf(*m_paper, kept)));
    m_options->setOptions(shownOptions(), kept, context());
    m_wording->setOtherChoices(m_options->choices());
}

void PaperPanel::refresh()
{
    if (!m_paper)
        return;
    const bool isInUse = m_options->isAncestorOf(QApplication::focusWidget());
    if (m_year != m_workspace.year() || (m_isStale && !isInUse))
        showOptions();
    m_wording->refresh();
    showFilter();
    showParts();
    loadIssue();
}

void PaperPanel::showFilter()
{
    const bool isYearly = m_paper->option(u"year"_s);
    m_yearNote->setText(isYearly ? tr("Year %1, from the top bar").arg(m_workspace.year())
                                 : QString());
    m_yearNote->setVisible(isYearly);
    const bool takes = takesFilter(*m_paper);
    m_follows->setVisible(takes);
    m_filter->setVisible(takes);
    if (!takes)
        return;
    {
        const QSignalBlocker quiet(m_follows);
        m_follows->setChecked(m_memory.followsFilter(QString::fromLatin1(m_paper->name)));
    }
    const QString words = filterWords(m_workspace);
    if (words.isEmpty())
        m_filter->setText(tr("No filter is set: all projects."));
    else if (m_follows->isChecked())
        m_filter->setText(tr("Only %1").arg(words));
    else
        m_filter->setText(tr("All projects, whatever the filter (%1) lets pass").arg(words));
}

PaperChoices PaperPanel::choices() const
{
    if (!m_paper)
        return {};
    PaperChoices choices = m_options->choices();
    choices.add(m_wording->choices());
    if (m_paper->option(u"year"_s))
        choices.set(u"year"_s, QString::number(m_workspace.year()));
    if (takesFilter(*m_paper) && m_follows->isChecked())
        choices.add(filterChoices(m_workspace));
    if (const auto printed = printedPack(choices))
        choices.set(u"with"_s, printed->texts("with"));
    else if (hasParts())
        choices.set(u"with"_s, m_pack.settings(choices, PackMemory::Taken::All));
    return choices;
}

/// A correction sheet is about a pack as it was printed, however its parts are set up now.
std::optional<PaperChoices> PaperPanel::printedPack(const PaperChoices& choices) const
{
    const QDateTime since = QDateTime::fromString(choices.text("since"), Qt::ISODate);
    if (!m_paper->option(u"since"_s) || !since.isValid())
        return {};
    return m_memory.packChoices(m_workspace.portfolio().path(), since);
}

bool PaperPanel::hasParts() const
{
    return m_paper && m_paper->option(u"with"_s);
}

void PaperPanel::showParts()
{
    QString words = hasParts() ? m_pack.words(m_options->choices()) : QString();
    if (hasParts() && printedPack(m_options->choices()))
        words = tr("The parts are made as they were when that pack was printed or saved.");
    m_partsNote->setText(words);
    m_partsNote->setVisible(!words.isEmpty());
}

const PaperOption* PaperPanel::missing() const
{
    const PaperChoices chosen = choices();
    for (const PaperOption& option : m_paper->options) {
        if (option.isRequired && !chosen.has(option.key))
            return &option;
    }
    return nullptr;
}

QList<TemplateColumn> PaperPanel::columns() const
{
    return m_wording->columns();
}

/// A template says all of the manner of a paper. Without one, what it said gives way to what was
/// chosen before; what the user has changed since stays.
void PaperPanel::takeTemplate(const PaperTemplate& row)
{
    const QString name = QString::fromLatin1(m_paper->name);
    const qint64 before = m_memory.templateOf(name);
    if (!row.id.isValid() && before == 0)
        return;
    PaperChoices all = m_options->choices();
    const PaperChoices now = mannerIn(all, *m_paper);
    PaperChoices manner = mannerIn(choicesFrom(row, *m_paper), *m_paper);
    if (row.id.isValid()) {
        // A template made of what is chosen leaves nothing to come back to.
        if (before == 0)
            m_memory.setOwnManner(name, manner == now ? PaperChoices() : now);
    } else {
        const PaperTemplate* former = m_workspace.records().find(PaperTemplateId{before});
        const PaperChoices said = former ? mannerIn(choicesFrom(*former, *m_paper), *m_paper) : now;
        manner = m_memory.ownManner(name);
        for (const PaperOption& option : m_paper->options) {
            if (now.texts(option.key) != said.texts(option.key))
                manner.set(QString::fromLatin1(option.key), now.texts(option.key));
        }
        m_memory.setOwnManner(name, {});
    }
    const QStringList keys = now.values().keys();
    for (const QString& key : keys)
        all.clear(key);
    all.add(manner);
    m_options->setChoices(all);
}

void PaperPanel::onChosen()
{
    PaperChoices all = m_options->choices();
    all.add(m_wording->choices());
    PaperChoices kept = chosenIn(all, *m_paper);
    const QString columns = toText(m_wording->columns());
    if (!columns.isEmpty())
        kept.set(u"column-looks"_s, columns);
    const QString name = QString::fromLatin1(m_paper->name);
    m_memory.setChoices(name, kept);
    if (m_issues.issueOf(*m_paper, m_options->choices())
        == m_issue) // else it was typed for the issue before
        m_memory.setWording(name, m_issue, typedIn(all, *m_paper));
    m_wording->setOtherChoices(m_options->choices());
    m_memory.setTemplate(name, m_wording->templates().current().value);
    showParts();
    loadIssue();
    Q_EMIT changed();
}

void PaperPanel::loadIssue()
{
    const QString now = m_issues.issueOf(*m_paper, m_options->choices());
    if (now == m_issue)
        return;
    m_issue = now;
    const PaperChoices typed = m_issues.typedFor(*m_paper, now);
    m_wording->form().setChoices(typed);
    m_wording->forgetReplaced();
    m_wording->refresh();
    PaperChoices options = chosenIn(m_options->choices(), *m_paper);
    options.add(typed);
    m_options->setChoices(options);
    QHash<QString, QString> edits = m_memory.texts(QString::fromLatin1(m_paper->name), now);
    if (hasParts())
        edits.insert(m_pack.texts(m_options->choices()));
    m_prose->model().setEdits(edits);
    showCounts();
}

void PaperPanel::onEdited()
{
    QHash<QString, QString> own = edits();
    if (hasParts())
        own = m_pack.setTexts(m_options->choices(), own, [this](const QString& id) {
            return m_prose->model().rowOf(id) >= 0;
        });
    m_memory.setTexts(QString::fromLatin1(m_paper->name), m_issue, own);
    showCounts();
    Q_EMIT changed();
}

void PaperPanel::setGenerated(const QList<EditableText>& texts)
{
    m_prose->model().setGenerated(texts);
    showCounts();
}

void PaperPanel::showCounts()
{
    const int edited = m_prose->model().editedCount();
    m_tabs->setTabText(2, edited > 0 ? tr("Text (%1)").arg(edited) : tr("Text"));
}

} // namespace touyan
