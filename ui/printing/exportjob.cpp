#include "printing/exportjob.h"

#include <QtConcurrent>

namespace touyan {
namespace {

constexpr int ReportInterval = 100; // milliseconds

} // namespace

ExportJob::ExportJob(QObject* parent)
    : QObject(parent)
{
    m_clock.setInterval(ReportInterval);
    connect(&m_clock, &QTimer::timeout, this, &ExportJob::report);
    connect(&m_watcher, &QFutureWatcher<Outcome>::finished, this, &ExportJob::onFinished);
}

ExportJob::~ExportJob()
{
    cancel();
    m_watcher.waitForFinished();
}

void ExportJob::start(const Document& document, PaperFile kind, const QString& path)
{
    Q_ASSERT(!isRunning());
    m_progress = std::make_shared<Progress>();
    m_path = path;
    m_watcher.setFuture(QtConcurrent::run([document, kind, path, progress = m_progress] {
        return exportPaper(document, kind, path, *progress);
    }));
    m_clock.start();
    Q_EMIT started();
}

void ExportJob::cancel()
{
    if (m_progress)
        m_progress->stop();
}

void ExportJob::report()
{
    if (m_progress)
        Q_EMIT progressed(m_progress->done(), m_progress->total());
}

void ExportJob::onFinished()
{
    m_clock.stop();
    m_progress.reset();
    const Outcome outcome = m_watcher.result();
    if (outcome)
        Q_EMIT written(m_path);
    else if (outcome.error().code == ErrorCode::Cancelled)
        Q_EMIT cancelled();
    else
        Q_EMIT failed(outcome.error());
    Q_EMIT ended();
}

} // namespace touyan
