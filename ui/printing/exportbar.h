#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

namespace touyan {

class ExportJob;

/// How far an export is, with a button that stops it. Shows itself when the export takes long
/// enough to be waited for.
class ExportBar : public QWidget
{
    Q_OBJECT
public:
    /// @p job must outlive this.
    explicit ExportBar(ExportJob& job, QWidget* parent = nullptr);

private:
    void showProgress(int done, int total);

    QLabel* m_text;
    QProgressBar* m_bar;
    QTimer m_delay;
};

} // namespace touyan
