#include "pages/timeline/timelinepage.h"

#include "analysis/yearschedule.h"
#include "layout/timelinedrag.h"
#include "models/workspace.h"
#include "pages/noprojects.h"
#include "pages/reports/filterchoices.h"
#include "pages/timeline/baselinedaydialog.h"
#include "pages/timeline/projectstrip.h"
#include "pages/timeline/replan.h"
#include "pages/timeline/timelinecontrols.h"
#include "pages/timeline/timelineexportdialog.h"
#include "reports/filterwords.h"
#include "reports/missinglist.h"
#include "selection/workdays.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "style/tokens.h"
#include "views/timelineview.h"

#include <QAction>
#include <QEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

const QString NameWidthKey = u"timeline/nameWidth"_s;

} // namespace

TimelinePage::TimelinePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_controls(new TimelineControls(this))
    , m_view(new TimelineView(this))
    , m_strip(new ProjectStrip(this))
{
    makeExports();
    addButtons();
    auto* card = new Card({}, this);
    card->setFlush();
    m_stack = new QStackedWidget(card);
    m_stack->addWidget(m_view);
    m_empty = new NoProjects(workspace, m_stack);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Timeline"));
    if (const int width = QSettings().value(NameWidthKey).toInt(); width > 0)
        m_view->setNameWidth(width);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::CardGap, metrics::PageMargin,
                               metrics::PageMargin);
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(m_controls);
    layout->addWidget(card, 1);
    layout->addWidget(m_strip);
    connectControls();
    connectView();
    updatePalette();
}

void TimelinePage::addButtons()
{
    const auto addZoom = [&](Icon icon, const QString& name, void (TimelineView::*zoom)()) {
        auto* button = new QToolButton(this);
        button->setIcon(themedIcon(icon));
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, m_view, zoom);
        m_controls->addButton(button);
    };
    addZoom(Icon::ZoomOut, tr("Zoom out"), &TimelineView::zoomOut);
    addZoom(Icon::ZoomIn, tr("Zoom in"), &TimelineView::zoomIn);
    addZoom(Icon::Fit, tr("All days in the window"), &TimelineView::zoomToFit);
    auto* today = new QPushButton(tr("&Today"), this);
    connect(today, &QPushButton::clicked, m_view, &TimelineView::goToToday);
    auto* exportButton = new QPushButton(tr("E&xport"), this);
    auto* menu = new QMenu(exportButton);
    menu->addActions(m_exports);
    exportButton->setMenu(menu);
    m_controls->addButton(today);
    m_controls->addButton(exportButton);
}

void TimelinePage::makeExports()
{
    const auto add = [this](const QString& text, const QString& suffix, Icon icon) {
        auto* action = new QAction(themedIcon(icon), text, this);
        connect(action, &QAction::triggered, this, [this, suffix] { askHowToExport(suffix); });
        m_exports.append(action);
    };
    add(tr("Timeline as &PDF…"), u"pdf"_s, Icon::Pdf);
    add(tr("Timeline as &SVG…"), u"svg"_s, Icon::Image);
    add(tr("Timeline as P&NG…"), u"png"_s, Icon::Image);
}

void TimelinePage::connectControls()
{
    connect(m_controls, &TimelineControls::arrangementChanged, this, [this] {
        refresh();
        m_view->showSelected();
    });
    connect(m_controls, &TimelineControls::partsChanged, m_view, &TimelineView::setParts);
    connect(m_controls, &TimelineControls::unitChosen, m_view, &TimelineView::setUnit);
    connect(m_controls, &TimelineControls::behindOnlyChosen, this, &TimelinePage::showOnlyBehind);
    connect(m_controls, &TimelineControls::baselineChosen, this, &TimelinePage::setBaseline);
    connect(m_controls, &TimelineControls::baselineDayWanted, this,
            &TimelinePage::askForBaselineDay);
    connect(m_view, &TimelineView::unitChanged, m_controls, &TimelineControls::setUnit);
}

void TimelinePage::connectView()
{
    connect(m_view, &TimelineView::projectSelected, this,
            [this](qint64 project) { workspace().select(ProjectId{project}); });
    connect(m_view, &TimelineView::projectActivated, this,
            [this](qint64 project) { Q_EMIT openProject(ProjectId{project}); });
    connect(m_view, &TimelineView::barMoved, this, &TimelinePage::moveBar);
    connect(m_view, &TimelineView::milestoneMoved, this, &TimelinePage::moveMilestone);
    connect(m_view, &TimelineView::menuRequested, this, &TimelinePage::showMenu);
    connect(m_view, &TimelineView::nameWidthChanged, this,
            [](int width) { QSettings().setValue(NameWidthKey, width); });
    connect(&workspace(), &Workspace::selectionChanged, this, [this](ProjectId project) {
        m_view->setSelected(project.value);
        updateStrip();
    });
    connect(m_strip, &ProjectStrip::openRequested, this,
            [this] { Q_EMIT openProject(workspace().selected()); });
}

