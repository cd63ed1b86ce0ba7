#pragma once

#include "base/progress.h"
#include "base/result.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <memory>

namespace touyan {

/// One long function at a time, run beside the window, which stays usable. What the function reads
/// must be its own: a copy of the records, a document, a path.
class Job : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<Result<void>(Progress&)>;

    explicit Job(QObject* parent = nullptr);
    /// Stops the function and waits for it.
    ~Job() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    /// Starts @p work; nothing while another one runs.
    void start(Work work);
    /// Tells the function to stop; finished() follows when it has.
    void cancel();
    /// Of what runs, or ran last.
    const Progress& progress() const { return *m_progress; }

Q_SIGNALS:
    void started();
    /// What the function answered; ErrorCode::Cancelled when it was stopped.
    void finished(const touyan::Result<void>& outcome);

private:
    QFutureWatcher<Result<void>> m_watcher;
    std::shared_ptr<Progress> m_progress;
};

} // namespace touyan
