#include "commands/runner.h"
#include "window.h"

int main(int argc, char** argv)
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    return touyan::isCommandLine(first) ? touyan::runCommand(argc, argv)
                                        : touyan::runWindow(argc, argv);
}
