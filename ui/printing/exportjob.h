#pragma once

#include "printing/paperexport.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <memory>

namespace touyan {

/// Writes papers as files in the background, one at a time; tells how far it is and can be stopped.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    explicit ExportJob(QObject* parent = nullptr);
    /// Stops what is being written, and waits until it has stopped.
    ~ExportJob() override;

    bool isRunning() const { return m_progress != nullptr; }
    /// Begins to write @p document; to be called only while nothing else is written.
    void start(const Document& document, PaperFile kind, const QString& path);

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void started();
    /// A @p total of 0: the end is not known yet.
    void progressed(int done, int total);
    /// After one of the three that follow.
    void ended();
    void written(const QString& path);
    void cancelled();
    void failed(const touyan::Error& error);

private:
    using Outcome = Result<std::optional<int>>;

    void report();
    void onFinished();

    std::shared_ptr<Progress> m_progress; ///< shared with the thread that writes; null: none does
    QString m_path;
    QFutureWatcher<Outcome> m_watcher;
    QTimer m_clock;
};

} // namespace touyan
