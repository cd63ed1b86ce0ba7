#pragma once

#include "portfolio/portfolio.h"
#include "support/settableclock.h"

#include <QTemporaryDir>

namespace touyan {

/// The day the tests live on.
inline constexpr QDate TestDay = QDate::fromJulianDay(2459178); // 2020-11-24

/// A portfolio in a folder of its own that is gone after the test. It lives at 9:00 of TestDay and
/// belongs to 测试.
class TemporaryPortfolio
{
public:
    /// Aborts when the file cannot be made: then no test makes sense.
    explicit TemporaryPortfolio(const ChangeSet& initial = ChangeSet());

    Portfolio& operator*() const { return *m_portfolio; }
    Portfolio* operator->() const { return m_portfolio.get(); }
    const Records& records() const { return m_portfolio->records(); }
    SettableClock& clock() const { return *m_clock; }
    QString folder() const { return m_folder.path(); }
    QString filePath(const QString& name) const { return m_folder.filePath(name); }
    /// The portfolio's file.
    QString path() const;
    Portfolio::User user() const;

    void close() { m_portfolio.reset(); }
    /// Closes the file and opens it again, as at the next start of the program.
    void reopen();
    /// Opens the file once more beside the first.
    Result<std::unique_ptr<Portfolio>> openAgain(AccessMode mode = AccessMode::ReadWrite) const;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<SettableClock> m_clock;
    std::unique_ptr<Portfolio> m_portfolio;
};

} // namespace touyan
