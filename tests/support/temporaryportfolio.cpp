#include "support/temporaryportfolio.h"

using namespace Qt::StringLiterals;

namespace touyan {
namespace {

std::unique_ptr<Portfolio> taken(Result<std::unique_ptr<Portfolio>> opened)
{
    if (!opened)
        qFatal("%s (%s)", qPrintable(opened.error().message), qPrintable(opened.error().detail));
    return std::move(opened).value();
}

} // namespace

TemporaryPortfolio::TemporaryPortfolio(const ChangeSet& initial)
    : m_clock(std::make_shared<SettableClock>(QDateTime(TestDay, QTime(9, 0))))
    , m_portfolio(taken(Portfolio::create(path(), initial, user())))
{
}

QString TemporaryPortfolio::path() const
{
    return m_folder.filePath(u"test.touyan"_s);
}

Portfolio::User TemporaryPortfolio::user() const
{
    return {u"测试"_s, m_clock};
}

void TemporaryPortfolio::reopen()
{
    close();
    m_portfolio = taken(openAgain());
}

Result<std::unique_ptr<Portfolio>> TemporaryPortfolio::openAgain(AccessMode mode) const
{
    return Portfolio::open(path(), mode, user());
}

} // namespace touyan