void TimelinePage::refresh()
{
    followIssuedList();
    m_view->setToday(workspace().today(), judgedDay());
    m_view->setCalendar(workCalendarOf(workspace().records()));
    m_empty->refresh();
    m_stack->setCurrentIndex(workspace().projects().empty() ? 1 : 0);
    m_view->setEditing(workspace().portfolio().isReadOnly() ? TimelineView::Editing::Forbidden
                                                            : TimelineView::Editing::Allowed);
    m_view->setTable(timelineTable(workspace().records(), workspace().view(),
                                   workspace().projects(),
                                   {.grouping = m_controls->grouping(),
                                    .order = m_controls->order(),
                                    .baseline = m_baseline}));
    m_view->setSelected(workspace().selected().value);
    if (std::exchange(m_shownYear, workspace().year()) != workspace().year())
        m_view->showSelected(); // another year's rows lie elsewhere
    updateStrip();
    updateBehindOnly();
}

void TimelinePage::setGrouping(std::optional<Dimension> grouping)
{
    m_controls->setGrouping(grouping);
    refresh();
}

Result<std::optional<TimelineBaseline>> TimelinePage::baselineOf(const BaselineChoice& choice) const
{
    return timelineBaseline(
        workspace().records(), workspace().year(), choice,
        [this](const QDateTime& at) { return workspace().portfolio().recordsAsOf(at); });
}

bool TimelinePage::setBaseline(const BaselineChoice& choice)
{
    const auto baseline = baselineOf(choice);
    if (!baseline) {
        m_controls->setBaseline(m_controls->baseline(), m_baseline ? m_baseline->title : QString());
        Q_EMIT workspace().session().failed(baseline.error());
        return false;
    }
    m_baseline = *baseline ? std::make_shared<const TimelineBaseline>(**baseline) : nullptr;
    m_baselineYear = choice.kind == BaselineChoice::Kind::Issued ? workspace().year() : 0;
    m_controls->setBaseline(choice, m_baseline ? m_baseline->title : QString());
    refresh();
    return true;
}

/// Another year's list was issued another day, or is not issued yet: then the plan as it stands
/// takes its place for as long.
void TimelinePage::followIssuedList()
{
    const BaselineChoice choice = m_controls->baseline();
    if (!m_notice.isEmpty() && m_baselineYear != workspace().year())
        Q_EMIT withdrawn(std::exchange(m_notice, {}));
    const bool isOfYear = m_baselineYear == workspace().year();
    if (choice.kind != BaselineChoice::Kind::Issued || (isOfYear && m_baseline))
        return;
    const auto baseline = baselineOf(choice);
    m_baselineYear = workspace().year();
    m_baseline =
        baseline && *baseline ? std::make_shared<const TimelineBaseline>(**baseline) : nullptr;
    if (m_baseline) {
        m_controls->setBaseline(choice, m_baseline->title);
        return;
    }
    //: %1 is a sentence that says why there is no baseline
    m_notice = tr("%1 Until then bars are held against the plan as it stands.")
                   .arg(baseline.error().message);
    m_controls->setMissingBaseline(m_notice);
    if (!isOfYear)
        Q_EMIT done(m_notice);
}

void TimelinePage::askForBaselineDay()
{
    const auto journal = workspace().portfolio().journal();
    if (!journal) {
        Q_EMIT workspace().session().failed(journal.error());
        return;
    }
    BaselineDayDialog dialog(*journal, workspace().today(), this);
    const bool isChosen = dialog.exec() == QDialog::Accepted;
    if (isChosen)
        setBaseline({.kind = BaselineChoice::Kind::Day, .day = dialog.day()});
    else
        m_controls->setBaseline(m_controls->baseline(), m_baseline ? m_baseline->title : QString());
}

void TimelinePage::updateStrip()
{
    const Project* project = workspace().records().find(workspace().selected());
    const ProjectYear* facts = workspace().view().factsOf(workspace().selected());
    if (!project || !facts) {
        m_strip->showNothing();
        return;
    }
    const auto& shown = workspace().projects();
    if (std::none_of(shown.cbegin(), shown.cend(), [id = project->id](const JudgedProject& it) {
            return it.project->id == id;
        })) {
        m_strip->showFiltered(project->name);
        return;
    }
    JudgedProject judged;
    judged.project = project;
    judged.facts = facts;
    m_strip->showProject(judged, workspace().records(), workspace().view().parts(),
                         judgedDay() < workspace().today() ? judgedDay() : QDate());
}

void TimelinePage::updateBehindOnly()
{
    m_controls->setBehindOnly(workspace().filter().lights
                              == QSet<Light>{Light::Yellow, Light::Red});
}

