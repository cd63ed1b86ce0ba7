#include "shell/settingsdialog.h"

#include "models/workspace.h"
#include "shell/holidayspane.h"
#include "shell/preferences.h"
#include "style/metrics.h"
#include "widgets/pillbar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

constexpr QSize DefaultSize(640, 540);
const QString GeneralPart = u"general"_s;
const QString HolidaysPart = u"holidays"_s;

struct Preset
{
    const char* title;
    int yellowLag;
    int redLag;
};

/// Both are in use by cities; see "Tracking" in the product description.
constexpr std::array Presets = {
    Preset{QT_TRANSLATE_NOOP("touyan::SettingsDialog", "10 / 20 percentage points"), 10, 20},
    Preset{QT_TRANSLATE_NOOP("touyan::SettingsDialog", "10 / 30 percentage points"), 10, 30},
};

void assignSetting(ChangeSet& changes, Workspace& workspace, const QString& key, int value)
{
    const QString text = QString::number(value);
    if (const Setting* before = findSetting(workspace.records(), key)) {
        Setting after = *before;
        after.value = text;
        changes.update(*before, after);
        return;
    }
    Setting setting;
    setting.id = workspace.portfolio().newId<Setting>();
    setting.key = key;
    setting.value = text;
    changes.insert(setting);
}

} // namespace

SettingsDialog::SettingsDialog(Workspace& workspace, Preferences& preferences, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_preferences(preferences)
    , m_holidays(new HolidaysPane(workspace, this))
{
    setWindowTitle(tr("Settings"));
    resize(DefaultSize);
    auto* parts = new PillBar(this);
    parts->setAccessibleName(tr("Part of the settings"));
    parts->addPill(GeneralPart, tr("General"));
    parts->addPill(HolidaysPart, tr("Public holidays"));
    auto* pages = new QStackedWidget(this);
    pages->addWidget(makeGeneral());
    pages->addWidget(m_holidays);
    connect(parts, &PillBar::currentChanged, pages,
            [pages](const QString& key) { pages->setCurrentIndex(key == HolidaysPart ? 1 : 0); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(metrics::CardGap);
    layout->addWidget(parts);
    layout->addWidget(pages, 1);
    layout->addWidget(buttons);
    updateWarning();
}

QWidget* SettingsDialog::makeGeneral()
{
    auto* page = new QWidget(this);
    m_form = new QFormLayout(page);
    m_form->setContentsMargins({});
    m_form->setSpacing(10);
    m_userName = new QLineEdit(m_preferences.userName(), this);
    m_form->addRow(tr("&Your name in the journal"), m_userName);

    m_preset = new QComboBox(this);
    for (const Preset& preset : Presets)
        m_preset->addItem(tr(preset.title));
    m_preset->addItem(tr("Own values"));
    m_form->addRow(tr("&Preset for lights"), m_preset);

    const Thresholds now = thresholdsOf(m_workspace.records());
    const QString points = tr(" percentage points");
    m_yellowLag = addNumber(tr("Yellow from a lag of"), points, qRound(now.yellowLag), 100);
    m_redLag = addNumber(tr("Red above a lag of"), points, qRound(now.redLag), 100);
    m_milestoneDays = addNumber(tr("Yellow when a milestone is overdue by more than"), tr(" days"),
                                now.milestoneOverdueDays, 365);
    m_reportMonths =
        addNumber(tr("Yellow without a report for"), tr(" months"), now.missingReportMonths, 12);
    m_startMonths = addNumber(tr("Red when the start is overdue by"), tr(" months"),
                              now.startOverdueMonths, 24);
    m_warning = new QLabel(this);
    m_warning->setWordWrap(true);
    m_form->addRow(m_warning);
    connect(m_preset, &QComboBox::activated, this, &SettingsDialog::showPreset);
    for (const QSpinBox* lag : {m_yellowLag, m_redLag})
        connect(lag, &QSpinBox::valueChanged, this, &SettingsDialog::updateWarning);
    return page;
}

QSpinBox* SettingsDialog::addNumber(const QString& label, const QString& suffix, int value,
                                    int maximum)
{
    auto* box = new QSpinBox(this);
    box->setRange(0, maximum);
    box->setValue(value);
    box->setSuffix(suffix);
    box->setAccessibleName(label);
    box->setEnabled(!m_workspace.portfolio().isReadOnly());
    m_form->addRow(label, box);
    return box;
}

void SettingsDialog::showPreset(int index)
{
    if (index >= static_cast<int>(Presets.size()))
        return;
    m_yellowLag->setValue(Presets.at(static_cast<size_t>(index)).yellowLag);
    m_redLag->setValue(Presets.at(static_cast<size_t>(index)).redLag);
}

void SettingsDialog::updateWarning()
{
    const auto at = std::find_if(Presets.begin(), Presets.end(), [this](const Preset& preset) {
        return preset.yellowLag == m_yellowLag->value() && preset.redLag == m_redLag->value();
    });
    m_preset->setCurrentIndex(static_cast<int>(std::distance(Presets.begin(), at)));
    const bool isOrdered = m_yellowLag->value() <= m_redLag->value();
    m_warning->setText(isOrdered ? QString()
                                 : tr("Red must not begin before yellow: raise the second value."));
    m_warning->setVisible(!isOrdered);
}

Thresholds SettingsDialog::stated() const
{
    Thresholds thresholds;
    thresholds.yellowLag = m_yellowLag->value();
    thresholds.redLag = m_redLag->value();
    thresholds.milestoneOverdueDays = m_milestoneDays->value();
    thresholds.missingReportMonths = m_reportMonths->value();
    thresholds.startOverdueMonths = m_startMonths->value();
    return thresholds;
}

ChangeSet SettingsDialog::thresholdChange() const
{
    ChangeSet changes(tr("Change the thresholds of the lights"));
    if (stated() == thresholdsOf(m_workspace.records()))
        return changes;
    assignSetting(changes, m_workspace, u"yellow_lag"_s, m_yellowLag->value());
    assignSetting(changes, m_workspace, u"red_lag"_s, m_redLag->value());
    assignSetting(changes, m_workspace, u"milestone_overdue_days"_s, m_milestoneDays->value());
    assignSetting(changes, m_workspace, u"missing_report_months"_s, m_reportMonths->value());
    assignSetting(changes, m_workspace, u"start_overdue_months"_s, m_startMonths->value());
    return changes;
}

void SettingsDialog::accept()
{
    if (m_yellowLag->value() > m_redLag->value())
        return; // the warning says what to do
    m_preferences.setUserName(m_userName->text());
    ChangeSet changes = thresholdChange();
    const ChangeSet holidays = m_holidays->changes();
    if (!holidays.isEmpty()) {
        changes.setLabel(changes.isEmpty() ? holidays.label() : tr("Change the settings"));
        for (const Delta<Setting>& delta : holidays.deltas<Setting>())
            changes.deltas<Setting>().push_back(delta);
    }
    if (!changes.isEmpty() && !m_workspace.session().submit(changes))
        return; // the window shows why; the values stay to be corrected
    QDialog::accept();
}

} // namespace touyan
