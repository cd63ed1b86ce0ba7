#include "pages/timeline/timelinecontrols.h"

#include "widgets/pill.h"
#include "widgets/pillbar.h"
#include "widgets/textlabel.h"
#include "widgets/wrappingrow.h"

#include <QActionGroup>
#include <QComboBox>
#include <QMenu>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr std::array Groupings = {Dimension::Programme,       Dimension::District,
                                  Dimension::ResponsibleUnit, Dimension::PlanTask,
                                  Dimension::Category,        Dimension::Light};
constexpr int NoGrouping = -1;

struct Scale
{
    TimeUnit unit;
    const char* key;
    const char* title;
};

constexpr std::array Scales = {
    Scale{TimeUnit::Year, "year", QT_TRANSLATE_NOOP("touyan::TimelineControls", "Yr")},
    Scale{TimeUnit::Quarter, "quarter", QT_TRANSLATE_NOOP("touyan::TimelineControls", "Qtr")},
    Scale{TimeUnit::Month, "month", QT_TRANSLATE_NOOP("touyan::TimelineControls", "Mo")},
    Scale{TimeUnit::Week, "week", QT_TRANSLATE_NOOP("touyan::TimelineControls", "Wk")},
    Scale{TimeUnit::Day, "day", QT_TRANSLATE_NOOP("touyan::TimelineControls", "Day")},
};

struct Order
{
    TimelineOrder order;
    const char* title;
};

constexpr std::array Orders = {
    Order{TimelineOrder::Start, QT_TRANSLATE_NOOP("touyan::TimelineControls", "By &start")},
    Order{TimelineOrder::Finish, QT_TRANSLATE_NOOP("touyan::TimelineControls", "By &finish")},
    Order{TimelineOrder::Light,
          QT_TRANSLATE_NOOP("touyan::TimelineControls", "Most &behind first")},
    Order{TimelineOrder::Code, QT_TRANSLATE_NOOP("touyan::TimelineControls", "By &code")},
};

struct Part
{
    TimelinePart part;
    const char* title;
};

constexpr std::array Parts = {
    Part{TimelinePart::Milestones, QT_TRANSLATE_NOOP("touyan::TimelineControls", "&Milestones")},
    Part{TimelinePart::Dependencies,
         QT_TRANSLATE_NOOP("touyan::TimelineControls", "Lines between &dependent milestones")},
    Part{TimelinePart::Forecast, QT_TRANSLATE_NOOP("touyan::TimelineControls", "&Forecast finish")},
    Part{TimelinePart::Lateness, QT_TRANSLATE_NOOP("touyan::TimelineControls", "&Lateness")},
};

} // namespace

TimelineControls::TimelineControls(QWidget* parent)
    : QWidget(parent)
    , m_layout(new WrappingRow(this))
    , m_grouping(new QComboBox(this))
    , m_scales(new PillBar(this))
    , m_baselinePill(new Pill(tr("Baseline"), this))
    , m_baselines(new QActionGroup(this))
    , m_milestones(new Pill(tr("Milestones"), this))
    , m_behindOnly(new Pill(tr("Behind"), this))
{
    m_layout->addWidget(new TextLabel(TextKind::PageTitle, tr("Timeline"), this));
    addGrouping();
    addScales();
    addBaseline();
    addPills();
    addView();
    m_layout->addStretch();
}

void TimelineControls::addGrouping()
{
    for (const Dimension dimension : Groupings)
        m_grouping->addItem(tr("By %1").arg(titleOf(dimension).toLower()),
                            static_cast<int>(dimension));
    m_grouping->addItem(tr("Not grouped"), NoGrouping);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->setAccessibleDescription(
        m_grouping->accessibleName()); // its name is told as its value
    m_grouping->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_grouping->setMinimumContentsLength(11);
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            &TimelineControls::arrangementChanged);
    m_layout->addWidget(m_grouping);
}

void TimelineControls::addScales()
{
    for (const Scale& scale : Scales)
        m_scales->addPill(QLatin1StringView(scale.key), tr(scale.title));
    m_scales->setAccessibleName(tr("Scale of the time axis"));
    connect(m_scales, &PillBar::currentChanged, this, [this](const QString& key) {
        for (const Scale& scale : Scales) {
            if (key == QLatin1StringView(scale.key))
                Q_EMIT unitChosen(scale.unit);
        }
    });
    m_layout->addWidget(m_scales);
}

void TimelineControls::addBaseline()
{
    m_baselinePill->setMark(Pill::Mark::Menu);
    m_baselinePill->setChecked(true);
    m_baselinePill->setToolTip(tr("The plan that the bars are held against"));
    auto* menu = new QMenu(this);
    const auto add = [&](const QString& text, const char* name) {
        QAction* action = menu->addAction(text);
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        m_baselines->addAction(action);
        return action;
    };
    connect(add(tr("The plan as it &stands"), "plan"), &QAction::triggered, this,
            [this] { chooseBaseline({.kind = BaselineChoice::Kind::Plan, .day = {}}); });
    connect(add(tr("As the year's list was &issued"), "issued"), &QAction::triggered, this,
            [this] { chooseBaseline({.kind = BaselineChoice::Kind::Issued, .day = {}}); });
    connect(add(tr("As on an earlier &day…"), "day"), &QAction::triggered, this,
            &TimelineControls::baselineDayWanted);
    menu->addSeparator();
    connect(add(tr("&No baseline"), "none"), &QAction::triggered, this, [this] {
        setPart(TimelinePart::Baseline, false);
        setBaseline(m_baseline, {});
    });
    m_baselines->actions().constFirst()->setChecked(true);
    // A pill is a switch by itself; here it only opens the menu.
    connect(m_baselinePill, &Pill::clicked, this, [this, menu] {
        m_baselinePill->setChecked(m_parts.testFlag(TimelinePart::Baseline));
        menu->popup(m_baselinePill->mapToGlobal(QPoint(0, m_baselinePill->height() + 2)));
    });
    m_layout->addWidget(m_baselinePill);
}

