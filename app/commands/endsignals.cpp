#include "commands/endsignals.h"

#include "base/temporaryplace.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <thread>
#include <unistd.h>
#endif

namespace touyan {

#ifdef Q_OS_UNIX

namespace {

constexpr std::array Signals = {SIGINT, SIGTERM, SIGHUP};
std::array<int, 2> signalPipe{};

/// Hardly anything is allowed here: the rest is done by a thread that waits for it.
void passOn(int signal)
{
    const int before = errno; // of what was interrupted
    const auto byte = static_cast<unsigned char>(signal);
    static_cast<void>(::write(signalPipe[1], &byte, 1));
    errno = before;
}

void waitForSignal()
{
    unsigned char byte = 0;
    if (::read(signalPipe[0], &byte, 1) != 1)
        return;
    removeTemporaryPlaces([byte] {
        std::signal(byte, SIG_DFL);
        ::kill(::getpid(), byte);
        ::pause(); // until it has reached the program
    });
}

} // namespace

void cleanUpOnSignals()
{
    // Programs that this one starts do not get it.
    if (::pipe2(signalPipe.data(), O_CLOEXEC) != 0)
        return;
    std::thread(waitForSignal).detach();
    struct sigaction action = {};
    action.sa_handler = passOn;
    action.sa_flags = SA_RESTART;
    for (const int signal : Signals) {
        struct sigaction before = {};
        // What was told to ignore one, as nohup does, goes on ignoring it.
        if (::sigaction(signal, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
            ::sigaction(signal, &action, nullptr);
    }
}

#else

void cleanUpOnSignals()
{
}

#endif

} // namespace touyan
