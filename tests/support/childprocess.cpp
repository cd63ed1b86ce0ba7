#include "support/childprocess.h"

#include <QFile>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace touyan {
namespace {

constexpr uid_t Nobody = 65534;

QByteArray readAll(int descriptor)
{
    QFile pipe;
    return pipe.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle) ? pipe.readAll()
                                                                                    : QByteArray();
}

} // namespace

QString inChild(const std::function<QString()>& function)
{
    int ends[2];
    if (pipe(ends) != 0)
        return {};
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        const QByteArray answer = function().toUtf8();
        const bool isWritten =
            write(ends[1], answer.constData(), static_cast<size_t>(answer.size())) == answer.size();
        _exit(isWritten ? 0 : 1); // without the destructors that belong to the parent
    }
    close(ends[1]);
    const QByteArray answer = readAll(ends[0]);
    int status = 0;
    waitpid(child, &status, 0);
    return status == 0 ? QString::fromUtf8(answer) : QString();
}

bool becomeNobody()
{
    return getuid() != 0 || (setgid(Nobody) == 0 && setuid(Nobody) == 0);
}

bool limitFileSize(quint64 bytes)
{
    const rlimit limit{bytes, bytes};
    // Ignored, the signal becomes the error of the write that goes too far.
    return std::signal(SIGXFSZ, SIG_IGN) != SIG_ERR && setrlimit(RLIMIT_FSIZE, &limit) == 0;
}

bool mountSmallDisk(const QString& folder, quint64 bytes)
{
    const QByteArray options = "size=" + QByteArray::number(bytes);
    return unshare(CLONE_NEWNS) == 0
        && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && mount("none", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData())
        == 0;
}

} // namespace touyan
