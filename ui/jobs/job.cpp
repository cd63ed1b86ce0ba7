#include "jobs/job.h"

#include <QtConcurrent>

namespace touyan {

Job::Job(QObject* parent)
    : QObject(parent)
    , m_progress(std::make_shared<Progress>())
{
    connect(&m_watcher, &QFutureWatcher<Result<void>>::finished, this,
            [this] { Q_EMIT finished(m_watcher.result()); });
}

Job::~Job()
{
    m_progress->stop();
    m_watcher.disconnect(this);
    m_watcher.waitForFinished();
}

void Job::start(Work work)
{
    if (isRunning())
        return;
    m_progress = std::make_shared<Progress>();
    m_watcher.setFuture(QtConcurrent::run(
        [work = std::move(work), progress = m_progress] { return work(*progress); }));
    Q_EMIT started();
}

void Job::cancel()
{
    m_progress->stop();
}

} // namespace touyan
