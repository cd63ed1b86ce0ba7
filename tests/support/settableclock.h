#pragma once

#include "base/clock.h"

namespace touyan {

/// A clock that goes on only when it is told to.
class SettableClock : public Clock
{
public:
    explicit SettableClock(QDateTime now)
        : m_now(std::move(now))
    {
    }
    QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
};

} // namespace touyan
