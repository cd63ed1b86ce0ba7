#pragma once

#include <QString>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace touyan {

class Progress;

/// A line on the terminal that tells, as long as this lives, how far a file is that is being
/// written; it goes away at the end. Nothing where standard error is no terminal, and nothing for
/// what takes but a moment.
class ProgressLine
{
public:
    /// @p progress must outlive this. @p path: of the file.
    ProgressLine(const Progress& progress, const QString& path);
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

private:
    void run();
    void show() const;

    const Progress& m_progress;
    QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_hasEnded = false;
    std::thread m_thread; ///< where it is a terminal
};

} // namespace touyan
