#include "pages/timeline/timelinepage.h"

#include "domain/field.h"
#include "layout/timelinesheet.h"
#include "models/workspace.h"
#include "pages/timeline/projectstrip.h"
#include "pages/timeline/replan.h"
#include "printing/sceneexport.h"
#include "reports/timelinerows.h"
#include "selection/workdays.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "views/scenepainter.h"
#include "views/timelineview.h"
#include "widgets/pill.h"
#include "widgets/pillbar.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr std::array Groupings = {Dimension::Programme, Dimension::District,
                                  Dimension::ResponsibleUnit, Dimension::Category,
                                  Dimension::Light};

struct Scale
{
    TimeUnit unit;
    const char* key;
    const char* title;
};

constexpr std::array Scales = {
    Scale{TimeUnit::Year, "year", QT_TRANSLATE_NOOP("touyan::TimelinePage", "Year")},
    Scale{TimeUnit::Quarter, "quarter", QT_TRANSLATE_NOOP("touyan::TimelinePage", "Quarter")},
    Scale{TimeUnit::Month, "month", QT_TRANSLATE_NOOP("touyan::TimelinePage", "Month")},
    Scale{TimeUnit::Week, "week", QT_TRANSLATE_NOOP("touyan::TimelinePage", "Week")},
};

} // namespace

TimelinePage::TimelinePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_grouping(new QComboBox(this))
    , m_scales(new PillBar(this))
    , m_behindOnly(new Pill(tr("Behind only"), this))
    , m_view(new TimelineView(this))
    , m_strip(new ProjectStrip(this))
{
    makeExports();
    auto* header = new QHBoxLayout;
    header->setSpacing(metrics::Grid);
    buildHeader(*header);
    auto* card = new Card({}, this);
    card->setFlush();
    card->body()->addWidget(m_view);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Timeline"));

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addLayout(header);
    layout->addWidget(card, 1);
    layout->addWidget(m_strip);
    connectView();
    updatePalette();
}

void TimelinePage::buildHeader(QHBoxLayout& header)
{
    header.addWidget(new TextLabel(TextKind::PageTitle, tr("Timeline"), this));
    for (const Dimension dimension : Groupings)
        m_grouping->addItem(tr("By %1").arg(titleOf(dimension).toLower()),
                            static_cast<int>(dimension));
    m_grouping->setAccessibleName(tr("Group by"));
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &TimelinePage::refresh);
    header.addWidget(m_grouping);
    addScales(header);
    addParts(header);
    header.addStretch(1);
    addButtons(header);
}

void TimelinePage::addScales(QHBoxLayout& header)
{
    for (const Scale& scale : Scales)
        m_scales->addPill(QLatin1StringView(scale.key), tr(scale.title));
    m_scales->setAccessibleName(tr("Scale of the time axis"));
    connect(m_scales, &PillBar::currentChanged, this, [this](const QString& key) {
        for (const Scale& scale : Scales) {
            if (key == QLatin1StringView(scale.key))
                m_view->setUnit(scale.unit);
        }
    });
    connect(m_view, &TimelineView::unitChanged, this, [this](TimeUnit unit) {
        for (const Scale& scale : Scales) {
            if (scale.unit == unit)
                m_scales->setCurrent(QLatin1StringView(scale.key));
        }
    });
    header.addWidget(m_scales);
}

void TimelinePage::addParts(QHBoxLayout& header)
{
    const auto add = [&](const QString& text, TimelinePart part) {
        auto* pill = new Pill(text, this);
        pill->setCheckable(true);
        pill->setChecked(true);
        pill->setMark(Pill::Mark::Check);
        connect(pill, &Pill::toggled, this, [this, part](bool isOn) {
            TimelineParts parts = m_view->parts();
            parts.setFlag(part, isOn);
            m_view->setParts(parts);
        });
        header.addWidget(pill);
    };
    add(tr("Baseline"), TimelinePart::Baseline);
    add(tr("Milestones"), TimelinePart::Milestones);
    m_behindOnly->setCheckable(true);
    m_behindOnly->setMark(Pill::Mark::Check);
    connect(m_behindOnly, &Pill::clicked, this, &TimelinePage::showOnlyBehind);
    header.addWidget(m_behindOnly);
}

void TimelinePage::addButtons(QHBoxLayout& header)
{
    const auto addZoom = [&](Icon icon, const QString& name, void (TimelineView::*zoom)()) {
        auto* button = new QToolButton(this);
        button->setIcon(themedIcon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, m_view, zoom);
        header.addWidget(button);
    };
    addZoom(Icon::ZoomOut, tr("Zoom out"), &TimelineView::zoomOut);
    addZoom(Icon::ZoomIn, tr("Zoom in"), &TimelineView::zoomIn);
    auto* today = new QPushButton(tr("&Today"), this);
    connect(today, &QPushButton::clicked, m_view, &TimelineView::goToToday);
    auto* fit = new QPushButton(tr("&Fit window"), this);
    connect(fit, &QPushButton::clicked, m_view, &TimelineView::zoomToFit);
    auto* exportButton = new QPushButton(tr("E&xport"), this);
    auto* menu = new QMenu(exportButton);
    menu->addActions(m_exports);
    exportButton->setMenu(menu);
    for (QPushButton* button : {today, fit, exportButton})
        header.addWidget(button);
}