void TimelinePage::showOnlyBehind(bool only)
{
    ProjectFilter filter = workspace().filter();
    filter.lights = only ? QSet<Light>{Light::Yellow, Light::Red} : QSet<Light>();
    workspace().setFilter(filter);
}

void TimelinePage::showMenu(qint64 project, QPoint at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (project != 0) {
        menu->addAction(tr("&Open details"), this,
                        [this, project] { Q_EMIT openProject(ProjectId{project}); });
        menu->addAction(themedIcon(Icon::Fit), tr("Show the &whole project"), m_view,
                        [this, project] { m_view->zoomToProject(project); });
        menu->addSeparator();
    }
    menu->addAction(tr("&Collapse all groups"), m_view, &TimelineView::collapseAll);
    menu->addAction(tr("&Expand all groups"), m_view, &TimelineView::expandAll);
    for (QMenu* part : m_controls->menus())
        menu->addMenu(part);
    menu->addSeparator();
    menu->addActions(m_exports);
    menu->popup(at);
}

void TimelinePage::moveBar(qint64 project, const DateRange& planned, qint64 milestoneDays)
{
    const Project* record = workspace().records().find(ProjectId{project});
    const auto line = m_view->table().lineOf(project);
    if (!record || !line)
        return;
    const TimelineRow row =
        m_view->table().row(m_view->table().lines()[static_cast<size_t>(*line)]);
    const MilestonesAlong along{
        workspace().view().parts().rowsOf<Milestone>(record->id, workspace().records()),
        milestoneDays};
    if (!submit(movedProject(*record, planned, along)) || milestoneDays != 0)
        return;
    const DateRange moved{row.isStarted ? row.planned.first : planned.first, planned.last};
    if (const int outside = milestonesLeftOutside(row, moved); outside > 0)
        Q_EMIT done(tr("%n milestone(s) of “%1” lie outside its days now.", nullptr, outside)
                        .arg(row.name));
}

void TimelinePage::moveMilestone(qint64 milestone, QDate day)
{
    const Milestone* row = workspace().records().find(MilestoneId{milestone});
    const Project* project = row ? workspace().records().find(row->project) : nullptr;
    if (project)
        submit(movedMilestone(*row, *project, day));
}

/// A refusal goes where failures of edits go, so that the window says it in the same place.
bool TimelinePage::submit(const Result<ChangeSet>& changes)
{
    EditSession& session = workspace().session();
    if (!changes) {
        Q_EMIT session.failed(changes.error());
        return false;
    }
    if (session.submit(*changes))
        return true;
    refresh(); // session told why; the bar goes back to where it was
    return false;
}

QString TimelinePage::title() const
{
    return tr("Timeline of the key projects of %1").arg(workspace().year());
}

/// A year that is over is shown as it stood at its end.
QDate TimelinePage::judgedDay() const
{
    return touyan::judgedDay(workspace().year(), workspace().today());
}

TimelineSheet TimelinePage::sheet() const
{
    TimelineSheet sheet;
    sheet.title = title();
    sheet.subtitle = titleNarrowed(tr("as of %1").arg(judgedDay().toString(Qt::ISODate)),
                                   narrowingWords(workspace()));
    if (const QString note = missingListNote(workspace().view()); !note.isEmpty())
        sheet.subtitle += u" · "_s % note;
    sheet.today = workspace().today();
    sheet.judged = judgedDay();
    sheet.parts = m_view->parts();
    sheet.calendar = workCalendarOf(workspace().records());
    if (m_baseline)
        sheet.baseline = m_baseline->title;
    return sheet;
}

Result<void> TimelinePage::exportTo(const QString& path) const
{
    TimelineTable table = m_view->table();
    table.setCollapsed({});
    TimelinePicture picture;
    picture.sheet = sheet();
    return exportTimeline(table, picture, path);
}

void TimelinePage::askHowToExport(const QString& suffix)
{
    TimelineSheet shown = sheet();
    shown.days = m_view->visibleDays();
    auto* dialog = new TimelineExportDialog({m_view->table(), shown, workspace().year()}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal); // it shows the records as they are now
    dialog->setSuffix(suffix);
    connect(dialog, &TimelineExportDialog::fileWanted, this, [this, dialog](const QString& form) {
        const QString path =
            QFileDialog::getSaveFileName(dialog, tr("Save the timeline"), title() + u'.' + form,
                                         u"%1 (*.%2)"_s.arg(form.toUpper(), form));
        if (path.isEmpty())
            return;
        if (const auto written = exportTimeline(dialog->table(), dialog->picture(), path);
            !written) {
            Q_EMIT workspace().session().failed(written.error());
            return;
        }
        dialog->accept();
        Q_EMIT done(tr("The timeline was saved as %1.").arg(path));
    });
    dialog->open();
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
