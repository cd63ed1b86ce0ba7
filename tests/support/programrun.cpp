#include "support/programrun.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace touyan {

ProgramRun runProgram(const QString& program, const QStringList& arguments, const QString& folder)
{
    constexpr int Longest = 120'000; // milliseconds
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    const bool hasEnded = process.waitForFinished(Longest);
    return {hasEnded && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace touyan