void TimelinePage::makeExports()
{
    const auto add = [this](const QString& text, const QString& suffix, Icon icon) {
        auto* action = new QAction(themedIcon(icon), text, this);
        connect(action, &QAction::triggered, this, [this, suffix] { askAndExport(suffix); });
        m_exports.append(action);
    };
    add(tr("Timeline as &PDF…"), u"pdf"_s, Icon::Pdf);
    add(tr("Timeline as &SVG…"), u"svg"_s, Icon::Image);
    add(tr("Timeline as P&NG…"), u"png"_s, Icon::Image);
}

void TimelinePage::connectView()
{
    connect(m_view, &TimelineView::projectSelected, this,
            [this](qint64 project) { workspace().select(ProjectId{project}); });
    connect(m_view, &TimelineView::projectActivated, this,
            [this](qint64 project) { Q_EMIT openProject(ProjectId{project}); });
    connect(m_view, &TimelineView::barMoved, this, &TimelinePage::moveBar);
    connect(m_view, &TimelineView::milestoneMoved, this, &TimelinePage::moveMilestone);
    connect(&workspace(), &Workspace::selectionChanged, this, [this](ProjectId project) {
        m_view->setSelected(project.value);
        updateStrip();
    });
    connect(m_strip, &ProjectStrip::openRequested, this,
            [this] { Q_EMIT openProject(workspace().selected()); });
}

Dimension TimelinePage::grouping() const
{
    return static_cast<Dimension>(m_grouping->currentData().toInt());
}

void TimelinePage::refresh()
{
    m_view->setToday(workspace().today());
    m_view->setCalendar(workCalendarOf(workspace().records()));
    m_view->setPlaceholderText(tr("No project of %1 passes the filter.").arg(workspace().year()));
    m_view->setEditing(workspace().portfolio().isReadOnly() ? TimelineView::Editing::Forbidden
                                                            : TimelineView::Editing::Allowed);
    m_view->setRows(timelineRows(workspace().records(), workspace().view().parts(),
                                 workspace().projects(), grouping()));
    m_view->setSelected(workspace().selected().value);
    updateStrip();
    updateBehindOnly();
}

void TimelinePage::updateStrip()
{
    const Project* project = workspace().records().find(workspace().selected());
    const ProjectYear* facts = workspace().view().factsOf(workspace().selected());
    if (!project || !facts) {
        m_strip->showNothing();
        return;
    }
    JudgedProject judged;
    judged.project = project;
    judged.facts = facts;
    m_strip->showProject(judged, workspace().records(), workspace().view().parts());
}

void TimelinePage::updateBehindOnly()
{
    m_behindOnly->setChecked(workspace().filter().lights == QSet<Light>{Light::Yellow, Light::Red});
}

void TimelinePage::showOnlyBehind(bool only)
{
    ProjectFilter filter = workspace().filter();
    filter.lights = only ? QSet<Light>{Light::Yellow, Light::Red} : QSet<Light>();
    workspace().setFilter(filter);
}

void TimelinePage::moveBar(qint64 project, const DateRange& planned)
{
    if (const Project* row = workspace().records().find(ProjectId{project}))
        submit(movedProject(*row, planned));
}

void TimelinePage::moveMilestone(qint64 milestone, QDate day)
{
    if (const Milestone* row = workspace().records().find(MilestoneId{milestone}))
        submit(movedMilestone(*row, day));
}

/// A refusal goes where failures of edits go, so that the window says it in the same place.
void TimelinePage::submit(const Result<ChangeSet>& changes)
{
    EditSession& session = workspace().session();
    if (!changes)
        Q_EMIT session.failed(changes.error());
    else if (const auto done = session.submit(*changes); !done)
        refresh(); // session told why; the bar goes back to where it was
}

QString TimelinePage::title() const
{
    return tr("Timeline of the key projects of %1").arg(workspace().year());
}

Result<void> TimelinePage::exportTo(const QString& path) const
{
    PictureOptions options;
    options.title = title();
    TimelineSheet sheet;
    sheet.title = title();
    sheet.subtitle = tr("as of %1").arg(workspace().today().toString(Qt::ISODate));
    sheet.today = workspace().today();
    sheet.parts = m_view->parts();
    if (path.endsWith(u".pdf"_s, Qt::CaseInsensitive)) {
        options.paper = QPageSize::A3;
        sheet.page = landscapePage(QPageSize::A3);
    } else {
        sheet.page.setHeight(0); // one picture, as high as it needs to be
    }
    TimelineTable table = m_view->table();
    table.setCollapsed({});
    return exportScene(timelinePages(table, sheet, FontMeasure(options.palette)), path, options);
}

void TimelinePage::askAndExport(const QString& suffix)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the timeline"), title() + u'.' + suffix,
                                     u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    if (const Result<void> done = exportTo(path); !done)
        Q_EMIT workspace().session().failed(done.error());
}

void TimelinePage::updatePalette()
{
    m_view->setScenePalette(ScenePalette(tokensFor(palette())));
}

void TimelinePage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updatePalette();
}

} // namespace touyan
