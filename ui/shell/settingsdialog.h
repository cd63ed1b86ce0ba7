#pragma once

#include "analysis/thresholds.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace touyan {

class HolidaysPane;
class PillBar;
class Preferences;
class Workspace;

/// The office's thresholds for lights and public holidays (kept in the database, one undo step) and
/// this user's name.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Workspace& workspace, Preferences& preferences, QWidget* parent = nullptr);

    void accept() override;
    HolidaysPane& holidays() const { return *m_holidays; }

private:
    QWidget* makeGeneral();
    ChangeSet thresholdChange() const;
    QSpinBox* addNumber(const QString& label, const QString& suffix, int value, int maximum);
    void showPreset(int index);
    void updateWarning();
    Thresholds stated() const;

    Workspace& m_workspace;
    Preferences& m_preferences;
    HolidaysPane* m_holidays;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_userName;
    QComboBox* m_preset;
    QSpinBox* m_yellowLag;
    QSpinBox* m_redLag;
    QSpinBox* m_milestoneDays;
    QSpinBox* m_reportMonths;
    QSpinBox* m_startMonths;
    QLabel* m_warning = nullptr;
};

} // namespace touyan
