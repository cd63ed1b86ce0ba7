#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace touyan {

class ElidedLabel;
class Job;

/// What a job says about itself, with a button to stop it. Appears when the job lasts longer than a
/// moment and goes away with it.
class JobBar : public QWidget
{
    Q_OBJECT
public:
    static constexpr int PatienceMs = 400;

    /// @p job must outlive the bar.
    explicit JobBar(Job& job, QWidget* parent = nullptr);

    /// What is being done: 正在生成……
    void setTitle(const QString& title);

Q_SIGNALS:
    /// The user stopped the job.
    void cancelled();

private:
    void onStarted();
    void onFinished();
    void tick();

    Job& m_job;
    ElidedLabel* m_title;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QString m_text; ///< the title while the job goes on
    QTimer m_patience;
    QTimer m_tick;
};

} // namespace touyan
