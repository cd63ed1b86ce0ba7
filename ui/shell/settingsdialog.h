#pragma once

#include "analysis/thresholds.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace touyan {

class Preferences;
class Workspace;

/// The office's thresholds for lights (kept in the database, one undo step) and this user's name.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    SettingsDialog(Workspace& workspace, Preferences& preferences, QWidget* parent = nullptr);

    void accept() override;

private:
    QSpinBox* addNumber(const QString& label, const QString& suffix, int value, int maximum);
    void showPreset(int index);
    void updateWarning();
    Thresholds stated() const;

    Workspace& m_workspace;
    Preferences& m_preferences;
    QLineEdit* m_userName;
    QComboBox* m_preset;
    QSpinBox* m_yellowLag;
    QSpinBox* m_redLag;
    QSpinBox* m_milestoneDays;
    QSpinBox* m_reportMonths;
    QSpinBox* m_startMonths;
    QLabel* m_warning;
};

} // namespace touyan