void TimelineControls::chooseBaseline(const BaselineChoice& choice)
{
    setPart(TimelinePart::Baseline, true);
    Q_EMIT baselineChosen(choice);
}

void TimelineControls::setBaseline(const BaselineChoice& choice, const QString& title)
{
    m_baseline = choice;
    const bool isShown = m_parts.testFlag(TimelinePart::Baseline);
    static constexpr std::array Names = {"plan", "issued", "day"};
    const QLatin1StringView name(isShown ? Names.at(static_cast<size_t>(choice.kind)) : "none");
    const QList<QAction*> actions = m_baselines->actions();
    for (QAction* action : actions)
        action->setChecked(action->objectName() == name);
    m_baselinePill->setChecked(isShown);
    m_baselinePill->setText(tr("Baseline"));
    if (isShown && choice.kind == BaselineChoice::Kind::Issued)
        m_baselinePill->setText(tr("Baseline: issued list"));
    else if (isShown && choice.kind == BaselineChoice::Kind::Day)
        m_baselinePill->setText(tr("Baseline: %1").arg(choice.day.toString(Qt::ISODate)));
    m_baselinePill->setToolTip(title.isEmpty() ? tr("The plan that the bars are held against")
                                               : tr("Baseline: %1").arg(title));
    m_baselinePill->updateGeometry();
}

void TimelineControls::setMissingBaseline(const QString& notice)
{
    m_baselinePill->setText(tr("Baseline: not issued yet"));
    m_baselinePill->setToolTip(notice);
    m_baselinePill->updateGeometry();
}

void TimelineControls::addPills()
{
    m_milestones->setChecked(true);
    m_milestones->setMark(Pill::Mark::Check);
    connect(m_milestones, &Pill::toggled, this,
            [this](bool isOn) { setPart(TimelinePart::Milestones, isOn); });
    m_layout->addWidget(m_milestones);
    m_behindOnly->setMark(Pill::Mark::Check);
    connect(m_behindOnly, &Pill::clicked, this, &TimelineControls::behindOnlyChosen);
    m_layout->addWidget(m_behindOnly);
}

void TimelineControls::addView()
{
    m_menus = {orderMenu(), partsMenu()};
    auto* view = new Pill(tr("View"), this);
    view->setMark(Pill::Mark::Menu);
    view->setCheckable(false);
    auto* menu = new QMenu(this);
    for (QMenu* part : std::as_const(m_menus)) {
        menu->addSection(part->title());
        menu->addActions(part->actions());
    }
    connect(view, &Pill::clicked, this,
            [view, menu] { menu->popup(view->mapToGlobal(QPoint(0, view->height() + 2))); });
    m_layout->addWidget(view);
}

QMenu* TimelineControls::orderMenu()
{
    auto* menu = new QMenu(tr("&Order"), this);
    auto* group = new QActionGroup(menu);
    for (const Order& order : Orders) {
        QAction* action = menu->addAction(tr(order.title));
        action->setCheckable(true);
        action->setChecked(order.order == m_order);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = order.order] {
            m_order = chosen;
            Q_EMIT arrangementChanged();
        });
    }
    return menu;
}

QMenu* TimelineControls::partsMenu()
{
    auto* menu = new QMenu(tr("&Show"), this);
    for (const Part& part : Parts) {
        QAction* action = menu->addAction(tr(part.title));
        action->setCheckable(true);
        action->setChecked(true);
        m_partActions.insert(part.part, action);
        connect(action, &QAction::triggered, this,
                [this, shown = part.part](bool isOn) { setPart(shown, isOn); });
    }
    return menu;
}

void TimelineControls::setPart(TimelinePart part, bool isOn)
{
    if (m_parts.testFlag(part) == isOn)
        return;
    m_parts.setFlag(part, isOn);
    if (QAction* action = m_partActions.value(part))
        action->setChecked(isOn);
    if (part == TimelinePart::Milestones)
        m_milestones->setChecked(isOn);
    Q_EMIT partsChanged(m_parts);
}

std::optional<Dimension> TimelineControls::grouping() const
{
    const int chosen = m_grouping->currentData().toInt();
    if (chosen == NoGrouping)
        return {};
    return static_cast<Dimension>(chosen);
}

void TimelineControls::setGrouping(std::optional<Dimension> grouping)
{
    const QSignalBlocker blocker(m_grouping);
    m_grouping->setCurrentIndex(
        m_grouping->findData(grouping ? static_cast<int>(*grouping) : NoGrouping));
}

void TimelineControls::setUnit(TimeUnit unit)
{
    for (const Scale& scale : Scales) {
        if (scale.unit == std::min(unit, TimeUnit::Year)) // there is no pill for decades
            m_scales->setCurrent(QLatin1StringView(scale.key));
    }
}

void TimelineControls::setBehindOnly(bool isOn)
{
    m_behindOnly->setChecked(isOn);
}

void TimelineControls::addButton(QWidget* button)
{
    m_layout->addWidget(button);
}

} // namespace touyan
