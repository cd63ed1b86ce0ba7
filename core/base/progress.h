#pragma once

#include <atomic>

namespace touyan {

/// What a long function tells about itself and where it is told to stop. Made by the caller, given
/// by reference; safe to read and to stop from another thread.
class Progress
{
public:
    /// @p done of @p total steps; a total of 0 means that the end is not known.
    void report(int done, int total)
    {
        m_done = done;
        m_total = total;
    }
    int done() const { return m_done; }
    int total() const { return m_total; }
    void stop() { m_stopped = true; }
    bool isStopped() const { return m_stopped; }

private:
    std::atomic<int> m_done = 0;
    std::atomic<int> m_total = 0;
    std::atomic<bool> m_stopped = false;
};

} // namespace touyan
