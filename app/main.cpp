#include "commands/runner.h"
#include "window.h"

int main(int argc, char** argv)
{
    return touyan::isCommandLine(argc, argv) ? touyan::runCommand(argc, argv)
                                             : touyan::runWindow(argc, argv);
}
