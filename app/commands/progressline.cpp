#include "commands/progressline.h"

#include "base/progress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtGlobal>

#include <chrono>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace std::chrono_literals;

namespace touyan {
namespace {

constexpr auto Patience = 700ms; // nobody wonders before
constexpr auto Tick = 200ms;

bool isTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

/// Puts @p text in the place of what stands on the line.
void replaceLine(const QString& text)
{
    const QByteArray bytes = "\r\033[K" + text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

ProgressLine::ProgressLine(const Progress& progress, const QString& path)
    : m_progress(progress)
    , m_path(QFileInfo(path).fileName())
{
    if (isTerminal())
        m_thread = std::thread([this] { run(); });
}

ProgressLine::~ProgressLine()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_hasEnded = true;
    }
    m_end.notify_one();
    m_thread.join();
}

void ProgressLine::run()
{
    std::unique_lock lock(m_mutex);
    const auto hasEnded = [this] { return m_hasEnded; };
    if (m_end.wait_for(lock, Patience, hasEnded))
        return;
    do {
        show();
    } while (!m_end.wait_for(lock, Tick, hasEnded));
    replaceLine(QString());
}

void ProgressLine::show() const
{
    const int total = m_progress.total();
    const auto percent = total > 0 ? static_cast<int>(qint64(100) * m_progress.done() / total) : 0;
    replaceLine(total > 0 ? QCoreApplication::translate("Command", "Writing %1: %2%")
                                .arg(m_path, QString::number(percent))
                          : QCoreApplication::translate("Command", "Preparing %1…").arg(m_path));
}

} // namespace touyan
