#pragma once

#include "printing/timelinepicture.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace touyan {

class ScenePreview;

/// Asks how the timeline shall be printed or saved, and shows it beforehand.
class TimelineExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// What can be exported: the table as it is on the screen and what stands around it.
    struct Source
    {
        TimelineTable table;
        TimelineSheet sheet; ///< title, legend; days: those on the screen
        int year = 0;
    };
    explicit TimelineExportDialog(Source source, QWidget* parent = nullptr);

    void setSuffix(const QString& suffix);
    QString suffix() const;
    /// The file as it is asked for now.
    TimelinePicture picture() const;
    /// All groups opened, or as on the screen.
    TimelineTable table() const;

Q_SIGNALS:
    void fileWanted(const QString& suffix);

private:
    void addFields(QFormLayout& form);
    void updatePreview();

    Source m_source;
    QComboBox* m_suffix;
    QComboBox* m_paper;
    QComboBox* m_orientation;
    QSpinBox* m_pagesWide;
    QComboBox* m_days;
    QCheckBox* m_isFitted;
    QCheckBox* m_isOpened;
    QLabel* m_summary;
    ScenePreview* m_preview;
};

} // namespace touyan
